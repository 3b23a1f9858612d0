package docx_test

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"example.com/vanban/docx"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"
)

// samples is a folder of files that are not part of the project; tests that need it are skipped without it.
const samples = "../../shared/samples"

func sample(t *testing.T, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(samples, name))
	if err != nil {
		t.Skip("the sample files are not there: ", err)
	}
	return b
}

func TestCases(t *testing.T) {
	for name, want := range map[string][]string{
		"01-sdt": {"Ngoài khối: QUYẾT ĐỊNH", "Số: 123/QĐ-UBND", "Lồng hai lớp", "cột 1 | cột 2 trong sdt | cột 3", "h2c1 | h2c2 | h2c3"},
		"03-numbering": {"I.|KẾT QUẢ", "1.|thu ngân sách", "2.|chi ngân sách", "a)|chi thường xuyên", "b)|chi đầu tư", "II.|HẠN CHẾ", "1.|về nhận thức",
			"5.|bắt đầu lại từ 5", "6.|tiếp theo", "không đánh số", "2.6.1.|phụ", "Điều 07.|Hiệu lực"},
		"04-runchars":         {"Quy định số 66\u2011QĐ/TW", "thực\u00ADhiện\ndòng hai\tcột", "☑ Đồng ý  ☐ Không đồng ý", "nhiệt độ 37°C, ≥ 5%", "Số\tTrang"},
		"06-trackedchanges":   {"Giao 07 nhiệm vụ", "đoạn nối với đoạn sau", "", "giữ dời đi", "9", "hàng còn"},
		"11-tcvn3-softhyphen": {"Uỷ ban nhân dân xã Tương Dương", "BÁO CÁO", "UỶ BAN NHÂN DÂN TỈNH LONG AN, người đại diện", "Chữ Unicode gõ trong phông .VnTime: được giao", "Đơn giá © 2024 ® đăng ký ± 5%", "nhiệm vụ", "tư tưởng", "kế hoạch"},
		"14-nested-merged":    {"Tỉnh | Số", "trước\ntrong\nsau | Xã B | ", "hết"},
		"16-footnote-header":  {"Thể thức văn bản được quy định."},
	} {
		b := sample(t, "cases/"+name+".docx")
		d, err := docx.Read(bytes.NewReader(b), int64(len(b)))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if diff := cmp.Diff(want, lines(d)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
		if name == "16-footnote-header" && (len(d.Notes) != 1 || d.Notes[0].Mark != "1" || len(d.Margins) != 1) {
			t.Errorf("%s: notes %v, margins %v", name, d.Notes, d.Margins)
		}
	}
}

var word = regexp.MustCompile(`[\p{L}\p{N}_]+`)

func words(s string) []string {
	s = norm.NFC.String(strings.NewReplacer("\uFEFF", "", "\u00AD", "").Replace(s))
	return word.FindAllString(strings.ToLower(s), -1)
}

// TestWordsOfSamples compares with the text that LibreOffice exports, which lacks text boxes, notes, headers and
// footers and glues the marks of notes to words: every word of it is there.
func TestWordsOfSamples(t *testing.T) {
	files, _ := filepath.Glob(samples + "/*/*.docx")
	for _, f := range files {
		ref, err := os.ReadFile(f + ".libreoffice.txt")
		if err != nil {
			continue
		}
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		count := map[string]int{}
		for _, w := range words(text(t, b)) {
			count[w]++
		}
		all, lost := words(string(ref)), 0
		for _, w := range all {
			if count[w]--; count[w] < 0 {
				lost++
			}
		}
		if recall := 1 - float64(lost)/float64(len(all)); recall < 0.995 {
			t.Errorf("%s: recall %.4f", filepath.Base(f), recall)
		}
	}
	if len(files) == 0 {
		t.Skip("the sample files are not there")
	}
}

// large is a document of about size bytes of XML.
func large(size int) []byte {
	p := `<w:p><w:pPr><w:spacing w:before="120"/><w:jc w:val="both"/></w:pPr>` +
		strings.Repeat(`<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">đẩy mạnh cải cách hành chính, nâng cao hiệu lực, hiệu quả </w:t></w:r>`, 4) + `</w:p>`
	return file{body: strings.Repeat(p, size/len(p))}.zip()
}

func BenchmarkText(b *testing.B) {
	doc := large(5 << 20)
	b.SetBytes(5 << 20)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := docx.Text(io.Discard, bytes.NewReader(doc), int64(len(doc))); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	doc := large(5 << 20)
	b.SetBytes(5 << 20)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := docx.Read(bytes.NewReader(doc), int64(len(doc))); err != nil {
			b.Fatal(err)
		}
	}
}
