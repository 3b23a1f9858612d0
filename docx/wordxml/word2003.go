package wordxml

import (
	"encoding/xml"
	"fmt"
	"io"
	"path"
	"strings"

	"example.com/vanban/model"
)

// Namespaces in files of Word 2003.
const (
	spaceAML       = "http://schemas.microsoft.com/aml/2001/core"
	spaceVML       = "urn:schemas-microsoft-com:vml"
	spaceOfficeVML = "urn:schemas-microsoft-com:office:office"
	spaceWord      = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
)

// translator writes the elements of WordprocessingML 2003 as those of its successor, into the parts that these belong
// to.
type translator struct {
	in                  *tokens
	parts               *parts
	document, styles    *part
	numbering, settings *part
	notes               [2]*part // footnotes, endnotes
	comments            *part
	noteCount           [2]int
	margins, commented  int
	images              map[string]*part // by the name of their w:binData
	stack               []open
	to                  *part // where elements go
}

// open is an open element of the file and what it became.
type open struct {
	name   string // of the element that was written, "" for none
	local  string // of the element of the file, in WordprocessingML, else ""
	before *part  // where elements went before it, when it began a part of its own
	root   string // the end tag of that part's story
	text   bool   // its character data count
}

// word2003Parts translates a w:wordDocument. What was read before an error comes with the error.
func word2003Parts(in *tokens, root xml.StartElement) (*parts, error) {
	if strings.EqualFold(attr(&root, "macrosPresent"), "yes") {
		return nil, model.ErrMacro
	}
	t := &translator{in: in, parts: &parts{}, images: map[string]*part{}}
	if err := t.begin(); err != nil {
		return nil, err
	}
	t.stack = append(t.stack, open{local: "wordDocument"})
	var err error
	for err == nil && len(t.stack) > 0 {
		var token xml.Token
		if token, err = in.next(); err != nil {
			break
		}
		switch token := token.(type) {
		case xml.StartElement:
			err = t.start(&token)
		case xml.EndElement:
			t.end()
		case xml.CharData:
			if t.stack[len(t.stack)-1].text {
				xml.EscapeText(&t.to.content, token)
			}
		}
	}
	if err == io.EOF && len(t.stack) > 0 {
		err = model.Errorf(model.ErrTruncated, "the part ends inside %d open elements at byte %d", len(t.stack), in.from)
	}
	for len(t.stack) > 0 {
		t.end()
	}
	t.finish()
	return t.parts, err
}

// stories are the root elements of the parts, by the kind of their relationship.
var stories = map[string]string{
	"officeDocument": "document", "styles": "styles", "numbering": "numbering", "settings": "settings",
	"header": "hdr", "footer": "ftr", "footnotes": "footnotes", "endnotes": "endnotes", "comments": "comments",
}

// begin makes the parts that every document has.
func (t *translator) begin() error {
	packageRels, err := t.parts.add("_rels/.rels", "application/vnd.openxmlformats-package.relationships+xml")
	if err != nil {
		return err
	}
	fmt.Fprintf(&packageRels.content, `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`+
		`<Relationship Id="rId1" Type="%sofficeDocument" Target="word/document.xml"/></Relationships>`, relationshipTypes)
	for _, p := range [...]struct {
		to               **part
		name, kind, what string
	}{
		{&t.document, "document", "officeDocument", "document.main+xml"},
		{&t.styles, "styles", "styles", "styles+xml"},
		{&t.numbering, "numbering", "numbering", "numbering+xml"},
		{&t.settings, "settings", "settings", "settings+xml"},
		{&t.notes[0], "footnotes", "footnotes", "footnotes+xml"},
		{&t.notes[1], "endnotes", "endnotes", "endnotes+xml"},
		{&t.comments, "comments", "comments", "comments+xml"},
	} {
		if *p.to, err = t.story(p.name, p.kind, p.what); err != nil {
			return err
		}
		if *p.to != t.document {
			t.document.relate(p.kind, p.name+".xml", false)
		}
	}
	t.to = t.document
	return nil
}

// story makes a part and writes its root's start tag.
func (t *translator) story(name, kind, contentType string) (*part, error) {
	p, err := t.parts.add("word/"+name+".xml", wordContentType+contentType)
	if err == nil {
		fmt.Fprintf(&p.content, `<w:%s xmlns:w="%s" xmlns:r="%s" xmlns:v="%s" xmlns:o="%s">`, stories[kind], spaceWord,
			strings.TrimSuffix(relationshipTypes, "/"), spaceVML, spaceOfficeVML)
	}
	return p, err
}

// finish ends the parts that every document has.
func (t *translator) finish() {
	for kind, p := range map[string]*part{
		"officeDocument": t.document, "styles": t.styles, "numbering": t.numbering, "settings": t.settings,
		"footnotes": t.notes[0], "endnotes": t.notes[1], "comments": t.comments,
	} {
		p.content.WriteString("</w:" + stories[kind] + ">")
	}
}

// start translates a start tag.
func (t *translator) start(e *xml.StartElement) error {
	switch e.Name.Space {
	case NamespaceWord2003:
		return t.word(e)
	case spaceAML:
		return t.annotation(e)
	case spaceVML:
		return t.vml(e)
	case spaceOfficeVML:
		if e.Name.Local == "DocumentProperties" || e.Name.Local == "CustomDocumentProperties" || e.Name.Local == "SmartTagType" {
			return t.in.skip()
		}
	}
	t.push(open{}) // sections, smart tags and the elements of an office's own XML: what is in them counts
	return nil
}

func (t *translator) push(o open) { t.stack = append(t.stack, o) }

// end translates an end tag.
func (t *translator) end() {
	o := t.stack[len(t.stack)-1]
	t.stack = t.stack[:len(t.stack)-1]
	if o.name != "" {
		t.to.content.WriteString("</" + o.name + ">")
	}
	if o.before != nil {
		t.to.content.WriteString(o.root)
		t.to = o.before
	}
}

// write writes a start tag of WordprocessingML and remembers its end tag.
func (t *translator) write(e *xml.StartElement, local string, more ...string) {
	t.tag(e, "w:"+local, more...)
	t.push(open{name: "w:" + local, local: e.Name.Local, text: local == "t" || local == "instrText"})
}

// tag writes a start tag; more are names and values of further attributes.
func (t *translator) tag(e *xml.StartElement, name string, more ...string) {
	out := &t.to.content
	out.WriteString("<" + name)
	for _, a := range e.Attr {
		if name, value, ok := attribute(a); ok {
			out.WriteString(" " + name + `="` + escaped(value) + `"`)
		}
	}
	for i := 0; i < len(more); i += 2 {
		out.WriteString(" " + more[i] + `="` + escaped(more[i+1]) + `"`)
	}
	out.WriteString(">")
}

// divert sends what is in the element to another part until it ends.
func (t *translator) divert(to *part, local, start, end string) {
	t.push(open{local: local, before: t.to, root: end})
	t.to = to
	t.to.content.WriteString(start)
}

// margin begins a header or footer, a part of its own.
func (t *translator) margin(e *xml.StartElement) error {
	kind := map[string]string{"hdr": "header", "ftr": "footer"}[e.Name.Local]
	pages := map[string]string{"first": "first", "even": "even"}[attr(e, "type")]
	if pages == "" {
		pages = "default"
	}
	t.margins++
	name := fmt.Sprintf("%s%d", kind, t.margins)
	p, err := t.story(name, kind, kind+"+xml")
	if err != nil {
		return err
	}
	id := t.document.relate(kind, name+".xml", false)
	fmt.Fprintf(&t.to.content, `<w:%sReference w:type="%s" r:id="%s"/>`, kind, pages, id)
	t.divert(p, e.Name.Local, "", "</w:"+stories[kind]+">")
	return nil
}

// note begins a footnote or endnote, which stands where it is referred to.
func (t *translator) note(e *xml.StartElement) error {
	kind := 0
	if e.Name.Local == "endnote" {
		kind = 1
	}
	if attr(e, "type") != "" { // the separator between text and notes
		return t.in.skip()
	}
	t.noteCount[kind]++
	own := ""
	if v := attr(e, "suppressRef"); v == "on" || v == "1" || v == "true" {
		own = ` w:customMarkFollows="1"`
	}
	fmt.Fprintf(&t.to.content, `<w:%sReference w:id="%d"%s/>`, e.Name.Local, t.noteCount[kind], own)
	t.divert(t.notes[kind], e.Name.Local, fmt.Sprintf(`<w:%s w:id="%d">`, e.Name.Local, t.noteCount[kind]), "</w:"+e.Name.Local+">")
	return nil
}

// image is the picture of that name among the parts.
func (t *translator) image(name string) (*part, error) {
	if p := t.images[name]; p != nil {
		return p, nil
	}
	base := path.Base(strings.TrimPrefix(name, "wordml://"))
	p, err := t.parts.add(fmt.Sprintf("word/media/%d-%s", len(t.images)+1, base), contentTypes[strings.ToLower(path.Ext(base))])
	if err == nil {
		t.images[name] = p
	}
	return p, err
}

// contentTypes are those of pictures by the extension of their name.
var contentTypes = map[string]string{
	".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif", ".bmp": "image/bmp",
	".tif": "image/tiff", ".tiff": "image/tiff", ".emf": "image/x-emf", ".emz": "image/x-emz", ".wmf": "image/x-wmf", ".wmz": "image/x-wmz",
}

// vml copies the elements of drawings; a picture is tied to the part that holds it.
func (t *translator) vml(e *xml.StartElement) error {
	name := "v:" + e.Name.Local
	var more []string
	if source := attr(e, "src"); e.Name.Local == "imagedata" && source != "" {
		p, err := t.image(source)
		if err != nil {
			return err
		}
		more = []string{"r:id", t.to.relate("image", strings.TrimPrefix(p.name, "word/"), false)}
	}
	t.tag(e, name, more...)
	t.push(open{name: name})
	return nil
}
