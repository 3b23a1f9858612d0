package docx

import (
	"math"
	"strconv"
	"strings"

	"example.com/vanban/internal/ooxml"
)

// unset marks a number that is not specified.
const unset = math.MinInt32

// toggle is a property that is on or off, or inherited.
type toggle int8

const (
	inherit toggle = 0
	on      toggle = 1
	off     toggle = -1
)

// The toggle properties of ECMA-376 part 1, 17.7.3, as far as they are read.
const (
	bold = iota
	italic
	caps
	smallCaps
	strike
	vanish
	numToggles
)

// runProperties are specified character properties (rPr). What is not specified is empty, unset or inherit.
type runProperties struct {
	style       string // id of a character style
	ascii       string // font of ASCII characters
	hAnsi       string // font of other letters
	size        int    // half-points
	toggles     [numToggles]toggle
	underline   toggle
	verticality string // vertAlign; "baseline" to cancel
	color       string // "auto" to cancel
	language    string
}

func noRunProperties() runProperties { return runProperties{size: unset} }

// override puts what p specifies in place of what r does. Toggles combine by other rules, see [styles.character].
func (r *runProperties) override(p *runProperties) {
	setText(&r.ascii, p.ascii)
	setText(&r.hAnsi, p.hAnsi)
	setNumber(&r.size, p.size)
	setText(&r.verticality, p.verticality)
	setText(&r.color, p.color)
	setText(&r.language, p.language)
	setToggle(&r.underline, p.underline)
}

// inheritBy makes r what a style based on r that specifies p has.
func (r *runProperties) inheritBy(p *runProperties) {
	r.override(p)
	for i := range r.toggles {
		setToggle(&r.toggles[i], p.toggles[i])
	}
}

// paragraphProperties are specified paragraph properties (pPr).
type paragraphProperties struct {
	style           string // id of a paragraph style
	align           string
	left, right     int // twips
	first           int // twips, negative for hanging
	before, after   int // twips
	line            int
	lineRule        string
	outline         int // 0 to 9 as stored
	keepNext        toggle
	pageBreakBefore toggle
	borderTop       toggle
	borderBottom    toggle
	num             int // numbering instance, 0 to cancel
	level           int
	conditions      string // cnfStyle
	joinsNext       bool   // its mark is deleted, hidden by a style separator, or it is a drop cap
	mark            runProperties
}

func noParagraphProperties() paragraphProperties {
	return paragraphProperties{
		left: unset, right: unset, first: unset, before: unset, after: unset, line: unset, outline: unset, num: unset, level: unset,
		mark: noRunProperties(),
	}
}

func (r *paragraphProperties) override(p *paragraphProperties) {
	setText(&r.align, p.align)
	r.indent(p)
	setNumber(&r.before, p.before)
	setNumber(&r.after, p.after)
	setNumber(&r.line, p.line)
	setText(&r.lineRule, p.lineRule)
	setNumber(&r.outline, p.outline)
	setToggle(&r.keepNext, p.keepNext)
	setToggle(&r.pageBreakBefore, p.pageBreakBefore)
	setToggle(&r.borderTop, p.borderTop)
	setToggle(&r.borderBottom, p.borderBottom)
	setNumber(&r.num, p.num)
	setNumber(&r.level, p.level)
}

func (r *paragraphProperties) indent(p *paragraphProperties) {
	setNumber(&r.left, p.left)
	setNumber(&r.right, p.right)
	setNumber(&r.first, p.first)
}

func setText(to *string, from string) {
	if from != "" {
		*to = from
	}
}

func setNumber(to *int, from int) {
	if from != unset {
		*to = from
	}
}

func setToggle(to *toggle, from toggle) {
	if from != inherit {
		*to = from
	}
}

// number is the whole-number value of an attribute, unset when it has none.
func number(s *ooxml.Scanner, tag ooxml.Tag) int {
	raw, ok := s.RawAttr(tag)
	if !ok {
		return unset
	}
	return parseNumber(string(raw))
}

func parseNumber(v string) int {
	v = strings.TrimSpace(v)
	if n, err := strconv.ParseInt(v, 10, 32); err == nil {
		return int(n)
	}
	f, err := strconv.ParseFloat(v, 64)
	if err != nil || math.IsNaN(f) || math.Abs(f) > math.MaxInt32/2 {
		return unset
	}
	return int(math.Round(f))
}

// unitTwips are the twips of the units of ST_UniversalMeasure (ECMA-376 part 1, 22.9.2.15) and of VML lengths.
var unitTwips = map[string]float64{"pt": 20, "cm": 1440 / 2.54, "mm": 144 / 2.54, "in": 1440, "pc": 240, "pi": 240, "px": 15, "emu": 1 / 635.0}

// twips is the value of an attribute that is a length in twips or with a unit, unset when it has none.
func twips(s *ooxml.Scanner, tag ooxml.Tag) int {
	raw, ok := s.RawAttr(tag)
	if !ok {
		return unset
	}
	return measure(string(raw), 1)
}

// measure is a length in twips; a number without a unit counts bare twips each.
func measure(v string, bare float64) int {
	v = strings.TrimSpace(v)
	digits := strings.TrimRight(v, "abcdefghijklmnopqrstuvwxyz")
	factor := bare
	if unit := v[len(digits):]; unit != "" {
		f, ok := unitTwips[unit]
		if !ok {
			return unset
		}
		factor = f
	}
	f, err := strconv.ParseFloat(strings.TrimSpace(digits), 64)
	if err != nil || math.IsNaN(f) || math.Abs(f*factor) > 1<<24 {
		return unset
	}
	return int(math.Round(f * factor))
}

// onOff is the value of a property that is on when its element is there without a value.
func onOff(s *ooxml.Scanner) toggle {
	raw, ok := s.RawAttr(attrVal)
	if !ok || isOn(string(raw)) {
		return on
	}
	return off
}

func isOn(v string) bool {
	switch strings.ToLower(v) {
	case "0", "false", "off", "none", "no":
		return false
	}
	return true
}

// firstOf is the first number that is specified.
func firstOf(a, b int) int {
	if a != unset {
		return a
	}
	return b
}

// given is n, or 0 when it is not specified.
func given(n int) int {
	if n == unset {
		return 0
	}
	return n
}
