package tally

import (
	"strings"

	"example.com/vanban/model"
)

// maxLinesBefore are the lines before a table that its title and unit are looked for in.
const maxLinesBefore = 6

// InDocument is the tallies in the tables of a document's body, in order. Layout tables (letterhead, signatures) and tables of plain
// text are none.
func InDocument(d *model.Document) []*model.Tally {
	var out []*model.Tally
	for i, b := range d.Body {
		t, ok := b.(*model.Table)
		if !ok || len(t.Rows) < 2 {
			continue
		}
		g := FromTable(t, model.Path{Block: i})
		g.Before = linesBefore(d.Body[:i])
		out = append(out, Find(g)...)
	}
	return out
}

// FromTable is the grid of a table of a text that stands at a path.
func FromTable(t *model.Table, at model.Path) *Grid {
	at.Cell = true
	at.Row, at.Col = 0, 0
	g := &Grid{Span: model.Span{Path: at}}
	g.Span.Cell = false
	for r := range t.Rows {
		row := Row{Index: r, Header: t.Rows[r].Header}
		for c := range t.Rows[r].Cells {
			cell := &t.Rows[r].Cells[c]
			text := labelledText(cell)
			at.Row, at.Col = r, c
			if cell.RowSpan > 1 || cell.ColSpan > 1 {
				g.Merges = append(g.Merges, Merge{r, cell.Column, max(cell.RowSpan, 1), max(cell.ColSpan, 1)})
			}
			if cell.RowSpan == 0 || strings.TrimSpace(text) == "" {
				continue
			}
			row.Cells = append(row.Cells, Cell{Column: cell.Column, Text: text, Bold: isBold(cell), Indent: indent(cell), Span: model.Span{Path: at, End: len(cell.Text())}})
		}
		g.Rows = append(g.Rows, row)
	}
	return g
}

// labelledText is the text of a cell with automatic numbers as printed.
func labelledText(cell *model.Cell) string {
	var sb strings.Builder
	for p := range model.Paragraphs(cell.Blocks) {
		if sb.Len() > 0 {
			sb.WriteByte('\n')
		}
		if p.Label != "" {
			sb.WriteString(p.Label)
			sb.WriteByte(' ')
		}
		sb.WriteString(p.Text)
	}
	return sb.String()
}

func isBold(cell *model.Cell) bool {
	for p := range model.Paragraphs(cell.Blocks) {
		if strings.TrimSpace(p.Text) != "" {
			return p.All(func(f *model.Format) bool { return f.Bold })
		}
	}
	return false
}

// indent is the indentation of a cell's text in steps of a quarter inch.
func indent(cell *model.Cell) int {
	for p := range model.Paragraphs(cell.Blocks) {
		if p.Layout != nil && p.Layout.Align != "center" && p.Layout.Align != "right" {
			return max(0, p.Layout.IndentLeft+max(p.Layout.IndentFirst, 0)) / 360
		}
		break
	}
	return 0
}

// linesBefore are the last lines of the blocks before a table. Another table ends them, but for one that holds a title or a unit.
func linesBefore(blocks []model.Block) []Line {
	var out []Line
	for i := len(blocks) - 1; i >= 0 && len(out) < maxLinesBefore; i-- {
		p, ok := blocks[i].(*model.Paragraph)
		if !ok {
			break
		}
		parts := strings.Split(p.Text, "\n")
		for k := len(parts) - 1; k >= 0; k-- {
			if s := strings.TrimSpace(parts[k]); s != "" {
				out = append(out, Line{Text: s, Bold: p.All(func(f *model.Format) bool { return f.Bold }), Center: p.Layout != nil && p.Layout.Align == "center"})
			}
		}
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return out
}
