package docx

import (
	"strings"

	"example.com/vanban/docx/internal/field"
	"example.com/vanban/internal/ooxml"
	"example.com/vanban/model"
)

// shape is what is known of the drawing that is being read.
type shape struct {
	width, height int    // twips
	alt           string // alternative text
	line          bool
	filled        bool // holds text or a picture
}

// thin is the height, in twips, up to which a shape without text counts as a line.
const thin = 40

// drawing reads a w:drawing, w:pict or w:object: its pictures and lines become anchors, its text boxes blocks after
// the paragraph.
func (st *story) drawing() {
	var d shape
	st.inside(func() { st.drawingContent(&d) })
	st.lineAnchor(&d)
}

// lineAnchor anchors the shape when it is a line.
func (st *story) lineAnchor(d *shape) {
	if d.line && !d.filled {
		st.anchor(model.Anchor{Kind: model.AnchorLine, Width: d.width, Height: d.height})
	}
}

func (st *story) drawingContent(d *shape) {
	s := st.s
	switch s.Tag {
	case tagExtent:
		d.width, d.height = emu(s, attrCX), emu(s, attrCY)
	case tagDocPr:
		d.alt = s.Attr(attrDescr)
		if d.alt == "" {
			d.alt = s.Attr(attrTitle)
		}
	case tagShape:
		st.shape(d)
	case tagBlip:
		if st.image(s.Attr(attrEmbed), d) {
			d.filled = true
		}
	case tagTextBox:
		d.filled = true
		st.box(st.blocks)
	case tagVMLShape, tagVMLRect, tagVMLRoundRect, tagVMLOval, tagVMLLine:
		st.vmlShape()
	case tagRelIDs:
		st.diagram(s.Attr(attrDiagram))
	case tagAlternateContent:
		chooseAlternate(s, func() { st.drawingContent(d) })
	default:
		st.inside(func() { st.drawingContent(d) })
	}
}

// shape reads the wps:wsp whose start tag was met last.
func (st *story) shape(outer *shape) {
	s := st.s
	d := shape{width: outer.width, height: outer.height}
	var content func()
	content = func() {
		switch s.Tag {
		case tagConnector:
			d.line = true
		case tagPrstGeom:
			if p := s.Attr(attrPrst); p == "line" || strings.HasSuffix(p, "Connector1") {
				d.line = true
			}
		case tagXfrm:
			st.inside(func() {
				if s.Tag == tagExt {
					d.width, d.height = emu(s, attrCX), emu(s, attrCY)
				}
			})
			d.line = d.line || d.height <= thin && d.width > thin
		case tagTextBox, tagBlip:
			st.drawingContent(&d)
		default:
			st.inside(content)
		}
	}
	st.inside(content)
	outer.filled = outer.filled || d.filled
	st.lineAnchor(&d)
}

// vmlShape reads the VML shape whose start tag was met last.
func (st *story) vmlShape() {
	s := st.s
	d := shape{alt: s.Attr(attrAlt)}
	style := s.Attr(attrStyle)
	d.width, d.height = cssLength(style, "width"), cssLength(style, "height")
	switch s.Tag {
	case tagVMLLine:
		d.line = true
		d.between(s.Attr(attrFrom), s.Attr(attrTo))
	case tagVMLShape:
		// Shape types 20 and 32 are the line and the straight connector.
		kind := s.Attr(attrPlainType)
		d.line = kind == "#_x0000_t20" || kind == "#_x0000_t32"
	}
	if v, ok := s.LookupAttr(attrHR); ok && (v == "t" || v == "true") || d.height > 0 && d.height <= thin {
		d.line = true
	}
	st.inside(func() { st.vmlContent(&d) })
	st.lineAnchor(&d)
}

func (st *story) vmlContent(d *shape) {
	s := st.s
	switch s.Tag {
	case tagVMLImageData:
		id := s.Attr(attrRelID)
		if id == "" {
			id = s.Attr(attrOfficeRelID)
		}
		if alt := s.Attr(attrTitle); d.alt == "" {
			d.alt = alt
		}
		if st.image(id, d) {
			d.filled = true
		}
	case tagVMLTextPath:
		if text := s.Attr(attrString); strings.TrimSpace(text) != "" {
			d.filled = true
			st.box(func() { st.plainParagraph(text) })
		}
	case tagVMLTextBox:
		st.inside(func() { st.vmlContent(d) })
	case tagTextBox:
		d.filled = true
		st.box(st.blocks)
	case tagVMLShape, tagVMLRect, tagVMLRoundRect, tagVMLOval, tagVMLLine:
		st.vmlShape()
	case tagAlternateContent:
		chooseAlternate(s, func() { st.vmlContent(d) })
	}
}

// between takes the size of a line from its ends ("0,5.2pt").
func (d *shape) between(from, to string) {
	x1, y1, _ := strings.Cut(from, ",")
	x2, y2, _ := strings.Cut(to, ",")
	d.width, d.height = distance(x1, x2), distance(y1, y2)
}

func distance(a, b string) int {
	n := given(measure(b, 15)) - given(measure(a, 15))
	if n < 0 {
		return -n
	}
	return n
}

// cssLength is a length in twips among the properties of a style attribute, 0 when it is not there.
func cssLength(style, property string) int {
	for _, p := range strings.Split(style, ";") {
		name, value, _ := strings.Cut(p, ":")
		if strings.TrimSpace(name) == property {
			return max(0, given(measure(value, 15)))
		}
	}
	return 0
}

// emu is an attribute in English Metric Units, in twips.
func emu(s *ooxml.Scanner, tag ooxml.Tag) int {
	n := number(s, tag)
	return max(0, given(n)) / 635
}

// box reads, by calling content, what belongs after the paragraph.
func (st *story) box(content func()) {
	outer, fields, open, link := st.p, st.fields, st.open, st.link
	char, table := st.char, st.table
	st.p, st.fields, st.open, st.link, st.table = nil, field.Stack{}, nil, "", nil
	st.sink.OpenBox()
	content()
	st.flush()
	st.sink.CloseBox()
	st.p, st.fields, st.open, st.link = outer, fields, open, link
	st.char, st.table = char, table
}

// plainParagraph puts a paragraph of text that is no character data of the part.
func (st *story) plainParagraph(text string) {
	outer, char := st.p, st.char
	st.begin()
	st.setFormat(st.formats.paragraph(st.formats.plain, st.table))
	st.put(text)
	st.end()
	st.p, st.char = outer, char
}
