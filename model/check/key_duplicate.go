package check

import (
	"strings"

	"example.com/vanban/model"
)

// checkKeyDuplicate reports codes that should be unique and stand in two rows, and ordinals that repeat the one before.
func checkKeyDuplicate(d *model.Document, report func(model.Diagnostic)) {
	for _, t := range d.Tallies {
		for c := range t.Columns {
			switch {
			case c >= len(t.Kinds):
			case t.Kinds[c] == model.CodeColumn && isKey(t.Columns[c]):
				reportSameKeys(t, c, report)
			case t.Kinds[c] == model.OrdinalColumn:
				reportSameOrdinals(t, c, report)
			}
		}
	}
}

// isKey reports whether the heads of a column name a code that tells rows apart.
func isKey(path []string) bool {
	head := ""
	if len(path) > 0 {
		head = strings.ToLower(path[len(path)-1])
	}
	for _, p := range [...]string{"mã", "số cccd", "cccd", "số cmnd", "cmnd", "số định danh", "mst", "số hiệu", "số tài khoản", "số thẻ", "biển số"} {
		if head == p || strings.HasPrefix(head, p+" ") {
			for _, shared := range [...]string{"đơn vị", "chương", "ngành", "tỉnh", "huyện", "xã", "loại", "nhóm", "nguồn", "tính chất"} {
				if strings.Contains(head, shared) {
					return false
				}
			}
			return true
		}
	}
	return false
}

// reportSameKeys reports the codes of a column that stand twice, where nearly all are unique.
func reportSameKeys(t *model.Tally, c int, report func(model.Diagnostic)) {
	first := map[string]*model.TallyCell{}
	var twice []*model.TallyCell
	filled := 0
	for i := range t.Rows {
		cell := &t.Rows[i].Cells[c]
		if cell.Kind == model.EmptyCell || len(cell.Text) < 2 || !strings.ContainsAny(cell.Text, "0123456789") || t.Rows[i].Total {
			continue
		}
		filled++
		if first[cell.Text] != nil {
			twice = append(twice, cell)
		} else {
			first[cell.Text] = cell
		}
	}
	if filled < 4 || len(twice)*5 > filled {
		return
	}
	for _, cell := range twice {
		report(model.Diagnostic{Span: cell.Span, Cell: cell.Name, Message: model.Msg("%s stands in two rows", cell.Text),
			Related: []model.Related{{Span: first[cell.Text].Span, Message: model.Msg("the first time: %s", first[cell.Text].Name)}}})
	}
}

// reportSameOrdinals reports an ordinal that is the same as the one before at its level, where the next goes on.
func reportSameOrdinals(t *model.Tally, c int, report func(model.Diagnostic)) {
	last := map[int]string{}
	for i := range t.Rows {
		row := &t.Rows[i]
		label := row.Cells[c].Text
		for level := range last {
			if level > row.Level {
				delete(last, level)
			}
		}
		if label == "" || strings.Trim(label, "-–—+*•. ") == "" {
			continue
		}
		if last[row.Level] == label && label != "1" && label != "I" && label != "a" {
			report(model.Diagnostic{Span: row.Cells[c].Span, Cell: row.Cells[c].Name, Message: model.Msg("the ordinal %s stands twice", label)})
		}
		last[row.Level] = label
	}
}
