package sample

import (
	"fmt"
	"strconv"
	"strings"
)

const (
	xmlHead  = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	typeBase = "application/vnd.openxmlformats-officedocument."
	relBase  = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

	namespaces = ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"` +
		` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"` +
		` xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"` +
		` xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"` +
		` xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"` +
		` xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"` +
		` xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"` +
		` xmlns:v="urn:schemas-microsoft-com:vml"`
)

// builder collects the parts of one document.
type builder struct {
	defaults       properties // of paragraphs without brackets
	page           properties
	pendingSection string // w:sectPr for the next paragraph
	body           string

	styles             string
	abstracts, nums    string
	lists              map[string]int // numId by name
	abstractOf         map[int]int    // abstractNumId by numId
	footnotes          string
	endnotes, comments string
	margins, media     []part
	marginRefs         string
	relationships      string
	related            int
	drawings           int
	revisions          int
	deleting           bool
}

func newBuilder() *builder {
	return &builder{
		page:  properties{"top": "1134", "bottom": "1134", "left": "1701", "right": "851"},
		lists: map[string]int{}, abstractOf: map[int]int{},
	}
}

// relate adds a relationship of the main part.
func (b *builder) relate(kind, target string, external bool) (id string) {
	b.related++
	id = "rId" + strconv.Itoa(b.related)
	mode := ""
	if external {
		mode = ` TargetMode="External"`
	}
	b.relationships += fmt.Sprintf(`<Relationship Id="%s" Type="%s%s" Target="%s"%s/>`, id, relBase, kind, esc(target), mode)
	return id
}

// sectPr is the page geometry that holds now.
func (b *builder) sectPr() string {
	width, height, orient := 11906, 16838, ""
	if b.page.has("landscape") {
		width, height, orient = height, width, ` w:orient="landscape"`
	}
	title := ""
	if b.page.has("titlepage") {
		title = "<w:titlePg/>"
	}
	return fmt.Sprintf(`<w:sectPr>%s<w:pgSz w:w="%d" w:h="%d"%s/><w:pgMar w:top="%s" w:right="%s" w:bottom="%s" w:left="%s" w:header="567" w:footer="567" w:gutter="0"/>%s</w:sectPr>`,
		b.marginRefs, width, height, orient, b.page["top"], b.page["right"], b.page["bottom"], b.page["left"], title)
}

// parts are the parts of the package in their order.
func (b *builder) parts() []part {
	document := xmlHead + "<w:document" + namespaces + "><w:body>" + b.body + b.sectPr() + "</w:body></w:document>"
	own := []part{{"word/styles.xml", typeBase + "wordprocessingml.styles+xml", b.stylesPart()}}
	b.relate("styles", "styles.xml", false)
	add := func(kind, content string) {
		own = append(own, part{"word/" + kind + ".xml", typeBase + "wordprocessingml." + kind + "+xml", content})
		b.relate(kind, kind+".xml", false)
	}
	if b.nums != "" {
		add("numbering", xmlHead+"<w:numbering"+namespaces+">"+b.abstracts+b.nums+"</w:numbering>")
	}
	if b.footnotes != "" {
		add("footnotes", notesPart("footnote", b.footnotes))
	}
	if b.endnotes != "" {
		add("endnotes", notesPart("endnote", b.endnotes))
	}
	if b.comments != "" {
		add("comments", xmlHead+"<w:comments"+namespaces+">"+b.comments+"</w:comments>")
	}
	own = append(own, b.margins...)
	own = append(own, b.media...)

	var types strings.Builder
	types.WriteString(xmlHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
		`<Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="` + typeBase + `wordprocessingml.document.main+xml"/>`)
	for _, p := range own {
		if p.contentType != "" {
			fmt.Fprintf(&types, `<Override PartName="/%s" ContentType="%s"/>`, p.name, p.contentType)
		}
	}
	types.WriteString("</Types>")

	const relsHead = xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
	return append([]part{
		{name: "[Content_Types].xml", content: types.String()},
		{name: "_rels/.rels", content: relsHead + `<Relationship Id="rId1" Type="` + relBase + `officeDocument" Target="word/document.xml"/></Relationships>`},
		{name: "word/document.xml", content: document},
		{name: "word/_rels/document.xml.rels", content: relsHead + b.relationships + "</Relationships>"},
	}, own...)
}
