// Package numfmt shows numbers as a spreadsheet does: it reads number format codes ("#,##0.00", "dd/mm/yyyy",
// "[Red](0.0%)", ECMA-376 part 1, 18.8.30 and 18.8.31) and formats values by them.
//
// The decimal sign is the point and the sign between thousands the comma, as in the codes themselves. General shows up to
// 15 significant digits, all that a spreadsheet keeps of a number, however narrow its column is.
package numfmt

import (
	"math"
	"strings"
)

// Format is a number format, ready to use. It is safe for concurrent use.
type Format struct {
	sections []*section // of numbers, at least one
	text     *section   // of texts, nil when they are shown as they are
	plain    plain
}

// plain are the formats that nearly all cells have.
type plain uint8

const (
	notPlain plain = iota
	general
	fixed // digits with a fixed count of decimals, perhaps grouped or in percent
)

// maxCode bounds the length, in bytes, of a code: Excel's own limit is 255 characters.
const maxCode = 4096

// Parse reads a format code. A code that is not understood shows numbers as General does.
func Parse(code string) *Format {
	if len(code) > maxCode {
		code = "General"
	}
	f := &Format{}
	parts := split(code)
	if len(parts) > 4 {
		parts = parts[:4]
	}
	for i, part := range parts {
		s := parseSection(part)
		if i == 3 || s.at && !s.isDate() && s.digits == 0 && i == len(parts)-1 && (i > 0 || len(parts) == 1) {
			f.text = s
			break
		}
		f.sections = append(f.sections, s)
	}
	if len(f.sections) == 0 {
		f.sections = []*section{parseSection("General")}
	}
	if s := f.sections[0]; len(f.sections) == 1 && s.cond == 0 {
		f.plain = s.plain()
	}
	return f
}

// split cuts a code at the semicolons outside quotation marks and brackets.
func split(code string) []string {
	var parts []string
	start, quoted, bracket := 0, false, false
	for i := 0; i < len(code); i++ {
		switch c := code[i]; {
		case quoted:
			quoted = c != '"'
		case c == '\\' || c == '_' || c == '*':
			i++
		case c == '"':
			quoted = true
		case c == '[':
			bracket = true
		case c == ']':
			bracket = false
		case c == ';' && !bracket:
			parts = append(parts, code[start:i])
			start = i + 1
		}
	}
	return append(parts, code[start:])
}

// IsDate reports whether the format shows numbers as dates or times of day.
func (f *Format) IsDate() bool { return f.sections[0].isDate() }

// IsDay reports whether it shows the day, month or year of a date.
func (f *Format) IsDay() bool { return f.sections[0].day }

// IsText reports whether the format is that of texts ("@"), in which numbers stand as they were typed.
func (f *Format) IsText() bool {
	return f.text != nil && f.sections[0].isGeneral() && len(f.sections) == 1
}

// IsPercent reports whether the format shows hundredths.
func (f *Format) IsPercent() bool { return f.sections[0].percent > 0 }

// AppendNumber appends a number as the format shows it. Of a date the number is that of days in the system that begins
// with 1 January 1900.
func (f *Format) AppendNumber(dst []byte, v float64) []byte {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return append(dst, "#NUM!"...)
	}
	switch f.plain {
	case general:
		return appendGeneral(dst, v)
	case fixed:
		return f.sections[0].appendPlain(dst, v)
	}
	s, negative, ok := f.choose(v)
	if !ok {
		return append(dst, "###"...)
	}
	return s.append(dst, math.Abs(v), negative)
}

// Number is a number as the format shows it.
func (f *Format) Number(v float64) string { return string(f.AppendNumber(nil, v)) }

// Text is a text as the format shows it.
func (f *Format) Text(text string) string {
	if f.text == nil {
		return text
	}
	var sb strings.Builder
	for _, t := range f.text.tokens {
		switch t.kind {
		case literal:
			sb.WriteString(t.text)
		case space:
			sb.WriteString(t.blanks())
		case at, generalNumber:
			sb.WriteString(text)
		}
	}
	return sb.String()
}

// choose is the section for a value, and whether it is to show a minus sign. There is none where all sections have
// conditions and none of them holds.
func (f *Format) choose(v float64) (s *section, negative, ok bool) {
	ss := f.sections
	conditions := false
	for _, s := range ss {
		conditions = conditions || s.cond != 0
	}
	if !conditions {
		switch {
		case len(ss) == 1:
			return ss[0], v < 0, true
		case v < 0:
			return ss[1], false, true
		case v == 0 && len(ss) > 2:
			return ss[2], false, true
		}
		return ss[0], false, true
	}
	for i, s := range ss {
		switch {
		case s.cond != 0:
			if s.holds(v) {
				return s, v < 0 && !s.onlyNegative(), true
			}
		case i == 0:
			if v > 0 || len(ss) < 3 && v >= 0 {
				return s, false, true
			}
		case i == 1 && len(ss) > 2:
			if v < 0 {
				return s, false, true
			}
		default:
			return s, v < 0 && !(i == 1 && ss[0].restNegative()), true
		}
	}
	return nil, false, false
}
