package normalize

import (
	"strings"
	"unicode"

	"example.com/vanban/internal/viet"
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
	if n != 1 || !wordEnd(prev) || !markEnd(next) && !(lists(s[i]) && proseWord(wordAfter(s, i+1))) {
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

// noneAfter reports that a space is missing after the mark at byte i. It tells whether it did.
func noneAfter(r *model.Rule, p *passage, i int, report func(model.Diagnostic)) bool {
	s := p.Text
	next := after(s, i+1)
	if next == 0 || !unicode.IsLetter(next) {
		return s[i] == ':' && numberLead(r, p, i, report)
	}
	right := wordAfter(s, i+1)
	from, _ := spacesBefore(s, i)
	left := wordBefore(s, from)
	if !proseWord(right) || tooJoined(s, i) || p.protected(i) {
		return false
	}
	sure := true
	switch s[i] {
	case '.':
		// The stop of a sentence: a word in small letters before it, a capital after it. "TS.Nguyễn", "TP.Hồ Chí Minh" and
		// "P.Hiệu trưởng" are abbreviations. After the label of an item a space is missing too.
		switch {
		case from == i && number(s, i) && label(s, i) && titleOrCaps(right):
		case from == i && itemLabel(s, i) && titleOrCaps(right):
			sure = p.List.ID == 0 && len(left) > 1
		case proseWord(left) && lowerWord(left) && titleWord(right) && apart(s, from-len(left)):
			sure = marked(left) || marked(right)
		default:
			return false
		}
	case ',', ';':
		sure = s[i] == ',' || p.gluedSemicolons() == 1
		switch {
		case left == "" && from == i && i > 0 && (digit(s[i-1]) || s[i-1] == ')' || strings.HasSuffix(s[:i], "”")):
			sure = sure && marked(right)
		case !proseWord(left) && !abbreviated(left):
			return false
		}
	case ':':
		if !proseWord(left) && !(i > 0 && s[i-1] == ')') {
			return false
		}
		sure = marked(left) || marked(right)
	case '!', '?':
		if !proseWord(left) || !titleWord(right) {
			return false
		}
	}
	fix := review(p.replace(i+1, i+1, " "))
	fix.Safe = sure
	report(p.finding(r, i, i+1, model.Msg("no space after %q", s[i:i+1]), fix))
	return true
}

// gluedSemicolons counts the semicolons that a letter follows. Several of them are what is left of the spaces of a web page.
func (p *passage) gluedSemicolons() int {
	if p.glued < 0 {
		p.glued = 0
		for i := 0; i+1 < len(p.Text); i++ {
			if p.Text[i] == ';' && unicode.IsLetter(after(p.Text, i+1)) {
				p.glued++
			}
		}
	}
	return p.glued
}

// numberLead reports the missing space of "Số:12" at the beginning of a paragraph.
func numberLead(r *model.Rule, p *passage, i int, report func(model.Diagnostic)) bool {
	head := strings.TrimLeft(p.Text[:i], " \t")
	if head != "Số" && head != "SỐ" || i+1 >= len(p.Text) || !digit(p.Text[i+1]) {
		return false
	}
	report(p.finding(r, i, i+1, model.Msg("no space after %q", ":"), safe(p.replace(i+1, i+1, " "))))
	return true
}

// tooJoined reports whether the token around the mark at byte i has several marks inside, as addresses, codes and chains of
// abbreviations have.
func tooJoined(s string, i int) bool {
	t := tokenAt(s, i)
	inside := 0
	for j := t.from; j < t.to-1; j++ {
		switch s[j] {
		case '.', ',', ';', ':', '?', '!':
			if c := after(s, j+1); unicode.IsLetter(c) || unicode.IsDigit(c) {
				inside++
			}
		case '/', '\'':
			inside += 2
		}
	}
	return inside > 2
}

// apart reports whether a word that begins at byte i stands after a space or an opening mark.
func apart(s string, i int) bool {
	c := before(s, i)
	return c == 0 || unicode.IsSpace(c) || c == '(' || c == '“' || c == '"' || c == '-' || c == ','
}

// marked reports whether a word has a letter that foreign words lack.
func marked(w string) bool { return strings.IndexFunc(w, viet.IsMarked) >= 0 }

func titleOrCaps(w string) bool { return viet.IsUpper(after(w, 0)) }

// number reports whether a digit stands before byte i.
func number(s string, i int) bool { return i > 0 && digit(s[i-1]) }

// itemLabel reports whether the text before byte i is a Roman numeral that begins the paragraph.
func itemLabel(s string, i int) bool {
	head := strings.TrimLeft(s[:i], " \t")
	return head != "" && strings.Trim(head, "IVX") == ""
}
