// Package numeral reads and writes the numbers of Vietnamese documents: in words (mười lăm, thứ tư), in Roman numerals and
// as the letters of points (điểm a, điểm đ).
package numeral

import (
	"unicode/utf8"

	"example.com/vanban/internal/scan"
)

// Max is the largest number that words are read and written for.
const Max = 9999

// units are the words for one digit, by how they are said alone. Some digits change after a ten.
var units = map[string]int{
	"một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}

// unitsAfterTen are the words for the last digit after "mươi" and "hăm".
var unitsAfterTen = map[string]int{
	"mốt": 1, "một": 1, "nhất": 1, "hai": 2, "nhì": 2, "ba": 3, "tư": 4, "bốn": 4, "lăm": 5, "nhăm": 5, "năm": 5,
	"sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}

// unitsAfterTeen are the words for the last digit after "mười": five is "lăm" there, so that "mười năm" is ten years.
var unitsAfterTeen = map[string]int{
	"một": 1, "mốt": 1, "nhất": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "lăm": 5, "nhăm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}

// ordinalUnits are the words after "thứ" that differ from the cardinals.
var ordinalUnits = map[string]int{"nhất": 1, "nhì": 2, "tư": 4}

// Cardinal reads a cardinal in words at byte at of s, in any case: "bảy", "mười một", "hai mươi mốt", "hăm ba", "một trăm
// linh năm". It gives the number and where it ends; end is at when there is none.
func Cardinal(s string, at int) (n, end int) {
	if at >= len(s) || s[at] < utf8.RuneSelf && !isLetter(s[at]) {
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

// Ordinal reads the words of an ordinal behind "thứ" at byte at of s: "nhất", "hai", "tư", "mười hai".
func Ordinal(s string, at int) (n, end int) {
	w, e := scan.Word(s, at)
	if d := ordinalUnits[w]; d > 0 {
		return d, e
	}
	return Cardinal(s, at)
}

// scaled goes on after a digit in words: hundreds and thousands.
func scaled(s string, digit, at int) (n, end int) {
	w, next := scan.WordAfter(s, at)
	switch w {
	case "nghìn", "ngàn":
		n, end = digit*1000, next
		if d, e := unitAfter(s, end, units); d > 0 {
			if w, hundred := scan.WordAfter(s, e); w == "trăm" {
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
	w, next := scan.WordAfter(s, at)
	if w == "linh" || w == "lẻ" {
		if d, e := unitAfter(s, next, unitsAfterTen); d > 0 {
			return d, e
		}
		return 0, at
	}
	if start := scan.SkipSpace(s, at); start > at {
		// A lone digit after a hundred is no part of it ("một trăm hai" is colloquial for 120), a ten is.
		if n, e := belowHundred(s, start); n >= 10 {
			return n, e
		}
	}
	return 0, at
}

// belowHundred reads a cardinal from one to ninety-nine.
func belowHundred(s string, at int) (n, end int) {
	w, e := scan.Word(s, at)
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
	if ten, e2 := scan.WordAfter(s, e); d > 1 && (ten == "mươi" || ten == "mười") {
		if u, e3 := unitAfter(s, e2, unitsAfterTen); u > 0 {
			return d*10 + u, e3
		}
		return d * 10, e2
	}
	return d, e
}

func unitAfter(s string, at int, words map[string]int) (digit, end int) {
	w, e := scan.WordAfter(s, at)
	if d := words[w]; d > 0 {
		return d, e
	}
	return 0, at
}

func isLetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }
