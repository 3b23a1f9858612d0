package main

import (
	"cmp"
	"math"
	"slices"

	"example.com/vanban/internal/spellmodel"
)

// What is kept of the n-grams, and in what width.
const (
	leastPair   = 1
	leastTriple = 2
	leastQuad   = 3
	leastSkip   = 4
	mostTriples = 2_050_000
	mostQuads   = 300_000
	mostSkips   = 800_000
)

// countsOf makes the part of the model that is counted.
func countsOf(v *spellmodel.Vocabulary, streams []stream, say progress) (*spellmodel.Model, error) {
	m := &spellmodel.Model{Vocabulary: v}
	single := make([]float64, v.Len())
	for _, s := range streams {
		for _, id := range s {
			single[id]++
		}
	}
	m.Frequency = make([]float32, v.Len())
	for id, n := range single {
		m.Frequency[id] = float32(math.Log(max(n, 1)))
	}
	m.Capitals = make([]uint8, v.Len())

	pairs, pairCounts := grams(streams, 2, leastPair)
	say("pairs %d", len(pairs))
	var err error
	if m.Bigrams, err = spellmodel.NewCounts(keys(pairs), pairCounts, 13, 5); err != nil {
		return nil, err
	}
	index := lookup{pairs, pairCounts}
	tokens := 0.0
	for _, n := range single {
		tokens += n
	}
	apart, apartCounts := skips(streams, leastSkip)
	kept, keptCounts := best(apart, apartCounts, func(i int) float64 {
		n := float64(apartCounts[i])
		return n * math.Log(n*tokens/(single[apart[i]>>idBits]*single[apart[i]&(1<<idBits-1)]))
	}, mostSkips)
	say("skips %d of %d", len(kept), len(apart))
	if m.Skips, err = spellmodel.NewCounts(keys(kept), keptCounts, 12, 5); err != nil {
		return nil, err
	}
	triples, tripleCounts := grams(streams, 3, leastTriple)
	gain := func(i int) float64 {
		g := triples[i]
		n := float64(tripleCounts[i])
		expected := float64(index.of(g>>idBits)) * float64(index.of(g&(1<<(2*idBits)-1))) / single[g>>idBits&(1<<idBits-1)]
		return n * math.Abs(math.Log(n/expected))
	}
	kept, keptCounts = best(triples, tripleCounts, gain, mostTriples)
	say("triples %d of %d", len(kept), len(triples))
	if m.Trigrams, err = spellmodel.NewCounts(keys(kept), keptCounts, 12, 5); err != nil {
		return nil, err
	}
	index3 := lookup{triples, tripleCounts}
	quads, quadCounts := grams(streams, 4, leastQuad)
	gain = func(i int) float64 {
		g := quads[i]
		n := float64(quadCounts[i])
		a, b := float64(index3.of(g>>idBits)), float64(index3.of(g&(1<<(3*idBits)-1)))
		middle := float64(index.of(g >> idBits & (1<<(2*idBits) - 1)))
		return n * math.Abs(math.Log(n*middle/(a*b)))
	}
	kept, keptCounts = best(quads, quadCounts, gain, mostQuads)
	say("quads %d of %d", len(kept), len(quads))
	m.Fourgrams, err = spellmodel.NewCounts(keys(kept), keptCounts, 11, 4)
	return m, err
}

func keys(g []gram) []spellmodel.Key {
	k := make([]spellmodel.Key, len(g))
	for i, x := range g {
		k[i] = spellmodel.Key(x)
	}
	return k
}

// best keeps the n-grams that tell the most, at most so many.
func best(g []gram, counts []uint32, gain func(int) float64, most int) ([]gram, []uint32) {
	if len(g) <= most {
		return g, counts
	}
	type ranked struct {
		gain float64
		at   int32
	}
	all := make([]ranked, len(g))
	for i := range g {
		all[i] = ranked{gain(i), int32(i)}
	}
	slices.SortFunc(all, func(a, b ranked) int { return cmp.Or(cmp.Compare(b.gain, a.gain), cmp.Compare(a.at, b.at)) })
	all = all[:most]
	slices.SortFunc(all, func(a, b ranked) int { return cmp.Compare(a.at, b.at) })
	outG, outC := make([]gram, most), make([]uint32, most)
	for i, r := range all {
		outG[i], outC[i] = g[r.at], counts[r.at]
	}
	return outG, outC
}

// lookup finds counts by halving.
type lookup struct {
	keys   []gram
	counts []uint32
}

func (l lookup) of(g gram) uint32 {
	i, ok := slices.BinarySearch(l.keys, g)
	if !ok {
		return 1
	}
	return l.counts[i]
}
