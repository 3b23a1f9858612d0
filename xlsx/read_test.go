package xlsx_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/vanban/model"
	"example.com/vanban/xlsx"
)

// row is a sheet of one row with these cells.
func row(cells ...string) string {
	return "<sheetData><row>" + strings.Join(cells, "") + "</row></sheetData>"
}

func inline(text string) string {
	return `<c t="inlineStr"><is><t xml:space="preserve">` + text + `</t></is></c>`
}

func TestText(t *testing.T) {
	for _, c := range []struct {
		name  string
		parts parts
		want  string // of A1
	}{
		{"shared", book(row(`<c t="s"><v>1</v></c>`), sharedStrings("<t>a</t>", "<t>Tổng cộng</t>")), "Tổng cộng"},
		{"inline", book(row(inline("Chỉ tiêu"))), "Chỉ tiêu"},
		{"rich, the blank at the end of a run kept", book(row(`<c t="inlineStr"><is><r><t>Chỉ </t></r><r><rPr><b/></rPr><t>tiêu</t></r></is></c>`)), "Chỉ tiêu"},
		{"phonetic text left out", book(row(`<c t="s"><v>0</v></c>`), sharedStrings(`<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>`)), "東京"},
		{"escaped carriage return", book(row(inline("dòng 1_x000D_\ndòng 2"))), "dòng 1\ndòng 2"},
		{"escaped escape", book(row(inline("a_x005F_x000D_b"))), "a_x000D_b"},
		{"no escape", book(row(inline("mã_x1_y"))), "mã_x1_y"},
		{"decomposed Unicode", book(row(inline("to\u0302\u0309ng"))), "tổng"},
		{"entities", book(row(inline("A &amp; B &lt;1&gt;"))), "A & B <1>"},
		{"text of a formula", book(row(`<c t="str"><f>A2&amp;"x"</f><v>xã</v></c>`)), "xã"},
		{"number in a text format", book(row(`<c s="1"><v>123</v></c>`), styles(nil, nil, [2]int{49, 0})), "123"},
		{"code with zeros as text", book(row(`<c s="1" t="inlineStr"><is><t>00123</t></is></c>`), styles(nil, nil, [2]int{49, 0})), "00123"},
		{"format of texts", book(row(`<c s="1" t="inlineStr"><is><t>An Bình</t></is></c>`), styles([]string{`0;-0;0;"Xã "@`}, nil, [2]int{164, 0})), "Xã An Bình"},
		{"TCVN3 in the font of the cell", book(row(`<c s="1" t="s"><v>0</v></c>`), sharedStrings("<t>NguyÔn ThÞ Mai TuyÕt</t>"), styles(nil, []string{".VnTime"}, [2]int{0, 1})), "Nguyễn Thị Mai Tuyết"},
		{"TCVN3 in a font of capitals", book(row(`<c s="1" t="s"><v>0</v></c>`), sharedStrings("<t>b¸o c¸o</t>"), styles(nil, []string{".VnTimeH"}, [2]int{0, 1})), "BÁO CÁO"},
		{"TCVN3 in one run", book(row(`<c t="s"><v>0</v></c>`), sharedStrings(`<r><t xml:space="preserve">Tổng: </t></r><r><rPr><rFont val=".VnTime"/></rPr><t>®ång</t></r>`)), "Tổng: đồng"},
		{"VNI in the font of the cell, Unicode in a run", book(row(`<c s="1" t="s"><v>0</v></c>`), sharedStrings(`<r><t>Coäng</t></r><r><rPr><rFont val="Arial"/></rPr><t xml:space="preserve"> hoà</t></r>`), styles(nil, []string{"VNI-Times"}, [2]int{0, 1})), "Cộng hoà"},
		{"Unicode in a TCVN3 font", book(row(`<c s="1" t="s"><v>0</v></c>`), sharedStrings("<t>Nguyễn Thị</t>"), styles(nil, []string{".VnTime"}, [2]int{0, 1})), "Nguyễn Thị"},
		{"prefixed namespaces", parts{
			"xl/workbook.xml":            `<x:workbook xmlns:x="` + main + `" xmlns:q="` + rels + `"><x:sheets><x:sheet name="a" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`,
			"xl/worksheets/sheet1.xml":   `<x:worksheet xmlns:x="` + main + `"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>xã</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
			"xl/_rels/workbook.xml.rels": relationships("worksheet", "worksheets/sheet1.xml"),
		}, "xã"},
		{"strict namespaces and other names of parts", parts{
			"main":                    "bang/so.xml",
			"bang/so.xml":             `<workbook xmlns="` + strict + `" xmlns:r="` + strictR + `"><sheets><sheet name="a" sheetId="1" r:id="x1"/></sheets></workbook>`,
			"trang/mot.xml":           `<worksheet xmlns="` + strict + `"><sheetData><row><c t="s"><v>0</v></c></row></sheetData></worksheet>`,
			"chu.xml":                 `<sst xmlns="` + strict + `"><si><t>huyện</t></si></sst>`,
			"bang/_rels/so.xml.rels":  strings.ReplaceAll(strings.ReplaceAll(relationships("worksheet", "/trang/mot.xml", "sharedStrings", "../chu.xml"), rels, strictR), "rId", "x"),
			"docProps/unrelated.xml":  "<a/>",
			"xl/worksheets/other.xml": "<a/>",
		}, "huyện"},
	} {
		w := open(t, c.parts)
		if got := shown(w.Sheets[0])["A1"]; got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestValues(t *testing.T) {
	codes := []string{"dd/mm/yyyy", `_-* #,##0.00\ _₫_-;\-* #,##0.00\ _₫_-`, "[Red](#,##0)"}
	sheet := styles(codes, nil, [2]int{164, 0}, [2]int{9, 0}, [2]int{3, 0}, [2]int{165, 0}, [2]int{14, 0}, [2]int{166, 0})
	for _, c := range []struct {
		name, cell, prolog string
		want               xlsx.Cell
	}{
		{"number", `<c><v>1234.5</v></c>`, "", xlsx.Cell{Kind: xlsx.Number, Number: 1234.5, Text: "1234.5"}},
		{"binary rounding", `<c><v>0.30000000000000004</v></c>`, "", xlsx.Cell{Kind: xlsx.Number, Number: 0.30000000000000004, Text: "0.3"}},
		{"exponent", `<c><v>1.5E-2</v></c>`, "", xlsx.Cell{Kind: xlsx.Number, Number: 0.015, Text: "0.015"}},
		{"percent", `<c s="2"><v>0.125</v></c>`, "", xlsx.Cell{Kind: xlsx.Number, Number: 0.125, Text: "13%"}},
		{"grouped", `<c s="3"><v>1234567</v></c>`, "", xlsx.Cell{Kind: xlsx.Number, Number: 1234567, Text: "1,234,567"}},
		{"accounting in đồng", `<c s="4"><v>1234.5</v></c>`, "", xlsx.Cell{Kind: xlsx.Number, Number: 1234.5, Text: " 1,234.50    "}},
		{"brackets", `<c s="6"><v>-12</v></c>`, "", xlsx.Cell{Kind: xlsx.Number, Number: -12, Text: "-(12)"}},
		{"date", `<c s="1"><v>44204</v></c>`, "", xlsx.Cell{Kind: xlsx.Date, Number: 44204, Text: "08/01/2021"}},
		{"built-in date, as in Vietnam", `<c s="5"><v>44204</v></c>`, "", xlsx.Cell{Kind: xlsx.Date, Number: 44204, Text: "08/01/2021"}},
		{"date of the system of 1904", `<c s="1"><v>43830</v></c>`, `<workbookPr date1904="1"/>`, xlsx.Cell{Kind: xlsx.Date, Number: 45292, Text: "01/01/2024"}},
		{"date in ISO 8601", `<c t="d" s="1"><v>2021-01-08</v></c>`, "", xlsx.Cell{Kind: xlsx.Date, Number: 44204, Text: "08/01/2021"}},
		{"truth", `<c t="b"><v>1</v></c>`, "", xlsx.Cell{Kind: xlsx.Bool, Number: 1, Text: "TRUE"}},
		{"error", `<c t="e"><v>#DIV/0!</v></c>`, "", xlsx.Cell{Kind: xlsx.Invalid, Text: "#DIV/0!"}},
		{"formula with its value", `<c><f>SUM(B1:C1)</f><v>30</v></c>`, "", xlsx.Cell{Kind: xlsx.Number, Number: 30, Text: "30", Formula: "SUM(B1:C1)"}},
		{"formula without its value", `<c><f>SUM(B1:C1)</f></c>`, "", xlsx.Cell{NotComputed: true, Formula: "SUM(B1:C1)"}},
		{"formula with an empty text", `<c t="str"><f>""</f><v></v></c>`, "", xlsx.Cell{Kind: xlsx.Text, Formula: `""`}},
		{"text where a number should be", `<c><v>1,5</v></c>`, "", xlsx.Cell{Kind: xlsx.Text, Text: "1,5"}},
		{"style that is not there", `<c s="99"><v>5</v></c>`, "", xlsx.Cell{Kind: xlsx.Number, Number: 5, Text: "5"}},
	} {
		p := book(row(c.cell), sheet)
		p["xl/workbook.xml"] = strings.Replace(p["xl/workbook.xml"], "<sheets>", c.prolog+"<sheets>", 1)
		got := cellAt(t, open(t, p).Sheets[0], "A1")
		got.Style = nil
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, d)
		}
	}
}

func TestStyle(t *testing.T) {
	w := open(t, book(row(`<c s="1"><v>5</v></c>`), styles([]string{"0.0"}, []string{".VnTime"}, [2]int{164, 1})))
	want := xlsx.Style{NumberFormat: "0.0", Font: &model.Format{Font: ".VnTime", Size: 25, Bold: true}, Align: "center", Indent: 2}
	if d := cmp.Diff(want, *cellAt(t, w.Sheets[0], "A1").Style); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestPlaces(t *testing.T) {
	w := open(t, book(`<cols><col min="2" max="3" width="12.5" hidden="1"/></cols><sheetData><row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row>`+
		`<row r="5" hidden="1"><c r="B5"><v>2</v></c></row><row><c><v>6</v></c></row></sheetData><mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="A1"/><mergeCell ref="x"/></mergeCells>`))
	s := w.Sheets[0]
	if d := cmp.Diff(map[string]string{"A1": "1", "D1": "4", "E1": "5", "B5": "2", "A6": "6"}, shown(s)); d != "" {
		t.Errorf("cells (-want +got):\n%s", d)
	}
	if d := cmp.Diff([]xlsx.Range{{0, 0, 1, 2}, {0, 0, 0, 0}}, s.Merges); d != "" {
		t.Errorf("merged ranges (-want +got):\n%s", d)
	}
	if d := cmp.Diff([]xlsx.Column{{1, 2, 12.5, true}}, s.Columns); d != "" {
		t.Errorf("columns (-want +got):\n%s", d)
	}
	if s.Rows[0].Hidden || !s.Rows[1].Hidden {
		t.Errorf("hidden rows: %v %v", s.Rows[0].Hidden, s.Rows[1].Hidden)
	}
	want := []model.Diagnostic{{Rule: xlsx.RuleHidden, Severity: model.Info, Message: model.Msg("sheet %q: hidden rows: %d, hidden columns: %d", "Biểu 01", 1, 2)}}
	if d := cmp.Diff(want, w.Notices()); d != "" {
		t.Errorf("notices (-want +got):\n%s", d)
	}
}

func TestRowsAndCellsOutOfOrder(t *testing.T) {
	w := open(t, book(`<sheetData><row r="3"><c r="B3"><v>2</v></c><c r="A3"><v>1</v></c></row><row r="1"><c><v>0</v></c></row><row r="3"><c r="C3"><v>3</v></c></row></sheetData>`))
	var names []string
	for _, r := range w.Sheets[0].Rows {
		for _, c := range r.Cells {
			names = append(names, xlsx.CellName(r.Index, c.Column)+"="+c.Text)
		}
	}
	if got := strings.Join(names, " "); got != "A1=0 A3=1 B3=2 C3=3" {
		t.Error(got)
	}
	if len(w.Notices()) != 1 {
		t.Errorf("notices: %v", w.Notices())
	}
}

func TestSharedFormulas(t *testing.T) {
	w := open(t, book(`<sheetData><row r="2"><c r="C2"><f t="shared" ref="C2:C3" si="0">A2+$B$1*SUM(A$1:B2)&amp;"A2"&amp;'A2'!A2+LOG10(A2)</f><v>1</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c></row></sheetData>`))
	if got, want := cellAt(t, w.Sheets[0], "C3").Formula, `A3+$B$1*SUM(A$1:B3)&"A2"&'A2'!A3+LOG10(A3)`; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

func TestSheets(t *testing.T) {
	p := book(row(`<c><v>1</v></c>`), parts{
		"xl/workbook.xml":            `<workbook xmlns="` + main + `" xmlns:r="` + rels + `"><sheets><sheet name="ẩn" sheetId="1" state="hidden" r:id="rId1"/><sheet name="biểu đồ" sheetId="2" r:id="rId2"/><sheet name="hai" sheetId="3" r:id="rId3"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": relationships("worksheet", "worksheets/sheet1.xml", "chartsheet", "chartsheets/sheet1.xml", "worksheet", "worksheets/sheet2.xml"),
		"xl/worksheets/sheet2.xml":   `<worksheet xmlns="` + main + `"><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>`,
	})
	w := open(t, p)
	if len(w.Sheets) != 2 || w.Sheets[0].Name != "ẩn" || !w.Sheets[0].Hidden || w.Sheets[1].Name != "hai" || w.Sheets[1].Hidden {
		t.Fatalf("%+v", w.Sheets)
	}
	if shown(w.Sheets[1])["A1"] != "2" {
		t.Errorf("second sheet: %v", shown(w.Sheets[1]))
	}
}

func TestCSV(t *testing.T) {
	w := open(t, book(`<sheetData><row r="1"><c r="B1" t="inlineStr"><is><t>Thu, chi</t></is></c></row><row r="3"><c r="A3"><v>1</v></c><c r="C3" t="inlineStr"><is><t>"a"
b</t></is></c></row><row r="9"><c r="F9" t="str"><f>""</f><v></v></c></row></sheetData>`))
	var sb strings.Builder
	if err := w.Sheets[0].WriteCSV(&sb); err != nil {
		t.Fatal(err)
	}
	if want := ",\"Thu, chi\",\n,,\n1,,\"\"\"a\"\"\nb\"\n"; sb.String() != want {
		t.Errorf("%q, want %q", sb.String(), want)
	}
}

func TestCSVOfValues(t *testing.T) {
	codes := []string{"dd/mm/yyyy", "h:mm", ";;;", "_(@_)"}
	w := open(t, book(row(`<c s="2"><v>1234.5</v></c>`, `<c s="1"><v>44204</v></c>`, `<c s="1"><v>44204.5</v></c>`, `<c s="3"><v>0.5</v></c>`, inline("xã"), `<c s="4"><v>0.125</v></c>`, `<c s="5"><v>7</v></c>`, `<c s="6" t="inlineStr"><is><t>a</t></is></c>`),
		styles(codes, nil, [2]int{164, 0}, [2]int{4, 0}, [2]int{165, 0}, [2]int{9, 0}, [2]int{166, 0}, [2]int{167, 0})))
	for want, opts := range map[string][]xlsx.CSVOption{
		"1234.5,2021-01-08,2021-01-08T12:00:00,12:00:00,xã,0.125,7,a\n": {xlsx.Values()},
		"\"1,234.50\",08/01/2021,08/01/2021,12:00,xã,13%,, a \n":        nil,
	} {
		var sb strings.Builder
		if err := w.Sheets[0].WriteCSV(&sb, opts...); err != nil || sb.String() != want {
			t.Errorf("%q, want %q (%v)", sb.String(), want, err)
		}
	}
}
