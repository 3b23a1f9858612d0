package recognize

import (
	"slices"
	"strings"

	"example.com/vanban/model"
)

// mentions finds the quantities, dates and references in the text of the body and the notes. The number and the date
// of the document itself are parts of its frame and no mentions.
func mentions(d *model.Document) {
	d.Quantities, d.Dates, d.References = nil, nil, nil
	own := slices.Concat(d.Frame.Spans[model.PartNumber], d.Frame.Spans[model.PartDate], d.Frame.Spans[model.PartPlace])
	for l := range d.Leaves() {
		if l.Story != model.InBody && l.Story != model.InNote || !strings.ContainsAny(l.Text, "0123456789") && !namesLaw(l.Text) {
			continue
		}
		taken := stretchesIn(own, l)
		dates := datesIn(l.Text)
		refs := referencesIn(l.Text, dates)
		for _, m := range dates {
			if !overlapping(taken, m.start, m.end) {
				d.Dates = append(d.Dates, model.DateMention{Text: l.Text[m.start:m.end], Date: m.date, Span: l.Span(m.start, m.end)})
			}
		}
		for _, r := range refs {
			if !overlapping(taken, r.start, r.end) {
				m := r.Reference
				m.Text, m.Span = l.Text[r.start:r.end], l.Span(r.start, r.end)
				d.References = append(d.References, m)
			}
		}
		for _, m := range dates {
			taken = append(taken, stretch{m.start, m.end})
		}
		for _, r := range refs {
			taken = append(taken, stretch{r.start, r.end})
		}
		slices.SortFunc(taken, func(a, b stretch) int { return a.start - b.start })
		for _, q := range quantitiesIn(l.Text, taken) {
			d.Quantities = append(d.Quantities, model.Quantity{Text: l.Text[q.start:q.end], Value: q.value, Unit: q.unit, Span: l.Span(q.start, q.end)})
		}
	}
}

// stretch is a range of bytes in a paragraph.
type stretch struct{ start, end int }

// stretchesIn are the parts of spans that stand in paragraph l.
func stretchesIn(spans []model.Span, l model.Leaf) []stretch {
	var out []stretch
	for _, s := range spans {
		if s.Path == l.Path && s.Start < l.Base+len(l.Text) && s.End > l.Base {
			out = append(out, stretch{s.Start - l.Base, s.End - l.Base})
		}
	}
	return out
}

func overlapping(taken []stretch, start, end int) bool {
	for _, s := range taken {
		if s.start < end && start < s.end {
			return true
		}
	}
	return false
}
