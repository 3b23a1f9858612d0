package compose

import (
	"strconv"
	"strings"

	"example.com/vanban/docx/internal/listing"
	"example.com/vanban/internal/lazyregexp"
	"example.com/vanban/model"
)

// labelText is a label taken apart: what stands around the number, and what the number can be in each of Word's number formats
// that print it so.
type labelText struct {
	text           string
	prefix, suffix string
	formats        []string
	values         map[string]int
	bullet         bool // no number: the whole is the prefix
}

// pattern tells labels of one kind from others.
func (t labelText) pattern() string { return t.prefix + "\x00" + t.suffix }

// wordPrefix reports whether a word stands before the number, such as "Bước 1:": words stay typed, but for Điều.
func (t labelText) wordPrefix() bool {
	return strings.ContainsFunc(t.prefix, isLetter) && !strings.HasPrefix(t.prefix, "Điều ")
}

var lastNumber = lazyregexp.New(`^(.*?)(\d+|[IVXLC]+|[ivxlc]+|[A-Z]|[a-z])([^\p{L}\d]*)$`)

// likeliest is the format of a label that begins a list: the one in which its number is the smallest.
func (t labelText) likeliest() string {
	best := t.formats[0]
	for _, f := range t.formats[1:] {
		if t.values[f] < t.values[best] {
			best = f
		}
	}
	return best
}

// above is the label that one of several levels stands under: "1.2" of "1.2.3."; "" when it has one number.
func (t labelText) above() string { return strings.TrimRight(t.prefix, labelMarks) }

// path is the label without the marks behind it: "1.2" of "1.2.".
func (t labelText) path() string { return strings.TrimRight(t.text, labelMarks) }

const labelMarks = " .-)/"

// readLabel takes a label apart. It must print back exactly.
func readLabel(label string) (labelText, bool) {
	m := lastNumber.FindStringSubmatch(label)
	if m == nil || strings.ContainsRune(label, '%') {
		return labelText{}, false
	}
	if r := []rune(m[1]); len(r) > 0 && isLetter(r[len(r)-1]) {
		return labelText{}, false
	}
	t := labelText{text: label, prefix: m[1], suffix: m[3], values: map[string]int{}}
	for _, format := range [...]string{"decimal", "decimalZero", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter"} {
		if v := numberValue(m[2], format); v > 0 && listing.FormatNumber(v, format, "") == m[2] {
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
		return labelText{text: p.Label, prefix: p.Label, formats: []string{"bullet"}, bullet: true}, true
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
