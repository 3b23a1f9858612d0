package xlsx_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"

	"example.com/vanban/xlsx"
)

// The namespaces of SpreadsheetML, transitional and strict, and of relationships.
const (
	main    = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	strict  = "http://purl.oclc.org/ooxml/spreadsheetml/main"
	rels    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	strictR = "http://purl.oclc.org/ooxml/officeDocument/relationships"
)

// parts are the parts of a workbook by their names.
type parts map[string]string

// book is a workbook of one sheet, "Biểu 01", with what stands in its worksheet element. Other parts may be given.
func book(sheet string, more ...parts) parts {
	p := parts{
		"xl/workbook.xml":            `<workbook xmlns="` + main + `" xmlns:r="` + rels + `"><sheets><sheet name="Biểu 01" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/worksheets/sheet1.xml":   `<worksheet xmlns="` + main + `">` + sheet + `</worksheet>`,
		"xl/_rels/workbook.xml.rels": relationships("worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml", "styles", "styles.xml"),
	}
	for _, m := range more {
		for name, content := range m {
			p[name] = content
		}
	}
	return p
}

func relationships(kindsAndTargets ...string) string {
	var sb strings.Builder
	sb.WriteString(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`)
	for i := 0; i < len(kindsAndTargets); i += 2 {
		fmt.Fprintf(&sb, `<Relationship Id="rId%d" Type="%s/%s" Target="%s"/>`, i/2+1, rels, kindsAndTargets[i], kindsAndTargets[i+1])
	}
	return sb.String() + `</Relationships>`
}

// sharedStrings is the part of shared strings with what stands in its items.
func sharedStrings(items ...string) parts {
	return parts{"xl/sharedStrings.xml": `<sst xmlns="` + main + `"><si>` + strings.Join(items, "</si><si>") + `</si></sst>`}
}

// styles is a styles part with the format codes from number 164 on, fonts by their names, and formats of cells (a number of a format, a number of a font).
func styles(codes, fonts []string, xfs ...[2]int) parts {
	var sb strings.Builder
	sb.WriteString(`<styleSheet xmlns="` + main + `"><numFmts>`)
	for i, c := range codes {
		fmt.Fprintf(&sb, `<numFmt numFmtId="%d" formatCode="%s"/>`, 164+i, strings.NewReplacer("&", "&amp;", `"`, "&quot;", "<", "&lt;").Replace(c))
	}
	sb.WriteString(`</numFmts><fonts><font><sz val="11"/><name val="Times New Roman"/></font>`)
	for _, f := range fonts {
		fmt.Fprintf(&sb, `<font><b/><sz val="12.5"/><name val="%s"/></font>`, f)
	}
	sb.WriteString(`</fonts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0" fontId="0"/>`)
	for _, x := range xfs {
		fmt.Fprintf(&sb, `<xf numFmtId="%d" fontId="%d"><alignment horizontal="center" indent="2"/></xf>`, x[0], x[1])
	}
	return parts{"xl/styles.xml": sb.String() + `</cellXfs></styleSheet>`}
}

func (p parts) file(t testing.TB) []byte {
	t.Helper()
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	add := func(name, content string) {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	main := "xl/workbook.xml"
	if name, ok := p["main"]; ok {
		main = name
	}
	if _, ok := p["[Content_Types].xml"]; !ok {
		add("[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`+
			`<Default Extension="xml" ContentType="application/xml"/><Override PartName="/`+main+`" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`)
	}
	if _, ok := p["_rels/.rels"]; !ok {
		add("_rels/.rels", relationships("officeDocument", main))
	}
	for name, content := range p {
		if name != "main" {
			add(name, content)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

func read(t testing.TB, b []byte) (*xlsx.Workbook, error) {
	t.Helper()
	return xlsx.Read(bytes.NewReader(b), int64(len(b)))
}

func open(t testing.TB, p parts) *xlsx.Workbook {
	t.Helper()
	w, err := read(t, p.file(t))
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// shown are the texts of the cells of a sheet by their names.
func shown(s *xlsx.Sheet) map[string]string {
	out := map[string]string{}
	for _, r := range s.Rows {
		for _, c := range r.Cells {
			out[xlsx.CellName(r.Index, c.Column)] = c.Text
		}
	}
	return out
}

// cellAt is the cell of that name.
func cellAt(t testing.TB, s *xlsx.Sheet, name string) xlsx.Cell {
	t.Helper()
	for _, r := range s.Rows {
		for _, c := range r.Cells {
			if xlsx.CellName(r.Index, c.Column) == name {
				return c
			}
		}
	}
	return xlsx.Cell{}
}
