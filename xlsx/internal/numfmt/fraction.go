package numfmt

import (
	"math"
	"strconv"
	"strings"
)

// fraction is how a section shows a number as a fraction.
type fraction struct {
	whole       bool // the whole part stands apart
	numerator   string
	denominator string // placeholders, or the digits of a fixed denominator
	fixed       int    // the fixed denominator, 0 for none
	from, to    int    // tokens of the fraction with its whole part, to excluded
	lead        string // between the whole part and the fraction
}

// findFraction recognises "# ?/?", "?/?" and "# ??/16".
func (s *section) findFraction() {
	at := -1
	for i, t := range s.tokens {
		if t.kind == slash {
			at = i
			break
		}
	}
	if at < 0 {
		return
	}
	f := &fraction{from: at, to: at + 1}
	for f.from > 0 && s.tokens[f.from-1].kind == digit {
		f.from--
		f.numerator = s.tokens[f.from].text + f.numerator
	}
	for f.to < len(s.tokens) && (s.tokens[f.to].kind == digit || isNumber(s.tokens[f.to])) {
		f.denominator += s.tokens[f.to].text
		f.to++
	}
	if n, err := strconv.Atoi(f.denominator); err == nil && n > 0 && n < 1e6 {
		f.fixed = n
	}
	if f.denominator == "" || len(f.denominator) > 6 {
		s.tokens[at] = token{kind: literal, text: "/"}
		return
	}
	lead := f.from
	for lead > 0 && (s.tokens[lead-1].kind == literal || s.tokens[lead-1].kind == space) {
		lead--
	}
	if lead > 0 && s.tokens[lead-1].kind == digit {
		for _, t := range s.tokens[lead:f.from] {
			f.lead += strings.ReplaceAll(t.text, "_", " ")
		}
		f.whole = true
		f.from = lead
		for f.from > 0 && s.tokens[f.from-1].kind == digit {
			f.from--
		}
	}
	s.fraction = f
}

func isNumber(t token) bool {
	return t.kind == literal && t.text != "" && strings.Trim(t.text, "0123456789") == ""
}

// appendFraction appends a number as a fraction.
func (s *section) appendFraction(dst []byte, v float64, negative bool) []byte {
	f := s.fraction
	whole, part := math.Modf(v)
	if whole >= 1e15 {
		if negative {
			dst = append(dst, '-')
		}
		return appendGeneral(dst, v)
	}
	if !f.whole {
		whole, part = 0, v
	}
	n, d := 0, 1
	if f.fixed > 0 {
		d = f.fixed
		n = int(math.Round(min(part*float64(d), 1e15)))
	} else {
		n, d = ratio(part, int(math.Pow10(len(f.denominator)))-1)
	}
	if f.whole && n == d {
		whole, n = whole+1, 0
	}
	if negative && (whole > 0 || n > 0) {
		dst = append(dst, '-')
	}
	for _, t := range s.tokens[:f.from] {
		dst = appendLiteral(dst, t)
	}
	switch {
	case f.whole && n == 0:
		dst = appendGeneral(dst, whole)
		if f.fixed == 0 || strings.Contains(f.numerator, "?") {
			dst = append(dst, strings.Repeat(" ", len(f.lead)+len(f.numerator)+1+len(f.denominator))...)
		}
	default:
		if f.whole && whole > 0 {
			dst = appendGeneral(dst, whole)
			dst = append(dst, f.lead...)
		} else if f.whole {
			dst = append(dst, strings.Repeat(" ", len(f.lead))...)
		}
		text := strconv.Itoa(n)
		if pad := strings.Count(f.numerator, "?"); pad > len(text) {
			dst = append(dst, strings.Repeat(" ", pad-len(text))...)
		}
		dst = append(append(dst, text...), '/')
		text = strconv.Itoa(d)
		dst = append(dst, text...)
		if pad := strings.Count(f.denominator, "?"); f.fixed == 0 && pad > len(text) {
			dst = append(dst, strings.Repeat(" ", pad-len(text))...)
		}
	}
	for _, t := range s.tokens[f.to:] {
		dst = appendLiteral(dst, t)
	}
	return dst
}

func appendLiteral(dst []byte, t token) []byte {
	switch t.kind {
	case literal:
		return append(dst, t.text...)
	case space:
		return append(dst, t.blanks()...)
	case percentSign:
		return append(dst, '%')
	}
	return dst
}

// ratio is the fraction nearest to v whose denominator is at most limit.
func ratio(v float64, limit int) (n, d int) {
	if v > 1e9 {
		return int(min(v, 1e15)), 1
	}
	a, b, c, e := 0, 1, 1, 0 // the convergents before
	x := v
	for {
		q := int(x)
		na, ne := q*c+a, q*e+b
		if ne > limit {
			break
		}
		a, b, c, e = c, e, na, ne
		rest := x - float64(q)
		if rest < 1e-9 {
			break
		}
		if x = 1 / rest; x > 1e9 {
			break
		}
	}
	// a semi-convergent may be nearer
	if e > 0 && b >= 0 {
		if k := (limit - b) / e; k > 0 {
			sn, sd := a+k*c, b+k*e
			if sd > 0 && sd <= limit && math.Abs(v-float64(sn)/float64(sd)) < math.Abs(v-float64(c)/float64(e)) {
				return sn, sd
			}
		}
	}
	return c, max(e, 1)
}
