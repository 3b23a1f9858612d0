package compose

import (
	"slices"

	"example.com/vanban/docx/internal/listing"
	"example.com/vanban/model"
)

// branch is a series of typed labels under one label.
type branch struct {
	members  []labelled
	branches []*branch // under its members, in the order of the text
}

// typedOutlines makes lists of several levels of typed labels that stand under each other: "1.1." under "1.", a heading's under that of the
// heading above. It goes as deep as one definition prints all labels, and returns the labels that are in no such list.
func (l *layout) typedOutlines(all []labelled) (lists []plannedList, rest []labelled) {
	for _, root := range l.branches(all) {
		root.plan(&lists, &rest)
	}
	for _, x := range all {
		if x.drop == 0 {
			rest = append(rest, x)
		}
	}
	slices.SortFunc(rest, byPlace)
	return lists, rest
}

// branches are the series of typed labels that stand under none.
func (l *layout) branches(all []labelled) (roots []*branch) {
	type key struct{ under, series, pattern any }
	known := map[key]*branch{}
	of := map[*model.Paragraph]*branch{}              // the branch that a label is in
	printed := map[string]*model.Paragraph{}          // the last label of each text
	headings := map[*model.Section]*model.Paragraph{} // labelled ones
	for _, x := range all {
		if x.drop == 0 {
			continue
		}
		var under *model.Paragraph
		if above := x.label.above(); above != "" {
			under = printed[above]
		} else if s, ok := x.series.(*model.Section); ok {
			under = headings[s]
		}
		k := key{under, x.series, x.label.pattern()}
		b := known[k]
		if b == nil {
			b = &branch{}
			known[k] = b
			if parent := of[under]; parent != nil {
				parent.branches = append(parent.branches, b)
			} else {
				roots = append(roots, b)
			}
		}
		b.members = append(b.members, x)
		of[x.p] = b
		printed[x.label.path()] = x.p
		if h := l.headings[x.p]; h != nil {
			headings[h.section] = x.p
		}
	}
	return roots
}

// plan makes a list of the branch and what stands under it, and plans what is deeper than one definition prints for itself.
func (b *branch) plan(lists *[]plannedList, rest *[]labelled) {
	tried := 0
	for depth := listing.MaxLevels; depth > 1; depth-- {
		members, deeper := b.collect(0, depth)
		if len(members) == tried || len(members) == len(b.members) {
			continue
		}
		tried = len(members)
		slices.SortFunc(members, byPlace)
		if levels, ok := listLevels(members); ok {
			*lists = append(*lists, plannedList{levels, members})
			for _, d := range deeper {
				d.plan(lists, rest)
			}
			return
		}
	}
	*rest = append(*rest, b.members...)
	for _, d := range b.branches {
		d.plan(lists, rest)
	}
}

// collect are the members of the branch, as those of a level, and of those under it above the depth; deeper are the branches below.
func (b *branch) collect(level, depth int) (members []labelled, deeper []*branch) {
	if level == depth {
		return nil, []*branch{b}
	}
	for _, x := range b.members {
		x.level = level
		members = append(members, x)
	}
	for _, d := range b.branches {
		if d.doubtful() {
			deeper = append(deeper, d)
			continue
		}
		m, below := d.collect(level+1, depth)
		members, deeper = append(members, m...), append(deeper, below...)
	}
	return members, deeper
}

// doubtful reports whether the branch is one label that does not say what it stands under.
func (b *branch) doubtful() bool { return len(b.members) == 1 && b.members[0].label.above() == "" }
