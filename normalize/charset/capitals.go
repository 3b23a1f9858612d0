package charset

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// casing is how the letters of a word that was decoded without its font stand to one another.
type casing uint8

const (
	neutral   casing = iota // nothing to raise
	small                   // small letters of ASCII: no word of capitals
	eitherWay               // one capital at its beginning, all else accented small letters: "Là" or "LÀ"
	raised                  // accented small letters among capitals: "CộNG"
)

// raiseCapitals makes the small letters of words of capitals capitals, as the capitals font showed them. A word that
// could be either, such as "Hà", goes with its neighbours.
func raiseCapitals(text string) string {
	words := casedWords(text)
	if !anyRaised(words) {
		return text
	}
	var out strings.Builder
	out.Grow(len(text))
	at := 0
	for i, w := range words {
		out.WriteString(text[at:w.start])
		at = w.end
		if w.casing == raised || w.casing == eitherWay && raisedAround(words, i) {
			out.WriteString(strings.ToUpper(text[w.start:w.end]))
		} else {
			out.WriteString(text[w.start:w.end])
		}
	}
	out.WriteString(text[at:])
	return out.String()
}

// casedWord is a word and how it is cased.
type casedWord struct {
	start, end int
	casing     casing
}

func casedWords(text string) []casedWord {
	var words []casedWord
	for at := 0; at < len(text); {
		start := strings.IndexFunc(text[at:], unicode.IsLetter)
		if start < 0 {
			break
		}
		start += at
		end := strings.IndexFunc(text[start:], func(r rune) bool { return !unicode.IsLetter(r) })
		if end < 0 {
			end = len(text)
		} else {
			end += start
		}
		words = append(words, casedWord{start, end, casingOf(text[start:end])})
		at = end
	}
	return words
}

func casingOf(word string) casing {
	var capitalsAfter, accents bool
	for i, r := range word {
		switch {
		case unicode.IsUpper(r):
			capitalsAfter = capitalsAfter || i > 0
		case r < utf8.RuneSelf:
			return small
		default:
			accents = true
		}
	}
	first, _ := utf8.DecodeRuneInString(word)
	switch {
	case !accents:
		return neutral
	case capitalsAfter:
		return raised
	case unicode.IsUpper(first):
		return eitherWay
	case utf8.RuneCountInString(word) == 1: // "Ý", "Ủ" typed as the small letter
		return eitherWay
	}
	return small
}

func anyRaised(words []casedWord) bool {
	for _, w := range words {
		if w.casing == raised {
			return true
		}
	}
	return false
}

// raisedAround reports whether the nearest words on both sides that tell are of capitals; the edge of the text tells
// nothing.
func raisedAround(words []casedWord, i int) bool {
	before, after := neutral, neutral
	for j := i - 1; j >= 0 && before == neutral; j-- {
		if words[j].casing != eitherWay {
			before = words[j].casing
		}
	}
	for j := i + 1; j < len(words) && after == neutral; j++ {
		if words[j].casing != eitherWay {
			after = words[j].casing
		}
	}
	return before != small && after != small
}
