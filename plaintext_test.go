package vanban_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/unicode"

	"example.com/vanban"
	"example.com/vanban/model"
	"example.com/vanban/normalize/charset"
)

func TestPlainTextIsAParagraphALine(t *testing.T) {
	for _, test := range []struct {
		name, content string
		want          []string
	}{
		{"Unix, Windows and old Mac line ends", "một\nhai\r\nba\rbốn", []string{"một", "hai", "ba", "bốn"}},
		{"blank lines", "\n một \n\t \n\nhai\n", []string{" một ", "hai"}},
		{"a page break", "một\fhai", []string{"một", "hai"}},
		{"a byte order mark", "\xEF\xBB\xBFmột", []string{"một"}},
		{"UTF-16, little end first", "\xFF\xFEm\x00\xD9\x1Et\x00", []string{"một"}},
		{"UTF-16, big end first", "\xFE\xFF\x00m\x1E\xD9\x00t\x00\r\x00\n\x00h", []string{"một", "h"}},
		{"decomposed letters", "mo\u0323\u0302t", []string{"một"}},
		{"UTF-16 without a mark, little end first", "B\x00\xE1\x00o\x00 \x00c\x00\xE1\x00o\x00 \x00s\x00\xD1\x1E", []string{"Báo cáo số"}},
		{"UTF-16 without a mark, big end first", "\x00B\x00\xE1\x00o\x00 \x00c\x00\xE1\x00o\x00 \x00s\x1E\xD1\x00\n", []string{"Báo cáo số"}},
		{"a line break of Word", "một\vhai", []string{"một\nhai"}},
		{"a line separator", "một\u2028hai", []string{"một", "hai"}},
		{"a stray control character", "mộ\x07t và hai", []string{"một và hai"}},
		{"zeros at the end", "một\x00\x00\x00", []string{"một"}},
		{"the end of a DOS file", "một\r\n\x1A", []string{"một"}},
	} {
		if got := texts(read(t, test.content)); !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestPlainTextKnowsWhereItCameFrom(t *testing.T) {
	content := "\xEF\xBB\xBFmột\r\n\r\nmo\u0323\u0302t\n"
	d := read(t, content, vanban.BlocksOnly())
	want := []string{"một", "mo\u0323\u0302t"}
	for i, b := range d.Body {
		r := b.(*model.Paragraph).Runs[0]
		if got := content[r.Origin.From:r.Origin.To]; got != want[i] {
			t.Errorf("paragraph %d comes from %q, want %q", i, got, want[i])
		}
	}
	if raw := d.Body[1].(*model.Paragraph).Runs[0].Raw; raw != want[1] {
		t.Errorf("the source's own form is %q", raw)
	}
	if to := read(t, "\xFF\xFEm\x00").Body[0].(*model.Paragraph).Runs[0].Origin.To; to != 0 {
		t.Errorf("UTF-16 has an origin: %d", to)
	}
}

func TestPlainTextFromBeforeUnicode(t *testing.T) {
	want := []string{
		"ỦY BAN NHÂN DÂN XÃ HÒA LẠC", "Số: 12/BC-UBND", "Kính gửi: Ủy ban nhân dân huyện",
		"Thực hiện Kế hoạch số 05 của huyện, xã báo cáo kết quả như sau:", "- Như trên;",
	}
	for _, e := range []*charset.Encoding{charset.VNI, charset.VISCII, charset.VPS, charset.Windows1258, charset.VIQR, charset.NCRDecimal,
		charset.Decomposed, charset.Mojibake, charset.TCVN5712, charset.BKHCM2, charset.VietwareX} {
		stored, err := e.NewEncoder().String(strings.Join(want, "\r\n"))
		if err != nil {
			t.Fatal(err)
		}
		d := read(t, stored, vanban.BlocksOnly())
		if got := texts(d); !slices.Equal(got, want) {
			t.Errorf("%s: %q", e, got)
		}
		if e != charset.Decomposed && e != charset.TCVN5712 && !slices.Equal(d.Source.Charsets, []string{e.Name()}) {
			t.Errorf("%s: charsets %q", e, d.Source.Charsets)
		}
		if len(d.Notices) > 0 {
			t.Errorf("%s: %v", e, d.Notices)
		}
	}
}

func TestPlainTextMixesEncodings(t *testing.T) {
	want := "hội đồng nhân dân xã ban hành nghị quyết về nhiệm vụ năm học mới"
	var stored []string
	for _, e := range []*charset.Encoding{charset.TCVN3, charset.VNI, charset.UTF8, charset.NCRHex, charset.UTF8} {
		s, err := e.NewEncoder().String(want)
		if err != nil {
			t.Fatal(err)
		}
		stored = append(stored, strings.TrimPrefix(s, "\uFEFF"))
	}
	d := read(t, strings.Join(stored, "\n"), vanban.BlocksOnly())
	for i, got := range texts(d) {
		if got != want {
			t.Errorf("line %d is %q", i, got)
		}
	}
	if got := d.Source.Charsets; !slices.Equal(got, []string{"ncr-decimal", "tcvn3", "vni"}) {
		t.Errorf("charsets: %q", got)
	}
}

func TestPlainTextThatCannotBeToldIsKept(t *testing.T) {
	d := read(t, "caf\xE9 cr\xE8me\nK\xE7ok s\xF6z\n", vanban.BlocksOnly())
	if got := texts(d); !slices.Equal(got, []string{"café crème", "Kçok söz"}) {
		t.Errorf("%q", got)
	}
	if len(d.Notices) != 1 || d.Notices[0].Severity != model.Warning {
		t.Errorf("notices: %v", d.Notices)
	}
}

func TestPageBreakInPlainText(t *testing.T) {
	d := read(t, "một\n\fhai\nba", vanban.BlocksOnly())
	for i, want := range []int{0, 1, 0} {
		if got := len(d.Body[i].(*model.Paragraph).Anchors); got != want {
			t.Errorf("paragraph %d: %d anchors", i, got)
		}
	}
}

// TestFormatIsToldByContent gives every format the name of another.
func TestFormatIsToldByContent(t *testing.T) {
	utf16 := func(s string) string {
		out, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(s)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	for _, test := range []struct{ name, content, want string }{
		{"text", "Kính gửi: <tên>", "txt"},
		{"text with some tags", "viết <b>đậm</b>, viết <i>nghiêng</i>", "txt"},
	} {
		d, err := vanban.Read(strings.NewReader(test.content), int64(len(test.content)), "x.doc")
		if err != nil || d.Source.Format != test.want {
			t.Errorf("%s: %v, %v", test.name, d, err)
		}
	}
	for _, test := range []struct{ name, content, want string }{
		{"PDF", "%PDF-1.4", "PDF"},
		{"PDF behind other bytes", "\r\n\r\n%PDF-1.4", "PDF"},
		{"a picture", "\x89PNG\r\n\x1a\n\x00", "picture"},
		{"a scan", "\xFF\xD8\xFF\xE0\x00\x10JFIF", "picture"},
		{"an archive", "Rar!\x1A\x07\x00", "archive"},
		{"Excel 2003 XML", `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`, "Excel 2003 XML"},
		{"a flat OpenDocument", `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>`, "OpenDocument"},
		{"an invoice in XML", `<?xml version="1.0" encoding="UTF-8"?><HDon xmlns="x"><TTChung/></HDon>`, "XML file"},
		{"XML in UTF-16", utf16(`<?xml version="1.0"?><HDon/>`), "XML file"},
		{"Word 2", "\xDB\xA5\x2D\x00\x00", "before Word 6"},
		{"zeros", strings.Repeat("\x00\x01", 100), "control character"},
	} {
		_, err := vanban.Read(strings.NewReader(test.content), int64(len(test.content)), "x.txt")
		if !errors.Is(err, model.ErrFormat) || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v", test.name, err)
		}
	}
}
