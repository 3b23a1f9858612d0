package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/internal/viet"
	"example.com/vanban/model"
)

// bracketOpens reports a space after the bracket at byte i, or none before it.
func bracketOpens(r *model.Rule, p *passage, i int, report func(model.Diagnostic)) {
	s := p.Text
	if to, n := spacesAfter(s, i+1); n > 0 {
		c := after(s, to)
		if n == 1 && (unicode.IsLetter(c) || unicode.IsDigit(c)) && !formula(s, i, to) && !p.protected(i) {
			report(p.finding(r, i, to, model.Msg("a space after %q", "("), safe(p.replace(i+1, to, ""))))
		}
		return
	}
	left, right := wordBefore(s, i), wordAfter(s, i+1)
	if lowerWord(left) && proseWord(left) && proseWord(right) && marked(left+right) && apart(s, i-len(left)) && !p.protected(i) {
		report(p.finding(r, i, i+1, model.Msg("no space before %q", "("), safe(p.replace(i, i, " "))))
	}
}

// bracketCloses reports a space before the bracket at byte i, or none after it.
func bracketCloses(r *model.Rule, p *passage, i int, report func(model.Diagnostic)) {
	s := p.Text
	if from, n := spacesBefore(s, i); n > 0 {
		c := before(s, from)
		if n == 1 && wordEnd(c) && p.brackets > 0 && !formula(s, from, i) && !p.protected(from) && !p.quoted(i) {
			report(p.finding(r, from, i+1, model.Msg("a space before %q", ")"), safe(p.replace(from, i, ""))))
		}
		return
	}
	right := wordAfter(s, i+1)
	if len(right) == 0 || !proseWord(right) || !marked(right) || p.protected(i) {
		return
	}
	switch {
	case p.brackets > 0 && viet.IsLetter(before(s, i)) && lowerWord(right):
	case p.brackets > 0 && labelInBrackets(s, i):
	case p.brackets == 0 && (label(s, i) || labelInline(s, i)) && titleOrCaps(right):
	default:
		return
	}
	report(p.finding(r, i, i+1, model.Msg("no space after %q", ")"), safe(p.replace(i+1, i+1, " "))))
}

// labelInBrackets reports whether the bracket at byte i closes the label of an item: "(2)", "(a)" after a space.
func labelInBrackets(s string, i int) bool {
	open := strings.LastIndexByte(s[max(0, i-4):i], '(')
	if open < 0 {
		return false
	}
	open += max(0, i-4)
	inside := s[open+1 : i]
	return (open == 0 || s[open-1] == ' ') && (inside != "" && digits(inside) || utf8.RuneCountInString(inside) == 1)
}

// labelInline reports whether one letter or digit stands between the bracket at byte i and the space before it: "; c)".
func labelInline(s string, i int) bool {
	c := before(s, i)
	from := i - utf8.RuneLen(max(c, 0))
	return i > 1 && (viet.IsLower(c) || asciiDigit(c)) && from > 0 && s[from-1] == ' '
}
