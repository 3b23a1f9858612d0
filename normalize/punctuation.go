package normalize

import (
	"example.com/vanban/model"
)

// punctuation finds faults of the marks of a sentence: their spaces, marks typed twice, a full stop inside a list, quotation
// marks and brackets without their partners, the closing mark "./.".
func punctuation() *model.Rule {
	r := documented(&model.Rule{
		Name: "punctuation", Severity: model.Warning, Safe: true,
		Summary: model.Msg("spaces around marks, marks typed twice, a full stop inside a list, quotation marks, the closing mark"),
	})
	r.Check = func(d *model.Document, report func(model.Diagnostic)) {
		var found []model.Diagnostic // of one paragraph, kept to put them in the order of the text
		keep := func(f model.Diagnostic) { found = append(found, f) }
		passages(d, func(p *passage) {
			found = found[:0]
			marks(r, p, keep)
			pairs(r, p, keep)
			if len(found) > 1 {
				sortFindings(found)
			}
			for _, f := range found {
				report(f)
			}
		})
	}
	return r
}

// isMark holds the ASCII marks that [marks] looks at.
var isMark = [256]bool{',': true, ';': true, ':': true, '.': true, '!': true, '?': true, ')': true, '(': true, '-': true, '/': true}

// marks reports what is wrong at each mark of the passage.
func marks(r *model.Rule, p *passage, report func(model.Diagnostic)) {
	s := p.Text
	p.brackets = 0
	for i := 0; i < len(s); i++ {
		if !isMark[s[i]] {
			continue
		}
		if n := closingMark(r, p, i, report); n > 0 {
			i += n - 1
			continue
		}
		switch s[i] {
		case '(':
			bracketOpens(r, p, i, report)
			p.brackets++
		case ')':
			bracketCloses(r, p, i, report)
			p.brackets = max(0, p.brackets-1)
		case '/':
		case '-':
			hyphen(r, p, i, report)
		default:
			if n := doubledMark(r, p, i, report); n > 0 {
				i += n - 1
				continue
			}
			spaceBefore(r, p, i, report)
			if !noneAfter(r, p, i, report) && s[i] == '.' {
				stopInSentence(r, p, i, report)
			}
		}
	}
}
