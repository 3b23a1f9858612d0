package docx

import (
	"strconv"
	"strings"

	"example.com/vanban/internal/ooxml"
)

const (
	maxLevels = 9
	maxLabel  = 1024 // bytes of a level's text; Word's own limit is far below
)

// level is one level of a list definition (ECMA-376 part 1, 17.9.6).
type level struct {
	start     int
	format    string // ST_NumberFormat; for "custom" the pattern stands in custom
	custom    string
	text      string // with %1 to %9 for the numbers
	restart   int    // number of the level that restarts this one, 0 for never, unset for any above
	legal     bool   // all numbers in it are Arabic
	picture   bool   // the bullet is a picture
	style     string // id of the paragraph style that is tied to the level
	paragraph paragraphProperties
	run       runProperties
}

// abstractList is a list definition; lists that use it count together.
type abstractList struct {
	levels    [maxLevels]*level
	styleLink string // id of the numbering style that it defines
	linkedTo  string // id of the numbering style whose definition holds for it
}

// list is a numbering instance (w:num): a definition with overrides.
type list struct {
	abstract  string
	overrides [maxLevels]*level
	starts    [maxLevels]int // startOverride, unset where there is none
}

// numbering are the lists of a document.
type numbering struct {
	abstracts map[string]*abstractList
	lists     map[int]*list
	styles    *styles
	counters  map[*abstractList]*counters
	begun     map[int]bool // lists whose overrides of start have taken effect
}

// counters are where the numbers of a definition stand.
type counters struct {
	values [maxLevels]int
	seen   [maxLevels]bool // whether the level has a number since it was last restarted
	starts [maxLevels]int  // start that the list used last overrides, unset where it does not
}

// readNumbering reads the numbering part; a document without one has no lists.
func readNumbering(s *ooxml.Scanner, t *theme, st *styles) *numbering {
	n := &numbering{abstracts: map[string]*abstractList{}, lists: map[int]*list{}, styles: st, counters: map[*abstractList]*counters{}, begun: map[int]bool{}}
	if s == nil || !s.Child(0) {
		return n
	}
	for depth := s.Depth(); s.Child(depth); {
		switch s.Tag {
		case tagAbstractNum:
			n.readAbstract(s, t)
		case tagNum:
			n.readList(s, t)
		}
	}
	return n
}

func (n *numbering) readAbstract(s *ooxml.Scanner, t *theme) {
	a := &abstractList{}
	n.abstracts[s.Attr(attrAbstractNumID)] = a
	for depth := s.Depth(); s.Child(depth); {
		switch s.Tag {
		case tagLvl:
			readLevel(s, t, &a.levels)
		case tagStyleLink:
			a.styleLink = s.Attr(attrVal)
		case tagNumStyleLink:
			a.linkedTo = s.Attr(attrVal)
		}
	}
}

func (n *numbering) readList(s *ooxml.Scanner, t *theme) {
	l := &list{}
	for i := range l.starts {
		l.starts[i] = unset
	}
	n.lists[number(s, attrNumID)] = l
	for depth := s.Depth(); s.Child(depth); {
		switch s.Tag {
		case tagAbstractNumIDRef:
			l.abstract = s.Attr(attrVal)
		case tagLvlOverride:
			at := number(s, attrILvl)
			for depth := s.Depth(); s.Child(depth); {
				switch s.Tag {
				case tagStartOverride:
					if at >= 0 && at < maxLevels {
						l.starts[at] = number(s, attrVal)
					}
				case tagLvl:
					readLevel(s, t, &l.overrides)
				}
			}
		}
	}
}

func readLevel(s *ooxml.Scanner, t *theme, levels *[maxLevels]*level) {
	at := number(s, attrILvl)
	l := &level{start: 0, format: "decimal", restart: unset, paragraph: noParagraphProperties(), run: noRunProperties()}
	for depth := s.Depth(); s.Child(depth); {
		l.readProperty(s, t)
	}
	if at >= 0 && at < maxLevels {
		levels[at] = l
	}
}

func (l *level) readProperty(s *ooxml.Scanner, t *theme) {
	switch s.Tag {
	case tagStart:
		l.start = given(number(s, attrVal))
	case tagNumFmt:
		l.format, l.custom = s.Attr(attrVal), s.Attr(attrFormat)
	case tagLvlRestart:
		l.restart = number(s, attrVal)
	case tagIsLgl:
		l.legal = onOff(s) == on
	case tagLvlText:
		if l.text = s.Attr(attrVal); len(l.text) > maxLabel {
			l.text = ""
		}
	case tagLvlPicBulletID:
		l.picture = true
	case tagPStyle:
		l.style = s.Attr(attrVal)
	case tagPPr:
		l.paragraph = t.parseParagraph(s, nil)
	case tagRPr:
		l.run = t.parseRun(s)
	case tagAlternateContent:
		chooseAlternate(s, func() { l.readProperty(s, t) })
	}
}

// definition is the list definition that an instance uses, through the links of numbering styles.
func (n *numbering) definition(l *list) *abstractList {
	a := n.abstracts[l.abstract]
	for range maxLevels {
		if a == nil || a.linkedTo == "" {
			return a
		}
		y := n.styles.byID[a.linkedTo]
		if y == nil {
			return a
		}
		next := n.lists[y.paragraph.num]
		if next == nil || n.abstracts[next.abstract] == a {
			return a
		}
		a = n.abstracts[next.abstract]
	}
	return a
}

// level is the definition of a level as the instance has it, nil when there is none.
func (l *list) level(a *abstractList, at int) *level {
	if l.overrides[at] != nil {
		return l.overrides[at]
	}
	return a.levels[at]
}

// levelOfStyle is the level of the instance that is tied to the paragraph style, -1 when there is none.
func (n *numbering) levelOfStyle(num int, id string) int {
	l := n.lists[num]
	if l == nil {
		return -1
	}
	a := n.definition(l)
	if a == nil {
		return -1
	}
	for i := range maxLevels {
		if v := l.level(a, i); v != nil && v.style == id {
			return i
		}
	}
	return -1
}

// at is the level of an instance, nil when there is none.
func (n *numbering) at(num, ilvl int) *level {
	l := n.lists[num]
	if l == nil || ilvl < 0 || ilvl >= maxLevels {
		return nil
	}
	a := n.definition(l)
	if a == nil {
		return nil
	}
	return l.level(a, ilvl)
}

// next counts one paragraph of the instance at the level and gives its number and its label as Word prints it,
// symbols of symbol fonts not yet made visible.
func (n *numbering) next(num, ilvl int) (value int, label string, ok bool) {
	v := n.at(num, ilvl)
	if v == nil {
		return 0, "", false
	}
	l := n.lists[num]
	a := n.definition(l)
	c := n.counters[a]
	if c == nil {
		c = &counters{}
		for i := range c.starts {
			c.starts[i] = unset
		}
		n.counters[a] = c
	}
	if !n.begun[num] {
		n.begun[num] = true
		c.begin(l)
	}
	c.count(l, a, ilvl)
	return c.values[ilvl], c.label(l, a, v), true
}

// begin makes the overrides of a list's starts take effect.
func (c *counters) begin(l *list) {
	for i, start := range l.starts {
		if start != unset {
			c.seen[i] = false
			c.starts[i] = start
		}
	}
}

func (c *counters) count(l *list, a *abstractList, ilvl int) {
	for i := range ilvl {
		if !c.seen[i] {
			c.values[i] = c.start(l, a, i)
		}
	}
	if c.seen[ilvl] {
		c.values[ilvl]++
	} else {
		c.values[ilvl] = c.start(l, a, ilvl)
		c.seen[ilvl] = true
	}
	for i := ilvl + 1; i < maxLevels; i++ {
		if v := l.level(a, i); v == nil || v.restart == unset || v.restart > 0 && ilvl < v.restart {
			c.seen[i] = false
		}
	}
}

func (c *counters) start(l *list, a *abstractList, at int) int {
	if c.starts[at] != unset {
		return c.starts[at]
	}
	if v := l.level(a, at); v != nil {
		return v.start
	}
	return 1
}

// label fills the numbers of the levels into the level's text.
func (c *counters) label(l *list, a *abstractList, v *level) string {
	switch {
	case v.picture && v.format == "bullet":
		return "•"
	case v.format == "bullet" || !strings.Contains(v.text, "%"):
		return v.text
	}
	var sb strings.Builder
	for i := 0; i < len(v.text); i++ {
		if v.text[i] != '%' || i+1 == len(v.text) || v.text[i+1] < '1' || v.text[i+1] > '9' {
			sb.WriteByte(v.text[i])
			continue
		}
		i++
		at := int(v.text[i] - '1')
		of := l.level(a, at)
		switch {
		case of == nil || of.format == "bullet":
		case v.legal && of.format != "none":
			sb.WriteString(strconv.Itoa(c.values[at]))
		default:
			sb.WriteString(formatNumber(c.values[at], of.format, of.custom))
		}
	}
	return sb.String()
}
