package flow

import (
	"example.com/vanban/model"
)

// Blocks is a sink that builds blocks of the model. Make one with [NewBlocks].
type Blocks struct {
	levels []level
	tables []*model.Table
	runs   []model.Run // room for the runs of the next paragraphs
	made   int         // runs that were allocated together last
	bytes  int64
}

// level is a sequence of blocks that is being built, and the boxes of the paragraph that comes next in it.
type level struct{ blocks, boxes []model.Block }

// NewBlocks is a sink without blocks yet.
func NewBlocks() *Blocks { return &Blocks{levels: make([]level, 1)} }

func (m *Blocks) top() *level { return &m.levels[len(m.levels)-1] }

// Count is the number of blocks of the outermost flow.
func (m *Blocks) Count() int { return len(m.levels[0].blocks) }

// Nested reports whether a cell or a box is open.
func (m *Blocks) Nested() bool { return len(m.levels) > 1 }

// Spent is about how much memory the blocks take, in bytes, pictures and formats left out.
func (m *Blocks) Spent() int64 { return m.bytes }

// Blocks are those of the outermost flow.
func (m *Blocks) Blocks() []model.Block { return m.levels[0].blocks }

// What blocks take in memory, in bytes, beside their text and runs.
const (
	paragraphBytes = 256
	runBytes       = 80
	anchorBytes    = 48
	cellBytes      = 128
	tableBytes     = 256
)

// Paragraph puts a copy of the composed paragraph, and after it the boxes that were opened in it.
func (m *Blocks) Paragraph(p *Paragraph) {
	q := &model.Paragraph{Text: string(p.text), Label: p.Label, List: p.List, Layout: p.Layout}
	q.Runs = m.room(len(p.pieces))
	for i := range p.pieces {
		pc := &p.pieces[i]
		q.Runs[i] = model.Run{Start: pc.start, End: pc.end, Format: pc.Char.Format, Origin: pc.Origin, Raw: pc.raw, Link: pc.Link}
		m.bytes += int64(len(pc.raw))
	}
	for _, a := range p.anchors {
		a.At = len(p.text)
		if a.before < len(p.pieces) {
			a.At = p.pieces[a.before].start
		}
		q.Anchors = append(q.Anchors, a.Anchor)
	}
	m.bytes += paragraphBytes + int64(len(p.text)+len(p.Label)) + int64(len(p.pieces))*runBytes + int64(len(p.anchors))*anchorBytes
	top := m.top()
	top.blocks = append(append(top.blocks, q), top.boxes...)
	top.boxes = nil
}

// How many runs are allocated together: few at first, for notes and headers hold few.
const (
	firstRuns = 8
	roomRuns  = 512
)

// room is space for n runs.
func (m *Blocks) room(n int) []model.Run {
	if n == 0 {
		return nil
	}
	if n > roomRuns/4 {
		return make([]model.Run, n)
	}
	if n > len(m.runs) {
		m.made = min(max(2*m.made, n, firstRuns), roomRuns)
		m.runs = make([]model.Run, m.made)
	}
	r := m.runs[:n:n]
	m.runs = m.runs[n:]
	return r
}

// OpenBox begins a box of the paragraph that is put next.
func (m *Blocks) OpenBox() { m.levels = append(m.levels, level{}) }

// CloseBox ends the box; one that shows nothing is dropped.
func (m *Blocks) CloseBox() {
	box := m.pop()
	if empty(box) {
		return
	}
	for _, b := range box {
		switch b := b.(type) {
		case *model.Paragraph:
			b.Box = true
		case *model.Table:
			b.Box = true
		}
	}
	top := m.top()
	top.boxes = append(top.boxes, box...)
}

// pop ends the innermost flow. Boxes without a paragraph after them come last.
func (m *Blocks) pop() []model.Block {
	f := m.top()
	m.levels = m.levels[:len(m.levels)-1]
	return append(f.blocks, f.boxes...)
}

// empty reports whether blocks show nothing.
func empty(blocks []model.Block) bool {
	for _, b := range blocks {
		if p, ok := b.(*model.Paragraph); !ok || p.Text != "" || p.Label != "" || len(p.Anchors) > 0 {
			return false
		}
	}
	return true
}

// OpenTable begins a table.
func (m *Blocks) OpenTable(t *Table) {
	m.tables = append(m.tables, &model.Table{Columns: t.Columns, Borders: t.Borders, Layout: t.Layout})
	m.bytes += tableBytes
}

// Table is the innermost table that is being built. Its layout may be changed until it is closed.
func (m *Blocks) Table() *model.Table { return m.tables[len(m.tables)-1] }

// OpenRow begins a row of the innermost table.
func (m *Blocks) OpenRow(r *Row) {
	t := m.Table()
	t.Rows = append(t.Rows, model.TableRow{Header: r.Header})
}

// OpenCell begins a cell of the innermost row; one that is merged to the left goes on with the cell before it.
func (m *Blocks) OpenCell(c *Cell) {
	t := m.Table()
	row := &t.Rows[len(t.Rows)-1]
	m.levels = append(m.levels, level{})
	if c.Borders {
		t.Borders = true
	}
	if n := len(row.Cells); c.MergedLeft && n > 0 {
		row.Cells[n-1].ColSpan += c.Span
		m.top().blocks = row.Cells[n-1].Blocks
		return
	}
	cell := model.Cell{Column: c.Column, ColSpan: c.Span, RowSpan: 1, VAlign: c.VAlign}
	if c.MergedUp {
		cell.RowSpan = 0
	}
	row.Cells = append(row.Cells, cell)
	m.bytes += cellBytes
}

// CloseCell gives the cell what was put since it was opened.
func (m *Blocks) CloseCell() {
	blocks := m.pop()
	t := m.Table()
	row := &t.Rows[len(t.Rows)-1]
	row.Cells[len(row.Cells)-1].Blocks = blocks
}

// CloseRow does nothing: a row ends where the next one or the end of the table is.
func (m *Blocks) CloseRow() {}

// CloseTable puts the table, its merged cells counted; one without rows is dropped.
func (m *Blocks) CloseTable() {
	t := m.Table()
	m.tables = m.tables[:len(m.tables)-1]
	if len(t.Rows) == 0 {
		return
	}
	joinRows(t)
	top := m.top()
	top.blocks = append(top.blocks, t)
}

// joinRows counts the rows that each merged cell covers. A cell that should be covered and has none above it to
// cover it stands for itself.
func joinRows(t *model.Table) {
	above := map[int]*model.Cell{} // by column, the cell that a merged cell below would join
	for r := range t.Rows {
		here := map[int]*model.Cell{}
		for c := range t.Rows[r].Cells {
			cell := &t.Rows[r].Cells[c]
			owner := cell
			if cell.RowSpan == 0 {
				if up := above[cell.Column]; up != nil {
					owner = up
					owner.RowSpan++
					if empty(cell.Blocks) {
						cell.Blocks = nil
					}
				} else {
					cell.RowSpan = 1
				}
			}
			here[cell.Column] = owner
		}
		above = here
	}
}
