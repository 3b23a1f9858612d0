package msdoc

import (
	"example.com/vanban/docx/internal/flow"
)

// maxTables bounds how deep tables nest.
const maxTables = 32

// rowSpan is a row of a table on its way to the sink.
type rowSpan struct {
	cells [][]paragraphSpan
	tap   *tap
}

// readTables reads paragraphs that all stand in depth tables or more, as tables that follow one another.
func (st *story) readTables(ps []paragraphSpan, depth int) {
	var rows []rowSpan
	for _, r := range st.rows(ps, depth) {
		if len(rows) > 0 && !rows[len(rows)-1].tap.joins(r.tap) {
			st.readTable(rows, depth)
			rows = rows[:0]
		}
		rows = append(rows, r)
	}
	st.readTable(rows, depth)
}

// rows cuts paragraphs into rows, those whose deletion is tracked left out.
func (st *story) rows(ps []paragraphSpan, depth int) []rowSpan {
	var out []rowSpan
	for len(ps) > 0 {
		end := 0
		for end < len(ps) && !endsRow(&ps[end], depth) {
			end++
		}
		r := rowSpan{tap: &tap{}}
		if end < len(ps) {
			f := ps[end].format
			if f.tap == nil {
				f.tap = st.styles.tap(f.grpprl, f.late)
			}
			r.tap = f.tap
		}
		r.cells = cells(ps[:end], depth)
		if len(r.cells) > 0 && !(end < len(ps) && st.deletedMark(&ps[end])) {
			out = append(out, r)
		}
		ps = ps[min(end+1, len(ps)):]
	}
	return out
}

// endsRow reports whether a paragraph ends a row of a table at a depth.
func endsRow(p *paragraphSpan, depth int) bool {
	f := p.format
	if depth == 1 {
		return f.rowEnd && f.itap() == 1
	}
	return f.innerRow && f.itap() == depth
}

// cells cuts the paragraphs of a row into cells.
func cells(ps []paragraphSpan, depth int) [][]paragraphSpan {
	var out [][]paragraphSpan
	from := 0
	for i := range ps {
		f := ps[i].format
		if f.itap() == depth && (depth == 1 && ps[i].mark == charCell || depth > 1 && f.innerCell) {
			out = append(out, ps[from:i+1])
			from = i + 1
		}
	}
	if from < len(ps) { // a cell without its end
		out = append(out, ps[from:])
	}
	return out
}

// deletedMark reports whether the deletion of a mark is tracked.
func (st *story) deletedMark(p *paragraphSpan) bool {
	last := &st.text.pieces[st.pieceOf(p.to-1)]
	r, _ := st.run(p.format.style, last, last.place(p.to-1))
	return r.deleted
}

// readTable reads the rows of one table.
func (st *story) readTable(rows []rowSpan, depth int) {
	if len(rows) == 0 {
		return
	}
	grid := gridOf(rows)
	t := &flow.Table{Columns: grid.widths(), Layout: rows[0].tap.layout(st.styles)}
	for _, r := range rows {
		t.Borders = t.Borders || r.tap.bordered(len(rows))
	}
	st.sink.OpenTable(t)
	for _, r := range rows {
		st.sink.OpenRow(&flow.Row{Header: r.tap.header})
		column := 0
		for i, content := range r.cells {
			c := r.tap.cell(i)
			from, to := grid.place(r.tap, i, column)
			cell := flow.Cell{Column: from, Span: to - from, MergedUp: c.mergedUp, MergedLeft: c.mergedLeft && i > 0, VAlign: c.vAlign, Borders: c.borders}
			column = to
			st.sink.OpenCell(&cell)
			st.blocks(content, depth)
			st.flush()
			st.sink.CloseCell()
		}
		st.sink.CloseRow()
	}
	st.sink.CloseTable()
}
