package spell

import (
	"slices"
	"strings"
	"unicode/utf8"

	"example.com/vanban/internal/spellmodel"
	"example.com/vanban/internal/viet"
)

// The odds of what is decided without the trees.
const (
	certainOdds = 8.0
	likelyOdds  = 1.0
	seenOften   = 2.3 // logarithm of ten
)

// joins finds words that are run together or broken, and tone marks that are misplaced. It takes the doubts about
// their tokens back.
func (r *reader) joins() {
	tokens := r.scorer.Tokens()
	for i := range tokens {
		t := &tokens[i]
		switch {
		case !t.Word() || r.bare[i]:
		case t.Misplaced:
			r.misplaced(i)
		case t.ID == spellmodel.Foreign || t.Shape == spellmodel.Mixed || t.ID >= spellmodel.FirstSyllable && !r.valid(t.ID):
			if !r.runTogether(i) {
				r.broken(i)
			}
		}
	}
}

func (r *reader) valid(id spellmodel.ID) bool { return r.checker.model.Confusions.Valid(id) }

// settled takes the doubts about tokens from to to back.
func (r *reader) settled(from, to int) {
	n, _ := slices.BinarySearchFunc(r.doubts, from, func(d doubt, at int) int { return d.at - at })
	for ; n < len(r.doubts) && r.doubts[n].at < to; n++ {
		r.doubts[n].done = true
	}
}

func (r *reader) join(first, last int, f Finding) {
	r.settled(first, last+1)
	f.Safe = f.Odds >= certainOdds && !r.scorer.Quoted(first)
	r.found = append(r.found, f)
}

// misplaced is for a tone mark where no style puts it. A word of two letters may be a slip for any other.
func (r *reader) misplaced(i int) {
	t := &r.scorer.Tokens()[i]
	if !r.prose(i) || r.known(t) {
		return
	}
	odds := certainOdds
	if t.To-t.From < 4 {
		odds = likelyOdds
	}
	r.join(i, i, Finding{From: t.From, To: t.To, New: r.spelling(t.ID, t), Kind: Placement, Odds: odds})
}

// runTogether finds the two syllables of a word that is none. Loan words ("nitơ", "Giêsu", "ôxít") are made of syllables too: they
// have no tone mark, are known, or come again.
func (r *reader) runTogether(i int) bool {
	t := &r.scorer.Tokens()[i]
	word := string(r.text[t.From:t.To])
	if t.ID != spellmodel.Foreign || len(word) < 5 || len(word) > 24 || !toned(word) && t.Shape != spellmodel.Mixed || r.known(t) || r.glued(i) ||
		r.scorer.Repeated(t, r.text) {
		return false
	}
	at, seen := r.seam(word, t.Shape)
	if at == 0 || !marked(word[:at]) && !marked(word[at:]) || seen < 0 && !(marked(word[:at]) && marked(word[at:])) {
		return false
	}
	odds := likelyOdds
	if seen > seenOften && marked(word[:at]) && marked(word[at:]) && t.Shape != spellmodel.Title {
		odds = certainOdds
	}
	r.join(i, i, Finding{From: t.From, To: t.To, New: word[:at] + " " + word[at:], Kind: RunTogether, Odds: odds})
	return true
}

// seam is where a word falls into two syllables, 0 when it does not, and the logarithm of the count of the pair. A capital inside the
// word begins the second one.
func (r *reader) seam(word string, shape spellmodel.Shape) (at int, seen float32) {
	seen = -2
	for k, c := range word {
		if k == 0 || (shape == spellmodel.Mixed) != viet.IsUpper(c) {
			continue
		}
		a, b := r.part(word[:k]), r.part(word[k:])
		if a == spellmodel.None || b == spellmodel.None {
			continue
		}
		if p := r.checker.model.PairLog(a, b); p > seen {
			at, seen = k, p
		}
	}
	return at, seen
}

func toned(word string) bool {
	return strings.IndexFunc(word, func(r rune) bool { _, tone := viet.Split(r); return tone != viet.Level }) >= 0
}

func marked(word string) bool { return strings.IndexFunc(word, viet.IsMarked) >= 0 }

// part is the number of a syllable that stands in a longer word, none when Vietnamese cannot write it.
func (r *reader) part(word string) spellmodel.ID {
	if !viet.Valid(word) || utf8.RuneCountInString(word) < 2 && !marked(word) {
		return spellmodel.None
	}
	id := r.checker.model.Vocabulary.Find([]byte(strings.Map(viet.Lower, word)))
	if id < spellmodel.FirstSyllable {
		return spellmodel.None
	}
	return id
}

// broken finds a syllable that a space has cut in two; one half at least is no syllable.
func (r *reader) broken(i int) {
	s := r.scorer
	tokens := s.Tokens()
	for _, first := range [...]int{i - 1, i} {
		if first < 0 || first+1 >= len(tokens) {
			continue
		}
		a, b := &tokens[first], &tokens[first+1]
		if !a.Word() || !b.Word() || b.Glued || b.First || b.From != a.To+1 || b.Shape != spellmodel.Lower || a.Shape > spellmodel.Title {
			continue
		}
		word := string(r.text[a.From:a.To]) + string(r.text[b.From:b.To])
		id := r.part(word)
		if id == spellmodel.None || !marked(word) || r.known(a) || r.known(b) || r.glued(first) || r.glued(first+1) {
			continue
		}
		if s.Fits(first, first+1, id) < seenOften {
			continue
		}
		r.join(first, first+1, Finding{From: a.From, To: b.To, New: word, Kind: Broken, Odds: likelyOdds})
		return
	}
}
