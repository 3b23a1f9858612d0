package charset

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"
)

// candidates are the encodings of one or two bytes a letter, the commoner before the rarer.
var candidates = []*Encoding{TCVN3, VNI, Windows1258, TCVN5712, VietwareX, VietwareF, VPS, VISCII, BKHCM2, BKHCM1}

// The evidence that makes a detection confident, in bits.
const (
	leadOverPlain = 20 // over the text as it stands
	leadOverNext  = 8  // over the next encoding
)

// DetectString finds the encoding of text that was read as if it were Windows-1252 or ISO 8859-1, character by
// character, and says whether it is sure. Give it text of one typing, a run or a line: documents mix. Text in which
// there is nothing to decode, as all text that holds Vietnamese letters of Unicode, gives nil and false.
func DetectString(text string) (e *Encoding, confident bool) {
	return choose(readings(text))
}

// Detect finds the encoding of the bytes of a text file, and says whether it is sure. Text in ASCII is UTF8. It
// looks at the byte order mark and at one stretch of a long text, the first with bytes beyond ASCII.
func Detect(stored []byte) (e *Encoding, confident bool) {
	if e := byteOrder(stored); e != nil {
		return e, true
	}
	stored = stretch(stored)
	if whole := wholeCharacters(stored); utf8.Valid(whole) && !isASCII(stored) {
		e, confident := choose(readings(string(whole)))
		if !confident {
			return UTF8, true
		}
		return e, true
	}
	e, confident = choose(readings(ReadAs1252(stored)))
	switch {
	case e == Mojibake: // UTF-8 with some bytes that are none
		return UTF8, confident
	case e == nil && isASCII(stored):
		return UTF8, true
	}
	return e, confident
}

func isASCII(stored []byte) bool {
	return !slices.ContainsFunc(stored, func(b byte) bool { return b >= utf8.RuneSelf })
}

// isPlain reports whether text is ASCII without control characters, at which some encodings have letters.
func isPlain(text string) bool {
	for i := range len(text) {
		if c := text[i]; c >= utf8.RuneSelf || c < ' ' && c != '\n' && c != '\r' && c != '\t' {
			return false
		}
	}
	return true
}

// ReadAs1252 reads bytes as Windows-1252, one character for each; a byte without a meaning there is the C1 control of its
// number.
func ReadAs1252(stored []byte) string {
	runes := make([]rune, len(stored))
	for i, b := range stored {
		runes[i] = windows1252[b]
	}
	return string(runes)
}

// longestStretch is how many bytes of a text Detect looks at.
const longestStretch = 8192

// stretch is the part of a text that is looked at.
func stretch(stored []byte) []byte {
	if len(stored) <= longestStretch {
		return stored
	}
	first := max(0, bytes.IndexFunc(stored, func(r rune) bool { return r >= utf8.RuneSelf })-longestStretch/8)
	return stored[first:min(len(stored), first+longestStretch)]
}

// wholeCharacters is a stretch of UTF-8 without what is left at its ends of characters that were cut.
func wholeCharacters(stored []byte) []byte {
	for range utf8.UTFMax - 1 {
		if len(stored) > 0 && !utf8.RuneStart(stored[0]) {
			stored = stored[1:]
		}
	}
	for i := 1; i < utf8.UTFMax && i <= len(stored); i++ {
		tail := stored[len(stored)-i:]
		if !utf8.RuneStart(tail[0]) {
			continue
		}
		if !utf8.FullRune(tail) {
			return stored[:len(stored)-i]
		}
		break
	}
	return stored
}

// byteOrder tells UTF-16 by its byte order mark, or by the zero bytes of one order, and UTF-8 by its mark.
func byteOrder(stored []byte) *Encoding {
	switch {
	case bytes.HasPrefix(stored, []byte("\xEF\xBB\xBF")):
		return UTF8
	case bytes.HasPrefix(stored, []byte("\xFF\xFE")):
		return UTF16LE
	case bytes.HasPrefix(stored, []byte("\xFE\xFF")):
		return UTF16BE
	}
	head := stored[:min(len(stored), longestStretch)]
	var zeros [2]int
	for i, b := range head {
		if b == 0 {
			zeros[i%2]++
		}
	}
	switch {
	case len(head) < 4 || len(stored)%2 != 0:
	case zeros[0] == 0 && zeros[1] > len(head)/8:
		return UTF16LE
	case zeros[1] == 0 && zeros[0] > len(head)/8:
		return UTF16BE
	}
	return nil
}

// hypothesis is a reading of a text by an encoding, nil for the text as it stands.
type hypothesis struct {
	encoding *Encoding
	text     string
	reading
}

// readings are the readings of a text, the first as it stands.
func readings(text string) []hypothesis {
	all := []hypothesis{{text: text}}
	var encodings []*Encoding
	switch {
	case isPlain(text):
		if mayBeVIQR(text) {
			encodings = append(encodings, VIQR)
		}
	case holdsVietnamese(text):
		encodings = unicodeForms(text)
	default:
		if all[0].reading = read(text, false); all[0].others > 0 { // else it is all Vietnamese as it stands
			encodings = candidates
		}
		encodings = append(slices.Clone(encodings), unicodeForms(text)...)
	}
	if strings.Contains(text, "&#") && !holdsVietnamese(text) {
		encodings = append(encodings, NCRDecimal)
	}
	if len(encodings) > 0 && all[0].bits == 0 {
		all[0].reading = read(text, false)
	}
	for _, e := range encodings {
		if h := newHypothesis(e, text); h.text != text {
			h.bits += rarity(e)
			all = append(all, h)
		}
	}
	return all
}

// newHypothesis reads a text by an encoding.
func newHypothesis(e *Encoding, text string) hypothesis {
	h := hypothesis{encoding: e}
	strangers := 0
	if e.table == nil {
		h.text = e.Reread(text)
	} else {
		h.text, strangers = e.table.Get().reread(text)
	}
	h.reading = read(h.text, noAccentedCapitals(e))
	h.bits += costStranger * strangers
	h.others += strangers
	return h
}

// unicodeForms are the encodings of text in Unicode that has combining accents, or characters that could be the
// bytes of UTF-8.
func unicodeForms(text string) (list []*Encoding) {
	var lead, marks, bytes bool
	for _, r := range text {
		switch {
		case r < utf8.RuneSelf:
			lead = false
			continue
		case r >= '\u0300' && r <= '\u0323':
			marks = true
		}
		b, ok := byteOf(r)
		bytes = bytes || lead && ok && !utf8.RuneStart(b)
		lead = ok && utf8.RuneStart(b)
	}
	if bytes {
		list = append(list, Mojibake)
	}
	if marks {
		list = append(list, Decomposed)
	}
	return list
}

func noAccentedCapitals(e *Encoding) bool { return e == TCVN3 || e == VietwareF }

// rarity is what it costs to say that a text is in an encoding: the fewer documents are, the more.
func rarity(e *Encoding) int {
	switch e {
	case TCVN3, VNI:
		return 0
	case VIQR, BKHCM1, BKHCM2:
		return 8
	case TCVN5712:
		return 16
	}
	return 4
}

// choose takes the likeliest reading.
func choose(all []hypothesis) (*Encoding, bool) {
	plain, best := all[0], all[0]
	for _, h := range all[1:] {
		if h.bits < best.bits {
			best = h
		}
	}
	if best.encoding == nil {
		return nil, false
	}
	for _, h := range all[1:] {
		if h.text != best.text && h.bits < best.bits+leadOverNext {
			return best.encoding, false
		}
	}
	return best.encoding, best.bits+leadOverPlain <= plain.bits && best.convinces()
}

// convinces reports whether a reading makes enough of the text Vietnamese. Accents and references in Unicode can
// hardly be there by chance; a letter's byte can, and the marks of VIQR are punctuation too.
func (h *hypothesis) convinces() bool {
	switch h.encoding {
	case VIQR:
		return h.syllables > 2*h.others && 3*h.syllables > h.words
	case Decomposed, Mojibake, NCRDecimal:
		return h.syllables > 0 && h.syllables >= h.others
	}
	return h.syllables > 2*h.others
}
