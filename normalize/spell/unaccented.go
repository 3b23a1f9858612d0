package spell

import (
	"strings"
	"unicode/utf8"

	"example.com/vanban/internal/spellmodel"
)

// leastUnaccented is how many words a line without any marks must have to be called so.
const leastUnaccented = 6

// unaccented finds lines that are Vietnamese written without any tone or mark. It takes the doubts about their words back.
func (r *reader) unaccented() {
	tokens := r.scorer.Tokens()
	for from := 0; from < len(tokens); {
		to := from + 1
		for to < len(tokens) && !tokens[to].First {
			to++
		}
		if r.withoutMarks(from, to) {
			r.settled(from, to)
			last := to - 1
			for last > from && tokens[last].From == tokens[last].To {
				last--
			}
			for i := from; i < to; i++ {
				r.bare[i] = true
			}
			r.found = append(r.found, Finding{From: tokens[from].From, To: tokens[last].To, Kind: Unaccented, Odds: likelyOdds})
		}
		from = to
	}
}

// withoutMarks reports whether tokens from to to are Vietnamese without marks: nearly all of its words could be the letters of a
// syllable, and most of them are hardly ever written so.
func (r *reader) withoutMarks(from, to int) bool {
	m := r.checker.model
	tokens := r.scorer.Tokens()
	words, syllables, odd := 0, 0, 0
	for i := from; i < to; i++ {
		t := &tokens[i]
		if !t.Word() || t.Shape == spellmodel.Upper && t.ID < spellmodel.FirstSyllable {
			continue
		}
		words++
		if t.To-t.From > 7 {
			continue
		}
		word := r.text[t.From:t.To]
		for _, c := range word {
			if c >= utf8.RuneSelf {
				return false
			}
		}
		best := m.Confusions.Commonest(strings.ToLower(string(word)))
		if best == spellmodel.None {
			continue
		}
		syllables++
		if m.Frequency[best] > m.Frequency[t.ID]+2 {
			odd++
		}
	}
	return words >= leastUnaccented && 10*syllables >= 9*words && 2*odd >= words
}
