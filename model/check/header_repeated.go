package check

import "example.com/vanban/model"

// checkHeaderRepeated reports headers that are typed again among the rows of a table.
func checkHeaderRepeated(d *model.Document, report func(model.Diagnostic)) {
	for _, t := range d.Tallies {
		for i := range t.Repeats {
			cell := &t.Repeats[i]
			report(model.Diagnostic{Span: cell.Span, Cell: cell.Name, Message: model.Msg("the header of the table is typed again here")})
		}
	}
}
