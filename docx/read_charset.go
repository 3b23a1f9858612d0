package docx

import (
	"example.com/vanban/internal/symbol"
	"example.com/vanban/normalize/charset"
)

// decoder reads text that is stored as the codes of a font that is not a Unicode font. Decode is given the text of
// neighbouring runs together; ok is false when the text is to be left as it is.
type decoder interface {
	Name() string // of the encoding, "" for symbols
	Decode(stored string) (text string, ok bool)
}

// decoders are the decoders of the fonts met so far, nil for a Unicode font.
type decoders map[string]decoder

func (ds decoders) of(font string) decoder {
	d, known := ds[font]
	if known {
		return d
	}
	if eightBit, ok := charset.ForFont(font); ok {
		d = eightBit
	} else if symbols, ok := symbol.ForFont(font); ok {
		d = symbols
	}
	ds[font] = d
	return d
}
