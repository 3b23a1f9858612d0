package docx

import (
	"fmt"
	"strings"

	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/internal/ooxml"
)

// rowProperties are a row's formatting.
type rowProperties struct {
	flow.Row
	before  int // grid columns left out before the first cell
	deleted bool
}

// cellProperties are a cell's place and formatting.
type cellProperties struct {
	flow.Cell
	deleted bool
	borders toggle
}

// tableContext is what a table's style gives to the paragraphs of a row or a cell.
type tableContext struct {
	paragraph paragraphProperties
	run       runProperties
}

// tableStyle is a table's style as its cells need it.
type tableStyle struct {
	chain                 []*style
	firstRow, firstColumn bool
	contexts              map[[2]bool]*tableContext // by first row, first column
}

// tableReader is a table on its way to the sink.
type tableReader struct {
	flow.Table
	borders toggle
	style   tableStyle
	opened  bool
	rows    int
	row     rowProperties
	cells   int
	column  int
}

// readTable reads the w:tbl whose start tag was met last. Deleted rows are left out, and a table of nothing else.
func (st *story) readTable() {
	outerP, outer, char := st.p, st.table, st.char
	st.p = nil
	t := &tableReader{style: tableStyle{firstRow: true, firstColumn: true, contexts: map[[2]bool]*tableContext{}}}
	t.style.chain = st.styles.chain(st.styles.defaultTable)
	for _, y := range t.style.chain {
		setToggle(&t.borders, y.borders)
	}
	st.inside(func() { st.tableContent(t) })
	if t.opened {
		st.sink.CloseTable()
	}
	st.p, st.table, st.char = outerP, outer, char
}

func (st *story) tableContent(t *tableReader) {
	switch st.s.Tag {
	case tagTblPr:
		st.tableProperties(t)
	case tagTblGrid:
		st.inside(func() {
			if st.s.Tag == tagGridCol && len(t.Columns) < flow.MaxColumns {
				t.Columns = append(t.Columns, max(0, given(twips(st.s, attrW))))
			}
		})
	case tagTr:
		st.row(t)
	case tagSdt:
		st.contentControl(func() { st.tableContent(t) })
	case tagCustomXML, tagIns, tagMoveTo, tagSmartTag:
		st.inside(func() { st.tableContent(t) })
	case tagAlternateContent:
		chooseAlternate(st.s, func() { st.tableContent(t) })
	}
}

func (st *story) tableProperties(t *tableReader) {
	s := st.s
	st.inside(func() {
		switch s.Tag {
		case tagTblStyle:
			y := st.styles.byID[s.Attr(attrVal)]
			if y == nil || y.kind != "table" {
				return
			}
			t.Layout.Style, t.style.chain, t.borders = y.name, st.styles.chain(y), inherit
			for _, y := range t.style.chain {
				setToggle(&t.borders, y.borders)
			}
		case tagTblpPr:
			t.Layout.Floating = true
		case tagJc:
			t.Layout.Align = alignment(s.Attr(attrVal))
		case tagTblW:
			t.Layout.Width = tableWidth(s)
		case tagTblInd:
			t.Layout.Indent = tableWidth(s)
		case tagTblBorders:
			setToggle(&t.borders, parseTableBorders(s))
		case tagTblLook:
			t.style.look(s)
		}
	})
}

// tableWidth is a width in twips, 0 when it is automatic or a share of the page.
func tableWidth(s *ooxml.Scanner) int {
	if v := s.Attr(attrType); v == "pct" || v == "auto" || v == "nil" {
		return 0
	}
	return given(twips(s, attrW))
}

// look says which parts of the table's style are in force (ECMA-376 part 1, 17.4.55).
func (y *tableStyle) look(s *ooxml.Scanner) {
	const firstRow, firstColumn = 0x20, 0x80
	if bits := s.Attr(attrVal); bits != "" {
		var n int
		fmt.Sscanf(bits, "%x", &n)
		y.firstRow, y.firstColumn = n&firstRow != 0, n&firstColumn != 0
	}
	if v, ok := s.LookupAttr(attrFirstRow); ok {
		y.firstRow = isOn(v)
	}
	if v, ok := s.LookupAttr(attrFirstColumn); ok {
		y.firstColumn = isOn(v)
	}
}

// context is what the style gives to a cell.
func (y *tableStyle) context(firstRow, firstColumn bool) *tableContext {
	key := [2]bool{firstRow && y.firstRow, firstColumn && y.firstColumn}
	if c := y.contexts[key]; c != nil {
		return c
	}
	c := &tableContext{paragraph: noParagraphProperties(), run: noRunProperties()}
	apply := func(s *style) {
		if s != nil {
			c.paragraph.override(&s.paragraph)
			c.run.inheritBy(&s.run)
		}
	}
	for _, s := range y.chain {
		apply(s)
	}
	for _, s := range y.chain {
		if key[1] {
			apply(s.conditions["firstCol"])
		}
		if key[0] {
			apply(s.conditions["firstRow"])
		}
	}
	y.contexts[key] = c
	return c
}

// row reads the w:tr whose start tag was met last.
func (st *story) row(t *tableReader) {
	t.row, t.cells, t.column = rowProperties{deleted: st.deleted > 0}, 0, 0
	st.inside(func() { st.rowContent(t) })
	if t.cells > 0 {
		st.sink.CloseRow()
		t.rows++
	}
}

func (st *story) rowContent(t *tableReader) {
	s := st.s
	switch s.Tag {
	case tagTrPr:
		st.inside(func() {
			switch s.Tag {
			case tagGridBefore:
				t.row.before = min(max(0, given(number(s, attrVal))), flow.MaxColumns)
				t.column = t.row.before
			case tagTblHeader:
				t.row.Header = onOff(s) == on
			case tagDel, tagMoveFrom:
				t.row.deleted = true
			}
		})
	case tagTc:
		if !t.row.deleted {
			st.cell(t)
		}
	case tagSdt:
		st.contentControl(func() { st.rowContent(t) })
	case tagCustomXML, tagIns, tagMoveTo, tagSmartTag:
		st.inside(func() { st.rowContent(t) })
	case tagAlternateContent:
		chooseAlternate(s, func() { st.rowContent(t) })
	}
}

// cell reads the w:tc whose start tag was met last.
func (st *story) cell(t *tableReader) {
	c := &cellProperties{Cell: flow.Cell{Column: t.column, Span: 1}}
	opened := false
	open := func() {
		if !opened && !c.deleted {
			opened = true
			st.openCell(t, c)
		}
	}
	st.inside(func() {
		if st.s.Tag == tagTcPr {
			st.cellProperties(c)
			return
		}
		if open(); opened {
			st.block()
		}
	})
	if open(); opened {
		st.flush()
		st.sink.CloseCell()
	}
}

func (st *story) openCell(t *tableReader, c *cellProperties) {
	if !t.opened {
		t.opened = true
		t.Borders = t.borders == on
		st.sink.OpenTable(&t.Table)
	}
	if t.cells == 0 {
		st.sink.OpenRow(&t.row.Row)
	}
	st.table = t.style.context(t.rows == 0 || t.row.Header, t.cells == 0)
	t.cells++
	t.column += c.Span
	c.Borders = c.borders == on
	st.sink.OpenCell(&c.Cell)
}

func (st *story) cellProperties(c *cellProperties) {
	s := st.s
	st.inside(func() {
		switch s.Tag {
		case tagGridSpan:
			if n := number(s, attrVal); n >= 1 && n <= flow.MaxColumns {
				c.Span = n
			}
		case tagVMerge:
			c.MergedUp = s.Attr(attrVal) != "restart"
		case tagHMerge:
			c.MergedLeft = s.Attr(attrVal) != "restart"
		case tagCellMerge:
			c.MergedUp = strings.HasPrefix(s.Attr(attrVMerge), "cont")
		case tagCellDel:
			c.deleted = true
		case tagVAlign:
			c.VAlign = s.Attr(attrVal)
		case tagTcBorders:
			setToggle(&c.borders, parseTableBorders(s))
		}
	})
}
