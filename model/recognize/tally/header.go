package tally

import (
	"strings"
)

// header is where the header of a tally stands: rows top to bottom, bottom excluded, then the row of column numbers.
type header struct {
	top, bottom int
	number      int // position of the row of column numbers, -1 without one
	left, right int // columns, right excluded
}

func (h *header) end() int {
	if h.number >= 0 {
		return h.number + 1
	}
	return h.bottom
}

const (
	maxHeaderRows = 12
	maxHeaderText = 400 // bytes of a header's cell
)

// nextHeader is the first header at or after a row; nil when there is none.
func (v *view) nextHeader(from int) *header {
	for r := from; r < len(v.rows); r++ {
		if v.isNumberRow(r) && r > from {
			if top := v.climb(r, from); top < r {
				return v.span(&header{top: top, bottom: r, number: r})
			}
		}
		if !v.headerLike(r) {
			continue
		}
		for n := r + 1; n < min(r+maxHeaderRows, len(v.rows)); n++ {
			if v.isNumberRow(n) {
				return v.span(&header{top: v.climb(n, r), bottom: n, number: n})
			}
			if v.holdsFigures(n, 0) {
				break
			}
		}
		if bottom := v.descend(r); v.dataFollows(bottom, r) && (bottom == len(v.rows) || !v.apart(bottom)) {
			return v.span(&header{top: r, bottom: bottom, number: -1})
		}
	}
	return nil
}

// climb is the first row of the header above the row of column numbers r.
func (v *view) climb(r, from int) int {
	top := r
	for top > from && r-top < maxHeaderRows {
		up := top - 1
		cells := v.filled(up)
		reaches := false // a cell of the row goes on below it
		for _, c := range cells {
			reaches = reaches || v.below(up, c.Column) > top && top < r
		}
		if v.holdsFigures(up, 0) || v.apart(up) || len(cells) < 2 && !reaches && !v.coveredFromAbove(up) {
			break
		}
		top = up
	}
	return top
}

// coveredFromAbove reports whether a cell of a row above shows in row r.
func (v *view) coveredFromAbove(r int) bool {
	for c := range v.rowEnd(r) {
		if first, ok := v.covered[place{r, c}]; ok && first.row < r {
			return true
		}
	}
	return false
}

// rowEnd is the column after the last cell of a row.
func (v *view) rowEnd(r int) int {
	if cells := v.rows[r].Cells; len(cells) > 0 {
		last := cells[len(cells)-1].Column
		return last + v.width(r, last)
	}
	return 0
}

// apart reports whether a row is a line of its own: of the letterhead, the title, the unit.
func (v *view) apart(r int) bool {
	cells := v.filled(r)
	if len(cells) > 3 {
		return false
	}
	for _, c := range cells {
		if _, own := unitIn(c.Text); own && len(cells) < 3 && v.below(r, c.Column) == r+1 || isLetterhead(c.Text) || isTableLabel(fold(c.Text)) || isLoudTitle(c.Text) {
			return true
		}
	}
	return false
}

// headerLike reports whether a row can be the first of a header: several short texts and no figures.
func (v *view) headerLike(r int) bool {
	cells := v.filled(r)
	if len(cells) < 2 || v.apart(r) || v.holdsFigures(r, 0) {
		return false
	}
	covered, ordinal := 0, false
	for i, c := range cells {
		s := squeeze(c.Text)
		if len(s) > maxHeaderText || strings.HasSuffix(s, ":") && len(cells) < 4 || isNoValue(s) && len(s) > 1 {
			return false
		}
		f := fold(s)
		ordinal = ordinal || i < 2 && isOrdinalHeader(f)
		if i == 0 && c.Column < 2 && isLabel(s) && !ordinal {
			return false
		}
		covered += v.width(r, c.Column)
	}
	if ordinal {
		return true
	}
	width := 0
	for n := r + 1; n < min(r+6, len(v.rows)); n++ {
		width = max(width, v.rowEnd(n)-v.rows[n].Cells[0].Column)
	}
	return width < 2 || covered*10 >= width*6 || v.spansBelow(r, cells, width)
}

// spansBelow reports whether group heads without merges, with the heads of their columns in the next row, fill the width.
func (v *view) spansBelow(r int, cells []*Cell, width int) bool {
	if r+1 >= len(v.rows) || v.holdsFigures(r+1, 0) {
		return false
	}
	both := map[int]bool{}
	for _, c := range cells {
		both[c.Column] = true
	}
	for _, c := range v.filled(r + 1) {
		both[c.Column] = true
	}
	return len(both)*10 >= width*6
}

// descend is the row after the header that begins at row top.
func (v *view) descend(top int) int {
	bottom := top + 1
	for r := top; r < bottom && r < len(v.rows); r++ {
		for _, c := range v.filled(r) {
			bottom = max(bottom, v.below(r, c.Column))
		}
		if r+1 == bottom && v.continuesHeader(top, bottom) {
			bottom++
		}
		if bottom > top+maxHeaderRows {
			return top + 1
		}
	}
	return min(bottom, len(v.rows))
}

// continuesHeader reports whether row r holds heads under the group heads of the header above it.
func (v *view) continuesHeader(top, r int) bool {
	if r >= len(v.rows) || v.gap(r) || v.holdsFigures(r, 0) {
		return false
	}
	if v.rows[r].Header && v.rows[top].Header {
		return true
	}
	cells := v.filled(r)
	left := v.rows[top].Cells[0].Column
	if len(cells) < 2 || cells[0].Column <= left {
		return false
	}
	if cells[0].Column > left+1 && len(cells) > 2 && v.beginsSeries(r+1) {
		return true
	}
	under := 0
	for _, c := range cells {
		first, hidden := v.covered[place{r - 1, c.Column}]
		head := v.own(r-1, c.Column)
		switch {
		case hidden && first.column < c.Column || head != nil && v.width(r-1, c.Column) > 1:
			under++
		case head == nil && !hidden, head != nil && v.own(r-1, c.Column+1) == nil && v.own(r, c.Column+1) != nil:
			under++
		}
	}
	return under == len(cells)
}

// beginsSeries reports whether a row begins with the first ordinal.
func (v *view) beginsSeries(r int) bool {
	if r >= len(v.rows) {
		return false
	}
	cells := v.filled(r)
	if len(cells) == 0 {
		return false
	}
	switch strings.Trim(squeeze(cells[0].Text), ". )") {
	case "1", "01", "I", "A", "a":
		return true
	}
	return false
}

// dataFollows reports whether rows of data follow the header of rows top to r.
func (v *view) dataFollows(r, top int) bool {
	for n := r; n < min(r+6, len(v.rows)); n++ {
		if n > r && v.gap(n) && v.rows[n].Index > v.rows[n-1].Index+2 {
			return false
		}
		if v.holdsFigures(n, v.rows[top].Cells[0].Column) {
			return true
		}
	}
	return false
}

// holdsFigures reports whether a row has a number right of a column that is no year.
func (v *view) holdsFigures(r, after int) bool {
	for _, c := range v.filled(r) {
		if c.Column > after && isFigure(c) {
			return true
		}
	}
	return false
}

func isFigure(c *Cell) bool {
	if c.Date {
		return false
	}
	p := parse(c.Text)
	if c.Typed {
		return !isYear(c.Number)
	}
	if p.form <= noValue {
		return false
	}
	v, decimals := p.value(',')
	return decimals > 0 || p.form != plain || !isYear(v)
}

func isYear(v float64) bool { return v == float64(int(v)) && v >= 1900 && v <= 2100 }

// span sets the columns of a header: those of its cells and of the rows below.
func (v *view) span(h *header) *header {
	h.left, h.right = 1<<30, 0
	for r := h.top; r < min(h.end()+20, len(v.rows)); r++ {
		cells := v.filled(r)
		if r >= h.end() && (len(cells) < 3 || r > h.end() && v.gap(r)) {
			continue
		}
		for _, c := range cells {
			h.left = min(h.left, c.Column)
			if r < h.end() || isFigure(c) || h.right == 0 {
				h.right = max(h.right, c.Column+v.width(r, c.Column))
			}
		}
	}
	return h
}

// columns are the grid columns where the tally's columns begin. Grid columns that the lowest head above the rows covers in one belong
// together, unless most rows fill several of them.
func (v *view) columns(h *header) []int {
	var out []int
	for c := h.left; c < h.right; c++ {
		first, hidden := v.covered[place{h.bottom - 1, c}]
		if hidden && first.column < c && len(out) > 0 && out[len(out)-1] >= first.column && !v.apartBelow(h, out[len(out)-1], c) {
			continue
		}
		out = append(out, c)
	}
	return out
}

// apartBelow reports whether most rows below a header have cells in both columns.
func (v *view) apartBelow(h *header, a, b int) bool {
	rows, both := 0, 0
	for r := h.bottom; r < min(h.bottom+30, len(v.rows)); r++ {
		rows++
		if v.own(r, a) != nil && v.own(r, b) != nil {
			both++
		}
	}
	return both*2 > rows
}

// paths are the heads of each column from the top row down.
func (v *view) paths(h *header, columns []int) [][]string {
	out := make([][]string, len(columns))
	for i, c := range columns {
		out[i] = []string{}
		for r := h.top; r < h.bottom; r++ {
			s := v.text(r, c)
			if s == "" {
				s = v.groupHead(h, r, c)
			}
			if n := len(out[i]); s != "" && (n == 0 || out[i][n-1] != s) {
				out[i] = append(out[i], s)
			}
		}
	}
	return out
}

// groupHead is the head left of an empty place that stands over several columns without being merged.
func (v *view) groupHead(h *header, r, c int) string {
	if r+1 >= h.bottom || v.ownText(r+1, c) == "" {
		return ""
	}
	for up := h.top; up < r; up++ {
		// A head that covers the column and no other has no group between.
		if first, ok := v.covered[place{r, c}]; ok && first.row == up {
			return ""
		}
	}
	for left := c - 1; left >= h.left; left-- {
		if s := v.ownText(r, left); s != "" {
			if v.ownText(r+1, left) == "" && v.ownText(r+1, left+1) == "" || v.width(r, left) > 1 {
				return ""
			}
			return s
		}
		if _, hidden := v.covered[place{r, left}]; hidden || v.ownText(r+1, left) == "" {
			return ""
		}
	}
	return ""
}
