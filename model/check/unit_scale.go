package check

import (
	"math"
	"strings"

	"example.com/vanban/model"
)

// checkUnitScale reports figures that are a thousand, a million or a milliard times what the others give, and figures that no budget
// reaches in the unit that stands over them.
func checkUnitScale(d *model.Document, report func(model.Diagnostic)) {
	reportVerdicts(d, "unit-scale", report, func(printed, computed string) model.Message {
		return model.Msg("%s is printed where the other figures give %s: it is in another unit", printed, computed)
	})
	for _, t := range d.Tallies {
		if len(t.Kinds) == len(t.Columns) && len(t.Units) == len(t.Columns) {
			reportImpossible(t, report)
		}
	}
}

// reportImpossible reports the first figure of a column that is more money than there is, as its unit says.
func reportImpossible(t *model.Tally, report func(model.Diagnostic)) {
	l := &ledger{t: t}
	for c, k := range t.Kinds {
		if k != model.FigureColumn {
			continue
		}
		for i := range t.Rows {
			cell := &t.Rows[i].Cells[c]
			unit := l.unit(place{i, c})
			if limit := mostMoney(unit); cell.Kind == model.NumberCell && limit > 0 && math.Abs(cell.Number) >= limit {
				report(model.Diagnostic{Span: cell.Span, Cell: cell.Name, Message: model.Msg("%s cannot be in %s", cell.Text, unit)})
				break
			}
		}
	}
}

// mostMoney is an amount of a unit of money that no Vietnamese budget reaches: a hundred million milliard dong.
func mostMoney(unit string) float64 {
	if !strings.HasSuffix(unit, "đồng") && !strings.HasSuffix(unit, "đ") {
		return 0
	}
	for _, u := range [...]struct {
		word string
		most float64
	}{{"tỷ", 1e8}, {"tỉ", 1e8}, {"triệu", 1e11}, {"tr", 1e11}, {"nghìn", 1e14}, {"ngàn", 1e14}, {"1.000", 1e14}, {"1000", 1e14}} {
		if strings.HasPrefix(unit, u.word) {
			return u.most
		}
	}
	return 0
}
