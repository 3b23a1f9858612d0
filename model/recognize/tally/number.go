package tally

import (
	"math"
	"strconv"
	"strings"
	"unicode"
)

// form says in which ways a printed number can be read.
type form uint8

const (
	notNumber  form = iota
	noValue         // "-", "x", "…": a figure that is not there
	plain           // digits without marks
	vietnamese      // "1.234.567", "1.234,5", "12,5": the comma is the decimal mark, whatever the column shows
	english         // "1,234,567", "1,234.5"
	dotDecimal      // "1.5": no group of three follows the full stop
	dotGroup        // "1.234": thousands in Vietnamese notation, a fraction in English
	commaGroup      // "1,234": the other way round
)

// printed is a number as a cell prints it.
type printed struct {
	form     form
	negative bool
	digits   string // digits, full stops and commas
	unit     string
}

// parse reads what a cell shows as a number, or says that it is none.
func parse(text string) printed {
	s := squeeze(text)
	if isNoValue(s) {
		return printed{form: noValue}
	}
	var p printed
	s, p.negative = unsign(s)
	s, p.unit = splitUnit(s)
	s = joinGroups(s)
	if s == "" || len(s) > 40 || strings.Trim(s, "0123456789.,") != "" || !isDigit(s[0]) || !isDigit(s[len(s)-1]) {
		return printed{}
	}
	p.digits, p.form = s, formOf(s)
	return p
}

func formOf(s string) form {
	dots, commas := strings.Count(s, "."), strings.Count(s, ",")
	switch {
	case dots+commas == 0:
		return plain
	case dots > 0 && commas > 0:
		if whole, _, _ := strings.Cut(s, ","); commas == 1 && grouped(whole, ".") {
			return vietnamese
		}
		if whole, _, _ := strings.Cut(s, "."); dots == 1 && grouped(whole, ",") {
			return english
		}
		return notNumber
	case dots > 1 && grouped(s, "."):
		return vietnamese
	case commas > 1 && grouped(s, ","):
		return english
	case dots+commas > 1:
		return notNumber
	case dots == 1 && grouped(s, ".") && s[0] != '0':
		return dotGroup
	case commas == 1 && grouped(s, ",") && s[0] != '0':
		return commaGroup
	case dots == 1:
		return dotDecimal
	}
	return vietnamese
}

// value is the number and its printed decimals, with the decimal mark that is given.
func (p printed) value(mark byte) (float64, int) {
	s := p.digits
	other := byte('.' + ',' - mark)
	s = strings.ReplaceAll(s, string(other), "")
	decimals := 0
	if i := strings.IndexByte(s, mark); i >= 0 {
		decimals = len(s) - i - 1
		s = s[:i] + "." + s[i+1:]
	}
	v, _ := strconv.ParseFloat(s, 64)
	if p.negative {
		v = -v
	}
	return v, decimals
}

// grouped reports whether mark parts the digits of s into groups of three, the first of one to three.
func grouped(s, mark string) bool {
	groups := strings.Split(s, mark)
	for i, g := range groups {
		if i > 0 && len(g) != 3 || g == "" || len(groups) > 1 && len(g) > 3 || strings.ContainsAny(g, ".,") {
			return false
		}
	}
	return true
}

// isNoValue reports whether s is one of the marks that stand where a figure is missing or makes no sense.
func isNoValue(s string) bool {
	switch strings.ToLower(s) {
	case "x", "n/a", "#":
		return true
	}
	return s != "" && strings.Trim(s, "-–—−_.…/\\ '\"") == "" && !strings.Contains(s, "\"\"")
}

func unsign(s string) (rest string, negative bool) {
	if strings.HasPrefix(s, "(") && strings.HasSuffix(s, ")") {
		s, negative = strings.TrimSpace(s[1:len(s)-1]), true
	}
	for _, sign := range [...]string{"-", "–", "−", "+"} {
		if rest, ok := strings.CutPrefix(s, sign); ok {
			return strings.TrimSpace(rest), sign != "+" || negative
		}
	}
	return s, negative
}

// splitUnit parts a number from the unit that is printed after it.
func splitUnit(s string) (number, unit string) {
	end := strings.LastIndexFunc(s, unicode.IsDigit) + 1
	if rest := strings.TrimSpace(s[end:]); strings.HasSuffix(s, "²") || strings.HasSuffix(s, "³") || isUnitWord(rest) {
		return strings.TrimSpace(s[:end]), rest
	}
	if i := strings.IndexAny(s, "mk"); i > 0 && isDigit(s[0]) {
		if rest := strings.TrimSpace(s[i:]); isUnitWord(rest) {
			return strings.TrimSpace(s[:i]), rest
		}
	}
	return s, ""
}

// joinGroups takes the spaces out of a number whose thousands they part: "1 234 567,8".
func joinGroups(s string) string {
	if !strings.Contains(s, " ") {
		return s
	}
	whole, fraction := s, ""
	if i := strings.IndexAny(s, ".,"); i >= 0 {
		whole, fraction = s[:i], s[i:]
	}
	if !grouped(whole, " ") {
		return s
	}
	return strings.ReplaceAll(whole, " ", "") + fraction
}

// shownDecimals are the decimals that the text of a typed number shows.
func shownDecimals(text string, number float64) int {
	p := parse(text)
	if p.form <= noValue {
		return 0
	}
	for _, mark := range [...]byte{',', '.'} {
		v, decimals := p.value(mark)
		if decimals > 0 && math.Abs(v-number) <= 0.51*math.Pow10(-decimals)+1e-9*math.Abs(number) {
			return decimals
		}
	}
	return 0
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
