package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// pointLetters are the letters of điểm in their order: the Vietnamese alphabet without ă, â, ê, ô, ơ, ư.
const pointLetters = "abcdđeghiklmnopqrstuvxy"

// letterOrdinal is the place of a lower-case letter in the order of điểm, 0 for a letter that is not in it (f, j, w, z).
func letterOrdinal(r rune) int {
	for i, c := range []rune(pointLetters) {
		if c == r {
			return i + 1
		}
	}
	return 0
}

// letterFollows reports whether letter b comes directly after letter a, in the order of điểm or in the Latin
// alphabet that word processors number by.
func letterFollows(a, b rune) bool {
	if o := letterOrdinal(a); o > 0 && letterOrdinal(b) == o+1 {
		return true
	}
	return a >= 'a' && a < 'z' && b == a+1 || a == 'f' && b == 'g' || a == 'đ' && b == 'e'
}

// component is one number of a label: digits, a letter or a Roman number.
type component struct {
	digits bool
	upper  bool
	number int  // of digits, of a Roman number, or of a letter
	roman  int  // the Roman reading, 0 when there is none
	letter rune // the letter in lower case when there is just one
}

// label is the component as a label of its own, without punctuation.
func (c component) label() label {
	l := label{number: c.number, letter: c.letter, roman: c.roman}
	switch {
	case c.digits:
		l.kind = labelDecimal
	case c.roman > 0 && c.upper && (c.letter == 0 || strings.ContainsRune("ivx", c.letter)):
		l.kind, l.number = labelUpperRoman, c.roman
	case c.roman > 0 && !c.upper && (c.letter == 0 || strings.ContainsRune("ivx", c.letter)):
		l.kind, l.number = labelLowerRoman, c.roman
	case c.upper:
		l.kind = labelUpperLetter
	default:
		l.kind = labelLowerLetter
	}
	return l
}

// numeral reads digits, a Roman number or one letter at the start of s and returns its length, 0 when there is none.
func numeral(s string) (component, int) {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	if n > 0 {
		if n > 3 {
			return component{}, 0
		}
		v := 0
		for _, c := range []byte(s[:n]) {
			v = v*10 + int(c-'0')
		}
		if v == 0 {
			return component{}, 0
		}
		return component{digits: true, number: v}, n
	}
	n = 0
	for n < len(s) && unicode.IsLetter(rune(s[n])) && s[n] < utf8.RuneSelf {
		n++
	}
	if r, _ := utf8.DecodeRuneInString(s[n:]); unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) {
		if n > 0 || !strings.ContainsRune("đĐðÐ", r) {
			return component{}, 0
		}
		size := utf8.RuneLen(r)
		if next, _ := utf8.DecodeRuneInString(s[size:]); unicode.IsLetter(next) || unicode.IsDigit(next) {
			return component{}, 0
		}
		return component{letter: 'đ', number: letterOrdinal('đ'), upper: unicode.IsUpper(r)}, size
	}
	if n == 0 || n > 8 {
		return component{}, 0
	}
	c := component{upper: unicode.IsUpper(rune(s[0])), roman: roman(s[:n])}
	switch {
	case n == 1:
		c.letter = unicode.ToLower(rune(s[0]))
		c.number = letterOrdinal(c.letter)
	case c.roman == 0:
		return component{}, 0
	default:
		c.number = c.roman
	}
	return c, n
}

// roman is the value of a Roman number below 100 in capitals or in lower case, 0 when s is none. Numbers
// written by repetition alone are accepted as offices write them: "IIII" is 4.
func roman(s string) int {
	lower := strings.ToLower(s)
	if s != lower && s != strings.ToUpper(s) {
		return 0
	}
	values := [256]int{'i': 1, 'v': 5, 'x': 10, 'l': 50}
	sum, repeat := 0, 0
	for i := 0; i < len(lower); i++ {
		v := values[lower[i]]
		if v == 0 {
			return 0
		}
		if i > 0 && lower[i] == lower[i-1] {
			repeat++
		} else {
			repeat = 0
		}
		if repeat > 3 || repeat > 0 && (v == 5 || v == 50) {
			return 0
		}
		if i+1 < len(lower) {
			if next := values[lower[i+1]]; next > v {
				if next > 10*v || v == 5 || repeat > 0 {
					return 0
				}
				sum -= v
				continue
			}
		}
		sum += v
	}
	if sum <= 0 || sum > 99 {
		return 0
	}
	return sum
}

// compound reads two or more numbers joined by full stops ("1.2", "I.1", "2.a") and returns them, the first
// component and the length without closing punctuation; 0 when there is no such thing.
func compound(s string) (path []int, first component, n int) {
	c, size := numeral(s)
	if size == 0 || !c.digits && c.roman == 0 && c.letter == 0 {
		return nil, c, 0
	}
	first = c
	path = append(path, c.label().number)
	n = size
	for n+1 < len(s) && s[n] == '.' && len(path) < 8 {
		next, size := numeral(s[n+1:])
		if size == 0 || !next.digits && (next.upper || !follows(s[n+1+size:])) {
			break
		}
		path = append(path, next.label().number)
		n += 1 + size
	}
	if len(path) < 2 || !first.digits && first.letter != 0 && !first.upper {
		return nil, first, 0
	}
	for _, v := range path {
		if v == 0 || v > 199 {
			return nil, first, 0
		}
	}
	return path, first, n
}

// follows reports whether a letter that is a number inside a compound label may be followed by rest.
func follows(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return rest == "" || strings.ContainsRune(".)/:-–", r)
}
