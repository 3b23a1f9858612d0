package ooxml

import (
	"bytes"
	"strconv"
	"unicode/utf8"
)

// CharData is a piece of character data.
type CharData struct {
	Raw      []byte // as it stands in the part, references included
	From, To int64  // its byte offsets in the part
	Marked   bool   // from a CDATA section, where nothing is a reference
}

// CharData is the character data of the last Text.
func (s *Scanner) CharData() CharData {
	return CharData{s.text, s.textFrom, s.textFrom + int64(len(s.text)), s.textMarked}
}

// AppendChars appends the character data of the last Text to dst, references resolved. What looks like a reference and is none stays as it is and is noted as an oddity.
func (s *Scanner) AppendChars(dst []byte) []byte {
	if s.textMarked || bytes.IndexByte(s.text, '&') < 0 {
		return append(dst, s.text...)
	}
	dst, stray := appendText(dst, s.text)
	if stray >= 0 && s.odd == 0 {
		s.odd = s.textFrom + int64(stray) + 1
	}
	return dst
}

// Content is all character data inside the element whose start tag made the depth parent, its descendants'
// included, and advances to its end.
func (s *Scanner) Content(parent int) string {
	var dst []byte
	for len(s.stack) >= parent {
		switch s.Next() {
		case Text:
			dst = s.AppendChars(dst)
		case EOF:
			return string(dst)
		}
	}
	return string(dst)
}

// AppendText appends raw to dst with character references and the five entities of XML resolved. What looks
// like a reference and is none stays as it is.
func AppendText(dst, raw []byte) []byte {
	dst, _ = appendText(dst, raw)
	return dst
}

// appendText also tells where the first stray ampersand stands, -1 when there is none.
func appendText(dst, raw []byte) (out []byte, stray int) {
	stray = -1
	at := 0
	for {
		i := bytes.IndexByte(raw[at:], '&')
		if i < 0 {
			return append(dst, raw[at:]...), stray
		}
		dst = append(dst, raw[at:at+i]...)
		at += i
		end := bytes.IndexByte(raw[at:min(len(raw), at+maxEntity)], ';')
		if r, ok := reference(raw[at+1 : at+max(end, 1)]); ok {
			dst = utf8.AppendRune(dst, r)
			at += end + 1
			continue
		}
		if stray < 0 {
			stray = at
		}
		dst = append(dst, '&')
		at++
	}
}

// reference is the character that the body of a reference ("amp", "#225", "#xE1") stands for.
func reference(body []byte) (rune, bool) {
	switch string(body) {
	case "amp":
		return '&', true
	case "lt":
		return '<', true
	case "gt":
		return '>', true
	case "quot":
		return '"', true
	case "apos":
		return '\'', true
	}
	if len(body) < 2 || body[0] != '#' {
		return 0, false
	}
	digits, radix := string(body[1:]), 10
	if digits[0] == 'x' || digits[0] == 'X' {
		digits, radix = digits[1:], 16
	}
	n, err := strconv.ParseUint(digits, radix, 32)
	if err != nil {
		return 0, false
	}
	if n == 0 || n > utf8.MaxRune || !utf8.ValidRune(rune(n)) {
		return utf8.RuneError, true
	}
	return rune(n), true
}
