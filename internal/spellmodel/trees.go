package spellmodel

import (
	"encoding/binary"
	"math"
)

// Trees are gradient-boosted decision trees: each a full binary tree of one depth, which adds a number to the log-odds.
type Trees struct {
	Depth    int
	Base     float32
	Features []uint8   // 2^depth-1 a tree, in the order of a heap
	Limits   []float32 // a value that is greater goes right
	Leaves   []float32 // 2^depth a tree
}

// LogOdds judges a vector of features.
func (t *Trees) LogOdds(x *Features) float32 {
	inner := 1<<t.Depth - 1
	sum := t.Base
	for n := 0; n*inner < len(t.Features); n++ {
		features, limits := t.Features[n*inner:(n+1)*inner], t.Limits[n*inner:(n+1)*inner]
		i := 0
		for i < inner {
			if x[features[i]] > limits[i] {
				i = 2*i + 2
			} else {
				i = 2*i + 1
			}
		}
		sum += t.Leaves[n*(inner+1)+i-inner]
	}
	return sum
}

func (t *Trees) append(b []byte) []byte {
	b = binary.LittleEndian.AppendUint32(b, uint32(t.Depth))
	b = binary.LittleEndian.AppendUint32(b, uint32(len(t.Leaves)>>t.Depth))
	b = binary.LittleEndian.AppendUint32(b, math.Float32bits(t.Base))
	b = append(b, t.Features...)
	for _, list := range [...][]float32{t.Limits, t.Leaves} {
		for _, f := range list {
			b = binary.LittleEndian.AppendUint32(b, math.Float32bits(f))
		}
	}
	return b
}

func readTrees(b []byte) (*Trees, error) {
	if len(b) < 12 {
		return nil, errShort
	}
	t := &Trees{Depth: int(binary.LittleEndian.Uint32(b)), Base: math.Float32frombits(binary.LittleEndian.Uint32(b[8:]))}
	n := int(binary.LittleEndian.Uint32(b[4:]))
	if t.Depth < 1 || t.Depth > 12 || n < 0 || n > 1<<14 || len(b) != 12+n*((1<<t.Depth-1)*5+(1<<t.Depth)*4) {
		return nil, errShort
	}
	b = b[12:]
	inner := n * (1<<t.Depth - 1)
	t.Features, b = b[:inner:inner], b[inner:]
	for _, f := range t.Features {
		if int(f) >= len(Features{}) {
			return nil, errShort
		}
	}
	floats := func(n int) []float32 {
		list := make([]float32, n)
		for i := range list {
			list[i] = math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:]))
		}
		b = b[4*n:]
		return list
	}
	t.Limits, t.Leaves = floats(inner), floats(n<<t.Depth)
	return t, nil
}
