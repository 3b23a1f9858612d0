package xlsx

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"example.com/vanban/internal/ooxml"
	"example.com/vanban/model"
	"example.com/vanban/xlsx/internal/celltext"
)

// sharedStrings are the texts that cells refer to by their numbers (ECMA-376 part 1, 18.4). They are kept as stored: the
// font of the cell says how they are read.
type sharedStrings struct {
	text string   // all of them, one after the other
	ends []uint32 // where each ends
	rich map[int][]celltext.Piece
	read map[sharedIn]string // those that are not shown as they are stored
}

// sharedIn is a shared string in a font.
type sharedIn struct {
	index int
	font  string
}

// maxStrings bounds the bytes of all shared strings.
const maxStrings = 256 << 20

// readStrings reads the shared strings.
func (rd *reader) readStrings(part *ooxml.Part) error {
	rd.strings.rich, rd.strings.read = map[int][]celltext.Piece{}, map[sharedIn]string{}
	return rd.support(part, tagSST, func(s *ooxml.Scanner) {
		var all strings.Builder
		var item stringItem
		for depth := s.Depth(); s.Child(depth); {
			if s.Tag != tagSI {
				continue
			}
			item.read(s)
			all.Write(item.text)
			if all.Len() > maxStrings {
				s.Stop(model.Errorf(model.ErrLimit, "more than %d bytes of shared strings", maxStrings))
				return
			}
			if len(item.pieces) > 0 {
				rd.strings.rich[len(rd.strings.ends)] = append([]celltext.Piece(nil), item.pieces...)
			}
			rd.strings.ends = append(rd.strings.ends, uint32(all.Len()))
		}
		rd.strings.text = all.String()
	})
}

// stored is the shared string of a number as it is stored; false when there is none.
func (ss *sharedStrings) stored(index int) (string, bool) {
	if index < 0 || index >= len(ss.ends) {
		return "", false
	}
	from := uint32(0)
	if index > 0 {
		from = ss.ends[index-1]
	}
	return ss.text[from:ss.ends[index]], true
}

// in is the shared string as it reads in a cell of the font; false when there is none.
func (ss *sharedStrings) in(index int, font string, fonts *celltext.Fonts) (string, bool) {
	stored, ok := ss.stored(index)
	if !ok {
		return "", false
	}
	pieces := ss.rich[index]
	if pieces == nil && fonts.IsUnicode(font) {
		return celltext.Clean(stored), true
	}
	key := sharedIn{index, font}
	text, known := ss.read[key]
	if !known {
		if pieces != nil {
			text = fonts.Rich(pieces, font)
		} else {
			text = fonts.Text(stored, font)
		}
		ss.read[key] = text
	}
	return text, true
}

// stringItem is the content of a shared or an inline string (ECMA-376 part 1, CT_Rst).
type stringItem struct {
	text   []byte           // all of it
	pieces []celltext.Piece // of a string with fonts of its own, else none
}

// read reads the element of the last start tag. Phonetic text is left out.
func (it *stringItem) read(s *ooxml.Scanner) {
	it.text, it.pieces = it.text[:0], it.pieces[:0]
	fonts := false
	for depth := s.Depth(); s.Child(depth); {
		switch s.Tag {
		case tagT:
			it.piece(it.chars(s), "")
		case tagR:
			from, font := len(it.text), ""
			for depth := s.Depth(); s.Child(depth); {
				switch s.Tag {
				case tagRPr:
					for depth := s.Depth(); s.Child(depth); {
						if s.Tag == tagRFont {
							font = s.Attr(attrVal)
						}
					}
				case tagT:
					it.chars(s)
				}
			}
			fonts = fonts || font != ""
			it.piece(from, font)
		}
	}
	if !fonts {
		it.pieces = it.pieces[:0]
	}
}

// chars appends the text of the element of the last start tag and returns where it begins.
func (it *stringItem) chars(s *ooxml.Scanner) (from int) {
	from = len(it.text)
	it.text = appendChars(it.text, s)
	return from
}

func (it *stringItem) piece(from int, font string) {
	if from < len(it.text) {
		it.pieces = append(it.pieces, celltext.Piece{Text: string(it.text[from:]), Font: font})
	}
}

// appendChars appends the character data inside the element of the last start tag, escapes resolved.
func appendChars(dst []byte, s *ooxml.Scanner) []byte {
	from := len(dst)
	for depth := s.Depth(); s.Chars(depth); {
		dst = s.AppendChars(dst)
	}
	return unescape(dst, from)
}

// unescape resolves the escapes "_x000D_" in dst from from on, by which characters are written that XML cannot hold
// (ECMA-376 part 1, 22.9.2.19).
func unescape(dst []byte, from int) []byte {
	i := bytes.Index(dst[from:], []byte("_x"))
	if i < 0 {
		return dst
	}
	rest := string(dst[from+i:])
	dst = dst[:from+i]
	for {
		i := strings.Index(rest, "_x")
		if i < 0 {
			return append(dst, rest...)
		}
		dst, rest = append(dst, rest[:i]...), rest[i:]
		unit, ok := escape(rest)
		if !ok {
			dst, rest = append(dst, "_x"...), rest[2:]
			continue
		}
		rest = rest[escapeLen:]
		r := rune(unit)
		if utf16.IsSurrogate(r) {
			if second, ok := escape(rest); ok && utf16.DecodeRune(r, rune(second)) != utf8.RuneError {
				r, rest = utf16.DecodeRune(r, rune(second)), rest[escapeLen:]
			}
		}
		dst = utf8.AppendRune(dst, r)
	}
}

const escapeLen = len("_x0000_")

// escape is the code unit of an escape at the beginning of s.
func escape(s string) (uint16, bool) {
	if len(s) < escapeLen || s[:2] != "_x" || s[6] != '_' {
		return 0, false
	}
	n, err := strconv.ParseUint(s[2:6], 16, 16)
	return uint16(n), err == nil
}
