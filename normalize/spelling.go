package normalize

import (
	"bytes"
	"sort"
	"strings"

	"example.com/vanban/model"
	"example.com/vanban/normalize/spell"
)

// Spelling is the rule that finds misspelt words by their context. The one of [Rules] has no options; with some of the user's words
// taken for right it stands in for that.
func Spelling(opts ...spell.Option) *model.Rule {
	r := documented(&model.Rule{
		Name: "spelling", Severity: model.Warning, Safe: true,
		Summary: model.Msg("a word misspelt, seen from the words around it"),
	})
	r.Check = func(d *model.Document, report func(model.Diagnostic)) {
		sheet := newSheet(d)
		sheet.each(spell.NewChecker(opts...).Check(sheet.text), func(p *passage, from, to int, f spell.Finding) {
			report(misspelt(r, p, from, to, f))
		})
	}
	return r
}

// doubledWord finds words typed twice.
func doubledWord() *model.Rule {
	r := documented(&model.Rule{
		Name: "doubled-word", Severity: model.Warning, Safe: true,
		Summary: model.Msg("a word that stands twice"),
	})
	r.Check = func(d *model.Document, report func(model.Diagnostic)) {
		sheet := newSheet(d)
		sheet.each(spell.NewChecker().Doubled(sheet.text), func(p *passage, from, to int, f spell.Finding) {
			word := p.Text[from:to]
			fix := review(p.replace(from, to, ""))
			fix.Safe = f.Safe && !p.protected(from)
			report(p.finding(r, from, to, model.Msg("%q stands twice", strings.TrimSpace(word)), fix))
		})
	}
	return r
}

// misspelt is the finding of the rule for one of the package spell's.
func misspelt(r *model.Rule, p *passage, from, to int, f spell.Finding) model.Diagnostic {
	word := p.Text[from:to]
	fix := review(p.replace(from, to, f.New))
	fix.Safe = f.Safe && !p.protected(from)
	switch f.Kind {
	case spell.Unaccented:
		return p.finding(r, from, to, model.Msg("the text is written without tones and marks"))
	case spell.RunTogether:
		return p.finding(r, from, to, model.Msg("a space is missing in %q: write %q", word, f.New), fix)
	case spell.Broken:
		return p.finding(r, from, to, model.Msg("a space too many in %q: write %q", word, f.New), fix)
	}
	return p.finding(r, from, to, model.Msg("%q is most likely meant to be %q", word, f.New), fix)
}

// sheet is the text of a document in one piece, one paragraph a line.
type sheet struct {
	text     []byte
	starts   []int // of the paragraphs, in text
	passages []passage
}

func newSheet(d *model.Document) *sheet {
	s := &sheet{}
	passages(d, func(p *passage) {
		s.starts = append(s.starts, len(s.text))
		s.passages = append(s.passages, *p)
		at := len(s.text)
		s.text = append(append(s.text, p.Text...), '\n')
		// a line break within a paragraph ends no sentence
		if i := bytes.IndexByte(s.text[at:len(s.text)-1], '\n'); i >= 0 {
			for j := at + i; j < len(s.text)-1; j++ {
				if s.text[j] == '\n' {
					s.text[j] = ' '
				}
			}
		}
	})
	return s
}

// passageAt is the index of the paragraph that byte i is in.
func (s *sheet) passageAt(i int) int {
	return sort.Search(len(s.starts), func(n int) bool { return s.starts[n] > i }) - 1
}

// each calls f for the findings in the paragraphs, but for those in law that is quoted.
func (s *sheet) each(found []spell.Finding, f func(p *passage, from, to int, x spell.Finding)) {
	for _, x := range found {
		n := s.passageAt(x.From)
		p := &s.passages[n]
		from, to := x.From-s.starts[n], x.To-s.starts[n]
		if to <= len(p.Text) && !p.quotedLaw(from) {
			f(p, from, to, x)
		}
	}
}

// quotedLaw reports whether byte i stands in a quotation that runs over several paragraphs, as articles that a law changes do.
func (p *passage) quotedLaw(i int) bool {
	c := p.carried()
	return i < c.to || i >= c.from && c.goes
}
