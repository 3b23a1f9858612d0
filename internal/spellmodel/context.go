package spellmodel

import (
	"encoding/binary"
	"math"
	"unsafe"
)

// The sizes of the context model.
const (
	Dim       = 64      // of the vectors
	Window    = 8       // syllables to each side
	PairReach = 3       // pairs of neighbours to each side
	Pairs     = 1 << 15 // vectors of pairs; pairs share them by a hash
	Positions = 2*Window + 2*PairReach
	// FrequentPair is the count from which on a pair of neighbours has a vector.
	FrequentPair = 150
)

// Vector is what the context model knows of a word or a pair.
type Vector = [Dim]int8

// Context is a log-bilinear model: the vectors of the words around a place, and of the pairs among them, each weighed by its
// position, add up to a vector whose product with that of a word says how well the word fits there.
type Context struct {
	Weights [Positions][Dim]float32
	Scale   [3]float32 // of the words, of the pairs, of the words that are judged
	Words   []int8     // Dim for each number
	Pairs   []int8
	Targets []int8
	Bias    []float32
}

// ContextPosition says which token is at position p of a context and, for a pair, that the next one belongs to it. Offsets count
// from the place in question.
func ContextPosition(p int) (offset int, pair bool) {
	switch {
	case p < Window:
		return -p - 1, false
	case p < 2*Window:
		return p - Window + 1, false
	case p < 2*Window+PairReach:
		return -(p - 2*Window) - 2, true
	}
	return p - 2*Window - PairReach + 1, true
}

// PairVector is which of the shared vectors a pair has.
func PairVector(a, b ID) int {
	h := (uint32(a)<<14 | uint32(b)) * 0x9E3779B1
	return int(h >> (32 - 15))
}

// Sum is the vector of the context of token i.
func (c *Context) Sum(m *Model, ids []ID, i int) (h [Dim]float32) {
	for p := range Positions {
		off, pair := ContextPosition(p)
		at := i + off
		id := None
		if at >= 0 && at < len(ids) {
			id = ids[at]
		}
		v, scale := c.Words, c.Scale[0]
		row := int(id)
		if pair {
			if at < 0 || at+1 >= len(ids) || !m.frequent(id, ids[at+1]) {
				continue
			}
			v, scale, row = c.Pairs, c.Scale[1], PairVector(id, ids[at+1])
		}
		w := &c.Weights[p]
		e := (*Vector)(v[row*Dim:])
		for d := range h {
			h[d] += w[d] * scale * float32(e[d])
		}
	}
	return h
}

// frequent reports whether a pair has a vector.
func (m *Model) frequent(a, b ID) bool {
	return m.Bigrams.Log(m.Bigrams.Level(Pair(a, b))) >= frequentLog
}

var frequentLog = float32(math.Log(FrequentPair))

// Frequent is for the training of the context model.
func (m *Model) Frequent(a, b ID) bool { return m.frequent(a, b) }

// Fit is how well a word fits a context.
func (c *Context) Fit(h *[Dim]float32, id ID) float32 {
	e := (*Vector)(c.Targets[int(id)*Dim:])
	sum := float32(0)
	for d := range h {
		sum += h[d] * float32(e[d])
	}
	return sum*c.Scale[2] + c.Bias[id]
}

func (c *Context) append(b []byte) []byte {
	floats := func(list []float32) {
		for _, f := range list {
			b = binary.LittleEndian.AppendUint32(b, math.Float32bits(f))
		}
	}
	for p := range c.Weights {
		floats(c.Weights[p][:])
	}
	floats(c.Scale[:])
	floats(c.Bias)
	for _, list := range [...][]int8{c.Words, c.Pairs, c.Targets} {
		for _, x := range list {
			b = append(b, byte(x))
		}
	}
	return b
}

func readContext(b []byte, words int) (*Context, error) {
	c := &Context{Bias: make([]float32, words)}
	if len(b) != 4*(Positions*Dim+3+words)+Dim*(2*words+Pairs) {
		return nil, errShort
	}
	floats := func(list []float32) {
		for i := range list {
			list[i] = math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:]))
		}
		b = b[4*len(list):]
	}
	for p := range c.Weights {
		floats(c.Weights[p][:])
	}
	floats(c.Scale[:])
	floats(c.Bias)
	vectors := func(n int) []int8 { // where they stand: most are never looked at
		list := unsafe.Slice((*int8)(unsafe.Pointer(unsafe.SliceData(b))), n)
		b = b[n:]
		return list
	}
	c.Words, c.Pairs, c.Targets = vectors(words*Dim), vectors(Pairs*Dim), vectors(words*Dim)
	return c, nil
}
