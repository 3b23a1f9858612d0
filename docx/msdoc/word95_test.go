package msdoc_test

import (
	"bytes"
	"encoding/binary"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/vanban/docx/msdoc"
	"example.com/vanban/internal/cfb/cfbtest"
	"example.com/vanban/model"
)

// font95 is a font of Word 6 with its character set.
type font95 struct {
	name    string
	charset byte
}

// file95 writes a document of Word 6: all structures are in one stream. Text is given as the bytes that stand for it in
// Latin-1.
func file95(fonts []font95, styles []byte, paras ...para) []byte {
	const textAt = 0x600
	stream := make([]byte, textAt)
	var chars, blocks []span
	at := 0
	for _, p := range paras {
		from := at
		for _, r := range p.runs {
			for _, c := range r.text {
				stream = append(stream, byte(c))
			}
			n := len([]rune(r.text))
			chars = append(chars, span{at, at + n, append([]byte{byte(len(r.grpprl))}, r.grpprl...)})
			at += n
		}
		body := append(le16(int(p.istd)), p.grpprl...)
		if len(body)%2 == 0 {
			body = append(body, 0)
		}
		blocks = append(blocks, span{from, at, append([]byte{byte((len(body) + 1) / 2)}, body...)})
	}
	place := func(index int, b []byte) {
		binary.LittleEndian.PutUint32(stream[0x58+8*index:], uint32(len(stream)))
		binary.LittleEndian.PutUint32(stream[0x58+8*index+4:], uint32(len(b)))
		stream = append(stream, b...)
	}
	var charBin, paraBin []byte
	stream, charBin = pages(stream, chars, textAt, 1, 1)
	stream, paraBin = pages(stream, blocks, textAt, 1, 7)
	copy(stream, join(le16(0xA5DC, 104, 0, 0x409, 0, 0), make([]byte, 12), le32(textAt, textAt+at)))
	binary.LittleEndian.PutUint32(stream[0x20:], uint32(len(stream)))
	binary.LittleEndian.PutUint32(stream[0x34:], uint32(at))
	for i, bin := range [][]byte{charBin, paraBin} {
		n := (len(bin) - 4) / 8
		narrow := bin[: 4*(n+1) : 4*(n+1)]
		for j := range n {
			narrow = append(narrow, bin[4*(n+1)+4*j:][:2]...)
		}
		place(12+i, narrow)
		copy(stream[0x18A+2*i:], bin[4*(n+1):][:2])
		copy(stream[0x18E+2*i:], le16(n))
	}
	var ffns []byte
	for _, f := range fonts {
		ffn := join([]byte{0x16}, le16(400), []byte{f.charset, 0}, []byte(f.name), []byte{0})
		ffns = join(ffns, []byte{byte(len(ffn))}, ffn)
	}
	place(15, append(le16(len(ffns)+2), ffns...))
	place(1, styles)
	place(0, styles)
	return cfbtest.File(map[string][]byte{"WordDocument": append(stream, make([]byte, max(512, least-len(stream)))...)})
}

// stylesheet95 is a stylesheet of Word 6.
func stylesheet95(specs ...styleSpec) []byte {
	b := join(le16(14), le16(len(specs), 8, 1, 90, 14, 0, 0))
	for i, s := range specs {
		std := join(le16(s.sti, s.kind|s.base<<4, 2, 0), []byte{byte(len(s.name))}, []byte(s.name), []byte{0})
		if len(std)%2 != 0 {
			std = append(std, 0)
		}
		std = join(std, upx(append(le16(i), s.papx...)), upx(s.chpx))
		b = join(b, le16(len(std)), std)
	}
	return b
}

func word95() []byte {
	anld := append(join([]byte{0, 0, 1, 0, 0, 0}, le16(0, 0, 1), make([]byte, 8)), append([]byte("."), make([]byte, 31)...)...)
	item := join([]byte{12, byte(len(anld))}, anld, []byte{13, 10})
	table := append([]byte{2}, le16(0, 2000, 4000)...)
	table = append(table, make([]byte, 20)...)
	inTable := []byte{24, 1}
	return file95(
		[]font95{{"Times New Roman", 0}, {".VnTime", 0}, {"Times New Roman Cyr", 204}},
		stylesheet95(styleSpec{kind: 1, base: 0xFFF, name: "Normal", chpx: []byte{99, 28, 0}}, styleSpec{sti: 1, kind: 1, base: 0, name: "heading 1", papx: []byte{5, 1}, chpx: []byte{85, 1}}),
		para{istd: 1, runs: []run{{text: "b\u00B8o c\u00B8o", grpprl: []byte{93, 1, 0}}, {text: "\r"}}},
		para{grpprl: []byte{5, 3, 17, 0x37, 2}, runs: []run{{text: "Na\u00EFve \u0093x\u0094"}, {text: "\u00CF", grpprl: []byte{93, 2, 0, 86, 1}}, {text: "\r"}}},
		para{grpprl: item, runs: []run{{text: "m\r"}}},
		para{grpprl: item, runs: []run{{text: "n\r"}}},
		para{grpprl: inTable, runs: []run{{text: "a\x07"}}}, para{grpprl: inTable, runs: []run{{text: "b\x07"}}},
		para{grpprl: join(inTable, []byte{25, 1, 190}, le16(len(table)+1), table), runs: []run{{text: "\x07"}}},
		para{runs: []run{{text: "h\r"}}},
	)
}

func TestWord95(t *testing.T) {
	b := word95()
	var out bytes.Buffer
	if _, err := msdoc.Text(&out, bytes.NewReader(b), int64(len(b))); err != nil {
		t.Fatal(err)
	}
	if got, want := out.String(), "báo cáo\nNaïve “x”П\n1. m\n2. n\na\tb\nh\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	d, err := msdoc.Read(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	title, second := d.Body[0].(*model.Paragraph), d.Body[1].(*model.Paragraph)
	if diff := cmp.Diff(&model.Format{Font: ".VnTime", Size: 28, Bold: true}, title.Runs[0].Format); diff != "" || title.Layout.Align != "center" || title.Layout.Style != "heading 1" {
		t.Errorf("%s %+v", diff, title.Layout)
	}
	if second.Layout.IndentLeft != 567 || second.Layout.Align != "justify" || !second.Runs[1].Format.Italic {
		t.Errorf("%+v", second.Layout)
	}
	if got := outline(d.Body[4:5]); got != "[0+1x1 a][1+1x1 b]/|" {
		t.Errorf("%q", got)
	}
}
