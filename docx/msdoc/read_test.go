package msdoc_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/vanban/docx/msdoc"
	"example.com/vanban/model"
)

func TestText(t *testing.T) {
	bold := sprm(0x0835, 1)
	deleted := sprm(0x0800, 1)
	for _, c := range []struct {
		name string
		file file
		want string
	}{
		{"Unicode text", file{main: []para{text("Báo cáo"), text("tình hình")}}, "Báo cáo\ntình hình\n"},
		{"narrow text", file{main: []para{text("Hoa\u0092s\u0085 \u00B1 5")}, narrow: true}, "Hoa’s… ± 5\n"},
		{"characters beyond the first plane", file{main: []para{text("a\U0001F600b")}}, "a\U0001F600b\n"},
		{"decomposed letters are composed, over runs too", file{main: []para{runs(run{text: "hoa\u0300 e"}, run{text: "\u0302m", grpprl: bold})}}, "hoà êm\n"},
		{"tab, line, page and column breaks", file{main: []para{text("a\tb\vc\x0Cd\x0Ee")}}, "a\tb c d e\n"},
		{"hyphens", file{main: []para{text("66\x1EQĐ thực\x1Fhiện")}}, "66\u2011QĐ thực\u00ADhiện\n"},
		{"deleted text is left out", file{main: []para{runs(run{text: "Giao "}, run{text: "06 ", grpprl: deleted}, run{text: "07"})}}, "Giao 07\n"},
		{"a deleted mark joins paragraphs", file{main: []para{{runs: []run{{text: "nối "}, {text: "\r", grpprl: deleted}}}, text("với")}}, "nối với\n"},
		{"hidden text is left out", file{main: []para{runs(run{text: "thấy"}, run{text: " ẩn", grpprl: sprm(0x083C, 1)})}}, "thấy\n"},
		{"fields show their results", file{main: []para{text("Số \x13 PAGE \x1412\x15 hết")}}, "Số 12 hết\n"},
		{"nested fields", file{main: []para{text("\x13 IF \x13 X \x141\x15 = 1 \x14đúng\x15.")}}, "đúng.\n"},
		{"a field without its end hides one paragraph only", file{main: []para{text("\x13 PAGE"), text("còn")}}, "\ncòn\n"},
		{"symbols", file{fonts: []string{"Times New Roman", "Wingdings"}, main: []para{runs(run{text: "("}, run{text: "(", grpprl: join(sprm(0x0855, 1), sprm(0x6A09, 1, 0, 0xFE, 0xF0))}, run{text: ")"})}}, "(☑)\n"},
		{"TCVN3 by the font, over runs, ư as byte AD or 1F", file{fonts: []string{"Times New Roman", ".VnTime"}, narrow: true,
			main: []para{runs(run{text: "U\u00FB ban nh", grpprl: vnTime}, run{text: "\u00A9n d\u00A9n T\u00AD\u00ACng D\x1F\u00ACng", grpprl: vnTime})}}, "Uỷ ban nhân dân Tương Dương\n"},
		{"Unicode in an 8-bit font stays", file{fonts: []string{"Times New Roman", ".VnTime"}, main: []para{runs(run{text: "Uỷ ban nhân dân", grpprl: vnTime})}}, "Uỷ ban nhân dân\n"},
		{"a drop cap joins its paragraph", file{main: []para{formatted(sprm(0x442C, 0x19, 0), "C"), text("ăn cứ")}}, "Căn cứ\n"},
	} {
		if got := plain(t, c.file); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
		d := read(t, c.file)
		if got := modelText(d); got != strings.ReplaceAll(c.want, "\n", "|") && !strings.ContainsAny(c.want, "\t") && !strings.Contains(c.name, "break") && !strings.Contains(c.name, "hidden") {
			t.Errorf("%s: model %q, want %q", c.name, got, c.want)
		}
	}
}

// vnTime is the font number 1 for all characters.
var vnTime = join(sprm(0x4A4F, 1, 0), sprm(0x4A51, 1, 0))

func modelText(d *model.Document) string {
	var sb strings.Builder
	for p := range model.Paragraphs(d.Body) {
		sb.WriteString(p.Text + "|")
	}
	return sb.String()
}

func TestCharacters(t *testing.T) {
	styles := stylesheet(
		styleSpec{sti: 0, kind: 1, base: 0xFFF, name: "Normal", chpx: sprm(0x4A43, 26, 0)},
		styleSpec{sti: 1, kind: 1, base: 0, name: "Đề mục 1", papx: sprm(0x2403, 1), chpx: join(sprm(0x0835, 1), sprm(0x083B, 1))},
		styleSpec{sti: 0xFFE, kind: 2, base: 0xFFF, name: "Strong", chpx: join(sprm(0x0835, 1), sprm(0x0836, 1))},
	)
	for _, c := range []struct {
		name   string
		istd   uint16
		grpprl []byte
		want   model.Format
	}{
		{"the style's", 0, nil, model.Format{Font: "Times New Roman", Size: 26}},
		{"a style based on it", 1, nil, model.Format{Font: "Times New Roman", Size: 26, Bold: true, Caps: true}},
		{"turned off directly", 1, sprm(0x0835, 0), model.Format{Font: "Times New Roman", Size: 26, Caps: true}},
		{"as the style has it", 1, sprm(0x0835, 0x80), model.Format{Font: "Times New Roman", Size: 26, Bold: true, Caps: true}},
		{"opposite to the style", 1, join(sprm(0x0835, 0x81), sprm(0x0836, 0x81)), model.Format{Font: "Times New Roman", Size: 26, Italic: true, Caps: true}},
		{"a character style turns a toggle around", 1, sprm(0x4A30, 2, 0), model.Format{Font: "Times New Roman", Size: 26, Italic: true, Caps: true}},
		{"a character style in plain text", 0, sprm(0x4A30, 2, 0), model.Format{Font: "Times New Roman", Size: 26, Bold: true, Italic: true}},
		{"size, font, colors", 0, join(sprm(0x4A43, 28, 0), sprm(0x4A4F, 1, 0), sprm(0x4A51, 1, 0), sprm(0x6870, 0x12, 0x34, 0x56, 0)), model.Format{Font: "Arial", Size: 28, Color: "123456"}},
		{"palette, underline, strike, raised", 0, join(sprm(0x2A42, 6), sprm(0x2A3E, 1), sprm(0x0837, 1), sprm(0x2A48, 1)), model.Format{Font: "Times New Roman", Size: 26, Color: "FF0000", Underline: true, Strike: true, VerticalAlign: "superscript"}},
		{"back to the style", 1, join(sprm(0x0836, 1), sprm(0x2A33, 0)), model.Format{Font: "Times New Roman", Size: 26, Bold: true, Caps: true}},
	} {
		d := read(t, file{fonts: []string{"Times New Roman", "Arial"}, styles: styles, main: []para{{istd: c.istd, runs: []run{{text: "chữ", grpprl: c.grpprl}, {text: "\r"}}}}})
		p := d.Body[0].(*model.Paragraph)
		if diff := cmp.Diff(&c.want, p.Runs[0].Format); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
		if c.istd == 1 && (p.Layout.Style != "heading 1" || p.Layout.Align != "center" || p.Layout.OutlineLevel != 1) {
			t.Errorf("%s: layout %+v", c.name, p.Layout)
		}
	}
}

func TestParagraphs(t *testing.T) {
	for _, c := range []struct {
		name   string
		grpprl []byte
		want   model.ParagraphLayout
	}{
		{"nothing", nil, model.ParagraphLayout{Align: "left"}},
		{"justified, with indents", join(sprm(0x2403, 3), sprm(0x840F, 0x37, 2), sprm(0x840E, 1, 0), sprm(0x8411, 0x98, 0xFE)), model.ParagraphLayout{Align: "justify", IndentLeft: 567, IndentRight: 1, IndentFirst: -360}},
		{"spacing", join(sprm(0xA413, 120, 0), sprm(0xA414, 60, 0), sprm(0x6412, 0x68, 1, 1, 0)), model.ParagraphLayout{Align: "left", SpaceBefore: 120, SpaceAfter: 60, Line: 360, LineRule: "auto"}},
		{"an exact line", sprm(0x6412, 0xE8, 0xFE, 0, 0), model.ParagraphLayout{Align: "left", Line: 280, LineRule: "exact"}},
		{"at least a line", sprm(0x6412, 0x18, 1, 0, 0), model.ParagraphLayout{Align: "left", Line: 280, LineRule: "atLeast"}},
		{"outline level, keep, break", join(sprm(0x2640, 1), sprm(0x2406, 1), sprm(0x2407, 1)), model.ParagraphLayout{Align: "left", OutlineLevel: 2, KeepNext: true, PageBreakBefore: true}},
		{"body text by its outline level", sprm(0x2640, 9), model.ParagraphLayout{Align: "left"}},
		{"borders of both kinds", join(sprm(0xC650, 8, 0, 0, 0, 0, 4, 1, 0, 0), sprm(0x6424, 4, 1, 0, 0)), model.ParagraphLayout{Align: "left", BorderTop: true, BorderBottom: true}},
		{"a border that is none", sprm(0x6424, 0xFF, 0xFF, 0xFF, 0xFF), model.ParagraphLayout{Align: "left"}},
	} {
		d := read(t, file{main: []para{formatted(c.grpprl, "đoạn")}})
		if diff := cmp.Diff(&c.want, d.Body[0].(*model.Paragraph).Layout); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
}

// TestFastSaves reads documents whose text and properties were changed in the piece table only.
func TestFastSaves(t *testing.T) {
	base := file{main: []para{text("một"), text("hai"), text("ba")}}
	f := base
	f.pieces = []pieceSpec{{from: 8, to: 11}, {from: 0, to: 4, prm: 0x55<<1 | 1<<8}, {from: 4, to: 8, grpprl: join(sprm(0x2403, 1), sprm(0x0836, 1))}}
	f.main = []para{text("một"), text("hai"), text("ba")}
	d := read(t, f)
	if got := modelText(d); got != "ba|một|hai|" {
		t.Fatalf("%q", got)
	}
	var got []string
	for p := range model.Paragraphs(d.Body) {
		got = append(got, fmt.Sprint(p.Runs[0].Format.Bold, p.Runs[0].Format.Italic, " ", p.Layout.Align))
	}
	if want := "false false left,true false left,false true center"; strings.Join(got, ",") != want {
		t.Errorf("%q, want %q", got, want)
	}
	across := base
	across.length = 7
	across.pieces = []pieceSpec{{from: 0, to: 2}, {from: 6, to: 11}}
	if got := plain(t, across); got != "mội\nba\n" {
		t.Errorf("a paragraph over two pieces: %q", got)
	}
}

func TestHyperlink(t *testing.T) {
	d := read(t, file{main: []para{text("xem \x13 HYPERLINK \"http://chinhphu.vn\" \\l \"muc\" \x14trang\x15.")}})
	p := d.Body[0].(*model.Paragraph)
	if p.Text != "xem trang." || p.Runs[1].Link != "http://chinhphu.vn#muc" || p.Runs[2].Link != "" {
		t.Errorf("%q %+v", p.Text, p.Runs)
	}
}

func TestCharsets(t *testing.T) {
	d := read(t, file{fonts: []string{"Times New Roman", ".VnTimeH"}, narrow: true, main: []para{runs(run{text: "b\u00B8o c\u00B8o", grpprl: vnTime})}})
	p := d.Body[0].(*model.Paragraph)
	if p.Text != "BÁO CÁO" || p.Runs[0].Raw != "b¸o c¸o" || len(d.Source.Charsets) != 1 || d.Source.Charsets[0] != "tcvn3" {
		t.Errorf("%q, raw %q, %v", p.Text, p.Runs[0].Raw, d.Source.Charsets)
	}
}

func TestRefusals(t *testing.T) {
	for _, c := range []struct {
		name string
		file []byte
		want error
	}{
		{"a password", file{main: []para{text("kín")}, flags: 1 << 8}.bytes(), model.ErrEncrypted},
		{"macros", file{main: []para{text("a")}, streams: map[string][]byte{"Macros": []byte("x")}}.bytes(), model.ErrMacro},
		{"no compound file", []byte(strings.Repeat("x", 600)), model.ErrFormat},
		{"cut in the header", file{main: []para{text("a")}}.bytes()[:100], model.ErrTruncated},
		{"an encrypted package", compound("EncryptedPackage"), model.ErrEncrypted},
		{"a workbook", compound("Workbook"), model.ErrFormat},
		{"an old workbook", compound("Book"), model.ErrFormat},
		{"something else", compound("Contents"), model.ErrNoText},
	} {
		_, err := msdoc.Read(bytes.NewReader(c.file), int64(len(c.file)))
		checkError(t, c.name, err, c.want)
	}
}
