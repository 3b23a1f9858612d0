package xlsx_test

import (
	"bytes"
	"errors"
	"io"
	"testing"

	"example.com/vanban/model"
	"example.com/vanban/xlsx"
)

// FuzzSheet reads a worksheet: what is lost is told by an error and by a notice, both or neither, and what can be read
// can be written.
func FuzzSheet(f *testing.F) {
	for _, sheet := range []string{
		row(`<c r="A1" t="s" s="1"><v>0</v></c>`, inline("x_x000D_y"), `<c t="str"><f>A1</f><v>a</v></c>`, `<c t="b"><v>1</v></c>`, `<c t="e"><v>#N/A</v></c>`, `<c s="2"><v>45000.5</v></c>`),
		`<cols><col min="1" max="3" hidden="1" width="5"/></cols><sheetData><row r="3" hidden="1"><c r="XFD3"><f t="shared" si="0">A1*$B2</f><v>1e300</v></c></row><row r="5"><c r="B5"><f t="shared" si="0"/></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
		row(`<c t="s"><v>99</v></c>`, `<c t="d"><v>2021-01-08T10:00:00</v></c>`, `<c t="inlineStr"><is><r><rPr><rFont val=".VnTime"/></rPr><t>®ång</t></r></is></c>`),
	} {
		f.Add(`<worksheet xmlns="`+main+`">`+sheet+`</worksheet>`, "#,##0.00;[Red](0)")
	}
	f.Fuzz(func(t *testing.T, sheet, code string) {
		b := book("", sharedStrings("<t>một</t>"), styles([]string{code}, []string{".VnTime"}, [2]int{164, 1}, [2]int{14, 0}), parts{"xl/worksheets/sheet1.xml": sheet}).file(t)
		w, err := read(t, b)
		if err != nil {
			var fe *model.FileError
			if !errors.As(err, &fe) {
				t.Errorf("%T", err)
			}
		}
		if w == nil {
			return
		}
		if hasError(w.Notices()) != (err != nil) {
			t.Errorf("error %v, notices %v", err, w.Notices())
		}
		for _, s := range w.Sheets {
			if err := s.WriteCSV(io.Discard); err != nil && !errors.Is(err, model.ErrLimit) {
				t.Error(err)
			}
		}
	})
}

// FuzzFile reads a whole file.
func FuzzFile(f *testing.F) {
	f.Add(book(row(`<c t="s" s="1"><v>0</v></c>`), sharedStrings("<t>một</t>"), styles([]string{"0.0"}, nil, [2]int{164, 0})).file(f))
	f.Fuzz(func(t *testing.T, b []byte) {
		w, err := xlsx.Read(bytes.NewReader(b), int64(len(b)))
		if w != nil && hasError(w.Notices()) != (err != nil) {
			t.Errorf("error %v, notices %v", err, w.Notices())
		}
	})
}

func hasError(notices []model.Diagnostic) bool {
	for _, n := range notices {
		if n.Severity == model.Error {
			return true
		}
	}
	return false
}
