package docx_test

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.com/vanban/docx"
	"example.com/vanban/model"
)

func utf16le(s string) string {
	return strings.Join(strings.Split(s, ""), "\x00") + "\x00"
}

func TestBadFiles(t *testing.T) {
	ole := "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + strings.Repeat("\x00", 600)
	long := ""
	for i := range 4000 {
		long += strconv.Itoa(i*i) + " "
	}
	good := string(file{body: para(long)}.zip()) // the main part is the last and most of it
	document := func(inner string) string {
		return `<w:document ` + namespaces + `><w:body>` + inner + `</w:body></w:document>`
	}
	for _, c := range []struct {
		name, bytes string
		want        error
		says        string
	}{
		{"empty", "", model.ErrFormat, "empty"},
		{"no zip", "hello", model.ErrFormat, "no zip"},
		{"RTF", `{\rtf1 x}`, model.ErrFormat, "Rich Text"},
		{"HTML", "<html><body>", model.ErrFormat, "HTML"},
		{"PDF", "%PDF-1.4", model.ErrFormat, "PDF"},
		{"Word 97", ole + utf16le("WordDocument") + "\x00\x00", model.ErrFormat, "Word 97"},
		{"encrypted", ole + utf16le("EncryptedPackage") + "\x00\x00", model.ErrEncrypted, "password"},
		{"a zip of something else", string(pack(map[string]string{"a.txt": "x"})), model.ErrNoText, ""},
		{"an OpenDocument text", string(pack(map[string]string{"mimetype": "application/vnd.oasis.opendocument.text"})), model.ErrFormat, "OpenDocument"},
		{"macros", string(file{typ: "application/vnd.ms-word.document.macroEnabled.main+xml"}.zip()), model.ErrMacro, "van/ban.xml"},
		{"a workbook", string(file{typ: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"}.zip()), model.ErrFormat, "workbook"},
		{"the main part is missing", string(pack(map[string]string{"_rels/.rels": rels(`<Relationship Id="a" Type="` + relBase + `officeDocument" Target="x.xml"/>`)})), model.ErrNoText, ""},
		{"another root", string(file{main: `<html/>`}.zip()), model.ErrCorrupt, "van/ban.xml"},
		{"broken before any text", string(file{main: document("<w:p><w:r></w:p>")}.zip()), model.ErrCorrupt, "byte"},
		{"cut before any text", string(file{main: `<w:document ` + namespaces + `><w:body><w:p>`}.zip()), model.ErrTruncated, "van/ban.xml"},
		{"entities", string(file{main: `<!DOCTYPE w [<!ENTITY a "aaaa">]>` + document(para("&a;"))}.zip()), model.ErrCorrupt, "entities"},
		{"nested too deeply", string(file{body: strings.Repeat("<w:sdt><w:sdtContent>", 200_000)}.zip()), model.ErrLimit, "nested"},
		{"a bomb", string(file{body: strings.Repeat(" ", 40<<20)}.zip()), model.ErrLimit, "van/ban.xml"},
		{"cut in the middle", good[:len(good)/2], model.ErrTruncated, "van/ban.xml"},
	} {
		d, err := docx.Read(strings.NewReader(c.bytes), int64(len(c.bytes)))
		if !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: error %v, want %v with %q; %v", c.name, err, c.want, c.says, d != nil)
		}
		var fe *model.FileError
		if !errors.As(err, &fe) {
			t.Errorf("%s: %T is no FileError", c.name, err)
		}
		if _, err := docx.Text(io.Discard, strings.NewReader(c.bytes), int64(len(c.bytes))); !errors.Is(err, c.want) {
			t.Errorf("%s: text: error %v, want %v", c.name, err, c.want)
		}
	}
}

func TestDamageIsReadAround(t *testing.T) {
	whole := file{body: para("một") + para("hai")}.zip()
	directory := bytes.Index(whole, []byte("PK\x01\x02"))
	for _, c := range []struct {
		name  string
		bytes []byte
		want  string
		says  string
	}{
		{"a lost directory", whole[:directory], "một\nhai\n", "directory"},
		{"something before the archive", append([]byte("rác"), whole...), "một\nhai\n", ""},
		{"a stray ampersand", file{body: para("A & B &nbsp;")}.zip(), "A & B &nbsp;\n", "ampersand"},
		{"a cycle of styles", file{body: styled("X") + para("x"), parts: styledParts()}.zip(), "\nx\n", "based on itself"},
		{"broken settings", file{body: para("x"), parts: map[string]string{"settings": "<w:settings></w:p>"}}.zip(), "x\n", "settings.xml"},
		{"text that is no UTF-8", file{body: para("a\xFFb")}.zip(), "a\uFFFDb\n", ""},
	} {
		var out bytes.Buffer
		notices, err := docx.Text(&out, bytes.NewReader(c.bytes), int64(len(c.bytes)))
		if err != nil || out.String() != c.want {
			t.Errorf("%s: %q, %v, want %q", c.name, out.String(), err, c.want)
		}
		said := ""
		for _, n := range notices {
			said += n.Message.String()
		}
		if c.says == "" && said != "" || !strings.Contains(said, c.says) {
			t.Errorf("%s: notices %q, want %q in them", c.name, said, c.says)
		}
	}
}

func TestTextBeforeDamageComesWithTheError(t *testing.T) {
	broken := func(inner string) []byte {
		return file{main: `<w:document ` + namespaces + `><w:body>` + inner}.zip()
	}
	for _, c := range []struct {
		name  string
		bytes []byte
		text  string
		want  error
		part  string
	}{
		{"broken in the middle", broken(para("một") + "<w:p><w:r><w:t>hai</w:t></w:p>"), "một\nhai\n", model.ErrCorrupt, "van/ban.xml"},
		{"cut in the middle", broken(para("một") + "<w:p><w:r><w:t>ha"), "một\nha\n", model.ErrTruncated, "van/ban.xml"},
		{"cut in a table", broken("<w:tbl><w:tr>" + cell("", "a") + "<w:tc><w:p><w:r><w:t>b"), "a\tb\n", model.ErrTruncated, "van/ban.xml"},
		{"broken styles", file{body: para("x"), parts: map[string]string{"styles": "<w:styles></w:p>"}}.zip(), "x\n", model.ErrCorrupt, "van/styles.xml"},
		{"cut numbering", file{body: item(1, 0) + para("x"), parts: map[string]string{"numbering": "<w:numbering><w:num"}}.zip(), "x\n", model.ErrTruncated, "van/numbering.xml"},
	} {
		var out bytes.Buffer
		_, err := docx.Text(&out, bytes.NewReader(c.bytes), int64(len(c.bytes)))
		if !errors.Is(err, c.want) || !strings.HasSuffix(out.String(), c.text) {
			t.Errorf("%s: text %q, error %v; want %q, %v", c.name, out.String(), err, c.text, c.want)
		}
		d, err := docx.Read(bytes.NewReader(c.bytes), int64(len(c.bytes)))
		var located *model.FileError
		if !errors.Is(err, c.want) || !errors.As(err, &located) || located.Part != c.part {
			t.Fatalf("%s: error %v, want %v in %s", c.name, err, c.want, c.part)
		}
		if len(d.Body) == 0 || !slices.ContainsFunc(d.Notices, func(n model.Diagnostic) bool { return n.Severity == model.Error }) {
			t.Errorf("%s: %d blocks, notices %v", c.name, len(d.Body), d.Notices)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(file{body: para("Báo cáo") + `<w:tbl><w:tr>` + cell("", "a") + `</w:tr></w:tbl>`}.zip())
	f.Add(file{body: item(1, 0) + styled("H"), parts: styledParts("numbering", abstract(0, lvl(0, "decimal", "%1.", ""))+num(1, 0, ""))}.zip())
	f.Fuzz(func(t *testing.T, b []byte) {
		d, err := docx.Read(bytes.NewReader(b), int64(len(b)))
		check(t, d, err)
	})
}

func FuzzReadBody(f *testing.F) {
	for _, body := range []string{
		para("Báo cáo"), "<w:p>" + field("HYPERLINK \"a\"", "b") + textBox(para("c")) + "</w:p>",
		`<w:tbl><w:tr>` + cell(`<w:vMerge/>`, "a") + `</w:tr></w:tbl>`, `<w:p><w:pPr><w:rPr><w:del/></w:rPr><w:sectPr/></w:pPr></w:p>` + item(1, 3),
		`<w:p><w:r><w:rPr><w:rFonts w:hAnsi="VNI-Times"/></w:rPr><w:t>UY</w:t><w:t>Û</w:t></w:r></w:p>`,
	} {
		f.Add(body)
	}
	parts := styledParts("numbering", abstract(0, lvl(3, "decimal", "%1.%4", ""))+num(1, 0, ""))
	f.Fuzz(func(t *testing.T, body string) {
		b := file{body: body, parts: parts}.zip()
		d, err := docx.Read(bytes.NewReader(b), int64(len(b)))
		check(t, d, err)
	})
}

// check holds a document, or an error, against what every reading promises.
func check(t *testing.T, d *model.Document, err error) {
	if err != nil {
		var fe *model.FileError
		if !errors.As(err, &fe) {
			t.Fatalf("%T is no FileError: %v", err, err)
		}
	}
	if d == nil {
		return
	}
	for leaf := range d.Leaves() {
		at := 0
		for _, r := range leaf.Runs {
			if r.Start != at || r.End < r.Start {
				t.Fatalf("a run from %d to %d after one that ends at %d", r.Start, r.End, at)
			}
			at = r.End
		}
		if at != len(leaf.Text) {
			t.Fatalf("runs end at %d of %d", at, len(leaf.Text))
		}
		for _, a := range leaf.Anchors {
			if a.At < 0 || a.At > len(leaf.Text) {
				t.Fatalf("an anchor at %d of %d", a.At, len(leaf.Text))
			}
		}
	}
}
