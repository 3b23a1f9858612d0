package msdoc

import (
	"strings"

	"example.com/vanban/model"
)

// drawings are the shapes of the main text or of the headers, by their numbers; a group has those of its members too.
type drawings struct {
	groups map[uint32][]*shape
	anchor plc // where shapes are anchored (MS-DOC 2.8.37, PlcfSpa)
}

// thin is the height, in twips, up to which a shape without text counts as a line.
const thin = 40

// Types of shapes that are lines (MS-ODRAW 2.4.24, MSOSPT).
const (
	shapeLine      = 20
	shapeConnector = 32
)

// drawn are the drawings of the subdocument that the story belongs to.
func (st *story) drawings() *drawings {
	which, at := 0, atShapes
	if st.kind == headerText {
		which, at = 1, atHeaderShapes
	}
	if st.art[which] == nil {
		const spaSize = 26
		st.art[which] = &drawings{st.shapes(which), newPLC(st.structure(at), spaSize)}
	}
	return st.art[which]
}

// shape reads the shape that is anchored at a position: its pictures and lines become anchors, its text boxes blocks after
// the paragraph.
func (st *story) shape(at int) {
	if st.depth > 0 || st.kind != mainText && st.kind != headerText {
		return
	}
	base := st.fib.start(st.kind)
	d := st.drawings()
	i := d.anchor.find(at - base)
	if i < 0 || d.anchor.at(i) != at-base {
		return
	}
	spa := d.anchor.data(i)
	id := u32(spa, 0)
	width, height := i32(spa, 12)-i32(spa, 4), i32(spa, 16)-i32(spa, 8)
	which := min(st.kind, 1)
	members := d.groups[id]
	if len(members) == 0 {
		members = []*shape{{id: id}}
	}
	for _, s := range members {
		w, h := s.scaled(width, height)
		st.member(s, which, w, h)
	}
}

// member reads one shape of a drawing, of a size in twips.
func (st *story) member(s *shape, which, width, height int) {
	filled := false
	for _, at := range st.parts.boxes[which][s.id] {
		st.boxText(at)
		filled = true
	}
	delete(st.parts.boxes[which], s.id) // a text box shows once
	if text := strings.TrimSpace(s.text); text != "" {
		st.plainBox(text)
		filled = true
	}
	if s.picture > 0 && st.floating(s, width, height) {
		filled = true
	}
	line := s.kind == shapeLine || s.kind == shapeConnector || height >= 0 && height <= thin && width > thin
	if line && !filled && !s.group {
		st.p.Anchor(model.Anchor{Kind: model.AnchorLine, Width: max(0, width), Height: max(0, height)})
	}
}

// plainBox puts a paragraph of text that is in none of the text's stories: WordArt.
func (st *story) plainBox(text string) {
	char, format := st.char, st.format
	st.box(func() {
		st.begin()
		st.format, st.char = format, char
		st.put(text)
		st.flush()
	})
}
