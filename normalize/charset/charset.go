// Package charset turns text of the Vietnamese 8-bit encodings, which most documents of before about 2010 are
// typed in, into Unicode and back.
package charset

import (
	"golang.org/x/text/encoding"
	"golang.org/x/text/transform"
)

//go:generate go run ./internal/maketables

// Encoding is one of the ways in which Vietnamese text is stored. It is an encoding.Encoding of golang.org/x/text:
// its decoder gives precomposed Unicode (NFC) as UTF-8, its encoder takes the same.
type Encoding struct {
	name    string
	decoder func() transform.Transformer
	encoder func() transform.Transformer
}

// Name is the short name of the encoding, "tcvn3" or "vni".
func (e *Encoding) Name() string { return e.name }

// String is the name.
func (e *Encoding) String() string { return e.name }

// NewDecoder makes a decoder to UTF-8.
func (e *Encoding) NewDecoder() *encoding.Decoder {
	return &encoding.Decoder{Transformer: e.decoder()}
}

// NewEncoder makes an encoder from UTF-8. A character that the encoding lacks is an error, unless the encoder is
// wrapped by encoding.ReplaceUnsupported or encoding.HTMLEscapeUnsupported.
func (e *Encoding) NewEncoder() *encoding.Encoder {
	return &encoding.Encoder{Transformer: e.encoder()}
}

// The encodings with a code of one or two bytes for a letter.
var (
	// TCVN3 is the set of the ABC fonts (.VnTime): VN3 of TCVN 5712:1993. It has no accented capitals; they are
	// typed as small letters in a font whose letters are capitals (.VnTimeH), and so encoded as small letters.
	TCVN3 = letterEncoding("tcvn3", tcvn3Letters)
	// VNI is VNI for Windows: most accents are a byte of their own after the vowel.
	VNI = letterEncoding("vni", vniLetters)
)

func letterEncoding(name string, table func() *letters) *Encoding {
	return &Encoding{
		name:    name,
		decoder: func() transform.Transformer { return &letterDecoder{letters: table()} },
		encoder: func() transform.Transformer { return &letterEncoder{letters: table()} },
	}
}

var (
	tcvn3Letters = lazyLetters("tcvn3", tcvn3Codes[:])
	vniLetters   = lazyLetters("vni", vniCodes[:])
)
