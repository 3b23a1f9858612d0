package tally

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"example.com/vanban/internal/lazyregexp"
	"example.com/vanban/internal/numeral"
)

var (
	wholeLabel = lazyregexp.New(`^\(?([IVXLC]+|[A-ZĐ]|[a-zđ]|\d{1,4}|([IVXLC]+|[A-Za-zĐđ]|\d{1,3})([.,-]\d{1,3}|[.][a-zđ])+|[-–+*•])[.)/: -]*$`)
	typedLabel = lazyregexp.New(`^(\(?(([IVXLC]+|[A-ZĐ]|\d{1,3}|[a-zđ])([.]\d{1,3})*)\s?([.)/:]|\s?[-–]\s)[.)/: -]*|[-–+*•][-–+*• ]*)`)
	bareNumber = lazyregexp.New(`^(\d{1,3}(\.\d{1,3})+|\d{1,2}|[IVX]+) +[A-ZĐÀ-Ỹ]`)
)

// isLabel reports whether a cell holds nothing but a row's label.
func isLabel(s string) bool { return wholeLabel.MatchString(s) }

// splitLabel parts the label typed before a row's name; "" when none is.
func splitLabel(s string) (label, name string) {
	if m := typedLabel.FindString(s); m != "" && strings.TrimSpace(s[len(m):]) != "" {
		return strings.TrimSpace(m), strings.TrimSpace(s[len(m):])
	}
	if m := bareNumber.FindStringSubmatch(s); m != nil {
		return m[1], strings.TrimSpace(s[len(m[1]):])
	}
	return "", s
}

// family is the kind of a label; those of one kind stand at one level.
type family struct {
	rank  int // the usual order of the levels: A, I, 1, a, -, +
	depth int // of "1.2.3": 3
}

// The ranks of families.
const (
	letters = iota
	romans
	decimals
	smalls
	dashes
	pluses
	stars
)

// numbering tells letters from Roman numerals by what came before.
type numbering struct {
	roman  int
	letter rune
}

// of is the family of a label; ok is false when it is none.
func (n *numbering) of(label string) (f family, ok bool) {
	s := strings.Trim(label, " .)(/:")
	s = strings.TrimRight(s, " -–")
	if s == "" {
		s = strings.TrimSpace(label)
	}
	r, size := utf8.DecodeRuneInString(s)
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '.' || r == ',' || r == '-' })
	f.depth = max(len(parts), 1)
	switch {
	case s == "":
		return f, false
	case strings.ContainsRune("-–", r):
		f.rank = dashes
	case r == '+':
		f.rank = pluses
	case r == '*' || r == '•':
		f.rank = stars
	case len(parts) == 0:
		return f, false
	case isDigit(s[0]):
		f.rank = decimals
		if len(parts) > 1 {
			if _, err := strconv.Atoi(parts[1]); err != nil {
				f.rank = smalls
			}
		}
	default:
		value := numeral.Roman(parts[0])
		single := size == len(parts[0])
		switch {
		case value > 0 && (!single || value == n.roman+1 || value == n.roman || value == 1 && n.letter != 'H') && parts[0] == strings.ToUpper(parts[0]):
			n.roman, f.rank = value, romans
		case single && r >= 'A' && (r <= 'Z' || r == 'Đ'):
			n.letter, n.roman, f.rank = r, 0, letters
		case single:
			f.rank = smalls
		default:
			return f, false
		}
	}
	return f, true
}

// order compares families as levels usually follow each other.
func (f family) order() int { return f.rank*16 + f.depth }
