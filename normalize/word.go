package normalize

import (
	"unicode"
	"unicode/utf8"

	"example.com/vanban/internal/viet"
)

// tonedWords calls f for every word of s that holds two vowel letters or more, one of them with a tone: those whose
// tone can stand in the wrong place. Words with letters that Vietnamese lacks are left out.
func tonedWords(s string, f func(from, to int)) {
	from, vowels, toned, foreign := 0, 0, false, false
	end := func(to int) {
		if toned && vowels > 1 && !foreign {
			f(from, to)
		}
		vowels, toned, foreign = 0, false, false
	}
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			switch c | 0x20 {
			case 'a', 'e', 'i', 'o', 'u', 'y':
				vowels++
			case 'f', 'j', 'w', 'z':
				foreign = true
			default:
				if c|0x20 < 'a' || c|0x20 > 'z' {
					end(i)
					from = i + 1
				}
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		letter, vowel, tone := viet.Classify(r)
		switch {
		case letter:
			if vowel {
				vowels++
				toned = toned || tone != viet.Level
			}
		case unicode.IsLetter(r) || unicode.IsMark(r):
			foreign = true
		default:
			end(i)
			from = i + size
		}
		i += size
	}
	end(len(s))
}
