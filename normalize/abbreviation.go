package normalize

import (
	"slices"
	"strings"
	"sync"

	"example.com/vanban/model"
	"example.com/vanban/model/standard"
)

// abbreviation checks the symbols of documents ("12/BC-UBND", "07-ĐA/TU"), in the frame and where the text cites them: spaces
// and dashes in them, the abbreviation of the type, the order of the separators. Abbreviations that it does not know are no
// findings.
func abbreviation() *model.Rule {
	r := documented(&model.Rule{
		Name: "abbreviation", Severity: model.Warning, Safe: true,
		Summary: model.Msg("the symbol of a document (\"12/BC-UBND\", \"07-ĐA/TU\") against the rules and the lists of abbreviations"),
	})
	r.Check = func(d *model.Document, report func(model.Diagnostic)) {
		passages(d, func(p *passage) {
			s := p.Text
			for i := 0; i < len(s); i++ {
				var y symbol
				ok := false
				switch {
				case digit(s[i]):
					if y, ok = scanSymbol(s, i); !ok {
						for i+1 < len(s) && digit(s[i+1]) {
							i++
						}
					}
				case s[i] == '/':
					y, ok = scanBlankSymbol(s, i)
				}
				if !ok {
					continue
				}
				checkSymbol(r, p, y, report)
				i = y.to - 1
			}
		})
	}
	return r
}

func checkSymbol(r *model.Rule, p *passage, y symbol, report func(model.Diagnostic)) {
	s := p.Text
	kind, body := s[y.kind.from:y.kind.to], s[y.body.from:y.body.to]
	right, known := typeOf(kind)
	if !known && !(y.lead && y.first.mark == '/' && !y.first.spaced() && capitals(kind) >= 2 && lettersOnly(kind)) {
		return
	}
	if capitals(body) < 2 && !knownBody(body) || p.quoted(y.from) {
		return
	}
	switch {
	case y.isTorn:
		right := s[y.no.from:y.torn.from] + "/" + s[y.torn.to:y.to]
		report(p.finding(r, y.no.from, y.to, model.Msg("a stroke is missing in the symbol: write %q", right), review(p.replace(y.torn.from, y.torn.to, "/"))))
	case !y.tight(s):
		tight := tightened(s, y)
		if !y.lead && (y.first.spaced() || y.first.mark == '–') && y.second.spaced() || runsOn(s, y) {
			return // "5 - BC - UBND" without "số" may be anything
		}
		sure := known && right == kind && capitals(body) >= 2 || y.lead && capitals(kind) >= 2 && capitals(body) >= 2
		fix := review(y.tighten(p)...)
		fix.Safe = sure
		report(p.finding(r, y.no.from, y.to, model.Msg("a symbol has no spaces and no dashes: write %q", tight), fix))
	case known && right != kind:
		f := p.finding(r, y.kind.from, y.kind.to, model.Msg("the abbreviation is written %q, not %q", right, kind), review(p.replace(y.kind.from, y.kind.to, right)))
		if strings.ToUpper(right) == kind {
			f.Severity = model.Info // Annex I asks for capitals, Annex III prints CTr
		}
		report(f)
	case !knownCase(body):
		if upper := strings.ToUpper(body); knownBody(body) && knownCase(upper) {
			report(p.finding(r, y.body.from, y.body.to, model.Msg("the abbreviation is written %q, not %q", upper, body), review(p.replace(y.body.from, y.body.to, upper))))
		}
	default:
		separators(r, p, y, report)
	}
}

// abbreviations are those of the types, by themselves and by their capitals. Of two that differ in case alone the first counts.
var abbreviations = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for _, t := range standard.Types() {
		m[t.Abbr] = t.Abbr
	}
	for _, t := range standard.Types() {
		if upper := strings.ToUpper(t.Abbr); m[upper] == "" {
			m[upper] = t.Abbr
		}
	}
	delete(m, "")
	return m
})

// typeOf is the abbreviation of a type as the lists print it, found in any case.
func typeOf(group string) (right string, known bool) {
	if right, known = abbreviations()[group]; known {
		return right, true
	}
	if abbreviated(group) { // in capitals, as most are
		return "", false
	}
	right, known = abbreviations()[strings.ToUpper(group)]
	return right, known
}

func lettersOnly(group string) bool { return strings.IndexFunc(group, asciiDigit) < 0 }

// runsOn reports whether the symbol is followed by more of the same word.
func runsOn(s string, y symbol) bool {
	c := after(s, y.to)
	return asciiAlnum(c) || c == '_' || c == '='
}

// tightened is the number and symbol without spaces, with hyphens for dashes.
func tightened(s string, y symbol) string {
	var sb strings.Builder
	at := y.no.from
	for _, sep := range y.separators() {
		sb.WriteString(s[at:sep.from])
		sb.WriteString(sep.exact())
		at = sep.to
	}
	sb.WriteString(s[at:y.to])
	return sb.String()
}

// tight reports whether the symbol has no spaces and no dashes already.
func (y symbol) tight(s string) bool {
	exact := func(sep separator) bool { return s[sep.from:sep.to] == sep.exact() }
	return exact(y.first) && exact(y.second) && !slices.ContainsFunc(y.more, func(sep separator) bool { return !exact(sep) })
}

// separators are all separators of the symbol but the one after the year.
func (y symbol) separators() []separator {
	return append([]separator{y.first, y.second}, y.more...)
}

func yearPart(s string, y symbol) string {
	if y.year.from == y.year.to {
		return ""
	}
	return s[y.year.from:y.kind.from]
}

// tighten are the edits that take spaces and dashes out of a symbol.
func (y symbol) tighten(p *passage) (edits []model.Edit) {
	for _, sep := range y.separators() {
		if p.Text[sep.from:sep.to] != sep.exact() {
			edits = append(edits, p.replace(sep.from, sep.to, sep.exact()))
		}
	}
	return edits
}
