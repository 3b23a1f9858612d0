package msdoc

import (
	"unicode/utf16"
	"unicode/utf8"

	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/model"
)

// Marks and special characters (MS-DOC 2.4.1, 2.6.1 sprmCFSpec).
const (
	charPicture     = 0x01
	charNote        = 0x02
	charComment     = 0x05
	charCell        = 0x07
	charShape       = 0x08
	charTab         = 0x09
	charLine        = 0x0B
	charPage        = 0x0C
	charParagraph   = 0x0D
	charColumn      = 0x0E
	charFieldBegin  = 0x13
	charFieldMiddle = 0x14
	charFieldEnd    = 0x15
	charNoBreak     = 0x1E
	charSoftHyphen  = 0x1F
)

// characters reads the characters of a paragraph.
func (st *story) characters(from, to int) {
	for at := from; at < to && st.err == nil; {
		p := &st.text.pieces[st.pieceOf(at)]
		place := p.place(at)
		char, until := st.run(st.format.style, p, place)
		n := until - place
		if p.wide {
			n /= 2
		}
		end := min(to, p.to, at+int(max(1, min(n, int64(to)))))
		if next, own := st.parts.ownMark(st.kind, at, end); own {
			if next == at {
				at = max(at+1, st.takeMark(p, at, to))
				continue
			}
			end = next
		}
		st.char = char
		if p.wide {
			st.wide(st.text.stream[place:place+2*int64(end-at)], at)
		} else {
			st.narrow(st.text.stream[place:place+int64(end-at)], at)
		}
		if err := st.p.Err(); err != nil {
			st.stop(err)
		}
		at = end
	}
}

// narrow reads characters of one byte each, the first of them at a position.
func (st *story) narrow(b []byte, at int) {
	for i := 0; i < len(b); {
		end := i
		for end < len(b) && b[end] >= ' ' {
			end++
		}
		if end > i {
			st.stored(b[i:end], end-i, st.appendNarrow)
		}
		if end < len(b) {
			st.control(rune(b[end]), at+end)
			end++
		}
		i = end
	}
}

// wide reads characters in UTF-16.
func (st *story) wide(b []byte, at int) {
	for i := 0; i < len(b); {
		end := i
		for end+1 < len(b) && (b[end] >= ' ' || b[end+1] != 0) {
			end += 2
		}
		if end > i {
			st.stored(b[i:end], (end-i)/2, appendUTF16)
		}
		if end < len(b) {
			st.control(rune(b[end]), at+end/2)
			end += 2
		}
		i = end
	}
}

// appendNarrow appends characters of one byte each to UTF-8 text.
func (st *story) appendNarrow(text, b []byte) []byte {
	codes := st.text.codes
	if font := st.char.fonts[fontOther]; font >= 0 && font < len(st.codes) {
		codes = st.codes[font]
	}
	for _, c := range b {
		if c < utf8.RuneSelf {
			text = append(text, c)
		} else {
			text = utf8.AppendRune(text, codes[c])
		}
	}
	return text
}

// appendUTF16 appends characters in UTF-16 to UTF-8 text.
func appendUTF16(text, b []byte) []byte {
	for i := 0; i+1 < len(b); i += 2 {
		r := rune(b[i]) | rune(b[i+1])<<8
		if r < utf8.RuneSelf {
			text = append(text, byte(r))
			continue
		}
		if utf16.IsSurrogate(r) {
			r = utf16.DecodeRune(r, rune(u16(b, i+2)))
			if r != utf8.RuneError {
				i += 2
			}
		}
		text = utf8.AppendRune(text, r)
	}
	return text
}

// visible reports whether what is read now shows: not deleted, and in no field's instruction.
func (st *story) visible() bool { return !st.char.deleted && !st.fields.InInstruction() }

// stored reads n characters of text, the bytes b, which add appends to UTF-8 text.
func (st *story) stored(b []byte, n int, add func(text, b []byte) []byte) {
	switch {
	case st.char.deleted:
	case st.fields.InInstruction():
		st.fields.Append(add(nil, b))
	case st.char.symbol != 0 && st.char.special:
		for range n {
			st.put(st.formats.Symbol(st.char.symbol, st.font(st.char.symbolFont)))
		}
	default:
		c := &st.char.Character
		st.p.Extend(add(st.p.Room(c), b), flow.Piece{Char: c, Link: st.fields.Link()})
	}
}

// put adds generated text to the paragraph.
func (st *story) put(text string) { st.p.Put(text, &st.char.Character, st.fields.Link()) }

// control reads a control character at a position.
func (st *story) control(c rune, at int) {
	switch c {
	case charFieldBegin:
		st.fields.Begin("")
		return
	case charFieldMiddle:
		st.fields.Separate()
		return
	case charFieldEnd:
		if shown := st.fields.End(); shown != "" && st.visible() {
			st.put(shown)
		}
		return
	case charPicture:
		if st.char.special && st.char.data {
			st.fields.Show(formShown(st.dataStream(), st.char.location))
			return
		}
	}
	if !st.visible() {
		return
	}
	switch c {
	case charTab:
		st.put("\t")
	case charLine:
		st.put("\n")
	case charPage:
		st.p.Break(model.AnchorPageBreak)
	case charColumn:
		st.p.Break(model.AnchorColumnBreak)
	case charNoBreak:
		st.put("\u2011")
	case charSoftHyphen:
		// 8-bit fonts use it as a letter
		st.p.Add("\u00AD", flow.Piece{Char: &st.char.Character, Link: st.fields.Link()})
	case charNote:
		st.noteReference(at)
	case charComment:
		st.commentReference(at)
	case charPicture:
		if st.char.special {
			st.picture(st.char.location)
		}
	case charShape:
		st.shape(at)
	}
}
