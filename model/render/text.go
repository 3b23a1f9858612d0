package render

import (
	"io"
	"strings"

	"example.com/vanban/model"
)

// Text writes the document as plain text: one line a paragraph behind its automatic number, the cells of a table's
// row separated by tabs, at the end each foot- and endnote behind its mark in brackets. Headers, footers and comments
// are left out.
func Text(w io.Writer, d *model.Document) error {
	o := newOutput(w)
	for _, b := range d.Body {
		switch b := b.(type) {
		case *model.Paragraph:
			o.write(labelled(b), "\n")
		case *model.Table:
			for r := range b.Rows {
				o.row(&b.Rows[r])
			}
		}
	}
	for _, n := range d.Notes {
		o.write("[", n.Mark, "] ", cellText(n.Body), "\n")
	}
	return o.Flush()
}

func (o output) row(row *model.TableRow) {
	for c := range row.Cells {
		if c > 0 {
			o.write("\t")
		}
		o.write(oneLine(cellText(row.Cells[c].Blocks)))
	}
	o.write("\n")
}

// cellText is the text of blocks with automatic numbers, a line a paragraph.
func cellText(blocks []model.Block) string {
	var lines []string
	for _, p := range cellLines(blocks) {
		lines = append(lines, labelled(p))
	}
	return strings.Join(lines, "\n")
}
