package charset

import (
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
)

// letters is the two-way table of an encoding that stores a character in one byte or in two.
type letters struct {
	single   [256]rune     // what a byte stands for alone
	lead     [256]uint8    // 1 + the row of pairs of a byte that may begin one, 0 for the others
	pairs    [][256]rune   // what the second byte makes of the lead, 0 where they are no pair
	ascii    bool          // each ASCII byte stands for itself
	codes    map[rune]code // how a character is stored
	stranger [256]int      // 1 for a byte that is a letter, but only by Windows-1252
}

// code is how a character is stored: one byte or two.
type code struct {
	bytes [2]byte
	size  int
}

// letterEncoding is an encoding by a table, which is made when it is first asked for.
func letterEncoding(name string, newTable func() *letters) *Encoding {
	table := sync.OnceValue(newTable)
	return &Encoding{
		name:    name,
		table:   table,
		decoder: func() transform.Transformer { return &letterDecoder{letters: table()} },
		encoder: func() transform.Transformer { return &letterEncoder{letters: table(), name: name} },
	}
}

// newLetters makes the table from the codes of the letters of the alphabet, "" for those that the encoding lacks.
func newLetters(codes []string) *letters {
	t := &letters{single: windows1252, codes: map[rune]code{}}
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
	for b := utf8.RuneSelf; b < len(t.single); b++ {
		if unicode.IsLetter(t.single[b]) && !taken[string([]byte{byte(b)})] {
			t.stranger[b] = 1
		}
	}
	t.allowMixedCase(codes)
	t.completeCodes()
	return t
}

// allowMixedCase reads a vowel and an accent byte of the other case, as in a word that was capitalised by a program,
// as the letter in the case of the vowel.
func (t *letters) allowMixedCase(codes []string) {
	position := map[rune]int{}
	i := 0
	for _, r := range alphabet {
		position[r] = i
		i++
	}
	for r, i := range position {
		other, ok := position[unicode.SimpleFold(r)]
		if !ok || len(codes[i]) != 2 || len(codes[other]) != 2 {
			continue
		}
		if lead, mark := codes[i][0], codes[other][1]; t.pair(lead, mark) == 0 {
			t.set(string([]byte{lead, mark}), r)
		}
	}
}

// completeCodes gives the characters that are no letters of the alphabet the codes that they are read from.
func (t *letters) completeCodes() {
	t.ascii = true
	for b, r := range t.single {
		t.ascii = t.ascii && (b >= utf8.RuneSelf || r == rune(b))
		if _, ok := t.codes[r]; !ok {
			t.codes[r] = newCode(string([]byte{byte(b)}))
		}
	}
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

// newWindows1258 makes the table of Windows-1258. A vowel followed by a combining accent is one letter; letters that
// the code page has precomposed are encoded so, as Windows does.
func newWindows1258() *letters {
	t := &letters{single: table(charmap.Windows1258), codes: map[rune]code{}}
	t.combine("\xCC\xD2\xDE\xEC\xF2")
	return t
}

// newTCVN5712 makes the table of VN1. Its combining accents make letters that have codes of their own too.
func newTCVN5712() *letters {
	t := newLetters(tcvn5712Codes[:])
	for i, accent := range "\u0300\u0309\u0303\u0301\u0323" {
		t.single[0xB0+i/2] = accent // each is two bytes of UTF-8
	}
	t.codes = map[rune]code{}
	for i, r := range []rune(alphabet) {
		t.codes[r] = newCode(tcvn5712Codes[i])
	}
	t.combine("\xB0\xB1\xB2\xB3\xB4")
	return t
}

// combine adds the pairs of a letter and one of the accent bytes that make one character.
func (t *letters) combine(accents string) {
	t.completeCodes()
	for lead, base := range t.single {
		if !unicode.IsLetter(base) {
			continue
		}
		for _, accent := range []byte(accents) {
			composed := []rune(norm.NFC.String(string([]rune{base, t.single[accent]})))
			if len(composed) != 1 {
				continue
			}
			stored := string([]byte{byte(lead), accent})
			t.set(stored, composed[0])
			if _, ok := t.codes[composed[0]]; !ok {
				t.codes[composed[0]] = newCode(stored)
			}
		}
	}
}

// windows1252 is Windows-1252, with its five unused bytes as the C1 controls of the same number.
var windows1252 = table(charmap.Windows1252)

func table(m *charmap.Charmap) (single [256]rune) {
	for b := range single {
		single[b] = m.DecodeByte(byte(b))
		if single[b] == unicode.ReplacementChar {
			single[b] = rune(b)
		}
	}
	return single
}
