package check

import (
	"strings"

	"example.com/vanban/model"
)

// checkItemOrder reports ordinals that are missing, doubled or out of order in a series. Series whose items are
// headings are left to heading-order.
func checkItemOrder(d *model.Document, report func(model.Diagnostic)) {
	headings := map[int]bool{}
	d.WalkSections(func(s *model.Section) bool {
		if s.Label != "" && s.Heading.Story == model.InBody {
			headings[s.Heading.Block] = true
		}
		return true
	})
	absent := absentFrom(d)
	for _, e := range d.Enumerations {
		walkItems(e.Items, func(items []*model.Item) {
			if m := items[0].Span; !(headings[m.Block] && m.Start == 0 && !m.Cell) {
				checkSeries(numbered(items), absent, report)
			}
		})
	}
}

// walkItems calls f for each list of items, the nested ones after the one that holds them.
func walkItems(items []*model.Item, f func([]*model.Item)) {
	if len(items) == 0 {
		return
	}
	f(items)
	for _, it := range items {
		walkItems(it.Items, f)
	}
}

// numbered are the items that carry an ordinal, as members of one series.
func numbered(items []*model.Item) (out []member) {
	for _, it := range items {
		if it.Ordinal < 1 || it.Ordinal > 9999 {
			continue
		}
		m := member{label: label{notation: arabic}, text: strings.TrimSpace(it.Marker), span: it.Span}
		m.span.End = min(m.span.End, m.span.Start+len(it.Marker))
		for _, l := range readings(it.Marker) {
			if m.label = l; l.value == it.Ordinal {
				break
			}
		}
		m.value = it.Ordinal
		out = append(out, m)
	}
	return out
}
