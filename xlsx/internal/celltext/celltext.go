// Package celltext makes the text of cells readable: it decodes what was typed in 8-bit fonts, one stretch of a font after
// the other, and brings it into Unicode's form C.
package celltext

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"example.com/vanban/internal/symbol"
	"example.com/vanban/normalize/charset"
)

// Piece is a stretch of text in one font.
type Piece struct {
	Text string // as stored
	Font string // name of the font, "" for that of the cell
}

// decoder reads text that is stored as the codes of a font that is not a Unicode font.
type decoder interface {
	Name() string
	Decode(stored string) (text string, ok bool)
}

// Fonts remembers the decoders of the fonts met so far. The zero value is ready to use.
type Fonts struct {
	decoders map[string]decoder // nil for a Unicode font
	charsets map[string]bool    // whose text was decoded
}

const maxRemembered = 1 << 13 // fonts

// Charsets are the names of the encodings whose text was decoded, sorted.
func (f *Fonts) Charsets() []string { return slices.Sorted(maps.Keys(f.charsets)) }

func (f *Fonts) decoder(font string) decoder {
	d, known := f.decoders[font]
	if known {
		return d
	}
	if eightBit, ok := charset.ForFont(font); ok {
		d = eightBit
	} else if symbols, ok := symbol.ForFont(font); ok {
		d = symbols
	}
	if f.decoders == nil || len(f.decoders) > maxRemembered {
		f.decoders = map[string]decoder{}
	}
	f.decoders[font] = d
	return d
}

// IsUnicode reports whether text in the font needs no decoding.
func (f *Fonts) IsUnicode(font string) bool { return f.decoder(font) == nil }

// Text is the text of a cell whose font is given.
func (f *Fonts) Text(stored, font string) string {
	if d := f.decoder(font); d != nil {
		stored = f.decode(stored, d)
	}
	return Clean(stored)
}

// Rich is the text of a cell of several pieces. Neighbouring pieces of one encoding are decoded together.
func (f *Fonts) Rich(pieces []Piece, font string) string {
	var sb strings.Builder
	for from := 0; from < len(pieces); {
		d := f.decoder(fontOf(pieces[from], font))
		text := pieces[from].Text
		to := from + 1
		for to < len(pieces) && f.decoder(fontOf(pieces[to], font)) == d {
			text += pieces[to].Text
			to++
		}
		if d != nil {
			text = f.decode(text, d)
		}
		sb.WriteString(text)
		from = to
	}
	return Clean(sb.String())
}

func fontOf(p Piece, font string) string {
	if p.Font != "" {
		return p.Font
	}
	return font
}

func (f *Fonts) decode(stored string, d decoder) string {
	if !storable(stored) {
		return stored
	}
	text, ok := d.Decode(stored)
	if !ok {
		return stored
	}
	if name := d.Name(); name != "" && text != stored {
		if f.charsets == nil {
			f.charsets = map[string]bool{}
		}
		f.charsets[name] = true
	}
	return text
}

// storable reports whether every character can be one of an 8-bit font: not a letter beyond Latin-1 but those of
// Windows-1252.
func storable(text string) bool {
	for _, r := range text {
		if r < 0x100 || r >= 0x2000 && r <= 0x2122 || r >= 0xF000 && r <= 0xF0FF {
			continue
		}
		switch r {
		case 'Œ', 'œ', 'Š', 'š', 'Ÿ', 'Ž', 'ž', 'ƒ', 'ˆ', '˜':
			continue
		}
		return false
	}
	return true
}

// Clean is valid text in Unicode's form C with "\n" as line ends and without other control characters but the tab.
func Clean(text string) string {
	plain := true
	for i := 0; i < len(text); i++ {
		if c := text[i]; c >= utf8.RuneSelf || c < ' ' && c != '\n' && c != '\t' {
			plain = false
			break
		}
	}
	if plain {
		return text
	}
	if strings.ContainsFunc(text, isControl) {
		text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
		text = strings.Map(func(r rune) rune {
			if isControl(r) {
				return -1
			}
			return r
		}, text)
	}
	return norm.NFC.String(strings.ToValidUTF8(text, "\uFFFD"))
}

func isControl(r rune) bool { return r < ' ' && r != '\n' && r != '\t' || r == 0x7F }
