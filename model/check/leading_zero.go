package check

import (
	"strings"

	"example.com/vanban/model"
)

// checkLeadingZero reports codes that a worksheet holds as numbers and that so have lost the nought at their head.
func checkLeadingZero(d *model.Document, report func(model.Diagnostic)) {
	for _, t := range d.Tallies {
		if t.Sheet == "" {
			continue
		}
		for c, k := range t.Kinds {
			if k != model.CodeColumn {
				continue
			}
			width, padded := codeWidth(t, c)
			if width == 0 {
				continue
			}
			for i := range t.Rows {
				cell := &t.Rows[i].Cells[c]
				if cell.Typed && isDigits(cell.Text) && len(cell.Text) < width && (padded || len(cell.Text) == width-1) {
					report(model.Diagnostic{Span: cell.Span, Cell: cell.Name, Message: model.Msg("%s has lost its leading nought: %s", cell.Text, strings.Repeat("0", width-len(cell.Text))+cell.Text)})
				}
			}
		}
	}
}

// codeWidth is the number of digits that the codes of a column have: that of the codes typed as text when all have the same and one
// begins with 0, or that of telephone and identity numbers; 0 when it cannot be told.
func codeWidth(t *model.Tally, c int) (width int, padded bool) {
	texts, noughts := 0, false
	for i := range t.Rows {
		cell := &t.Rows[i].Cells[c]
		if cell.Typed || !isDigits(cell.Text) {
			continue
		}
		if texts > 0 && len(cell.Text) != width {
			return 0, false
		}
		width = len(cell.Text)
		texts++
		noughts = noughts || cell.Text[0] == '0'
	}
	if texts > 0 {
		if !noughts || texts < 2 {
			return 0, false
		}
		return width, true
	}
	head := ""
	if path := t.Columns[c]; len(path) > 0 {
		head = strings.ToLower(path[len(path)-1])
	}
	switch {
	case strings.Contains(head, "điện thoại") || strings.Contains(head, "sđt") || head == "đt" || strings.Contains(head, "di động"):
		return 10, false
	case strings.Contains(head, "cccd") || strings.Contains(head, "định danh"):
		return 12, false
	}
	return 0, false
}

func isDigits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }
