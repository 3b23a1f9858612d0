package rtf

import (
	"unicode/utf16"
	"unicode/utf8"

	"example.com/vanban/docx/internal/flow"
)

// run is the stretch of text of a paragraph that is being read: one character formatting, one hyperlink.
type run struct {
	open   bool
	text   []byte // the text of the paragraph so far, the run's from the offset from on
	from   int
	format *flow.Character
	link   string

	bytes []byte // bytes of a code page of several bytes a character
	lead  rune   // the first half of a character beyond U+FFFF
	skip  int    // characters to leave out: they stand for the \u before them
}

// literal reads a stretch of text; high says that some of it is beyond ASCII.
func (rd *reader) literal(text []byte, high bool) {
	rd.star = false
	if rd.run.skip > 0 {
		n := min(rd.run.skip, len(text))
		rd.run.skip -= n
		if text = text[n:]; len(text) == 0 {
			return
		}
	}
	switch {
	case rd.page.encoding != nil && (high || len(rd.run.bytes) > 0):
		rd.run.bytes = append(rd.run.bytes, text...)
	case !high:
		rd.put(text)
	default:
		for _, b := range text {
			rd.single(b)
		}
	}
}

// hex reads a character that is given by its byte.
func (rd *reader) hex(b byte) {
	rd.star = false
	switch {
	case rd.run.skip > 0:
		rd.run.skip--
	case rd.page.encoding != nil:
		rd.run.bytes = append(rd.run.bytes, b)
	default:
		rd.single(b)
	}
}

// single puts the character of one byte. The control characters that Word's own files hold for hyphens mean the same here, but
// in 8-bit fonts, where one of them is a letter.
func (rd *reader) single(b byte) {
	r := rd.page.runes[b]
	if b < ' ' && rd.to == nil && !rd.eightBit() {
		switch b {
		case 0x1E:
			rd.mark("\u2011")
			return
		case 0x1F:
			r = '\u00AD'
		case '\n', '\r':
			rd.endParagraph()
			return
		}
	}
	rd.rune(r)
}

func (rd *reader) rune(r rune) {
	var b [utf8.UTFMax]byte
	rd.put(utf8.AppendRune(b[:0], r))
}

// unicode reads \u: a character by its number in UTF-16, as a signed number.
func (rd *reader) unicode(n int) {
	rd.run.skip = rd.uc
	if n < 0 {
		n += 1 << 16
	}
	r := rune(n)
	lead := rd.run.lead
	rd.run.lead = 0
	switch {
	case r >= 0xD800 && r < 0xDC00:
		rd.run.lead = r
	case utf16.IsSurrogate(r):
		if r = utf16.DecodeRune(lead, r); r != utf8.RuneError {
			rd.rune(r)
		}
	case n > 0 && n <= utf8.MaxRune:
		if n < ' ' {
			rd.single(byte(n))
		} else {
			rd.rune(r)
		}
	}
}

// settle ends what text that stands for a \u, and characters of several bytes, may still be waiting for.
func (rd *reader) settle() {
	rd.run.skip = 0
	if len(rd.run.bytes) == 0 {
		return
	}
	text, err := rd.page.encoding.NewDecoder().Bytes(rd.run.bytes)
	if err != nil {
		text = rd.run.bytes
	}
	rd.run.bytes = rd.run.bytes[:0]
	rd.put(text)
}

// put adds text in UTF-8 to where the group's text goes.
func (rd *reader) put(text []byte) {
	if rd.to != nil {
		rd.to.text(text)
		return
	}
	if rd.character.deleted {
		return
	}
	c := rd.effective()
	if rd.run.open && (rd.run.format.Format != c.Format || rd.run.link != rd.link) {
		rd.flush()
	}
	if !rd.run.open {
		rd.run.open, rd.run.format, rd.run.link = true, c, rd.link
		rd.run.text = rd.story.p.Room(c)
		rd.run.from = len(rd.run.text)
	}
	rd.run.text = append(rd.run.text, text...)
}

// mark adds generated text, which is in no font's encoding.
func (rd *reader) mark(text string) {
	if rd.to != nil {
		rd.to.text([]byte(text))
		return
	}
	if rd.character.deleted {
		return
	}
	rd.flush()
	rd.story.p.Put(text, rd.effective(), rd.link)
	rd.fail(rd.story.p.Err())
}

// flush ends the run, which becomes a piece of its paragraph.
func (rd *reader) flush() {
	if !rd.run.open {
		return
	}
	rd.run.open = false
	rd.story.p.Extend(rd.run.text, flow.Piece{Char: rd.run.format, Link: rd.run.link})
	rd.fail(rd.story.p.Err())
}

// fail ends the reading with err, if it is one.
func (rd *reader) fail(err error) {
	if rd.err == nil {
		rd.err = err
	}
}
