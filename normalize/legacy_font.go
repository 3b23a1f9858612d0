package normalize

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"example.com/vanban/model"
	"example.com/vanban/normalize/charset"
)

// legacyFont lists the text that was typed in 8-bit fonts and had to be decoded, one finding for each font.
func legacyFont() *model.Rule {
	r := documented(&model.Rule{
		Name: "legacy-font", Severity: model.Info,
		Summary: model.Msg("text in an 8-bit font that was decoded to Unicode"),
	})
	r.Check = func(d *model.Document, report func(model.Diagnostic)) {
		type use struct {
			font, charset string
			first         model.Diagnostic
			characters    int
			paragraphs    int
		}
		var uses []*use
		passages(d, func(p *passage) {
			var last *use
			for i := range p.Runs {
				run := &p.Runs[i]
				if !decoded(p.Text, run) {
					continue
				}
				font := run.Format.Font
				j := slices.IndexFunc(uses, func(u *use) bool { return u.font == font })
				if j < 0 {
					decoder, _ := charset.ForFont(font)
					j = len(uses)
					uses = append(uses, &use{font: font, charset: decoder.Name(), first: p.finding(r, run.Start, run.End, model.Message{})})
				}
				uses[j].characters += utf8.RuneCountInString(p.Text[run.Start:run.End])
				if uses[j] != last {
					uses[j].paragraphs++
					last = uses[j]
				}
			}
		})
		if len(uses) == 0 && len(d.Source.Charsets) > 0 {
			report(model.Diagnostic{Rule: r.Name, Severity: r.Severity,
				Message: model.Msg("the text was decoded from %s", strings.Join(d.Source.Charsets, ", "))})
		}
		for _, u := range uses {
			u.first.Message = model.Msg("text in the font %s was decoded from %s: characters: %d, paragraphs: %d", u.font, u.charset, u.characters, u.paragraphs)
			report(u.first)
		}
	}
	return r
}

// decoded reports whether a run was typed in an 8-bit font.
func decoded(text string, run *model.Run) bool {
	if run.Raw == "" || run.Format == nil || norm.NFC.String(run.Raw) == text[run.Start:run.End] {
		return false
	}
	_, ok := charset.ForFont(run.Format.Font)
	return ok
}
