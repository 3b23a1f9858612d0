package normalize

import (
	"unicode/utf8"

	"example.com/vanban/internal/viet"
	"example.com/vanban/model"
)

// tonePlacement finds tone marks on a letter where no style puts them.
func tonePlacement() *model.Rule {
	r := documented(&model.Rule{
		Name: "tone-placement", Severity: model.Warning, Safe: true,
		Summary: model.Msg("a tone mark on a letter where no style puts it"),
	})
	r.Check = func(d *model.Document, report func(model.Diagnostic)) {
		passages(d, func(p *passage) {
			doubtfulWords(p.Text, func(from, to int) {
				word := p.Text[from:to]
				if viet.PlacementOf(word) != viet.WrongPlacement || p.protected(from) {
					return
				}
				right := viet.Place(word, viet.OldStyle)
				fix := review(p.replace(from, to, right))
				fix.Safe = utf8.RuneCountInString(word) > 2 // "eó" may be a slip for any other word
				report(p.finding(r, from, to, model.Msg("the tone mark of %q is misplaced: write %q", word, right), fix))
			})
		})
	}
	return r
}
