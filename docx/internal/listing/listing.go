// Package listing counts Word's automatic numbering: list definitions, the lists that use them, and the labels that their
// paragraphs print. The file formats say the same things of lists; each reader fills these types from its own.
package listing

import (
	"math"
	"strconv"
	"strings"
)

const (
	// MaxLevels is the number of levels of a list.
	MaxLevels = 9
	// Unset stands in [Level].Restart and [List].Starts where nothing is specified.
	Unset = math.MinInt32
)

// Level is one level of a list definition (ECMA-376 part 1, 17.9.6; MS-DOC 2.9.150).
type Level struct {
	Start   int
	Format  string // ST_NumberFormat; for "custom" the pattern stands in Custom
	Custom  string
	Text    string // with %1 to %9 for the numbers
	Restart int    // number of the level that restarts this one, 0 for never, Unset for any above
	Legal   bool   // all numbers in it are Arabic
	Picture bool   // the bullet is a picture
}

// Definition is a list definition; lists that use it count together. A level that is not defined is nil.
type Definition struct {
	Levels [MaxLevels]*Level
}

// List is a numbering instance: a definition with overrides. Make one with [NewList].
type List struct {
	*Definition
	Overrides [MaxLevels]*Level
	Starts    [MaxLevels]int // overridden starts, Unset where there is none
}

// NewList is a list that follows a definition.
func NewList(d *Definition) *List {
	l := &List{Definition: d}
	for i := range l.Starts {
		l.Starts[i] = Unset
	}
	return l
}

// Level is the definition of a level as the list has it, nil when there is none.
func (l *List) Level(at int) *Level {
	switch {
	case at < 0 || at >= MaxLevels:
		return nil
	case l.Overrides[at] != nil:
		return l.Overrides[at]
	case l.Definition == nil:
		return nil
	}
	return l.Levels[at]
}

// Counters are where the numbers of a document's lists stand. The zero value is ready to use.
type Counters struct {
	definitions map[*Definition]*counter
	begun       map[*List]bool // lists whose overrides of start have taken effect
}

// counter is where the numbers of a definition stand.
type counter struct {
	values [MaxLevels]int
	seen   [MaxLevels]bool // whether the level has a number since it was last restarted
	starts [MaxLevels]int  // start that the list used last overrides, Unset where it does not
}

// Next counts one paragraph of a list at a level and gives its number and its label as Word prints it, symbols of symbol
// fonts not yet made visible. It is false when the list has no such level.
func (cs *Counters) Next(l *List, level int) (value int, label string, ok bool) {
	v := l.Level(level)
	if v == nil {
		return 0, "", false
	}
	c := cs.of(l)
	c.count(l, level)
	return c.values[level], c.label(l, v), true
}

func (cs *Counters) of(l *List) *counter {
	if cs.definitions == nil {
		cs.definitions, cs.begun = map[*Definition]*counter{}, map[*List]bool{}
	}
	c := cs.definitions[l.Definition]
	if c == nil {
		c = &counter{}
		for i := range c.starts {
			c.starts[i] = Unset
		}
		cs.definitions[l.Definition] = c
	}
	if !cs.begun[l] {
		cs.begun[l] = true
		c.begin(l)
	}
	return c
}

// begin makes the overrides of a list's starts take effect.
func (c *counter) begin(l *List) {
	for i, start := range l.Starts {
		if start != Unset {
			c.seen[i] = false
			c.starts[i] = start
		}
	}
}

func (c *counter) count(l *List, level int) {
	for i := range level {
		if !c.seen[i] {
			c.values[i] = c.start(l, i)
		}
	}
	if c.seen[level] {
		c.values[level]++
	} else {
		c.values[level] = c.start(l, level)
		c.seen[level] = true
	}
	for i := level + 1; i < MaxLevels; i++ {
		if v := l.Level(i); v == nil || v.Restart == Unset || v.Restart > 0 && level < v.Restart {
			c.seen[i] = false
		}
	}
}

func (c *counter) start(l *List, at int) int {
	if c.starts[at] != Unset {
		return c.starts[at]
	}
	if v := l.Level(at); v != nil {
		return v.Start
	}
	return 1
}

// label fills the numbers of the levels into the level's text.
func (c *counter) label(l *List, v *Level) string {
	switch {
	case v.Picture && v.Format == "bullet":
		return "•"
	case v.Format == "bullet" || !strings.Contains(v.Text, "%"):
		return v.Text
	}
	var sb strings.Builder
	for i := 0; i < len(v.Text); i++ {
		if v.Text[i] != '%' || i+1 == len(v.Text) || v.Text[i+1] < '1' || v.Text[i+1] > '9' {
			sb.WriteByte(v.Text[i])
			continue
		}
		i++
		at := int(v.Text[i] - '1')
		of := l.Level(at)
		switch {
		case of == nil || of.Format == "bullet":
		case v.Legal && of.Format != "none":
			sb.WriteString(strconv.Itoa(c.values[at]))
		default:
			sb.WriteString(FormatNumber(c.values[at], of.Format, of.Custom))
		}
	}
	return sb.String()
}
