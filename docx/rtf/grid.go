package rtf

import (
	"slices"

	"example.com/vanban/model"
)

// grid are the edges of a table's columns in twips, ascending.
type grid []int

// slack is how far, in twips, edges that are meant to be one may be apart: rows that were drawn by hand differ by some.
const slack = 20

// gridOf collects the edges of the rows' cells.
func gridOf(rows []*rowDefinition) grid {
	var g grid
	for i := range rows {
		if d := rows[i]; len(d.cells) > 0 {
			g = append(g, d.left)
			for _, c := range d.cells {
				g = append(g, c.right)
			}
		}
		if len(g) > 4*maxEdges {
			g = g.tidy()
		}
	}
	return g.tidy()
}

// maxEdges bounds the edges of a table.
const maxEdges = 1024

func (g grid) tidy() grid {
	slices.Sort(g)
	out := g[:0]
	for _, edge := range g {
		if n := len(out); (n == 0 || edge-out[n-1] > slack) && n < maxEdges {
			out = append(out, edge)
		}
	}
	return out
}

// at is the index of the edge at a place.
func (g grid) at(place int) int {
	i, _ := slices.BinarySearch(g, place-slack)
	return min(i, len(g)-1)
}

// layOut gives the cells of a table their places in the grid, as the definitions of its rows say.
func (rd *reader) layOut(t *model.Table, rows []*rowDefinition) {
	g := gridOf(rows)
	for i := 1; i < len(g); i++ {
		t.Columns = append(t.Columns, g[i]-g[i-1])
	}
	for i := range rows {
		if i == 0 {
			rd.tableLayout(t, rows[i])
		}
		t.Rows[i].Header = rows[i].header
		t.Borders = t.Borders || rows[i].borders
		rows[i].layOut(&t.Rows[i], g)
	}
	t.Rows = slices.DeleteFunc(t.Rows, func(r model.TableRow) bool { return len(r.Cells) == 0 })
}

func (rd *reader) tableLayout(t *model.Table, d *rowDefinition) {
	t.Layout = model.TableLayout{Align: d.align, Indent: d.indent, Floating: d.floating}
	if d.widthUnit == inTwips {
		t.Layout.Width = d.width
	}
	if y := rd.styles[styleKey{tableStyle, d.style}]; y != nil && d.style != 0 {
		t.Layout.Style = y.name
	}
}

// layOut gives the cells of a row their places. A cell that is merged with the one before adds its text to that.
func (d *rowDefinition) layOut(row *model.TableRow, g grid) {
	column, left := 0, d.left
	cells := row.Cells[:0]
	for i := range row.Cells {
		cell := row.Cells[i]
		if len(d.cells) > 0 && i >= len(d.cells) && empty(cell.Blocks) {
			continue // some writers end one cell too many
		}
		cell.ColSpan = 1
		if i < len(d.cells) {
			c := &d.cells[i]
			column = max(column, g.at(left))
			cell.ColSpan = max(1, g.at(c.right)-column)
			cell.VAlign = c.vAlign
			if c.mergedUp {
				cell.RowSpan = 0
			}
			left = c.right
			if c.deleted {
				continue
			}
			if c.mergedLeft && len(cells) > 0 {
				before := &cells[len(cells)-1]
				before.ColSpan += cell.ColSpan
				if !empty(cell.Blocks) {
					before.Blocks = append(before.Blocks, cell.Blocks...)
				}
				column += cell.ColSpan
				continue
			}
		}
		cell.Column = column
		column += cell.ColSpan
		cells = append(cells, cell)
	}
	row.Cells = cells
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
