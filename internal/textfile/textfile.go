// Package textfile reads files of text that do not say what they are encoded in: UTF-8 and UTF-16 with or without a
// byte order mark, and all else as Windows-1252, one character for each byte, for package charset to decode.
package textfile

import (
	"bytes"
	"encoding/binary"
	"io"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"example.com/vanban/model"
	"example.com/vanban/normalize/charset"
)

// MaxSize bounds the size in bytes of a file that is read whole.
const MaxSize = 256 << 20

// ReadAll is the content of a file of size bytes, at most MaxSize.
func ReadAll(r io.ReaderAt, size int64) ([]byte, error) {
	if size > MaxSize {
		return nil, model.Errorf(model.ErrLimit, "%d bytes of text, at most %d are read", size, MaxSize)
	}
	return io.ReadAll(io.NewSectionReader(r, 0, size))
}

// Text is the content of a file.
type Text struct {
	bytes    []byte // in UTF-8, or in an encoding of 8 bits
	offset   int    // of the bytes in the file, below zero when they are not the file's
	eightBit bool   // more of the bytes beyond ASCII are no UTF-8 than are
}

// Decode finds out how the bytes of a file are read, by its byte order mark or by what they are. It recodes UTF-16.
func Decode(b []byte) Text {
	switch {
	case bytes.HasPrefix(b, []byte("\xEF\xBB\xBF")):
		return newText(b[3:], 3)
	case bytes.HasPrefix(b, []byte("\xFF\xFE")):
		return newText(recode(b[2:], binary.LittleEndian), -1)
	case bytes.HasPrefix(b, []byte("\xFE\xFF")):
		return newText(recode(b[2:], binary.BigEndian), -1)
	}
	if bytes.IndexByte(b, 0) >= 0 {
		var text []byte
		switch e, _ := charset.Detect(b[:len(b)&^1]); e {
		case charset.UTF16LE:
			text = recode(b, binary.LittleEndian)
		case charset.UTF16BE:
			text = recode(b, binary.BigEndian)
		}
		if isLatin(text) {
			return newText(text, -1)
		}
	}
	return newText(b, 0)
}

// isLatin reports whether nearly all of a text is in the Latin script, as text in UTF-16 without a mark must be to be
// taken for that.
func isLatin(text []byte) bool {
	latin, all := 0, 0
	for _, r := range string(text) {
		all++
		if r >= ' ' && r < 0x250 || r >= 0x1E00 && r < 0x2070 || r == '\n' || r == '\r' || r == '\t' {
			latin++
		}
	}
	return latin > all*9/10
}

func newText(b []byte, offset int) Text {
	good, bad := 0, 0
	for at := 0; at < len(b); {
		if b[at] < utf8.RuneSelf {
			at++
			continue
		}
		r, size := utf8.DecodeRune(b[at:])
		if r == utf8.RuneError && size <= 1 {
			bad++
		} else {
			good++
		}
		at += size
	}
	return Text{b, offset, bad > good}
}

func recode(b []byte, order binary.ByteOrder) []byte {
	units := make([]uint16, len(b)/2)
	for i := range units {
		units[i] = order.Uint16(b[2*i:])
	}
	var out bytes.Buffer
	for _, r := range utf16.Decode(units) {
		out.WriteRune(r)
	}
	return out.Bytes()
}

// Line is a stretch of text without the line end after it.
type Line struct {
	Stored string // in Unicode, or as Windows-1252 has the bytes
	Offset int    // of its first byte in the file, -1 when the text is not the file's bytes
	Paged  bool   // a form feed stands before it
}

// Lines are the lines of a text, however they end (LF, CR LF, CR, form feed, and Unicode's own separators). A text that
// holds what text files do not is an error.
func (t Text) Lines() ([]Line, error) {
	if err := t.check(); err != nil {
		return nil, err
	}
	var lines []Line
	rest, offset, paged := bytes.TrimRight(t.bytes, "\x1A\x00"), t.offset, false
	for len(rest) > 0 {
		line, end := rest, 0
		if i := bytes.IndexAny(rest, "\n\r\f\u2028\u2029"); i >= 0 {
			_, width := utf8.DecodeRune(rest[i:])
			line, end = rest[:i], width
		}
		stored, exact := t.read(line)
		l := Line{stored, -1, paged}
		if exact && t.offset >= 0 {
			l.Offset = offset
		}
		lines = append(lines, l)
		paged = end > 0 && rest[len(line)] == '\f'
		if n := len(line); end > 0 && rest[n] == '\r' && n+1 < len(rest) && rest[n+1] == '\n' {
			end++
		}
		offset += len(line) + end
		rest = rest[len(line)+end:]
	}
	return lines, nil
}

// read is the text of bytes, and whether it is their own.
func (t Text) read(b []byte) (text string, exact bool) {
	if utf8.Valid(b) && (!t.eightBit || isASCII(b)) {
		return string(b), true
	}
	return charset.ReadAs1252(b), false
}

func isASCII(b []byte) bool {
	return bytes.IndexFunc(b, func(r rune) bool { return r >= utf8.RuneSelf }) < 0
}

// IsEightBit reports whether the bytes are in an encoding of 8 bits: more of them beyond ASCII are no UTF-8 than are.
func (t Text) IsEightBit() bool { return t.eightBit }

// String is the whole text: in Unicode when it is in UTF-8 or nearly, else as Windows-1252 has the bytes.
func (t Text) String() string {
	if t.eightBit {
		return charset.ReadAs1252(t.bytes)
	}
	return strings.ToValidUTF8(string(t.bytes), "\uFFFD")
}

// Of so many bytes of text one may be a control character, or a character that is none. Some encodings of 8 bits have
// letters where the controls are.
const (
	tolerated         = 50
	toleratedEightBit = 12
)

// check refuses what is no text: zero bytes, many control characters, many characters that are none.
func (t Text) check() error {
	b := bytes.TrimRight(t.bytes, "\x1A\x00")
	limit := 1 + len(b)/tolerated
	if t.eightBit {
		limit = 1 + len(b)/toleratedEightBit
	}
	strange := 0
	for i, c := range b {
		if c == 0 {
			return notText(i)
		}
		if c < ' ' && !bytes.ContainsRune([]byte("\t\n\v\f\r\x1F"), rune(c)) || c == 0xEF && bytes.HasPrefix(b[i:], []byte("\uFFFD")) {
			if strange++; strange > limit {
				return notText(i)
			}
		}
	}
	return nil
}

func notText(at int) error {
	return model.Errorf(model.ErrFormat, "neither a document that is read here nor plain text: control character at byte %d", at)
}
