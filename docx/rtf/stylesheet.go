package rtf

import (
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// styleKind tells the kinds of styles apart, which count on their own.
type styleKind uint8

const (
	paragraphStyle styleKind = iota
	characterStyle
	tableStyle
	sectionStyle
)

// styleKey names a style.
type styleKey struct {
	kind   styleKind
	number int
}

// style is an entry of the style sheet. A writer spells out the formatting of a paragraph style wherever the style is used; its name
// and outline level are what a paragraph takes from it. Character styles are sometimes used by their number alone.
type style struct {
	name       string
	basedOn    int       // number of a style of the same kind, unset for none
	outline    int       // unset when it is not given
	formatting []setting // of a character style
}

// setting is a control word of character formatting.
type setting struct {
	do    func(*reader, *token)
	token token
}

// maxSettings bounds the control words of a style.
const maxSettings = 64

// noStyle is the number that says that a style is based on none.
const noStyle = 222

// styleSheet reads the style sheet (chapter "Style Sheet").
type styleSheet struct {
	rd    *reader
	key   styleKey
	entry style
	name  []byte
}

func newStyleSheet(rd *reader) *styleSheet {
	return &styleSheet{rd: rd, entry: style{basedOn: unset, outline: unset}}
}

func (s *styleSheet) word(t *token) bool {
	switch string(t.name) {
	case "s":
		s.key = styleKey{paragraphStyle, t.n}
	case "cs":
		s.key = styleKey{characterStyle, t.n}
	case "ds":
		s.key = styleKey{sectionStyle, t.n}
	case "ts":
		s.key = styleKey{tableStyle, t.n}
	case "sbasedon":
		if t.n != noStyle {
			s.entry.basedOn = t.n
		}
	case "outlinelevel":
		s.entry.outline = t.n
	default:
		return s.format(t)
	}
	return true
}

// format takes a word of character formatting for a character style.
func (s *styleSheet) format(t *token) bool {
	do, ok := characterWords[string(t.name)]
	if ok && s.key.kind == characterStyle && len(s.entry.formatting) < maxSettings {
		s.entry.formatting = append(s.entry.formatting, setting{do, token{n: t.n, given: t.given}})
	}
	return ok
}

func (s *styleSheet) text(text []byte) {
	for _, b := range text {
		if b == ';' {
			s.finish()
		} else if len(s.name) < maxName {
			s.name = append(s.name, b)
		}
	}
}

// finish ends an entry. Behind a comma stand other names of the style.
func (s *styleSheet) finish() {
	name, _, _ := strings.Cut(norm.NFC.String(string(s.name)), ",")
	e := s.entry
	e.name = styleName(strings.TrimSpace(name))
	if level, ok := strings.CutPrefix(e.name, "heading "); ok && e.outline == unset && len(level) == 1 && level[0] >= '1' && level[0] <= '9' {
		e.outline = int(level[0] - '1') // Word's own headings
	}
	if len(s.rd.styles) < maxRemembered {
		s.rd.styles[s.key] = &e
	}
	s.key, s.entry, s.name = styleKey{}, style{basedOn: unset, outline: unset}, s.name[:0]
}

// chain is a style and those that it is based on, the last of them first.
func (rd *reader) chain(key styleKey) []*style {
	var chain []*style
	for y := rd.styles[key]; y != nil && len(chain) < maxChain; y = rd.styles[styleKey{key.kind, y.basedOn}] {
		chain = append(chain, y)
	}
	slices.Reverse(chain)
	return chain
}

// maxChain bounds how many styles are based on each other.
const maxChain = 32

// characterStyleWord gives the text the formatting of a character style.
func characterStyleWord(rd *reader, t *token) {
	for _, y := range rd.chain(styleKey{characterStyle, t.n}) {
		for i := range y.formatting {
			y.formatting[i].do(rd, &y.formatting[i].token)
		}
	}
}

// outlineOf is the outline level that a paragraph style has, or the styles that it is based on; unset without one.
func (rd *reader) outlineOf(number int) int {
	outline := unset
	for _, y := range rd.chain(styleKey{paragraphStyle, number}) {
		if y.outline != unset {
			outline = y.outline
		}
	}
	return outline
}
