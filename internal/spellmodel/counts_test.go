package spellmodel

import (
	"math"
	"math/rand/v2"
	"testing"
)

func TestCountsKeepWhatTheyWereMadeOf(t *testing.T) {
	for _, n := range []int{0, 1, 2, 3, 10, 1000, 50000} {
		random := rand.New(rand.NewPCG(1, uint64(n)))
		seen := map[Key]uint32{}
		var keys []Key
		var counts []uint32
		for len(keys) < n {
			k := Key(random.Uint64() >> 8)
			if seen[k] != 0 {
				continue
			}
			seen[k] = 1 + uint32(random.ExpFloat64()*100)
			keys, counts = append(keys, k), append(counts, seen[k])
		}
		c, err := NewCounts(keys, counts, 14, 6)
		if err != nil {
			t.Fatalf("%d n-grams: %v", n, err)
		}
		c, err = readCounts(c.append(nil))
		if err != nil {
			t.Fatalf("%d n-grams: %v", n, err)
		}
		for i, k := range keys {
			l := c.Level(k)
			if l == 0 {
				t.Fatalf("%d n-grams: %d is lost", n, i)
			}
			if off := math.Abs(float64(c.Log(l)) - math.Log(float64(counts[i]))); off > c.step {
				t.Fatalf("%d n-grams: count %d read as %g", n, counts[i], math.Exp(float64(c.Log(l))))
			}
		}
		wrong := 0
		for range 20000 {
			if k := Key(random.Uint64() >> 8); seen[k] == 0 && c.Level(k) != 0 {
				wrong++
			}
		}
		if wrong > 20000/256*2 {
			t.Errorf("%d n-grams: %d of 20000 others are taken for them, want about %d", n, wrong, 20000/256)
		}
	}
}

func TestCountsOfEqualKeysAreRefused(t *testing.T) {
	if _, err := NewCounts([]Key{5, 5}, []uint32{1, 2}, 14, 6); err == nil {
		t.Error("no error")
	}
}

func TestReadRefusesDamage(t *testing.T) {
	m := smallModel(t)
	data := m.Append(nil)
	if _, err := Read(data); err != nil {
		t.Fatal(err)
	}
	for n := 0; n < len(data); n += 1 + len(data)/97 {
		if _, err := Read(data[:n]); err == nil {
			t.Errorf("%d of %d bytes: no error", n, len(data))
		}
	}
}

// smallModel knows a few syllables and pairs.
func smallModel(t *testing.T) *Model {
	t.Helper()
	v := NewVocabulary([]string{"nhiệm", "vụ", "trọng", "tâm", "trong", "hòa", "kỹ", "thuật", "hoàn", "được", "của", "internet", "sắc", "xuất", "suất", "trường", "trưởng", "đầu"})
	m := &Model{Vocabulary: v, Frequency: make([]float32, v.Len()), Capitals: make([]uint8, v.Len())}
	for i := range m.Frequency {
		m.Frequency[i] = 5
	}
	id := func(w string) ID { return v.Find([]byte(w)) }
	pairs := []Key{Pair(id("nhiệm"), id("vụ")), Pair(id("vụ"), id("trọng")), Pair(id("trọng"), id("tâm"))}
	var err error
	if m.Bigrams, err = NewCounts(pairs, []uint32{90, 40, 60}, 14, 6); err != nil {
		t.Fatal(err)
	}
	m.Skips, _ = NewCounts(nil, nil, 12, 5)
	m.Trigrams, _ = NewCounts([]Key{Triple(id("vụ"), id("trọng"), id("tâm"))}, []uint32{30}, 12, 5)
	m.Fourgrams, _ = NewCounts(nil, nil, 12, 5)
	m, err = Read(m.Append(nil))
	if err != nil {
		t.Fatal(err)
	}
	return m
}
