package xls

import (
	"strings"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"

	"example.com/vanban/xlsx/internal/celltext"
)

// stored is a text as the file holds it.
type stored struct {
	text  string // in Unicode; of BIFF5 its bytes
	bytes bool   // it is in an encoding of 8 bits
	runs  []run
}

// run begins a stretch of text in another font.
type run struct {
	at   int // characters before it
	font int // index of the font
}

// chunks reads text that may go on in Continue records (MS-XLS 2.5.293).
type chunks struct {
	list [][]byte
	at   int // in the first of the list
}

// left is what is left of the present record.
func (c *chunks) left() []byte {
	if len(c.list) == 0 {
		return nil
	}
	return c.list[0][c.at:]
}

// advance goes on to the next record when this one is at its end; false when there is none.
func (c *chunks) advance() bool {
	for len(c.list) > 0 && c.at >= len(c.list[0]) {
		c.list, c.at = c.list[1:], 0
	}
	return len(c.list) > 0
}

// take is the next n bytes, put together from several records where need be; false when there are fewer.
func (c *chunks) take(n int) ([]byte, bool) {
	if !c.advance() {
		return nil, n == 0
	}
	if rest := c.left(); n <= len(rest) {
		c.at += n
		return rest[:n], true
	}
	var out []byte
	for n > 0 {
		if !c.advance() {
			return nil, false
		}
		part := c.left()
		part = part[:min(n, len(part))]
		out = append(out, part...)
		c.at += len(part)
		n -= len(part)
	}
	return out, true
}

// skip passes over n bytes.
func (c *chunks) skip(n int) bool {
	for n > 0 {
		if !c.advance() {
			return false
		}
		k := min(n, len(c.left()))
		c.at += k
		n -= k
	}
	return true
}

// The flags of a text.
const (
	flagWide     = 1 // two bytes a character
	flagPhonetic = 4
	flagRich     = 8
)

// unicode reads a text of BIFF8 whose count of characters takes so many bytes. It is false where the text is cut short; what
// there is of it is given.
func (c *chunks) unicode(countBytes int) (stored, bool) {
	head, ok := c.take(countBytes + 1)
	if !ok {
		return stored{}, false
	}
	count := int(head[0])
	if countBytes == 2 {
		count = int(u16(head, 0))
	}
	return c.characters(count, head[countBytes])
}

// characters reads a text of so many characters.
func (c *chunks) characters(count int, flags byte) (stored, bool) {
	var out stored
	runs, phonetic := 0, 0
	if flags&flagRich != 0 {
		b, ok := c.take(2)
		if !ok {
			return out, false
		}
		runs = int(u16(b, 0))
	}
	if flags&flagPhonetic != 0 {
		b, ok := c.take(4)
		if !ok {
			return out, false
		}
		phonetic = int(min(u32(b, 0), 1<<30))
	}
	text, ok := c.text(count, flags&flagWide != 0)
	out.text = text
	if !ok {
		return out, false
	}
	for range runs {
		b, ok := c.take(4)
		if !ok {
			return out, false
		}
		out.runs = append(out.runs, run{int(u16(b, 0)), int(u16(b, 2))})
	}
	return out, c.skip(phonetic)
}

// text reads characters; each record that they go on in begins with a flag that says how wide they are in it.
func (c *chunks) text(count int, wide bool) (string, bool) {
	if rest := c.left(); !wide && count <= len(rest) {
		c.at += count
		return latin1(rest[:count]), true
	}
	var units []uint16
	for count > 0 {
		if c.at >= len(c.left())+c.at { // at the end of a record
			if len(c.list) < 2 {
				return string(utf16.Decode(units)), false
			}
			c.list, c.at = c.list[1:], 0
			if len(c.list[0]) == 0 {
				continue
			}
			wide = c.list[0][0]&flagWide != 0
			c.at = 1
		}
		rest := c.left()
		if wide {
			n := min(count, len(rest)/2)
			for i := range n {
				units = append(units, u16(rest, 2*i))
			}
			c.at += 2 * n
			count -= n
			if n == 0 || count > 0 && len(rest)%2 == 1 {
				c.at = len(c.list[0]) // half a character
			}
			continue
		}
		n := min(count, len(rest))
		for _, b := range rest[:n] {
			units = append(units, uint16(b))
		}
		c.at += n
		count -= n
	}
	return string(utf16.Decode(units)), true
}

// latin1 is text whose characters are all below U+0100.
func latin1(b []byte) string {
	for _, c := range b {
		if c >= 0x80 {
			var sb strings.Builder
			sb.Grow(len(b) + len(b)/2)
			for _, c := range b {
				sb.WriteRune(rune(c))
			}
			return sb.String()
		}
	}
	return string(b)
}

// counted reads a text of either version. A text of BIFF5 has no flags.
func (rd *reader) counted(b []byte, countBytes int) (stored, bool) {
	c := chunks{list: [][]byte{b}}
	if rd.biff8 {
		return c.unicode(countBytes)
	}
	head, ok := c.take(countBytes)
	if !ok {
		return stored{}, false
	}
	count := int(head[0])
	if countBytes == 2 {
		count = int(u16(head, 0))
	}
	rest := c.left()
	if count > len(rest) {
		return stored{text: string(rest), bytes: true}, false
	}
	return stored{text: string(rest[:count]), bytes: true}, true
}

// text is a text as it reads in a cell of the font.
func (rd *reader) text(s stored, f *font) string {
	if len(s.runs) == 0 {
		return rd.fonts.Text(rd.unicode(s, f), f.Font)
	}
	var pieces []celltext.Piece
	units := utf16.Encode([]rune(s.text))
	length := len(units)
	if s.bytes {
		length = len(s.text)
	}
	from, in := 0, f
	add := func(to int) {
		if from >= to {
			return
		}
		part := stored{bytes: s.bytes}
		if s.bytes {
			part.text = s.text[from:to]
		} else {
			part.text = string(utf16.Decode(units[from:to]))
		}
		pieces = append(pieces, celltext.Piece{Text: rd.unicode(part, in), Font: in.Font})
		from = to
	}
	for _, r := range s.runs {
		add(min(r.at, length))
		in = rd.font(r.font)
	}
	add(length)
	return rd.fonts.Rich(pieces, f.Font)
}

// unicode is a stored text in Unicode. Bytes in an 8-bit font of Vietnamese are as Windows-1252 has them.
func (rd *reader) unicode(s stored, f *font) string {
	if !s.bytes {
		return s.text
	}
	if !rd.fonts.IsUnicode(f.Font) {
		return decode(charmap.Windows1252, s.text)
	}
	page := rd.codePage
	if p, ok := pages[f.charset]; ok {
		page = p
	}
	return decode(page, s.text)
}

func decode(page *charmap.Charmap, text string) string {
	if isASCII(text) {
		return text
	}
	var sb strings.Builder
	for i := range len(text) {
		sb.WriteRune(page.DecodeByte(text[i]))
	}
	return sb.String()
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// pages are the encodings that the character sets of fonts stand for; that of 0 is the code page of the workbook.
var pages = map[byte]*charmap.Charmap{
	161: charmap.Windows1253, 162: charmap.Windows1254, 163: charmap.Windows1258, 177: charmap.Windows1255,
	178: charmap.Windows1256, 186: charmap.Windows1257, 204: charmap.Windows1251, 222: charmap.Windows874, 238: charmap.Windows1250,
	77: charmap.Macintosh,
}

// codePage is the encoding that a CodePage record names; Windows-1252 for one that is not known.
func codePage(n uint16) *charmap.Charmap {
	switch n {
	case 437:
		return charmap.CodePage437
	case 850:
		return charmap.CodePage850
	case 874:
		return charmap.Windows874
	case 1250:
		return charmap.Windows1250
	case 1251:
		return charmap.Windows1251
	case 1253:
		return charmap.Windows1253
	case 1254:
		return charmap.Windows1254
	case 1255:
		return charmap.Windows1255
	case 1256:
		return charmap.Windows1256
	case 1257:
		return charmap.Windows1257
	case 1258:
		return charmap.Windows1258
	case 10000, 0x8000:
		return charmap.Macintosh
	}
	return charmap.Windows1252
}
