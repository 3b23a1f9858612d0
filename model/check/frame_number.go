package check

import (
	"strings"

	"example.com/vanban/model"
)

// leadingZeros is the first day on which the standards of both regimes that ask for leading zeros held (55/2005/TTLT;
// the Party's earlier).
var leadingZeros = model.Date{Year: 2005, Month: 5, Day: 6}

// checkNumberDigits reports a number below ten without its leading zero (NĐ 30 Annex I.II.3.a, HD 36 II.1.3).
func checkNumberDigits(d *model.Document, report func(model.Diagnostic)) {
	f := &d.Frame
	if len(f.Number.No) != 1 || f.Number.No < "1" || f.Number.No > "9" || !f.Date.IsZero() && f.Date.String() < leadingZeros.String() {
		return
	}
	for _, s := range f.Spans[model.PartNumber] {
		text := d.Text(s)
		i := strings.Index(text, f.Number.No)
		if i < 0 || i > 0 && text[i-1] == '0' {
			continue
		}
		at := model.Span{Path: s.Path, Start: s.Start + i, End: s.Start + i + 1}
		report(model.Diagnostic{
			Span: at, Message: model.Msg("a number below ten is written with a zero: 0%s", f.Number.No),
			Fixes: []model.Fix{{Edits: []model.Edit{{Span: at, New: "0" + f.Number.No}}}},
		})
		return
	}
}
