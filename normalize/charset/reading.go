package charset

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// reading is how well a text reads as Vietnamese: what it costs to write it with a code made for Vietnamese
// syllables, in bits, so that the cheapest of several readings of the same bytes is the likeliest.
type reading struct {
	bits      int
	syllables int // words with letters beyond ASCII that are Vietnamese syllables
	others    int // words with letters or signs beyond ASCII that are none
	words     int // all words
}

// The costs in bits. Common syllables cost what their share in a large corpus says (see syllables).
const (
	costPlain      = 5 // space, ASCII punctuation, digits, quotation marks
	costMark       = 8 // rarer punctuation
	costSign       = 20
	costControl    = 24
	costSignInside = 8  // added for a sign in the middle of a word
	costRare       = 23 // a syllable that Vietnamese spelling allows, not in the table
	costToneless   = 14 // a syllable whose tone was not typed ("thuât")
	costWord       = 8  // a word that is no syllable, and for each letter of it:
	costLetter     = 5
	costAlien      = 4  // added for a letter that neither Vietnamese nor ASCII has
	costListed     = 6  // a letter after another of the same base, as an alphabet lists them
	costStranger   = 16 // added for a byte without a meaning in the encoding
	costMixedCase  = 8  // added for a word in which capitals follow small letters
)

// read costs a text in NFC. foldedCapitals says that accented letters are small in words of capitals.
func read(text string, foldedCapitals bool) reading {
	var total reading
	var w word
	var listed byte // the base of the letter before, in a list of letters
	var sign signs
	for _, r := range text {
		if isLetter(r) {
			if sign.before {
				total.bits += sign.cost()
				total.others++
				sign = signs{}
			}
			w.add(r)
			continue
		}
		cost := signCost(r)
		total.bits += cost
		switch {
		case cost >= costSign:
			sign = signs{before: true, inside: sign.inside || w.letters > 0}
		case sign.inside:
			total.others++
			fallthrough
		default:
			sign = signs{}
		}
		listed = total.take(&w, listed, foldedCapitals)
	}
	if sign.inside {
		total.others++
	}
	total.take(&w, listed, foldedCapitals)
	return total
}

// signs are the signs that stand right before a character.
type signs struct {
	before bool // there are some
	inside bool // and a letter stands before them
}

// cost is what they cost when a letter follows.
func (s signs) cost() int {
	if s.inside {
		return costSignInside
	}
	return 0
}

func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return r|0x20 >= 'a' && r|0x20 <= 'z'
	}
	return unicode.IsLetter(r) || unicode.IsMark(r)
}

func signCost(r rune) int {
	switch {
	case r == '\t' || r == '\n' || r == '\r' || r >= ' ' && r < 0x7F || r >= 0x2013 && strings.ContainsRune("“”‘’–…", r):
		return costPlain
	case unicode.IsControl(r):
		return costControl
	case strings.ContainsRune("—•\u00A0°²³½±§", r):
		return costMark
	}
	return costSign
}

// take adds the cost of a word and empties it. listed is the base of the word before where that was one vowel; what
// is returned is the same for this word, where it has one.
func (t *reading) take(w *word, listed byte, foldedCapitals bool) byte {
	if w.letters == 0 {
		return listed
	}
	t.words++
	base := w.vowel()
	if base != 0 && base == listed {
		t.bits += costListed
		t.syllables++
		*w = word{}
		return base
	}
	cost, isSyllable := w.cost()
	if w.mixed && !(foldedCapitals && w.mixedByAccents) {
		cost += costMixedCase
	}
	t.bits += cost
	switch {
	case w.ascii() || w.abbreviation():
	case isSyllable:
		t.syllables++
	default:
		t.others++
	}
	*w = word{}
	return base
}

// syllableClasses is the table of syllables by their spelling.
var syllableClasses = sync.OnceValue(func() map[string]uint8 {
	classes := make(map[string]uint8, 6000)
	for k, words := range syllables {
		for w := range strings.FieldsSeq(words) {
			classes[w] = uint8(k)
		}
	}
	return classes
})
