package compose

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"
)

// xmlBuffer collects the XML of a part.
type xmlBuffer struct {
	bytes.Buffer
	dropped int // characters left out because XML 1.0 cannot hold them
}

// put writes strings as they are.
func (b *xmlBuffer) put(s ...string) {
	for _, x := range s {
		b.WriteString(x)
	}
}

// attr writes an attribute with a leading space.
func (b *xmlBuffer) attr(name, value string) {
	b.put(" ", name, `="`)
	b.escape(value)
	b.put(`"`)
}

// num writes an attribute that is a number.
func (b *xmlBuffer) num(name string, value int) { b.put(" ", name, `="`, strconv.Itoa(value), `"`) }

// escape writes text as character data that holds in attributes too.
func (b *xmlBuffer) escape(text string) {
	from := 0
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		entity := ""
		switch r {
		case '&':
			entity = "&amp;"
		case '<':
			entity = "&lt;"
		case '>':
			entity = "&gt;"
		case '"':
			entity = "&quot;"
		default:
			if validXML(r, n) {
				i += n
				continue
			}
			b.dropped++
		}
		b.put(text[from:i], entity)
		i += n
		from = i
	}
	b.put(text[from:])
}

// validXML reports whether XML 1.0 can hold the character, n being the bytes it was decoded from.
func validXML(r rune, n int) bool {
	switch {
	case r == utf8.RuneError && n == 1, r == 0xFFFE, r == 0xFFFF:
		return false
	case r < ' ':
		return r == '\t' || r == '\n' || r == '\r'
	}
	return true
}

// text writes the children of a run that make the text: a line feed is a break, a tab a tab, and so on.
func (b *xmlBuffer) text(text string) {
	for text != "" {
		i := strings.IndexAny(text, "\t\n\r\u2011\u00ad")
		plain := text
		if i >= 0 {
			plain = text[:i]
		}
		if plain != "" {
			b.put(`<w:t xml:space="preserve">`)
			b.escape(plain)
			b.put(`</w:t>`)
		}
		if i < 0 {
			return
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		switch r {
		case '\t':
			b.put(`<w:tab/>`)
		case '\u2011':
			b.put(`<w:noBreakHyphen/>`)
		case '\u00ad':
			b.put(`<w:softHyphen/>`)
		default:
			b.put(`<w:br/>`)
		}
		text = text[i+n:]
	}
}
