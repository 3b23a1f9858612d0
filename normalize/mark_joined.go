package normalize

import (
	"strings"
	"unicode"

	"example.com/vanban/internal/viet"
	"example.com/vanban/model"
)

// sureness is how sure a rule is of a fault.
type sureness uint8

const (
	noFault sureness = iota
	likely           // for review
	certain
)

// sureIf is certain when b holds, else likely.
func sureIf(b bool) sureness {
	if b {
		return certain
	}
	return likely
}

// only is certain when b holds, else no fault.
func only(b bool) sureness {
	if b {
		return certain
	}
	return noFault
}

// noneAfter reports that a space is missing after the mark at byte i. It tells whether it did.
func noneAfter(r *model.Rule, p *passage, i int, report func(model.Diagnostic)) bool {
	s := p.Text
	next := after(s, i+1)
	var sure sureness
	switch {
	case next == 0 || next == ' ':
		return false
	case unicode.IsLetter(next):
		sure = joined(p, i)
	case s[i] == ':':
		sure = colonBeforeOther(s, i, next)
	case s[i] == ';':
		sure = only(itemFollows(s, i+1))
	}
	if sure == noFault || p.protected(i) {
		return false
	}
	fix := review(p.replace(i+1, i+1, " "))
	fix.Safe = sure == certain
	report(p.finding(r, i, i+1, model.Msg("no space after %q", s[i:i+1]), fix))
	return true
}

// joined says whether the mark at byte i and the letter after it want a space between them.
func joined(p *passage, i int) sureness {
	s := p.Text
	right := wordAfter(s, i+1)
	from, _ := spacesBefore(s, i)
	left := wordBefore(s, from)
	if s[i] == ';' && itemFollows(s, i+1) {
		return certain
	}
	if !proseWord(right) {
		return noFault
	}
	switch s[i] {
	case '.':
		return stopJoined(p, i, from, left, right)
	case ',', ';':
		return commaJoined(p, i, from, left, right)
	case ':':
		if tooJoined(s, i) || !proseWord(left) && before(s, i) != ')' {
			return noFault
		}
		return sureIf(marked(left) || marked(right))
	case '!', '?':
		return only(!tooJoined(s, i) && proseWord(left) && titleWord(right))
	}
	return noFault
}

// stopJoined is for the stop of a sentence: a word in small letters before it, a capital after it. "TS.Nguyễn", "TP.Hồ Chí
// Minh" and "P.Hiệu trưởng" are abbreviations. After the label of an item a space is missing too.
func stopJoined(p *passage, i, from int, left, right string) sureness {
	s := p.Text
	if tooJoined(s, i) || !titleOrCaps(right) {
		return noFault
	}
	switch {
	case from == i && number(s, i) && label(s, i):
		return certain
	case from == i && itemLabel(s, i):
		return sureIf(p.List.ID == 0 && len(left) > 1)
	case !titleWord(right):
		return noFault
	case proseWord(left) && lowerWord(left) && apart(s, from-len(left)):
		return sureIf(marked(left) || marked(right))
	case from == i && (closes(before(s, i)) || year(s, i)):
		return sureIf(marked(right))
	}
	return noFault
}

// closes reports whether c closes a bracket or a quotation, or is a percent sign.
func closes(c rune) bool { return c == ')' || c == '”' || c == '»' || c == '%' }

// year reports whether the number of a year ends at byte i: "nhiệm kỳ 2020-2025".
func year(s string, i int) bool {
	return i > 4 && digits(s[i-4:i]) && (s[i-4] == '1' || s[i-4] == '2') && !digit(s[i-5]) && s[i-5] != '.' && s[i-5] != ','
}

func commaJoined(p *passage, i, from int, left, right string) sureness {
	s := p.Text
	sure := certain
	if tooJoined(s, i) && !marked(right) || s[i] == ';' && p.gluedSemicolons() > 1 {
		sure = likely
	}
	switch {
	case proseWord(left) || abbreviated(left):
		if sure == likely && tooJoined(s, i) {
			return noFault
		}
		return sure
	case left == "" && from == i && i > 0 && (digit(s[i-1]) || closes(before(s, i))):
		return min(sure, sureIf(marked(right)))
	}
	return noFault
}

// colonBeforeOther is for a colon that a digit or an opening mark follows: "Số:12", "thu ngân sách:1.200 tỷ", "nói:“Cần”".
func colonBeforeOther(s string, i int, next rune) sureness {
	from, _ := spacesBefore(s, i)
	left := wordBefore(s, from)
	switch {
	case next == '“' || next == '«':
		return only(proseWord(left))
	case !unicode.IsDigit(next):
		return noFault
	}
	head := strings.TrimLeft(s[:i], " \t")
	return only(head == "Số" || head == "SỐ" || proseWord(left) && marked(left) && lowerWord(left) && apart(s, from-len(left)) && fold(left) != "lệ" && fold(left) != "số")
}

// itemFollows reports whether the label of an item begins at byte i: "b) ", "2) ".
func itemFollows(s string, i int) bool {
	c := after(s, i)
	size := len(string(c))
	return (viet.IsLower(c) || asciiDigit(c)) && strings.HasPrefix(s[i+size:], ") ")
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
