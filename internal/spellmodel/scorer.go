package spellmodel

import (
	"bytes"
	"slices"
)

// Scorer looks through texts for doubtful places. It is for one goroutine.
type Scorer struct {
	model   *Model
	tokens  []Token
	ids     []ID
	quoted  []bool
	pairs   []float32 // logarithm of the count of the pair that ends at a token
	triple  []bool    // whether the three tokens that end at a token are seen together
	seen    []uint32  // how often each number stands in the text, by number
	used    []ID      // the numbers that seen counts
	last    []int32   // the last token of each number that is seen
	earlier []int32   // the token before that has the same number, -1 for none

	familiar  float32 // share of the n-grams of the text that the model has, as a feature
	alike     float32 // the same, told apart sooner in a short text
	letters   float32 // of the word at hand
	marked    float32 // of them, with a mark
	alien     float32 // of them, that Vietnamese lacks
	short     []ranked
	proposals []Proposal
	others    map[string][]Candidate // of words that the vocabulary lacks
}

// NewScorer makes a scorer.
func (m *Model) NewScorer() *Scorer {
	return &Scorer{model: m, seen: make([]uint32, m.Vocabulary.Len()), last: make([]int32, m.Vocabulary.Len()), others: map[string][]Candidate{}}
}

// Read takes in a text. What was read before is forgotten.
func (s *Scorer) Read(text []byte) {
	for _, id := range s.used {
		s.seen[id] = 0
	}
	s.used = s.used[:0]
	s.tokens = s.model.Vocabulary.Tokens(s.tokens[:0], text)
	n := len(s.tokens)
	s.ids = slices.Grow(s.ids[:0], n)[:n]
	s.earlier = slices.Grow(s.earlier[:0], n)[:n]
	s.quoted = slices.Grow(s.quoted[:0], n)[:n]
	s.pairs = slices.Grow(s.pairs[:0], n)[:n]
	s.triple = slices.Grow(s.triple[:0], n)[:n]
	for i := range s.tokens {
		id := s.tokens[i].ID
		s.ids[i] = id
		s.earlier[i] = -1
		if s.seen[id] == 0 {
			s.used = append(s.used, id)
		} else {
			s.earlier[i] = s.last[id]
		}
		s.last[id] = int32(i)
		s.seen[id]++
	}
	s.markQuotations(text)
	m := s.model
	known, words := 0, 0
	for i := range s.ids {
		s.pairs[i], s.triple[i] = unseen, false
		if i == 0 {
			continue
		}
		s.pairs[i] = m.pairLog(s.ids[i-1], s.ids[i])
		if i > 1 && s.pairs[i] >= 0 && s.pairs[i-1] >= 0 {
			l := m.Trigrams.Level(Triple(s.ids[i-2], s.ids[i-1], s.ids[i]))
			s.triple[i] = l > 0 && m.Trigrams.Log(l) <= min(s.pairs[i], s.pairs[i-1])+0.7
		}
		if s.tokens[i].Word() {
			words++
			if s.triple[i] {
				known++
			}
		}
	}
	s.familiar = float32(known+10) / float32(words+20) // as if half of a few more were seen
	s.alike = float32(known+4) / float32(words+8)
}

// Familiar is the share of the n-grams of the text that the model has, from 0 to 1. A
// text of a few words is taken to have half of them.
func (s *Scorer) Familiar() float32 { return s.alike }

// Tokens are those of the text.
func (s *Scorer) Tokens() []Token { return s.tokens }

// IDs are the numbers of the tokens.
func (s *Scorer) IDs() []ID { return s.ids }

// Doubtful reports whether the word at token i deserves a closer look.
func (s *Scorer) Doubtful(i int) bool {
	t := &s.tokens[i]
	if !t.Word() {
		return false
	}
	if t.ID < FirstSyllable {
		return true
	}
	left, right := s.pairs[i], float32(unseen)
	middle, after := false, false
	if i+1 < len(s.ids) {
		right, middle = s.pairs[i+1], s.triple[i+1]
	}
	if i+2 < len(s.ids) {
		after = s.triple[i+2]
	}
	switch {
	case left < 0 && right < 0:
		return true
	case s.triple[i] && after, middle && (s.triple[i] || after):
		return false
	case left >= firm && right >= firm && s.close(i) && s.close(i+1):
		return false
	}
	return true
}

// A pair is firm and close when it is seen ten times and twenty times as often as chance would have it.
const (
	firm    = 2.3
	closely = 3
)

// close reports whether token i and the one before it go together.
func (s *Scorer) close(i int) bool {
	return s.pairs[i]+s.model.total-s.model.Frequency[s.ids[i-1]]-s.model.Frequency[s.ids[i]] >= closely
}

// Change puts another word at token i for what is proposed from now on. The text is not changed.
func (s *Scorer) Change(i int, id ID) { s.ids[i] = id }

// markQuotations notes which tokens stand in quotation marks within their paragraph.
func (s *Scorer) markQuotations(text []byte) {
	open := false
	for i := range s.tokens {
		t := &s.tokens[i]
		open = open && !t.First
		s.quoted[i] = open
		switch {
		case t.ID != Quote || text[t.From] == '\'' || text[t.From] == '`':
		default:
			open = !open
		}
	}
}

// Quoted reports whether token i stands in quotation marks.
func (s *Scorer) Quoted(i int) bool { return s.quoted[i] }

// InText is how often a number stands in the text.
func (s *Scorer) InText(id ID) int { return int(s.seen[id]) }

// Fits is how often one word in the place of tokens first to last is seen beside its neighbours, as the logarithm of the count of
// the rarer pair; the end of the text counts as seen.
func (s *Scorer) Fits(first, last int, id ID) float32 {
	fits := float32(20)
	if first > 0 {
		fits = min(fits, s.model.pairLog(s.ids[first-1], id))
	}
	if last+1 < len(s.ids) {
		fits = min(fits, s.model.pairLog(id, s.ids[last+1]))
	}
	return fits
}

// Repeated reports whether the word of a token stands in the text more than once.
func (s *Scorer) Repeated(t *Token, text []byte) bool {
	if t.ID >= FirstSyllable {
		return s.seen[t.ID] > 1
	}
	word := text[t.From:t.To]
	i := bytes.Index(text, word)
	return i < t.From || bytes.Contains(text[t.To:], word)
}
