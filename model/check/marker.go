package check

import (
	"example.com/vanban/model"
)

// checkMarkers reports items whose marker is of another kind than those of the rest of their series: "Một là",
// "Thứ hai"; "1.", "2)".
func checkMarkers(d *model.Document, report func(model.Diagnostic)) {
	for _, e := range d.Enumerations {
		walkItems(e.Items, func(items []*model.Item) {
			reportOdd(numbered(items), report)
		})
	}
}

// reportOdd reports the members whose style is not that of most of the series, and not that of the first where
// no style has the majority.
func reportOdd(series []member, report func(model.Diagnostic)) {
	if len(series) < 2 {
		return
	}
	count := map[string]int{}
	usual := series[0]
	for _, m := range series {
		count[m.shape()]++
	}
	for _, m := range series {
		if count[m.shape()] > count[usual.shape()] {
			usual = m
		}
	}
	for _, m := range series {
		if m.shape() != usual.shape() {
			report(model.Diagnostic{
				Severity: model.Info,
				Span:     m.span,
				Message:  model.Msg("%s is not written like %s", m.text, usual.text),
				Related:  []model.Related{{Span: usual.span, Message: model.Msg("the way of the series")}},
			})
		}
	}
}
