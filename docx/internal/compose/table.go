package compose

import (
	"strconv"
	"strings"

	"example.com/vanban/docx/internal/styleid"
	"example.com/vanban/model"
)

// table writes a table: its grid fitted to the column of text, merged cells merged, header rows repeated on each page.
func (f *flow) table(t *model.Table) {
	columns := f.columns(t)
	total := 0
	for _, c := range columns {
		total += c
	}
	name := styleid.Plain
	if t.Borders {
		name = styleid.Table
	}
	f.put(`<w:tbl><w:tblPr><w:tblStyle w:val="`, name, `"/><w:tblW`)
	f.num("w:w", total)
	f.put(` w:type="dxa"/><w:jc w:val="center"/>`)
	f.put(`<w:tblLayout w:type="fixed"/>`)
	if len(columns) > manyColumns {
		margin := strconv.Itoa(narrowCellMargin)
		f.put(`<w:tblCellMar><w:left w:w="`, margin, `" w:type="dxa"/><w:right w:w="`, margin, `" w:type="dxa"/></w:tblCellMar>`)
	}
	f.put(`</w:tblPr><w:tblGrid>`)
	for _, c := range columns {
		f.put(`<w:gridCol w:w="`, strconv.Itoa(c), `"/>`)
	}
	f.put(`</w:tblGrid>`)
	header := true
	for i := range t.Rows {
		header = header && t.Rows[i].Header && i < len(t.Rows)-1
		f.row(t, i, columns, header)
	}
	f.put(`</w:tbl>`)
}

// row writes one row. A row that does not reach the grid's end is left short.
func (f *flow) row(t *model.Table, index int, columns []int, header bool) {
	row := &t.Rows[index]
	f.put(`<w:tr>`)
	if header {
		f.put(`<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>`)
	} else if t.Borders {
		f.put(`<w:trPr><w:cantSplit/></w:trPr>`)
	}
	at := 0
	for i := range row.Cells {
		c := &row.Cells[i]
		for at < c.Column && at < len(columns) {
			f.cell(nil, columns[at:at+1], f.width)
			at++
		}
		span := max(c.ColSpan, 1)
		end := min(at+span, len(columns))
		if at >= end {
			at, end = len(columns)-1, len(columns)
		}
		f.cell(c, columns[at:end], f.width)
		at = end
	}
	if len(row.Cells) == 0 {
		f.cell(nil, columns, f.width)
	}
	f.put(`</w:tr>`)
}

// cell writes one cell over the columns; nil is an empty one.
func (f *flow) cell(c *model.Cell, columns []int, outer int) {
	width := 0
	for _, w := range columns {
		width += w
	}
	f.put(`<w:tc><w:tcPr><w:tcW`)
	f.num("w:w", width)
	f.put(` w:type="dxa"/>`)
	if len(columns) > 1 {
		f.put(`<w:gridSpan`)
		f.num("w:val", len(columns))
		f.put(`/>`)
	}
	if c != nil {
		switch {
		case c.RowSpan > 1:
			f.put(`<w:vMerge w:val="restart"/>`)
		case c.RowSpan == 0:
			f.put(`<w:vMerge/>`)
		}
		switch c.VAlign {
		case "center", "bottom":
			f.put(`<w:vAlign w:val="`, c.VAlign, `"/>`)
		}
	}
	f.put(`</w:tcPr>`)
	f.width = max(width-2*cellMargin, 200)
	if c == nil {
		f.empty(styleid.Cell)
	} else {
		f.blocks(c.Blocks, true)
	}
	f.width = outer
	f.put(`</w:tc>`)
}

// The measures of tables, in twips.
const (
	leastColumn      = 240 // the narrowest column that is written
	cellMargin       = 108 // on the left and the right
	narrowCellMargin = 40  // in tables of more than manyColumns
	manyColumns      = 6
)

// columns are the widths of the table's grid, no wider together than the column of text.
func (f *flow) columns(t *model.Table) []int {
	n := max(t.Width(), 1)
	out := make([]int, n)
	known, unknown := 0, 0
	for i := range out {
		if i < len(t.Columns) && t.Columns[i] > 0 {
			out[i] = t.Columns[i]
			known += out[i]
		} else {
			unknown++
		}
	}
	if unknown > 0 {
		rest := max(f.width-known, unknown*leastColumn*2)
		for i := range out {
			if out[i] == 0 {
				out[i] = rest / unknown
			}
		}
		known += rest / unknown * unknown
	}
	if known > f.width {
		scale(out, known, f.width)
	}
	fitWords(out, longestWords(t))
	return out
}

// scale makes columns that are known wide together no wider than width.
func scale(columns []int, known, width int) {
	scaled := 0
	for i := range columns {
		columns[i] = max(columns[i]*width/known, min(leastColumn, width/len(columns)))
		scaled += columns[i]
	}
	if over := scaled - width; over > 0 {
		widest := 0
		for i := range columns {
			if columns[i] > columns[widest] {
				widest = i
			}
		}
		columns[widest] = max(columns[widest]-over, leastColumn)
	}
}

// fitWords gives columns that are narrower than their longest words of the room that others have, as far as it goes.
func fitWords(columns, words []int) {
	need, room := 0, 0
	for i, w := range columns {
		need += max(words[i]-w, 0)
		room += max(w-words[i], 0)
	}
	if need == 0 || room == 0 {
		return
	}
	given := min(need, room)
	taken, donor := 0, -1
	for i, w := range columns {
		if spare := w - words[i]; spare > 0 {
			cut := spare * given / room
			columns[i] -= cut
			taken += cut
			if donor < 0 || columns[i]-words[i] > columns[donor]-words[donor] {
				donor = i
			}
		}
	}
	columns[donor] -= given - taken
	for i, w := range columns {
		if short := words[i] - w; short > 0 {
			more := short * given / need
			columns[i] += more
			given, need = given-more, need-short
		}
	}
}

const (
	measuredRows = 200  // of a table, for the widths of its words
	longestWord  = 2400 // that keeps a column from being narrower, in twips
)

// longestWords are the widths of the longest word in each column, with the cell's margins.
func longestWords(t *model.Table) []int {
	out := make([]int, max(t.Width(), 1))
	margins := 2 * cellMargin
	if len(out) > manyColumns {
		margins = 2 * narrowCellMargin
	}
	for i := range t.Rows[:min(len(t.Rows), measuredRows)] {
		for j := range t.Rows[i].Cells {
			c := &t.Rows[i].Cells[j]
			if max(c.ColSpan, 1) != 1 || c.Column >= len(out) {
				continue
			}
			for p := range model.Paragraphs(c.Blocks) {
				size, bold := styleid.CellSize, false
				if x := firstFormat(p, 0); x != nil {
					bold = x.Bold
					if x.Size != 0 {
						size = min(max(x.Size, leastCellSize), mostCellSize)
					}
				}
				for word := range strings.FieldsSeq(p.Text) {
					width := textWidth(word, size, bold)
					out[c.Column] = max(out[c.Column], min(width+width/20+margins, longestWord))
				}
			}
		}
	}
	return out
}
