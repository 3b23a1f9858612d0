package msdoc_test

import (
	"bytes"
	"encoding/binary"
	"testing"
	"unicode/utf16"

	"example.com/vanban/docx/msdoc"
	"example.com/vanban/internal/cfb/cfbtest"
	"example.com/vanban/model"
)

// run is text with its character modifiers.
type run struct {
	text   string
	grpprl []byte
}

// para is a paragraph: its runs with its mark at the end of the last.
type para struct {
	istd   uint16
	grpprl []byte
	runs   []run
}

// file is a document on its way to bytes.
type file struct {
	main, footnotes, headers, comments, endnotes, boxes []para

	length  int         // of the main text, where the pieces hold less than the paragraphs
	narrow  bool        // text in one byte a character
	pieces  []pieceSpec // in place of one piece for all
	fonts   []string
	styles  []byte         // STSH
	tables  map[int][]byte // further structures by their index in the FIB
	after   map[int][]byte // what follows a structure and is no part of it
	data    []byte
	flags   uint16
	version uint16
	streams map[string][]byte
}

// pieceSpec is a piece: characters from to to with a prm.
type pieceSpec struct {
	from, to int
	prm      uint16
	grpprl   []byte // the prm names it where there is one
}

// sprm is a modifier with its operand.
func sprm(op uint16, operand ...byte) []byte {
	return append([]byte{byte(op), byte(op >> 8)}, operand...)
}

func join(parts ...[]byte) []byte { return bytes.Join(parts, nil) }

func le16(values ...int) []byte {
	var b []byte
	for _, v := range values {
		b = binary.LittleEndian.AppendUint16(b, uint16(v))
	}
	return b
}

func le32(values ...int) []byte {
	var b []byte
	for _, v := range values {
		b = binary.LittleEndian.AppendUint32(b, uint32(v))
	}
	return b
}

func utf16le(s string) []byte {
	var b []byte
	for _, u := range utf16.Encode([]rune(s)) {
		b = binary.LittleEndian.AppendUint16(b, u)
	}
	return b
}

// text is a paragraph of plain text.
func text(s string) para { return para{runs: []run{{text: s + "\r"}}} }

// formatted is a paragraph with modifiers.
func formatted(grpprl []byte, s string) para {
	return para{grpprl: grpprl, runs: []run{{text: s + "\r"}}}
}

// runs is a paragraph of several runs; the mark is added.
func runs(rs ...run) para { return para{runs: append(rs, run{text: "\r"})} }

// least is the size that Word gives the WordDocument stream at least: programs take a smaller one for damaged.
const least = 4096

// span is a stretch of equal properties, in units from the start of the text.
type span struct {
	from, to int
	entry    []byte
}

func (f *file) stories() [][]para {
	return [][]para{f.main, f.footnotes, f.headers, nil, f.comments, f.endnotes, f.boxes, nil}
}

// bytes writes the document: the FIB, the text, the pages of formatting, and the table stream.
func (f file) bytes() []byte {
	const textAt = 1024
	var units []uint16
	var chars, paras []span
	var lengths [8]int
	for i, story := range f.stories() {
		start := len(units)
		for _, p := range story {
			from := len(units)
			for _, r := range p.runs {
				at := len(units)
				units = append(units, utf16.Encode([]rune(r.text))...)
				chars = append(chars, span{at, len(units), append([]byte{byte(len(r.grpprl))}, r.grpprl...)})
			}
			paras = append(paras, span{from, len(units), papx(p)})
		}
		lengths[i] = len(units) - start
	}
	if f.length > 0 {
		lengths[0] = f.length
	}
	size := 2
	main := make([]byte, textAt)
	if f.narrow {
		size = 1
		for _, u := range units {
			main = append(main, byte(u))
		}
	} else {
		for _, u := range units {
			main = binary.LittleEndian.AppendUint16(main, u)
		}
	}
	var charBin, paraBin []byte
	main, charBin = pages(main, chars, textAt, size, 1)
	main, paraBin = pages(main, paras, textAt, size, 13)
	structures := map[int][]byte{12: charBin, 13: paraBin, 33: f.clx(len(units), textAt, size), 15: fontTable(f.fonts), 1: f.styles}
	for i, b := range f.tables {
		structures[i] = b
	}
	version := f.version
	if version == 0 {
		version = 0xC1
	}
	copy(main, join(le16(0xA5EC, int(version), 0, 0x409, 0, int(f.flags|0x200)), make([]byte, 20), le16(14), make([]byte, 28), le16(22)))
	binary.LittleEndian.PutUint32(main[0x18:], textAt)
	binary.LittleEndian.PutUint32(main[0x1C:], uint32(textAt+size*len(units)))
	for i, n := range lengths {
		binary.LittleEndian.PutUint32(main[0x40+4*(3+i):], uint32(n))
	}
	const places = 93
	binary.LittleEndian.PutUint16(main[0x98:], places)
	var table []byte
	for i := range places {
		b := structures[i]
		if len(b) == 0 {
			continue
		}
		binary.LittleEndian.PutUint32(main[0x9A+8*i:], uint32(len(table)))
		binary.LittleEndian.PutUint32(main[0x9A+8*i+4:], uint32(len(b)))
		table = append(append(table, b...), f.after[i]...)
	}
	main = append(main, make([]byte, max(0, least-len(main)))...)
	streams := map[string][]byte{"WordDocument": main, "1Table": table}
	if f.data != nil {
		streams["Data"] = f.data
	}
	for name, b := range f.streams {
		streams[name] = b
	}
	return cfbtest.File(streams)
}

func papx(p para) []byte {
	body := append(le16(int(p.istd)), p.grpprl...)
	if len(body)%2 == 0 {
		return append([]byte{0, byte(len(body) / 2)}, body...)
	}
	return append([]byte{byte((len(body) + 1) / 2)}, body...)
}

// pages appends pages of formatting to the stream and gives the table that finds them.
func pages(main []byte, spans []span, textAt, size, entry int) (stream, bin []byte) {
	main = append(main, make([]byte, (512-len(main)%512)%512)...)
	var starts, numbers []int
	for len(spans) > 0 {
		page := make([]byte, 512)
		n, free := 0, 511
		for n < len(spans) && n < 30 {
			e := spans[n].entry
			if free-len(e)-1 < 4*(n+2)+(n+1)*entry {
				break
			}
			free = (free - len(e)) &^ 1
			copy(page[free:], e)
			n++
		}
		for i, at := 0, 511; i < n; i++ {
			at = (at - len(spans[i].entry)) &^ 1
			page[4*(n+1)+i*entry] = byte(at / 2)
			binary.LittleEndian.PutUint32(page[4*i:], uint32(textAt+size*spans[i].from))
			binary.LittleEndian.PutUint32(page[4*i+4:], uint32(textAt+size*spans[i].to))
		}
		page[511] = byte(n)
		starts, numbers = append(starts, textAt+size*spans[0].from), append(numbers, len(main)/512)
		if spans = spans[n:]; len(spans) == 0 {
			starts = append(starts, int(binary.LittleEndian.Uint32(page[4*n:])))
		}
		main = append(main, page...)
	}
	return main, append(le32(starts...), le32(numbers...)...)
}

func (f *file) clx(length, textAt, size int) []byte {
	specs := f.pieces
	if specs == nil {
		specs = []pieceSpec{{to: length}}
	}
	var clx, pcds []byte
	var positions []int
	lists := 0
	for _, p := range specs {
		prm := int(p.prm)
		if p.grpprl != nil {
			clx = join(clx, []byte{1}, le16(len(p.grpprl)), p.grpprl)
			prm = lists<<1 | 1
			lists++
		}
		fc := textAt + size*p.from
		if f.narrow {
			fc = fc*2 | 1<<30
		}
		pcds = join(pcds, le16(0), le32(fc), le16(prm))
		if len(positions) == 0 {
			positions = append(positions, 0)
		}
		positions = append(positions, positions[len(positions)-1]+p.to-p.from)
	}
	return join(clx, []byte{2}, le32(4*len(positions)+len(pcds)), le32(positions...), pcds)
}

func fontTable(names []string) []byte {
	b := le16(len(names), 0)
	for _, name := range names {
		ffn := join(make([]byte, 39), utf16le(name), le16(0))
		b = append(append(b, byte(len(ffn))), ffn...)
	}
	return b
}

// styleSpec is a style of a stylesheet.
type styleSpec struct {
	sti, kind, base int
	name            string
	papx, chpx      []byte
}

// stylesheet is an STSH.
func stylesheet(specs ...styleSpec) []byte {
	b := join(le16(18), le16(len(specs), 10, 1, 0, 0, 0, 0, 0, 0))
	for i, s := range specs {
		var upxs []byte
		count := 1
		if s.kind == 1 {
			count = 2
			upxs = upx(append(le16(i), s.papx...))
		}
		upxs = append(upxs, upx(s.chpx)...)
		std := join(le16(s.sti, s.kind|s.base<<4, count, 0, 0), le16(len(utf16le(s.name))/2), utf16le(s.name), le16(0), upxs)
		b = join(b, le16(len(std)), std)
	}
	return b
}

func upx(b []byte) []byte {
	out := append(le16(len(b)), b...)
	if len(out)%2 != 0 {
		out = append(out, 0)
	}
	return out
}

func read(t *testing.T, f file) *model.Document {
	t.Helper()
	b := f.bytes()
	d, err := msdoc.Read(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// plain is the text that Text writes.
func plain(t *testing.T, f file) string {
	t.Helper()
	b := f.bytes()
	var out bytes.Buffer
	if _, err := msdoc.Text(&out, bytes.NewReader(b), int64(len(b))); err != nil {
		t.Fatal(err)
	}
	return out.String()
}
