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
		type syllable struct {
			text string
			span model.Span
		}
		var found [2][]syllable // by style
		passages(d, func(p *passage) {
			doubtfulWords(p.Text, func(from, to int) {
				if style, ok := openSyllable(p, from, to); ok {
					found[style] = append(found[style], syllable{p.Text[from:to], p.Span(from, to)})
				}
			})
		})
		fewer := viet.OldStyle
		switch {
		case len(found[viet.OldStyle]) == len(found[viet.NewStyle]):
			return // no style to follow
		case len(found[viet.OldStyle]) > len(found[viet.NewStyle]):
			fewer = viet.NewStyle
		}
		for _, f := range found[fewer] {
			other := viet.Place(f.text, 1-fewer)
			report(model.Diagnostic{Rule: r.Name, Severity: r.Severity, Span: f.span,
				Message: model.Msg("%q is not in the style of the document: %q", f.text, other),
				Fixes:   []model.Fix{safe(model.Edit{Span: f.span, New: other})}})
		}
	}
	return r
}

// openSyllable is the style of the word from from to to; ok is false when it shows none, and for names and quotations.
func openSyllable(p *passage, from, to int) (style viet.Style, ok bool) {
	word := p.Text[from:to]
	switch viet.PlacementOf(word) {
	case viet.OldPlacement:
		style = viet.OldStyle
	case viet.NewPlacement:
		style = viet.NewStyle
	default:
		return 0, false
	}
	return style, (lowerWord(word) || commonNoun(p.Text, from, to)) && !p.protected(from)
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
