package normalize

import (
	"strings"
	"unicode"

	"example.com/vanban/model"
)

// spaceBefore reports a space before the mark at byte i.
func spaceBefore(r *model.Rule, p *passage, i int, report func(model.Diagnostic)) {
	s := p.Text
	if i == 0 || s[i-1] != ' ' && s[i-1] != 0xA0 {
		return
	}
	from, n := spacesBefore(s, i)
	prev, next := before(s, from), after(s, i+1)
	if n != 1 || !wordEnd(prev) || !markEnd(next) && !(lists(s[i]) && proseWord(wordAfter(s, i+1))) && !(s[i] == ':' && next == '“') {
		return
	}
	if s[i] == ':' && asciiDigit(prev) && asciiDigit(afterSpaces(s, i+1)) || label(s, from) && !unicode.IsDigit(prev) {
		return // a ratio, or the label of an item
	}
	if s[i] == '.' && blanksAfter[fold(wordBefore(s, from))] > 0 {
		return // a dot of a dot leader: "năm ."
	}
	if formula(s, from, i) || p.protected(from) || p.quoted(i) {
		return
	}
	report(p.finding(r, from, i+1, model.Msg("a space before %q", s[i:i+1]), safe(p.replace(from, i, ""))))
}

// lists reports whether c is a mark that a word always follows after a space.
func lists(c byte) bool { return c == ',' || c == ';' }

// wordEnd reports whether c can end a word or what stands for one.
func wordEnd(c rune) bool {
	return unicode.IsLetter(c) || unicode.IsDigit(c) || c == ')' || c == ']' || c == '”' || c == '%' || c == '»'
}

// markEnd reports whether c can follow a mark.
func markEnd(c rune) bool {
	return c == 0 || unicode.IsSpace(c) || c == ')' || c == '”' || c == '»' || c == ']'
}

func afterSpaces(s string, i int) rune {
	to, _ := spacesAfter(s, i)
	return after(s, to)
}

// formula reports whether the tokens before byte from and after byte to make a formula.
func formula(s string, from, to int) bool {
	operator := func(t string) bool {
		return t == "x" || t == "X" || strings.ContainsAny(t, "=+×÷±≤≥<>∑√*^→~|")
	}
	if from > 0 {
		t := tokenAt(s, from-1)
		if operator(s[t.from:t.to]) {
			return true
		}
		if t.from > 1 {
			b := tokenAt(s, t.from-2)
			if operator(s[b.from:b.to]) {
				return true
			}
		}
	}
	if to < len(s) {
		t := tokenAt(s, to)
		if operator(s[t.from:t.to]) {
			return true
		}
		if t.to < len(s)-1 && s[t.to] == ' ' {
			n := tokenAt(s, t.to+1)
			return operator(s[n.from:n.to])
		}
	}
	return false
}
