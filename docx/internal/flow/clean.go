package flow

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// check makes the text of the piece, the last of the paragraph, clean: valid UTF-8, line ends as blanks. It notes text
// that may not be in form C.
func (p *Paragraph) check(pc *Piece) {
	text := p.text[pc.start:]
	if cleanSpan(text) == len(text) {
		return
	}
	p.unchecked = true
	if !utf8.Valid(text) {
		pc.raw = string(text)
		p.text = append(p.text[:pc.start], bytes.ToValidUTF8(text, []byte("\uFFFD"))...)
		text = p.text[pc.start:]
	}
	if bytes.ContainsFunc(text, isControl) {
		if pc.raw == "" {
			pc.raw = string(text)
		}
		p.text = append(p.text[:pc.start], blankControls(text, pc.Char.eightBit)...)
		p.controls = p.controls || pc.Char.eightBit
	}
}

func isControl(r rune) bool { return r < ' ' && r != '\t' }

// cleanSpan is the length of the longest prefix of text that is seen at once to be clean and in form C: characters up to
// U+02FF, from U+1E00 to U+1EFF and from U+2002 to U+203F, without controls.
func cleanSpan(text []byte) int {
	for i := 0; i < len(text); {
		b := text[i]
		switch {
		case b >= ' ' && b < utf8.RuneSelf || b == '\t':
			i++
		case b >= 0xC2 && b <= 0xCB:
			if i+1 >= len(text) || text[i+1]&0xC0 != 0x80 {
				return i
			}
			i += 2
		case b == 0xE1:
			if i+2 >= len(text) || text[i+1]&0xFC != 0xB8 || text[i+2]&0xC0 != 0x80 {
				return i
			}
			i += 3
		case b == 0xE2:
			if i+2 >= len(text) || text[i+1] != 0x80 || text[i+2] < 0x82 || text[i+2] > 0xBF {
				return i
			}
			i += 3
		default:
			return i
		}
	}
	return len(text)
}

// blankControls makes a line end one blank, as Word shows it, and drops other control characters unless they are to be kept; the unit
// separator, which 8-bit fonts use as a letter, always stays.
func blankControls(text []byte, keep bool) []byte {
	out, before := text[:0], byte(0)
	for _, b := range text {
		last := before
		before = b
		switch {
		case b == '\n' && last == '\r':
		case b == '\n', b == '\r':
			out = append(out, ' ')
		case b >= ' ' || b == '\t' || b == 0x1F || keep:
			out = append(out, b)
		}
	}
	return out
}

// dropControls drops the control characters that no font made letters of; line breaks are not among them.
func dropControls(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' && r != 0x1F {
			return -1
		}
		return r
	}, text)
}
