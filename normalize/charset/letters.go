package charset

import (
	"sync"
	"unicode"

	"golang.org/x/text/encoding/charmap"
)

// letters is the two-way table of an encoding that stores a character in one byte or in two.
type letters struct {
	name   string
	single [256]rune   // what a byte stands for alone
	lead   [256]uint8  // 1 + the row of pairs of a byte that may begin one, 0 for the others
	pairs  [][256]rune // what the second byte makes of the lead, 0 where they are no pair
	ascii  bool        // each ASCII byte stands for itself
	codes  map[rune]code
}

// code is how a character is stored: one byte or two.
type code struct {
	bytes [2]byte
	size  int
}

// lazyLetters makes the table when it is first asked for.
func lazyLetters(name string, codes []string) func() *letters {
	return sync.OnceValue(func() *letters { return newLetters(name, codes) })
}

// newLetters makes the table from the codes of the letters of the alphabet, "" for those that the encoding lacks.
// A byte that is no letter is read as Windows-1252 has it.
func newLetters(name string, codes []string) *letters {
	t := &letters{name: name, single: windows1252, codes: map[rune]code{}}
	taken := map[string]bool{}
	i := 0
	for _, r := range alphabet {
		if c := codes[i]; c != "" {
			t.codes[r] = newCode(c)
			if !taken[c] { // letters of one code are read as the first of them, the small one
				taken[c] = true
				t.set(c, r)
			}
		}
		i++
	}
	t.ascii = true
	for b, r := range t.single {
		t.ascii = t.ascii && (b >= 0x80 || r == rune(b))
		if _, ok := t.codes[r]; !ok {
			t.codes[r] = newCode(string([]byte{byte(b)}))
		}
	}
	return t
}

func newCode(stored string) code {
	c := code{size: len(stored)}
	copy(c.bytes[:], stored)
	return c
}

// set makes the stored bytes stand for r.
func (t *letters) set(stored string, r rune) {
	if len(stored) == 1 {
		t.single[stored[0]] = r
		return
	}
	if t.lead[stored[0]] == 0 {
		t.pairs = append(t.pairs, [256]rune{})
		t.lead[stored[0]] = uint8(len(t.pairs))
	}
	t.pairs[t.lead[stored[0]]-1][stored[1]] = r
}

// pair is what two bytes stand for together, 0 where they are no pair.
func (t *letters) pair(first, second byte) rune {
	if row := t.lead[first]; row != 0 {
		return t.pairs[row-1][second]
	}
	return 0
}

// windows1252 is Windows-1252, with its five unused bytes as the C1 controls of the same number.
var windows1252 = func() (table [256]rune) {
	for b := range table {
		table[b] = charmap.Windows1252.DecodeByte(byte(b))
		if table[b] == unicode.ReplacementChar {
			table[b] = rune(b)
		}
	}
	return table
}()
