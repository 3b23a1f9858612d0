package model

// PlaceCells sets each cell's grid column from the spans of the cells before it, taking into account that a
// row spanned from above has its covered cells there.
func (t *Table) PlaceCells() {
	for r := range t.Rows {
		column := 0
		for c := range t.Rows[r].Cells {
			cell := &t.Rows[r].Cells[c]
			cell.Column = column
			column += max(cell.ColSpan, 1)
		}
	}
}

// Width is the number of grid columns of the widest row.
func (t *Table) Width() int {
	width := 0
	for r := range t.Rows {
		if cells := t.Rows[r].Cells; len(cells) > 0 {
			last := &cells[len(cells)-1]
			width = max(width, last.Column+max(last.ColSpan, 1))
		}
	}
	return width
}
