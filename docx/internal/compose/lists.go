package compose

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"example.com/vanban/docx/internal/listing"
	"example.com/vanban/model"
)

// plannedList is a list of Word's numbering that prints the labels of its members just as the document has them.
type plannedList struct {
	levels  []numberingLevel
	members []labelled // in the order of the text
}

// sourceLists keeps the source's own lists whole where one definition of several levels prints all their labels. It returns the
// labels of the others too.
func sourceLists(all []labelled) (lists []plannedList, rest []labelled) {
	members := map[int][]labelled{}
	var ids []int
	for _, x := range all {
		id := x.p.List.ID
		if x.drop > 0 || id == 0 {
			rest = append(rest, x)
			continue
		}
		if members[id] == nil {
			ids = append(ids, id)
		}
		members[id] = append(members[id], x)
	}
	for _, id := range ids {
		if levels, ok := listLevels(members[id]); ok {
			lists = append(lists, plannedList{levels, members[id]})
		} else {
			rest = append(rest, members[id]...)
		}
	}
	slices.SortFunc(rest, byPlace)
	return lists, rest
}

func byPlace(a, b labelled) int { return cmp.Compare(a.place, b.place) }

// listLevels is the definition that prints all the labels of a list in the order of the text; ok is false when there is none.
func listLevels(members []labelled) (levels []numberingLevel, ok bool) {
	var counters listing.Counters
	var definition listing.Definition
	var printed [listing.MaxLevels]string // the number that each level printed last
	list := listing.NewList(&definition)
	for _, x := range members {
		if x.level < 0 || x.level >= listing.MaxLevels {
			return nil, false
		}
		for len(levels) <= x.level {
			levels = append(levels, numberingLevel{format: "none", start: 1})
		}
		if definition.Levels[x.level] == nil {
			v := levelOf(x, printed[:x.level])
			levels[x.level] = v
			definition.Levels[x.level] = &listing.Level{Start: v.start, Format: v.format, Text: v.text, Restart: listing.Unset}
		}
		value, label, _ := counters.Next(list, x.level)
		if label != x.label.text {
			return nil, false
		}
		printed[x.level] = listing.FormatNumber(value, levels[x.level].format, "")
	}
	return levels, len(levels) > 0
}

// levelOf reads the definition of a level from the first label of it: with the numbers of levels above in it, or fixed text before its own.
func levelOf(x labelled, above []string) numberingLevel {
	if x.label.bullet {
		return numberingLevel{x.label.prefix, "bullet", 1}
	}
	format := x.label.likeliest()
	if slices.Contains(x.label.formats, x.p.List.Format) {
		format = x.p.List.Format
	}
	prefix := x.label.prefix
	for from := range above {
		if p, ok := prefixNumbers(prefix, above, from); ok {
			prefix = p
			break
		}
	}
	return numberingLevel{prefix + "%" + strconv.Itoa(x.level+1) + x.label.suffix, format, x.label.values[format]}
}

// prefixNumbers is the text before a label's own number with the numbers of the levels from one on marked in it; ok is false when
// they are not what stands there.
func prefixNumbers(prefix string, above []string, from int) (text string, ok bool) {
	for i, number := range above[from:] {
		rest, ok := strings.CutPrefix(prefix, number)
		if !ok || number == "" {
			return "", false
		}
		prefix = strings.TrimLeftFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		text += "%" + strconv.Itoa(from+i+1) + rest[:len(rest)-len(prefix)]
	}
	return text, prefix == ""
}

// planNumbers decides for every label whether Word's numbering prints it or it is typed. Word's numbering is taken for lists and series
// whose labels it prints exactly as the document has them; a label that the source typed and that stands alone, skips, or uses letters in
// the Vietnamese order, stays typed.
func (l *layout) planNumbers() {
	l.numbers = map[*model.Paragraph]numbered{}
	lists, rest := sourceLists(l.collectLabels())
	outlines, rest := l.typedOutlines(rest)
	lists = append(append(lists, outlines...), regularSeries(rest)...)
	slices.SortFunc(lists, func(a, b plannedList) int { return byPlace(a.members[0], b.members[0]) })
	for _, list := range lists {
		instance := l.numbering.instance(list)
		for _, x := range list.members {
			l.numbers[x.p] = numbered{instance: instance, level: x.level, drop: x.drop, style: itemStyle(x.label.text)}
		}
	}
	for leaf := range l.doc.Leaves() {
		if leaf.Label != "" {
			if _, ok := l.numbers[leaf.Paragraph]; !ok {
				l.numbers[leaf.Paragraph] = numbered{typed: leaf.Label + " ", style: itemStyle(leaf.Label)}
			}
		}
	}
}
