package tally

import (
	"strconv"
	"strings"

	"example.com/vanban/model"
)

// builder makes one tally of the rows of a view.
type builder struct {
	v     *view
	h     *header
	data  []int // positions of the rows of data
	tally *model.Tally
	name  int   // column of names, -1 without one
	from  []int // the grid column where each column begins, and the one after the last
}

// own is the cell of a row in a column of the tally: the first that begins in it.
func (b *builder) own(r, c int) *Cell {
	for g := b.from[c]; g < b.from[c+1]; g++ {
		if cell := b.v.own(r, g); cell != nil {
			return cell
		}
	}
	return nil
}

func (b *builder) numberAt(c int) string {
	if c < len(b.tally.ColumnNumbers) {
		return strings.Trim(b.tally.ColumnNumbers[c], "([ ")
	}
	return ""
}

// rows fills the rows of the tally: labels, names, numbers, levels.
func (b *builder) rows() {
	ordinal, unit := -1, -1
	b.name = -1
	for c, k := range b.tally.Kinds {
		switch {
		case k == model.OrdinalColumn && ordinal < 0:
			ordinal = c
		case k == model.NameColumn && b.name < 0:
			b.name = c
		case k == model.UnitColumn && unit < 0:
			unit = c
		}
	}
	columns, whole := b.notations()
	for _, r := range b.data {
		row := model.TallyRow{Level: 1, Hidden: b.v.rows[r].Hidden, Cells: make([]model.TallyCell, len(b.tally.Columns))}
		for c := range row.Cells {
			row.Cells[c] = b.cell(r, c, &columns[c], &whole)
		}
		if ordinal >= 0 {
			row.Label = row.Cells[ordinal].Text
		}
		if b.name >= 0 {
			row.Name = squeeze(b.v.text(r, b.from[b.name]))
			label, name := splitLabel(row.Name)
			if row.Label == "" {
				row.Label = label
			}
			if label != "" {
				row.Name = name
			}
		}
		if whole := row.Label; ordinal >= 0 && !isLabel(whole) && (row.Name == "" || squeeze(b.v.text(r, b.from[b.name])) == whole) {
			row.Label, row.Name = splitLabel(whole) // a name that is written over the column of ordinals
		}
		if unit >= 0 {
			row.Unit = squeeze(b.v.text(r, b.from[unit]))
		}
		b.tally.Rows = append(b.tally.Rows, row)
	}
	b.words()
	b.levels()
	b.settleBySums()
	b.silentTotal()
}

// notations are what the untyped numbers of each column show of their notation, and of all.
func (b *builder) notations() (columns []votes, whole votes) {
	columns = make([]votes, len(b.tally.Columns))
	for c, k := range b.tally.Kinds {
		if k != model.FigureColumn && k != model.RatioColumn {
			continue
		}
		for _, r := range b.data {
			if cell := b.own(r, c); cell != nil && !cell.Typed && !cell.Date {
				columns[c].count(parse(cell.Text))
			}
		}
		whole.add(columns[c])
	}
	return columns, whole
}

// cell is one cell of the tally.
func (b *builder) cell(r, c int, column, whole *votes) model.TallyCell {
	cell := b.own(r, c)
	if cell == nil {
		return model.TallyCell{Name: b.cellName(r, b.from[c])}
	}
	out := model.TallyCell{Name: b.cellName(r, cell.Column)}
	out.Text, out.Span, out.Formula, out.Kind = squeeze(cell.Text), cell.Span, cell.Formula, model.TextCell
	out.Typed = cell.Typed
	kind := b.tally.Kinds[c]
	if kind != model.FigureColumn && kind != model.RatioColumn {
		if kind == model.TextColumn && isNoValue(out.Text) {
			out.Kind = model.EmptyCell
		}
		return out
	}
	p := parse(cell.Text)
	switch {
	case cell.Date:
	case cell.Typed:
		out.Kind, out.Number, out.Decimals = model.NumberCell, cell.Number, shownDecimals(cell.Text, cell.Number)
		if cell.Percent {
			out.Number *= 100
			out.Decimals, out.Unit = shownDecimals(strings.TrimSuffix(out.Text, "%"), out.Number), "%"
		}
		if p.form == notNumber {
			out.Decimals = 15
		}
	case p.form == noValue:
		out.Kind = model.EmptyCell
	case p.form != notNumber:
		v, decimals, ok := settle(p, column, whole)
		if !ok {
			out.Doubtful = true
			return out
		}
		out.Kind, out.Number, out.Decimals, out.Unit = model.NumberCell, v, decimals, p.unit
	}
	return out
}

// cellName is the name of a worksheet's cell ("D5"), "" in a text.
func (b *builder) cellName(r, c int) string {
	if b.v.grid.Sheet == "" {
		return ""
	}
	return cellName(b.v.rows[r].Index, c)
}

// cellName is the name of a cell in the A1 notation; row and column count from 0.
func cellName(row, column int) string {
	var letters []byte
	for n := column + 1; n > 0; n = (n - 1) / 26 {
		letters = append([]byte{byte('A' + (n-1)%26)}, letters...)
	}
	return string(letters) + strconv.Itoa(row+1)
}

// levels sets the level of each row by the families of the labels, and by indentation where there are no labels.
func (b *builder) levels() {
	var n numbering
	var stack []family
	labelled := false
	for i := range b.tally.Rows {
		row := &b.tally.Rows[i]
		if row.Total && row.Label == "" {
			continue
		}
		f, ok := n.of(row.Label)
		if !ok {
			if row.Label == "" && labelled {
				row.Level = len(stack) + 1
			}
			continue
		}
		labelled = true
		at := -1
		for k, g := range stack {
			if g == f {
				at = k
			}
		}
		if at < 0 {
			for len(stack) > 0 && stack[len(stack)-1].order() > f.order() {
				stack = stack[:len(stack)-1]
			}
			stack = append(stack, f)
		} else {
			stack = stack[:at+1]
		}
		row.Level = len(stack)
	}
	if !labelled {
		b.indents()
	}
}

// indents sets levels by how far the names are indented.
func (b *builder) indents() {
	if b.name < 0 {
		return
	}
	var stack []int
	for i := range b.tally.Rows {
		row := &b.tally.Rows[i]
		cell := b.own(b.data[i], b.name)
		if cell == nil || row.Total {
			continue
		}
		at := cell.Indent*3 + len(cell.Text) - len(strings.TrimLeft(cell.Text, " \t\u00a0"))
		for len(stack) > 0 && stack[len(stack)-1] >= at {
			stack = stack[:len(stack)-1]
		}
		stack = append(stack, at)
		row.Level = len(stack)
	}
}
