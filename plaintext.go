package vanban

import (
	"bytes"
	"encoding/binary"
	"io"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"example.com/vanban/model"
)

// maxPlain bounds the size in bytes of a file that is read whole: plain text or JSON.
const maxPlain = 256 << 20

func readWhole(r io.ReaderAt, size int64) ([]byte, error) {
	if size > maxPlain {
		return nil, model.Errorf(model.ErrLimit, "%d bytes of text, at most %d are read", size, maxPlain)
	}
	return io.ReadAll(io.NewSectionReader(r, 0, size))
}

// readPlain reads plain text in UTF-8, or in UTF-16 with a byte order mark. Each line that is not blank is a
// paragraph; a form feed ends a line too.
func readPlain(r io.ReaderAt, size int64) (*model.Document, error) {
	b, err := readWhole(r, size)
	if err != nil {
		return nil, err
	}
	text, offset, err := decodePlain(b)
	if err != nil {
		return nil, err
	}
	d := &model.Document{Source: model.Source{Parts: []string{""}}}
	for len(text) > 0 {
		line, rest := text, ""
		if i := strings.IndexAny(text, "\n\r\f"); i >= 0 {
			line, rest = text[:i], text[i+1:]
		}
		if strings.TrimSpace(line) != "" {
			d.Body = append(d.Body, plainParagraph(line, offset))
		}
		offset += len(text) - len(rest)
		text = rest
	}
	return d, nil
}

// plainParagraph is a line that begins at a byte of the file; a negative offset says that this is not known.
func plainParagraph(line string, offset int) *model.Paragraph {
	p := model.NewParagraph(norm.NFC.String(line))
	if p.Text != line {
		p.Runs[0].Raw = line
	}
	if offset >= 0 {
		p.Runs[0].Origin = model.Origin{From: uint32(offset), To: uint32(offset + len(line))}
	}
	return p
}

// decodePlain is the text of a file and the offset in the file where it begins; the offset is far below zero when bytes of
// the text are not bytes of the file.
func decodePlain(b []byte) (text string, offset int, err error) {
	const nowhere = -2 * maxPlain
	switch {
	case bytes.HasPrefix(b, []byte("\xEF\xBB\xBF")):
		offset = 3
	case bytes.HasPrefix(b, []byte("\xFF\xFE")):
		return checked(decodeUTF16(b[2:], binary.LittleEndian), nowhere)
	case bytes.HasPrefix(b, []byte("\xFE\xFF")):
		return checked(decodeUTF16(b[2:], binary.BigEndian), nowhere)
	}
	return checked(string(b[offset:]), offset)
}

func decodeUTF16(b []byte, order binary.ByteOrder) string {
	units := make([]uint16, len(b)/2)
	for i := range units {
		units[i] = order.Uint16(b[2*i:])
	}
	return string(utf16.Decode(units))
}

// checked refuses what is no text: bytes that are not UTF-8, or control characters.
func checked(text string, offset int) (string, int, error) {
	if !utf8.ValidString(text) {
		return "", 0, model.Errorf(model.ErrFormat, "neither a document that is read here nor text in UTF-8 or UTF-16")
	}
	if i := strings.IndexFunc(text, isBinary); i >= 0 {
		return "", 0, model.Errorf(model.ErrFormat, "neither a document that is read here nor plain text: control character at byte %d", i)
	}
	return strings.TrimRight(text, "\x1A"), offset, nil
}

// isBinary reports control characters that text files do not have. U+001A ends a text that DOS wrote.
func isBinary(r rune) bool {
	return r < ' ' && r != '\t' && r != '\n' && r != '\r' && r != '\f' && r != '\v' && r != 0x1A
}
