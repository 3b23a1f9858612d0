package check

import (
	"math"
	"strconv"
	"strings"

	"example.com/vanban/model"
)

// checkSum reports sums that their parts do not give.
func checkSum(d *model.Document, report func(model.Diagnostic)) {
	reportVerdicts(d, "sum", report, func(printed, computed string) model.Message {
		return model.Msg("%s is printed, the parts give %s", printed, computed)
	})
}

// reportVerdicts reports the wrong figures that a rule is to tell of.
func reportVerdicts(d *model.Document, rule string, report func(model.Diagnostic), message func(printed, computed string) model.Message) {
	for _, t := range d.Tallies {
		for _, v := range verdicts(t) {
			cell := &t.Rows[v.at.row].Cells[v.at.column]
			scaled := scale(cell.Number, v.computed) != 0
			if rule == "unit-scale" != scaled || rule != v.rule && !scaled {
				continue
			}
			report(model.Diagnostic{Span: cell.Span, Cell: cell.Name, Message: message(cell.Text, vietnamese(v.computed))})
		}
	}
}

// scale is the thousand, million or milliard that one figure is of another, in either direction; 0 when it is none.
func scale(a, b float64) float64 {
	if a == 0 || b == 0 {
		return 0
	}
	q := math.Max(a/b, b/a)
	for _, s := range [...]float64{1e3, 1e6, 1e9} {
		if math.Abs(q-s) < s*0.001 {
			return s
		}
	}
	return 0
}

// vietnamese writes a number in Vietnamese notation: "1.234,5".
func vietnamese(v float64) string {
	s := strconv.FormatFloat(math.Abs(v), 'f', -1, 64)
	whole, fraction, has := strings.Cut(s, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "." + whole[i:]
	}
	if has {
		whole += "," + fraction
	}
	if v < 0 {
		return "-" + whole
	}
	return whole
}
