package charset

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"

	"example.com/vanban/internal/lazy"
)

// letters is the two-way table of an encoding that stores a character in one byte or in two.
type letters struct {
	single   [256]rune   // what a byte stands for alone
	texts    [256]stored // single in UTF-8
	lead     [256]uint8  // 1 + the row of pairs of a byte that may begin one, 0 for the others
	pairs    [][256]rune // what the second byte makes of the lead, 0 where they are no pair
	stranger [256]int    // 1 for a byte that is a letter, but only by Windows-1252
	ascii    bool        // each ASCII byte stands for itself
	codes    codes
}

// stored is a character in bytes; size is 0 for none.
type stored struct {
	bytes [3]byte
	size  uint8
}

// codes are how characters are stored. Those below the ơ and ư of Latin Extended-B and those of the block of
// Vietnamese letters, which are looked up most, have arrays.
type codes struct {
	latin  [0x1B1]stored
	viet   [0x1EFA - firstViet]stored
	others map[rune]stored
}

// firstViet is the first of the Vietnamese letters of Latin Extended Additional.
const firstViet = 0x1EA0

// letterEncoding is an encoding by a table, which is made when it is first asked for.
func letterEncoding(name string, newTable func() *letters) *Encoding {
	return &Encoding{name: name, table: &lazy.Table[*letters]{Make: newTable}}
}

// newLetters makes the table from the codes of the letters of the alphabet, "" for those that the encoding lacks.
// Bytes that are no letters are read as others says.
func newLetters(alphabetCodes []string, others [256]rune) *letters {
	t := &letters{single: others}
	taken := map[string]bool{}
	for i, r := range []rune(alphabet) {
		c := alphabetCodes[i]
		if c == "" {
			continue
		}
		t.codes.set(r, c)
		if !taken[c] { // letters of one code are read as the first of them, the small one
			taken[c] = true
			t.set(c, r)
		}
	}
	for b := utf8.RuneSelf; b < len(t.single); b++ {
		if unicode.IsLetter(t.single[b]) && !taken[string([]byte{byte(b)})] {
			t.stranger[b] = 1
		}
	}
	t.allowMixedCase(alphabetCodes)
	t.complete()
	return t
}

// allowMixedCase reads a vowel and an accent byte of the other case, as in a word that was capitalised by a program,
// as the letter in the case of the vowel.
func (t *letters) allowMixedCase(alphabetCodes []string) {
	position := map[rune]int{}
	for i, r := range []rune(alphabet) {
		position[r] = i
	}
	for r, i := range position {
		own, other := alphabetCodes[i], alphabetCodes[position[unicode.SimpleFold(r)]]
		if len(own) == 2 && len(other) == 2 && t.pair(own[0], other[1]) == 0 {
			t.set(string([]byte{own[0], other[1]}), r)
		}
	}
}

// complete fills in what follows from single: the UTF-8 of each, and the codes of the characters that have none yet.
func (t *letters) complete() {
	t.ascii = true
	for b, r := range t.single {
		t.ascii = t.ascii && (b >= utf8.RuneSelf || r == rune(b))
		t.texts[b].size = uint8(utf8.EncodeRune(t.texts[b].bytes[:], r))
		if t.codes.of(r).size == 0 {
			t.codes.set(r, string([]byte{byte(b)}))
		}
	}
}

// set makes a code of one byte or two stand for r.
func (t *letters) set(code string, r rune) {
	if len(code) == 1 {
		t.single[code[0]] = r
		return
	}
	if t.lead[code[0]] == 0 {
		t.pairs = append(t.pairs, [256]rune{})
		t.lead[code[0]] = uint8(len(t.pairs))
	}
	t.pairs[t.lead[code[0]]-1][code[1]] = r
}

// pair is what two bytes stand for together, 0 where they are no pair.
func (t *letters) pair(first, second byte) rune {
	if row := t.lead[first]; row != 0 {
		return t.pairs[row-1][second]
	}
	return 0
}

func (c *codes) set(r rune, code string) {
	s := stored{size: uint8(len(code))}
	copy(s.bytes[:], code)
	switch {
	case int(r) < len(c.latin):
		c.latin[r] = s
	case r >= firstViet && int(r-firstViet) < len(c.viet):
		c.viet[r-firstViet] = s
	default:
		if c.others == nil {
			c.others = map[rune]stored{}
		}
		c.others[r] = s
	}
}

// of is the code of r, of size 0 where there is none.
func (c *codes) of(r rune) stored {
	switch {
	case int(r) < len(c.latin):
		return c.latin[r]
	case r >= firstViet && int(r-firstViet) < len(c.viet):
		return c.viet[r-firstViet]
	}
	return c.others[r]
}

// newWindows1258 makes the table of Windows-1258. A vowel followed by a combining accent is one letter; letters that
// the code page has precomposed are encoded so, as Windows does.
func newWindows1258() *letters {
	t := &letters{single: singles(charmap.Windows1258)}
	t.complete()
	t.combine("\xCC\xD2\xDE\xEC\xF2")
	return t
}

// newTCVN5712 makes the table of VN1. Its combining accents make letters that have codes of their own too.
func newTCVN5712() *letters {
	others := windows1252
	for i, accent := range []rune("\u0300\u0309\u0303\u0301\u0323") {
		others[0xB0+i] = accent
	}
	t := newLetters(tcvn5712Codes[:], others)
	t.combine("\xB0\xB1\xB2\xB3\xB4")
	return t
}

// combine adds the pairs of a letter and one of the accent bytes that make one character.
func (t *letters) combine(accents string) {
	for lead, base := range t.single {
		if !unicode.IsLetter(base) {
			continue
		}
		for _, accent := range []byte(accents) {
			composed := []rune(norm.NFC.String(string([]rune{base, t.single[accent]})))
			if len(composed) != 1 {
				continue
			}
			code := string([]byte{byte(lead), accent})
			t.set(code, composed[0])
			if t.codes.of(composed[0]).size == 0 {
				t.codes.set(composed[0], code)
			}
		}
	}
}

// windows1252 is Windows-1252, with its five unused bytes as the C1 controls of the same number.
var windows1252 = singles(charmap.Windows1252)

func singles(m *charmap.Charmap) (single [256]rune) {
	for b := range single {
		single[b] = m.DecodeByte(byte(b))
		if single[b] == unicode.ReplacementChar {
			single[b] = rune(b)
		}
	}
	return single
}
