package tally

import (
	"slices"
	"sort"
)

// place is a cell of the grid: the position of its row among the rows that hold something, and its column.
type place struct{ row, column int }

// view is a grid with its merges resolved. Rows without text are left out; rows are counted by position.
type view struct {
	grid    *Grid
	rows    []*Row
	merges  map[place]Merge // by their first cell
	covered map[place]place // the first cell of the merge that hides a cell
}

// maxCovered bounds the cells under merges that are kept apart.
const maxCovered = 1 << 18

func newView(g *Grid) *view {
	v := &view{grid: g, merges: map[place]Merge{}, covered: map[place]place{}}
	last := 0
	for i := range g.Rows {
		if r := &g.Rows[i]; slices.ContainsFunc(r.Cells, func(c Cell) bool { return squeeze(c.Text) != "" }) {
			v.rows = append(v.rows, r)
			last = max(last, r.Cells[len(r.Cells)-1].Column)
		}
	}
	for _, m := range g.Merges {
		v.addMerge(m, last)
	}
	return v
}

func (v *view) addMerge(m Merge, last int) {
	from := v.position(m.Row)
	if from == len(v.rows) || v.rows[from].Index != m.Row {
		return
	}
	to := v.position(m.Row + max(m.Rows, 1))
	width := min(m.Columns, last+1-m.Column)
	if width < 1 || len(v.covered)+(to-from)*width > maxCovered {
		return
	}
	first := place{from, m.Column}
	v.merges[first] = Merge{from, m.Column, to - from, width}
	for r := from; r < to; r++ {
		for c := m.Column; c < m.Column+width; c++ {
			if at := (place{r, c}); at != first {
				v.covered[at] = first
			}
		}
	}
}

// position is the position of the first row with at least the index.
func (v *view) position(index int) int {
	return sort.Search(len(v.rows), func(i int) bool { return v.rows[i].Index >= index })
}

// own is the cell that begins at a place; nil when it is empty or covered.
func (v *view) own(r, c int) *Cell {
	if r < 0 || r >= len(v.rows) {
		return nil
	}
	if _, hidden := v.covered[place{r, c}]; hidden {
		return nil
	}
	cells := v.rows[r].Cells
	i := sort.Search(len(cells), func(i int) bool { return cells[i].Column >= c })
	if i == len(cells) || cells[i].Column != c || squeeze(cells[i].Text) == "" {
		return nil
	}
	return &cells[i]
}

// shown is the cell that shows at a place, that of a merge among them.
func (v *view) shown(r, c int) *Cell {
	if first, ok := v.covered[place{r, c}]; ok {
		r, c = first.row, first.column
	}
	return v.own(r, c)
}

func (v *view) text(r, c int) string {
	if cell := v.shown(r, c); cell != nil {
		return squeeze(cell.Text)
	}
	return ""
}

func (v *view) ownText(r, c int) string {
	if cell := v.own(r, c); cell != nil {
		return squeeze(cell.Text)
	}
	return ""
}

// filled are the cells that begin in a row and hold something.
func (v *view) filled(r int) []*Cell {
	var out []*Cell
	for i := range v.rows[r].Cells {
		c := &v.rows[r].Cells[i]
		if _, hidden := v.covered[place{r, c.Column}]; !hidden && squeeze(c.Text) != "" {
			out = append(out, c)
		}
	}
	return out
}

// width is how many columns the cell at a place covers.
func (v *view) width(r, c int) int { return max(v.merges[place{r, c}].Columns, 1) }

// below is the position after the last row that the cell at a place covers.
func (v *view) below(r, c int) int { return r + max(v.merges[place{r, c}].Rows, 1) }

// gap reports whether empty rows stand between a row and the one before it.
func (v *view) gap(r int) bool { return r > 0 && v.rows[r].Index > v.rows[r-1].Index+1 }
