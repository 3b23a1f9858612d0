package charset

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/normalize/charset/internal/syllable"
	"golang.org/x/text/unicode/norm"
)

// reading is how well a text reads as Vietnamese: what it costs to write it with a code made for Vietnamese
// syllables, in bits, so that the cheapest of several readings of the same bytes is the likeliest.
type reading struct {
	bits      int
	syllables int // words with letters beyond ASCII that are Vietnamese syllables
	others    int // words with letters or signs beyond ASCII that are none
}

// The costs in bits. Common syllables cost what their share in a large corpus says (see syllables).
const (
	costPlain       = 5  // space, ASCII punctuation, digits
	costMark        = 8  // punctuation of word processors
	costSign        = 20 // other signs
	costControl     = 24
	costSignInside  = 8  // a sign in the middle of a word, added to its own cost
	costRare        = 23 // a syllable that Vietnamese spelling allows, not in the table
	costWord        = 8  // a word that is no syllable, and for each letter of it:
	costLetter      = 5
	costAlien       = 4  // added for a letter of no Vietnamese and no ASCII alphabet
	costListed      = 6  // a letter after another of the same base, as an alphabet lists them
	costStranger    = 16 // added for a byte without a meaning in the encoding
	costMixedCase   = 8  // a word in which capitals follow small letters
	longestSyllable = 7  // letters ("nghiêng")
)

// read costs a text in NFC. foldedCapitals says that accented letters are small in words of capitals.
func read(text string, foldedCapitals bool) reading {
	var total reading
	var listed rune // the base of the letter before, in a list of letters
	for len(text) > 0 {
		r, size := utf8.DecodeRuneInString(text)
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			total.bits += signCost(r)
			text = text[size:]
			continue
		}
		end := strings.IndexFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
		if end < 0 {
			end = len(text)
		}
		if base := baseLetter(text[:end]); base != 0 && base == listed {
			total.bits += costListed
			total.syllables++
		} else {
			total.word(text[:end], foldedCapitals)
			listed = base
		}
		text = text[end:]
		if text != "" {
			if sign, width := utf8.DecodeRuneInString(text); signCost(sign) >= costSign {
				total.others++
				if next, _ := utf8.DecodeRuneInString(text[width:]); unicode.IsLetter(next) {
					total.bits += costSignInside
				}
			}
		}
	}
	return total
}

func signCost(r rune) int {
	switch {
	case r == '\t' || r == '\n' || r == '\r' || r >= ' ' && r < 0x7F:
		return costPlain
	case unicode.IsControl(r):
		return costControl
	case strings.ContainsRune("“”‘’–—…•\u00A0°²³½±§", r):
		return costMark
	}
	return costSign
}

// word adds the cost of a word.
func (t *reading) word(word string, foldedCapitals bool) {
	ascii := true
	letters, alien, marks, turns := 0, 0, 0, 0
	var previous rune
	for _, r := range word {
		letters++
		if r >= utf8.RuneSelf {
			ascii = false
			switch {
			case unicode.IsMark(r):
				marks++
			case !vietnameseLetter(r):
				alien++
			}
		}
		if unicode.IsUpper(r) && unicode.IsLower(previous) && !(foldedCapitals && previous >= utf8.RuneSelf) {
			turns++
		}
		previous = r
	}
	cost := costWord + costLetter*letters + costAlien*alien + costLetter*marks
	known := false
	if letters <= longestSyllable && alien == 0 && marks == 0 {
		if c, ok := syllableCost(strings.ToLower(word)); ok {
			cost, known = min(cost, c), true
		}
	}
	if turns > 0 {
		cost += costMixedCase
	}
	t.bits += cost
	switch {
	case ascii:
	case known:
		t.syllables++
	default:
		t.others++
	}
}

// baseLetter is the letter of ASCII that a word of one vowel has under its accents, 0 for longer words.
func baseLetter(word string) rune {
	r, size := utf8.DecodeRuneInString(word)
	if size < len(word) || !vietnameseLetter(r) && strings.IndexByte(viqrVowels, word[0]) < 0 {
		return 0
	}
	base, _ := utf8.DecodeRuneInString(norm.NFD.String(word))
	return base
}

// syllableCost is the cost of a word of small letters, and whether it is a syllable.
func syllableCost(word string) (int, bool) {
	if k, ok := syllableClasses()[word]; ok {
		return int(k), true
	}
	return costRare, syllable.Valid(word)
}

// syllableClasses is the table of syllables by their spelling.
var syllableClasses = sync.OnceValue(func() map[string]uint8 {
	classes := make(map[string]uint8, 6000)
	for k, words := range syllables {
		for word := range strings.FieldsSeq(words) {
			classes[word] = uint8(k)
		}
	}
	return classes
})

// vietnameseLetter reports whether r is a letter of the Vietnamese alphabet that ASCII does not have.
func vietnameseLetter(r rune) bool {
	switch {
	case r >= 0x1EA0 && r <= 0x1EF9:
		return true
	case r < 0xC0 || r > 0x1B0:
		return false
	}
	return strings.ContainsRune("ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư", r)
}
