// Package html reads HTML documents: what Word saves as "Web Page", as "Web Page, Filtered" and as "Single File Web
// Page" (MHTML), what LibreOffice saves, pages that a browser has saved, and pieces of HTML that programs give the name
// .doc. Labels of lists are those that the page shows; scripts, styles and what is not shown are left out.
package html

import (
	"bytes"
	"errors"
	"io"
	"strings"

	"golang.org/x/net/html"

	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/internal/textfile"
	"example.com/vanban/model"
	"example.com/vanban/normalize/charset"
)

// Read reads an HTML file of size bytes into the typed model. Its encoding is that of its byte order mark, UTF-8 where
// the bytes are that, the one that it names, or what the text shows. Errors are [*model.FileError]. Runs have no origin.
func Read(r io.ReaderAt, size int64) (*model.Document, error) {
	b, err := textfile.ReadAll(r, size)
	if err != nil {
		return nil, &model.FileError{Err: err}
	}
	return read(b, "", nil)
}

// read reads a page; label is the name of its encoding from outside, resources are what it refers to.
func read(b []byte, label string, resources *archive) (*model.Document, error) {
	text := decode(b, label)
	if err := measure(text); err != nil {
		return nil, &model.FileError{Err: err}
	}
	root, err := html.ParseWithOptions(strings.NewReader(text), html.ParseOptionEnableScripting(false))
	if err != nil {
		return nil, &model.FileError{Err: parseError(err)}
	}
	rd := &reader{doc: &model.Document{}, out: flow.NewBlocks(), sheet: newSheet(), resources: resources}
	if err := rd.read(root); err != nil {
		return nil, &model.FileError{Err: err}
	}
	return rd.doc, nil
}

// What a page may hold. An element that stands open over the elements after it, such as an unclosed <font>, is made
// anew in each of them.
const (
	maxTags     = 2 << 20
	maxElements = 8 << 20 // tags × elements that are open over others
)

// measure bounds what parsing may take before it begins.
func measure(text string) error {
	if n := strings.Count(text, "<"); n > maxTags {
		return model.Errorf(model.ErrLimit, "%d tags, at most %d are read", n, maxTags)
	}
	tags, open, most := 0, 0, 0
	for z := html.NewTokenizer(strings.NewReader(text)); ; tags++ {
		switch z.Next() {
		case html.ErrorToken:
			if tags*(1+most) > maxElements {
				return model.Errorf(model.ErrLimit, "%d tags with %d elements open over them", tags, most)
			}
			return nil
		case html.StartTagToken:
			if name, _ := z.TagName(); isFormatting(string(name)) {
				open++
				most = max(most, open)
			}
		case html.EndTagToken:
			if name, _ := z.TagName(); isFormatting(string(name)) {
				open = max(0, open-1)
			}
		}
	}
}

// isFormatting reports whether an element is one that is made anew (HTML 13.2.4.3).
func isFormatting(name string) bool {
	switch name {
	case "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u":
		return true
	}
	return false
}

func parseError(err error) error {
	if strings.Contains(err.Error(), "512") {
		return model.Errorf(model.ErrLimit, "more than %d nested elements", 512)
	}
	return model.Errorf(model.ErrCorrupt, "HTML: %v", errors.Unwrap(err))
}

// reader reads a page into a document.
type reader struct {
	doc       *model.Document
	out       *flow.Blocks
	fonts     flow.Fonts
	sheet     *sheet
	resources *archive
	mixture   *charset.Mixture
	notes     notes
	images    map[string]int
	imageSize int
	lists     []*list
	listCount int

	gathered gathered // the paragraph that is being read
	p        flow.Paragraph
	err      error
}

func (r *reader) read(root *html.Node) error {
	r.readSheets(root)
	r.notes.find(root)
	r.mixture = charset.NewMixture(r.unnamedTexts(root))
	base := style{}
	r.children(root, &base)
	r.flush()
	r.readNotes(&base)
	r.doc.Body = r.out.Blocks()
	r.endPages()
	r.doc.Source.Charsets = r.fonts.Charsets()
	return r.err
}

// readSheets reads the style sheets, wherever they stand, also those of the files beside the page.
func (r *reader) readSheets(n *html.Node) {
	for n := range n.Descendants() {
		switch {
		case n.Type == html.ElementNode && n.Data == "style":
			for c := n.FirstChild; c != nil; c = c.NextSibling {
				r.sheet.add(c.Data)
			}
		case n.Type == html.ElementNode && n.Data == "link" && strings.EqualFold(attr(n, "rel"), "stylesheet"):
			if f := r.resources.file(attr(n, "href")); f != nil {
				r.sheet.add(string(f.content))
			}
		}
	}
}

// unnamedTexts are the texts of a page that names no 8-bit font, for the encoding of most of it to be found out; none of
// one that does: what is in another font there is in Unicode.
func (r *reader) unnamedTexts(root *html.Node) []string {
	if r.sheet.names(r.isEightBit) {
		return nil
	}
	var out []string
	for n := range root.Descendants() {
		switch {
		case n.Type == html.TextNode && len(strings.TrimSpace(n.Data)) > 1 && !isUnseen(n.Parent.Data):
			out = append(out, n.Data)
		case n.Type == html.ElementNode:
			if r.isEightBit(attr(n, "face")) || namesFont(parseDeclarations(attr(n, "style")), r.isEightBit) {
				return nil
			}
		}
	}
	return out
}

func (r *reader) isEightBit(font string) bool {
	if font = firstFont(font); font == "" {
		return false
	}
	_, eightBit := charset.ForFont(font)
	return eightBit
}

// children reads what is in an element.
func (r *reader) children(n *html.Node, s *style) {
	for c := n.FirstChild; c != nil && r.err == nil; c = c.NextSibling {
		switch c.Type {
		case html.TextNode:
			r.text(c.Data, s)
		case html.ElementNode:
			r.element(c, s)
		}
	}
}

// element reads an element whose parent has the style outer.
func (r *reader) element(n *html.Node, outer *style) {
	if isUnseen(n.Data) || r.notes.holds(n) {
		return
	}
	s := r.of(n, outer)
	if s.none || isTrackedDeletion(n) || s.element == "field-begin" || isCommentMark(n) {
		return
	}
	if isComment(n) {
		r.comment(n, &s)
		return
	}
	switch {
	case s.list == "ignore":
		r.listLabel(n, &s)
		return
	case s.tab > 0:
		for range min(s.tab, maxTabs) {
			r.put("\t", &s)
		}
		return
	}
	switch n.Data {
	case "br":
		r.lineBreak(&s)
	case "hr":
		r.rule(n, &s)
	case "img":
		r.image(n, &s)
	case "table":
		r.table(n, &s)
	case "ol", "ul", "menu", "dir":
		r.readList(n, &s)
	case "li":
		r.item(n, &s)
	case "a":
		if i, ok := r.notes.reference(n); ok {
			r.anchor(model.Anchor{Kind: model.AnchorNote, Index: i})
			return
		}
		if !r.notes.isBackLink(n) {
			r.children(n, &s)
		}
	default:
		if !s.block {
			r.children(n, &s)
			return
		}
		r.block(n, &s)
	}
}

// maxTabs bounds the tabs that one element may stand for.
const maxTabs = 64

// block reads an element that begins and ends paragraphs.
func (r *reader) block(n *html.Node, s *style) {
	outer := r.gathered.begin(r, s, isParagraph(n.Data))
	page := r.pageOf(n)
	if s.list != "" && s.list != "none" {
		r.gathered.place(s.list)
	}
	r.children(n, s)
	r.flush()
	if s.breakAfter {
		r.gathered.pageBreak = true
	}
	r.gathered.restore(outer)
	r.endPage(page)
}

// isUnseen reports whether an element shows no text of the page.
func isUnseen(name string) bool {
	switch name {
	case "head", "script", "style", "noscript", "template", "title", "select", "textarea", "button", "object", "applet", "audio", "video",
		"canvas", "svg", "xml", "iframe", "datalist", "map":
		return true
	}
	return false
}

// isBlock reports whether an element is shown as a block.
func isBlock(name string) bool {
	switch name {
	case "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset",
		"figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "html", "legend", "li",
		"listing", "main", "nav", "p", "plaintext", "pre", "section", "summary", "tbody", "td", "tfoot", "th", "thead", "tr", "xmp":
		return true
	}
	return false
}

// isParagraph reports whether an element is a paragraph, in which a line break parts no paragraphs.
func isParagraph(name string) bool {
	switch name {
	case "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "caption", "figcaption":
		return true
	}
	return false
}

// isTrackedDeletion reports whether an element is what Word writes for a tracked deletion.
func isTrackedDeletion(n *html.Node) bool {
	return n.Data == "del" && (attr(n, "datetime") != "" || attr(n, "cite") != "") ||
		n.Data == "span" && strings.EqualFold(attr(n, "class"), "msoDel")
}

// decode is the text of a page.
func decode(b []byte, label string) string {
	t := textfile.Decode(b)
	if named := declared(b); label == "" {
		label = named
	}
	if t.IsEightBit() {
		if e := encodingNamed(label); e != nil {
			text, err := e.NewDecoder().Bytes(b)
			if err == nil {
				return string(text)
			}
		}
	}
	return strings.ReplaceAll(t.String(), "\x00", "")
}

// encodingNamed is the legacy encoding of that name on the web, nil where bytes are to be read as Windows-1252: text in
// 8-bit fonts is under all kinds of names, and is told by its font or by what it reads as.
func encodingNamed(label string) *charset.Encoding {
	switch strings.ToLower(label) {
	case "windows-1258", "cp1258", "x-cp1258":
		return charset.Windows1258
	case "viscii", "x-viet-viscii", "csviscii":
		return charset.VISCII
	case "x-viet-vps":
		return charset.VPS
	case "x-viet-tcvn", "x-viet-tcvn5712", "tcvn", "tcvn5712":
		return charset.TCVN3
	case "x-viet-vni":
		return charset.VNI
	}
	return nil
}

// declared is the encoding that a page names in its head, "" when it names none.
func declared(b []byte) string {
	head := bytes.ToLower(b[:min(len(b), 4096)])
	i := bytes.Index(head, []byte("charset="))
	if i < 0 {
		return ""
	}
	name := bytes.TrimLeft(head[i+len("charset="):], `"' `)
	if end := bytes.IndexAny(name, "\"' ;/>\r\n\t"); end >= 0 {
		name = name[:end]
	}
	return string(name)
}
