package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxNumeral is the largest number that numerals in words are read and written for.
const maxNumeral = 9999

// units are the words for one digit, by how they are said alone. Some digits change after a ten.
var units = map[string]int{
	"một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}

// unitsAfterTen are the words for the last digit after "mươi", "hăm" and, for five, "mười".
var unitsAfterTen = map[string]int{
	"mốt": 1, "một": 1, "nhất": 1, "hai": 2, "nhì": 2, "ba": 3, "tư": 4, "bốn": 4, "lăm": 5, "nhăm": 5, "năm": 5,
	"sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}

// ordinalUnits are the words after "thứ" that differ from the cardinals.
var ordinalUnits = map[string]int{"nhất": 1, "nhì": 2, "tư": 4}

// word is the word (letters and combining marks) that begins at byte at of s, in lower case, and where it ends.
func word(s string, at int) (lower string, end int) {
	end = at
	for end < len(s) {
		r, n := rune(s[end]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[end:])
		}
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		end += n
		if end-at > maxWord {
			return "", end
		}
	}
	return strings.ToLower(s[at:end]), end
}

// maxWord bounds, in bytes, what is taken for one word.
const maxWord = 64

// wordAfter is the word after the single gap of spaces that begins at byte at; "" when something else stands there.
func wordAfter(s string, at int) (lower string, end int) {
	next := skipSpace(s, at)
	if next == at {
		return "", at
	}
	return word(s, next)
}

// skipSpace is the offset of the first character at or after at that is no space or tab; line breaks stop it.
func skipSpace(s string, at int) int {
	for at < len(s) {
		switch {
		case s[at] == ' ' || s[at] == '\t':
			at++
		case strings.HasPrefix(s[at:], "\u00a0"):
			at += len("\u00a0")
		default:
			return at
		}
	}
	return at
}

// cardinal reads a Vietnamese cardinal in words at byte at: "bảy", "mười một", "hai mươi mốt", "hăm ba",
// "một trăm linh năm". It gives the number and where it ends; end == at when there is none.
func cardinal(s string, at int) (n, end int) {
	if at >= len(s) || s[at] < utf8.RuneSelf && !isASCIILetter(s[at]) {
		return 0, at
	}
	n, end = belowHundred(s, at)
	if end == at {
		return 0, at
	}
	if n >= 1 && n <= 9 {
		n, end = scaled(s, n, end)
	}
	return n, end
}

// scaled goes on after a digit in words: hundreds and thousands.
func scaled(s string, digit, at int) (n, end int) {
	w, next := wordAfter(s, at)
	switch w {
	case "nghìn", "ngàn":
		n, end = digit*1000, next
		if d, e := unitAfter(s, end, units); d > 0 {
			if w, hundred := wordAfter(s, e); w == "trăm" {
				rest, e := tail(s, hundred)
				return n + d*100 + rest, e
			}
		}
		rest, e := tail(s, end)
		return n + rest, e
	case "trăm":
		rest, e := tail(s, next)
		return digit*100 + rest, e
	}
	return digit, at
}

// tail reads what may follow a hundred: "linh năm", "lẻ năm", "hai mươi".
func tail(s string, at int) (n, end int) {
	w, next := wordAfter(s, at)
	if w == "linh" || w == "lẻ" {
		if d, e := unitAfter(s, next, unitsAfterTen); d > 0 {
			return d, e
		}
		return 0, at
	}
	if start := skipSpace(s, at); start > at {
		// A lone digit after a hundred is no part of it ("một trăm hai" is colloquial for 120), a ten is.
		if n, e := belowHundred(s, start); n >= 10 {
			return n, e
		}
	}
	return 0, at
}

// belowHundred reads a cardinal from one to ninety-nine.
func belowHundred(s string, at int) (n, end int) {
	w, e := word(s, at)
	switch w {
	case "mười":
		if d, e2 := unitAfter(s, e, unitsAfterTeen); d > 0 {
			return 10 + d, e2
		}
		return 10, e
	case "hăm":
		if d, e2 := unitAfter(s, e, unitsAfterTen); d > 0 {
			return 20 + d, e2
		}
		return 0, at
	}
	d := units[w]
	if d == 0 {
		return 0, at
	}
	if ten, e2 := wordAfter(s, e); d > 1 && (ten == "mươi" || ten == "mười") {
		if u, e3 := unitAfter(s, e2, unitsAfterTen); u > 0 {
			return d*10 + u, e3
		}
		return d * 10, e2
	}
	return d, e
}

// unitsAfterTeen are the words for the last digit after "mười": five is "lăm" there, so that "mười năm" is ten years.
var unitsAfterTeen = map[string]int{
	"một": 1, "mốt": 1, "nhất": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "lăm": 5, "nhăm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}

func unitAfter(s string, at int, words map[string]int) (digit, end int) {
	w, e := wordAfter(s, at)
	if d := words[w]; d > 0 {
		return d, e
	}
	return 0, at
}

// ordinal reads the words of an ordinal after "thứ" at byte at: "nhất", "hai", "tư", "mười hai".
func ordinal(s string, at int) (n, end int) {
	w, e := word(s, at)
	if d := ordinalUnits[w]; d > 0 {
		return d, e
	}
	return cardinal(s, at)
}

// upToThreeDigits reads up to three decimal digits at byte at, leading zeros allowed; end == at when there are none or more.
func upToThreeDigits(s string, at int) (n, end int) {
	end = at
	for end < len(s) && isDigit(s[end]) {
		n = n*10 + int(s[end]-'0')
		if end++; end-at > 3 {
			return 0, at
		}
	}
	return n, end
}

// count reads a number of things at byte at: "7", "07", "bảy", "bảy (07)", "07 (bảy)". Of a double form that does not
// agree with itself the first number counts.
func count(s string, at int) (n, end int) {
	n, end = countOnce(s, at)
	if end == at {
		return 0, at
	}
	open := skipSpace(s, end)
	if open < len(s) && s[open] == '(' {
		if _, e := countOnce(s, skipSpace(s, open+1)); e > open+1 {
			if e = skipSpace(s, e); e < len(s) && s[e] == ')' {
				return n, e + 1
			}
		}
	}
	return n, end
}

func countOnce(s string, at int) (n, end int) {
	if n, end = upToThreeDigits(s, at); end > at {
		return n, end
	}
	return cardinal(s, at)
}

// spellCardinal is a number from 1 to [maxNumeral] in words; "" outside.
func spellCardinal(n int) string {
	if n < 1 || n > maxNumeral {
		return ""
	}
	var out []string
	if n >= 1000 {
		out = append(out, digitWords[n/1000], "nghìn")
		n %= 1000
		if n > 0 && n < 100 {
			out = append(out, "không", "trăm")
		}
	}
	if n >= 100 {
		out = append(out, digitWords[n/100], "trăm")
		n %= 100
	}
	if n == 0 {
		return strings.Join(out, " ")
	}
	ten, unit := n/10, n%10
	switch {
	case ten == 0 && len(out) > 0:
		out = append(out, "linh", digitWords[unit])
		return strings.Join(out, " ")
	case ten == 0:
		return digitWords[unit]
	case ten == 1:
		out = append(out, "mười")
	default:
		out = append(out, digitWords[ten], "mươi")
	}
	switch {
	case unit == 0:
	case unit == 1 && ten > 1:
		out = append(out, "mốt")
	case unit == 4 && ten > 1:
		out = append(out, "tư")
	case unit == 5:
		out = append(out, "lăm")
	default:
		out = append(out, digitWords[unit])
	}
	return strings.Join(out, " ")
}

// spellOrdinal is a number in the words that follow "thứ": "nhất", "hai", "tư", "mười".
func spellOrdinal(n int) string {
	switch n {
	case 1:
		return "nhất"
	case 4:
		return "tư"
	}
	return spellCardinal(n)
}

var digitWords = [...]string{"", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isASCIILetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }
