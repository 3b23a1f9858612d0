package msdoc_test

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"

	"example.com/vanban/docx/msdoc"
	"example.com/vanban/internal/cfb/cfbtest"
	"example.com/vanban/model"
)

// compound is a compound file with one stream.
func compound(stream string) []byte {
	return cfbtest.File(map[string][]byte{stream: []byte("x")})
}

func checkError(t *testing.T, name string, err, want error) {
	t.Helper()
	var fe *model.FileError
	if !errors.Is(err, want) || !errors.As(err, &fe) {
		t.Errorf("%s: %v, want %v", name, err, want)
	}
}

// TestDamage reads documents with a part that is damaged: what can be saved comes with the error that says what is lost.
func TestDamage(t *testing.T) {
	whole := file{main: []para{text("một"), text("hai"), text("ba")}}
	long := file{main: []para{text(strings.Repeat("dài ", 3000))}}
	for _, c := range []struct {
		name string
		file []byte
		want error
		text string // what is saved begins so
	}{
		{"no piece table", replaced(whole, 33, []byte{9}), model.ErrCorrupt, "một\nhai\nba\n"},
		{"a piece beyond the stream", file{main: whole.main, pieces: []pieceSpec{{from: 0, to: 4}, {from: 1 << 20, to: 1<<20 + 4}}}.bytes(), model.ErrTruncated, "một\n"},
		{"overlapping pieces", file{main: whole.main, pieces: repeated(pieceSpec{from: 0, to: 11}, 4000)}.bytes(), model.ErrCorrupt, "một\nhai\nba\n"},
		{"the main stream cut short", cut(long, "WordDocument", 8000), model.ErrTruncated, "dài dài"},
		{"no table stream", cfbtest.File(map[string][]byte{"WordDocument": mainStream(t, whole)}), model.ErrTruncated, "một\n"},
	} {
		var out bytes.Buffer
		notices, err := msdoc.Text(&out, bytes.NewReader(c.file), int64(len(c.file)))
		checkError(t, c.name, err, c.want)
		if !strings.HasPrefix(out.String(), c.text) || len(notices) == 0 {
			t.Errorf("%s: %.40q, %d notices", c.name, out.String(), len(notices))
		}
		d, err := msdoc.Read(bytes.NewReader(c.file), int64(len(c.file)))
		checkError(t, c.name, err, c.want)
		if d == nil || len(d.Body) == 0 {
			t.Errorf("%s: nothing is saved", c.name)
		}
	}
}

// TestNonsense reads structures full of numbers that mean nothing; whatever comes of it, the text is there.
func TestNonsense(t *testing.T) {
	junk := bytes.Repeat([]byte{0xFF, 0xFF, 0xFF, 0x7F}, 64)
	for i := range 93 {
		if i == 33 {
			continue
		}
		for _, b := range [][]byte{junk, {1}, make([]byte, 40)} {
			f := file{main: []para{text("còn nguyên"), {grpprl: join(sprm(0x460B, 0xFF, 0x7F), sprm(0x260A, 200), sprm(0x6649, 0xFF, 0xFF, 0xFF, 0x7F)), runs: []run{{text: "\x01\x02\x05\x08\x13\x14\x15\x07", grpprl: join(sprm(0x6A03, 0xFF, 0xFF, 0xFF, 0x7F), sprm(0x0855, 1))}}}}, data: junk}
			f.tables = map[int][]byte{i: b}
			content := f.bytes()
			d, err := msdoc.Read(bytes.NewReader(content), int64(len(content)))
			if d == nil || !strings.Contains(modelText(d), "còn nguyên") {
				t.Errorf("structure %d: %v", i, err)
			}
		}
	}
}

func repeated(p pieceSpec, n int) []pieceSpec {
	out := make([]pieceSpec, n)
	for i := range out {
		out[i] = p
	}
	return out
}

func replaced(f file, index int, b []byte) []byte {
	f.tables = map[int][]byte{index: b}
	return f.bytes()
}

// cut cuts a file n bytes after the start of a stream.
func cut(f file, stream string, n int) []byte {
	b := f.bytes()
	// the streams after it are lost too: put it last
	streams := map[string][]byte{}
	for _, name := range []string{"1Table"} {
		streams[name] = streamOf(b, name)
	}
	streams[stream] = streamOf(b, stream)
	b = cfbtest.File(streams)
	return b[:cfbtest.Offset(b, stream)+n]
}

func mainStream(t *testing.T, f file) []byte {
	t.Helper()
	return streamOf(f.bytes(), "WordDocument")
}

func TestTextOfAnotherLength(t *testing.T) {
	for _, lengths := range []string{"\xFF\xFF\xFF\xFF", "\xFF\xFF\xFF\xFF\xFF\xFF\x00\x00", "\x01\x00\x00\x00"} { // ccpText, and ccpFtn
		b := file{main: []para{text("Báo cáo"), text("tình hình")}}.bytes()
		copy(b[bytes.Index(b, []byte{0xEC, 0xA5})+0x4C:], lengths)
		d, err := msdoc.Read(bytes.NewReader(b), int64(len(b)))
		if err != nil || len(d.Body) < 2 || model.BlockText(d.Body[1]) != "tình hình" || len(d.Notices) == 0 {
			t.Errorf("%q: %v, %v", lengths, d, err)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, d := range []file{
		{main: []para{text("Báo cáo"), text("tình hình")}},
		{narrow: true, fonts: []string{"a", ".VnTime"}, main: []para{runs(run{text: "b\u00B8o", grpprl: vnTime})}},
		tableFile(), listFile(), noteFile(), boxFile(),
	} {
		f.Add(streamOf(d.bytes(), "WordDocument"), streamOf(d.bytes(), "1Table"), d.data)
	}
	f.Add(streamOf(word95(), "WordDocument"), []byte(nil), []byte(nil))
	f.Fuzz(func(t *testing.T, main, table, data []byte) {
		b := cfbtest.File(map[string][]byte{"WordDocument": main, "1Table": table, "0Table": table, "Data": data})
		r := bytes.NewReader(b)
		d, err := msdoc.Read(r, int64(len(b)))
		if d == nil && err == nil {
			t.Error("neither a document nor an error")
		}
		if d != nil {
			checkModel(t, d)
		}
		msdoc.Text(io.Discard, r, int64(len(b)))
	})
}

// checkModel makes sure that the runs and anchors of every paragraph fit its text, and the cells their tables.
func checkModel(t *testing.T, d *model.Document) {
	for leaf := range d.Leaves() {
		p := leaf.Paragraph
		at := 0
		for _, r := range p.Runs {
			if r.Start != at || r.End < r.Start || r.End > len(p.Text) || r.Format == nil {
				t.Fatalf("runs %+v of %q", p.Runs, p.Text)
			}
			at = r.End
		}
		if at != len(p.Text) || p.Layout == nil {
			t.Fatalf("runs %+v of %q", p.Runs, p.Text)
		}
		for _, a := range p.Anchors {
			if a.At < 0 || a.At > len(p.Text) || a.Kind == model.AnchorNote && a.Index >= len(d.Notes) || a.Kind == model.AnchorImage && a.Index >= len(d.Images) || a.Kind == model.AnchorComment && a.Index >= len(d.Comments) {
				t.Fatalf("anchor %+v in %q", a, p.Text)
			}
		}
	}
	for _, n := range d.Pages {
		if n.To < 0 || n.To > len(d.Body) {
			t.Fatalf("page %+v of %d blocks", n, len(d.Body))
		}
	}
}
