package spell

import "example.com/vanban/internal/spellmodel"

const (
	functionWord = 10.5 // logarithm of the count of a word that is frequent everywhere
	rareDoubling = -6   // logarithm of the share of a word's occurrences that it follows itself in
	closeWords   = 6    // how close two words on both sides are, as the logarithm of how much more often than by chance they meet
)

// Doubled finds words that stand twice where Vietnamese does not double them: "của của", "được được". Two words that meet in one
// syllable ("trở thành thành phố", "đầu tư tư nhân") and reduplication ("luôn luôn") are none.
func (c *Checker) Doubled(text []byte) []Finding {
	return c.each(text, (*reader).readDoubled)
}

func (r *reader) readDoubled(text []byte) {
	r.text, r.doubts, r.found = text, r.doubts[:0], r.found[:0]
	r.scorer.Read(text)
	tokens := r.scorer.Tokens()
	for i := 1; i < len(tokens); i++ {
		if tokens[i].ID == tokens[i-1].ID && tokens[i].ID >= spellmodel.FirstSyllable {
			r.doubled(i)
		}
	}
}

func (r *reader) doubled(i int) {
	s, m := r.scorer, r.checker.model
	tokens := s.Tokens()
	a, b := &tokens[i-1], &tokens[i]
	if b.Glued || b.First || b.From != a.To+1 || b.Shape != spellmodel.Lower || a.Shape > spellmodel.Title || !r.valid(b.ID) || r.known(b) {
		return
	}
	before, after := spellmodel.None, spellmodel.None
	if i > 1 {
		before = tokens[i-2].ID
	}
	if i+1 < len(tokens) {
		after = tokens[i+1].ID
	}
	doubling := m.PairLog(b.ID, b.ID) - m.Frequency[b.ID]
	if after == spellmodel.Comma || before == b.ID || after == b.ID || doubling > rareDoubling || s.Fits(i-1, i, b.ID) < seenOften ||
		meet(m.Association(before, b.ID), m.Association(b.ID, after)) {
		return
	}
	odds := likelyOdds
	if m.Frequency[b.ID] > functionWord && doubling < rareDoubling-1.5 {
		odds = certainOdds
	}
	r.join(i-1, i, Finding{From: a.To, To: b.To, New: "", Kind: Doubled, Odds: odds})
}

// meet reports whether a syllable belongs to the one before it and also to the one after it, so that two words meet in it.
func meet(before, after float32) bool { return min(before, after) > 1 && before+after > closeWords }
