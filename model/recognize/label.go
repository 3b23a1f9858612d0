package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/model"
)

// labelKind is the family of a numeric label.
type labelKind uint8

// The families. Those that are words come first, in the order in which a statute nests them.
const (
	labelNone         labelKind = iota
	labelAnnex                  // Phụ lục I
	labelPart                   // Phần thứ nhất, Phần I
	labelChapter                // Chương II
	labelDivision               // Mục 1
	labelSubsection             // Tiểu mục 1
	labelArticle                // Điều 1.
	labelUpperLetter            // A.
	labelUpperRoman             // I.
	labelDecimal                // 1.  1/  1-
	labelMulti                  // 1.1.  I.1.  2.a)
	labelLowerLetter            // a)  a.  a/
	labelDecimalParen           // 1)
	labelParenthesis            // (1)  (a)  (i)
	labelLowerRoman             // i)
	labelBullet                 // -  +  *  •
)

// word reports whether the label is a word with a number: "Điều 1.".
func (k labelKind) word() bool { return k >= labelAnnex && k <= labelArticle }

// label is the number that stands before a title or an item, typed or automatic.
type label struct {
	kind    labelKind
	printed string // as printed, with its punctuation: "1.1.", "a)", "Điều 1.", "-"
	number  int    // the ordinal that it says, the last of a compound one; 0 for a bullet
	path    []int  // all numbers of a compound label ("1.2." is 1, 2), nil for others
	letter  rune   // the lower-case letter of a one-letter label, those that may be Roman included; 0 for others
	roman   int    // the Roman reading of a label of letters, 0 when it has none
	closing string // the punctuation after the number: ".", ")", "/", "-", ":", ""
	typed   bool   // stands in the text; else it is automatic
	end     int    // byte offset in the paragraph's text where what it labels begins; 0 when automatic
}

// labelOf is the label of a paragraph: the automatic one, or else one typed at the start of the text.
// It is of kind labelNone when there is none.
func labelOf(p *model.Paragraph) label {
	if auto := strings.TrimSpace(p.Label); auto != "" {
		l, ok := parseLabel(auto + " ")
		if !ok || l.end < len(auto) {
			l = automaticLabel(auto, p.List)
		}
		l.printed, l.typed, l.end = auto, false, leadingSpace(p.Text)
		return l
	}
	l, _ := parseLabel(p.Text)
	return l
}

// automaticLabel reads the printed form of an automatic number that a typed one would not have ("1", "a").
func automaticLabel(auto string, at model.ListPosition) label {
	l := label{kind: labelBullet, printed: auto}
	if at.Format == "bullet" {
		return l
	}
	if c, n := labelNumber(auto); n == len(auto) {
		return c.label()
	}
	if parts := strings.Split(strings.Trim(auto, ".)-/: "), "."); len(parts) > 1 {
		if path, _, n := compound(auto); n > 0 {
			return label{kind: labelMulti, path: path, number: path[len(path)-1]}
		}
	}
	if at.Value > 0 && strings.ContainsFunc(auto, unicode.IsDigit) {
		l.kind, l.number = labelDecimal, at.Value
	}
	return l
}

// parseLabel reads the label that s begins with, white space before it allowed.
func parseLabel(s string) (label, bool) {
	from := leadingSpace(s)
	rest := s[from:]
	if rest == "" {
		return label{}, false
	}
	for _, parse := range [...]func(string) (label, bool){wordLabel, bulletLabel, parenthesisLabel, numberLabel} {
		if l, ok := parse(rest); ok {
			l.printed = strings.TrimSpace(rest[:l.end])
			l.end += leadingSpace(rest[l.end:])
			l.end += from
			l.typed = true
			return l, true
		}
	}
	return label{}, false
}

// bulletLabel reads a dash, plus, star or dot before text. A sequence of them is a rule, not a label.
func bulletLabel(s string) (label, bool) {
	r, n := utf8.DecodeRuneInString(s)
	if !strings.ContainsRune("-–—+*•·●○◦▪■□➢❖✓♦\uf0b7\uf0a7\uf0d8\uf02d", r) {
		return label{}, false
	}
	next, _ := utf8.DecodeRuneInString(s[n:])
	if n == len(s) || next == r || unicode.IsDigit(next) && strings.ContainsRune("-–—+", r) {
		return label{}, false
	}
	if !unicode.IsSpace(next) && !unicode.IsLetter(next) && !strings.ContainsRune("“\"'(‘", next) && !unicode.IsDigit(next) {
		return label{}, false
	}
	return label{kind: labelBullet, end: n}, true
}

// parenthesisLabel reads "(1)", "(a)", "(iv)".
func parenthesisLabel(s string) (label, bool) {
	if s[0] != '(' {
		return label{}, false
	}
	c, n := labelNumber(s[1:])
	if n == 0 || n+1 >= len(s) || s[n+1] != ')' {
		return label{}, false
	}
	l := c.label()
	l.kind, l.closing, l.end = labelParenthesis, ")", n+2
	for l.end < len(s) && strings.IndexByte(".:", s[l.end]) >= 0 {
		l.end++
	}
	return l, true
}

// numberLabel reads one number or letter with its closing punctuation, or several joined by full stops.
func numberLabel(s string) (label, bool) {
	if path, first, n := compound(s); n > 0 {
		l := label{kind: labelMulti, path: path, number: path[len(path)-1]}
		l.closing, l.end = closing(s, n)
		next, _ := utf8.DecodeRuneInString(strings.TrimLeft(s[l.end:], " \t\u00a0"))
		switch {
		case l.closing == "" && (!first.digits || !spaceAt(s, n) || !unicode.IsUpper(next)):
		case !mayFollow(l.closing, s[l.end:], true):
		default:
			return l, true
		}
	}
	c, n := labelNumber(s)
	if n == 0 {
		return label{}, false
	}
	l := c.label()
	l.closing, l.end = closing(s, n)
	if l.closing == "" {
		return l, l.kind == labelUpperRoman && spaceAt(s, n) && shouts(s[n:])
	}
	if l.closing == ")" && l.kind == labelDecimal {
		l.kind = labelDecimalParen
	}
	if initial(l, s) || !mayFollow(l.closing, s[l.end:], c.digits) {
		return label{}, false
	}
	return l, true
}

// initial reports whether the label is rather the first letter of an abbreviation: "T.Ư", "V.I. Lê-nin".
func initial(l label, s string) bool {
	if l.closing != "." || l.letter == 0 || l.kind != labelUpperLetter && l.kind != labelUpperRoman {
		return false
	}
	r, n := utf8.DecodeRuneInString(s[l.end:])
	if !unicode.IsUpper(r) {
		return false
	}
	after, _ := utf8.DecodeRuneInString(s[l.end+n:])
	return after == '.' || !unicode.IsLetter(after)
}

// mayFollow reports whether rest can stand after a label that closes with closing.
func mayFollow(closing, rest string, digits bool) bool {
	trimmed := strings.TrimLeft(rest, " \t\u00a0")
	next, _ := utf8.DecodeRuneInString(trimmed)
	glued := len(trimmed) == len(rest) && rest != ""
	switch {
	case trimmed == "":
		return true
	case glued && unicode.IsDigit(next):
		return false
	case closing == "-" || closing == "–":
		// "I- Nội dung", not "X-quang", "3 - 5 ngày".
		return !unicode.IsDigit(next) && (!glued || unicode.IsUpper(next))
	case closing == "/":
		// "1/ Nội dung", not "m/s", "1/2".
		return !unicode.IsDigit(next) && (!glued || digits || unicode.IsUpper(next))
	case closing == ":":
		return !unicode.IsDigit(next)
	}
	return !glued || unicode.IsLetter(next) || strings.ContainsRune("“\"(‘*[…", next)
}

// closing is the punctuation that closes a number which ends at byte n of s, and where it ends.
func closing(s string, n int) (string, int) {
	at := n
	if r, size := utf8.DecodeRuneInString(s[at:]); size > 0 && (r == ' ' || r == '\u00a0') {
		if next, _ := utf8.DecodeRuneInString(s[at+size:]); strings.ContainsRune("-–.)/", next) {
			at += size
		}
	}
	r, size := utf8.DecodeRuneInString(s[at:])
	if size == 0 || !strings.ContainsRune(".)/-–:", r) {
		return "", n
	}
	mark, at := string(r), at+size
	// A second closing mark: "1.-", "1./", "a).".
	if r, size := utf8.DecodeRuneInString(s[at:]); size > 0 && strings.ContainsRune(".)/-–:", r) {
		if after, _ := utf8.DecodeRuneInString(s[at+size:]); after == utf8.RuneError || unicode.IsSpace(after) || unicode.IsUpper(after) {
			at += size
		}
	}
	return mark, at
}

func spaceAt(s string, at int) bool {
	r, _ := utf8.DecodeRuneInString(s[at:])
	return unicode.IsSpace(r)
}

func leadingSpace(s string) int {
	return len(s) - len(strings.TrimLeftFunc(s, func(r rune) bool { return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' }))
}
