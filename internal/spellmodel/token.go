package spellmodel

import (
	"unicode"
	"unicode/utf8"

	"example.com/vanban/internal/viet"
)

// ID is the number of a syllable in the vocabulary, or one of the classes below.
type ID uint16

// The classes of what is no syllable of the vocabulary. They stand in n-grams as syllables do.
const (
	None          ID = iota // before and after the text
	Stop                    // the end of a sentence
	Comma                   // ,
	Semicolon               // ; and :
	Open                    // an opening bracket
	Close                   // a closing bracket
	Quote                   // a quotation mark of either side
	Dash                    // a hyphen or dash
	Slash                   // /
	Symbol                  // any other mark
	Number                  // digits, with the marks inside them
	Code                    // letters and digits together, addresses
	Unknown                 // a syllable that Vietnamese can write and the vocabulary lacks
	Foreign                 // any other word that the vocabulary lacks
	FirstSyllable           // the first number of a syllable
)

// Shape is how a word is capitalised.
type Shape uint8

// The shapes.
const (
	Lower  Shape = iota // small letters only
	Title               // a capital, then small letters
	Upper               // capitals only, two at least
	Single              // one capital letter
	Mixed               // anything else
)

// Token is a word, a number or a mark of a text.
type Token struct {
	From, To int // bytes
	ID       ID
	Shape    Shape
	Glued    bool // follows the token before it without white space
	First    bool // of its line
	// Misplaced says that the tone mark is on a letter where no style puts it, or on two.
	Misplaced bool
}

// Word reports whether the token is a word, known or not.
func (t *Token) Word() bool { return t.ID >= Unknown }

// ascii is the class of each ASCII character: 0 white space, letters and digits by the constants below.
var ascii [utf8.RuneSelf]uint8

const (
	asSpace = iota
	asLetter
	asDigit
	asMark
)

func init() {
	for c := range ascii {
		switch {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f':
			ascii[c] = asSpace
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			ascii[c] = asLetter
		case '0' <= c && c <= '9':
			ascii[c] = asDigit
		default:
			ascii[c] = asMark
		}
	}
}

// Tokens appends the tokens of text. It never fails: bytes that are no UTF-8 are marks.
func (v *Vocabulary) Tokens(tokens []Token, text []byte) []Token {
	glued, first := false, true
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf {
			switch ascii[c] {
			case asSpace:
				if c == '\n' {
					if len(tokens) > 0 && tokens[len(tokens)-1].ID != Stop {
						tokens = append(tokens, Token{From: i, To: i, ID: Stop})
					}
					first = true
				}
				i++
				glued = false
				continue
			case asMark:
				if c < ' ' || c == 0x7F {
					i++
					continue
				}
				tokens = append(tokens, Token{From: i, To: i + 1, ID: markClass(rune(c)), Glued: glued, First: first})
				i++
				glued, first = true, false
				continue
			}
		} else if r, size := utf8.DecodeRune(text[i:]); !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			if unicode.IsSpace(r) {
				glued = false
			} else {
				tokens = append(tokens, Token{From: i, To: i + size, ID: markClass(r), Glued: glued, First: first})
				glued, first = true, false
			}
			i += size
			continue
		}
		t := v.word(text, i)
		t.Glued, t.First = glued, first
		tokens = append(tokens, t)
		i = t.To
		glued, first = true, false
	}
	return tokens
}

func markClass(r rune) ID {
	switch r {
	case '.', '!', '?', '…':
		return Stop
	case ',':
		return Comma
	case ';', ':':
		return Semicolon
	case '(', '[', '{':
		return Open
	case ')', ']', '}':
		return Close
	case '"', '\'', '“', '”', '‘', '’', '«', '»', '`':
		return Quote
	case '-', '–', '—', '‐', '‑':
		return Dash
	case '/':
		return Slash
	}
	return Symbol
}

// longestWord is how many bytes of a word are looked at; longer ones are foreign.
const longestWord = 32

// word is the run of letters and digits that begins at byte i.
func (v *Vocabulary) word(text []byte, i int) Token {
	var key [longestWord]byte
	n := 0
	letters, digits, uppers, runes := 0, 0, 0, 0
	first := false // is a capital
	j := i
	for j < len(text) {
		c := text[j]
		if c < utf8.RuneSelf {
			switch ascii[c] {
			case asLetter:
				letters++
				if c < 'a' {
					uppers++
					first = first || j == i
					c |= 0x20
				}
			case asDigit:
				digits++
			case asMark:
				if (c == '.' || c == ',') && letters == 0 && j+1 < len(text) && '0' <= text[j+1] && text[j+1] <= '9' {
					break
				}
				goto done
			default:
				goto done
			}
			runes++
			if n < len(key) {
				key[n] = c
			}
			n++
			j++
			continue
		}
		r, size := utf8.DecodeRune(text[j:])
		low := r
		switch {
		case viet.IsLetter(r):
			if viet.IsUpper(r) {
				uppers++
				first = first || j == i
				low = viet.Lower(r)
			}
			letters++
		case unicode.IsLetter(r):
			letters++
			if unicode.IsUpper(r) {
				uppers++
				first = first || j == i
				low = unicode.ToLower(r)
			}
		case unicode.IsMark(r):
		case unicode.IsDigit(r):
			digits++
		default:
			goto done
		}
		runes++
		if n+utf8.UTFMax <= len(key) {
			n += utf8.EncodeRune(key[n:], low)
		} else {
			n = len(key) + 1
		}
		j += size
	}
done:
	t := Token{From: i, To: j}
	switch {
	case letters == 0:
		t.ID = Number
		return t
	case digits > 0:
		t.ID = Code
		return t
	case n > len(key):
		t.ID = Foreign
	default:
		t.ID, t.Misplaced = v.find(key[:n])
	}
	switch {
	case uppers == 0:
		t.Shape = Lower
	case uppers == runes && runes == 1:
		t.Shape = Single
	case uppers == runes:
		t.Shape = Upper
	case uppers == 1 && first:
		t.Shape = Title
	default:
		t.Shape = Mixed
	}
	return t
}
