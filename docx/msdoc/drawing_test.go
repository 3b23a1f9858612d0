package msdoc_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"example.com/vanban/model"
)

// record is a record of OfficeArt; containers have the version 15.
func record(version, instance, kind int, body ...[]byte) []byte {
	b := join(body...)
	return join(le16(version|instance<<4, kind), le32(len(b)), b)
}

// spContainer is a shape with properties.
func spContainer(kind, id int, options ...[]byte) []byte {
	return record(15, 0, 0xF004, record(2, kind, 0xF00A, le32(id, 0)), record(3, len(options), 0xF00B, options...))
}

func option(id, value int) []byte { return join(le16(id), le32(value)) }

// drawing is the content of the drawings of the main text.
func drawing(store []byte, shapes ...[]byte) []byte {
	top := record(15, 0, 0xF004, record(1, 0, 0xF009, make([]byte, 16)), record(2, 0, 0xF00A, le32(1024, 0)))
	return join(record(15, 0, 0xF000, store), []byte{0}, record(15, 0, 0xF002, record(15, 0, 0xF003, append([][]byte{top}, shapes...)...)))
}

// anchor is the place of a shape of 1440 by height twips.
func anchorAt(id, height int) []byte {
	return join(le32(id, 100, 100, 1540, 100+height), le16(0), le32(0))
}

func boxFile() file {
	group := record(15, 0, 0xF003,
		record(15, 0, 0xF004, record(1, 0, 0xF009, le32(0, 0, 200, 200)), record(2, 0, 0xF00A, le32(1030, 0))),
		spContainer(202, 1031), record(15, 0, 0xF004, record(2, 20, 0xF00A, le32(1032, 0)), record(0, 0, 0xF00F, le32(0, 50, 100, 50))))
	special := sprm(0x0855, 1)
	f := file{
		main:  []para{runs(run{text: "trước"}, run{text: "\x08", grpprl: special}), runs(run{text: "\x08", grpprl: special}), runs(run{text: "\x08", grpprl: special}), text("sau")},
		boxes: []para{text("trong hộp"), text(""), text("trong nhóm"), text(""), text("")},
		tables: map[int][]byte{
			40: join(le32(5, 7, 9, 20), anchorAt(1025, 700), anchorAt(1030, 700), anchorAt(1026, 0)),
			50: drawing(nil, spContainer(202, 1025), group, spContainer(20, 1026)),
			56: join(le32(0, 11, 23, 24), box(1025), box(1031), make([]byte, 22)),
		},
	}
	return f
}

func box(id int) []byte { return join(make([]byte, 14), le32(id, 0)) }

func TestBoxes(t *testing.T) {
	if got, want := plain(t, boxFile()), "trước\ntrong hộp\n\ntrong nhóm\n\nsau\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	var got []string
	for _, b := range read(t, boxFile()).Body {
		p := b.(*model.Paragraph)
		s := p.Text
		if p.Box {
			s = "(" + s + ")"
		}
		for _, a := range p.Anchors {
			if a.Kind == model.AnchorLine {
				s += fmt.Sprintf("—%d×%d", a.Width, a.Height)
			}
		}
		got = append(got, s)
	}
	if want := "trước|(trong hộp)|—720×0|(trong nhóm)|—1440×0|sau"; strings.Join(got, "|") != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestPictures(t *testing.T) {
	content := []byte("\x89PNG ảnh")
	png := record(0, 0x6E0, 0xF01E, make([]byte, 16), []byte{0xFF}, content)
	entry := record(2, 6, 0xF007, make([]byte, 36), png)
	art := join(spContainer(75, 1, option(0x4104, 1)), entry)
	picf := join(le32(68+len(art)), le16(68, 0x64), make([]byte, 20), le16(1440, 720, 1000, 500), make([]byte, 32), art)
	special := sprm(0x0855, 1)
	f := file{
		main: []para{
			runs(run{text: "a"}, run{text: "\x01", grpprl: join(sprm(0x6A03, 0, 0, 0, 0), special)}, run{text: "\x01", grpprl: join(sprm(0x6A03, 0, 0, 0, 0), special)}),
			runs(run{text: "\x08", grpprl: special}),
		},
		data: picf,
		tables: map[int][]byte{
			40: join(le32(4, 9), anchorAt(1025, 700)),
			50: drawing(record(15, 1, 0xF001, entry), spContainer(75, 1025, option(0x4104, 1))),
		},
	}
	d := read(t, f)
	if len(d.Images) != 2 || d.Images[0].Name != "image1.png" || d.Images[1].ContentType != "image/png" || !bytes.Equal(d.Images[1].Bytes, content) || !bytes.Equal(d.Images[0].Bytes, content) {
		t.Fatalf("%d images: %+v", len(d.Images), d.Images)
	}
	p := d.Body[0].(*model.Paragraph)
	if len(p.Anchors) != 2 || p.Anchors[1].Index != 0 || p.Anchors[0].Width != 1440 || p.Anchors[0].Height != 360 || p.Anchors[0].At != 1 {
		t.Errorf("%+v", p.Anchors)
	}
	if p := d.Body[1].(*model.Paragraph); len(p.Anchors) != 1 || p.Anchors[0].Index != 1 || p.Anchors[0].Width != 1440 {
		t.Errorf("%+v", p.Anchors)
	}
}

func TestFormFields(t *testing.T) {
	special := join(sprm(0x0855, 1), sprm(0x0806, 1))
	name := join(le16(1), utf16le("K"), le16(0))
	checked := join(le32(-1), le16(1|1<<2, 0, 0), name, le16(0))
	choice := join(le32(-1), le16(2|1<<2, 0, 0), name, le16(0), le16(0, 0), le16(0, 0), le16(0, 0), le16(0, 0), le16(0, 0), le16(0xFFFF, 2, 0), le16(2), utf16le("Có"), le16(5), utf16le("Không"))
	var data []byte
	field := func(instruction string, ff []byte) []run {
		at := len(data)
		data = join(data, le32(68+len(ff)), le16(68), make([]byte, 62), ff)
		return []run{{text: "\x13 " + instruction + " "}, {text: "\x01", grpprl: join(sprm(0x6A03, le32(at)...), special)}, {text: "\x15"}}
	}
	body := append(field("FORMCHECKBOX", checked), field("FORMDROPDOWN", choice)...)
	f := file{main: []para{runs(body...)}}
	f.data = data
	if got := plain(t, f); got != "☒Không\n" {
		t.Errorf("%q", got)
	}
}
