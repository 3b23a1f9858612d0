package spellmodel

import (
	"bytes"
	"cmp"
	"slices"
)

// Scorer looks through texts for doubtful places. It is for one goroutine.
type Scorer struct {
	model  *Model
	tokens []Token
	ids    []ID
	quoted []bool
	pairs  []float32 // logarithm of the count of the pair that ends at a token
	triple []bool    // whether the three tokens that end at a token are seen together
	seen   []uint32  // how often each number stands in the text, by number
	used   []ID      // the numbers that seen counts

	letters   int // of the word at hand
	proposals []Proposal
	others    map[string][]Candidate // of words that the vocabulary lacks
}

// NewScorer makes a scorer.
func (m *Model) NewScorer() *Scorer {
	return &Scorer{model: m, seen: make([]uint32, m.Vocabulary.Len()), others: map[string][]Candidate{}}
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
	s.quoted = slices.Grow(s.quoted[:0], n)[:n]
	s.pairs = slices.Grow(s.pairs[:0], n)[:n]
	s.triple = slices.Grow(s.triple[:0], n)[:n]
	for i := range s.tokens {
		id := s.tokens[i].ID
		s.ids[i] = id
		if s.seen[id] == 0 {
			s.used = append(s.used, id)
		}
		s.seen[id]++
	}
	s.markQuotations(text)
	m := s.model
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
	}
}

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

// Propose works out the likeliest corrections of the word at token i, the best first. The slice is valid until the next call.
func (s *Scorer) Propose(text []byte, i int) []Proposal {
	m := s.model
	t := &s.tokens[i]
	candidates := m.Confusions.Of(t.ID)
	word := ""
	if t.ID < FirstSyllable {
		word = Canonical(string(text[t.From:t.To]))
		if len(word) > longestWord {
			return nil
		}
		candidates = s.known(word)
	} else {
		word = m.Vocabulary.Word(t.ID)
	}
	s.letters = len([]rune(word))
	if len(candidates) == 0 {
		return nil
	}
	var now frame
	now.set(m, s.ids, i)
	before, after := now.ids[reach-1], now.ids[reach+1]
	nowPairs := s.quick(before, t.ID, after)
	s.proposals = s.proposals[:0]
	rivals := 0
	for _, c := range candidates {
		rank := s.quick(before, c.ID, after) - nowPairs - c.Cost
		if rank > -2 {
			rivals++
		}
		if len(s.proposals) == quickProposals && rank <= s.proposals[quickProposals-1].rank {
			continue
		}
		if len(s.proposals) < quickProposals {
			s.proposals = append(s.proposals, Proposal{})
		}
		k := len(s.proposals) - 1
		for k > 0 && s.proposals[k-1].rank < rank {
			s.proposals[k] = s.proposals[k-1]
			k--
		}
		s.proposals[k] = Proposal{Candidate: c, rank: rank}
	}
	if !s.describe(i, &now, s.proposals, rivals) {
		return nil
	}
	n := min(len(s.proposals), mostProposals)
	for n > 0 && s.proposals[n-1].rank < hopeless {
		n--
	}
	return s.proposals[:n]
}

// hopeless is the rank below which a candidate is not judged.
const hopeless = -6

// mostKnown bounds the words outside of the vocabulary whose candidates are kept.
const mostKnown = 2048

// known are the candidates of a word that the vocabulary lacks.
func (s *Scorer) known(word string) []Candidate {
	list, ok := s.others[word]
	if !ok {
		if len(s.others) >= mostKnown {
			clear(s.others)
		}
		list = s.model.Confusions.OfWord(word)
		s.others[word] = list
	}
	return list
}

// quickProposals is how many candidates are left after the pairs alone have been looked at.
const quickProposals = 5

// quick ranks a syllable by the pairs that it makes.
func (s *Scorer) quick(before, id, after ID) float32 {
	m := s.model
	sum := float32(0)
	unigram := m.Frequency[id] - m.total
	if before != None {
		if p := m.pairLog(before, id); p >= 0 {
			sum += p - m.Frequency[before]
		} else {
			sum += 2*backoff + unigram
		}
	}
	if after != None {
		if p := m.pairLog(id, after); p >= 0 {
			sum += p - m.Frequency[after]
		} else {
			sum += 2*backoff + unigram
		}
	}
	return sum
}

func sortProposals(p []Proposal) {
	slices.SortStableFunc(p, func(a, b Proposal) int { return cmp.Compare(b.rank, a.rank) })
}

// dismissed are odds of the first proposal so low that the others are not judged.
const dismissed = -5

// Judge gives each proposal its odds and puts the likeliest first.
func (s *Scorer) Judge(p []Proposal) {
	for i := range p {
		if i > 0 && p[0].Odds < dismissed {
			p[i].Odds = p[0].Odds - 1
			continue
		}
		p[i].Odds = s.model.Judge.LogOdds(&p[i].Features)
	}
	slices.SortStableFunc(p, func(a, b Proposal) int { return cmp.Compare(b.Odds, a.Odds) })
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
