package listing

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

var digitWords = [...]string{"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"}

// countingWord is a number in Vietnamese words; from 1000 on it is written in digits.
func countingWord(n int) string {
	switch {
	case n < 0 || n > 999:
		return strconv.Itoa(n)
	case n < 10:
		return digitWords[n]
	case n < 20:
		return strings.TrimSpace("mười " + unitWord(n%10, false))
	case n < 100:
		return strings.TrimSpace(digitWords[n/10] + " mươi " + unitWord(n%10, true))
	}
	rest := ""
	switch {
	case n%100 == 0:
	case n%100 < 10:
		rest = " linh " + digitWords[n%10]
	default:
		rest = " " + countingWord(n%100)
	}
	return digitWords[n/100] + " trăm" + rest
}

// unitWord is the last digit of a number from ten on, "" for nought.
func unitWord(d int, afterTens bool) string {
	switch {
	case d == 0:
		return ""
	case d == 1 && afterTens:
		return "mốt"
	case d == 5:
		return "lăm"
	}
	return digitWords[d]
}

func ordinalWord(n int) string {
	switch n {
	case 1:
		return "nhất"
	case 4:
		return "tư"
	}
	return countingWord(n)
}

func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
