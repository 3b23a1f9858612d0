package spellmodel

import (
	"cmp"
	"math"
	"slices"
)

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
	FeaturePairsInTextNew
	FeatureMarked
	FeatureAlien
	FeatureFamiliar
	featureCount
)

// Features describe a place and a candidate for it.
type Features [featureCount]float32

// describe fills in the features of the proposals for token i and puts the likeliest first. h is the sum of the context and fitNow how
// well the written word fits it.
func (s *Scorer) describe(i int, proposals []Proposal, rivals int, h *[Dim]float32, fitNow float32) {
	var now frame
	now.set(s.model, s.ids, i)
	if s.tokens[i].ID < FirstSyllable {
		now.change(s.model, None) // no such word was counted
	}
	forward, backward := now.score(s.model)
	base := s.place(i, &now)
	base[FeatureRivals], base[FeatureFitNow] = float32(rivals), fitNow
	for n := range proposals {
		p := &proposals[n]
		p.Features = base
		f := now
		f.change(s.model, p.ID)
		s.weigh(p, &f, forward, backward)
		s.compare(p, h)
	}
	sortProposals(proposals)
	if proposals[0].rank > worthwhile {
		again := s.pairsInText(i, s.tokens[i].ID)
		for n := range proposals {
			p := &proposals[n]
			p.Features[FeaturePairsInText], p.Features[FeaturePairsInTextNew] = again, s.pairsInText(i, p.ID)
		}
	}
	for n := range proposals {
		x := &proposals[n].Features
		x[FeatureRank] = float32(n)
		switch {
		case n > 0:
			x[FeatureMargin] = proposals[n].rank - proposals[0].rank
		case len(proposals) > 1:
			x[FeatureMargin] = proposals[0].rank - proposals[1].rank
		default:
			x[FeatureMargin] = 20
		}
	}
}

func sortProposals(p []Proposal) {
	slices.SortStableFunc(p, func(a, b Proposal) int { return cmp.Compare(b.rank, a.rank) })
}

// place has the features that all candidates of token i share.
func (s *Scorer) place(i int, now *frame) (x Features) {
	m := s.model
	t := &s.tokens[i]
	x[FeatureLeftPairNow], x[FeatureRightPairNow] = now.pair[reach], now.pair[reach+1]
	x[FeatureLeftTripleNow], x[FeatureMiddleTripleNow], x[FeatureRightTripleNow] = now.triple[reach], now.triple[reach+1], now.triple[reach+2]
	x[FeatureQuadNow] = max(now.quad[reach], now.quad[reach+1], now.quad[reach+2], now.quad[reach+3])
	x[FeatureFrequencyNow] = m.Frequency[now.ids[reach]]
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
	x[FeatureLetters] = s.letters
	x[FeatureMarked], x[FeatureAlien] = s.marked, s.alien
	x[FeatureFamiliar] = s.familiar
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

// How many pairs of the rest of the text are counted, and how many occurrences of a word are looked at for them.
const (
	mostPairs       = 4
	mostOccurrences = 256
)

// pairsInText is how often the rest of the text has a word beside the word that stands before token i, or after it.
func (s *Scorer) pairsInText(i int, id ID) (n float32) {
	if id < FirstSyllable || s.seen[id] == 0 {
		return 0
	}
	before, after := None, None
	if i > 0 && s.tokens[i-1].Word() {
		before = s.tokens[i-1].ID
	}
	if i+1 < len(s.tokens) && s.tokens[i+1].Word() {
		after = s.tokens[i+1].ID
	}
	k := int(s.last[id])
	for range mostOccurrences {
		if k != i && (before != None && k > 0 && s.tokens[k-1].ID == before || after != None && k+1 < len(s.tokens) && s.tokens[k+1].ID == after) {
			if n++; n == mostPairs {
				break
			}
		}
		if k = int(s.earlier[k]); k < 0 {
			break
		}
	}
	return n
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
