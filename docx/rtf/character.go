package rtf

import (
	"strings"

	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/model"
)

// character are character properties as control words set them (chapter "Font (Character) Formatting Properties"). What a
// style has is spelled out beside it in the text, by that chapter's rule.
type character struct {
	font, size, color                               int
	bold, italic, underline, strike, doubleStrike   bool
	caps, smallCaps, hidden, superscript, subscript bool
	deleted                                         bool // a tracked deletion, or moved away
}

// defaultSize is the size, in half-points, of text that has none.
const defaultSize = 24

// plainCharacter is what \plain resets to.
func plainCharacter(font int) character { return character{font: font, size: defaultSize} }

// set is the character for a change.
func (rd *reader) set() *character {
	rd.format = nil
	return &rd.character
}

// on is the value of a control word that turns something on, or off with the parameter 0.
func (t *token) on() bool { return !t.given || t.n != 0 }

// or is the parameter, or n without one.
func (t *token) or(n int) int {
	if t.given {
		return t.n
	}
	return n
}

var characterWords = map[string]func(*reader, *token){
	"plain":      func(rd *reader, _ *token) { rd.plain() },
	"f":          func(rd *reader, t *token) { rd.setFont(t.n) },
	"fs":         func(rd *reader, t *token) { rd.set().size = max(0, t.or(defaultSize)) },
	"cf":         func(rd *reader, t *token) { rd.set().color = t.n },
	"b":          func(rd *reader, t *token) { rd.set().bold = t.on() },
	"i":          func(rd *reader, t *token) { rd.set().italic = t.on() },
	"strike":     func(rd *reader, t *token) { rd.set().strike = t.on() },
	"striked":    func(rd *reader, t *token) { rd.set().doubleStrike = t.on() },
	"caps":       func(rd *reader, t *token) { rd.set().caps = t.on() },
	"scaps":      func(rd *reader, t *token) { rd.set().smallCaps = t.on() },
	"v":          func(rd *reader, t *token) { rd.set().hidden = t.on() },
	"super":      func(rd *reader, t *token) { c := rd.set(); c.superscript, c.subscript = t.on(), false },
	"sub":        func(rd *reader, t *token) { c := rd.set(); c.superscript, c.subscript = false, t.on() },
	"nosupersub": func(rd *reader, _ *token) { c := rd.set(); c.superscript, c.subscript = false, false },
	"deleted":    func(rd *reader, t *token) { rd.set().deleted = t.on() },
	"mvf":        func(rd *reader, t *token) { rd.set().deleted = t.on() },
	"ulnone":     func(rd *reader, _ *token) { rd.set().underline = false },
	"ul":         underline, "uld": underline, "uldash": underline, "uldashd": underline, "uldashdd": underline, "uldb": underline,
	"ulhwave": underline, "ulldash": underline, "ulth": underline, "ulthd": underline, "ulthdash": underline, "ulthdashd": underline,
	"ulthdashdd": underline, "ulthldash": underline, "ululdbwave": underline, "ulw": underline, "ulwave": underline,
}

func underline(rd *reader, t *token) { rd.set().underline = t.on() }

// plain resets the character formatting; deleted text stays deleted.
func (rd *reader) plain() {
	deleted := rd.character.deleted
	*rd.set() = plainCharacter(rd.defaultFont)
	rd.character.deleted = deleted
	rd.setFont(rd.defaultFont)
}

func (rd *reader) setFont(n int) {
	rd.set().font = n
	rd.page = rd.fontPage(n)
}

// fontPage is the code page of text in a font.
func (rd *reader) fontPage(n int) *codePage {
	if f := rd.fontTable[n]; f != nil && f.page != nil {
		return f.page
	}
	return rd.defaultPage
}

// eightBit reports whether the text's font is one of 8 bits or of symbols.
func (rd *reader) eightBit() bool {
	f := rd.fontTable[rd.character.font]
	return f != nil && f.eightBit
}

// maxRemembered bounds how many formats are remembered.
const maxRemembered = 1 << 13

// effective is the formatting of the text that comes next.
func (rd *reader) effective() *flow.Character {
	if rd.format != nil {
		return rd.format
	}
	c := rd.characters[rd.character]
	if c == nil {
		if len(rd.characters) > maxRemembered {
			clear(rd.characters)
		}
		made := rd.resolve(&rd.character)
		c = &made
		rd.characters[rd.character] = c
	}
	rd.format = c
	return c
}

func (rd *reader) resolve(c *character) flow.Character {
	v := model.Format{
		Size: c.size, Bold: c.bold, Italic: c.italic, Underline: c.underline, Strike: c.strike || c.doubleStrike,
		Caps: c.caps, SmallCaps: c.smallCaps, Hidden: c.hidden,
	}
	switch {
	case c.superscript:
		v.VerticalAlign = "superscript"
	case c.subscript:
		v.VerticalAlign = "subscript"
	}
	if c.color > 0 && c.color < len(rd.colors) {
		v.Color = rd.colors[c.color]
	}
	name := rd.fontName(c.font)
	return rd.fonts.Character(v, name, name)
}

// fontName is the name of a font by its number, "" when the table does not have it.
func (rd *reader) fontName(n int) string {
	if f := rd.fontTable[n]; f != nil {
		return f.name
	}
	return ""
}

// styleName is a style's name as the model gives it: headings in lower case, as Word stores them.
func styleName(name string) string {
	if lower := strings.ToLower(name); strings.HasPrefix(lower, "heading ") {
		return lower
	}
	return name
}
