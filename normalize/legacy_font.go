package normalize

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"example.com/vanban/model"
	"example.com/vanban/normalize/charset"
)

// legacyFont lists the text that was typed in 8-bit fonts and had to be decoded, one finding for each font and encoding.
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
				encoding, ok := decodedFrom(p.Text, run)
				if !ok {
					continue
				}
				font := run.Format.Font
				j := slices.IndexFunc(uses, func(u *use) bool { return u.font == font && u.charset == encoding })
				if j < 0 {
					j = len(uses)
					uses = append(uses, &use{font: font, charset: encoding, first: p.finding(r, run.Start, run.End, model.Message{})})
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

// decodedFrom is the encoding that a run typed in an 8-bit font was decoded from: not always the one that the font's name
// says.
func decodedFrom(text string, run *model.Run) (encoding string, ok bool) {
	if run.Raw == "" || run.Format == nil || norm.NFC.String(run.Raw) == text[run.Start:run.End] {
		return "", false
	}
	decoder, ok := charset.ForFont(run.Format.Font)
	if !ok {
		return "", false
	}
	if _, e := decoder.DecodeAs(run.Raw); e != nil {
		return e.Name(), true
	}
	return decoder.Name(), true
}
