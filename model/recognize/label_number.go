package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/internal/numeral"
)

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

// labelNumber reads digits, a Roman number or one letter at the start of s and returns its length, 0 when there is none.
func labelNumber(s string) (component, int) {
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
		return component{letter: 'đ', number: numeral.Point('đ'), upper: unicode.IsUpper(r)}, size
	}
	if n == 0 || n > 8 {
		return component{}, 0
	}
	c := component{upper: unicode.IsUpper(rune(s[0])), roman: numeral.Roman(s[:n])}
	switch {
	case n == 1:
		c.letter = unicode.ToLower(rune(s[0]))
		c.number = numeral.Point(c.letter)
	case c.roman == 0:
		return component{}, 0
	default:
		c.number = c.roman
	}
	return c, n
}

// compound reads two or more numbers joined by full stops ("1.2", "I.1", "2.a") and returns them, the first
// component and the length without closing punctuation; 0 when there is no such thing.
func compound(s string) (path []int, first component, n int) {
	c, size := labelNumber(s)
	if size == 0 || !c.digits && c.roman == 0 && c.letter == 0 {
		return nil, c, 0
	}
	first = c
	path = append(path, c.label().number)
	n = size
	for n+1 < len(s) && s[n] == '.' && len(path) < 8 {
		next, size := labelNumber(s[n+1:])
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
