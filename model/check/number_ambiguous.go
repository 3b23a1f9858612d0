package check

import (
	"strings"

	"example.com/vanban/model"
)

// checkNumberAmbiguous reports numbers that are one value in Vietnamese notation and another in English, where nothing in the table
// shows which is meant.
func checkNumberAmbiguous(d *model.Document, report func(model.Diagnostic)) {
	for _, t := range d.Tallies {
		for i := range t.Rows {
			for c := range t.Rows[i].Cells {
				cell := &t.Rows[i].Cells[c]
				if !cell.Doubtful {
					continue
				}
				one := strings.NewReplacer(".", "", ",", "").Replace(cell.Text)
				other := strings.Replace(cell.Text, ".", ",", 1)
				report(model.Diagnostic{Span: cell.Span, Cell: cell.Name, Message: model.Msg("%s can be read as %s and as %s", cell.Text, one, other)})
			}
		}
	}
}
