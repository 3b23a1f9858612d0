package spellmodel

import (
	"encoding/binary"
	"errors"
	"math"
	"math/bits"
	"slices"
)

// Counts is how often the n-grams of one order stand in the corpora: a static function in the form of a binary fuse
// filter (Graf, Lemire: "Binary Fuse Filters", 2022). An n-gram that is not in it is told from those that are by a fingerprint,
// wrongly so once in 2^(width-levelBits) times. The n-grams themselves cannot be read out of it.
type Counts struct {
	width, levelBits uint32
	segment          uint32 // a power of two
	reach            uint32 // segments that the first of three places may lie in, times segment
	seed             uint64
	cells            []byte    // packed, width bits each
	least, step      float64   // logarithm of the count of the first level; from one level to the next
	logs             []float32 // natural logarithm of the count, by level
}

// Key is an n-gram packed for a lookup.
type Key uint64

// Pair packs two neighbours.
func Pair(a, b ID) Key { return Key(a)<<14 | Key(b) }

// Triple packs three neighbours.
func Triple(a, b, c ID) Key { return Pair(a, b)<<14 | Key(c) }

// Quad packs four neighbours.
func Quad(a, b, c, d ID) Key { return Triple(a, b, c)<<14 | Key(d) }

func (c *Counts) hash(k Key) uint64 {
	h := uint64(k) ^ c.seed
	h = (h ^ h>>32) * 0xd6e8feb86659fd93
	h = (h ^ h>>32) * 0xd6e8feb86659fd93
	return h ^ h>>32
}

func (c *Counts) places(h uint64) (i0, i1, i2 uint32) {
	hi, _ := bits.Mul64(h, uint64(c.reach))
	i0 = uint32(hi)
	i1 = i0 + c.segment
	i2 = i1 + c.segment
	i1 ^= uint32(h>>18) & (c.segment - 1)
	i2 ^= uint32(h) & (c.segment - 1)
	return i0, i1, i2
}

func (c *Counts) cell(i uint32) uint32 {
	bit := uint64(i) * uint64(c.width)
	return binary.LittleEndian.Uint32(c.cells[bit>>3:]) >> (bit & 7)
}

// Level is the level of an n-gram's count, 0 when it has none; levels grow with the logarithm of the count.
func (c *Counts) Level(k Key) uint32 {
	if c.reach == 0 {
		return 0
	}
	h := c.hash(k)
	i0, i1, i2 := c.places(h)
	x := (c.cell(i0) ^ c.cell(i1) ^ c.cell(i2) ^ uint32(h>>40)) & (1<<c.width - 1)
	if x>>c.levelBits != 0 {
		return 0
	}
	return x + 1
}

// Log is the natural logarithm of the count that a level stands for; that of level 0 is 0.
func (c *Counts) Log(level uint32) float32 { return c.logs[level] }

func (c *Counts) setLogs() {
	c.logs = make([]float32, 1<<c.levelBits+1)
	for l := 1; l < len(c.logs); l++ {
		c.logs[l] = float32(c.least + float64(l-1)*c.step)
	}
}

func (c *Counts) level(count uint32) uint32 {
	l := math.Round((math.Log(float64(count)) - c.least) / c.step)
	return uint32(min(max(l, 0), float64(uint32(1)<<c.levelBits-1)))
}

// NewCounts builds the function of distinct n-grams, with cells of width bits of which levelBits hold the count.
func NewCounts(keys []Key, counts []uint32, width, levelBits int) (*Counts, error) {
	c := &Counts{width: uint32(width), levelBits: uint32(levelBits)}
	if len(keys) == 0 {
		c.step = 1
		c.setLogs()
		return c, nil
	}
	least, most := slices.Min(counts), slices.Max(counts)
	c.least = math.Log(float64(least))
	c.step = (math.Log(float64(max(most, least+1))) - c.least) / float64(uint32(1)<<levelBits-1)
	c.setLogs()
	n := float64(len(keys))
	c.segment = 1 << int(math.Floor(math.Log(max(n, 10))/math.Log(3.33)+2.25))
	c.segment = min(c.segment, 1<<18)
	factor := max(1.125, 0.875+0.25*math.Log(1e6)/math.Log(max(n, 10)))
	segments := uint32(math.Ceil(n*factor/float64(c.segment))) + 2
	segments = max(segments, 3)
	c.reach = (segments - 2) * c.segment
	for try := range 100 {
		c.seed = uint64(try)*0x9E3779B97F4A7C15 + 1
		if c.build(keys, counts, segments*c.segment) {
			return c, nil
		}
	}
	return nil, errors.New("spelling counts: n-grams are not distinct")
}

// build peels the hypergraph of the keys and fills the cells; it fails for some seeds.
func (c *Counts) build(keys []Key, counts []uint32, size uint32) bool {
	degree := make([]uint32, size)
	mixed := make([]uint32, size) // xor of the key numbers at a place
	for n, k := range keys {
		i0, i1, i2 := c.places(c.hash(k))
		for _, i := range [...]uint32{i0, i1, i2} {
			degree[i]++
			mixed[i] ^= uint32(n)
		}
	}
	order, at := make([]uint32, 0, len(keys)), make([]uint32, 0, len(keys))
	var queue []uint32
	for i := range size {
		if degree[i] == 1 {
			queue = append(queue, i)
		}
		for len(queue) > 0 {
			i := queue[len(queue)-1]
			queue = queue[:len(queue)-1]
			if degree[i] != 1 {
				continue
			}
			n := mixed[i]
			order, at = append(order, n), append(at, i)
			i0, i1, i2 := c.places(c.hash(keys[n]))
			for _, j := range [...]uint32{i0, i1, i2} {
				degree[j]--
				mixed[j] ^= n
				if degree[j] == 1 {
					queue = append(queue, j)
				}
			}
		}
	}
	if len(order) != len(keys) {
		return false
	}
	cells := make([]uint32, size)
	for n := len(order) - 1; n >= 0; n-- {
		k := order[n]
		h := c.hash(keys[k])
		i0, i1, i2 := c.places(h)
		x := cells[i0] ^ cells[i1] ^ cells[i2] ^ uint32(h>>40) ^ c.level(counts[k])
		cells[at[n]] = x & (1<<c.width - 1)
	}
	c.cells = make([]byte, (uint64(size)*uint64(c.width)+7)/8+4)
	for i, x := range cells {
		bit := uint64(i) * uint64(c.width)
		p := c.cells[bit>>3:]
		binary.LittleEndian.PutUint32(p, binary.LittleEndian.Uint32(p)|x<<(bit&7))
	}
	return true
}

// countsHeader is how many bytes stand before the cells.
const countsHeader = 4*4 + 3*8

func (c *Counts) append(b []byte) []byte {
	for _, x := range [...]uint32{c.width, c.levelBits, c.segment, c.reach} {
		b = binary.LittleEndian.AppendUint32(b, x)
	}
	b = binary.LittleEndian.AppendUint64(b, c.seed)
	b = binary.LittleEndian.AppendUint64(b, math.Float64bits(c.least))
	b = binary.LittleEndian.AppendUint64(b, math.Float64bits(c.step))
	return append(b, c.cells...)
}

func readCounts(b []byte) (*Counts, error) {
	if len(b) < countsHeader {
		return nil, errShort
	}
	u := func(i int) uint32 { return binary.LittleEndian.Uint32(b[4*i:]) }
	c := &Counts{width: u(0), levelBits: u(1), segment: u(2), reach: u(3), seed: binary.LittleEndian.Uint64(b[16:]),
		least: math.Float64frombits(binary.LittleEndian.Uint64(b[24:])), step: math.Float64frombits(binary.LittleEndian.Uint64(b[32:])), cells: b[countsHeader:]}
	if c.width < 1 || c.width > 24 || c.levelBits > 8 || c.segment&(c.segment-1) != 0 ||
		uint64(len(c.cells)) < (uint64(c.reach)+2*uint64(c.segment))*uint64(c.width)/8 {
		return nil, errShort
	}
	c.setLogs()
	return c, nil
}
