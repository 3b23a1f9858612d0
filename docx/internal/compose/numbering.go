package compose

import (
	"slices"
	"strconv"
)

// numbering collects the definitions of the numbering part: an abstract definition for each kind of list, an instance for
// each list. Word lets all instances of one abstract definition count together, so a list that begins inside another of
// the same kind takes a second definition.
type numbering struct {
	abstracts []abstractNumbering
	instances []numberingInstance
}

// numberingLevel is one level of an abstract definition.
type numberingLevel struct {
	text, format string // "%1.%2.", "decimal"
	start        int
}

type abstractNumbering struct {
	levels []numberingLevel
	until  int // the place of the last label of the lists that use it
}

type numberingInstance struct {
	abstract int
	starts   []numberingLevel // where the levels begin, nil for where the abstract definition says
}

// instance is a new instance for the list. The result counts from one.
func (n *numbering) instance(list plannedList) int {
	first, last := list.members[0].place, list.members[len(list.members)-1].place
	at := slices.IndexFunc(n.abstracts, func(a abstractNumbering) bool {
		return a.until < first && slices.EqualFunc(a.levels, list.levels, func(x, y numberingLevel) bool { return x.text == y.text && x.format == y.format })
	})
	var starts []numberingLevel
	if at >= 0 {
		starts = list.levels
	} else {
		at = len(n.abstracts)
		n.abstracts = append(n.abstracts, abstractNumbering{levels: list.levels})
	}
	n.abstracts[at].until = last
	n.instances = append(n.instances, numberingInstance{at, starts})
	return len(n.instances)
}

// write writes the definitions, abstract ones first as the schema wants it. Ids start at the given ones; the
// label stands at the indent of the first line.
func (n *numbering) write(abstracts, instances *xmlBuffer, firstAbstract, firstInstance, firstLine int) {
	for i, a := range n.abstracts {
		abstracts.put(`<w:abstractNum`)
		abstracts.num("w:abstractNumId", firstAbstract+i)
		kind := "multilevel"
		if len(a.levels) == 1 {
			kind = "singleLevel"
		}
		abstracts.put(`><w:multiLevelType w:val="`, kind, `"/>`)
		for level, x := range a.levels {
			abstracts.put(`<w:lvl`)
			abstracts.num("w:ilvl", level)
			abstracts.put(`><w:start`)
			abstracts.num("w:val", x.start)
			abstracts.put(`/><w:numFmt`)
			abstracts.attr("w:val", x.format)
			abstracts.put(`/><w:suff w:val="space"/><w:lvlText`)
			abstracts.attr("w:val", x.text)
			abstracts.put(`/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0"`)
			abstracts.num("w:firstLine", firstLine)
			abstracts.put(`/></w:pPr></w:lvl>`)
		}
		abstracts.put(`</w:abstractNum>`)
	}
	for i, x := range n.instances {
		instances.put(`<w:num`)
		instances.num("w:numId", firstInstance+i)
		instances.put(`><w:abstractNumId w:val="`, strconv.Itoa(firstAbstract+x.abstract), `"/>`)
		for level, v := range x.starts {
			instances.put(`<w:lvlOverride`)
			instances.num("w:ilvl", level)
			instances.put(`><w:startOverride`)
			instances.num("w:val", v.start)
			instances.put(`/></w:lvlOverride>`)
		}
		instances.put(`</w:num>`)
	}
}
