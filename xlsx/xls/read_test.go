package xls_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/vanban/internal/cfb/cfbtest"
	"example.com/vanban/model"
	"example.com/vanban/xlsx"
)

// styles are the globals of a workbook with fonts (0 Arial, 1 .VnTime, 2 VNI-Times, 3 Arial, 5 .VnTimeH, there being no 4) and
// styles (0 plain, 1 #,##0.00, 2 a date, 3 TCVN3, 4 VNI, 5 percent).
func styles() []byte {
	return join(font8("Arial"), font8(".VnTime"), font8("VNI-Times"), font8("Arial"), font8(".VnTimeH"),
		rec(0x041E, uint16(164), text8("dd/mm/yyyy")), xf(0, 0), xf(0, 4), xf(0, 164), xf(1, 0), xf(2, 0), xf(0, 9))
}

func TestNumbers(t *testing.T) {
	w := open(t, styles(), join(
		number(0, 0, 1, 1234.5),
		rec(0x027E, uint16(0), uint16(1), uint16(0), uint32(5<<2|2)),                                        // 5
		rec(0x027E, uint16(0), uint16(2), uint16(0), uint32(0xFFFFFFF6)),                                    // -3
		rec(0x027E, uint16(0), uint16(3), uint16(0), uint32(1234<<2|3)),                                     // 12.34
		rec(0x00BD, uint16(1), uint16(1), uint16(0), uint32(7<<2|2), uint16(5), uint32(50<<2|3), uint16(2)), // 7 and 50 %
		number(2, 0, 2, 44204),
		rec(0x0205, uint16(2), uint16(1), uint16(0), byte(1), byte(0)),
		rec(0x0205, uint16(2), uint16(2), uint16(0), byte(7), byte(1)),
		rec(0x0201, uint16(2), uint16(3), uint16(1)),
	))
	got := map[string]string{}
	for name, c := range cells(w.Sheets[0]) {
		got[name] = c.Kind.String() + " " + c.Text
	}
	want := map[string]string{"A1": "number 1,234.50", "B1": "number 5", "C1": "number -3", "D1": "number 12.34", "B2": "number 7", "C2": "number 50%",
		"A3": "date 08/01/2021", "B3": "bool TRUE", "C3": "error #DIV/0!"}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestDatesOf1904(t *testing.T) {
	w := open(t, join(styles(), rec(0x0022, uint16(1))), number(0, 0, 2, 43830))
	if c := cells(w.Sheets[0])["A1"]; c.Text != "01/01/2024" || c.Number != 45292 {
		t.Errorf("%q %v", c.Text, c.Number)
	}
}

func TestTexts(t *testing.T) {
	narrow := func(s string) []byte { return append([]byte{byte(len(s)), 0, 0}, s...) }
	rich := join([]byte{9, 0, 8, 1, 0}, []byte("Xin: ®ång")[:5], []byte{0xAE, 0xE5, 'n', 'g'}, []byte{5, 0, 1, 0})
	rich[0] = 9
	phonetic := join([]byte{2, 0, 5, 6, 0, 0, 0}, wide("東京"), []byte("phonet"))
	for _, c := range []struct {
		name  string
		text  []byte
		style uint16
		want  string
	}{
		{"two bytes a character", text8("Tổng cộng"), 0, "Tổng cộng"},
		{"one byte a character", narrow("Tong cong"), 0, "Tong cong"},
		{"TCVN3 in the font of the cell", narrow("Nguy\xD4n Th\xDE"), 3, "Nguyễn Thị"},
		{"VNI in the font of the cell", text8("Coäng hoøa"), 4, "Cộng hòa"},
		{"TCVN3 in one run", rich, 0, "Xin: đồng"},
		{"phonetic text left out", phonetic, 0, "東京"},
	} {
		w := open(t, join(styles(), sst(c.text, text8("sau"))), join(labelSST(0, 0, c.style, 0), labelSST(0, 1, 0, 1)))
		if got := cells(w.Sheets[0]); got["A1"].Text != c.want || got["B1"].Text != "sau" {
			t.Errorf("%s: %q, %q; want %q", c.name, got["A1"].Text, got["B1"].Text, c.want)
		}
	}
}

// TestTextsOverContinueRecords cuts the shared strings at each place where a file may cut them.
func TestTextsOverContinueRecords(t *testing.T) {
	text := "Kinh phí thực hiện"
	units := wide(text)
	rest := join(text8("giữa"), text8("cuối"))
	for cut := 2; cut < len(units); cut += 2 {
		first := rec(0x00FC, uint32(3), uint32(3), uint16(len(units)/2), byte(1), units[:cut])
		more := rec(0x003C, byte(1), units[cut:], rest)
		w := open(t, join(styles(), first, more), join(labelSST(0, 0, 0, 0), labelSST(0, 1, 0, 2)))
		if got := cells(w.Sheets[0]); got["A1"].Text != text || got["B1"].Text != "cuối" {
			t.Fatalf("cut after %d bytes: %q, %q", cut, got["A1"].Text, got["B1"].Text)
		}
	}
	// from one byte a character to two
	first := rec(0x00FC, uint32(2), uint32(2), uint16(6), byte(0), "Chi ")
	w := open(t, join(styles(), first, rec(0x003C, byte(1), wide("ủy")), rec(0x003C, text8("b"))), join(labelSST(0, 0, 0, 0), labelSST(0, 1, 0, 1)))
	if got := cells(w.Sheets[0]); got["A1"].Text != "Chi ủy" || got["B1"].Text != "b" {
		t.Errorf("%q, %q", got["A1"].Text, got["B1"].Text)
	}
}

func TestLabels(t *testing.T) {
	w := open(t, styles(), join(
		rec(0x0204, uint16(0), uint16(0), uint16(0), text8("xã")),
		rec(0x00D6, uint16(0), uint16(1), uint16(0), text8("a®ång"), uint16(1), uint16(1), uint16(1)),
	))
	if got := cells(w.Sheets[0]); got["A1"].Text != "xã" || got["B1"].Text != "ađồng" {
		t.Errorf("%q %q", got["A1"].Text, got["B1"].Text)
	}
}

func TestFormulas(t *testing.T) {
	ref := func(row, column uint16) []byte {
		return []byte{byte(row), byte(row >> 8), byte(column), byte(column >> 8)}
	}
	const relative = 0xC000
	area := join([]byte{0x25}, []byte{0, 0, 1, 0}, []byte{0, 0xC0, 0, 0xC0})
	text := []byte{0, 0, 0, 0, 0, 0, 0xFF, 0xFF}
	boolean := []byte{1, 0, 1, 0, 0, 0, 0xFF, 0xFF}
	wrong := []byte{2, 0, 0x2A, 0, 0, 0, 0xFF, 0xFF}
	empty := []byte{3, 0, 0, 0, 0, 0, 0xFF, 0xFF}
	shared := join([]byte{0x4C}, []byte{0xFF, 0xFF}, []byte{0, 0xC0}, []byte{0x1E, 2, 0, 0x05})
	w := open(t, join(styles(), rec(0x01AE, uint16(1), uint16(0x0401)), rec(0x0017, uint16(1), uint16(0), uint16(0), uint16(0))), join(
		formula(0, 0, double(30), 0, join(area, []byte{0x19, 0x10, 0, 0})...),
		formula(0, 1, text, 0, join([]byte{0x17, 1, 0, 'a', 0x24}, ref(4, 2|relative), []byte{0x08})...),
		rec(0x0207, text8("xã")),
		formula(0, 2, boolean, 0, 0x1D, 1),
		formula(0, 3, wrong, 0, 0x1C, 0x2A),
		formula(0, 4, empty, 0, 0x17, 0, 0),
		formula(1, 0, double(2), 8, 0x01, 1, 0, 0, 0),
		rec(0x04BC, uint16(1), uint16(2), byte(0), byte(0), byte(0), byte(2), uint16(len(shared)), shared),
		formula(2, 0, double(4), 8, 0x01, 1, 0, 0, 0),
		formula(2, 1, double(0), 2, 0x1E, 5, 0),
		formula(2, 2, double(5), 0, join([]byte{0x3A, 0, 0}, ref(0, 1), []byte{0x1E, 1, 0, 0x42, 2, 0x1B, 0})...), // ROUND with a varying count
		formula(2, 3, double(5), 0, 0x44, 3, 0, 1, 0xC0, 0x15, 0x14, 0x13),
		formula(2, 4, double(1), 0, 0x99),
	))
	got := map[string]string{}
	for name, c := range cells(w.Sheets[0]) {
		got[name] = c.Kind.String() + " " + c.Text + " =" + c.Formula
		if c.NotComputed {
			got[name] += " not computed"
		}
	}
	want := map[string]string{
		"A1": "number 30 =SUM(A1:A2)", "B1": `text xã ="a"&C5`, "C1": "bool TRUE =TRUE", "D1": "error #N/A =#N/A", "E1": `text  =""`,
		"A2": "number 2 =A1*2", "A3": "number 4 =A2*2", "B3": "empty  =5 not computed", "C3": "number 5 =ROUND('Biểu 1'!$B$1,1)", "D3": "number 5 =-(B4)%",
		"E3": "number 1 =?",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	if n := w.Notices(); len(n) != 1 || n[0].Rule != xlsx.RuleNotComputed {
		t.Errorf("notices: %v", n)
	}
}

func TestLayout(t *testing.T) {
	w := open(t, styles(), join(
		rec(0x007D, uint16(1), uint16(2), uint16(2560), uint16(0), uint16(1), uint16(0)),
		rec(0x0208, uint16(1), uint16(0), uint16(1), uint16(255), uint16(0), uint16(0), uint16(0x20), uint16(0)),
		number(0, 0, 0, 1), number(1, 0, 0, 2),
		rec(0x00E5, uint16(1), uint16(0), uint16(1), uint16(0), uint16(2)),
	))
	s := w.Sheets[0]
	if d := cmp.Diff([]xlsx.Column{{First: 1, Last: 2, Width: 10, Hidden: true}}, s.Columns); d != "" {
		t.Errorf("columns: %s", d)
	}
	if d := cmp.Diff([]xlsx.Range{{FirstRow: 0, FirstColumn: 0, LastRow: 1, LastColumn: 2}}, s.Merges); d != "" {
		t.Errorf("merged ranges: %s", d)
	}
	if s.Rows[0].Hidden || !s.Rows[1].Hidden {
		t.Errorf("hidden rows: %v %v", s.Rows[0].Hidden, s.Rows[1].Hidden)
	}
}

func TestCellsOutOfOrder(t *testing.T) {
	w := open(t, styles(), join(number(2, 0, 0, 5), number(0, 1, 0, 2), number(0, 0, 0, 1), number(2, 0, 0, 6)))
	var got []string
	for _, r := range w.Sheets[0].Rows {
		for _, c := range r.Cells {
			got = append(got, xlsx.CellName(r.Index, c.Column)+"="+c.Text)
		}
	}
	if d := cmp.Diff([]string{"A1=1", "B1=2", "A3=6"}, got); d != "" {
		t.Error(d)
	}
}

func TestSecondSheetAndChartInSheet(t *testing.T) {
	chart := join(bof8(0x0020), number(9, 9, 0, 9), eof)
	w, err := read(file(workbook(styles(), number(0, 0, 0, 1), join(chart, number(0, 0, 0, 2)))))
	if err != nil || len(w.Sheets) != 2 {
		t.Fatal(w, err)
	}
	if got := cells(w.Sheets[1]); len(got) != 1 || got["A1"].Text != "2" || w.Sheets[1].Name != "Biểu 2" {
		t.Errorf("%v", got)
	}
}

// TestExcel95 reads texts in bytes, by the code page and by the fonts.
func TestExcel95(t *testing.T) {
	font := func(name string, charset byte) []byte {
		return rec(0x0031, uint16(240), uint16(0), uint16(0), uint16(400), uint16(0), byte(0), byte(0), charset, byte(0), byte(len(name)), name)
	}
	label := func(row, style uint16, text string) []byte {
		return rec(0x0204, row, uint16(0), style, uint16(len(text)), text)
	}
	head := join(bof5(0x0005), rec(0x0042, uint16(1258)), font("Arial", 0), font(".VnTime", 0), rec(0x041E, uint16(164), byte(4), "0.00"),
		rec(0x00E0, uint16(0), uint16(0), make([]byte, 12)), rec(0x00E0, uint16(1), uint16(0), make([]byte, 12)), rec(0x00E0, uint16(0), uint16(164), make([]byte, 12)))
	bound := func(at int) []byte { return rec(0x0085, uint32(at), uint16(0), byte(3), "Tam") }
	at := len(head) + len(bound(0)) + len(eof)
	stream := join(head, bound(at), eof, bof5(0x0010), label(0, 0, "Vi\xEA\xF2t Nam"), label(1, 1, "Vi\xD6t Nam"), number(2, 0, 2, 1.5),
		rec(0x00D6, uint16(3), uint16(0), uint16(0), uint16(5), "a Vi\xD6", byte(1), byte(2), byte(1)), eof)
	w, err := read(cfbtest.File(map[string][]byte{"Book": stream}))
	if err != nil {
		t.Fatal(err)
	}
	got := cells(w.Sheets[0])
	if got["A1"].Text != "Việt Nam" || got["A2"].Text != "Việt Nam" || got["A3"].Text != "1.50" || got["A4"].Text != "a Việ" || w.Sheets[0].Name != "Tam" {
		t.Errorf("%q %q %q %q", got["A1"].Text, got["A2"].Text, got["A3"].Text, got["A4"].Text)
	}
}

func TestBadFiles(t *testing.T) {
	whole := workbook(join(styles(), sst(text8("một"), text8("hai"))), join(labelSST(0, 0, 0, 0), labelSST(1, 0, 0, 1), number(2, 0, 0, 3)))
	at := bytes.LastIndex(whole, number(2, 0, 0, 3))
	for _, c := range []struct {
		name  string
		file  []byte
		want  error
		cells int // that are saved
	}{
		{"with a password", file(workbook(rec(0x002F, uint16(1), make([]byte, 52)), nil)), model.ErrEncrypted, 0},
		{"with macros", cfbtest.File(map[string][]byte{"Workbook": whole, "_VBA_PROJECT_CUR": nil}), model.ErrMacro, 0},
		{"a document", cfbtest.File(map[string][]byte{"WordDocument": whole}), model.ErrFormat, 0},
		{"an encrypted package", cfbtest.File(map[string][]byte{"EncryptedPackage": whole}), model.ErrEncrypted, 0},
		{"no compound file", []byte("xin chào"), model.ErrTruncated, 0},
		{"no workbook in the stream", file([]byte("xin chào")), model.ErrCorrupt, 0},
		{"globals that list no sheets", file(join(bof8(0x0005), eof, bof8(0x0010), number(0, 0, 0, 1), eof)), model.ErrCorrupt, 1},
		{"globals alone", file(join(bof8(0x0005), eof)), model.ErrCorrupt, 0},
		{"another version", file(rec(0x0809, uint16(0x0700), uint16(5))), model.ErrFormat, 0},
		{"a sheet cut short", file(whole[:at+6]), model.ErrTruncated, 2},
		{"cut in the globals", file(whole[:40]), model.ErrTruncated, 0},
		{"a record that lies about its length", file(join(whole[:at+2], []byte{0xFF, 0xFF}, whole[at+4:])), model.ErrTruncated, 2},
		{"a shared string beyond the last", file(workbook(styles(), join(number(0, 0, 0, 1), labelSST(0, 1, 0, 7), labelSST(0, 2, 0, 0xFFFFFFFF)))), model.ErrCorrupt, 3},
		{"shared strings that lie about their count", file(workbook(join(styles(), rec(0x00FC, uint32(1), uint32(0xFFFFFFFF), text8("một"))), labelSST(0, 0, 0, 0))), model.ErrTruncated, 1},
		{"a text that lies about its length", file(workbook(styles(), join(number(0, 0, 0, 1), rec(0x0204, uint16(0), uint16(1), uint16(0), uint16(0xFFFF), byte(0), "abc")))), model.ErrCorrupt, 2},
		{"a record too short for a cell", file(workbook(styles(), join(number(0, 0, 0, 1), rec(0x0203, uint16(0))))), model.ErrCorrupt, 1},
	} {
		w, err := read(c.file)
		var fe *model.FileError
		if !errors.Is(err, c.want) || !errors.As(err, &fe) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
		saved := 0
		if w != nil {
			for _, s := range w.Sheets {
				saved += len(cells(s))
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

func hasError(notices []model.Diagnostic) bool {
	for _, n := range notices {
		if n.Severity == model.Error {
			return true
		}
	}
	return false
}

func TestSheetsFoundByTheirOrder(t *testing.T) {
	stream := workbook(styles(), number(0, 0, 0, 1))
	at := bytes.Index(stream, rec(0x0085, uint32(0))[:2])
	for i := at; i < len(stream); i++ {
		if stream[i] == 0x85 && stream[i+1] == 0 {
			copy(stream[i+4:], []byte{1, 2, 3, 0})
			break
		}
	}
	w, err := read(file(stream))
	if err != nil || len(w.Sheets) != 1 || cells(w.Sheets[0])["A1"].Text != "1" || len(w.Notices()) != 1 {
		t.Errorf("%v, %v, %v", w, err, w.Notices())
	}
}
