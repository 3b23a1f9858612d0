package spellmodel

import (
	"strings"
	"unicode/utf8"

	"example.com/vanban/internal/viet"
)

// Vocabulary is the words that the model has counts of, each in one spelling: "hòa" and "hoà", "kỹ" and "kĩ" are one word.
type Vocabulary struct {
	words     []string   // by ID less FirstSyllable, in small letters and the old style
	spellings []spelling // in the order in which they were put
	slots     []uint32   // hash table of the spellings: their indexes and 1, 0 where there is none
	mask      uint32
}

type spelling struct {
	hash      uint32
	id        ID
	misplaced bool // the tone mark is on a letter where no style puts it, or on two
	word      string
}

// NewVocabulary makes a vocabulary of words that [Canonical] gave, the most frequent first.
func NewVocabulary(words []string) *Vocabulary {
	size := 1
	for size < 8*len(words)+16 {
		size *= 2
	}
	v := &Vocabulary{words: words, spellings: make([]spelling, 0, 3*len(words)), slots: make([]uint32, size), mask: uint32(size - 1)}
	for i, w := range words {
		v.put(w, FirstSyllable+ID(i), false)
	}
	for i, w := range words {
		id := FirstSyllable + ID(i)
		if s := viet.Place(w, viet.NewStyle); s != w {
			v.put(s, id, false)
		}
		if s := swapY(w); s != w {
			v.put(s, id, false)
			v.put(viet.Place(s, viet.NewStyle), id, false)
		}
	}
	for i, w := range words {
		v.putMisplaced(w, FirstSyllable+ID(i))
	}
	return v
}

// putMisplaced adds the spellings of a syllable that have its tone mark on another vowel letter, or on two.
func (v *Vocabulary) putMisplaced(word string, id ID) {
	if !viet.Valid(word) {
		return
	}
	var letters [longestForm]rune
	n, at, vowels := 0, -1, 0
	tone := viet.Level
	for _, r := range word {
		if n == len(letters) {
			return
		}
		base, t := viet.Split(r)
		if t != viet.Level {
			at, tone = n, t
		}
		if viet.IsVowel(r) {
			vowels++
		}
		letters[n] = base
		n++
	}
	if tone == viet.Level || vowels < 2 {
		return
	}
	for i := range n {
		if i == at || !viet.IsVowel(letters[i]) {
			continue
		}
		b := letters
		b[i] = viet.Join(b[i], tone)
		if s := string(b[:n]); viet.PlacementOf(s) == viet.WrongPlacement {
			v.put(s, id, true)
		}
		b[at] = viet.Join(b[at], tone)
		v.put(string(b[:n]), id, true)
	}
}

func hash(word []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range word {
		h = (h ^ uint32(c)) * 16777619
	}
	return h ^ h>>15
}

// put adds a spelling, unless it is there.
func (v *Vocabulary) put(word string, id ID, misplaced bool) {
	h := hash([]byte(word))
	i := h & v.mask
	for v.slots[i] != 0 {
		if v.spellings[v.slots[i]-1].word == word {
			return
		}
		i = (i + 1) & v.mask
	}
	v.spellings = append(v.spellings, spelling{h, id, misplaced, word})
	v.slots[i] = uint32(len(v.spellings))
}

// Find is the number of a word in small letters: one of the vocabulary, or [Unknown] or [Foreign].
func (v *Vocabulary) Find(word []byte) ID {
	id, _ := v.find(word)
	return id
}

func (v *Vocabulary) find(word []byte) (id ID, misplaced bool) {
	h := hash(word)
	for i := h & v.mask; v.slots[i] != 0; i = (i + 1) & v.mask {
		if s := &v.spellings[v.slots[i]-1]; s.hash == h && s.word == string(word) {
			return s.id, s.misplaced
		}
	}
	if viet.Valid(string(word)) {
		return Unknown, false
	}
	return Foreign, false
}

// Len is one more than the greatest number of a word.
func (v *Vocabulary) Len() int { return len(v.words) + int(FirstSyllable) }

// Words are the words in the order of their numbers.
func (v *Vocabulary) Words() []string { return v.words }

// Word is the spelling of a number, "" for a class.
func (v *Vocabulary) Word(id ID) string {
	if id < FirstSyllable || int(id) >= v.Len() {
		return ""
	}
	return v.words[id-FirstSyllable]
}

// Canonical is the one spelling under which a word is counted: small letters; a tone mark that stands right in the new style
// only where the old style has it; y for a lone i after h, k, l, m, s, t and qu ("kĩ", "quí").
func Canonical(word string) string {
	w := strings.Map(viet.Lower, word)
	switch viet.PlacementOf(w) {
	case viet.NewPlacement, viet.WrongPlacement:
		w = viet.Place(w, viet.OldStyle)
	}
	if s := swapY(w); s != w && strings.IndexFunc(s, isY) >= 0 {
		return s
	}
	return w
}

func isY(r rune) bool {
	r, _ = viet.Split(r)
	return r == 'y'
}

// swapY writes i for the y that ends a syllable of one vowel, or y for i, where both spellings are in use; else word as it is.
func swapY(word string) string {
	r, size := utf8.DecodeLastRuneInString(word)
	base, tone := viet.Split(r)
	other := 'i'
	switch base {
	case 'y':
	case 'i':
		other = 'y'
	default:
		return word
	}
	head := word[:len(word)-size]
	switch head {
	case "h", "k", "l", "m", "s", "t", "qu":
		return head + string(viet.Join(other, tone))
	}
	return word
}

// AsWritten spells a canonical word with the i or y that the written one ends with, where both are in use, and "sĩ" with i.
func AsWritten(word, written string) string {
	other := swapY(word)
	if other == word {
		return word
	}
	r, _ := utf8.DecodeLastRuneInString(written)
	base, _ := viet.Split(viet.Lower(r))
	if base == 'i' || base != 'y' && word[0] == 's' {
		return other
	}
	return word
}
