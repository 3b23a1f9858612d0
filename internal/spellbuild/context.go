package main

import (
	"math"
	"math/rand/v2"

	"example.com/vanban/internal/spellmodel"
)

const (
	dim       = spellmodel.Dim
	positions = spellmodel.Positions
	rivals    = 6    // candidates that the right word is set against at a time
	easy      = 0.04 // a loss that nothing is learnt from
)

type vector = [dim]float32

// rows are vectors that are learnt, each with its own step (Duchi, Hazan, Singer: "Adaptive subgradient methods", 2011).
type rows struct {
	v     []vector
	steps []float32 // sums of squared gradients
}

func newRows(n int, spread float32, random *rand.Rand) rows {
	r := rows{make([]vector, n), make([]float32, n)}
	for i := range r.v {
		for d := range r.v[i] {
			r.v[i][d] = (random.Float32()*2 - 1) * spread
		}
		r.steps[i] = 1e-2
	}
	return r
}

// learner trains the context model.
type learner struct {
	model                *spellmodel.Model
	words, pairs, target rows
	bias, biasSteps      []float32
	weights              [positions]vector
	weightSteps          [positions]float32
	rate                 float32
	random               *rand.Rand
	draws                []draw // by word

	row  [positions]int // of the context at hand, -1 for none
	h, g vector
}

// draw is how rivals of a word are drawn.
type draw struct {
	ids  []spellmodel.ID
	upTo []float32 // cumulative weight
}

func newLearner(m *spellmodel.Model) *learner {
	random := rand.New(rand.NewPCG(1, 2))
	n := m.Vocabulary.Len()
	l := &learner{model: m, words: newRows(n, 0.15, random), pairs: newRows(spellmodel.Pairs, 0.05, random), target: newRows(n, 0.02, random),
		bias: make([]float32, n), biasSteps: make([]float32, n), random: random, draws: make([]draw, n)}
	for p := range l.weights {
		off, _ := spellmodel.ContextPosition(p)
		for d := range l.weights[p] {
			l.weights[p][d] = float32(1 / math.Sqrt(math.Abs(float64(off))))
		}
		l.weightSteps[p] = 1
	}
	for i := range l.biasSteps {
		l.biasSteps[i] = 1e-2
	}
	for id := range l.draws {
		d := &l.draws[id]
		sum := float32(0)
		for _, c := range m.Confusions.Of(spellmodel.ID(id)) {
			sum += float32(math.Exp(float64(m.Frequency[c.ID]*0.6 - c.Cost)))
			d.ids, d.upTo = append(d.ids, c.ID), append(d.upTo, sum)
		}
	}
	return l
}

// rival draws a word that might be mistaken for id.
func (l *learner) rival(id spellmodel.ID) (spellmodel.ID, bool) {
	d := &l.draws[id]
	if len(d.ids) == 0 {
		return 0, false
	}
	x := l.random.Float32() * d.upTo[len(d.upTo)-1]
	i := 0
	for i < len(d.upTo)-1 && d.upTo[i] < x {
		i++
	}
	return d.ids[i], true
}

// context sums up the neighbours of token i.
func (l *learner) context(ids []spellmodel.ID, frequent []bool, i int) {
	l.h = vector{}
	for p := range positions {
		off, pair := spellmodel.ContextPosition(p)
		at := i + off
		var e *vector
		switch {
		case !pair:
			id := spellmodel.None
			if at >= 0 && at < len(ids) {
				id = ids[at]
			}
			l.row[p] = int(id)
			e = &l.words.v[id]
		case at < 0 || at+1 >= len(ids) || !frequent[at]:
			l.row[p] = -1
			continue
		default:
			l.row[p] = spellmodel.PairVector(ids[at], ids[at+1])
			e = &l.pairs.v[l.row[p]]
		}
		w := &l.weights[p]
		for d := range e {
			l.h[d] += w[d] * e[d]
		}
	}
}

// learn takes a step for token i of a paragraph and returns the loss and whether the right word came first.
func (l *learner) learn(ids []spellmodel.ID, frequent []bool, i int) (loss float32, first bool) {
	var cand [1 + rivals]spellmodel.ID
	var score [1 + rivals]float32
	cand[0] = ids[i]
	for k := 1; k < len(cand); k++ {
		r, ok := l.rival(ids[i])
		if !ok {
			return 0, true
		}
		cand[k] = r
	}
	l.context(ids, frequent, i)
	most := float32(math.Inf(-1))
	for k, id := range cand {
		t := &l.target.v[id]
		s := l.bias[id]
		for d := range t {
			s += t[d] * l.h[d]
		}
		score[k] = s
		most = max(most, s)
	}
	sum := float32(0)
	for k, s := range score {
		score[k] = float32(math.Exp(float64(s - most)))
		sum += score[k]
	}
	first = score[0] == 1
	loss = -float32(math.Log(float64(score[0]/sum) + 1e-9))
	if loss < easy {
		return loss, first
	}
	l.g = vector{}
	for k, id := range cand {
		g := score[k] / sum
		if k == 0 {
			g--
		}
		if g < 1e-4 && g > -1e-4 {
			continue
		}
		t := &l.target.v[id]
		hh := float32(0)
		for d := range t {
			l.g[d] += g * t[d]
			hh += l.h[d] * l.h[d]
		}
		l.target.steps[id] += g * g * hh / dim
		step := l.rate * g / sqrt(l.target.steps[id])
		for d := range t {
			t[d] -= step * l.h[d]
		}
		l.biasSteps[id] += g * g
		l.bias[id] -= l.rate * g / sqrt(l.biasSteps[id])
	}
	l.spread()
	return loss, first
}

// spread takes the gradient at the sum back to what was summed.
func (l *learner) spread() {
	gg := float32(0)
	for d := range l.g {
		gg += l.g[d] * l.g[d]
	}
	if gg < 1e-7 {
		return
	}
	for p, row := range l.row {
		if row < 0 {
			continue
		}
		r := &l.words
		if _, pair := spellmodel.ContextPosition(p); pair {
			r = &l.pairs
		}
		e, w := &r.v[row], &l.weights[p]
		r.steps[row] += gg / dim
		l.weightSteps[p] += gg / dim * 0.02
		se := l.rate / sqrt(r.steps[row])
		sw := 0.1 * l.rate / sqrt(l.weightSteps[p])
		for d := range e {
			g := l.g[d]
			we := w[d]
			w[d] -= sw * g * e[d]
			e[d] -= se * g * we
		}
	}
}

func sqrt(x float32) float32 { return float32(math.Sqrt(float64(x))) }

// trainContext learns the context model from the streams in stretches of paragraphs by turns.
func trainContext(m *spellmodel.Model, streams []stream, say progress) *spellmodel.Context {
	l := newLearner(m)
	const turn = 1 << 16
	total := 0
	for _, s := range streams {
		total += len(s)
	}
	done, seen := 0, 0
	var loss float64
	var firsts, n int
	at := make([]int, len(streams))
	var frequent []bool
	for done < total {
		// the stream that is furthest behind
		k := 0
		for i := range streams {
			if float64(at[i])/float64(len(streams[i])) < float64(at[k])/float64(len(streams[k])) {
				k = i
			}
		}
		s := streams[k]
		for end := min(len(s), at[k]+turn); at[k] < end; {
			from := at[k]
			to := from
			for to < len(s) && s[to] != spellmodel.None {
				to++
			}
			at[k] = to + 1
			done += to + 1 - from
			ids := s[from:to]
			frequent = frequent[:0]
			for i := range ids {
				frequent = append(frequent, i+1 < len(ids) && m.Frequent(ids[i], ids[i+1]))
			}
			l.rate = float32(0.12 * max(0.02, 1-float64(done)/float64(total)))
			for i, id := range ids {
				if id < spellmodel.FirstSyllable {
					continue
				}
				x, first := l.learn(ids, frequent, i)
				loss += float64(x)
				n++
				if first {
					firsts++
				}
			}
		}
		if done-seen > total/40 {
			say("context: %.0f%%: loss %.4f, first %.4f", 100*float64(done)/float64(total), loss/float64(n), float64(firsts)/float64(n))
			seen, loss, n, firsts = done, 0, 0, 0
		}
	}
	return l.quantise()
}

// quantise rounds the vectors to eight bits.
func (l *learner) quantise() *spellmodel.Context {
	c := &spellmodel.Context{Bias: l.bias, Weights: l.weights}
	pack := func(r rows, scale *float32) []int8 {
		var squares float64
		for i := range r.v {
			for _, x := range r.v[i] {
				squares += float64(x * x)
			}
		}
		*scale = float32(math.Sqrt(squares/float64(dim*len(r.v)))) * 6 / 127
		out := make([]int8, 0, dim*len(r.v))
		for i := range r.v {
			for _, x := range r.v[i] {
				out = append(out, int8(min(max(math.Round(float64(x / *scale)), -127), 127)))
			}
		}
		return out
	}
	c.Words, c.Pairs, c.Targets = pack(l.words, &c.Scale[0]), pack(l.pairs, &c.Scale[1]), pack(l.target, &c.Scale[2])
	return c
}
