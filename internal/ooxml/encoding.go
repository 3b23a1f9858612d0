package ooxml

import (
	"bufio"
	"encoding/binary"
	"io"
	"unicode/utf16"
	"unicode/utf8"
)

// decodeXML is the text of an XML part in UTF-8 and the offset of its first byte. A part in UTF-16 is
// recoded: offsets then count in the UTF-8 text, as if the part had been stored so without a byte order mark.
func decodeXML(r io.Reader) (io.Reader, int64, error) {
	in := bufio.NewReaderSize(r, 4096)
	head, err := in.Peek(4)
	if err != nil && err != io.EOF {
		return nil, 0, err
	}
	switch {
	case len(head) >= 3 && string(head[:3]) == "\xEF\xBB\xBF":
		in.Discard(3)
		return in, 3, nil
	case len(head) >= 2 && string(head[:2]) == "\xFE\xFF":
		in.Discard(2)
		return &utf16Reader{in: in, order: binary.BigEndian}, 0, nil
	case len(head) >= 2 && string(head[:2]) == "\xFF\xFE":
		in.Discard(2)
		return &utf16Reader{in: in, order: binary.LittleEndian}, 0, nil
	case string(head) == "\x00<\x00?":
		return &utf16Reader{in: in, order: binary.BigEndian}, 0, nil
	case string(head) == "<\x00?\x00":
		return &utf16Reader{in: in, order: binary.LittleEndian}, 0, nil
	}
	return in, 0, nil
}

// utf16Reader recodes UTF-16 into UTF-8.
type utf16Reader struct {
	in    *bufio.Reader
	order binary.ByteOrder
}

// Read fills b with whole characters.
func (u *utf16Reader) Read(b []byte) (int, error) {
	n := 0
	for n+utf8.UTFMax <= len(b) {
		if n > 0 && u.in.Buffered() < 4 {
			break
		}
		unit, err := u.unit()
		if err != nil {
			return n, err
		}
		r := rune(unit)
		if utf16.IsSurrogate(r) {
			r = u.pair(r)
		}
		n += utf8.EncodeRune(b[n:], r)
	}
	return n, nil
}

// pair is the character that a surrogate begins; U+FFFD without its other half.
func (u *utf16Reader) pair(first rune) rune {
	next, err := u.in.Peek(2)
	if err != nil {
		return utf8.RuneError
	}
	r := utf16.DecodeRune(first, rune(u.order.Uint16(next)))
	if r != utf8.RuneError {
		u.in.Discard(2)
	}
	return r
}

func (u *utf16Reader) unit() (uint16, error) {
	var b [2]byte
	if _, err := io.ReadFull(u.in, b[:]); err != nil {
		return 0, io.EOF
	}
	return u.order.Uint16(b[:]), nil
}
