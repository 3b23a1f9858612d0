package model

import "slices"

// edits collects the edits of the first fix of each diagnostic. A fix is taken whole or, where one of its edits
// overlaps an edit taken before, left out whole.
func edits(diagnostics []Diagnostic, unsafe bool) []Edit {
	taken := map[Path][]Span{}
	var out []Edit
	for _, d := range diagnostics {
		i := slices.IndexFunc(d.Fixes, func(f Fix) bool { return unsafe || f.Safe })
		if i < 0 || slices.ContainsFunc(d.Fixes[i].Edits, func(e Edit) bool { return overlaps(taken[e.Span.Path], e.Span) }) {
			continue
		}
		for _, e := range d.Fixes[i].Edits {
			taken[e.Span.Path] = append(taken[e.Span.Path], e.Span)
			out = append(out, e)
		}
	}
	return out
}

func overlaps(taken []Span, s Span) bool {
	return slices.ContainsFunc(taken, func(t Span) bool {
		return t.Start < s.End && s.Start < t.End || t == s || t.Start == s.Start && (t.Start == t.End || s.Start == s.End)
	})
}
