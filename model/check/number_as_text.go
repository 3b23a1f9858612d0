package check

import "example.com/vanban/model"

// checkNumberAsText reports the numbers of a worksheet that are typed as text where the rest of the column is numbers: sums pass
// them over.
func checkNumberAsText(d *model.Document, report func(model.Diagnostic)) {
	for _, t := range d.Tallies {
		if t.Sheet == "" {
			continue
		}
		for c, k := range t.Kinds {
			if k != model.FigureColumn && k != model.RatioColumn {
				continue
			}
			var texts []*model.TallyCell
			typed := 0
			for i := range t.Rows {
				switch cell := &t.Rows[i].Cells[c]; {
				case cell.Typed:
					typed++
				case cell.Kind == model.NumberCell || cell.Doubtful:
					texts = append(texts, cell)
				}
			}
			if typed < len(texts) || typed == 0 {
				continue
			}
			for _, cell := range texts {
				report(model.Diagnostic{Span: cell.Span, Cell: cell.Name, Message: model.Msg("%s is typed as text, sums pass it over", cell.Text)})
			}
		}
	}
}
