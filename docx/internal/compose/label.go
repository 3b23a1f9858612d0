package compose

import (
	"strconv"
	"strings"

	"example.com/vanban/internal/lazyregexp"
	"example.com/vanban/model"
)

// labelText is a label taken apart: what stands around the number, and what the number can be in each of Word's number formats
// that print it so.
type labelText struct {
	prefix, suffix string
	formats        []string
	values         map[string]int
	format         string // the one chosen
	bullet         bool   // the whole is prefix
}

// pattern tells labels of one kind from others.
func (t labelText) pattern() string { return t.prefix + "\x00" + t.suffix }

// wordPrefix reports whether a word stands before the number, such as "Bước 1:": words stay typed, but for Điều.
func (t labelText) wordPrefix() bool {
	return strings.ContainsFunc(t.prefix, isLetter) && !strings.HasPrefix(t.prefix, "Điều ")
}

var lastNumber = lazyregexp.New(`^(.*?)(\d+|[IVXLC]+|[ivxlc]+|[A-Z]|[a-z])([^\p{L}\d]*)$`)

// readLabel takes a label apart. It must print back exactly.
func readLabel(label string) (labelText, bool) {
	m := lastNumber.FindStringSubmatch(label)
	if m == nil || strings.ContainsRune(label, '%') {
		return labelText{}, false
	}
	if r := []rune(m[1]); len(r) > 0 && isLetter(r[len(r)-1]) {
		return labelText{}, false
	}
	t := labelText{prefix: m[1], suffix: m[3], values: map[string]int{}}
	for _, format := range [...]string{"decimal", "decimalZero", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter"} {
		if v := numberValue(m[2], format); v > 0 && numberText(v, format) == m[2] {
			t.formats = append(t.formats, format)
			t.values[format] = v
		}
	}
	return t, len(t.formats) > 0
}

func isLetter(r rune) bool { return strings.ToLower(string(r)) != strings.ToUpper(string(r)) }

// readAutomaticLabel takes the label that the source's numbering prints apart.
func readAutomaticLabel(p *model.Paragraph) (labelText, bool) {
	if p.List.Format == "bullet" || !strings.ContainsFunc(p.Label, func(r rune) bool { return isLetter(r) || r >= '0' && r <= '9' }) {
		if strings.ContainsRune(p.Label, '%') || strings.TrimSpace(p.Label) != p.Label {
			return labelText{}, false
		}
		return labelText{prefix: p.Label, formats: []string{"bullet"}, values: map[string]int{}, bullet: true}, true
	}
	t, ok := readLabel(p.Label)
	if !ok {
		return t, false
	}
	for _, f := range t.formats {
		if f == p.List.Format && t.values[f] == p.List.Value {
			t.formats = []string{f}
			return t, true
		}
	}
	return t, true
}

// readTypedLabel takes apart the label that the text begins with, and says how many bytes it takes with the white space behind it.
func readTypedLabel(text, label string) (t labelText, drop int, ok bool) {
	lead := len(text) - len(strings.TrimLeft(text, " \t\u00a0"))
	rest, ok := strings.CutPrefix(text[lead:], label)
	if !ok {
		return t, 0, false
	}
	after := strings.TrimLeft(rest, " \t\u00a0")
	if after == rest || after == "" || strings.HasPrefix(after, "\n") || strings.HasPrefix(after, "“") || strings.HasPrefix(after, `"`) {
		return t, 0, false // a quotation opens with its label
	}
	t, ok = readLabel(label)
	return t, len(text) - len(after), ok
}

var romanValues = map[byte]int{'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100}

// numberValue reads a number in one of Word's number formats; 0 when it is none.
func numberValue(s, format string) int {
	switch format {
	case "decimal", "decimalZero":
		n, err := strconv.Atoi(s)
		if err != nil || n > 1<<20 {
			return 0
		}
		return n
	case "upperRoman", "lowerRoman":
		total, last := 0, 0
		up := strings.ToUpper(s)
		for i := len(up) - 1; i >= 0; i-- {
			v := romanValues[up[i]]
			if v == 0 {
				return 0
			}
			if v < last {
				total -= v
			} else {
				total, last = total+v, v
			}
		}
		return total
	case "upperLetter":
		if len(s) == 1 && s[0] >= 'A' && s[0] <= 'Z' {
			return int(s[0]-'A') + 1
		}
	case "lowerLetter":
		if len(s) == 1 && s[0] >= 'a' && s[0] <= 'z' {
			return int(s[0]-'a') + 1
		}
	}
	return 0
}

// numberText is what Word prints for a number in the format.
func numberText(n int, format string) string {
	switch format {
	case "decimal":
		return strconv.Itoa(n)
	case "decimalZero":
		if n < 10 {
			return "0" + strconv.Itoa(n)
		}
		return strconv.Itoa(n)
	case "upperRoman", "lowerRoman":
		var sb strings.Builder
		for _, r := range [...]struct {
			v int
			s string
		}{{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
			for n >= r.v && sb.Len() < 16 {
				sb.WriteString(r.s)
				n -= r.v
			}
		}
		if format == "lowerRoman" {
			return strings.ToLower(sb.String())
		}
		return sb.String()
	case "upperLetter":
		return string(rune('A' + (n-1)%26))
	case "lowerLetter":
		return string(rune('a' + (n-1)%26))
	}
	return ""
}
