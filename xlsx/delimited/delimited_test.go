package delimited_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"

	"example.com/vanban/model"
	"example.com/vanban/xlsx"
	"example.com/vanban/xlsx/delimited"
)

// rows are the cells of each row parted by "|", blank rows left out.
func rows(w *xlsx.Workbook) []string {
	var out []string
	for _, r := range w.Sheets[0].Rows {
		var cells []string
		for _, c := range r.Cells {
			for len(cells) < c.Column {
				cells = append(cells, "")
			}
			cells = append(cells, c.Text)
		}
		out = append(out, strings.Join(cells, "|"))
	}
	return out
}

func utf16LE(s string) string {
	b := []byte("\xFF\xFE")
	for _, u := range utf16.Encode([]rune(s)) {
		b = append(b, byte(u), byte(u>>8))
	}
	return string(b)
}

func TestRead(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"tabs", "STT\tTên\n1\tXã A\n", []string{"STT|Tên", "1|Xã A"}},
		{"commas and quotation marks", "STT,Tên\r\n1,\"Xã A, xã \"\"B\"\"\"\r\n2,\"hai\ndòng\"\r\n", []string{"STT|Tên", `1|Xã A, xã "B"`, "2|hai\ndòng"}},
		{"semicolons beside decimal commas", "a;b\n1,5;2,5\n3,5;4,5\n", []string{"a|b", "1,5|2,5", "3,5|4,5"}},
		{"named separator", "sep=;\na;b,c\n1;2\n", []string{"a|b,c", "1|2"}},
		{"UTF-16 as Excel saves Unicode text", utf16LE("STT\tTên\r\n1\tXã\r\n"), []string{"STT|Tên", "1|Xã"}},
		{"byte order mark", "\uFEFFa,b\n1,2\n", []string{"a|b", "1|2"}},
		{"empty cells and blank lines", "a,b,c\n,,\n\n1,,3\n", []string{"a|b|c", "1||3"}},
		{"a title above", "Biểu 1\na,b,c\n1,2,3\n4,5,6\n7,8,9\n", []string{"Biểu 1", "a|b|c", "1|2|3", "4|5|6", "7|8|9"}},
		{"a stray quotation mark", "a,\"b\"c\n1,2\n", []string{`a|"b"c`, "1|2"}},
	} {
		if !delimited.Is([]byte(c.text)) {
			t.Errorf("%s: not recognised", c.name)
			continue
		}
		w, err := delimited.Read(strings.NewReader(c.text), int64(len(c.text)))
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if d := cmp.Diff(c.want, rows(w)); d != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, d)
		}
	}
}

func TestTextIsNoTable(t *testing.T) {
	for _, text := range []string{
		"BÁO CÁO\nKết quả thực hiện nhiệm vụ, giải pháp năm 2021\nThực hiện chỉ đạo, đơn vị báo cáo như sau:\nMột là, đoàn kết.\n",
		"một dòng, có dấu phẩy",
		"",
	} {
		if delimited.Is([]byte(text)) {
			t.Errorf("%q is taken for a table", text)
		}
		var fe *model.FileError
		if _, err := delimited.Read(strings.NewReader(text), int64(len(text))); !errors.Is(err, model.ErrFormat) || !errors.As(err, &fe) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte("a,\"b\"\n1,2\n"))
	f.Add([]byte("sep=;\na;b\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		delimited.Is(b)
		if _, err := delimited.Read(bytes.NewReader(b), int64(len(b))); err != nil {
			var fe *model.FileError
			if !errors.As(err, &fe) {
				t.Errorf("%T", err)
			}
		}
	})
}
