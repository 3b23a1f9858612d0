package rtf

import (
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
)

// codePage turns bytes of text into characters.
type codePage struct {
	runes    [256]rune         // of a code page of single bytes
	encoding encoding.Encoding // of one of several bytes, nil otherwise
}

// The code pages that Windows and the Macintosh have had in countries whose documents come here, by their numbers.
var singleByte = map[int]*charmap.Charmap{
	437: charmap.CodePage437, 850: charmap.CodePage850, 852: charmap.CodePage852, 855: charmap.CodePage855, 858: charmap.CodePage858,
	860: charmap.CodePage860, 862: charmap.CodePage862, 863: charmap.CodePage863, 865: charmap.CodePage865, 866: charmap.CodePage866,
	874: charmap.Windows874, 1250: charmap.Windows1250, 1251: charmap.Windows1251, 1252: charmap.Windows1252, 1253: charmap.Windows1253,
	1254: charmap.Windows1254, 1255: charmap.Windows1255, 1256: charmap.Windows1256, 1257: charmap.Windows1257, 1258: charmap.Windows1258,
	10000: charmap.Macintosh, 10007: charmap.MacintoshCyrillic, 28591: charmap.ISO8859_1,
}

var severalBytes = map[int]encoding.Encoding{
	932: japanese.ShiftJIS, 936: simplifiedchinese.GBK, 949: korean.EUCKR, 950: traditionalchinese.Big5, 1361: korean.EUCKR,
	54936: simplifiedchinese.GB18030, 65001: unicode.UTF8,
}

// The code pages that a document's first words declare (chapter "Character Set").
const (
	pageANSI      = 1252
	pageMacintosh = 10000
	pagePC        = 437
	pagePS2       = 850
)

// pageOf is the code page of that number, Windows-1252 for one that is not known.
func (rd *reader) pageOf(number int) *codePage {
	if p := rd.pages[number]; p != nil {
		return p
	}
	p := &codePage{encoding: severalBytes[number]}
	table := singleByte[number]
	if table == nil {
		table = charmap.Windows1252
	}
	for i := range p.runes {
		p.runes[i] = table.DecodeByte(byte(i))
		if p.runes[i] == utf8.RuneError {
			p.runes[i] = rune(i) // as Windows itself has it, and as 8-bit fonts need it
		}
	}
	rd.pages[number] = p
	return p
}

// charsetPages are the code pages of the character sets of fonts (chapter "Font Table").
var charsetPages = map[int]int{
	0: pageANSI, 2: pageANSI, 77: pageMacintosh, 128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258,
	177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250, 254: pagePC, 255: pagePS2,
}
