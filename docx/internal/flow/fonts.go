package flow

import (
	"strings"

	"golang.org/x/text/encoding/charmap"

	"example.com/vanban/internal/fontcode"
	"example.com/vanban/model"
)

// Decoder reads text that is stored as the codes of a font that is not a Unicode font.
type Decoder = fontcode.Decoder

// Character is the effective formatting of a run, and how its text is to be read.
type Character struct {
	Format   *model.Format
	ascii    Decoder // of the font of ASCII characters, nil for a Unicode font
	high     Decoder // of the font of other letters
	eightBit bool    // one of them is there
}

// Fonts remembers the decoders of the fonts met so far, and makes equal formats one value. The zero value is ready to use.
type Fonts struct {
	fontcode.Fonts
	values  map[model.Format]*model.Format
	layouts map[model.ParagraphLayout]*model.ParagraphLayout
	bytes   int64 // memory that values and layouts have taken
}

const (
	formatBytes   = 160     // what a format or a layout takes in memory
	maxRemembered = 1 << 13 // bounds how many are remembered
)

// Spent is the memory, in bytes, that formats and layouts have taken.
func (f *Fonts) Spent() int64 { return f.bytes }

// Character is a formatting with its fonts: that of ASCII characters and that of other letters. The format's font is the
// first; it is the second where only that is known, or where that is an 8-bit or symbol font.
func (f *Fonts) Character(v model.Format, ascii, high string) Character {
	c := Character{ascii: f.Decoder(ascii), high: f.Decoder(high)}
	c.eightBit = c.ascii != nil || c.high != nil
	if v.Font = ascii; ascii == "" || c.high != nil {
		v.Font = high
	}
	c.Format = f.Format(v)
	return c
}

// Format is the one value for formats equal to v.
func (f *Fonts) Format(v model.Format) *model.Format { return intern(f, &f.values, v) }

// Layout is the one value for layouts equal to v.
func (f *Fonts) Layout(v model.ParagraphLayout) *model.ParagraphLayout {
	return intern(f, &f.layouts, v)
}

func intern[T comparable](f *Fonts, known *map[T]*T, v T) *T {
	if p := (*known)[v]; p != nil {
		return p
	}
	if *known == nil || len(*known) > maxRemembered {
		*known = map[T]*T{}
	}
	f.bytes += formatBytes
	(*known)[v] = &v
	return &v
}

// Symbol is the text of one character that is given by its code in a font, apart from the text around it.
func (f *Fonts) Symbol(code rune, font string) string {
	text := string(code)
	if d := f.Decoder(font); d != nil {
		if decoded, ok := d.Decode(text); ok {
			if decoded != text {
				f.Met(d)
			}
			return decoded
		}
	} else if code >= 0xF020 && code <= 0xF0FF {
		return string(charmap.Windows1252.DecodeByte(byte(code)))
	}
	return text
}

// Label makes the label of a list readable: decoded from the first of its fonts that is no Unicode font, without blanks around it.
func (f *Fonts) Label(label string, fonts ...string) string {
	for _, font := range fonts {
		d := f.Decoder(font)
		if d == nil {
			continue
		}
		if decoded, ok := d.Decode(label); ok {
			label = decoded
			break
		}
	}
	return strings.TrimSpace(label)
}

// In is the character for text whose encoding is known though no font's name tells it.
func (c Character) In(d Decoder) Character {
	c.ascii, c.high, c.eightBit = d, d, true
	return c
}
