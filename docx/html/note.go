package html

import (
	"strings"

	"golang.org/x/net/html"

	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/internal/lazyregexp"
	"example.com/vanban/model"
)

// notes are the foot- and endnotes of a page that Word or LibreOffice has saved: a link to each in the text, their text
// in elements at the end.
type notes struct {
	bodies map[string]*html.Node // by name ("ftn1")
	held   map[*html.Node]bool   // the elements of bodies
	names  []string              // of bodies, in the order of the page
	order  []string              // in the order of their references
	places map[string]int
	marks  []string
}

// noteLink is the target of a reference: "#_ftn1", "#_edn1" in Word's, "#sdfootnote1sym", "#sdendnote1sym" in LibreOffice's
// HTML.
var noteLink = lazyregexp.New(`#(?:_((?:ftn|edn)\d+)|(sd(?:foot|end)note\d+)sym)$`)

// noteName is the id of the element with a note's text.
var noteName = lazyregexp.New(`^(?:(?:ftn|edn)\d+|sd(?:foot|end)note\d+)$`)

// maxNotes bounds the notes of a page.
const maxNotes = 100_000

// find looks for the notes of the page.
func (n *notes) find(root *html.Node) {
	n.bodies, n.held, n.places = map[string]*html.Node{}, map[*html.Node]bool{}, map[string]int{}
	for d := range root.Descendants() {
		if id := attr(d, "id"); d.Type == html.ElementNode && d.Data == "div" && noteName.MatchString(id) && n.bodies[id] == nil {
			n.bodies[id] = d
			n.held[d] = true
			n.names = append(n.names, id)
		}
	}
}

// holds reports whether an element is the text of a note, which is read apart.
func (n *notes) holds(node *html.Node) bool { return n.held[node] }

// linked is the name of the note that a link points to, "" when it points to none that is there.
func (n *notes) linked(a *html.Node) string {
	if m := noteLink.FindStringSubmatch(attr(a, "href")); m != nil && n.bodies[m[1]+m[2]] != nil {
		return m[1] + m[2]
	}
	return ""
}

// reference gives the place of the note that a link refers to.
func (n *notes) reference(a *html.Node) (place int, ok bool) {
	name := n.linked(a)
	if name == "" || len(n.order) == maxNotes {
		return 0, false
	}
	place, known := n.places[name]
	if !known {
		place = len(n.order)
		n.places[name] = place
		n.order = append(n.order, name)
		n.marks = append(n.marks, strings.Trim(strings.TrimSpace(textOf(a)), "[]"))
	}
	return place, true
}

// separates reports whether a rule stands between the text and the notes.
func (n *notes) separates(rule *html.Node) bool {
	for c := rule.NextSibling; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode {
			return n.held[c] || c.Data == "br" && n.separates(c)
		}
	}
	return false
}

// textOf is the text in an element.
func textOf(n *html.Node) string {
	var out strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			out.WriteString(d.Data)
		}
	}
	return out.String()
}

// isBackLink reports whether a link leads from a note back to the text: it shows the note's mark.
func (n *notes) isBackLink(a *html.Node) bool {
	return len(n.names) > 0 && backLink.MatchString(attr(a, "href"))
}

// backLink is the target of the link from a note back to the text.
var backLink = lazyregexp.New(`#(?:_(?:ftn|edn)ref\d+|sd(?:foot|end)note\d+anc)$`)

// readNotes reads the notes that were referred to, and those that were not as paragraphs at the end of the text.
func (r *reader) readNotes(base *style) {
	n := &r.notes
	body := r.out
	for i := 0; i < len(n.order) && r.err == nil; i++ { // a note may refer to another
		kind := model.Footnote
		if strings.HasPrefix(n.order[i], "edn") || strings.HasPrefix(n.order[i], "sdend") {
			kind = model.Endnote
		}
		r.out = flow.NewBlocks()
		r.children(n.bodies[n.order[i]], base)
		r.flush()
		r.doc.Notes = append(r.doc.Notes, model.Note{Kind: kind, Mark: n.marks[i], Body: r.out.Blocks()})
	}
	r.out = body
	for _, name := range n.names {
		if _, known := n.places[name]; !known && r.err == nil {
			r.children(n.bodies[name], base)
			r.flush()
		}
	}
}
