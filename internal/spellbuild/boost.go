package main

import (
	"cmp"
	"math"
	"slices"

	"example.com/vanban/internal/spellmodel"
)

// example is a judged proposal.
type example struct {
	x      spellmodel.Features
	right  bool
	clean  bool // the place has no planted error
	weight float32
}

// The sizes of the trees.
const (
	treeDepth = 6
	treeCount = 250
	shrink    = 0.1
	bins      = 64
	leastLeaf = 30 // the sum of second derivatives in a leaf is at least this over 4
	penalty   = 2  // of the squared leaves
)

const features = len(spellmodel.Features{})

// booster grows gradient-boosted trees on binned features (Friedman 2001; Chen, Guestrin: "XGBoost", 2016).
type booster struct {
	limits [features][]float32 // upper border of each bin but the last
	binned [][features]uint8
	odds   []float32
	g, h   []float32
	leaf   []int32 // heap number of the node that an example is in
	set    []example
}

func boost(set []example, trees int) *spellmodel.Trees {
	b := &booster{set: set, binned: make([][features]uint8, len(set)), odds: make([]float32, len(set)), g: make([]float32, len(set)),
		h: make([]float32, len(set)), leaf: make([]int32, len(set))}
	b.bin()
	var right, all float64
	for i := range set {
		all += float64(set[i].weight)
		if set[i].right {
			right += float64(set[i].weight)
		}
	}
	t := &spellmodel.Trees{Depth: treeDepth, Base: float32(math.Log(right / (all - right)))}
	for i := range b.odds {
		b.odds[i] = t.Base
	}
	for range trees {
		b.grow(t)
	}
	return t
}

func (b *booster) bin() {
	values := make([]float32, 0, 1<<16)
	step := len(b.set)/(1<<16) + 1
	for f := range features {
		values = values[:0]
		for i := 0; i < len(b.set); i += step {
			values = append(values, b.set[i].x[f])
		}
		slices.Sort(values)
		for k := 1; k < bins; k++ {
			v := values[k*len(values)/bins]
			if n := len(b.limits[f]); (n == 0 || v > b.limits[f][n-1]) && v < values[len(values)-1] {
				b.limits[f] = append(b.limits[f], v)
			}
		}
		for i := range b.set {
			n, _ := slices.BinarySearch(b.limits[f], b.set[i].x[f])
			b.binned[i][f] = uint8(n)
		}
	}
}

type sums struct{ g, h float64 }

// histogram has the sums of a node by feature and bin.
type histogram [features][bins]sums

// histograms sums up the n nodes of a level, the first of which has the number first. Of two siblings the smaller one is summed, the
// other is what is left of the node above.
func (b *booster) histograms(first, n int, above []histogram) []histogram {
	sizes := make([]int, n)
	for _, k := range b.leaf {
		sizes[int(k)-first]++
	}
	summed := func(k int) bool { return n == 1 || sizes[k] < sizes[k^1] || sizes[k] == sizes[k^1] && k&1 == 0 }
	table := make([]histogram, n)
	for i := range b.set {
		k := int(b.leaf[i]) - first
		if !summed(k) {
			continue
		}
		node := &table[k]
		g, h := float64(b.g[i]), float64(b.h[i])
		row := &b.binned[i]
		for f := range features {
			s := &node[f][row[f]]
			s.g += g
			s.h += h
		}
	}
	for k := range table {
		if summed(k) {
			continue
		}
		parent, other := &above[k/2], &table[k^1]
		for f := range features {
			for x := range bins {
				table[k][f][x] = sums{parent[f][x].g - other[f][x].g, parent[f][x].h - other[f][x].h}
			}
		}
	}
	return table
}

func (b *booster) grow(t *spellmodel.Trees) {
	for i := range b.set {
		p := float32(1 / (1 + math.Exp(-float64(b.odds[i]))))
		y := float32(0)
		if b.set[i].right {
			y = 1
		}
		b.g[i], b.h[i] = (p-y)*b.set[i].weight, p*(1-p)*b.set[i].weight
		b.leaf[i] = 0
	}
	inner := 1<<treeDepth - 1
	split := make([]uint8, inner)
	limit := make([]float32, inner)
	at := make([]uint8, inner)
	var above []histogram
	for depth := range treeDepth {
		first, n := 1<<depth-1, 1<<depth
		table := b.histograms(first, n, above)
		above = table
		for k := range n {
			split[first+k], at[first+k] = b.best(&table[k])
			limit[first+k] = float32(math.Inf(1))
			if f := split[first+k]; int(at[first+k]) < len(b.limits[f]) {
				limit[first+k] = b.limits[f][at[first+k]]
			}
		}
		for i := range b.set {
			k := b.leaf[i]
			if b.binned[i][split[k]] > at[k] {
				b.leaf[i] = 2*k + 2
			} else {
				b.leaf[i] = 2*k + 1
			}
		}
	}
	leaves := make([]sums, inner+1)
	for i := range b.set {
		s := &leaves[int(b.leaf[i])-inner]
		s.g += float64(b.g[i])
		s.h += float64(b.h[i])
	}
	values := make([]float32, len(leaves))
	for i, s := range leaves {
		values[i] = float32(-shrink * s.g / (s.h + penalty))
	}
	for i := range b.set {
		b.odds[i] += values[int(b.leaf[i])-inner]
	}
	t.Features, t.Limits, t.Leaves = append(t.Features, split...), append(t.Limits, limit...), append(t.Leaves, values...)
}

// best finds the split of a node that gains the most; one after the last bin is none.
func (b *booster) best(table *histogram) (feature, bin uint8) {
	var total sums
	for _, s := range table[0] {
		total.g += s.g
		total.h += s.h
	}
	value := func(s sums) float64 { return s.g * s.g / (s.h + penalty) }
	most := value(total) + 1e-3
	bin = bins - 1
	for f := range features {
		var left sums
		for k := range b.limits[f] {
			left.g += table[f][k].g
			left.h += table[f][k].h
			right := sums{total.g - left.g, total.h - left.h}
			if left.h < leastLeaf/4 || right.h < leastLeaf/4 {
				continue
			}
			if v := value(left) + value(right); v > most {
				most, feature, bin = v, uint8(f), uint8(k)
			}
		}
	}
	return feature, bin
}

// importance sums, for reports, how often each feature splits.
func importance(t *spellmodel.Trees) []int {
	n := make([]int, features)
	for i, f := range t.Features {
		if !math.IsInf(float64(t.Limits[i]), 1) {
			n[f]++
		}
	}
	order := make([]int, features)
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(n[b], n[a]) })
	return order
}
