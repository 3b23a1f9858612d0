package normalize

import (
	"strings"
	"unicode"

	"example.com/vanban/internal/viet"
	"example.com/vanban/model"
)

// doubledMark reports two marks in a row from byte i of which one is too many. It is how many bytes were seen to, 0
// when there is nothing to say. Rows of dots, "…", "?!" and the like are left alone.
func doubledMark(r *model.Rule, p *passage, i int, report func(model.Diagnostic)) int {
	s := p.Text
	n := 1
	for i+n < len(s) && strings.IndexByte(",;:.", s[i+n]) >= 0 {
		n++
	}
	if n == 1 || s[i] == '!' || s[i] == '?' {
		return 0
	}
	run := s[i : i+n]
	left, next := wordBefore(s, i), after(s, i+n)
	if n > 2 || next == '/' || next == '…' || next == '-' || strings.HasSuffix(s[:i], ".") || strings.HasSuffix(s[:i], "…") {
		return n
	}
	if !wordEnd(before(s, i)) || next != 0 && !unicode.IsSpace(next) && !unicode.IsLetter(next) && next != ')' && next != '”' {
		return n
	}
	if p.protected(i) || p.dotLeaders() || left != "" && abbreviation2(s, i, left) {
		return n
	}
	to, _ := spacesAfter(s, i+n)
	lower := viet.IsLower(after(s, to))
	var fix model.Fix
	switch run {
	case ",,", ";;":
		fix = safe(p.replace(i, i+2, run[:1]))
	case "::":
		if unicode.IsLetter(next) {
			return n
		}
		fix = safe(p.replace(i, i+2, ":"))
	case "..":
		if lower { // three dots, one lost, or a stop too many
			return n
		}
		fix = review(p.replace(i, i+2, "."))
	case ",.", ".,":
		if left == "" {
			return n
		}
		mark := "."
		if lower {
			mark = ","
		}
		fix = review(p.replace(i, i+2, mark))
	case ";.", ".;":
		if left == "" {
			return n
		}
		mark := ";"
		if to == len(s) && run == ";." {
			mark = "."
		}
		fix = review(p.replace(i, i+2, mark))
	case ",;", ";,":
		fix = review(p.replace(i, i+2, ";"))
	default:
		return n
	}
	report(p.finding(r, i, i+n, model.Msg("two marks in a row: %q", run), fix))
	return n
}

// abbreviation2 reports whether the full stop at byte i may end an abbreviation, so that another mark can follow it.
func abbreviation2(s string, i int, left string) bool {
	return s[i] == '.' && (!proseWord(left) || viet.IsUpper(after(left, 0)))
}

// dotLeaders reports whether the text has rows of dots: blanks to be filled in, or thoughts that go on.
func (p *passage) dotLeaders() bool {
	if p.leaders == unknown {
		p.leaders = no
		if strings.Contains(p.Text, "...") || strings.Contains(p.Text, "…") {
			p.leaders = yes
		}
	}
	return p.leaders == yes
}
