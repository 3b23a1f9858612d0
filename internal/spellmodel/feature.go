package spellmodel

import "math"

// The features of a place and a candidate for it. "Now" is the written word, "new" the candidate; gains are the candidate's
// less the written word's.
const (
	FeatureKind = iota
	FeatureCost
	FeatureForwardGain
	FeatureBackwardGain
	FeatureFitGain
	FeatureFitNow
	FeatureFitNew
	FeatureLeftPairNow
	FeatureRightPairNow
	FeatureLeftPairNew
	FeatureRightPairNew
	FeatureLeftTripleNow
	FeatureMiddleTripleNow
	FeatureRightTripleNow
	FeatureLeftTripleNew
	FeatureMiddleTripleNew
	FeatureRightTripleNew
	FeatureQuadNow
	FeatureQuadNew
	FeatureFrequencyNow
	FeatureFrequencyNew
	FeatureCapitalsNow
	FeatureCapitalsNew
	FeatureShape
	FeatureShapeBefore
	FeatureShapeAfter
	FeatureClassBefore
	FeatureClassAfter
	FeatureWordClass
	FeatureLetters
	FeatureMargin
	FeatureRivals
	FeatureInTextNow
	FeatureInTextNew
	FeatureSurroundings
	FeatureForwardNow
	FeatureBackwardNow
	FeatureLeftAssociationNow
	FeatureRightAssociationNow
	FeatureLeftAssociationNew
	FeatureRightAssociationNew
	FeatureStrangers
	FeatureCapitalsAround
	FeatureRank
	FeatureQuoted
	FeatureGain
	FeatureLeftSkipNow
	FeatureRightSkipNow
	FeatureLeftSkipNew
	FeatureRightSkipNew
	FeaturePairsInText
	FeatureLeftPairGain
	FeatureRightPairGain
	FeatureTripleGain
	FeatureLeftAssociationGain
	FeatureRightAssociationGain
	FeatureSkipGain
	featureCount
)

// Features describe a place and a candidate for it.
type Features [featureCount]float32

// Proposal is a candidate for a place with what speaks for it.
type Proposal struct {
	Candidate
	Features Features
	Odds     float32 // natural logarithm of the odds that it is what was meant
	rank     float32
}

// mostProposals is how many candidates of a place are looked at closely.
const mostProposals = 3

// describe fills in the features of the proposals for token i and puts the likeliest first. It reports whether any is worth
// judging.
func (s *Scorer) describe(i int, now *frame, proposals []Proposal, rivals int) bool {
	nowForward, nowBackward := now.score(s.model)
	best := float32(hopeless)
	for n := range proposals {
		p := &proposals[n]
		f := *now
		f.change(s.model, p.ID)
		p.Features = Features{}
		s.weigh(p, &f, nowForward, nowBackward)
		best = max(best, p.rank)
	}
	if best == hopeless {
		return false
	}
	base := s.place(i, now)
	base[FeatureRivals] = float32(rivals)
	var h [Dim]float32
	id := s.tokens[i].ID
	if m := s.model; m.Context != nil {
		h = m.Context.Sum(m, s.ids, i)
		if id >= FirstSyllable {
			base[FeatureFitNow] = m.Context.Fit(&h, id)
		}
	}
	for n := range proposals {
		p := &proposals[n]
		for k, x := range base {
			if x != 0 {
				p.Features[k] = x
			}
		}
		s.compare(p, &h)
	}
	sortProposals(proposals)
	again := float32(0)
	if proposals[0].rank > worthwhile {
		again = s.pairsInText(i)
	}
	for n := range proposals {
		x := &proposals[n].Features
		x[FeatureRank], x[FeaturePairsInText] = float32(n), again
		switch {
		case n > 0:
			x[FeatureMargin] = proposals[n].rank - proposals[0].rank
		case len(proposals) > 1:
			x[FeatureMargin] = proposals[0].rank - proposals[1].rank
		default:
			x[FeatureMargin] = 20
		}
	}
	return true
}

// place has the features that all candidates of token i share.
func (s *Scorer) place(i int, now *frame) (x Features) {
	m := s.model
	t := &s.tokens[i]
	x[FeatureLeftPairNow], x[FeatureRightPairNow] = now.pair[reach], now.pair[reach+1]
	x[FeatureLeftTripleNow], x[FeatureMiddleTripleNow], x[FeatureRightTripleNow] = now.triple[reach], now.triple[reach+1], now.triple[reach+2]
	x[FeatureQuadNow] = max(now.quad[reach], now.quad[reach+1], now.quad[reach+2], now.quad[reach+3])
	x[FeatureFrequencyNow] = m.Frequency[t.ID]
	x[FeatureCapitalsNow] = float32(m.Capitals[t.ID])
	x[FeatureShape] = float32(t.Shape)
	x[FeatureShapeBefore], x[FeatureClassBefore] = s.neighbour(i - 1)
	x[FeatureShapeAfter], x[FeatureClassAfter] = s.neighbour(i + 1)
	switch {
	case t.ID == Foreign:
	case t.ID == Unknown:
		x[FeatureWordClass] = 1
	case !m.Confusions.Valid(t.ID):
		x[FeatureWordClass] = 2
	default:
		x[FeatureWordClass] = 3
	}
	x[FeatureLetters] = float32(s.letters)
	x[FeatureForwardNow], x[FeatureBackwardNow] = now.forward(m, reach), now.backward(m, reach)
	x[FeatureLeftAssociationNow], x[FeatureRightAssociationNow] = now.associations(m)
	x[FeatureLeftSkipNow], x[FeatureRightSkipNow] = now.skips(m)
	x[FeatureSurroundings] = s.surroundings(i)
	x[FeatureStrangers], x[FeatureCapitalsAround] = s.around(i)
	if s.quoted[i] {
		x[FeatureQuoted] = 1
	}
	x[FeatureInTextNow] = s.inText(t.ID)
	return x
}

// weigh fills in what the n-grams say of a candidate and ranks it by that.
func (s *Scorer) weigh(p *Proposal, f *frame, nowForward, nowBackward float32) {
	m := s.model
	x := &p.Features
	forward, backward := f.score(m)
	x[FeatureKind], x[FeatureCost] = float32(p.Kind), p.Cost
	x[FeatureForwardGain], x[FeatureBackwardGain] = forward-nowForward, backward-nowBackward
	x[FeatureLeftPairNew], x[FeatureRightPairNew] = f.pair[reach], f.pair[reach+1]
	x[FeatureLeftTripleNew], x[FeatureMiddleTripleNew], x[FeatureRightTripleNew] = f.triple[reach], f.triple[reach+1], f.triple[reach+2]
	x[FeatureQuadNew] = max(f.quad[reach], f.quad[reach+1], f.quad[reach+2], f.quad[reach+3])
	x[FeatureFrequencyNew] = m.Frequency[p.ID]
	x[FeatureCapitalsNew] = float32(m.Capitals[p.ID])
	x[FeatureInTextNew] = s.inText(p.ID)
	x[FeatureLeftAssociationNew], x[FeatureRightAssociationNew] = f.associations(m)
	x[FeatureLeftSkipNew], x[FeatureRightSkipNew] = f.skips(m)
	p.rank = (x[FeatureForwardGain]+x[FeatureBackwardGain])/2 - p.Cost
}

// compare sets a candidate against the written word.
func (s *Scorer) compare(p *Proposal, h *[Dim]float32) {
	x := &p.Features
	if c := s.model.Context; c != nil {
		x[FeatureFitNew] = c.Fit(h, p.ID)
		x[FeatureFitGain] = x[FeatureFitNew] - x[FeatureFitNow]
	}
	x[FeatureLeftPairGain] = x[FeatureLeftPairNew] - x[FeatureLeftPairNow]
	x[FeatureRightPairGain] = x[FeatureRightPairNew] - x[FeatureRightPairNow]
	x[FeatureTripleGain] = max(x[FeatureLeftTripleNew], x[FeatureMiddleTripleNew], x[FeatureRightTripleNew]) -
		max(x[FeatureLeftTripleNow], x[FeatureMiddleTripleNow], x[FeatureRightTripleNow])
	x[FeatureLeftAssociationGain] = x[FeatureLeftAssociationNew] - x[FeatureLeftAssociationNow]
	x[FeatureRightAssociationGain] = x[FeatureRightAssociationNew] - x[FeatureRightAssociationNow]
	x[FeatureSkipGain] = x[FeatureLeftSkipNew] + x[FeatureRightSkipNew] - x[FeatureLeftSkipNow] - x[FeatureRightSkipNow]
	p.rank += x[FeatureFitGain]
	x[FeatureGain] = p.rank
}

// worthwhile is the rank from which on the rest of the text is asked.
const worthwhile = -1

// pairsInText is how often the text has the word with the same word before or after it in other places, at most 4.
func (s *Scorer) pairsInText(i int) float32 {
	id := s.tokens[i].ID
	if s.seen[id] < 2 || id < FirstSyllable {
		return 0
	}
	before, after := None, None
	if i > 0 && s.tokens[i-1].Word() {
		before = s.tokens[i-1].ID
	}
	if i+1 < len(s.tokens) && s.tokens[i+1].Word() {
		after = s.tokens[i+1].ID
	}
	n := 0
	for k := range s.tokens {
		if s.tokens[k].ID != id || k == i {
			continue
		}
		if k > 0 && before != None && s.tokens[k-1].ID == before || k+1 < len(s.tokens) && after != None && s.tokens[k+1].ID == after {
			if n++; n == 4 {
				break
			}
		}
	}
	return float32(n)
}

// neighbour is the shape and the class of a token beside the place.
func (s *Scorer) neighbour(i int) (shape, class float32) {
	if i < 0 || i >= len(s.tokens) {
		return -1, -1
	}
	t := &s.tokens[i]
	if t.ID >= FirstSyllable {
		return float32(t.Shape), float32(FirstSyllable)
	}
	if t.Word() {
		return float32(t.Shape), float32(t.ID)
	}
	return -1, float32(t.ID)
}

// associations are how much more often the middle stands beside its neighbours than chance would have it, as logarithms.
func (f *frame) associations(m *Model) (left, right float32) {
	left, right = -9, -9
	if p := f.pair[reach]; p >= 0 {
		left = p + m.total - m.Frequency[f.ids[reach-1]] - m.Frequency[f.ids[reach]]
	}
	if p := f.pair[reach+1]; p >= 0 {
		right = p + m.total - m.Frequency[f.ids[reach]] - m.Frequency[f.ids[reach+1]]
	}
	return left, right
}

// surroundings is how well the syllables beside the place go together among themselves.
func (s *Scorer) surroundings(i int) float32 {
	sum, n := float32(0), 0
	for _, k := range [...]int{i - 2, i - 1, i + 2, i + 3} {
		if k > 0 && k < len(s.pairs) {
			sum += max(s.pairs[k], unseen)
			n++
		}
	}
	if n == 0 {
		return -2
	}
	return sum / float32(n)
}

// around counts foreign words and capitals among the eight tokens around the place.
func (s *Scorer) around(i int) (strangers, capitals float32) {
	for k := max(0, i-4); k < min(len(s.tokens), i+5); k++ {
		t := &s.tokens[k]
		if k == i || !t.Word() {
			continue
		}
		if t.ID == Foreign || t.ID >= FirstSyllable && !s.model.Confusions.Valid(t.ID) {
			strangers++
		}
		if t.Shape != Lower {
			capitals++
		}
	}
	return strangers, capitals
}

func (s *Scorer) inText(id ID) float32 {
	return float32(math.Log2(float64(1 + s.seen[id])))
}
