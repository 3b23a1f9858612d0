// Package symbol gives the visible Unicode characters for the codes of symbol fonts (Symbol, Wingdings, Webdings,
// Zapf Dingbats), which documents hold as U+F000 + code, as the code alone, or as a number beside the font's name.
package symbol

import (
	"strings"
	"sync"
)

// Font is a symbol font.
type Font struct {
	blank     bool      // code 0xA0 is a blank, as in fonts of text
	stretches []stretch // what is known of the font

	once  sync.Once
	table []rune // by code, from firstCode on
}

// stretch is the characters of consecutive codes.
type stretch struct {
	from       rune
	characters string
}

// firstCode is the first code that a font shows something for.
const firstCode = 0x20

// fallback stands for a code that has no known character: something visible, so that nothing is dropped.
const fallback = '•'

// ForFont is the symbol font of that name, false for a font of text.
func ForFont(name string) (*Font, bool) {
	switch strings.ToLower(strings.TrimSpace(name)) {
	case "symbol", "symbol mt", "symbolps", "standard symbols l":
		return &symbolFont, true
	case "wingdings":
		return &wingdings, true
	case "wingdings 2":
		return &wingdings2, true
	case "wingdings 3":
		return &wingdings3, true
	case "webdings":
		return &webdings, true
	case "zapfdingbats", "zapf dingbats", "itc zapf dingbats", "monotype sorts":
		return &dingbats, true
	}
	return nil, false
}

// Rune is the character that the font shows for a code, from 0x20 or from 0xF020 on. Blanks and codes that
// are no codes of a symbol font are themselves.
func (f *Font) Rune(code rune) rune {
	c := code
	if c >= 0xF000 && c <= 0xF0FF {
		c -= 0xF000
	} else if c > 0xFF {
		return code
	}
	switch {
	case c < 0x20, c == ' ', c == 0xAD && code == 0xAD:
		return c
	case c == 0xA0 && f.blank:
		return c
	}
	table := f.runes()
	if i := int(c - firstCode); i >= 0 && i < len(table) && table[i] != ' ' {
		return table[i]
	}
	return fallback
}

// runes makes the table of the stretches when it is first asked for.
func (f *Font) runes() []rune {
	f.once.Do(func() {
		for _, s := range f.stretches {
			code := s.from
			for _, r := range s.characters {
				for int(code-firstCode) >= len(f.table) {
					f.table = append(f.table, ' ')
				}
				f.table[code-firstCode] = r
				code++
			}
		}
	})
	return f.table
}

// Name is empty: a symbol font is no encoding of a language.
func (f *Font) Name() string { return "" }

// Decode gives the characters that a text typed in the font shows. Text with letters beyond Latin-1 was not
// typed for the font: ok is false.
func (f *Font) Decode(stored string) (text string, ok bool) {
	for _, r := range stored {
		if r > 0xFF && (r < 0xF000 || r > 0xF0FF) {
			return "", false
		}
	}
	return strings.Map(f.Rune, stored), true
}
