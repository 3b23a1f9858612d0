package normalize

import (
	"strings"

	"example.com/vanban/model"
)

// hyphen reports a hyphen at byte i between two words with a space on one side only: "kinh tế- xã hội". Those of Tiêu ngữ must have
// a space on each side.
func hyphen(r *model.Rule, p *passage, i int, report func(model.Diagnostic)) {
	s := p.Text
	from, before := spacesBefore(s, i)
	to, after := spacesAfter(s, i+1)
	if before > 1 || after > 1 || before == 1 && after == 1 {
		return
	}
	m := model.Msg("a space on one side of the hyphen only")
	if inMotto(s[:from], s[to:]) {
		if before == 0 && after == 0 {
			m = model.Msg("no spaces around the hyphen")
		}
		report(p.finding(r, from, to, m, safe(p.replace(from, to, " - "))))
		return
	}
	if before == after {
		return
	}
	left, right := wordBefore(s, from), wordAfter(s, to)
	if !proseWord(left) || !proseWord(right) || !marked(left) || lowerWord(left) != lowerWord(right) || p.protected(i) {
		return
	}
	report(p.finding(r, from, to, m, review(p.replace(from, to, " - "))))
}

// inMotto reports whether the hyphen between head and tail is one of Tiêu ngữ, "Độc lập - Tự do - Hạnh phúc" (NĐ 30/2020/NĐ-CP Annex I
// Part I.II.1.b).
func inMotto(head, tail string) bool {
	return strings.HasSuffix(head, "Độc lập") && strings.HasPrefix(tail, "Tự do") ||
		strings.HasSuffix(head, "Tự do") && strings.HasPrefix(tail, "Hạnh phúc")
}
