package html

import (
	"strings"

	"golang.org/x/net/html"

	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/model"
)

// maxComments bounds the comments of a page.
const maxComments = 100_000

// isCommentMark reports whether an element is the link between a text that Word has saved and a comment on it, or the
// rule before the comments.
func isCommentMark(n *html.Node) bool {
	for class := range strings.FieldsSeq(strings.ToLower(attr(n, "class"))) {
		if class == "msocomanchor" || class == "msocomoff" {
			return true
		}
	}
	return false
}

// isComment reports whether an element holds the text of a comment.
func isComment(n *html.Node) bool {
	return n.Data == "div" && (strings.EqualFold(attr(n, "class"), "msocomtxt") || strings.HasPrefix(attr(n, "id"), "_com_"))
}

// comment reads a comment, apart from the text.
func (r *reader) comment(n *html.Node, s *style) {
	if len(r.doc.Comments) == maxComments {
		r.err = model.Errorf(model.ErrLimit, "more than %d comments", maxComments)
		return
	}
	outer := r.gathered.begin(r, s, false)
	body := r.out
	r.out = flow.NewBlocks()
	r.children(n, s)
	r.flush()
	r.doc.Comments = append(r.doc.Comments, model.Comment{Author: commentAuthor(n), Body: r.out.Blocks()})
	r.out = body
	r.gathered.restore(outer)
}

// commentAuthor is who wrote the comment.
func commentAuthor(n *html.Node) string {
	for d := range n.Descendants() {
		if d.Type != html.ElementNode {
			continue
		}
		for _, declared := range parseDeclarations(attr(d, "style")) {
			if declared.property == "mso-comment-author" {
				return strings.Trim(declared.value, `"'`)
			}
		}
	}
	return ""
}
