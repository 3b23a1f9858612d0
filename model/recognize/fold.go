package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tonePlacement rewrites the newer placing of tone marks in open oa, oe, uy as the older one, in lower case, so
// that both spellings compare equal.
var tonePlacement = strings.NewReplacer(
	"oà", "òa", "oá", "óa", "oả", "ỏa", "oã", "õa", "oạ", "ọa",
	"oè", "òe", "oé", "óe", "oẻ", "ỏe", "oẽ", "õe", "oẹ", "ọe",
	"uỳ", "ùy", "uý", "úy", "uỷ", "ủy", "uỹ", "ũy", "uỵ", "ụy",
	"ð", "đ",
)

// fold is s for comparing: lower case, one placing of tone marks, white space squeezed to single spaces, dashes
// as hyphens.
func fold(s string) string {
	var sb strings.Builder
	sb.Grow(len(s))
	space := false
	for _, r := range s {
		switch {
		case unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff':
			space = sb.Len() > 0
			continue
		case r == '–' || r == '—' || r == '\u2011' || r == '−':
			r = '-'
		case r == '\u00ad':
			continue
		}
		if space {
			sb.WriteByte(' ')
			space = false
		}
		sb.WriteRune(unicode.ToLower(r))
	}
	return tonePlacement.Replace(sb.String())
}

// foldPrefix is the length of the start of s that is the word or words w (folded) up to a boundary of words; 0
// when s does not begin so.
func foldPrefix(s, w string) int {
	n := 0
	for word := range strings.FieldsSeq(w) {
		if n > 0 {
			space := leadingSpace(s[n:])
			if space == 0 {
				return 0
			}
			n += space
		}
		size := wordLength(s[n:])
		if size == 0 || fold(s[n:n+size]) != word {
			return 0
		}
		n += size
	}
	return n
}

// wordLength is the length of the letters that s begins with.
func wordLength(s string) int {
	for i, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			return i
		}
	}
	return len(s)
}

// hasFoldedPrefix reports whether folded text begins with the word or words w.
func hasFoldedPrefix(folded, w string) bool {
	if !strings.HasPrefix(folded, w) {
		return false
	}
	r, size := utf8.DecodeRuneInString(folded[len(w):])
	return size == 0 || !unicode.IsLetter(r) && !unicode.IsDigit(r)
}

// squeeze is s with white space runs as single spaces and none at the ends.
func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

// letterCase counts the capital and the small letters of s.
func letterCase(s string) (upper, lower int) {
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		}
	}
	return upper, lower
}

// shouts reports whether s has letters and all or nearly all of them are capitals.
func shouts(s string) bool {
	upper, lower := letterCase(s)
	return upper >= 2 && lower*10 <= upper
}

// worded reports whether s holds a letter: what has none is a blank to fill in.
func worded(s string) bool { return strings.ContainsFunc(s, unicode.IsLetter) }

func isLower(r rune) bool { return unicode.IsLower(r) }

// startsUpper reports whether the first letter of s is a capital.
func startsUpper(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return unicode.IsUpper(r)
		}
	}
	return false
}

// clip is the start of s of at most n bytes, whole characters.
func clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}
