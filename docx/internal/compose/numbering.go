package compose

import "strconv"

// numbering collects the definitions of the numbering part: an abstract definition for each pattern of labels, an instance for
// each series. Word lets all instances of one abstract definition count together, so a series that begins inside another of
// the same pattern takes a second definition.
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
	prefix, suffix, format string
	levels                 []numberingLevel // of a list of several levels, in place of the three above
	until                  int              // the place of the last label of the series that uses it
}

type numberingInstance struct {
	abstract, start int
	plain           bool // begins where the abstract definition says
}

// instance is a new instance for the series whose first label is given and whose labels stand from place first to last of the text.
// The result counts from one.
func (n *numbering) instance(first labelText, from, to int) int {
	at := -1
	for i, a := range n.abstracts {
		if a.prefix == first.prefix && a.suffix == first.suffix && a.format == first.format && (a.until < from || first.bullet) {
			at = i
			break
		}
	}
	if at < 0 {
		at = len(n.abstracts)
		n.abstracts = append(n.abstracts, abstractNumbering{prefix: first.prefix, suffix: first.suffix, format: first.format})
	}
	n.abstracts[at].until = to
	if first.bullet {
		for i, x := range n.instances {
			if x.abstract == at {
				return i + 1
			}
		}
	}
	n.instances = append(n.instances, numberingInstance{at, first.values[first.format], first.bullet})
	return len(n.instances)
}

// list is a new instance of a list of several levels.
func (n *numbering) list(levels []numberingLevel) int {
	n.abstracts = append(n.abstracts, abstractNumbering{levels: levels, until: 1 << 30})
	n.instances = append(n.instances, numberingInstance{abstract: len(n.abstracts) - 1, plain: true})
	return len(n.instances)
}

// write writes the definitions, abstract ones first as the schema wants it. Ids start at the given ones; the
// label stands at the indent of the first line.
func (n *numbering) write(abstracts, instances *xmlBuffer, firstAbstract, firstInstance, firstLine int) {
	for i, a := range n.abstracts {
		abstracts.put(`<w:abstractNum`)
		abstracts.num("w:abstractNumId", firstAbstract+i)
		levels, kind := a.levels, "multilevel"
		if levels == nil {
			text := a.prefix
			if a.format != "bullet" {
				text += "%1" + a.suffix
			}
			levels, kind = []numberingLevel{{text, a.format, 1}}, "singleLevel"
		}
		abstracts.put(`><w:multiLevelType w:val="`, kind, `"/>`)
		for level, x := range levels {
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
		if !x.plain {
			instances.put(`<w:lvlOverride w:ilvl="0"><w:startOverride w:val="`, strconv.Itoa(x.start), `"/></w:lvlOverride>`)
		}
		instances.put(`</w:num>`)
	}
}
