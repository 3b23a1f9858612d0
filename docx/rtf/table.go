package rtf

import (
	"slices"

	"example.com/vanban/docx/internal/flow"
)

// rowDefinition is what \trowd and the words after it say of a row (chapter "Table Definitions").
type rowDefinition struct {
	left     int // twips, of the first cell
	cells    []cellDefinition
	next     cellDefinition // what is known of the cell whose \cellx comes next
	header   bool
	borders  bool
	align    string
	width    int // twips, 0 when automatic
	indent   int
	floating bool
	style    int

	widthUnit int  // \trftsWidth: 3 for twips
	used      bool // by a row that has ended
}

// cellDefinition is what is said of a cell up to its \cellx.
type cellDefinition struct {
	right      int // twips
	mergedLeft bool
	mergedUp   bool
	deleted    bool // a tracked deletion
	vAlign     string
}

// undefined is the definition of rows that have none.
var undefined = &rowDefinition{used: true}

// inTwips is the value of \trftsWidth for a width in twips.
const inTwips = 3

// definition is the row definition that table words are about, to be changed.
func (rd *reader) definition() *rowDefinition {
	depth := 1
	if rd.nested {
		depth = max(2, rd.depth())
	}
	s := rd.story
	for len(s.rows) < depth {
		s.rows = append(s.rows, &rowDefinition{})
	}
	if d := s.rows[depth-1]; d.used {
		c := *d
		c.used, c.cells = false, slices.Clip(d.cells)
		s.rows[depth-1] = &c
	}
	return s.rows[depth-1]
}

func tableWords() map[string]func(*reader, *token) {
	return map[string]func(*reader, *token){
		"trowd":      func(rd *reader, _ *token) { *rd.definition() = rowDefinition{} },
		"trleft":     func(rd *reader, t *token) { rd.definition().left = t.n },
		"trhdr":      func(rd *reader, t *token) { rd.definition().header = t.on() },
		"trql":       func(rd *reader, _ *token) { rd.definition().align = "left" },
		"trqc":       func(rd *reader, _ *token) { rd.definition().align = "center" },
		"trqr":       func(rd *reader, _ *token) { rd.definition().align = "right" },
		"trwWidth":   func(rd *reader, t *token) { rd.definition().width = max(0, t.n) },
		"trftsWidth": func(rd *reader, t *token) { rd.definition().widthUnit = t.n },
		"tblind":     func(rd *reader, t *token) { rd.definition().indent = t.n },
		"ts":         func(rd *reader, t *token) { rd.definition().style = t.n },
		"tposx":      floatingTable, "tposy": floatingTable, "tposnegx": floatingTable, "tposnegy": floatingTable,
		"tposxc": floatingTable, "tposxl": floatingTable, "tposxr": floatingTable, "tposxi": floatingTable, "tposxo": floatingTable,
		"tposyb": floatingTable, "tposyc": floatingTable, "tposyt": floatingTable, "tposyin": floatingTable, "tposyout": floatingTable, "tposyil": floatingTable,
		"cellx":     func(rd *reader, t *token) { rd.definition().addCell(t.n) },
		"clmgf":     func(rd *reader, _ *token) { rd.definition().next.mergedLeft = false },
		"clmrg":     func(rd *reader, _ *token) { rd.definition().next.mergedLeft = true },
		"clvmgf":    func(rd *reader, _ *token) { rd.definition().next.mergedUp = false },
		"clvmrg":    func(rd *reader, _ *token) { rd.definition().next.mergedUp = true },
		"cldel":     func(rd *reader, t *token) { rd.definition().next.deleted = t.on() },
		"clvertalt": func(rd *reader, _ *token) { rd.definition().next.vAlign = "top" },
		"clvertalc": func(rd *reader, _ *token) { rd.definition().next.vAlign = "center" },
		"clvertalb": func(rd *reader, _ *token) { rd.definition().next.vAlign = "bottom" },
	}
}

func floatingTable(rd *reader, _ *token) { rd.definition().floating = true }

func (d *rowDefinition) addCell(right int) {
	if len(d.cells) < flow.MaxColumns {
		d.next.right = right
		d.cells = append(d.cells, d.next)
	}
	d.next = cellDefinition{}
}

// table is a table that is being read. Its rows are defined before or after their cells, its grid is known at its end.
type table struct {
	rows   []*rowDefinition
	cells  int  // of the row, so far
	inRow  bool // a row is open
	inCell bool
}

// depth is how many tables the paragraph stands in.
func (rd *reader) depth() int {
	p := &rd.paragraph
	if p.inTable {
		return min(max(1, p.depth), maxTables)
	}
	// cells that have come without their row's end: what follows is in the row's next cell
	if s := rd.story; len(s.tables) > 0 && s.tables[0].inRow && len(s.rows) > 0 && s.tables[0].cells < len(s.rows[0].cells) {
		return 1
	}
	return 0
}

// maxTables bounds how deep tables nest.
const maxTables = 20

// enter opens and closes tables until text stands in a cell of the innermost of depth tables.
func (rd *reader) enter(depth int) {
	s := rd.story
	for len(s.tables) > depth {
		rd.closeTable()
	}
	for at := range depth {
		if at == len(s.tables) {
			if at == 0 && s == rd.body {
				rd.order()
			}
			s.sink.OpenTable(&flow.Table{})
			s.tables = append(s.tables, &table{})
		}
		t := s.tables[at]
		if !t.inRow {
			t.inRow, t.cells = true, 0
			s.sink.OpenRow(&flow.Row{})
		}
		if !t.inCell {
			t.inCell = true
			t.cells++
			s.sink.OpenCell(&flow.Cell{Span: 1})
		}
	}
}

// endCell reads \cell or \nestcell, which end a paragraph too.
func (rd *reader) endCell(depth int) {
	s := rd.story
	if s.sink == nil {
		return
	}
	rd.flush()
	rd.emit(depth)
	s.sink.CloseCell()
	s.tables[depth-1].inCell = false
}

// endRow reads \row or \nestrow.
func (rd *reader) endRow(depth int) {
	s := rd.story
	if s.sink == nil {
		return
	}
	rd.flush()
	if !s.p.IsEmpty() {
		rd.emit(depth)
	}
	for len(s.tables) > depth {
		rd.closeTable()
	}
	if len(s.tables) == depth && s.tables[depth-1].inRow {
		rd.closeRow()
	}
}

// closeRow ends the row of the innermost table.
func (rd *reader) closeRow() {
	s := rd.story
	depth := len(s.tables)
	t := s.tables[depth-1]
	if t.inCell {
		s.sink.CloseCell()
	}
	s.sink.CloseRow()
	t.inRow, t.inCell = false, false
	d := undefined
	if depth <= len(s.rows) {
		d = s.rows[depth-1]
		d.used = true
	}
	t.rows = append(t.rows, d)
}

// closeTable ends the innermost table.
func (rd *reader) closeTable() {
	s := rd.story
	t := s.tables[len(s.tables)-1]
	if t.inRow {
		rd.closeRow()
	}
	rd.layOut(s.sink.Table(), t.rows)
	s.sink.CloseTable()
	s.tables = s.tables[:len(s.tables)-1]
}
