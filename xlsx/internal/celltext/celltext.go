// Package celltext makes the text of cells readable: it decodes what was typed in 8-bit fonts, one stretch of a font after
// the other, and brings it into Unicode's form C.
package celltext

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"example.com/vanban/internal/fontcode"
)

// Piece is a stretch of text in one font.
type Piece struct {
	Text string // as stored
	Font string // name of the font, "" for that of the cell
}

// Fonts reads text by the fonts that it is typed in. The zero value is ready to use.
type Fonts struct{ fontcode.Fonts }

// IsUnicode reports whether text in the font needs no decoding.
func (f *Fonts) IsUnicode(font string) bool { return f.Decoder(font) == nil }

// Text is the text of a cell whose font is given.
func (f *Fonts) Text(stored, font string) string {
	if d := f.Decoder(font); d != nil {
		stored = f.decode(stored, d)
	}
	return Clean(stored)
}

// Rich is the text of a cell of several pieces. Neighbouring pieces of one encoding are decoded together.
func (f *Fonts) Rich(pieces []Piece, font string) string {
	var sb strings.Builder
	for from := 0; from < len(pieces); {
		d := f.Decoder(fontOf(pieces[from], font))
		text := pieces[from].Text
		to := from + 1
		for to < len(pieces) && f.Decoder(fontOf(pieces[to], font)) == d {
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

func (f *Fonts) decode(stored string, d fontcode.Decoder) string {
	if !fontcode.Storable([]byte(stored)) {
		return stored
	}
	text, ok := d.Decode(stored)
	if !ok {
		return stored
	}
	if text != stored {
		f.Met(d)
	}
	return text
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
