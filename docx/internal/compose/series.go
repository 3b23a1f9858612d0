package compose

import (
	"strings"

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
}

// planNumbers decides for every label whether Word's numbering prints it or it is typed. Word's numbering is taken for a series
// whose labels it prints exactly as the document has them: of two members or more, each one above the one before; a label that
// the source typed and that stands alone, skips, or uses letters in the Vietnamese order, stays typed.
func (l *layout) planNumbers() {
	l.numbers = map[*model.Paragraph]numbered{}
	all, irregular := l.collectLabels()
	all = l.planLists(all)
	order := map[*model.Paragraph]int{}
	groups := map[any][]labelled{}
	var keys []any
	for i, x := range all {
		order[x.p] = i
		if irregular[x.series] && x.drop > 0 {
			continue
		}
		key := [2]any{x.series, x.label.pattern()}
		if groups[key] == nil {
			keys = append(keys, key)
		}
		groups[key] = append(groups[key], x)
	}
	type span struct {
		members     []labelled
		first, last int
	}
	var series []span
	for _, key := range keys {
		for _, s := range regularSeries(groups[key]) {
			series = append(series, span{s, order[s[0].p], order[s[len(s)-1].p]})
		}
	}
	for _, s := range series {
		id := l.numbering.instance(s.members[0].label, s.first, s.last)
		for _, m := range s.members {
			l.numbers[m.p] = numbered{instance: id, drop: m.drop, style: seriesStyle(m.label)}
		}
	}
	for leaf := range l.doc.Leaves() {
		if leaf.Label != "" {
			if _, ok := l.numbers[leaf.Paragraph]; !ok {
				l.numbers[leaf.Paragraph] = numbered{typed: leaf.Label + " "}
			}
		}
	}
}

// seriesStyle is the style of an item: khoản for "1.", điểm for "a)".
func seriesStyle(t labelText) string {
	switch {
	case t.prefix == "" && t.suffix == "." && t.format == "decimal":
		return string(standard.Clause)
	case t.prefix == "" && t.suffix == ")" && t.format == "lowerLetter":
		return string(standard.Point)
	}
	return ""
}

// collectLabels are the paragraphs of the body, outside the frame, whose label may be Word's, and the typed series with a member that
// Word cannot number, such as đ): they stay typed as a whole.
func (l *layout) collectLabels() (out []labelled, irregular map[any]bool) {
	units := l.structureLabels()
	irregular = map[any]bool{}
	frame := &l.doc.Frame
	for leaf := range l.doc.Leaves() {
		if leaf.Story != model.InBody {
			break
		}
		if in(frame.Head, leaf.Block) || in(frame.Tail, leaf.Block) {
			continue
		}
		p := leaf.Paragraph
		if strings.TrimSpace(p.Text) == "" {
			continue
		}
		if p.Label != "" {
			if label, ok := readAutomaticLabel(p); ok {
				out = append(out, labelled{p: p, label: label, series: [2]int{p.List.ID, p.List.Level}})
			}
			continue
		}
		u, ok := units[p]
		if !ok {
			continue
		}
		label, drop, ok := readTypedLabel(p.Text, u.label)
		if !ok || anchoredBefore(p, drop) || label.wordPrefix() {
			irregular[u.series] = irregular[u.series] || !ok
			continue
		}
		out = append(out, labelled{p: p, label: label, drop: drop, series: u.series})
	}
	return out, irregular
}

func in(r model.Range, block int) bool { return block >= r.From && block < r.To }

func anchoredBefore(p *model.Paragraph, at int) bool {
	return len(p.Anchors) > 0 && p.Anchors[0].At < at
}

// unit is a label that the structure of the document gives a paragraph.
type unit struct {
	label  string
	series any
}

// structureLabels are the typed labels of headings and of items that begin a paragraph.
func (l *layout) structureLabels() map[*model.Paragraph]unit {
	out := map[*model.Paragraph]unit{}
	for p, h := range l.headings {
		if h.section.Label != "" {
			out[p] = unit{label: h.section.Label}
		}
	}
	parents := map[*model.Section]*model.Section{}
	var climb func(parent *model.Section, ss []*model.Section)
	climb = func(parent *model.Section, ss []*model.Section) {
		for _, s := range ss {
			parents[s] = parent
			climb(s, s.Sections)
		}
	}
	climb(nil, l.doc.Sections)
	for p, h := range l.headings {
		if u, ok := out[p]; ok {
			u.series = parents[h.section]
			if strings.HasPrefix(strings.ToLower(u.label), "điều") {
				u.series = "điều" // runs on through the chapters
			}
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

// regularSeries are the runs of the group, in the order of the text, whose values rise by one.
func regularSeries(group []labelled) [][]labelled {
	formats := group[0].label.formats
	for _, x := range group[1:] {
		formats = commonFormats(formats, x.label.formats)
	}
	if len(formats) == 0 {
		return nil
	}
	best := [][]labelled(nil)
	for _, format := range formats {
		runs, typedAlone := risingRuns(group, format)
		if typedAlone && format != "decimal" && format != "decimalZero" {
			continue
		}
		if best == nil || len(runs) < len(best) {
			best = runs
			for i := range best {
				for j := range best[i] {
					best[i][j].label.format = format
				}
			}
		}
	}
	return best
}

// risingRuns parts the group into runs that rise by one. Typed labels alone in their run are left out, and typedAlone says so.
func risingRuns(group []labelled, format string) (runs [][]labelled, typedAlone bool) {
	from := 0
	for i := 1; i <= len(group); i++ {
		if i < len(group) && group[i].label.values[format] == group[i-1].label.values[format]+1 {
			continue
		}
		run := append([]labelled(nil), group[from:i]...)
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
