package sheetxml_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/vanban/model"
	"example.com/vanban/xlsx"
	"example.com/vanban/xlsx/sheetxml"
)

const book = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40">
<Styles><Style ss:ID="Default"><Font ss:FontName="Arial" ss:Size="11"/></Style>
<Style ss:ID="s1"><NumberFormat ss:Format="Standard"/></Style><Style ss:ID="s2"><NumberFormat ss:Format="Short Date"/></Style>
<Style ss:ID="s3"><Font ss:FontName=".VnTime" ss:Bold="1"/><Alignment ss:Horizontal="Center" ss:Indent="1"/></Style></Styles>
<Worksheet ss:Name="Biểu 1"><Table><Column ss:Index="2" ss:Hidden="1" ss:Width="52.5"/>
<Row><Cell ss:MergeAcross="1"><Data ss:Type="String">Đơn vị</Data></Cell><Cell><Data ss:Type="Number">7</Data></Cell></Row>
<Row ss:Index="3" ss:Hidden="1"><Cell ss:StyleID="s1"><Data ss:Type="Number">1234.5</Data></Cell><Cell ss:Index="3" ss:StyleID="s2"><Data ss:Type="DateTime">2021-01-08T00:00:00.000</Data></Cell>
<Cell ss:StyleID="s3"><Data ss:Type="String">®ång</Data></Cell><Cell><ss:Data ss:Type="String"><html:B>đậm</html:B> nhạt</ss:Data></Cell></Row>
<Row><Cell ss:Formula="=SUM(R[-3]C:R[-1]C)*R1C3&amp;&quot;R1C1&quot;"><Data ss:Type="Number">8</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell><Cell ss:Formula="=RC[-1]"/></Row>
</Table></Worksheet><Worksheet ss:Name="Biểu 2"><Table><Row><Cell><Data ss:Type="String">b</Data></Cell></Row></Table></Worksheet></Workbook>`

func read(s string) (*xlsx.Workbook, error) {
	return sheetxml.Read(strings.NewReader(s), int64(len(s)))
}

func cells(s *xlsx.Sheet) map[string]string {
	out := map[string]string{}
	for _, r := range s.Rows {
		for _, c := range r.Cells {
			text := c.Kind.String() + " " + c.Text
			if c.Formula != "" {
				text += " =" + c.Formula
			}
			out[xlsx.CellName(r.Index, c.Column)] = text
		}
	}
	return out
}

func TestRead(t *testing.T) {
	w, err := read(book)
	if err != nil {
		t.Fatal(err)
	}
	s := w.Sheets[0]
	want := map[string]string{"A1": "text Đơn vị", "C1": "number 7", "A3": "number 1,234.50", "C3": "date 08/01/2021", "D3": "text đồng", "E3": "text đậm nhạt",
		"A4": `number 8 =SUM(A1:A3)*$C$1&"R1C1"`, "B4": "bool TRUE", "C4": "error #N/A", "D4": "empty  =C4"}
	if d := cmp.Diff(want, cells(s)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	if d := cmp.Diff([]xlsx.Range{{FirstRow: 0, FirstColumn: 0, LastRow: 0, LastColumn: 1}}, s.Merges); d != "" {
		t.Errorf("merged ranges: %s", d)
	}
	if d := cmp.Diff([]xlsx.Column{{First: 1, Last: 1, Width: 10, Hidden: true}}, s.Columns); d != "" {
		t.Errorf("columns: %s", d)
	}
	if st := s.Rows[1].Cells[2].Style; !st.Font.Bold || st.Align != "center" || st.Indent != 1 {
		t.Errorf("style %+v", st)
	}
	if !s.Rows[1].Hidden || s.Rows[0].Hidden || s.Name != "Biểu 1" || len(w.Sheets) != 2 {
		t.Errorf("%v %v %q %d", s.Rows[1].Hidden, s.Rows[0].Hidden, s.Name, len(w.Sheets))
	}
	if d := cmp.Diff([]string{"tcvn3"}, w.Charsets()); d != "" {
		t.Error(d)
	}
}

func TestDamage(t *testing.T) {
	cut := book[:strings.Index(book, `<Cell ss:Formula="=RC[-1]"/>`)]
	w, err := read(cut)
	var fe *model.FileError
	if !errors.Is(err, model.ErrTruncated) || !errors.As(err, &fe) || w == nil || cells(w.Sheets[0])["C4"] != "error #N/A" {
		t.Errorf("%v, %v", w, err)
	}
	for name, text := range map[string]string{"no workbook": `<?xml version="1.0"?><a/>`, "empty": "", "cut before the sheets": book[:200]} {
		if w, err := read(text); w != nil || !errors.As(err, &fe) {
			t.Errorf("%s: %v, %v", name, w, err)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(book))
	f.Fuzz(func(t *testing.T, b []byte) {
		if _, err := sheetxml.Read(bytes.NewReader(b), int64(len(b))); err != nil {
			var fe *model.FileError
			if !errors.As(err, &fe) {
				t.Errorf("%T", err)
			}
		}
	})
}
