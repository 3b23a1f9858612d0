package compose

import (
	"fmt"

	"example.com/vanban/docx/internal/styleid"
	"example.com/vanban/model"
)

// leadingBoxes is how many of the first blocks stand in text boxes.
func leadingBoxes(blocks []model.Block) int {
	for i, b := range blocks {
		switch b := b.(type) {
		case *model.Paragraph:
			if !b.Box {
				return i
			}
		case *model.Table:
			if !b.Box {
				return i
			}
		}
	}
	return len(blocks)
}

// drawn reports whether all text of the blocks from to to of the body stands in text boxes, which then set nothing apart.
func (l *layout) drawn(from, to int) bool {
	for i := from; i < to; i++ {
		if b := l.doc.Body[i : i+1]; leadingBoxes(b) == 0 && hasWord(model.BlockText(b[0])) {
			return false
		}
	}
	return true
}

// The measures of a text box, in twips.
const (
	boxPadding   = 142 // on the left and the right
	boxLine      = 340 // height of a line of text
	narrowestBox = 1134
)

// box writes blocks into a text box in a line of its own, as wide as its longest line. It reports whether there was anything to write.
// A text box is no Word frame: frames are read as text in the flow.
func (f *flow) box(blocks []model.Block) bool {
	width, lines := boxSize(blocks, f.width)
	if lines == 0 {
		return false
	}
	f.put(`<w:p><w:pPr><w:pStyle w:val="`, styleid.Box, `"/></w:pPr><w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml"`)
	f.attr("style", fmt.Sprintf("width:%dpt;height:%dpt", width/20, lines*boxLine/20))
	f.put(` strokeweight=".5pt"><v:textbox style="mso-fit-shape-to-text:t" inset="`, fmt.Sprintf("%dpt,3pt,%dpt,3pt", boxPadding/20, boxPadding/20), `"><w:txbxContent>`)
	outer := f.width
	f.width, f.boxed = width-2*boxPadding, true
	f.blocks(blocks, true)
	f.width, f.boxed = outer, false
	f.put(`</w:txbxContent></v:textbox></v:rect></w:pict></w:r>`)
	for i := range f.deferred {
		f.anchor(&f.deferred[i])
	}
	f.deferred = nil
	f.put(`</w:p>`)
	return true
}

// boxSize is the width of a box in twips, no more than the column of text, and the number of its lines; no lines when nothing is in it.
func boxSize(blocks []model.Block, column int) (width, lines int) {
	width = narrowestBox
	for _, b := range blocks {
		switch b := b.(type) {
		case *model.Paragraph:
			if isEmpty(b) {
				continue
			}
			long := textWidth(printedText(b), styleid.CellSize, false) + 2*boxPadding
			for _, a := range b.Anchors {
				if a.Kind == model.AnchorImage {
					long = max(long, a.Width+2*boxPadding)
					lines += a.Height / boxLine
				}
			}
			width = max(width, long)
			lines += 1 + long/column
		case *model.Table:
			width = column
			lines += len(b.Rows)
		}
	}
	return min(width, column), lines
}
