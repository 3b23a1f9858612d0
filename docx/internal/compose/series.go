package compose

import (
	"strings"

	"example.com/vanban/internal/lazyregexp"
	"example.com/vanban/model"
	"example.com/vanban/model/standard"
)

// numbered says how a paragraph's label is written.
type numbered struct {
	instance int    // of Word's numbering; 0 for a typed label
	level    int    // of a list of several levels, from 0
	drop     int    // bytes of typed label at the start of the text that the numbering prints
	style    string // of the paragraph, "" for that of the text
	typed    string // label that was automatic in the source and is typed here, with the space behind it
}

// labelled is a paragraph with its label read.
type labelled struct {
	p      *model.Paragraph
	label  labelText
	drop   int // 0 for an automatic label
	series any // what the label counts in
	level  int // in its list, from 0
	place  int // in the order of the text
}

var (
	clauseLabel = lazyregexp.New(`^\d+\.$`)
	letterItem  = lazyregexp.New(`^[a-zđ]\)$`)
)

// itemStyle is the style of an item: khoản for "1.", điểm for "a)".
func itemStyle(label string) string {
	switch {
	case clauseLabel.MatchString(label):
		return string(standard.Clause)
	case letterItem.MatchString(label):
		return string(standard.Point)
	}
	return ""
}

// collectLabels are the labels of the body, outside the frame, that may be Word's. Typed series with a member that Word cannot number,
// such as đ), stay typed as a whole and are left out.
func (l *layout) collectLabels() []labelled {
	units := l.structureLabels()
	irregular := map[any]bool{}
	frame := &l.doc.Frame
	var all []labelled
	for leaf := range l.doc.Leaves() {
		if leaf.Story != model.InBody {
			break
		}
		p := leaf.Paragraph
		if in(frame.Head, leaf.Block) || in(frame.Tail, leaf.Block) || strings.TrimSpace(p.Text) == "" {
			continue
		}
		if p.Label != "" {
			if label, ok := readAutomaticLabel(p); ok {
				all = append(all, labelled{p: p, label: label, series: [2]int{p.List.ID, p.List.Level}, level: p.List.Level, place: len(all)})
			}
			continue
		}
		u, ok := units[p]
		if !ok {
			continue
		}
		l.numbers[p] = numbered{style: itemStyle(u.label)}
		label, drop, ok := readTypedLabel(p.Text, u.label)
		if !ok || anchoredBefore(p, drop) || label.wordPrefix() {
			irregular[u.series] = irregular[u.series] || !ok
			continue
		}
		all = append(all, labelled{p: p, label: label, drop: drop, series: u.series, place: len(all)})
	}
	out := all[:0]
	for _, x := range all {
		if x.drop == 0 || !irregular[x.series] {
			out = append(out, x)
		}
	}
	return out
}

func in(r model.Range, block int) bool { return block >= r.From && block < r.To }

// unit is a label that the structure of the document gives a paragraph.
type unit struct {
	label  string
	series any
}

// structureLabels are the typed labels of headings and of items that begin a paragraph.
func (l *layout) structureLabels() map[*model.Paragraph]unit {
	out := map[*model.Paragraph]unit{}
	parents := map[*model.Section]*model.Section{}
	l.doc.WalkSections(func(s *model.Section) bool {
		for _, child := range s.Sections {
			parents[child] = s
		}
		return true
	})
	for p, h := range l.headings {
		u := unit{h.section.Label, parents[h.section]}
		if strings.HasPrefix(strings.ToLower(u.label), "điều") {
			u.series = "điều" // runs on through the chapters
		}
		if u.label != "" {
			out[p] = u
		}
	}
	leaves := map[model.Path][]model.Leaf{}
	for leaf := range l.doc.Leaves() {
		if leaf.Story != model.InBody {
			break
		}
		leaves[leaf.Path] = append(leaves[leaf.Path], leaf)
	}
	var items func(series any, list []*model.Item)
	items = func(series any, list []*model.Item) {
		for _, it := range list {
			for _, leaf := range leaves[it.Span.Path] {
				lead := len(leaf.Text) - len(strings.TrimLeft(leaf.Text, " \t\u00a0"))
				if it.Span.Start >= leaf.Base && it.Span.Start <= leaf.Base+lead && it.Span.End > leaf.Base {
					if _, ok := out[leaf.Paragraph]; !ok && it.Marker != "" {
						out[leaf.Paragraph] = unit{it.Marker, series}
					}
				}
			}
			items(it, it.Items)
		}
	}
	for _, e := range l.doc.Enumerations {
		items(e, e.Items)
	}
	return out
}

// regularSeries are the runs of labels whose values rise by one: lists of one level.
func regularSeries(all []labelled) (out []plannedList) {
	groups := map[any][]labelled{}
	var keys []any
	for _, x := range all {
		x.level = 0
		key := [2]any{x.series, x.label.pattern()}
		if groups[key] == nil {
			keys = append(keys, key)
		}
		groups[key] = append(groups[key], x)
	}
	for _, key := range keys {
		group := groups[key]
		runs, format := risingRuns(group)
		for _, members := range runs {
			first := members[0].label
			level := numberingLevel{first.prefix + "%1" + first.suffix, format, first.values[format]}
			if first.bullet {
				level = numberingLevel{first.prefix, format, 1}
			}
			out = append(out, plannedList{[]numberingLevel{level}, members})
		}
	}
	return out
}

// risingRuns parts the group into runs that rise by one, in the format that makes the fewest of them.
func risingRuns(group []labelled) (best [][]labelled, format string) {
	formats := group[0].label.formats
	for _, x := range group[1:] {
		formats = commonFormats(formats, x.label.formats)
	}
	for _, f := range formats {
		runs, typedAlone := risingRunsIn(group, f)
		if typedAlone && f != "decimal" && f != "decimalZero" {
			continue
		}
		if best == nil || len(runs) < len(best) {
			best, format = runs, f
		}
	}
	return best, format
}

// risingRunsIn parts the group into runs that rise by one. Typed labels alone in their run are left out, and typedAlone says so.
func risingRunsIn(group []labelled, format string) (runs [][]labelled, typedAlone bool) {
	from := 0
	for i := 1; i <= len(group); i++ {
		if i < len(group) && (format == "bullet" || group[i].label.values[format] == group[i-1].label.values[format]+1) {
			continue
		}
		run := group[from:i:i]
		from = i
		if len(run) == 1 && run[0].drop > 0 {
			typedAlone = true
			continue
		}
		runs = append(runs, run)
	}
	return runs, typedAlone
}

func commonFormats(a, b []string) (out []string) {
	for _, x := range a {
		for _, y := range b {
			if x == y {
				out = append(out, x)
			}
		}
	}
	return out
}
