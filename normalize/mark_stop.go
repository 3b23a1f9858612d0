package normalize

import (
	"strings"
	"unicode/utf8"

	"example.com/vanban/internal/viet"
	"example.com/vanban/model"
)

// stopInSentence reports a full stop at byte i that a word in small letters follows. Inside a running list of phrases a comma
// belongs there, else a capital is missing after it; which of the two, a person must say.
func stopInSentence(r *model.Rule, p *passage, i int, report func(model.Diagnostic)) {
	s := p.Text
	if i+2 >= len(s) || s[i+1] != ' ' || !viet.IsLower(after(s, i+2)) {
		return
	}
	left, right := wordBefore(s, i), wordAfter(s, i+2)
	if !proseWord(left) || !lowerWord(left) || !apart(s, i-len(left)) || label(s, i) {
		return
	}
	if !viet.Valid(right) || !lowerWord(right) || utf8.RuneCountInString(right) < 2 && !marked(right) || symbolAfter(s, i+2+len(right)) {
		return
	}
	if p.protected(i) {
		return
	}
	first, size := utf8.DecodeRuneInString(right)
	capital := review(p.replace(i+2, i+2+size, string(viet.Upper(first))))
	comma := review(p.replace(i, i+1, ","))
	if inList(s, i) {
		report(p.finding(r, i, i+1, model.Msg("a full stop within a list: a comma belongs here"), comma, capital))
		return
	}
	report(p.finding(r, i, i+1, model.Msg("a full stop, then a small letter: a capital is missing, or a comma belongs here"), capital, comma))
}

// symbolAfter reports whether a mark that no word carries follows byte i: the label of an item ("b) ").
func symbolAfter(s string, i int) bool {
	c := after(s, i)
	return c == ')' || c == '/' || c == '.' && i+1 < len(s) && s[i+1] != ' '
}

// longestPhrase is how many words a member of a running list has at most.
const longestPhrase = 8

// inList reports whether the stop at byte i has short phrases on both sides, each set off by a comma: "sự chỉ đạo, sự đồng thuận. đoàn
// kết, quyết tâm".
func inList(s string, i int) bool {
	head := s[:i]
	comma := strings.LastIndexAny(head, ",;:.!?")
	if comma < 0 || head[comma] != ',' || words(head[comma+1:]) > longestPhrase {
		return false
	}
	tail := s[i+1:]
	end := strings.IndexAny(tail, ",;:.!?")
	return end >= 0 && tail[end] == ',' && words(tail[:end]) <= longestPhrase
}

func words(s string) int { return len(strings.Fields(s)) }
