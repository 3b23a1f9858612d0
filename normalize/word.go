package normalize

import (
	"unicode"
	"unicode/utf8"

	"example.com/vanban/internal/viet"
)

// doubtfulWords calls f for every word of s whose tone can stand in the wrong place or show a style: it has two vowel letters or
// more, and its tone is not on the last letter that has a mark of its own, where both styles put it ("nước", "tiến"). Words with
// letters that Vietnamese lacks are left out.
func doubtfulWords(s string, f func(from, to int)) {
	from := 0
	var w word
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			switch c | 0x20 {
			case 'a', 'e', 'i', 'o', 'u', 'y':
				w.vowels++
			case 'f', 'j', 'w', 'z':
				w.foreign = true
			default:
				if c|0x20 < 'a' || c|0x20 > 'z' {
					if w.doubtful() {
						f(from, i)
					}
					from, w = i+1, word{}
				}
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		switch c := viet.Classify(r); {
		case c.Vowel:
			w.vowel(c)
		case c.Letter:
		case unicode.IsLetter(r) || unicode.IsMark(r):
			w.foreign = true
		default:
			if w.doubtful() {
				f(from, i)
			}
			from, w = i+size, word{}
		}
		i += size
	}
	if w.doubtful() {
		f(from, len(s))
	}
}

// word is what doubtfulWords has seen of a word.
type word struct {
	vowels  int
	toned   bool
	astray  bool // the tone is on a letter without a mark of its own, or such a letter follows it
	foreign bool
}

func (w *word) vowel(c viet.Class) {
	w.vowels++
	switch {
	case c.Tone != viet.Level:
		w.toned, w.astray = true, !c.Modified
	case c.Modified && w.toned:
		w.astray = true
	}
}

func (w *word) doubtful() bool { return w.astray && w.vowels > 1 && !w.foreign }
