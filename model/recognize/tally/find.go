package tally

import (
	"slices"
	"strings"

	"example.com/vanban/model"
)

// Find is the tallies of a grid, in the order of their rows.
func Find(g *Grid) []*model.Tally {
	v := newView(g)
	var out []*model.Tally
	from := 0
	for from < len(v.rows) {
		h := v.nextHeader(from)
		if h == nil {
			break
		}
		b := &builder{v: v, h: h, tally: &model.Tally{Sheet: g.Sheet, Span: g.Span}}
		next := b.build(from)
		if b.worthwhile() {
			out = append(out, b.tally)
			from = next
		} else {
			from = h.bottom
		}
	}
	return out
}

// build fills the tally whose lines above begin at row from, and is the row after it.
func (b *builder) build(from int) int {
	columns := b.v.columns(b.h)
	b.from = append(columns, b.h.right)
	b.tally.Columns = b.v.paths(b.h, columns)
	b.numbers()
	end := b.take()
	b.trim()
	b.heads()
	b.kinds()
	b.tally.Title, b.tally.Unit = b.above(from)
	b.headerUnit()
	b.rows()
	return end
}

// worthwhile reports whether the tally holds figures, or numbers the columns that they are to stand in.
func (b *builder) worthwhile() bool {
	if len(b.tally.Columns) < 2 {
		return false
	}
	if b.h.number >= 0 && len(b.tally.Columns) > 2 {
		return true
	}
	for i := range b.tally.Rows {
		if hasFigures(&b.tally.Rows[i]) {
			return true
		}
	}
	return false
}

// numbers fills the row of column numbers.
func (b *builder) numbers() {
	if b.h.number < 0 {
		return
	}
	b.tally.ColumnNumbers = make([]string, len(b.tally.Columns))
	brackets := strings.Contains(strings.Join(b.rowTexts(b.h.number), ""), "(")
	for c := range b.tally.ColumnNumbers {
		cell := b.own(b.h.number, c)
		if cell == nil {
			continue
		}
		s := squeeze(cell.Text)
		if n := columnNumber(cell); cell.Typed && cell.Number < 0 && n != "" {
			if s = n; brackets {
				s = "(" + n + ")"
			}
		}
		b.tally.ColumnNumbers[c] = s
	}
}

func (b *builder) rowTexts(r int) []string {
	var out []string
	for _, c := range b.v.filled(r) {
		out = append(out, squeeze(c.Text))
	}
	return out
}

// take gathers the rows of data and is the row after the tally. Repeated headers are kept apart.
func (b *builder) take() int {
	v, h := b.v, b.h
	heads := folded(b.rowTexts(h.top))
	for r := h.end(); r < len(v.rows); r++ {
		switch {
		case slices.Equal(folded(b.rowTexts(r)), heads):
			b.repeat(r)
			r += h.bottom - h.top - 1
			if h.number >= 0 && r+1 < len(v.rows) && v.isNumberRow(r+1) {
				r++
			}
			continue
		case h.number >= 0 && slices.Equal(b.rowTexts(r), b.rowTexts(h.number)):
			b.repeat(r)
			continue
		case v.endsTally(r):
			return r
		case v.gap(r) && len(b.data) > 0 && !v.holdsFigures(r, h.left) && !b.goesOn(r):
			return r
		}
		if r > h.end() && len(v.filled(r)) > 1 && v.otherHeader(r, h) {
			return b.giveBack(r)
		}
		b.data = append(b.data, r)
	}
	return len(v.rows)
}

func folded(texts []string) []string {
	for i := range texts {
		texts[i] = fold(texts[i])
	}
	return texts
}

func (b *builder) repeat(r int) {
	c := b.v.filled(r)[0]
	b.tally.Repeats = append(b.tally.Repeats, model.TallyCell{Text: squeeze(c.Text), Kind: model.TextCell, Name: b.cellName(r, c.Column), Span: c.Span})
}

// otherHeader reports whether another tally begins at row r.
func (v *view) otherHeader(r int, h *header) bool {
	if !v.headerLike(r) {
		return false
	}
	for i, c := range v.filled(r) {
		if i < 2 && isOrdinalHeader(fold(c.Text)) {
			return true
		}
	}
	bottom := v.descend(r)
	if bottom < len(v.rows) && v.isNumberRow(bottom) {
		return true
	}
	alone := r > 0 && (v.gap(r) || len(v.filled(r-1)) == 1 && !v.holdsFigures(r-1, -1))
	return alone && len(v.filled(r)) > 2 && v.filled(r)[0].Column == h.left && !isLabel(squeeze(v.filled(r)[0].Text)) && v.dataFollows(bottom, r) && (v.gap(r) || v.gap(r-1))
}

// giveBack returns to the next tally the lines above its header at row r that were taken as data, and is the first of them.
func (b *builder) giveBack(r int) int {
	for len(b.data) > 0 {
		last := b.data[len(b.data)-1]
		if last != r-1 || len(b.v.filled(last)) > 1 && !b.v.apart(last) || b.v.holdsFigures(last, -1) {
			break
		}
		b.data = b.data[:len(b.data)-1]
		r = last
	}
	return r
}

// goesOn reports whether a row after a gap still belongs to the tally: it, or one soon after it, has a label or figures in the columns.
func (b *builder) goesOn(r int) bool {
	for n := r; n < min(r+3, len(b.v.rows)); n++ {
		if b.v.endsTally(n) || n > r && b.v.gap(n) || b.v.headerLike(n) && n > r {
			return false
		}
		if b.v.holdsFigures(n, b.h.left) {
			return true
		}
	}
	return len(b.v.filled(r)) > 1 && isLabel(squeeze(b.v.filled(r)[0].Text))
}

// trim drops the rows at the end that are lines of text below the tally.
func (b *builder) trim() {
	for len(b.data) > 0 {
		last := b.data[len(b.data)-1]
		cells := b.v.filled(last)
		if len(cells) > 1 || b.v.holdsFigures(last, -1) || isLabel(squeeze(cells[0].Text)) || b.v.grid.Sheet == "" {
			return
		}
		if len(cells) == 1 && cells[0].Column > b.h.left+1 || b.v.gap(last) || len(cells[0].Text) > 150 {
			b.data = b.data[:len(b.data)-1]
			continue
		}
		return
	}
}

// endPhrases begin the notes and the signatures beneath a tally.
var endPhrases = []string{
	"ghi chu", "nguon", "chu thich", "luu y", "nguoi lap", "nguoi tong hop", "nguoi lap bieu", "nguoi lap bang", "ke toan", "thu truong", "tm", "kt", "noi nhan", "xac nhan", "giam doc", "pho giam doc", "bang chu", "so tien bang chu", "tong so tien bang chu", "viet bang chu",
	"(viet bang chu", "(bang chu", "nguoi bao cao", "ky ten", "lanh dao", "(ky", "chu tich", "bi thu", "truong phong", "(*)", "*", "nguoi kiem tra", "dai dien", "note", "cach tinh", "giai thich", "ban luu",
}

// endsTally reports whether a row begins what stands beneath a tally.
func (v *view) endsTally(r int) bool {
	cells := v.filled(r)
	if len(cells) > 3 || len(cells) == 0 {
		return false
	}
	for _, c := range cells {
		if isFigure(c) {
			return false
		}
	}
	f := strings.TrimLeft(fold(cells[0].Text), "-–+ ")
	if strings.Contains(f, "bang chu:") || strings.Contains(f, "bang chu :") {
		return true
	}
	if hasPrefix(f, endPhrases) {
		return len(f) > 1
	}
	last := strings.TrimLeft(fold(cells[len(cells)-1].Text), " ")
	return isPlaceDate(last) || hasPrefix(last, []string{"nguoi lap", "thu truong", "ke toan truong", "tm. ", "kt. ", "(ky"}) || strings.HasPrefix(f, "ngay ") && strings.Contains(f, "thang")
}

// heads fills the lowest header cell of each column.
func (b *builder) heads() {
	b.tally.Headers = make([]model.TallyCell, len(b.tally.Columns))
	for c := range b.tally.Headers {
		for r := b.h.bottom - 1; r >= b.h.top; r-- {
			at := place{r, b.from[c]}
			if first, ok := b.v.covered[at]; ok {
				at = first
			}
			if cell := b.v.own(at.row, at.column); cell != nil {
				b.tally.Headers[c] = model.TallyCell{Text: squeeze(cell.Text), Kind: model.TextCell, Name: b.cellName(at.row, at.column), Span: cell.Span}
				break
			}
		}
	}
}

// above is the title and the unit from the lines above the header.
func (b *builder) above(from int) (title, unit string) {
	var lines []Line
	text := b.v.grid.Sheet == ""
	if from == 0 {
		lines = append(lines, b.v.grid.Before...)
	}
	for r := from; r < b.h.top; r++ {
		cells := b.v.filled(r)
		for _, c := range cells {
			if u, _ := unitIn(c.Text); u != "" {
				unit = u
			}
			if len(cells) == 1 || len(cells) < 4 && !isLetterhead(c.Text) && hasPrefix(fold(c.Text), titlePhrases) {
				lines = append(lines, Line{Text: c.Text, Bold: c.Bold, Center: true})
			}
		}
	}
	for i := len(lines) - 1; i >= max(0, len(lines)-5) && unit == ""; i-- {
		if u, own := unitIn(lines[i].Text); u != "" && own {
			unit = u
		}
	}
	return titleOf(lines, text), unit
}

// headerUnit takes the unit that the header gives for all figures: in words in the head of another column or over several, or the same
// for each column.
func (b *builder) headerUnit() {
	if b.tally.Unit != "" {
		return
	}
	same, all := "", true
	for c, path := range b.tally.Columns {
		kind := b.tally.Kinds[c]
		if kind != model.FigureColumn {
			if kind == model.NameColumn || kind == model.OrdinalColumn {
				for _, head := range path {
					if u, _ := unitIn(head); u != "" {
						b.tally.Unit = u
						return
					}
				}
			}
			continue
		}
		if u := b.tally.Units[c]; u == "" || same != "" && fold(u) != fold(same) {
			all = false
		} else {
			same = u
		}
	}
	if all {
		b.tally.Unit = same
	}
}
