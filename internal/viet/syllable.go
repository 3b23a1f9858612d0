package viet

import (
	"strings"

	"example.com/vanban/internal/lazy"
)

// Syllable is a syllable taken apart. The parts are in lower case and without tone.
type Syllable struct {
	Onset   string // âm đầu: "ngh", "qu", "gi", "" when there is none
	Nucleus string // vần without the coda: every vowel letter ("oa", "uyê", "ai")
	Coda    string // âm cuối: a consonant ("ng"), "" when there is none
	Tone    Tone

	mark       int8 // which letter of the word carries the tone, -1 when none does
	begin      int8 // which letter the nucleus begins with
	rime       *rime
	misordered bool // more than one letter carries a tone
}

// rime is a vần that Vietnamese has.
type rime struct {
	nucleus, coda string
	old, new      int8 // where the tone stands in it, counted in letters
	stopped       bool // ends in c, ch, p, t: only sắc and nặng are said
}

// rimes lists the codas of each nucleus; "-" is none. Sources: the school orthography; the glide after q is in onsets.
var rimes = [...][2]string{
	{"a", "- c ch m n ng nh p t"}, {"ai", "-"}, {"ay", "-"}, {"ao", "-"}, {"au", "-"},
	{"ă", "c m n ng p t"},
	{"â", "c m n ng p t"}, {"âu", "-"}, {"ây", "-"},
	{"e", "- c m n ng p t"}, {"eo", "-"},
	{"ê", "- c ch m n nh p t"}, {"êu", "-"},
	{"i", "- ch m n nh p t"}, {"ia", "-"}, {"iu", "-"},
	{"iê", "c m n ng p t"}, {"iêu", "-"},
	{"o", "- c m n ng p t"}, {"oi", "-"}, {"oo", "c ng"},
	{"ô", "- c m n ng p t"}, {"ôi", "-"},
	{"ơ", "- m n p t"}, {"ơi", "-"},
	{"u", "- c m n ng p t"}, {"ua", "-"}, {"ui", "-"},
	{"uô", "c m n ng t"}, {"uôi", "-"},
	{"ư", "- c m n ng t"}, {"ưa", "-"}, {"ưi", "-"}, {"ưu", "-"},
	{"ươ", "c m n ng p t"}, {"ươi", "-"}, {"ươu", "-"},
	{"y", "- n nh t ch"}, {"yê", "m n ng t"}, {"yêu", "-"},
	{"oa", "- c ch m n ng nh p t"}, {"oai", "-"}, {"oay", "-"}, {"oao", "-"},
	{"oă", "c m n ng p t"},
	{"oe", "- m n t"}, {"oeo", "-"},
	{"uâ", "n ng t"}, {"uây", "-"},
	{"uê", "- ch n nh"}, {"uơ", "-"},
	{"uy", "- ch n nh p t"}, {"uya", "-"}, {"uyu", "-"},
	{"uyê", "n t"},
}

// onsets are the âm đầu. "gi" and "qu" are told apart by hand.
var onsets = [...]string{
	"", "b", "c", "ch", "d", "đ", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "r", "s", "t", "th", "tr", "v", "x",
}

// maxLetters is the length of the longest syllable: nghiêng.
const maxLetters = 7

// key packs up to six letters.
type key uint32

func (k key) with(c code) key { return k<<5 | key(c) }

func keyOf(s string) (k key) {
	for _, r := range s {
		k = k.with(letterOf(r).code)
	}
	return k
}

var (
	rimeByKey  = lazy.Table[*table[*rime]]{Make: rimeTable}
	onsetByKey = lazy.Table[*table[string]]{Make: onsetTable}
)

func rimeTable() *table[*rime] {
	table := &table[*rime]{}
	for _, row := range rimes {
		nucleus := []rune(row[0])
		for coda := range strings.FieldsSeq(row[1]) {
			if coda == "-" {
				coda = ""
			}
			r := &rime{nucleus: row[0], coda: coda}
			r.old, r.new = positions(nucleus, coda != "")
			switch coda {
			case "c", "ch", "p", "t":
				r.stopped = true
			}
			table.put(keyOf(row[0]+coda), r)
		}
	}
	return table
}

func onsetTable() *table[string] {
	table := &table[string]{}
	for _, o := range onsets {
		table.put(keyOf(o), o)
	}
	return table
}

// positions says which letter of a nucleus carries the tone in the old and in the new style: the last letter that has a mark
// of its own; else the second of two before a coda and of three; else the first, but for open oa, oe, uy in the new style.
func positions(nucleus []rune, closed bool) (oldStyle, newStyle int8) {
	for i := len(nucleus) - 1; i >= 0; i-- {
		if letterOf(nucleus[i]).code.modified() {
			return int8(i), int8(i)
		}
	}
	switch {
	case len(nucleus) == 1:
		return 0, 0
	case len(nucleus) == 3 || closed:
		return 1, 1
	}
	switch string(nucleus) {
	case "oa", "oe", "uy":
		return 0, 1
	}
	return 0, 0
}

// the letters that gi and qu are made of.
var codeG, codeI, codeQ, codeU = letterOf('g').code, letterOf('i').code, letterOf('q').code, letterOf('u').code

// spelled is a word of at most maxLetters letters of the alphabet.
type spelled struct {
	letters [maxLetters]letter
	n       int
}

func spell(word string) (w spelled, ok bool) {
	for _, r := range word {
		l := letterOf(r)
		if l.code == 0 || w.n == maxLetters {
			return w, false
		}
		w.letters[w.n] = l
		w.n++
	}
	return w, w.n > 0
}

// Parse takes a word apart. ok is false when it is no syllable that Vietnamese can write. A tone mark on the wrong
// letter, and a tone that a coda does not go with, are no obstacle: see [PlacementOf] and [Valid].
func Parse(word string) (s Syllable, ok bool) {
	w, ok := spell(word)
	if !ok {
		return s, false
	}
	return w.parse()
}

func (w *spelled) parse() (s Syllable, ok bool) {
	s.mark = -1
	for i := range w.n {
		if t := w.letters[i].tone; t != Level {
			s.misordered = s.mark >= 0
			s.mark, s.Tone = int8(i), t
		}
	}
	n := 0
	var onset key
	for n < w.n && !w.letters[n].code.vowel() {
		onset = onset.with(w.letters[n].code)
		n++
	}
	switch {
	case n == w.n:
		return s, false
	case n == 1 && w.letters[0].code == codeQ:
		if w.letters[1].code != codeU {
			return s, false
		}
		s.Onset, n = "qu", 2
	case n == 1 && w.letters[0].code == codeG && w.letters[1].code == codeI && w.n > 2 && w.letters[2].code.vowel():
		s.Onset, n = "gi", 2
	default:
		if s.Onset, ok = onsetByKey.Get().get(onset); !ok {
			return s, false
		}
	}
	s.begin = int8(n)
	s.rime = w.rime(n)
	if s.rime == nil && s.Onset == "gi" { // giếng: the i belongs to both
		s.begin = 1
		s.rime = w.rime(1)
	}
	if s.rime == nil || !fits(s.Onset, s.rime) {
		return s, false
	}
	s.Nucleus, s.Coda = s.rime.nucleus, s.rime.coda
	return s, true
}

func (w *spelled) rime(from int) *rime {
	var k key
	if w.n-from > 5 {
		return nil
	}
	for i := from; i < w.n; i++ {
		k = k.with(w.letters[i].code)
	}
	r, _ := rimeByKey.Get().get(k)
	return r
}

// fits reports whether an onset is written before a rime: k, gh, ngh before e, ê, i, y; c, g, ng before the others;
// y with a coda only after qu; no second glide after qu.
func fits(onset string, r *rime) bool {
	front := false
	switch r.nucleus[0] {
	case 'e', 'i', 'y':
		front = true
	default:
		front = len(r.nucleus) > 1 && r.nucleus[:2] == "ê"
	}
	if r.nucleus == "y" && r.coda != "" && onset != "qu" {
		return r.coda == "t" && onset == ""
	}
	if len(r.nucleus) > 1 && r.nucleus[:1] == "y" && onset != "" && onset != "qu" {
		return false
	}
	switch onset {
	case "k", "gh", "ngh":
		return front
	case "c", "ng":
		return !front
	case "g":
		return !front || r.nucleus[0] == 'i'
	case "qu":
		switch r.nucleus[0] {
		case 'o', 'u':
			return false
		}
	}
	return true
}

// Valid reports whether word is a syllable that Vietnamese can write, with a tone that its coda goes with. Case and the
// place of the tone mark do not matter. "tr", "km", "Mark" and "stop" are not valid.
func Valid(word string) bool {
	s, ok := Parse(word)
	return ok && !s.misordered && s.sayable()
}

// sayable reports whether the coda goes with the tone: after c, ch, p, t only sắc and nặng.
func (s *Syllable) sayable() bool { return !s.rime.stopped || s.Tone == Acute || s.Tone == Dot }
