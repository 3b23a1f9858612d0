package xlsx_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"example.com/vanban/internal/ooxml"
	"example.com/vanban/model"
	"example.com/vanban/xlsx"
)

func TestBadFiles(t *testing.T) {
	sheet := func(content string) parts { return parts{"xl/worksheets/sheet1.xml": content} }
	begin := `<worksheet xmlns="` + main + `"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c>`
	contentType := func(kind string) parts {
		return parts{"[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="` + kind + `"/></Types>`}
	}
	var merges strings.Builder
	merges.WriteString(`<sheetData/><mergeCells>`)
	for range 1<<20 + 1 {
		merges.WriteString(`<mergeCell ref="A1:B2"/>`)
	}
	merges.WriteString(`</mergeCells>`)
	for _, c := range []struct {
		name  string
		parts parts
		want  error
		part  string // that the error names
		cells int    // that are saved
	}{
		{"cut between rows", book("", sheet(begin+"</row>")), model.ErrTruncated, "xl/worksheets/sheet1.xml", 2},
		{"cut inside a row", book("", sheet(begin+`<c r="B2"><v>3`)), model.ErrTruncated, "xl/worksheets/sheet1.xml", 2},
		{"cut inside a tag", book("", sheet(begin+`<c r="B2"><v`)), model.ErrTruncated, "xl/worksheets/sheet1.xml", 2},
		{"wrong end tag", book("", sheet(begin+`</rox>`)), model.ErrCorrupt, "xl/worksheets/sheet1.xml", 2},
		{"no worksheet", book("", sheet(`<html/>`)), model.ErrCorrupt, "xl/worksheets/sheet1.xml", 0},
		{"part of the sheet missing", book("", parts{"xl/_rels/workbook.xml.rels": relationships("theme", "a.xml")}), model.ErrCorrupt, "Biểu 01", 0},
		{"shared string beyond the last", book(row(`<c><v>1</v></c>`, `<c t="s"><v>5</v></c>`), sharedStrings("<t>a</t>")), model.ErrCorrupt, "xl/worksheets/sheet1.xml", 1},
		{"no shared strings", book(row(`<c t="s"><v>0</v></c>`)), model.ErrCorrupt, "xl/worksheets/sheet1.xml", 0},
		{"shared strings cut short", book(row(`<c t="s"><v>0</v></c>`), parts{"xl/sharedStrings.xml": `<sst xmlns="` + main + `"><si><t>một</t></si><si><t>ha`}), model.ErrTruncated, "xl/sharedStrings.xml", 1},
		{"styles cut short", book(row(`<c s="1"><v>5</v></c>`), parts{"xl/styles.xml": `<styleSheet xmlns="` + main + `"><cellXfs><xf numFmtId="0"/>`}), model.ErrTruncated, "xl/styles.xml", 1},
		{"a million merged ranges", book(merges.String()), model.ErrLimit, "xl/worksheets/sheet1.xml", 0},
		{"row beyond the last", book(`<sheetData><row r="1048576"><c><v>1</v></c></row><row><c><v>2</v></c></row></sheetData>`), model.ErrLimit, "xl/worksheets/sheet1.xml", 1},
		{"column beyond the last", book(`<sheetData><row><c r="XFD1"><v>1</v></c><c><v>2</v></c></row></sheetData>`), model.ErrLimit, "xl/worksheets/sheet1.xml", 1},
		{"no sheets", book("", parts{"xl/workbook.xml": `<workbook xmlns="` + main + `"/>`, "xl/worksheets/sheet1.xml": ""}), model.ErrCorrupt, "xl/workbook.xml", 0},
		{"macros", book("", contentType("application/vnd.ms-excel.sheet.macroEnabled.main+xml")), model.ErrMacro, "xl/workbook.xml", 0},
		{"binary workbook", book("", contentType("application/vnd.ms-excel.sheet.binary.macroEnabled.main")), model.ErrFormat, "", 0},
		{"text document", book("", contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")), model.ErrFormat, "", 0},
	} {
		w, err := read(t, c.parts.file(t))
		var fe *model.FileError
		if !errors.Is(err, c.want) || !errors.As(err, &fe) || fe.Part != c.part {
			t.Errorf("%s: %v, want %v in %q", c.name, err, c.want, c.part)
		}
		saved := 0
		if w != nil {
			for _, s := range w.Sheets {
				saved += len(shown(s))
			}
			if !hasError(w.Notices()) {
				t.Errorf("%s: no notice of the damage: %v", c.name, w.Notices())
			}
		}
		if saved != c.cells {
			t.Errorf("%s: %d cells saved, want %d", c.name, saved, c.cells)
		}
	}
}

// TestFarCell has one cell in the last place of a sheet: it is read, and no CSV of 16 thousand million blanks is written.
func TestFarCell(t *testing.T) {
	w := open(t, book(`<sheetData><row r="1"><c><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>`))
	if got := shown(w.Sheets[0])["XFD1048576"]; got != "2" {
		t.Errorf("%q", got)
	}
	n := &counter{}
	if err := w.Sheets[0].WriteCSV(n); !errors.Is(err, model.ErrLimit) || n.n > 1<<20 {
		t.Errorf("%v after %d bytes", err, n.n)
	}
}

type counter struct{ n int }

func (c *counter) Write(b []byte) (int, error) {
	c.n += len(b)
	return len(b), nil
}

func TestBomb(t *testing.T) {
	b := book(`<sheetData>` + strings.Repeat(" ", 40<<20) + `</sheetData>`).file(t)
	w, err := xlsx.Read(bytes.NewReader(b), int64(len(b)))
	if !errors.Is(err, model.ErrLimit) {
		t.Errorf("%v, %v", w, err)
	}
}

// TestDamageWhileStreaming has the rows of a damaged sheet come before the error.
func TestDamageWhileStreaming(t *testing.T) {
	var sb strings.Builder
	sb.WriteString(`<worksheet xmlns="` + main + `"><sheetData>`)
	for r := range 5000 {
		fmt.Fprintf(&sb, `<row r="%d"><c r="A%d"><v>%d</v></c></row>`, r+1, r+1, r)
	}
	b := book("", parts{"xl/worksheets/sheet1.xml": sb.String()}).file(t)
	w, err := xlsx.Open(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	err = w.Sheets[0].WriteCSV(&out)
	if !errors.Is(err, model.ErrTruncated) || bytes.Count(out.Bytes(), []byte("\n")) != 5000 {
		t.Errorf("%v after %d rows", err, bytes.Count(out.Bytes(), []byte("\n")))
	}
	want := []model.Diagnostic{{Rule: ooxml.RuleDamage, Severity: model.Error}}
	if n := w.Notices(); len(n) != 1 || n[0].Rule != want[0].Rule || n[0].Severity != want[0].Severity {
		t.Errorf("notices %v", n)
	}
	rows := 0
	if err := w.Sheets[0].Scan(func(*xlsx.Row) bool { rows++; return rows < 3 }); err != nil || rows != 3 {
		t.Errorf("stopped after %d rows: %v", rows, err)
	}
	if err := w.Sheets[0].WriteCSV(io.Discard); !errors.Is(err, model.ErrTruncated) {
		t.Errorf("again: %v", err)
	}
}
