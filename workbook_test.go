package vanban_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"example.com/vanban"
	"example.com/vanban/model"
)

// workbook is a workbook of one cell, made by excelize.
func workbook(t *testing.T) []byte {
	t.Helper()
	f := excelize.NewFile()
	if err := f.SetCellValue("Sheet1", "B2", "xã"); err != nil {
		t.Fatal(err)
	}
	var buf bytes.Buffer
	if err := f.Write(&buf); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

// TestOpenWorkbook reads what goes by the name of a workbook, whatever it is.
func TestOpenWorkbook(t *testing.T) {
	for _, c := range []struct{ name, content, want string }{
		{"a workbook", string(workbook(t)), ",\n,xã\n"},
		{"a web page named .xls", "<html><body><table><tr><td colspan=2>Đơn vị</td></tr><tr><td>1</td><td>xã</td></tr></table></body></html>", "Đơn vị,\n1,xã\n"},
		{"an XML spreadsheet", `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table><Row><Cell><Data>xã</Data></Cell></Row></Table></Worksheet></Workbook>`, "xã\n"},
		{"text with tabs", "STT\tTên\n1\txã\n", "STT,Tên\n1,xã\n"},
		{"a table in RTF", `{\rtf1\ansi\trowd\cellx1000\cellx2000\intbl a\cell b\cell\row\pard z\par}`, "a,b\n"},
	} {
		w, err := vanban.OpenWorkbook(strings.NewReader(c.content), int64(len(c.content)), "bang.xls")
		if err != nil || len(w.Sheets) != 1 {
			t.Errorf("%s: %v, %v", c.name, w, err)
			continue
		}
		var sb strings.Builder
		if err := w.Sheets[0].WriteCSV(&sb); err != nil || sb.String() != c.want {
			t.Errorf("%s: %q, want %q (%v)", c.name, sb.String(), c.want, err)
		}
	}
}

func TestOpenWorkbookErrors(t *testing.T) {
	var archive bytes.Buffer
	z := zip.NewWriter(&archive)
	if _, err := z.Create("a.txt"); err != nil {
		t.Fatal(err)
	}
	z.Close()
	for _, c := range []struct {
		name, content string
		want          error
	}{
		{"empty", "", model.ErrTruncated},
		{"no Office file", archive.String(), model.ErrNoText},
		{"PDF", "%PDF-1.4", model.ErrFormat},
		{"cut short", string(workbook(t)[:200]), nil},
	} {
		w, err := vanban.OpenWorkbook(strings.NewReader(c.content), int64(len(c.content)), "bang.xlsx")
		var fe *model.FileError
		if w != nil || !errors.As(err, &fe) || fe.File != "bang.xlsx" || c.want != nil && !errors.Is(err, c.want) {
			t.Errorf("%s: %v, %v; want %v", c.name, w, err, c.want)
		}
	}
}

func TestDocumentWithoutTable(t *testing.T) {
	text := "Báo cáo kết quả."
	w, err := vanban.OpenWorkbook(strings.NewReader(text), int64(len(text)), "a.txt")
	if err != nil || len(w.Sheets) != 0 || len(w.Notices()) != 1 || w.Notices()[0].Rule != vanban.RuleNoTable {
		t.Errorf("%v, %v", w, err)
	}
}
