package normalize

import (
	"strings"
	"unicode/utf8"

	"example.com/vanban/internal/viet"
)

// symbol is the number and symbol (số, ký hiệu) of a document as typed, taken apart: "07- ĐA/TU", "15/2020/QĐ-UBND".
type symbol struct {
	from, to int
	lead     bool // "số" or "Số:" stands before it
	blank    bool // the number is left to be filled in
	no       span
	year     span // empty without a year
	first    separator
	isTorn   bool // the stroke after the year is missing at torn
	torn     span // empty, or the digit that was typed for the stroke
	kind     span // the type's abbreviation, or the issuer's in a letter's symbol
	second   separator
	body     span
	more     []separator // those of a joint document before its other bodies: "119/2002/TTLT-BTC-BYT"
}

// separator is a hyphen or a stroke between two groups, with the spaces around it.
type separator struct {
	span
	mark rune // '/', '-', or '–'
}

// spaced reports whether spaces stand around the separator.
func (s separator) spaced() bool { return s.to-s.from > utf8.RuneLen(s.mark) }

// exact is the separator as it must be typed.
func (s separator) exact() string {
	if s.mark == '/' {
		return "/"
	}
	return "-"
}

// scanSymbol reads a symbol whose number begins at byte i.
func scanSymbol(s string, i int) (y symbol, ok bool) {
	y.from = i
	at := i
	for at < len(s) && digit(s[at]) {
		at++
	}
	if at == i || at-i > 6 || !startsNumber(s, i) {
		return y, false
	}
	y.no = span{i, at}
	y.lead, _ = lead(s, i)
	return y.scanGroups(s, at)
}

// scanBlankSymbol reads a symbol whose number is left blank: "Số:      /BC - UBND". Byte i is its stroke.
func scanBlankSymbol(s string, i int) (y symbol, ok bool) {
	from, n := spacesBefore(s, i)
	if n == 0 {
		return y, false
	}
	if y.lead, _ = lead(s, i); !y.lead {
		return y, false
	}
	y.blank = true
	y.from, y.no = from, span{i, i}
	at, n := spacesAfter(s, i+1)
	if n > 1 {
		return y, false
	}
	y.first = separator{span{i, at}, '/'}
	return y.scanAfterNumber(s, at)
}

// startsNumber reports whether the digits at byte i are a number of their own and not the end of a date or of another one.
func startsNumber(s string, i int) bool {
	if i == 0 {
		return true
	}
	switch c := s[i-1]; {
	case c == ' ' || c == ':' || c == '(' || c == '"' || c == '\t' || c == '\n' || c == 0xA0:
		return true
	}
	return strings.HasSuffix(s[:i], "“")
}

// lead reports whether "số" stands before byte i, with a colon or without, and where it begins.
func lead(s string, i int) (ok bool, from int) {
	head := strings.TrimRight(s[:i], " :\t\u00a0")
	w := wordBefore(head, len(head))
	return w == "số" || w == "Số" || w == "SỐ", len(head) - len(w)
}

func (y symbol) scanGroups(s string, at int) (symbol, bool) {
	if y.first, at = scanSeparator(s, at); y.first.mark == 0 {
		return y, false
	}
	if y.torn, y.isTorn = tornYear(s, at); y.isTorn {
		y.year = span{at, at + 4}
		return y.scanAfterNumber(s, y.torn.to)
	}
	if at+4 < len(s) && digits(s[at:at+4]) && !digit(s[at+4]) { // the year of a legal document
		y.year = span{at, at + 4}
		next, to := scanSeparator(s, at+4)
		if next.mark != '/' || y.first.mark != '/' {
			return y, false
		}
		if next.spaced() { // both separators must be seen to: keep to one
			return y, false
		}
		at = to
	}
	return y.scanAfterNumber(s, at)
}

func (y symbol) scanAfterNumber(s string, at int) (symbol, bool) {
	if y.kind = scanGroup(s, at, false); y.kind.from == y.kind.to {
		return y, false
	}
	if y.second, at = scanSeparator(s, y.kind.to); y.second.mark == 0 {
		return y, false
	}
	if y.body = scanGroup(s, at, true); y.body.from == y.body.to {
		return y, false
	}
	y.to = y.body.to
	if s[y.kind.from:y.kind.to] != "TTLT" && s[y.kind.from:y.kind.to] != "NQLT" {
		return y, true
	}
	for {
		sep, next := scanSeparator(s, y.to)
		group := scanGroup(s, next, true)
		if sep.mark == 0 || sep.mark == '/' || capitals(s[group.from:group.to]) < 2 {
			return y, true
		}
		y.more, y.to = append(y.more, sep), group.to
	}
}

func digits(s string) bool {
	for i := range len(s) {
		if !digit(s[i]) {
			return false
		}
	}
	return true
}

// scanSeparator reads a separator at byte at, with at most one space on each side; mark is 0 when there is none.
func scanSeparator(s string, at int) (sep separator, to int) {
	mark, n := spacesAfter(s, at)
	if n > 1 || mark == len(s) {
		return separator{}, at
	}
	r, size := utf8.DecodeRuneInString(s[mark:])
	if r != '/' && r != '-' && r != '–' {
		return separator{}, at
	}
	to, n = spacesAfter(s, mark+size)
	if n > 1 {
		return separator{}, at
	}
	return separator{span{at, to}, r}, to
}

// longestGroup is how many letters a group of a symbol has at most.
const longestGroup = 12

// scanGroup reads the letters of a group; that of a body may have digits, too.
func scanGroup(s string, at int, body bool) span {
	to, n := at, 0
	for to < len(s) {
		r, size := utf8.DecodeRuneInString(s[to:])
		if !viet.IsLetter(r) && r != 'W' && r != 'w' && r != 'F' && r != 'J' && r != 'Z' && !(body && n > 0 && asciiDigit(r)) {
			break
		}
		to += size
		if n++; n > longestGroup {
			return span{at, at}
		}
	}
	return span{at, to}
}

// capitals counts the capital letters of a group.
func capitals(group string) (n int) {
	for _, r := range group {
		if viet.IsUpper(r) {
			n++
		}
	}
	return n
}

// tornYear is the place of a stroke that is missing after the year at byte at: right before the letters of the type, or where
// a digit was typed in its place ("18/20202QĐ-UBND").
func tornYear(s string, at int) (place span, ok bool) {
	n := 0
	for at+n < len(s) && digit(s[at+n]) {
		n++
	}
	if n != 4 && n != 5 || s[at] != '1' && s[at] != '2' {
		return span{}, false
	}
	group := scanGroup(s, at+n, false)
	_, known := typeOf(s[group.from:group.to])
	return span{at + 4, at + n}, known
}
