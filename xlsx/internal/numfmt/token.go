package numfmt

import (
	"unicode"
	"unicode/utf8"
)

// token is one element of a section.
type token struct {
	kind tokenKind
	text string
	n    int
}

type tokenKind uint8

const (
	literal tokenKind = iota
	space             // as wide as a character
	digit             // text is "0", "#" or "?"
	point
	percentSign
	exponentSign // text is "+" or "-"
	at
	generalNumber
	slash // of a fraction
	year
	month
	day
	hour
	minute
	second
	subsecond
	elapsedHour
	elapsedMinute
	elapsedSecond
	halfDay // text is "AM/PM" or "A/P"
	era     // the letters of eras, which show nothing
)

// blanks are about as wide as the character of a space: letters and digits are as wide as two of them.
func (t token) blanks() string {
	if r, _ := utf8.DecodeRuneInString(t.text); r >= utf8.RuneSelf || unicode.IsLetter(r) || unicode.IsDigit(r) {
		return "  "
	}
	return " "
}
