package spellmodel

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"strings"
)

// Model is everything that the check knows. It is read only once made: any number of goroutines may use it.
type Model struct {
	Vocabulary *Vocabulary
	Frequency  []float32 // natural logarithm of each number's count
	Capitals   []uint8   // how often a syllable has a capital inside sentences, in 255ths
	Bigrams    *Counts
	Skips      *Counts // of pairs with one syllable between them
	Trigrams   *Counts
	Fourgrams  *Counts
	Context    *Context // nil when there is none
	Judge      *Trees   // nil when there is none

	Confusions *Confusions

	total float32 // logarithm of the number of tokens
}

const magic = "vanban spelling 1\n"

var errShort = errors.New("the data of the spelling check are damaged")

// sections are the parts of the data in their order.
const (
	sectionWords = iota
	sectionFrequency
	sectionCapitals
	sectionBigrams
	sectionSkips
	sectionTrigrams
	sectionFourgrams
	sectionContext
	sectionJudge
	sections
)

// Append appends the data of the model to b.
func (m *Model) Append(b []byte) []byte {
	var parts [sections][]byte
	parts[sectionWords] = []byte(strings.Join(m.Vocabulary.words, "\n"))
	for _, f := range m.Frequency {
		parts[sectionFrequency] = binary.LittleEndian.AppendUint16(parts[sectionFrequency], uint16(math.Round(float64(f)*1024)))
	}
	parts[sectionCapitals] = m.Capitals
	parts[sectionBigrams] = m.Bigrams.append(nil)
	parts[sectionSkips] = m.Skips.append(nil)
	parts[sectionTrigrams] = m.Trigrams.append(nil)
	parts[sectionFourgrams] = m.Fourgrams.append(nil)
	if m.Context != nil {
		parts[sectionContext] = m.Context.append(nil)
	}
	if m.Judge != nil {
		parts[sectionJudge] = m.Judge.append(nil)
	}
	b = append(b, magic...)
	for _, p := range parts {
		b = binary.LittleEndian.AppendUint32(b, uint32(len(p)))
	}
	return append(b, bytes.Join(parts[:], nil)...)
}

// Read makes a model of its data, which it keeps: they must not change.
func Read(b []byte) (*Model, error) {
	head := len(magic) + 4*sections
	if len(b) < head || string(b[:len(magic)]) != magic {
		return nil, errShort
	}
	var parts [sections][]byte
	rest := b[head:]
	for i := range parts {
		n := binary.LittleEndian.Uint32(b[len(magic)+4*i:])
		if uint64(n) > uint64(len(rest)) {
			return nil, errShort
		}
		parts[i], rest = rest[:n:n], rest[n:]
	}
	m := &Model{Vocabulary: NewVocabulary(strings.Split(string(parts[sectionWords]), "\n")), Capitals: parts[sectionCapitals]}
	f := parts[sectionFrequency]
	if len(f) != 2*m.Vocabulary.Len() || len(m.Capitals) != m.Vocabulary.Len() {
		return nil, errShort
	}
	m.Frequency = make([]float32, m.Vocabulary.Len())
	for i := range m.Frequency {
		m.Frequency[i] = float32(binary.LittleEndian.Uint16(f[2*i:])) / 1024
	}
	for _, c := range [...]struct {
		section int
		counts  **Counts
	}{{sectionBigrams, &m.Bigrams}, {sectionSkips, &m.Skips}, {sectionTrigrams, &m.Trigrams}, {sectionFourgrams, &m.Fourgrams}} {
		counts, err := readCounts(parts[c.section])
		if err != nil {
			return nil, fmt.Errorf("section %d: %w", c.section, err)
		}
		*c.counts = counts
	}
	m.Frequency[None] = 0 // in the place of a word, None is one that was never counted
	var sum float64
	for _, f := range m.Frequency {
		sum += math.Exp(float64(f))
	}
	m.total = float32(math.Log(sum))
	var err error
	if p := parts[sectionContext]; len(p) > 0 {
		if m.Context, err = readContext(p, m.Vocabulary.Len()); err != nil {
			return nil, err
		}
	}
	if p := parts[sectionJudge]; len(p) > 0 {
		if m.Judge, err = readTrees(p); err != nil {
			return nil, err
		}
	}
	m.Confusions = newConfusions(m)
	return m, nil
}
