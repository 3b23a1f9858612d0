package check

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// numeral is a way of writing ordinals.
type numeral uint8

const (
	arabic numeral = iota + 1
	roman
	letter
	words
)

// label is one reading of a printed label: "Điều 3." is the third of the arabic series "điều", "2.1." the first of
// the arabic series "2.".
type label struct {
	series  string // what stands before the ordinal, lower case, dashes and brackets left out
	numeral numeral
	capital bool
	value   int
	letter  rune   // of a letter, lower case
	style   string // the punctuation around the ordinal: "1.", "(1)"
}

// shape is what labels of one series share: all but the number.
func (l label) shape() string {
	return fmt.Sprint(l.series, l.numeral, l.capital, l.style)
}

// readings are the ways to read a printed label; none when it holds no ordinal. "C." is a letter and the Roman
// hundred, "i)" a letter and the Roman one.
func readings(s string) []label {
	s = strings.TrimLeft(strings.TrimSpace(s), "-–—+•* ")
	open := ""
	if rest, ok := strings.CutPrefix(s, "("); ok {
		open, s = "(", rest
	}
	core := strings.TrimRightFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	closing := strings.TrimSpace(s[len(core):])
	if core == "" {
		return nil
	}
	words := strings.Fields(core)
	last := words[len(words)-1]
	stem := ""
	if i := strings.LastIndexAny(last, ".-/"); i >= 0 && i+1 < len(last) {
		stem, last = last[:i+1], last[i+1:]
	}
	series := strings.ToLower(strings.Join(words[:len(words)-1], " "))
	if stem != "" {
		series = strings.TrimSpace(series + " " + stem)
	}
	base := label{series: series, style: open + "1" + closing}
	var out []label
	if n, err := strconv.Atoi(last); err == nil && n > 0 && n < 1000 {
		l := base
		l.numeral, l.value = arabic, n
		return append(out, l)
	}
	if n := romanValue(last); n > 0 {
		l := base
		l.numeral, l.value, l.capital = roman, n, last == strings.ToUpper(last)
		out = append(out, l)
	}
	if r, size := utf8.DecodeRuneInString(last); size == len(last) {
		// f, j, w and z have no place in the alphabet of điểm, and word processors count with them all the same.
		if n := alphabetIndex(unicode.ToLower(r)); n > 0 || strings.ContainsRune("fjwz", unicode.ToLower(r)) {
			l := base
			l.numeral, l.value, l.capital, l.letter = letter, n, unicode.IsUpper(r), unicode.ToLower(r)
			out = append(out, l)
		}
	}
	if len(out) == 0 {
		if l, ok := wordLabel(base, words); ok {
			out = append(out, l)
		}
	}
	return out
}

// wordLabel reads "Phần thứ hai", "Giải pháp thứ ba", "Một là".
func wordLabel(base label, fields []string) (label, bool) {
	lower := strings.ToLower(strings.Join(fields, " "))
	base.numeral = words
	if body, ok := strings.CutSuffix(lower, " là"); ok {
		base.series, base.value = "là", wordValue(body)
		return base, base.value > 0
	}
	if i := strings.LastIndex(" "+lower, " thứ "); i >= 0 {
		base.series, base.value = strings.TrimSpace(lower[:max(i-1, 0)]+" thứ"), wordValue(lower[i+len("thứ "):])
		return base, base.value > 0
	}
	return base, false
}

const vietnameseAlphabet = "abcdđeghiklmnopqrstuvxy"

// alphabetIndex is the place of a letter in the Vietnamese alphabet of điểm (NĐ 30 Annex I.II.6), 0 for none.
func alphabetIndex(r rune) int {
	at := 0
	for _, l := range vietnameseAlphabet {
		at++
		if l == r {
			return at
		}
	}
	return 0
}

// follows reports whether letter b may come after letter a: by the Vietnamese alphabet, or by the Latin one that
// word processors count with.
func follows(a, b rune) bool {
	if i := alphabetIndex(a); i > 0 && alphabetIndex(b) == i+1 {
		return true
	}
	return b == a+1 && a >= 'a' && b <= 'z'
}

func romanValue(s string) int {
	if s == "" || len(s) > 7 || s != strings.ToUpper(s) && s != strings.ToLower(s) {
		return 0
	}
	total, before := 0, 0
	for i := len(s) - 1; i >= 0; i-- {
		v := map[byte]int{'i': 1, 'v': 5, 'x': 10, 'l': 50}[s[i]|0x20]
		if v == 0 {
			return 0
		}
		if v < before {
			total -= v
		} else {
			total, before = total+v, v
		}
	}
	return total
}

// romanText is the Roman numeral of n from 1 to 89.
func romanText(n int) string {
	var sb strings.Builder
	for _, d := range [...]struct {
		value int
		text  string
	}{{50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for n >= d.value {
			sb.WriteString(d.text)
			n -= d.value
		}
	}
	return sb.String()
}

var digitWords = [...][]string{
	1: {"một", "nhất", "mốt"}, 2: {"hai", "nhì"}, 3: {"ba"}, 4: {"bốn", "tư"}, 5: {"năm", "lăm"}, 6: {"sáu"}, 7: {"bảy", "bẩy"}, 8: {"tám"}, 9: {"chín"},
}

// wordValue is the number from 1 to 99 that the words say ("mười một", "hai mươi mốt"), 0 for other words.
func wordValue(s string) int {
	fields := strings.Fields(s)
	switch len(fields) {
	case 1:
		if fields[0] == "mười" {
			return 10
		}
		return digitWord(fields[0])
	case 2, 3:
		tens := 1
		if fields[0] != "mười" {
			if tens = digitWord(fields[0]); tens < 2 || fields[1] != "mươi" {
				return 0
			}
			fields = fields[1:]
		}
		switch len(fields) {
		case 1:
			return tens * 10
		case 2:
			if n := digitWord(fields[1]); n > 0 {
				return tens*10 + n
			}
		}
	}
	return 0
}

func digitWord(s string) int {
	for n, names := range digitWords {
		if slices.Contains(names, s) {
			return n
		}
	}
	return 0
}

// numberWords are the usual words for n from 1 to 99; nil outside.
func numberWords(n int) []string {
	switch {
	case n < 1 || n > 99:
		return nil
	case n < 10:
		return digitWords[n]
	case n == 10:
		return []string{"mười"}
	}
	tens := "mười"
	if n >= 20 {
		tens = digitWords[n/10][0] + " mươi"
	}
	if n%10 == 0 {
		return []string{tens}
	}
	var out []string
	for _, w := range digitWords[n%10] {
		out = append(out, tens+" "+w)
	}
	return out
}
