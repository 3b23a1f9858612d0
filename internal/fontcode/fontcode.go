// Package fontcode reads text that is stored as the codes of fonts that are no Unicode fonts: the 8-bit fonts of the legacy
// Vietnamese encodings, and symbol fonts.
package fontcode

import (
	"maps"
	"slices"

	"example.com/vanban/internal/symbol"
	"example.com/vanban/normalize/charset"
)

// Decoder reads text that is stored as the codes of a font that is not a Unicode font. Decode is given the text of
// neighbouring runs together; ok is false when the text is to be left as it is.
type Decoder interface {
	Name() string // of the encoding, "" for symbols
	Decode(stored string) (text string, ok bool)
}

// Fonts remembers the decoders of the fonts met so far. The zero value is ready to use.
type Fonts struct {
	decoders map[string]Decoder // nil for a Unicode font
	charsets map[string]bool    // whose text was decoded
}

const maxRemembered = 1 << 13 // fonts

// Decoder is the decoder of a font by its name, nil for a Unicode font.
func (f *Fonts) Decoder(font string) Decoder {
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
		f.decoders = map[string]Decoder{}
	}
	f.decoders[font] = d
	return d
}

// Met notes that a decoder has made other text of what was stored.
func (f *Fonts) Met(d Decoder) {
	if name := d.Name(); name != "" {
		if f.charsets == nil {
			f.charsets = map[string]bool{}
		}
		f.charsets[name] = true
	}
}

// Charsets are the names of the encodings whose text was decoded, sorted.
func (f *Fonts) Charsets() []string { return slices.Sorted(maps.Keys(f.charsets)) }

// Storable reports whether every character can be one of an 8-bit font: not a letter beyond Latin-1 but those of
// Windows-1252.
func Storable(text []byte) bool {
	for _, r := range string(text) {
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
