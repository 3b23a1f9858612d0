package charset

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/normalize/charset/internal/syllable"
	"golang.org/x/text/unicode/norm"
)

// word is a word as it is read, letter by letter.
type word struct {
	letters        int
	beyond         int  // letters beyond ASCII, without those that follow
	alien          int  // letters that neither Vietnamese nor ASCII has
	marks          int  // combining accents
	bars           int  // Đ
	capitals       int  // capitals of ASCII
	mixed          bool // a capital follows a small letter
	mixedByAccents bool // as mixed, and each such small letter is beyond ASCII
	previous       rune
	small          [longestWord]byte // the letters as small letters
	size           int               // bytes of small, longestWord + 1 where the word is longer
}

// longestWord is the most bytes of a word that can be a syllable ("nghiêng" has eight).
const longestWord = 16

func (w *word) add(r rune) {
	w.letters++
	lower := r
	switch {
	case r < utf8.RuneSelf:
		if r < 'a' {
			w.capitals++
			lower = r | 0x20
		}
	case r == 'Đ':
		w.bars++
		lower = 'đ'
	case r == 'Ð' || r == 'ð': // the Icelandic eth, often typed for đ: the text is Unicode with a wrong letter
		w.beyond++
		lower = 'đ'
	case vietnameseLetter(r):
		w.beyond++
		lower = unicode.ToLower(r)
	case unicode.IsMark(r):
		w.marks++
	default:
		w.alien++
		lower = unicode.ToLower(r)
	}
	w.turn(r, lower)
	if w.size+utf8.RuneLen(lower) <= longestWord {
		w.size += utf8.EncodeRune(w.small[w.size:], lower)
	} else {
		w.size = longestWord + 1
	}
}

// turn notes where a capital follows a small letter.
func (w *word) turn(r, lower rune) {
	if r != lower && w.previous != 0 && unicode.IsLower(w.previous) {
		accented := w.previous >= utf8.RuneSelf
		w.mixedByAccents = accented && (w.mixedByAccents || !w.mixed)
		w.mixed = true
	}
	w.previous = r
}

func (w *word) ascii() bool { return w.beyond+w.alien+w.marks+w.bars == 0 }

// abbreviation reports whether the word is capitals with Đ as their only letter beyond ASCII ("ĐH", "NĐ"), or the đ
// of a list.
func (w *word) abbreviation() bool {
	return w.bars > 0 && w.bars+w.capitals == w.letters || string(w.small[:min(w.size, longestWord)]) == "đ"
}

// vowel is the letter of ASCII that a word of one vowel has under its accents, 0 for other words.
func (w *word) vowel() byte {
	if w.letters != 1 || w.size > longestWord {
		return 0
	}
	r, _ := utf8.DecodeRune(w.small[:w.size])
	return baseVowels()[r]
}

// baseVowels are the vowels by the letter of ASCII that they have under their accents.
var baseVowels = sync.OnceValue(func() map[rune]byte {
	bases := map[rune]byte{}
	for _, vowel := range alphabet + viqrVowels {
		if base := norm.NFD.String(string(vowel))[0]; strings.IndexByte(viqrVowels, base) >= 0 {
			bases[vowel] = base
		}
	}
	return bases
})

// cost is what the word costs, and whether it is a syllable, be it without its tone.
func (w *word) cost() (bits int, isSyllable bool) {
	bits = costWord + costLetter*(w.letters+w.marks) + costAlien*w.alien
	if w.size > longestWord || w.alien+w.marks > 0 {
		return bits, false
	}
	small := w.small[:w.size]
	if k, ok := syllableClasses()[string(small)]; ok {
		return min(bits, int(k)), true
	}
	switch syllable.Of(small) {
	case syllable.Whole:
		return min(bits, costRare), true
	case syllable.Toneless:
		return min(bits, costToneless), true
	}
	return bits, false
}

// vietnameseLetter reports whether r is a letter of the Vietnamese alphabet that ASCII does not have.
func vietnameseLetter(r rune) bool {
	switch {
	case r >= 0x1EA0 && r <= 0x1EF9:
		return true
	case r < 0xC0 || r > 0x1B0:
		return false
	case r <= 0xFF:
		return latinVietnamese&(1<<(r-0xC0)) != 0
	}
	return r == 'Ă' || r == 'ă' || r == 'Đ' || r == 'đ' || r == 'Ĩ' || r == 'ĩ' || r == 'Ũ' || r == 'ũ' || r == 'Ơ' || r == 'ơ' || r == 'Ư' || r == 'ư'
}

// latinVietnamese has a bit for each of À to ÿ that is Vietnamese.
var latinVietnamese = func() (bits uint64) {
	for _, r := range "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý" {
		bits |= 1 << (r - 0xC0)
	}
	return bits
}()
