package html

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"

	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/model"
)

// maxRowSpan bounds how many rows a cell may cover (HTML 4.9.11).
const maxRowSpan = 65534

// tableReader is a table that is being read.
type tableReader struct {
	flow.Table
	rows    []row
	covered []cover // by column
}

// row is a <tr> with what is in force for its cells.
type row struct {
	node   *html.Node
	style  style
	header bool
}

// cover is what a cell from above covers of the rows that follow.
type cover struct{ rows, width int }

// table reads a <table>. One that only lays a page out gives its text without it.
func (r *reader) table(n *html.Node, s *style) {
	c := s.inherit()
	t := &tableReader{}
	c.layout.Align, c.layout.IndentLeft, c.layout.IndentFirst = "", 0, 0
	border := strings.TrimSpace(attr(n, "border"))
	t.Borders = border != "" && border != "0" || s.bordered
	t.Layout.Align = strings.ToLower(attr(n, "align"))
	if t.Layout.Align != "left" && t.Layout.Align != "center" && t.Layout.Align != "right" {
		t.Layout.Align = ""
	}
	if !strings.HasSuffix(attr(n, "width"), "%") {
		t.Layout.Width = s.width
	}
	t.Layout.Indent = s.layout.IndentLeft
	outer := r.gathered.begin(r, &c, false)
	label, position := r.gathered.label, r.gathered.list
	r.gathered.label, r.gathered.list = "", model.ListPosition{}
	r.tableRows(t, n, &c, false)
	lists := r.lists
	r.lists = nil
	if laysOut(t.rows) {
		for _, row := range t.rows {
			r.children(row.node, &row.style)
		}
		r.flush()
	} else if hasCells(t.rows) {
		r.writeTable(t)
	}
	r.lists = lists
	r.gathered.restore(outer)
	r.gathered.label, r.gathered.list = label, position
}

// tableRows finds the rows and the widths of the columns.
func (r *reader) tableRows(t *tableReader, n *html.Node, s *style, header bool) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type != html.ElementNode || isUnseen(c.Data) {
			continue
		}
		cs := r.of(c, s)
		if cs.none {
			continue
		}
		switch c.Data {
		case "thead":
			r.tableRows(t, c, &cs, true)
		case "tbody", "tfoot", "colgroup":
			r.tableRows(t, c, &cs, false)
		case "col":
			span, _ := strconv.Atoi(attr(c, "span"))
			for range min(max(span, 1), flow.MaxColumns-len(t.Columns)) {
				t.Columns = append(t.Columns, columnWidth(c, cs.width))
			}
		case "tr":
			t.rows = append(t.rows, row{c, cs, header})
		case "caption":
			r.block(c, &cs)
		}
	}
}

func columnWidth(n *html.Node, width int) int {
	if strings.HasSuffix(attr(n, "width"), "%") || strings.Contains(attr(n, "style"), "%") {
		return 0
	}
	return max(width, 0)
}

// isCell reports whether a node is a cell that is shown.
func isCell(n *html.Node) bool {
	return n.Type == html.ElementNode && (n.Data == "td" || n.Data == "th")
}

func hasCells(rows []row) bool {
	for _, row := range rows {
		for c := row.node.FirstChild; c != nil; c = c.NextSibling {
			if isCell(c) {
				return true
			}
		}
	}
	return false
}

// How many paragraphs and line breaks stand in one cell when the table only lays the page out: one with a single column
// or with tables in it, and any.
const (
	manyBlocks    = 10
	tooManyBlocks = 80
)

// laysOut reports whether a table is no table: it has one column, or other tables in it, and one of its cells holds
// several paragraphs; or a cell holds a whole document.
func laysOut(rows []row) bool {
	oneColumn, nested, most := true, false, 0
	for _, row := range rows {
		cells := 0
		for c := row.node.FirstChild; c != nil; c = c.NextSibling {
			if !isCell(c) {
				continue
			}
			if cells++; cells > 1 {
				oneColumn = false
			}
			blocks := 0
			for d := range c.Descendants() {
				if d.Type == html.ElementNode {
					nested = nested || d.Data == "table"
					if isParagraph(d.Data) || d.Data == "br" || d.Data == "div" {
						blocks++
					}
				}
			}
			most = max(most, blocks)
		}
	}
	return oneColumn && nested || most > manyBlocks && (oneColumn || nested) || most > tooManyBlocks
}

// writeTable gives the document the table.
func (r *reader) writeTable(t *tableReader) {
	for i := range t.rows {
		if len(t.Columns) > 0 {
			break
		}
		t.Columns = t.widths(r, &t.rows[i])
	}
	r.out.OpenTable(&t.Table)
	for i := range t.rows {
		if r.err == nil {
			r.row(t, &t.rows[i])
		}
	}
	r.out.CloseTable()
	r.gathered.filled = true
}

// widths are those of the cells of a row without spans, nil when they are not all known.
func (t *tableReader) widths(r *reader, row *row) []int {
	var widths []int
	for c := row.node.FirstChild; c != nil; c = c.NextSibling {
		if !isCell(c) {
			continue
		}
		s := r.of(c, &row.style)
		if s.width <= 0 || span(c, "colspan", flow.MaxColumns) > 1 || columnWidth(c, s.width) == 0 || len(widths) == flow.MaxColumns {
			return nil
		}
		widths = append(widths, s.width)
	}
	return widths
}

// row reads a <tr>.
func (r *reader) row(t *tableReader, row *row) {
	opened := false
	open := func() {
		if !opened {
			opened = true
			r.out.OpenRow(&flow.Row{Header: row.header})
		}
	}
	column := 0
	for c := row.node.FirstChild; c != nil && r.err == nil && column < flow.MaxColumns; c = c.NextSibling {
		if !isCell(c) {
			continue
		}
		s := r.of(c, &row.style)
		if s.none {
			continue
		}
		open()
		column = r.coveredCells(t, column, false)
		if column >= flow.MaxColumns {
			break
		}
		width := min(span(c, "colspan", flow.MaxColumns), flow.MaxColumns-column)
		r.cell(c, &s, &flow.Cell{Column: column, Span: width, Borders: s.bordered, VAlign: verticalAlign(c)})
		t.cover(column, cover{span(c, "rowspan", maxRowSpan) - 1, width})
		column += width
	}
	if opened {
		r.coveredCells(t, column, true)
		r.out.CloseRow()
	}
}

// cover notes that a cell covers rows below.
func (t *tableReader) cover(column int, c cover) {
	for len(t.covered) <= column {
		t.covered = append(t.covered, cover{})
	}
	t.covered[column] = c
}

// coveredCells puts the empty cells that are covered from above at a column; with all set, also those behind it.
func (r *reader) coveredCells(t *tableReader, column int, all bool) int {
	for column < len(t.covered) {
		c := &t.covered[column]
		if c.rows <= 0 {
			if !all {
				return column
			}
			column++
			continue
		}
		c.rows--
		r.out.OpenCell(&flow.Cell{Column: column, Span: c.width, MergedUp: true})
		r.out.CloseCell()
		column += c.width
	}
	return column
}

// cell reads a <td> or <th>.
func (r *reader) cell(n *html.Node, s *style, c *flow.Cell) {
	r.out.OpenCell(c)
	s.layout.BorderTop, s.layout.BorderBottom = false, false
	outer := r.gathered.begin(r, s, false)
	r.gathered.filled = false
	r.children(n, s)
	r.flush()
	if !r.gathered.filled {
		r.gathered.isolated, r.gathered.shown = true, true
		r.flush()
	}
	r.gathered.restore(outer)
	r.out.CloseCell()
}

// span is how many columns or rows a cell says it covers, from 1 to most.
func span(n *html.Node, key string, most int) int {
	v, err := strconv.Atoi(strings.TrimSpace(attr(n, key)))
	if err != nil {
		return 1
	}
	return min(max(v, 1), most)
}

func verticalAlign(n *html.Node) string {
	switch strings.ToLower(attr(n, "valign")) {
	case "middle", "center":
		return "center"
	case "bottom":
		return "bottom"
	}
	return ""
}
