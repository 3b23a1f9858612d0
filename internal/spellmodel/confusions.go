package spellmodel

import (
	"cmp"
	"slices"
	"sync/atomic"

	"example.com/vanban/internal/viet"
)

// Candidate is a syllable that may be meant by another.
type Candidate struct {
	ID   ID
	Kind Kind
	Cost float32 // about the negative logarithm of how often it happens
}

// mostCandidates bounds the candidates of a word.
const mostCandidates = 96

// Confusions finds what may be meant by a word. The candidates of a word of the vocabulary are worked out when first asked
// for.
type Confusions struct {
	model      *Model
	bySkeleton map[string][]ID
	forms      []form // by ID
	ready      []atomic.Pointer[[]Candidate]
}

func newConfusions(m *Model) *Confusions {
	n := m.Vocabulary.Len()
	c := &Confusions{model: m, bySkeleton: make(map[string][]ID, n), forms: make([]form, n), ready: make([]atomic.Pointer[[]Candidate], n)}
	for i, w := range m.Vocabulary.words {
		id := FirstSyllable + ID(i)
		if !viet.Valid(w) {
			continue
		}
		f, ok := formOf(w)
		if !ok {
			continue
		}
		c.forms[id] = f
		c.bySkeleton[f.skeleton()] = append(c.bySkeleton[f.skeleton()], id)
	}
	return c
}

// Valid reports whether a number is that of a syllable that Vietnamese can write.
func (c *Confusions) Valid(id ID) bool { return int(id) < len(c.forms) && c.forms[id].n > 0 }

// Of are the candidates of a word of the vocabulary, the likeliest first.
func (c *Confusions) Of(id ID) []Candidate {
	if id < FirstSyllable || int(id) >= len(c.ready) {
		return nil
	}
	if p := c.ready[id].Load(); p != nil {
		return *p
	}
	list := c.find(c.model.Vocabulary.Word(id), id)
	c.ready[id].Store(&list)
	return list
}

// OfWord are the candidates of any word in small letters.
func (c *Confusions) OfWord(word string) []Candidate { return c.find(word, None) }

func (c *Confusions) find(word string, self ID) (list []Candidate) {
	f, ok := formOf(word)
	if !ok {
		return nil
	}
	if typed, ok := untype(word); ok {
		if id := c.model.Vocabulary.Find([]byte(Canonical(typed))); c.Valid(id) && id != self {
			list = append(list, Candidate{id, Typing, cost[Typing]})
		}
	}
	seen := map[ID]bool{self: true}
	for _, x := range list {
		seen[x.ID] = true
	}
	c.skeletons(&f, func(skeleton []byte) {
		for _, id := range c.bySkeleton[string(skeleton)] {
			if seen[id] {
				continue
			}
			seen[id] = true
			if k, cost, ok := compare(&f, &c.forms[id]); ok {
				list = append(list, Candidate{id, k, cost})
			}
		}
	})
	frequency := c.model.Frequency
	slices.SortFunc(list, func(a, b Candidate) int {
		return cmp.Or(cmp.Compare(a.Cost-frequency[a.ID]/2, b.Cost-frequency[b.ID]/2), cmp.Compare(a.ID, b.ID))
	})
	return slices.Clip(list[:min(len(list), mostCandidates)])
}

const alphabet = "abcdeghiklmnopqrstuvxy"

// skeletons calls f with the letters of a word, without marks, and with what one edit or the change of a group makes of them.
func (c *Confusions) skeletons(w *form, f func([]byte)) {
	s := w.letters[:w.n]
	f(s)
	var b [longestForm + 4]byte
	for i := range s {
		n := copy(b[:], s[:i])
		n += copy(b[n:], s[i+1:])
		f(b[:n])
	}
	for i := 0; i <= len(s); i++ {
		n := copy(b[:], s[:i])
		n++
		n += copy(b[n:], s[i:])
		for j := range alphabet {
			b[i] = alphabet[j]
			f(b[:n])
		}
	}
	n := copy(b[:], s)
	for i := range s {
		for j := range alphabet {
			b[i] = alphabet[j]
			f(b[:n])
		}
		b[i] = s[i]
	}
	for i := 0; i+1 < len(s); i++ {
		b[i], b[i+1] = s[i+1], s[i]
		f(b[:n])
		b[i], b[i+1] = s[i], s[i+1]
	}
	c.groups(w, f)
}

// groups calls f with the letters of a word after its onset, nucleus or coda is changed for another of two letters or more.
func (c *Confusions) groups(w *form, f func([]byte)) {
	on := w.onset()
	co := max(w.coda(), on)
	onset, nucleus, coda := w.part(0, on), w.part(on, co), w.part(co, w.n)
	whole := w.letters[:w.n]
	change := func(list pairs, part string, from, to int) {
		for _, other := range list[part] {
			g, ok := formOf(other)
			if other != "" && !ok {
				continue
			}
			f(slices.Concat(whole[:from], g.letters[:g.n], whole[to:]))
		}
	}
	change(alikes().initials, onset, 0, on)
	change(alikes().vowels, nucleus, on, co)
	change(alikes().finals, coda, co, w.n)
}

// Commonest is the most frequent syllable that is written with the letters, whatever its marks; None when there is none.
func (c *Confusions) Commonest(letters string) ID {
	best := None
	for _, id := range c.bySkeleton[letters] {
		if best == None || c.model.Frequency[id] > c.model.Frequency[best] {
			best = id
		}
	}
	return best
}
