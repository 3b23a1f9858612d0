// Package viet knows the written Vietnamese syllable (âm tiết): its letters and tones, its onset, nucleus and
// coda, which syllables can be written at all, and where the tone mark stands in the old style (kiểu cũ, "hòa") and
// in the new one (kiểu mới, "hoà").
//
// It works on precomposed (NFC) text. Nothing here allocates unless it returns a changed word.
package viet

// Tone is one of the six tones (thanh điệu).
type Tone uint8

// The tones, named after their marks.
const (
	Level Tone = iota // ngang, no mark
	Grave             // huyền: à
	Acute             // sắc: á
	Hook              // hỏi: ả
	Tilde             // ngã: ã
	Dot               // nặng: ạ
	tones
)

// vowels are the twelve vowel letters, each with its six tones in the order of [Tone].
var vowels = [...]string{
	"aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
	"oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
}

// capitals are the same in upper case.
var capitals = [...]string{
	"AÀÁẢÃẠ", "ĂẰẮẲẴẶ", "ÂẦẤẨẪẬ", "EÈÉẺẼẸ", "ÊỀẾỂỄỆ", "IÌÍỈĨỊ",
	"OÒÓỎÕỌ", "ÔỒỐỔỖỘ", "ƠỜỚỞỠỢ", "UÙÚỦŨỤ", "ƯỪỨỬỮỰ", "YỲÝỶỸỴ",
}

const (
	consonants        = "bcdđghklmnpqrstvx"
	consonantCapitals = "BCDĐGHKLMNPQRSTVX"
)

// code is a letter of the Vietnamese alphabet whatever its tone and case: 1 to 12 the vowels in the order of
// the table, from 13 on the consonants. 0 is no letter of the alphabet (f, j, w and z are none).
type code uint8

const lastVowel code = code(len(vowels))

func (c code) vowel() bool { return 0 < c && c <= lastVowel }

// modified reports whether the letter has a mark of its own (ă, â, ê, ô, ơ, ư).
func (c code) modified() bool {
	switch c {
	case 2, 3, 5, 8, 9, 11:
		return true
	}
	return false
}

// letter is a rune of the alphabet taken apart.
type letter struct {
	code  code
	tone  Tone
	upper bool
}

// The letters of the alphabet stand in two stretches of Unicode: up to ư, and from Ạ to ỹ.
const (
	lastLatin = 'ư'
	firstViet = 'Ạ'
	lastRune  = 'ỹ'
)

// alphabet is every letter, taken apart and put together.
type alphabet struct {
	latin [lastLatin + 1]letter            // by rune
	viet  [lastRune - firstViet + 1]letter // by rune, from firstViet on
	forms [lastVowel + 1][2][tones]rune    // by code, case, tone
	codes [32]rune                         // lower case letters by code
}

var abc = newAlphabet()

func newAlphabet() *alphabet {
	a := &alphabet{}
	for i := range vowels {
		for upper, row := range [2]string{vowels[i], capitals[i]} {
			tone := Level
			for _, r := range row {
				a.set(r, letter{code(i + 1), tone, upper == 1})
				a.forms[i+1][upper][tone] = r
				tone++
			}
		}
		a.codes[i+1] = a.forms[i+1][0][Level]
	}
	for upper, row := range [2]string{consonants, consonantCapitals} {
		c := lastVowel + 1
		for _, r := range row {
			a.set(r, letter{c, Level, upper == 1})
			if upper == 0 {
				a.codes[c] = r
			}
			c++
		}
	}
	return a
}

func (a *alphabet) set(r rune, l letter) {
	if r >= firstViet {
		a.viet[r-firstViet] = l
	} else {
		a.latin[r] = l
	}
}

func letterOf(r rune) letter {
	switch {
	case uint32(r) <= lastLatin:
		return abc.latin[r]
	case r >= firstViet && r <= lastRune:
		return abc.viet[r-firstViet]
	}
	return letter{}
}

// IsLetter reports whether r is a letter of the Vietnamese alphabet, with any tone and in any case. The letters f, j, w and
// z of foreign words are not.
func IsLetter(r rune) bool { return letterOf(r).code != 0 }

// Class is what kind of letter a rune is.
type Class struct {
	Letter   bool // of the Vietnamese alphabet
	Vowel    bool
	Modified bool // a vowel with a mark of its own: ă â ê ô ơ ư
	Tone     Tone
}

// Classify says what kind of letter r is, whatever its case.
func Classify(r rune) Class {
	l := letterOf(r)
	return Class{l.code != 0, l.code.vowel(), l.code.modified(), l.tone}
}

// IsVowel reports whether r is a vowel letter, with any tone and in any case.
func IsVowel(r rune) bool { return letterOf(r).code.vowel() }

// IsMarked reports whether r is a letter that plain Latin script lacks: one with a tone, or ă â đ ê ô ơ ư.
func IsMarked(r rune) bool { return r >= 0x80 && letterOf(r).code != 0 }

// Split takes the tone from a letter: 'ế' is 'ê' and [Acute]. A rune that is no vowel comes back as it is.
func Split(r rune) (rune, Tone) {
	l := letterOf(r)
	if !l.code.vowel() {
		return r, Level
	}
	return abc.forms[l.code][upperIndex(l)][Level], l.tone
}

// Join puts a tone on a vowel letter, in place of the one that it has. A rune that is no vowel comes back as it is.
func Join(r rune, t Tone) rune {
	l := letterOf(r)
	if !l.code.vowel() || t >= tones {
		return r
	}
	return abc.forms[l.code][upperIndex(l)][t]
}

func upperIndex(l letter) int {
	if l.upper {
		return 1
	}
	return 0
}

// Lower is r in lower case when it is a letter of the alphabet or of plain Latin; any other rune as it is.
func Lower(r rune) rune {
	l := letterOf(r)
	switch {
	case !l.upper:
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	case l.code.vowel():
		return abc.forms[l.code][0][l.tone]
	}
	return abc.codes[l.code]
}

// Upper is r in upper case when it is a letter of the alphabet or of plain Latin; any other rune as it is.
func Upper(r rune) rune {
	l := letterOf(r)
	switch {
	case 'a' <= r && r <= 'z':
		return r - 'a' + 'A'
	case l.upper || l.code == 0:
		return r
	case l.code.vowel():
		return abc.forms[l.code][1][l.tone]
	case r == 'đ':
		return 'Đ'
	}
	return r
}

// IsUpper reports whether r is an upper case letter of the alphabet or of plain Latin.
func IsUpper(r rune) bool { return 'A' <= r && r <= 'Z' || letterOf(r).upper }

// IsLower reports whether r is a lower case letter of the alphabet or of plain Latin.
func IsLower(r rune) bool {
	if 'a' <= r && r <= 'z' {
		return true
	}
	l := letterOf(r)
	return l.code != 0 && !l.upper
}
