package flow

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/internal/fontcode"
)

// A stretch of one formatting may hold Unicode text and text of an 8-bit font side by side: programs join neighbouring runs. There
// only words that cannot be Unicode Vietnamese are decoded.

// splitMixed cuts the words at the ends of pieces that are not wholly in their font's encoding from them where they go on in
// the neighbouring pieces.
func (p *Paragraph) splitMixed() {
	for i := 0; i < len(p.pieces); i++ {
		d := p.fontDecoder(i)
		if d == nil || fontcode.Storable(p.stored(i)) {
			continue
		}
		text := p.stored(i)
		if tail := lastWord(text); i+1 < len(p.pieces) && p.decoderAt(i+1) == d && fontcode.Storable(tail) && startsInWord(p.stored(i+1)) {
			p.cut(i, len(text)-len(tail))
		}
		text = p.stored(i)
		if head := firstWord(text); i > 0 && p.decoderAt(i-1) == d && fontcode.Storable(head) && len(lastWord(p.stored(i-1))) > 0 {
			p.cut(i, len(head))
			i++
		}
	}
}

func (p *Paragraph) stored(i int) []byte { return p.text[p.pieces[i].start:p.pieces[i].end] }

// cut makes two pieces of one.
func (p *Paragraph) cut(i, at int) {
	if at == 0 || at == p.pieces[i].end-p.pieces[i].start || p.pieces[i].raw != "" {
		return
	}
	second := p.pieces[i]
	second.start += at
	p.pieces[i].end = second.start
	if o := second.Origin; o.To-o.From == uint32(second.end-p.pieces[i].start) { // the bytes of the part are those of the text
		p.pieces[i].Origin.To = o.From + uint32(at)
		second.Origin.From = p.pieces[i].Origin.To
	} else {
		p.pieces[i].Origin.To, second.Origin.To = 0, 0
	}
	p.pieces = slices.Insert(p.pieces, i+1, second)
	for j := range p.anchors {
		if p.anchors[j].before > i {
			p.anchors[j].before++
		}
	}
}

func lastWord(text []byte) []byte {
	i := len(text)
	for i > 0 {
		r, n := utf8.DecodeLastRune(text[:i])
		if unicode.IsSpace(r) {
			break
		}
		i -= n
	}
	return text[i:]
}

func firstWord(text []byte) []byte {
	for i, r := range string(text) {
		if unicode.IsSpace(r) {
			return text[:i]
		}
	}
	return text
}

func startsInWord(text []byte) bool {
	r, _ := utf8.DecodeRune(text)
	return len(text) > 0 && !unicode.IsSpace(r)
}

// decodeWords decodes the words of mixed text that must be in the font's encoding.
func decodeWords(text string, d Decoder) string {
	var sb strings.Builder
	for len(text) > 0 {
		word := firstWord([]byte(text))
		n := len(word)
		if n > 0 && fontcode.Storable(word) && foreign(string(word)) {
			if decoded, ok := d.Decode(string(word)); ok {
				sb.WriteString(decoded)
				text = text[n:]
				continue
			}
		}
		if n == 0 {
			_, n = utf8.DecodeRuneInString(text)
		}
		sb.WriteString(text[:n])
		text = text[n:]
	}
	return sb.String()
}

// foreign reports whether a word cannot be Unicode Vietnamese: it has a letter of another alphabet of Latin-1, or a sign where
// only a letter can stand.
func foreign(word string) bool {
	before := rune(0)
	for i, r := range word {
		if r >= 0xC0 && r <= 0xFF && !strings.ContainsRune(vietnameseLatin1, r) {
			return true
		}
		if r >= 0xA1 && r <= 0xBF {
			after, _ := utf8.DecodeRuneInString(word[i+utf8.RuneLen(r):])
			left, right := unicode.IsLetter(before), unicode.IsLetter(after)
			switch {
			case strings.ContainsRune("«»·", r):
			case left && right:
				return true
			case strings.ContainsRune("§°±²³¹ªº¼½¾", r):
			case right, left && r != '©' && r != '®':
				return true
			}
		}
		before = r
	}
	return false
}

// vietnameseLatin1 are the letters of Latin-1 that Vietnamese has, the Icelandic one that is taken for Đ, and two signs.
const vietnameseLatin1 = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýÐð×÷"
