package spellmodel

// reach is how many syllables to each side an n-gram with the one in the middle may have.
const reach = 3

// frame is the stretch of seven syllables around a place, with the counts of the n-grams in it. The middle one may be changed.
type frame struct {
	ids    [2*reach + 1]ID
	pair   [2*reach + 1]float32 // logarithm of the count of the pair that ends here, -1 for none
	triple [2*reach + 1]float32
	quad   [2*reach + 1]float32
}

// unseen is the logarithm of a count that there is none of.
const unseen = -1

// backoff is what a step to a shorter history costs (Brants et al.: "Large Language Models in Machine Translation", 2007).
const backoff = -0.92

func (m *Model) pairLog(a, b ID) float32 {
	if a == None || b == None {
		return unseen
	}
	l := m.Bigrams.Level(Pair(a, b))
	if l == 0 {
		return unseen
	}
	return min(m.Bigrams.Log(l), m.Frequency[a], m.Frequency[b])
}

// set puts the stretch around token i into the frame.
func (f *frame) set(m *Model, ids []ID, i int) {
	for k := range f.ids {
		f.ids[k] = None
		if at := i + k - reach; at >= 0 && at < len(ids) {
			f.ids[k] = ids[at]
		}
	}
	f.count(m, 1, len(f.ids))
}

// change puts another syllable in the middle.
func (f *frame) change(m *Model, id ID) {
	f.ids[reach] = id
	f.count(m, reach, 2*reach+1)
}

// count looks the n-grams up that end at from up to to. One that is seen more often than a shorter one within it, or whose
// shorter ones are not seen, is a chance hit of the table.
func (f *frame) count(m *Model, from, to int) {
	for k := from; k < to; k++ {
		f.pair[k], f.triple[k], f.quad[k] = unseen, unseen, unseen
		f.pair[k] = m.pairLog(f.ids[k-1], f.ids[k])
		if k < 2 || f.pair[k] < 0 || f.pair[k-1] < 0 {
			continue
		}
		l := m.Trigrams.Level(Triple(f.ids[k-2], f.ids[k-1], f.ids[k]))
		if l == 0 {
			continue
		}
		f.triple[k] = m.Trigrams.Log(l)
		if low := min(f.pair[k], f.pair[k-1]); f.triple[k] > low+0.7 {
			f.triple[k] = unseen
			continue
		} else {
			f.triple[k] = min(f.triple[k], low)
		}
		if k < 3 || f.triple[k-1] < 0 {
			continue
		}
		l = m.Fourgrams.Level(Quad(f.ids[k-3], f.ids[k-2], f.ids[k-1], f.ids[k]))
		if l == 0 {
			continue
		}
		if q, low := m.Fourgrams.Log(l), min(f.triple[k], f.triple[k-1]); q <= low+1 {
			f.quad[k] = min(q, low)
		}
	}
}

// forward is the logarithm of the probability of syllable k after those before it.
func (f *frame) forward(m *Model, k int) float32 {
	p := float32(0)
	if f.quad[k] >= 0 {
		return f.quad[k] - f.triple[k-1]
	}
	if k > 2 && f.triple[k-1] >= 0 {
		p = backoff
	}
	if f.triple[k] >= 0 {
		return p + f.triple[k] - f.pair[k-1]
	}
	if k > 1 && f.pair[k-1] >= 0 {
		p += backoff
	}
	if f.pair[k] >= 0 {
		return p + f.pair[k] - m.Frequency[f.ids[k-1]]
	}
	return p + backoff + m.Frequency[f.ids[k]] - m.total
}

// backward is the logarithm of the probability of syllable k before those after it.
func (f *frame) backward(m *Model, k int) float32 {
	p := float32(0)
	at := func(list *[2*reach + 1]float32, i int) float32 {
		if i > 2*reach {
			return unseen
		}
		return list[i]
	}
	if q := at(&f.quad, k+3); q >= 0 {
		return q - f.triple[k+3]
	}
	if at(&f.triple, k+3) >= 0 {
		p = backoff
	}
	if t := at(&f.triple, k+2); t >= 0 {
		return p + t - f.pair[k+2]
	}
	if at(&f.pair, k+2) >= 0 {
		p += backoff
	}
	if b := at(&f.pair, k+1); b >= 0 {
		return p + b - m.Frequency[f.ids[k+1]]
	}
	return p + backoff + m.Frequency[f.ids[k]] - m.total
}

// score is the logarithm of the probability of the stretch, forwards and backwards, as far as the middle has a part in it.
func (f *frame) score(m *Model) (forward, backward float32) {
	for k := reach; k <= 2*reach; k++ {
		if k == reach || f.ids[k] != None {
			forward += f.forward(m, k)
		}
	}
	for k := reach; k >= 0; k-- {
		if k == reach || f.ids[k] != None {
			backward += f.backward(m, k)
		}
	}
	return forward, backward
}

// skips are how much more often the middle stands two places from its neighbours' neighbours than chance would have it, as
// logarithms.
func (f *frame) skips(m *Model) (left, right float32) {
	return m.skip(f.ids[reach-2], f.ids[reach]), m.skip(f.ids[reach], f.ids[reach+2])
}

func (m *Model) skip(a, b ID) float32 {
	if a == None || b == None {
		return -9
	}
	l := m.Skips.Level(Pair(a, b))
	if l == 0 {
		return -9
	}
	return m.Skips.Log(l) + m.total - m.Frequency[a] - m.Frequency[b]
}

// PairLog is the natural logarithm of the count of a pair, -1 when it is not seen.
func (m *Model) PairLog(a, b ID) float32 { return m.pairLog(a, b) }

// Association is the natural logarithm of how much more often two words stand side by side than by chance; a large negative number
// when they never do.
func (m *Model) Association(a, b ID) float32 {
	p := m.pairLog(a, b)
	if p < 0 {
		return -9
	}
	return p + m.total - m.Frequency[a] - m.Frequency[b]
}
