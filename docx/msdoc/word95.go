package msdoc

import (
	"golang.org/x/text/encoding/charmap"

	"example.com/vanban/model"
)

// Word 6 and 95 keep all structures in the WordDocument stream, in the order of Word 97 and in forms of their own: text of one
// byte a character in the code page of its font, modifiers of one byte.

// parseWord95 reads the rest of the block of Word 6 and 95.
func (f *fib) parseWord95(b []byte) error {
	const (
		lengthsAt, placesAt                 = 0x34, 0x58
		contiguous                          = 38 // structures up to there are in the order of Word 97
		endnoteReferencesAt, endnoteTextsAt = 0x1D2, 0x1DA
		least                               = 0x168
	)
	if len(b) < least {
		return model.Errorf(model.ErrTruncated, "the file information block has %d bytes", len(b))
	}
	for i := range f.lengths {
		f.lengths[i] = length(b, lengthsAt+4*i, true)
	}
	f.parsePlaces(b[placesAt:], contiguous)
	f.places = append(f.places, make([]place, atEndnoteTexts+1-len(f.places))...)
	f.places[atEndnoteReferences] = place{u32(b, endnoteReferencesAt), u32(b, endnoteReferencesAt+4)}
	f.places[atEndnoteTexts] = place{u32(b, endnoteTextsAt), u32(b, endnoteTextsAt+4)}
	return nil
}

// openWord95 reads the structures of a document of Word 6 or 95.
func (rd *reader) openWord95(main []byte) error {
	rd.tables = main
	rd.text = whole(main, rd.fib.fcMin, 0, rd.fib.start(subdocuments))
	if rd.fib.flags&flagComplex != 0 {
		var err error
		if rd.text, err = parsePieces(main, rd.structure(atPieces), true); err != nil {
			if len(rd.text.pieces) == 0 {
				return &model.FileError{Part: streamMain, Err: err}
			}
			rd.damaged(streamMain, model.Msg("%s: cannot be read wholly: %v", streamMain, err), err)
		}
		for i, list := range rd.text.grpprls {
			rd.text.grpprls[i] = translate(list)
		}
	}
	rd.text.codes = codePage(0)
	const (
		firstCharacterPageAt, characterPagesAt = 0x18A, 0x18E
		firstParagraphPageAt, paragraphPagesAt = 0x18C, 0x190
	)
	rd.chars = newFormatting(main, pages95(main, rd.structure(atCharacterPages), u16(main, firstCharacterPageAt), u16(main, characterPagesAt)), false)
	rd.paras = newFormatting(main, pages95(main, rd.structure(atParagraphPages), u16(main, firstParagraphPageAt), u16(main, paragraphPagesAt)), true)
	rd.chars.word95, rd.paras.word95 = true, true
	rd.fonts, rd.codes = parseFonts95(rd.structure(atFonts))
	rd.lists = &lists{}
	rd.styles = parseStyles(rd.structure(atStyles), rd.lists, true)
	rd.finishOpen()
	return nil
}

// pages95 is the table of the pages of formatting in the form of Word 97. Where it names fewer pages than there are, they follow
// one another.
func pages95(main, bin []byte, first, count int) []byte {
	table := newPLC(bin, 2)
	var positions, numbers []int
	if count > table.n {
		for n := first; n < first+count; n++ {
			page := slice(main, int64(n)*pageSize, pageSize)
			if len(page) < pageSize {
				break
			}
			if len(positions) > 0 {
				positions = positions[:len(positions)-1]
			}
			positions = append(positions, i32(page, 0), i32(page, 4*min(int(page[pageSize-1]), 100)))
			numbers = append(numbers, n)
		}
	} else {
		for i := range table.n {
			positions, numbers = append(positions, table.at(i)), append(numbers, u16(table.data(i), 0))
		}
		positions = append(positions, table.at(table.n))
	}
	var out []byte
	for _, values := range [...][]int{positions, numbers} {
		for _, v := range values {
			out = append(out, byte(v), byte(v>>8), byte(v>>16), byte(v>>24))
		}
	}
	return out
}

// parseFonts95 reads the names of the fonts and the code pages of their character sets.
func parseFonts95(b []byte) (names []string, codes []*[256]rune) {
	const sizeAt, charsetAt, nameAt = 2, 4, 6
	for at := sizeAt; at < len(b); {
		size := int(b[at]) + 1
		ffn := slice(b, int64(at), int64(size))
		names = append(names, narrowName(slice(ffn, nameAt, int64(size))))
		codes = append(codes, codePage(u8(ffn, charsetAt)))
		at += size
	}
	return names, codes
}

// narrowName is a name of one byte a character, up to a zero.
func narrowName(b []byte) string {
	var name []rune
	for _, c := range b {
		if c == 0 {
			break
		}
		name = append(name, charmap.Windows1252.DecodeByte(c))
	}
	return string(name)
}

// codePages are the code pages by the character sets of fonts; another set is read as that of Western Europe.
var codePages = map[int]*charmap.Charmap{
	77: charmap.Macintosh, 161: charmap.Windows1253, 162: charmap.Windows1254, 163: charmap.Windows1258, 177: charmap.Windows1255,
	178: charmap.Windows1256, 186: charmap.Windows1257, 204: charmap.Windows1251, 222: charmap.Windows874, 238: charmap.Windows1250,
}

// codePage are the characters of the bytes of text in a font of a character set. A byte without a character is that of Latin-1,
// as the documents of later versions have it.
func codePage(charset int) *[256]rune {
	page := codePages[charset]
	if page == nil {
		page = charmap.Windows1252
	}
	codes := new([256]rune)
	for i := range codes {
		if codes[i] = page.DecodeByte(byte(i)); codes[i] == '\uFFFD' {
			codes[i] = rune(i)
		}
	}
	return codes
}
