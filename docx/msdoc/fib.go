package msdoc

import (
	"encoding/binary"

	"example.com/vanban/model"
)

// fib is the file information block at the start of the WordDocument stream (MS-DOC 2.5.1): where everything else is.
type fib struct {
	version uint16 // nFib
	flags   uint16
	fcMin   uint32 // where the text of a document without a piece table begins
	fcMac   uint32 // and ends
	lengths [subdocuments]int
	places  []place // of the structures in the table stream, by their index in FibRgFcLcb
}

// place is a stretch of the table stream.
type place struct{ offset, size uint32 }

// The subdocuments in the order of their text (MS-DOC 2.3).
const (
	mainText = iota
	footnoteText
	headerText
	macroText
	commentText
	endnoteText
	boxText
	headerBoxText
	subdocuments
)

// Indexes into FibRgFcLcb (MS-DOC 2.5.6 and following).
const (
	atStyles             = 1
	atFootnoteReferences = 2
	atFootnoteTexts      = 3
	atCommentReferences  = 4
	atCommentTexts       = 5
	atSections           = 6
	atHeaders            = 11
	atCharacterPages     = 12
	atParagraphPages     = 13
	atFonts              = 15
	atProperties         = 31
	atPieces             = 33
	atCommentAuthors     = 36
	atShapes             = 40
	atHeaderShapes       = 41
	atEndnoteReferences  = 46
	atEndnoteTexts       = 47
	atDrawings           = 50
	atBoxTexts           = 56
	atHeaderBoxTexts     = 58
	atLists              = 73
	atListOverrides      = 74
	atCommentDetails     = 112
)

// What begins a WordDocument stream, and flags of FibBase (MS-DOC 2.5.2).
const (
	magicWord97 = 0xA5EC
	magicWord95 = 0xA5DC

	flagComplex   = 1 << 2
	flagEncrypted = 1 << 8
	flagTable1    = 1 << 9

	firstWord97 = 0x6A // nFib of Word 97 and later is not less
	firstWord6  = 0x65
)

// parseFIB reads the block of Word 97 and later.
func parseFIB(b []byte) (*fib, error) {
	const lengthsAt = 0x22
	if len(b) < lengthsAt {
		return nil, model.Errorf(model.ErrTruncated, "the file information block has %d bytes", len(b))
	}
	le := binary.LittleEndian
	f := &fib{version: le.Uint16(b[2:]), flags: le.Uint16(b[10:])}
	switch magic := le.Uint16(b); {
	case magic != magicWord97 && magic != magicWord95:
		return nil, model.Errorf(model.ErrCorrupt, "the file information block begins with %#04x", magic)
	case f.version < firstWord6:
		return nil, model.Errorf(model.ErrFormat, "this is a document of Word 2 or older, which is not read")
	case f.flags&flagEncrypted != 0:
		return nil, model.Errorf(model.ErrEncrypted, "a password is needed to open it")
	}
	f.fcMin, f.fcMac = le.Uint32(b[0x18:]), le.Uint32(b[0x1C:])
	if f.version < firstWord97 {
		return f, f.parseWord95(b)
	}
	at := lengthsAt + 2*int(le.Uint16(b[0x20:])) // past FibRgW
	if at+2 > len(b) {
		return nil, model.Errorf(model.ErrTruncated, "the file information block has %d bytes", len(b))
	}
	longs := int(le.Uint16(b[at:]))
	at += 2
	for i := range f.lengths {
		f.lengths[i] = length(b, at+4*(3+i), longs > 3+i)
	}
	at += 4 * longs
	if at+2 > len(b) {
		return nil, model.Errorf(model.ErrTruncated, "the file information block has %d bytes", len(b))
	}
	f.parsePlaces(b[at+2:], int(le.Uint16(b[at:])))
	return f, nil
}

// parsePlaces reads n pairs of offset and size.
func (f *fib) parsePlaces(b []byte, n int) {
	for i := 0; i < n && 8*i+8 <= len(b); i++ {
		f.places = append(f.places, place{binary.LittleEndian.Uint32(b[8*i:]), binary.LittleEndian.Uint32(b[8*i+4:])})
	}
}

// length is a number of characters, 0 where there is none or a nonsensical one.
func length(b []byte, at int, present bool) int {
	if !present || at+4 > len(b) {
		return 0
	}
	return max(0, int(int32(binary.LittleEndian.Uint32(b[at:]))))
}

// start is the position of the first character of a subdocument.
func (f *fib) start(subdocument int) int {
	at := 0
	for _, n := range f.lengths[:subdocument] {
		at += n
	}
	return at
}
