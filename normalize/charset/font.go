package charset

import (
	"strings"
	"unicode/utf8"
)

// FontDecoder turns text that was typed in an 8-bit font into Unicode.
type FontDecoder struct {
	encoding *Encoding
	capitals bool // the font shows small letters as capitals
}

// ForFont gives the decoder of a font by its name, as a document's font table has it (".VnTime", "VNI-Times"). It
// is false for a font of Unicode text.
func ForFont(font string) (*FontDecoder, bool) {
	name, _, _ := strings.Cut(strings.ToLower(font), ";")
	name = strings.TrimSpace(name)
	switch {
	case strings.HasPrefix(name, ".vn"):
		return &FontDecoder{encoding: TCVN3, capitals: strings.HasSuffix(name, "h")}, true
	case strings.HasPrefix(name, "vni-"), strings.HasPrefix(name, "vni "):
		return &FontDecoder{encoding: VNI}, true
	}
	return nil, false
}

// Name is the name of the font's encoding.
func (f *FontDecoder) Name() string { return f.encoding.Name() }

// Decode gives the Unicode text (NFC) of text as a document stores it in this font: each byte as the character that
// it is in Windows-1252, or, for a symbol font, as U+F000 + byte; the soft hyphen as U+00AD, or as U+001F. Text
// that already holds Vietnamese letters of Unicode is not decoded: ok is false and the text is to be left as it is.
func (f *FontDecoder) Decode(stored string) (text string, ok bool) {
	t := f.encoding.table()
	var out strings.Builder
	out.Grow(len(stored))
	var waiting byte // a byte that may begin a pair
	held := false
	flush := func() {
		if held {
			out.WriteRune(t.single[waiting])
			held = false
		}
	}
	for _, r := range stored {
		b, byteLike := storedByte(r)
		if !byteLike {
			if isVietnamese(r) {
				return "", false
			}
			flush()
			out.WriteRune(r)
			continue
		}
		if held {
			if p := t.pair(waiting, b); p != 0 {
				out.WriteRune(p)
				held = false
				continue
			}
			flush()
		}
		if t.lead[b] != 0 {
			waiting, held = b, true
			continue
		}
		out.WriteRune(t.single[b])
	}
	flush()
	text = out.String()
	if f.capitals {
		text = strings.ToUpper(text)
	}
	return text, true
}

// storedByte is the byte of the 8-bit font that a character of the document stands for.
func storedByte(r rune) (byte, bool) {
	switch {
	case r == 0x1F:
		return 0xAD, true
	case r < utf8.RuneSelf:
		return byte(r), true
	case r >= 0xF020 && r <= 0xF0FF:
		return byte(r), true
	}
	b, ok := windows1252Bytes[r]
	return b, ok
}

var windows1252Bytes = func() map[rune]byte {
	bytes := map[rune]byte{}
	for b, r := range windows1252 {
		bytes[r] = byte(b)
	}
	for b := rune(0x80); b < 0xA0; b++ {
		bytes[b] = byte(b) // read as ISO 8859-1
	}
	return bytes
}()

// isVietnamese reports whether r is a letter that only Vietnamese text in Unicode has.
func isVietnamese(r rune) bool {
	switch r {
	case 'Ă', 'ă', 'Đ', 'đ', 'Ĩ', 'ĩ', 'Ũ', 'ũ', 'Ơ', 'ơ', 'Ư', 'ư':
		return true
	}
	return r >= 0x1EA0 && r <= 0x1EF9
}
