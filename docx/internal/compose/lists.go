package compose

import (
	"strconv"
	"strings"
)

// planLists keeps the source's own lists whole where one definition of several levels prints all their labels. It returns the labels of
// the others, which are numbered series by series.
func (l *layout) planLists(all []labelled) (rest []labelled) {
	members := map[int][]labelled{}
	var ids []int
	for _, x := range all {
		if id := x.p.List.ID; x.drop == 0 && id != 0 {
			if members[id] == nil {
				ids = append(ids, id)
			}
			members[id] = append(members[id], x)
		}
	}
	kept := map[int]bool{}
	for _, id := range ids {
		levels, ok := listLevels(members[id])
		if !ok {
			continue
		}
		kept[id] = true
		instance := l.numbering.list(levels)
		for _, x := range members[id] {
			l.numbers[x.p] = numbered{instance: instance, level: x.p.List.Level}
		}
	}
	for _, x := range all {
		if x.drop > 0 || !kept[x.p.List.ID] {
			rest = append(rest, x)
		}
	}
	return rest
}

// maxLevels is how many levels a list has (ECMA-376 part 1, 17.9).
const maxLevels = 9

// listLevels is the definition that prints all the labels of a list in the order of the text; ok is false when there is none. Word
// begins a level anew after each label of a level above.
func listLevels(members []labelled) (levels []numberingLevel, ok bool) {
	var counts [maxLevels]int
	for _, x := range members {
		level := x.p.List.Level
		if level < 0 || level >= maxLevels {
			return nil, false
		}
		for len(levels) <= level {
			levels = append(levels, numberingLevel{text: "", format: "none", start: 1})
		}
		def := &levels[level]
		if def.format == "none" {
			text, format, start, ok := levelOf(x, levels, counts[:])
			if !ok {
				return nil, false
			}
			*def = numberingLevel{text, format, start}
			counts[level] = start - 1
		}
		counts[level]++
		for i := level + 1; i < len(levels); i++ {
			counts[i] = levels[i].start - 1
		}
		if printLevel(levels, counts[:], level) != x.p.Label {
			return nil, false
		}
	}
	return levels, len(levels) > 0
}

// levelOf reads the definition of a level from the first label of it: with the numbers of the levels above in it, or fixed text before its
// own number.
func levelOf(x labelled, levels []numberingLevel, counts []int) (text, format string, start int, ok bool) {
	if x.label.bullet {
		return x.label.prefix, "bullet", 1, true
	}
	if len(x.label.formats) == 0 {
		return "", "", 0, false
	}
	format = x.label.formats[0]
	start = x.label.values[format]
	level := x.p.List.Level
	prefix := x.label.prefix
	above := ""
	for i := 0; i < level; i++ {
		number := numberText(counts[i], levels[i].format)
		if number == "" {
			above = ""
			break
		}
		above += number + "."
	}
	if above != "" && prefix == above {
		prefix = ""
		for i := range level {
			prefix += "%" + strconv.Itoa(i+1) + "."
		}
	}
	return prefix + "%" + strconv.Itoa(level+1) + x.label.suffix, format, start, true
}

// printLevel is the label that Word prints.
func printLevel(levels []numberingLevel, counts []int, level int) string {
	text := levels[level].text
	if levels[level].format == "bullet" {
		return text
	}
	for i := range levels {
		text = strings.ReplaceAll(text, "%"+strconv.Itoa(i+1), numberText(counts[i], levels[i].format))
	}
	return text
}
