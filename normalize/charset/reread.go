package charset

import (
	"strings"

	"example.com/vanban/internal/lazy"
)

// Reread gives the Unicode text (NFC) of text in this encoding that was read as Windows-1252 or ISO 8859-1, one
// character for each byte, or, as for symbol fonts, as U+F000 + byte. U+001F, as which some programs store the soft
// hyphen, counts as U+00AD. Characters that no byte is read as stay. For the encodings that are not of one or two
// bytes a letter it is what the decoder gives.
func (e *Encoding) Reread(stored string) string {
	if e.table == nil {
		text, err := e.NewDecoder().String(stored)
		if err != nil {
			return stored
		}
		return text
	}
	text, _ := e.table.Get().reread(stored)
	return text
}

// reread also counts the bytes that are letters in Windows-1252 and nothing in this encoding, but for the first: it
// may be the accent of a vowel that the run before ends with.
func (t *letters) reread(stored string) (text string, strangers int) {
	var out strings.Builder
	out.Grow(len(stored))
	var lead byte // a byte that may begin a pair
	waiting := false
	first := true
	for _, r := range stored {
		b, ok := storedByte(r)
		if waiting {
			waiting = false
			if p := t.pair(lead, b); ok && p != 0 {
				out.WriteRune(p)
				continue
			}
			out.WriteRune(t.single[lead])
			strangers += t.stranger[lead]
		}
		switch {
		case !ok:
			out.WriteRune(r)
		case t.lead[b] != 0:
			lead, waiting = b, true
		default:
			out.WriteRune(t.single[b])
			if !first {
				strangers += t.stranger[b]
			}
		}
		first = false
	}
	if waiting {
		out.WriteRune(t.single[lead])
		strangers += t.stranger[lead]
	}
	return out.String(), strangers
}

// storedByte is the byte that was read as r.
func storedByte(r rune) (byte, bool) {
	switch {
	case r == 0x1F:
		return 0xAD, true
	case r >= 0xF020 && r <= 0xF0FF:
		return byte(r), true
	}
	return byteOf(r)
}

// byteOf is the byte that r is in ISO 8859-1 or, failing that, in Windows-1252.
func byteOf(r rune) (byte, bool) {
	if r <= 0xFF {
		return byte(r), true
	}
	b, ok := windows1252Bytes.Get()[r]
	return b, ok
}

// windows1252Bytes are the bytes of the characters of Windows-1252 beyond ISO 8859-1.
var windows1252Bytes = lazy.Table[map[rune]byte]{Make: func() map[rune]byte {
	bytes := map[rune]byte{}
	for b, r := range windows1252 {
		if r > 0xFF {
			bytes[r] = byte(b)
		}
	}
	return bytes
}}

// holdsVietnamese reports whether text has letters that are Vietnamese in Unicode and in no reading as Windows-1252.
func holdsVietnamese(text string) bool {
	for _, r := range text {
		if r > 0xFF && vietnameseLetter(r) {
			return true
		}
	}
	return false
}
