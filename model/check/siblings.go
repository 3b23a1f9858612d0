package check

import (
	"slices"

	"example.com/vanban/model"
)

// grouped are the numbered sections among siblings as series: those that count together because they share what
// stands before the ordinal and the way it is written.
func grouped(ss []*model.Section) (groups [][]member) {
	type key struct {
		series   string
		notation notation
		capital  bool
	}
	at := map[key]int{}
	for _, s := range ss {
		rs := readings(s.Label)
		if len(rs) == 0 || s.Heading.Story != model.InBody {
			continue
		}
		m := member{label: rs[0], text: s.Label, span: s.Heading}
		for _, l := range rs {
			// "I." after "H." is the ninth letter, "C." after "B." no hundred: what a series was begun with goes on.
			if i, ok := at[key{l.series, l.notation, l.capital}]; ok && l.value > groups[i][len(groups[i])-1].value {
				m.label = l
				break
			}
		}
		k := key{m.series, m.notation, m.capital}
		i, ok := at[k]
		if !ok {
			i = len(groups)
			at[k] = i
			groups = append(groups, nil)
		}
		groups[i] = append(groups[i], m)
	}
	return groups
}

func sortMembers(members []member) {
	slices.SortStableFunc(members, func(a, b member) int { return a.span.Compare(b.span) })
}
