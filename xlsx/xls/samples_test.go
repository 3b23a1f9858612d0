package xls_test

import (
	"bytes"
	"encoding/csv"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"example.com/vanban/normalize/charset"
	"example.com/vanban/xlsx"
)

// samples are real workbooks that stand beside the project on some machines, with LibreOffice's CSV of their sheets.
const samples = "../../../shared/samples/sheets"

// TestRealWorkbooks compares every cell with LibreOffice's. It leaves text in 8-bit fonts as it is, which is read here.
func TestRealWorkbooks(t *testing.T) {
	names, _ := filepath.Glob(filepath.Join(samples, "*.xls*"))
	compared := 0
	for _, name := range names {
		reference, err := os.ReadFile(name + ".libreoffice.csv.txt")
		if err != nil {
			continue
		}
		content, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		book, err := read(content)
		if filepath.Ext(name) == ".xlsx" {
			book, err = xlsx.Read(bytes.NewReader(content), int64(len(content)))
		}
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for sheet, rows := range sheetsOf(t, string(reference)) {
			for _, s := range book.Sheets {
				if s.Name == sheet {
					compared += compare(t, filepath.Base(name)+" "+sheet, s, rows)
				}
			}
		}
	}
	if compared == 0 {
		t.Skipf("no real workbooks in %s", samples)
	}
	t.Logf("%d cells", compared)
}

// sheetsOf are the rows of the sheets by their names.
func sheetsOf(t *testing.T, reference string) map[string][][]string {
	t.Helper()
	out := map[string][][]string{}
	for part := range strings.SplitSeq("\n"+strings.TrimPrefix(reference, "\uFEFF"), "\n=== sheet: ") {
		name, text, _ := strings.Cut(part, "\n")
		r := csv.NewReader(strings.NewReader(text))
		r.FieldsPerRecord = -1
		r.LazyQuotes = true
		rows, err := r.ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		out[name] = rows
	}
	return out
}

func compare(t *testing.T, where string, s *xlsx.Sheet, rows [][]string) (compared int) {
	t.Helper()
	ours := cells(s)
	for r, row := range rows {
		for c, want := range row {
			name := xlsx.CellName(r, c)
			cell := ours[name]
			delete(ours, name)
			compared++
			if !same(cell, want) {
				t.Errorf("%s %s: %q, LibreOffice has %q", where, name, cell.Text, want)
			}
		}
	}
	for name, cell := range ours {
		if cell.Text != "" {
			t.Errorf("%s %s: %q, LibreOffice has no such cell", where, name, cell.Text)
		}
	}
	return compared
}

// same reports whether a cell is what LibreOffice has of it: the text, or the number without its format.
func same(c xlsx.Cell, want string) bool {
	if c.Kind == xlsx.Number {
		number, percent := strings.CutSuffix(want, "%")
		v, err := strconv.ParseFloat(number, 64)
		if percent {
			v /= 100
		}
		return err == nil && math.Abs(v-c.Number) <= 1e-13*math.Abs(v)
	}
	if c.Text == want || c.Value == want {
		return true
	}
	if c.Style == nil {
		return false
	}
	decoder, eightBit := charset.ForFont(c.Style.Font.Font)
	if !eightBit {
		return false
	}
	text, _ := decoder.Decode(want)
	return text == c.Text || text == c.Value
}
