package flow

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"example.com/vanban/internal/fontcode"
)

// Compose turns the stored text of the pieces into Unicode text in form C. A letter may be put together from the
// ends of neighbouring pieces; it then belongs to the first of them. What a piece has stored is kept as its raw text
// where that is another.
func (p *Paragraph) Compose(fonts *Fonts) {
	if p.eightBit {
		p.decode(fonts)
	}
	if p.controls {
		out := p.rewrite(p.other[:0], 0, len(p.pieces), dropControls)
		p.text, p.other = out, p.text
	}
	if p.unchecked && !norm.NFC.IsNormal(p.text) {
		out := p.rewrite(p.other[:0], 0, len(p.pieces), norm.NFC.String)
		p.text, p.other = out, p.text
	}
}

// decode decodes each stretch of pieces in one font.
func (p *Paragraph) decode(fonts *Fonts) {
	p.splitMixed()
	out := p.other[:0]
	for from := 0; from < len(p.pieces); {
		if d := p.fontDecoder(from); d != nil && d.Name() != "" && !fontcode.Storable(p.stored(from)) {
			before := len(out)
			stored := string(p.stored(from))
			out = p.rewrite(out, from, from+1, func(s string) string { return decodeWords(s, d) })
			if string(out[before:]) != stored {
				fonts.Met(d)
			}
			from++
			continue
		}
		d := p.decoderAt(from)
		to := from + 1
		for d != nil && to < len(p.pieces) && p.decoderAt(to) == d {
			to++
		}
		convert, ok := keep, false
		if d != nil {
			convert = func(s string) string {
				text, decodes := d.Decode(s)
				if !decodes {
					return s
				}
				ok = ok || text != s
				return text
			}
		}
		out = p.rewrite(out, from, to, convert)
		if ok {
			fonts.Met(d)
		}
		from = to
	}
	p.text, p.other = out, p.text
}

func keep(s string) string { return s }

// decoderAt is the decoder of the piece's letters, nil for text that cannot be stored in 8 bits.
func (p *Paragraph) decoderAt(i int) Decoder {
	d := p.fontDecoder(i)
	if d == nil || !fontcode.Storable(p.stored(i)) {
		return nil
	}
	return d
}

// fontDecoder is the decoder of the piece's letters by its fonts: that of the font for letters beyond ASCII, and for plain
// ASCII text that of the font for ASCII.
func (p *Paragraph) fontDecoder(i int) Decoder {
	pc := &p.pieces[i]
	if pc.whole || !pc.Char.eightBit {
		return nil
	}
	if d := pc.Char.high; d != nil || !isASCII(p.stored(i)) {
		return d
	}
	return pc.Char.ascii
}

func isASCII(text []byte) bool {
	for _, b := range text {
		if b >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// rewrite appends the converted text of the pieces from to to to out and gives them their new places.
func (p *Paragraph) rewrite(out []byte, from, to int, convert func(string) string) []byte {
	text := string(p.text[p.pieces[from].start:p.pieces[to-1].end])
	shift := p.pieces[from].start
	cut := 0
	for i := from; i < to; i++ {
		pc := &p.pieces[i]
		stored := text[pc.start-shift : pc.end-shift]
		next := cut
		if pc.end-shift > cut {
			next = letterEnd(text, pc.end-shift, convert)
		}
		pc.start = len(out)
		if cut < next {
			out = append(out, convert(text[cut:next])...)
		}
		pc.end = len(out)
		if pc.raw == "" && stored != string(out[pc.start:pc.end]) {
			pc.raw = stored
		}
		cut = next
	}
	return out
}

// maxLetter is how many stored characters may make one letter.
const maxLetter = 4

// letterEnd is the first place in text, at or after the end of a piece at the offset at, where it can be cut without
// breaking a letter: what stands around it converts apart as it does together.
func letterEnd(text string, at int, convert func(string) string) int {
	for at < len(text) {
		before, after := text[:at], text[at:]
		before, after = before[lastRunes(before):], after[:firstRunes(after)]
		if convert(before)+convert(after) == convert(before+after) {
			return at
		}
		_, n := utf8.DecodeRuneInString(after)
		at += n
	}
	return at
}

func lastRunes(s string) int {
	at := len(s)
	for range maxLetter {
		_, n := utf8.DecodeLastRuneInString(s[:at])
		at -= n
	}
	return at
}

func firstRunes(s string) int {
	at := 0
	for range maxLetter {
		_, n := utf8.DecodeRuneInString(s[at:])
		at += n
	}
	return at
}
