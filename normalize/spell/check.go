package spell

import (
	"bytes"
	"sync"

	"example.com/vanban/internal/spellmodel"
)

// longest is how many bytes of a text are looked at together. Longer ones are cut at the end of a paragraph, or of a word.
const longest = 1 << 15

var scorers sync.Pool // of *spellmodel.Scorer

// Check finds the misspelt words of a text in UTF-8, one paragraph a line, in their order.
func (c *Checker) Check(text []byte) []Finding { return c.each(text, (*reader).read) }

// each reads a text in stretches.
func (c *Checker) each(text []byte, read func(*reader, []byte)) (found []Finding) {
	s, _ := scorers.Get().(*spellmodel.Scorer)
	if s == nil {
		s = c.model.NewScorer()
	}
	defer scorers.Put(s)
	r := reader{checker: c, scorer: s}
	for from := 0; from < len(text); {
		to := cut(text, from)
		read(&r, text[from:to])
		for _, f := range r.found {
			f.From += from
			f.To += from
			found = append(found, f)
		}
		from = to
	}
	return found
}

// cut is where the stretch that begins at byte from ends.
func cut(text []byte, from int) int {
	if len(text)-from <= longest {
		return len(text)
	}
	stretch := text[from : from+longest]
	for _, sep := range [...]string{"\n", ". ", " "} {
		if i := bytes.LastIndex(stretch, []byte(sep)); i > longest/2 {
			return from + i + len(sep)
		}
	}
	return from + longest
}
