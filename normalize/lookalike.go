package normalize

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"example.com/vanban/internal/viet"
	"example.com/vanban/model"
)

func sortFindings(found []model.Diagnostic) {
	slices.SortStableFunc(found, func(a, b model.Diagnostic) int { return a.Span.Compare(b.Span) })
}

// invisible reports whether c shows nothing and has no use in Vietnamese text. The soft hyphen U+00AD has one.
func invisible(c rune) bool {
	switch {
	case 0x200B <= c && c <= 0x200F, 0x202A <= c && c <= 0x202E, 0x2060 <= c && c <= 0x2064, 0x2066 <= c && c <= 0x206F, c == 0xFEFF, c == 0x180E:
		return true
	}
	return false
}

// control reports whether c is a control character that no text needs.
func control(c rune) bool {
	return c < ' ' && c != '\t' && c != '\n' || c == 0x7F || 0x80 <= c && c < 0xA0 && c != 0x85
}

// joinsEmoji reports whether the joiner at i to to stands in an emoji, or beside a script that needs it.
func joinsEmoji(s string, i, to int) bool {
	needs := func(c rune) bool {
		return c >= 0x1F000 || 0x2600 <= c && c < 0x2800 || c == 0xFE0F || unicode.In(c, unicode.Arabic, unicode.Hebrew, unicode.Khmer, unicode.Thai, unicode.Lao, unicode.Devanagari, unicode.Cham)
	}
	return needs(before(s, i)) || needs(after(s, to))
}

// toneMark reports whether c is a combining mark of a Vietnamese tone.
func toneMark(c rune) bool {
	switch c {
	case 0x300, 0x301, 0x303, 0x309, 0x323:
		return true
	}
	return false
}

// leftover reports a combining tone mark that its letter did not take in: one too many, or on the wrong letter.
func leftover(r *model.Rule, p *passage, from, to int, mark rune) model.Diagnostic {
	m := model.Msg("a tone mark (U+%04X) that belongs to no letter", mark)
	prev := before(p.Text, from)
	if prev == mark {
		return p.finding(r, from, to, m, safe(p.replace(from, to, "")))
	}
	if base, tone := viet.Split(prev); tone != viet.Level && norm.NFC.String(string(base)+string(mark)) == string(prev) {
		return p.finding(r, from, to, m, safe(p.replace(from, to, "")))
	}
	return p.finding(r, from, to, m)
}

// lookalikes are letters of other scripts, and of Latin for other languages, that look like the letter beside them.
var lookalikes = map[rune]rune{
	'Ð': 'Đ', 'Ɖ': 'Đ', 'ð': 'đ', 'ɖ': 'đ',
	'А': 'A', 'В': 'B', 'Е': 'E', 'К': 'K', 'М': 'M', 'Н': 'H', 'О': 'O', 'Р': 'P', 'С': 'C', 'Т': 'T', 'У': 'Y', 'Х': 'X', 'І': 'I', 'Ѕ': 'S', 'Ԛ': 'Q',
	'а': 'a', 'е': 'e', 'о': 'o', 'р': 'p', 'с': 'c', 'у': 'y', 'х': 'x', 'і': 'i', 'ѕ': 's', 'ԁ': 'd', 'һ': 'h', 'ԛ': 'q',
	'Α': 'A', 'Β': 'B', 'Ε': 'E', 'Η': 'H', 'Ι': 'I', 'Κ': 'K', 'Μ': 'M', 'Ν': 'N', 'Ο': 'O', 'Ρ': 'P', 'Τ': 'T', 'Υ': 'Y', 'Χ': 'X', 'ο': 'o',
}

// lookalike is the letter that c looks like, 0 when it looks like none.
func lookalike(c rune) rune {
	if c == 0xD0 || c == 0xF0 || c == 0x189 || c == 0x256 || 0x370 <= c && c < 0x530 {
		return lookalikes[c]
	}
	return 0
}

// foreignWord is the word around byte i, and the same with its lookalikes replaced.
func foreignWord(s string, i int) (span, string) {
	w := span{i - len(wordBefore(s, i)), i + len(wordAfter(s, i))}
	fixed := strings.Map(func(c rune) rune {
		if l := lookalike(c); l != 0 {
			return l
		}
		return c
	}, s[w.from:w.to])
	return w, fixed
}

// mixedWord reports a word that mixes lookalikes with letters of Latin script. A word all in another script is left alone, but for
// Ð and its like, which Vietnamese texts hold in place of Đ alone.
func mixedWord(r *model.Rule, p *passage, w span, fixed string) (model.Diagnostic, bool) {
	word := p.Text[w.from:w.to]
	latin, other := 0, 0
	stroke := false
	for _, c := range word {
		switch {
		case c == 'Ð' || c == 'ð' || c == 'Ɖ' || c == 'ɖ':
			stroke = true
		case lookalike(c) != 0:
			other++
		case unicode.Is(unicode.Latin, c):
			latin++
		default:
			return model.Diagnostic{}, false // a letter of another script that looks like none of ours
		}
	}
	token := tokenAt(p.Text, w.from)
	if literal(p.Text[token.from:token.to]) && other > 0 || latin == 0 && !stroke || !stroke && other == 0 {
		return model.Diagnostic{}, false
	}
	m := model.Msg("%q holds letters that only look right: write %q", word, fixed)
	sure := viet.Valid(fixed) || stroke && strings.EqualFold(fixed, "đ") || abbreviated(fixed)
	if sure {
		return p.finding(r, w.from, w.to, m, safe(p.replace(w.from, w.to, fixed))), true
	}
	return p.finding(r, w.from, w.to, m, review(p.replace(w.from, w.to, fixed))), true
}

// abbreviated reports whether a word is two capitals or more, all of the Vietnamese alphabet.
func abbreviated(w string) bool {
	n := 0
	for _, c := range w {
		if !viet.IsUpper(c) {
			return false
		}
		n++
	}
	return n > 1
}

func privateUse(c rune) bool { return 0xE000 <= c && c <= 0xF8FF }

// letterBeside reports whether a letter stands before and after bytes i to to.
func letterBeside(s string, i, to int) bool {
	return unicode.IsLetter(before(s, i)) && unicode.IsLetter(after(s, to))
}

// ligature is what a presentation form of PDF files stands for; "" for any other character.
func ligature(c rune) string {
	if c < 0xFB00 || c > 0xFB06 {
		return ""
	}
	return [...]string{"ff", "fi", "fl", "ffi", "ffl", "st", "st"}[c-0xFB00]
}
