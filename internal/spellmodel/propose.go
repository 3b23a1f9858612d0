package spellmodel

import (
	"cmp"
	"slices"

	"example.com/vanban/internal/viet"
)

// Proposal is a candidate for a place with what speaks for it.
type Proposal struct {
	Candidate
	Features Features
	Odds     float32 // natural logarithm of the odds that it is what was meant
	rank     float32
}

// ranked is a candidate on the way to a proposal.
type ranked struct {
	Candidate
	rank float32
}

// How many candidates of a place are left after the pairs alone have been looked at, after the context too, and at last.
const (
	mostShort     = 12
	mostWeighed   = 5
	mostProposals = 3
)

// hopeless is the rank below which a candidate is not judged.
const hopeless = -6

// Propose works out the likeliest corrections of the word at token i, the best first. The slice is valid until the next call.
func (s *Scorer) Propose(text []byte, i int) []Proposal {
	m := s.model
	t := &s.tokens[i]
	word := m.Vocabulary.Word(t.ID)
	candidates := m.Confusions.Of(t.ID)
	if t.ID < FirstSyllable {
		if t.To-t.From > longestWord {
			return nil
		}
		word = Canonical(string(text[t.From:t.To]))
		candidates = s.known(word)
	}
	s.spell(word)
	rivals := s.shortlist(i, candidates)
	if len(s.short) == 0 || s.short[0].rank < hopeless {
		return nil
	}
	var h [Dim]float32
	fitNow := float32(0)
	if m.Context != nil {
		h = m.Context.Sum(m, s.ids, i)
		if t.ID >= FirstSyllable {
			fitNow = m.Context.Fit(&h, t.ID)
		}
		for n := range s.short {
			s.short[n].rank += m.Context.Fit(&h, s.short[n].ID) - fitNow
		}
		slices.SortStableFunc(s.short, func(a, b ranked) int { return cmp.Compare(b.rank, a.rank) })
	}
	if s.short[0].rank < hopeless {
		return nil
	}
	s.proposals = s.proposals[:0]
	for _, c := range s.short[:min(len(s.short), mostWeighed)] {
		s.proposals = append(s.proposals, Proposal{Candidate: c.Candidate})
	}
	s.describe(i, s.proposals, rivals, &h, fitNow)
	n := min(len(s.proposals), mostProposals)
	for n > 0 && s.proposals[n-1].rank < hopeless {
		n--
	}
	return s.proposals[:n]
}

// spell takes down what the letters of a word are.
func (s *Scorer) spell(word string) {
	s.letters, s.marked, s.alien = 0, 0, 0
	for _, r := range word {
		s.letters++
		switch {
		case !viet.IsLetter(r):
			s.alien++
		case viet.IsMarked(r):
			s.marked++
		}
	}
}

// shortlist keeps the candidates that rank best by the pairs that they make, and tells how many are about as good as the word at
// token i or better.
func (s *Scorer) shortlist(i int, candidates []Candidate) (rivals int) {
	before, after := None, None
	if i > 0 {
		before = s.ids[i-1]
	}
	if i+1 < len(s.ids) {
		after = s.ids[i+1]
	}
	s.short = s.short[:0]
	written := s.ids[i]
	if written < FirstSyllable {
		written = None // no such word was counted
	}
	now := s.quick(before, written, after)
	for _, c := range candidates {
		least := float32(hopeless)
		if len(s.short) == mostShort {
			least = max(least, s.short[mostShort-1].rank)
		}
		if s.most(before, c.ID, after)-now-c.Cost < least {
			continue
		}
		rank := s.quick(before, c.ID, after) - now - c.Cost
		if rank > -2 {
			rivals++
		}
		if len(s.short) == mostShort && rank <= s.short[mostShort-1].rank {
			continue
		}
		if len(s.short) < mostShort {
			s.short = append(s.short, ranked{})
		}
		k := len(s.short) - 1
		for k > 0 && s.short[k-1].rank < rank {
			s.short[k] = s.short[k-1]
			k--
		}
		s.short[k] = ranked{c, rank}
	}
	return rivals
}

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

// most is what quick gives at most.
func (s *Scorer) most(before, id, after ID) (sum float32) {
	f := s.model.Frequency
	if before != None {
		sum += min(0, f[id]-f[before])
	}
	if after != None {
		sum += min(0, f[id]-f[after])
	}
	return sum
}

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
