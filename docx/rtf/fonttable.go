package rtf

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// font is an entry of the font table.
type font struct {
	name     string
	page     *codePage
	charset  int
	eightBit bool // of 8 bits, or of symbols
}

// fontTable reads the font table (chapter "Font Table").
type fontTable struct {
	rd    *reader
	entry *font
	name  []byte
}

func (f *fontTable) word(t *token) bool {
	switch string(t.name) {
	case "f":
		f.begin(t.n)
	case "fcharset":
		if f.entry != nil {
			f.entry.charset = t.n
			f.setPage(charsetPages[t.n])
		}
	case "cpg":
		f.setPage(t.n)
	default:
		return false
	}
	return true
}

func (f *fontTable) begin(n int) {
	f.finish()
	f.entry = &font{charset: 1}
	f.rd.fontTable[n] = f.entry
	f.rd.page = f.rd.defaultPage
}

// setPage gives the font a code page; 0 is that of the document.
func (f *fontTable) setPage(number int) {
	if f.entry == nil || number == 0 {
		return
	}
	f.entry.page = f.rd.pageOf(number)
	f.rd.page = f.entry.page
}

func (f *fontTable) text(s []byte) {
	for _, b := range s {
		if b == ';' {
			f.finish()
		} else if len(f.name) < maxName {
			f.name = append(f.name, b)
		}
	}
}

// maxName bounds the bytes of a name of a font or style.
const maxName = 256

// finish ends the entry.
func (f *fontTable) finish() {
	if e := f.entry; e != nil {
		e.name = withoutCharset(strings.TrimSpace(norm.NFC.String(string(f.name))), e.charset)
		if e.eightBit = f.rd.fonts.Decoder(e.name) != nil; e.eightBit {
			e.page = f.rd.pageOf(pageANSI) // the decoders take bytes for the characters of Windows-1252
		}
	}
	f.entry, f.name = nil, f.name[:0]
}

// end ends the table: what is known of the fonts now holds in the groups around it.
func (f *fontTable) end() {
	f.finish()
	for i := range f.rd.groups {
		g := &f.rd.groups[i]
		g.page, g.format = f.rd.fontPage(g.character.font), nil
	}
}

// charsetEndings are what Word adds to a font's name for a character set other than that of the system.
var charsetEndings = map[int]string{
	161: " Greek", 162: " Tur", 163: " (Vietnamese)", 177: " (Hebrew)", 178: " (Arabic)", 186: " Baltic", 204: " Cyr", 222: " (Thai)", 238: " CE",
}

func withoutCharset(name string, charset int) string {
	if ending, ok := charsetEndings[charset]; ok {
		return strings.TrimSuffix(name, ending)
	}
	return name
}

// colorTable reads the colour table (chapter "Color Table"): a colour without its parts is the automatic one, "".
type colorTable struct {
	rd               *reader
	red, green, blue int
	given            bool
}

func (c *colorTable) word(t *token) bool {
	v := max(0, min(t.n, 255))
	switch string(t.name) {
	case "red":
		c.red, c.given = v, true
	case "green":
		c.green, c.given = v, true
	case "blue":
		c.blue, c.given = v, true
	default:
		return false
	}
	return true
}

func (c *colorTable) text(s []byte) {
	const digits = "0123456789ABCDEF"
	for _, b := range s {
		if b != ';' || len(c.rd.colors) > maxRemembered {
			continue
		}
		var color string
		if c.given {
			var rgb [6]byte
			for i, v := range [...]int{c.red, c.green, c.blue} {
				rgb[2*i], rgb[2*i+1] = digits[v>>4], digits[v&15]
			}
			color = string(rgb[:])
		}
		c.rd.colors = append(c.rd.colors, color)
		c.red, c.green, c.blue, c.given = 0, 0, 0, false
	}
}
