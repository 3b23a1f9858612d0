package docx

import (
	"example.com/vanban/docx/internal/listing"
	"example.com/vanban/internal/ooxml"
)

// maxLabel bounds the bytes of a level's text; Word's own limit is far below.
const maxLabel = 1024

// level is one level of a list definition (ECMA-376 part 1, 17.9.6).
type level struct {
	listing.Level
	style     string // id of the paragraph style that is tied to the level
	paragraph paragraphProperties
	run       runProperties
}

// levels are those of a definition, or the overrides of an instance.
type levels [listing.MaxLevels]*level

// counted are the levels as they are counted.
func (ls *levels) counted() (out [listing.MaxLevels]*listing.Level) {
	for i, l := range ls {
		if l != nil {
			out[i] = &l.Level
		}
	}
	return out
}

// abstractList is a list definition; lists that use it count together.
type abstractList struct {
	listing.Definition
	levels    levels
	styleLink string // id of the numbering style that it defines
	linkedTo  string // id of the numbering style whose definition holds for it
}

// list is a numbering instance (w:num): a definition with overrides.
type list struct {
	*listing.List
	abstract  string
	overrides levels
}

// numbering are the lists of a document.
type numbering struct {
	abstracts map[string]*abstractList
	lists     map[int]*list
	styles    *styles
	counters  listing.Counters
}

// readNumbering reads the numbering part; a document without one has no lists.
func readNumbering(s *ooxml.Scanner, t *theme, st *styles) *numbering {
	n := &numbering{abstracts: map[string]*abstractList{}, lists: map[int]*list{}, styles: st}
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
	a.Levels = a.levels.counted()
}

func (n *numbering) readList(s *ooxml.Scanner, t *theme) {
	l := &list{List: listing.NewList(nil)}
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
					if at >= 0 && at < listing.MaxLevels {
						l.Starts[at] = number(s, attrVal)
					}
				case tagLvl:
					readLevel(s, t, &l.overrides)
				}
			}
		}
	}
	l.Overrides = l.overrides.counted()
}

func readLevel(s *ooxml.Scanner, t *theme, to *levels) {
	at := number(s, attrILvl)
	l := &level{Level: listing.Level{Format: "decimal", Restart: listing.Unset}, paragraph: noParagraphProperties(), run: noRunProperties()}
	for depth := s.Depth(); s.Child(depth); {
		l.readProperty(s, t)
	}
	if at >= 0 && at < listing.MaxLevels {
		to[at] = l
	}
}

func (l *level) readProperty(s *ooxml.Scanner, t *theme) {
	switch s.Tag {
	case tagStart:
		l.Start = given(number(s, attrVal))
	case tagNumFmt:
		l.Format, l.Custom = s.Attr(attrVal), s.Attr(attrFormat)
	case tagLvlRestart:
		l.Restart = number(s, attrVal)
	case tagIsLgl:
		l.Legal = onOff(s) == on
	case tagLvlText:
		if l.Text = s.Attr(attrVal); len(l.Text) > maxLabel {
			l.Text = ""
		}
	case tagLvlPicBulletID:
		l.Picture = true
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
	for range listing.MaxLevels {
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
	for i := range listing.MaxLevels {
		if v := l.level(a, i); v != nil && v.style == id {
			return i
		}
	}
	return -1
}

// at is the level of an instance, nil when there is none.
func (n *numbering) at(num, ilvl int) *level {
	l := n.lists[num]
	if l == nil || ilvl < 0 || ilvl >= listing.MaxLevels {
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
	if n.at(num, ilvl) == nil {
		return 0, "", false
	}
	l := n.lists[num]
	l.Definition = &n.definition(l).Definition
	return n.counters.Next(l.List, ilvl)
}
