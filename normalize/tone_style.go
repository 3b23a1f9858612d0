package normalize

import (
	"strings"

	"example.com/vanban/internal/viet"
	"example.com/vanban/model"
)

// toneStyle finds the syllables of open oa, oe, uy that are not in the style of most others of the document.
func toneStyle() *model.Rule {
	r := documented(&model.Rule{
		Name: "tone-style", Severity: model.Info, Safe: true, Optional: true,
		Summary: model.Msg("tone marks of oa, oe, uy in two styles (hòa, hoà)"),
	})
	r.Check = func(d *model.Document, report func(model.Diagnostic)) {
		var count [2]int // by style
		openSyllables(d, func(p *passage, from, to int, style viet.Style) { count[style]++ })
		if count[viet.OldStyle] == count[viet.NewStyle] {
			return // no style to follow
		}
		most := viet.OldStyle
		if count[viet.NewStyle] > count[viet.OldStyle] {
			most = viet.NewStyle
		}
		openSyllables(d, func(p *passage, from, to int, style viet.Style) {
			if style == most {
				return
			}
			word := p.Text[from:to]
			other := viet.Place(word, most)
			report(p.finding(r, from, to, model.Msg("%q is not in the style of the document: %q", word, other),
				safe(p.replace(from, to, other))))
		})
	}
	return r
}

// openSyllables calls f for the syllables whose tone mark shows a style. Names and quotations are left out.
func openSyllables(d *model.Document, f func(p *passage, from, to int, style viet.Style)) {
	passages(d, func(p *passage) {
		tonedWords(p.Text, func(from, to int) {
			word := p.Text[from:to]
			var style viet.Style
			switch viet.PlacementOf(word) {
			case viet.OldPlacement:
				style = viet.OldStyle
			case viet.NewPlacement:
				style = viet.NewStyle
			default:
				return
			}
			if !lowerWord(word) && !commonNoun(p.Text, from, to) || p.protected(from) {
				return
			}
			f(p, from, to, style)
		})
	})
}

// commonNouns are words that are capitalised in titles and in the names of bodies and are no names themselves, by their first
// syllable in the old style.
var commonNouns = map[string][]string{
	"ủy": {"ban", "viên", "quyền", "nhiệm", "thác"},
}

// commonNoun reports whether the capitalised syllable begins one of the common nouns.
func commonNoun(s string, from, to int) bool {
	second := commonNouns[fold(viet.Place(s[from:to], viet.OldStyle))]
	if second == nil || to == len(s) || s[to] != ' ' {
		return false
	}
	next := wordAfter(s, to+1)
	for _, w := range second {
		if fold(next) == w {
			return true
		}
	}
	return false
}

// fold is a word in small letters.
func fold(w string) string { return strings.Map(viet.Lower, w) }
