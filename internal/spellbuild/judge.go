package main

import (
	"math/rand/v2"
	"slices"

	"example.com/vanban/internal/spellcorpus"
	"example.com/vanban/internal/spellmodel"
)

// examplesOf plants errors in the part of the corpora that is set apart for it and takes down what the scorer proposes.
func examplesOf(m *spellmodel.Model, files []string, want spellcorpus.Part, rate float64, seed uint64, keep float64) (set []example, missed, found int, err error) {
	random := rand.New(rand.NewPCG(seed, 7))
	p := &spellcorpus.Planter{Random: random, Vocabulary: m.Vocabulary, Rate: rate}
	s := m.NewScorer()
	var tokens []spellmodel.Token
	var text []byte
	flush := func() {
		tokens = m.Vocabulary.Tokens(tokens[:0], text)
		wrong, errors := p.Plant(text, tokens)
		text = text[:0]
		s.Read(wrong)
		for i, t := range s.Tokens() {
			if !t.Word() {
				continue
			}
			n, isError := slices.BinarySearchFunc(errors, t, func(e spellcorpus.Planted, t spellmodel.Token) int { return e.From - t.From })
			near := false
			for _, k := range [...]int{n - 1, n} {
				near = near || k >= 0 && k < len(errors) && errors[k].From < t.To+25 && t.From < errors[k].To+25
			}
			if !isError && (near && random.IntN(4) > 0 || random.Float64() >= keep) {
				continue
			}
			if !s.Doubtful(i) {
				if isError {
					missed++
				}
				continue
			}
			hit := false
			for _, q := range s.Propose(wrong, i) {
				right := isError && m.Vocabulary.Word(q.ID) == errors[n].Right
				hit = hit || right
				set = append(set, example{q.Features, right, !isError, 1})
			}
			if isError && hit {
				found++
			} else if isError {
				missed++
			}
		}
	}
	for _, f := range files {
		err := spellcorpus.Paragraphs(f, func(line []byte, part spellcorpus.Part) {
			if part != want {
				return
			}
			text = append(append(text, line...), '\n')
			if len(text) > 30000 {
				flush()
			}
		})
		if err != nil {
			return nil, 0, 0, err
		}
		flush()
	}
	return set, missed, found, nil
}

// The corpora hold errors of their own. A correction of a clean place that trees give such odds counts little for the next ones.
const (
	suspect       = 0
	cleanings     = 2
	suspectWeight = 0.05
)

// judge learns the decision.
func (b *builder) judge(m *spellmodel.Model) (*spellmodel.Trees, error) {
	say := b.say
	var set []example
	for n := range b.turns {
		more, missed, found, err := examplesOf(m, b.corpora, spellcorpus.Judged, 0.02, uint64(n), 0.5)
		if err != nil {
			return nil, err
		}
		set = append(set, more...)
		say("judge: %d examples, right one found %d, missed %d", len(set), found, missed)
	}
	for range cleanings {
		t := boost(set, treeCount/3)
		doubted := 0
		for i := range set {
			if e := &set[i]; !e.right && e.clean && t.LogOdds(&e.x) > suspect {
				doubted++
				e.weight = suspectWeight
			}
		}
		say("judge: %d places of the corpora look wrong", doubted)
	}
	t := boost(set, treeCount)
	say("judge: trees %d, features by use %v", len(t.Leaves)>>t.Depth, importance(t))
	return t, nil
}
