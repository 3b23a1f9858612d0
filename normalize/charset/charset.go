// Package charset turns text in the encodings in which Vietnamese was typed before Unicode into Unicode, and back.
//
// Most documents in office archives from before about 2010 are typed in fonts of 256 characters whose letters are
// Vietnamese: to a program that does not know the font, "Báo cáo" in .VnTime is "B¸o c¸o". The name of the font
// tells the encoding (ForFont); where there is none, Detect and DetectString find it from the text, or stay silent.
//
// Each Encoding is an encoding.Encoding of golang.org/x/text, with streaming decoders and encoders:
//
//	TCVN3          the ABC fonts (.VnTime): VN3 of TCVN 5712:1993, no accented capitals, a capitals font for them
//	TCVN5712       VN1 of TCVN 5712:1993 (VSCII-1): all letters, some at control positions; combining accents
//	VNI            VNI for Windows (VNI-Times): most accents are a byte of their own after the vowel
//	VISCII         RFC 1456: all letters, six capitals at control positions
//	VPS            Vietnamese Professionals Society: all letters, fourteen capitals at control positions
//	BKHCM1         Ho Chi Minh City University of Technology, one byte a letter, some in place of ^ ` { | } ~
//	BKHCM2         the same, two bytes for an accented vowel
//	VietwareF      Vietware, one byte a letter, no accented capitals
//	VietwareX      Vietware, two bytes for an accented vowel
//	Windows1258    Microsoft's code page, tones as combining accents
//	VIQR           RFC 1456: ASCII with accents typed as marks, "Vie^.t Nam"
//	NCRDecimal     UTF-8 with numeric character references, "Vi&#7879;t"; NCRHex the same in hexadecimal, "Vi&#x1EC7;t"
//	Decomposed     UTF-8 with combining accents (Unicode tổ hợp)
//	Mojibake       UTF-8 text that was read as Windows-1252, "Viá»‡t"
//
// UTF8, UTF16LE and UTF16BE stand beside them, so that Detect can name what a file of text is in.
//
// The tables of letters are generated from the output of the UniKey converter and of glibc's iconv, corrected where
// RFC 1456 (VISCII) or the published layout of VPS says otherwise.
package charset

import (
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"example.com/vanban/internal/lazy"
)

//go:generate go run ./internal/maketables

// Encoding is one of the ways in which Vietnamese text is stored. Its decoder gives precomposed Unicode (NFC) as
// UTF-8, and its encoder takes that; both stream, and both are safe to use for one text at a time. A byte that has
// no meaning in an encoding of one or two bytes a letter is read as Windows-1252 has it, or as the C1 control of its
// number, so that nothing is lost.
type Encoding struct {
	name    string
	table   *lazy.Table[*letters]        // for the encodings of one or two bytes a letter, else nil
	decoder func() transform.Transformer // where there is no table
	encoder func() transform.Transformer
}

// Name is the short name of the encoding: "tcvn3", "vni", "viscii".
func (e *Encoding) Name() string { return e.name }

// String is the name.
func (e *Encoding) String() string { return e.name }

// NewDecoder makes a decoder to UTF-8. It meets no errors: what it cannot decode it passes on.
func (e *Encoding) NewDecoder() *encoding.Decoder {
	if e.table != nil {
		return &encoding.Decoder{Transformer: &letterDecoder{letters: e.table.Get()}}
	}
	return &encoding.Decoder{Transformer: e.decoder()}
}

// NewEncoder makes an encoder from UTF-8. A character that the encoding lacks is a *RepertoireError, unless the
// encoder is wrapped by encoding.ReplaceUnsupported or encoding.HTMLEscapeUnsupported; an accented capital that the
// encoding types as a small letter in a capitals font is encoded as that small letter.
func (e *Encoding) NewEncoder() *encoding.Encoder {
	if e.table != nil {
		return &encoding.Encoder{Transformer: &letterEncoder{letters: e.table.Get(), name: e.name}}
	}
	return &encoding.Encoder{Transformer: e.encoder()}
}

// The encodings; the package's documentation says what each is.
var (
	TCVN3       = letterEncoding("tcvn3", func() *letters { return newLetters(tcvn3Codes[:], windows1252) })
	TCVN5712    = letterEncoding("tcvn5712-1", newTCVN5712)
	VNI         = letterEncoding("vni", func() *letters { return newLetters(vniCodes[:], windows1252) })
	VISCII      = letterEncoding("viscii", func() *letters { return newLetters(visciiCodes[:], windows1252) })
	VPS         = letterEncoding("vps", func() *letters { return newLetters(vpsCodes[:], windows1252) })
	BKHCM1      = letterEncoding("bkhcm1", func() *letters { return newLetters(bkHCM1Codes[:], windows1252) })
	BKHCM2      = letterEncoding("bkhcm2", func() *letters { return newLetters(bkHCM2Codes[:], windows1252) })
	VietwareF   = letterEncoding("vietware-f", func() *letters { return newLetters(vietwareFCodes[:], windows1252) })
	VietwareX   = letterEncoding("vietware-x", func() *letters { return newLetters(vietwareXCodes[:], windows1252) })
	Windows1258 = letterEncoding("windows-1258", newWindows1258)
	VIQR        = &Encoding{name: "viqr", decoder: transformer[viqrDecoder], encoder: transformer[viqrEncoder]}
	NCRDecimal  = &Encoding{name: "ncr-decimal", decoder: transformer[referenceDecoder],
		encoder: func() transform.Transformer { return &referenceEncoder{open: "&#", base: 10} }}
	NCRHex = &Encoding{name: "ncr-hex", decoder: transformer[referenceDecoder],
		encoder: func() transform.Transformer { return &referenceEncoder{open: "&#x", base: 16} }}
	Decomposed = &Encoding{name: "decomposed", decoder: composer, encoder: decomposer}
	Mojibake   = &Encoding{name: "utf-8-as-windows-1252", decoder: transformer[mojibakeDecoder], encoder: transformer[mojibakeEncoder]}
)

// The encodings of Unicode. Their decoders drop a byte order mark and change nothing else.
var (
	UTF8    = unicodeEncoding("utf-8", unicode.UTF8BOM, unicode.UTF8)
	UTF16LE = unicodeEncoding("utf-16le", unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM))
	UTF16BE = unicodeEncoding("utf-16be", unicode.UTF16(unicode.BigEndian, unicode.UseBOM), unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM))
)

func unicodeEncoding(name string, from, to encoding.Encoding) *Encoding {
	return &Encoding{
		name:    name,
		decoder: func() transform.Transformer { return from.NewDecoder().Transformer },
		encoder: func() transform.Transformer { return to.NewEncoder().Transformer },
	}
}

// All lists the encodings but for those of Unicode itself, the commoner before the rarer.
func All() []*Encoding {
	return []*Encoding{TCVN3, VNI, TCVN5712, VISCII, VPS, BKHCM1, BKHCM2, VietwareF, VietwareX, Windows1258,
		VIQR, NCRDecimal, NCRHex, Decomposed, Mojibake}
}

// ByName finds an encoding by its name.
func ByName(name string) (*Encoding, bool) {
	for _, e := range append(All(), UTF8, UTF16LE, UTF16BE) {
		if e.name == name {
			return e, true
		}
	}
	return nil, false
}

// transformer makes a transformer without state of its own.
func transformer[T any, P interface {
	*T
	transform.Transformer
}]() transform.Transformer {
	return P(new(T))
}
