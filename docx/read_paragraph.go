package docx

import (
	"example.com/vanban/docx/internal/field"
	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/model"
)

// paragraph is a paragraph on its way from the part to a sink. Its buffers are used again for the next.
type paragraph struct {
	flow.Paragraph
	format *paragraphFormat
}

// begin begins a paragraph, or goes on with the one whose mark is deleted.
func (st *story) begin() {
	if st.p = st.open; st.p != nil {
		st.open = nil
		return
	}
	if n := len(st.spare); n > 0 {
		st.p, st.spare = st.spare[n-1], st.spare[:n-1]
		return
	}
	st.p = &paragraph{}
}

// paragraph reads the w:p whose start tag was met last.
func (st *story) paragraph() {
	outer, char := st.p, st.char
	st.begin()
	st.setFormat(st.formats.paragraph(st.formats.plain, st.table))
	sections := len(st.sections)
	for depth := st.s.Depth(); st.s.Child(depth); {
		if st.s.Tag == tagPPr {
			st.setFormat(st.formats.paragraph(st.paragraphProperties(), st.table))
		} else {
			st.inline()
		}
	}
	p := st.p
	st.end()
	if len(st.sections) > sections {
		if st.open == p {
			st.flush()
		}
		st.endSection()
	}
	st.p, st.char = outer, char
}

func (st *story) setFormat(f *paragraphFormat) {
	st.p.format = f
	st.char = st.formats.character(f.base, st.formats.plainRun)
}

// end ends the paragraph: it goes to the sink, or stays open when its mark is deleted.
func (st *story) end() {
	p := st.p
	st.p = nil
	st.fields.EndInstructions()
	if p.format.direct.joinsNext || st.deleted > 0 {
		st.open = p
		return
	}
	st.emit(p)
}

// flush gives the sink a paragraph that waits for one to go on with it.
func (st *story) flush() {
	p := st.open
	if p == nil {
		return
	}
	st.open = nil
	if p.IsEmpty() {
		st.discard(p)
	} else {
		st.emit(p)
	}
}

func (st *story) emit(p *paragraph) {
	st.number(p)
	p.Layout, p.MarkHidden = p.format.layout, p.format.direct.mark.toggles[vanish] == on
	p.Compose(&st.formats.fonts)
	st.sink.Paragraph(&p.Paragraph)
	st.discard(p)
	if st.textOnly {
		return
	}
	if err := flow.Excess(st.sink, &st.formats.fonts); err != nil {
		st.s.Stop(err)
	}
}

// watch ends the reading of a paragraph that grows beyond all measure.
func (st *story) watch() {
	if err := st.p.Err(); err != nil {
		st.s.Stop(err)
	}
}

func (st *story) discard(p *paragraph) {
	p.Reset()
	p.format = nil
	st.spare = append(st.spare, p)
}

// number gives the paragraph its automatic label.
func (st *story) number(p *paragraph) {
	f := p.format
	if f.num == 0 {
		return
	}
	value, label, ok := st.numbering.next(f.num, f.level)
	if !ok {
		return
	}
	v := st.numbering.at(f.num, f.level)
	p.List = model.ListPosition{ID: f.num, Level: f.level, Format: v.Format, Value: value}
	p.Label = st.formats.label(f, v, label)
}

// inline reads a child of a paragraph, or of what stands in one.
func (st *story) inline() {
	switch st.s.Tag {
	case tagR:
		st.run()
	case tagHyperlink:
		outer := st.link
		st.link = st.hyperlink()
		st.inside(st.inline)
		st.link = outer
	case tagIns, tagMoveTo, tagSmartTag, tagCustomXML, tagDir, tagBdo:
		st.inside(st.inline)
	case tagDel, tagMoveFrom:
		st.deleted++
		st.inside(st.inline)
		st.deleted--
	case tagSdt:
		st.contentControl(st.inline)
	case tagFldSimple:
		outer := st.link
		if link := field.Link(st.s.Attr(attrInstr)); link != "" {
			st.link = link
		}
		st.inside(st.inline)
		st.link = outer
	case tagAlternateContent:
		chooseAlternate(st.s, st.inline)
	case tagOMath, tagOMathPara:
		st.math()
	case tagP, tagTbl:
		// a block where only runs belong comes after the paragraph
		st.box(st.block)
	}
}

// hyperlink is the target of the w:hyperlink whose start tag was met last.
func (st *story) hyperlink() string {
	anchor := st.s.Attr(attrAnchor)
	target := st.target(st.s.Attr(attrRelID))
	if anchor == "" {
		return target
	}
	return target + "#" + anchor
}
