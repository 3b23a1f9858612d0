package msdoc

import (
	"example.com/vanban/docx/internal/field"
)

// maxBoxes bounds how deep text boxes nest, which Word does not do at all.
const maxBoxes = 4

// findBoxes finds the texts of text boxes by the numbers of their shapes (MS-DOC 2.8.31, PlcftxbxTxt).
func (rd *reader) findBoxes(index, subdocument int) map[uint32][]textSpan {
	const size, shapeAt, reusableAt = 22, 14, 8
	texts := newPLC(rd.structure(index), size)
	start := rd.fib.start(subdocument)
	end := start + rd.fib.lengths[subdocument]
	boxes := map[uint32][]textSpan{}
	for i := range texts.n {
		d := texts.data(i)
		at := textSpan{start + max(0, texts.at(i)), min(start+texts.at(i+1), end)}
		at.to-- // a mark that closes the story
		if u16(d, reusableAt) == 0 && at.to > at.from {
			boxes[u32(d, shapeAt)] = append(boxes[u32(d, shapeAt)], at)
		}
	}
	return boxes
}

// box reads, by calling content, what belongs after the paragraph.
func (st *story) box(content func()) {
	p, fields, format, mark, char := st.p, st.fields, st.format, st.mark, st.char
	st.p, st.fields = nil, field.Stack{}
	st.depth++
	st.sink.OpenBox()
	content()
	st.flush()
	st.sink.CloseBox()
	st.depth--
	st.p, st.fields, st.format, st.mark, st.char = p, fields, format, mark, char
}

// boxText reads the text of a text box.
func (st *story) boxText(at textSpan) {
	if st.depth == maxBoxes {
		return
	}
	st.box(func() { st.blocks(st.paragraphsOf(at.from, at.to), 0) })
}
