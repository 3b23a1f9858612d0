package check

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/internal/numeral"
)

// notation is a way of writing ordinals.
type notation uint8

const (
	arabic notation = iota + 1
	roman
	letter
	words
)

// label is one reading of a printed label: "Điều 3." is the third of the arabic series "điều", "2.1." the first of
// the arabic series "2.".
type label struct {
	series   string // what stands before the ordinal, lower case, dashes and brackets left out
	notation notation
	capital  bool
	value    int
	letter   rune   // of a letter, lower case
	style    string // the punctuation around the ordinal: "1.", "(1)"
}

// shape is what labels of one series share: all but the number.
func (l label) shape() string {
	return fmt.Sprint(l.series, l.notation, l.capital, l.style)
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
	closing := dashes.Replace(strings.TrimSpace(s[len(core):]))
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
		l.notation, l.value = arabic, n
		return append(out, l)
	}
	if n := numeral.Roman(last); n > 0 {
		l := base
		l.notation, l.value, l.capital = roman, n, last == strings.ToUpper(last)
		out = append(out, l)
	}
	if r, size := utf8.DecodeRuneInString(last); size == len(last) {
		// f, j, w and z have no place in the alphabet of điểm, and word processors count with them all the same.
		if n := numeral.Point(unicode.ToLower(r)); n > 0 || strings.ContainsRune("fjwz", unicode.ToLower(r)) {
			l := base
			l.notation, l.value, l.capital, l.letter = letter, n, unicode.IsUpper(r), unicode.ToLower(r)
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

// dashes makes one of the dashes that word processors put for a hyphen.
var dashes = strings.NewReplacer("–", "-", "—", "-")

// wordLabel reads "Phần thứ hai", "Giải pháp thứ ba", "Một là".
func wordLabel(base label, fields []string) (label, bool) {
	lower := strings.ToLower(strings.Join(fields, " "))
	base.notation = words
	if body, ok := strings.CutSuffix(lower, " là"); ok {
		n, end := numeral.Cardinal(body, 0)
		base.series, base.value = "là", n
		return base, n > 0 && end == len(body)
	}
	if i := strings.LastIndex(" "+lower, " thứ "); i >= 0 {
		at := i + len("thứ ")
		n, end := numeral.Ordinal(lower, at)
		base.series, base.value = strings.TrimSpace(lower[:max(i-1, 0)]+" thứ"), n
		return base, n > 0 && end == len(lower)
	}
	return base, false
}

// spelt is the ordinal n as the series writes it, without punctuation.
func (l label) spelt(n int) string {
	out := ""
	switch l.notation {
	case letter:
		out = string(numeral.PointAt(n))
	case roman:
		out = strings.ToLower(numeral.SpellRoman(n))
	case words:
		if strings.HasSuffix(l.series, "thứ") {
			return numeral.SpellOrdinal(n)
		}
		return numeral.SpellCardinal(n)
	default:
		return strconv.Itoa(n)
	}
	if l.capital {
		return strings.ToUpper(out)
	}
	return out
}
