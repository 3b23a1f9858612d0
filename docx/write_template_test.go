package docx_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"os"
	"slices"
	"strings"
	"testing"

	"example.com/vanban/docx"
	"example.com/vanban/model"
)

// office is the template of NĐ 30 with its parts changed, as an office might do it.
func office(t *testing.T, change func(name, content string) string) []byte {
	t.Helper()
	b, err := os.ReadFile("template/nd30.docx")
	if err != nil {
		t.Fatal(err)
	}
	zr, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	var buf bytes.Buffer
	zw := zip.NewWriter(&buf)
	for _, f := range zr.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		w, err := zw.Create(f.Name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, change(f.Name, string(content))); err != nil {
			t.Fatal(err)
		}
	}
	if err := zw.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

// replaced changes one text of a part.
func replaced(t *testing.T, part, from, to string) []byte {
	t.Helper()
	return office(t, func(name, content string) string {
		if name == part {
			if !strings.Contains(content, from) {
				t.Fatalf("%s has no %q", part, from)
			}
			return strings.Replace(content, from, to, 1)
		}
		return content
	})
}

func marginTexts(d *model.Document) (out []string) {
	for _, m := range d.Margins {
		for _, b := range m.Body {
			out = append(out, b.(*model.Paragraph).Text)
		}
	}
	return out
}

func TestOfficeTemplate(t *testing.T) {
	for _, c := range []struct {
		name             string
		part, from, to   string
		want             string // in the text view
		margin           string // a line of a header or footer
		finding, missing string
	}{
		{
			name: "a placeholder that Word has parted into runs",
			part: "word/document.xml", from: `{{issuer}}</w:t></w:r>`,
			to:   `{{iss</w:t></w:r><w:r><w:rPr><w:lang w:val="vi-VN"/></w:rPr><w:t>uer</w:t></w:r><w:r><w:t>}}</w:t></w:r>`,
			want: "Tên cơ quan ban hành: SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
		},
		{
			name: "placeholders in a header", part: "word/header1.xml", from: `</w:hdr>`,
			to: `<w:p><w:r><w:t>{{issuer}} - {{number}}</w:t></w:r></w:p></w:hdr>`, margin: "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG - 15/BC-SNNMT",
		},
		{
			name: "no place for the text", part: "word/document.xml", from: `{{body}}`, to: `nội dung`, missing: "body",
		},
		{
			name: "no place for the number", part: "word/document.xml", from: `{{number}}`, to: `...`,
			want: "Dòng chỉ dẫn: Số: 15/BC-SNNMT", finding: "{{number}}",
		},
		{
			name: "the issuer is printed in the template", part: "word/document.xml", from: `{{issuer}}`, to: `SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG`,
			want: "Tên cơ quan ban hành: SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
		},
		{
			name: "no place for the signer", part: "word/document.xml", from: `{{signer}}`, to: ``,
			want: "Nguyễn Đăng Khôi", finding: "{{signer}}",
		},
		{
			name: "a style of the office", part: "word/styles.xml", from: `<w:name w:val="Trích yếu nội dung"/>`, to: `<w:name w:val="Trích yếu của Sở"/>`,
			want: "Trích yếu của Sở: Kết quả phòng, chống thiên tai năm 2024",
		},
		{
			name: "spaces and capitals inside the braces", part: "word/document.xml", from: `{{issuer}}`, to: `{{ Issuer }}`,
			want: "Tên cơ quan ban hành: SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
		},
		{
			name: "a name of no part", part: "word/document.xml", from: `{{draft}}`, to: `{{nguoi-soan}}`,
			want: "{{nguoi-soan}}", finding: "{{nguoi-soan}}",
		},
		{
			name: "no place for the recipients", part: "word/document.xml", from: `{{recipients}}`, to: ``,
			want: "- Lưu: VT, TL.", finding: "{{recipients}}",
		},
		{
			name: "no place for the signer's post", part: "word/document.xml", from: `{{title}}`, to: ``,
			want: "Họ tên người ký: PHÓ GIÁM ĐỐC",
		},
		{
			name: "no styles", part: "word/_rels/document.xml.rels",
			from: `<Relationship Id="rIdStyles" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>`, to: ``,
			want: "Trích yếu nội dung: Kết quả phòng, chống thiên tai năm 2024",
		},
		{
			name: "contact in the footer", part: "word/document.xml", from: `{{body}}`, to: `{{body}}`, want: "Kết quả phòng",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			var buf bytes.Buffer
			findings, err := docx.Write(&buf, invented()["bao-cao"], docx.WithTemplate(replaced(t, c.part, c.from, c.to)))
			if c.missing != "" {
				var te *docx.TemplateError
				if !errors.As(err, &te) || !slices.Contains(te.Missing, c.missing) || buf.Len() > 0 {
					t.Fatalf("error %v, %d bytes", err, buf.Len())
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			d, err := docx.Read(bytes.NewReader(buf.Bytes()), int64(buf.Len()))
			if err != nil {
				t.Fatal(err)
			}
			if s := view(d); !strings.Contains(s, c.want) {
				t.Errorf("no %q in\n%s", c.want, s)
			}
			if c.margin != "" && !slices.Contains(marginTexts(d), c.margin) {
				t.Errorf("no %q in %q", c.margin, marginTexts(d))
			}
			var said []string
			for _, f := range findings {
				said = append(said, f.Message.String())
			}
			if s := strings.Join(said, "\n"); c.finding == "" && s != "" || !strings.Contains(s, c.finding) {
				t.Errorf("findings %q, want %q", s, c.finding)
			}
		})
	}
}

// TestTemplateDecidesOnTheFirstPage has the first page show the template's header where the template has none for it alone.
func TestTemplateDecidesOnTheFirstPage(t *testing.T) {
	for titlePage, want := range map[string]bool{`<w:titlePg/>`: true, ``: false, `<w:titlePg w:val="0"/>`: false} {
		var buf bytes.Buffer
		if _, err := docx.Write(&buf, invented()["bao-cao"], docx.WithTemplate(replaced(t, "word/document.xml", `<w:titlePg/>`, titlePage))); err != nil {
			t.Fatal(err)
		}
		d, err := docx.Read(bytes.NewReader(buf.Bytes()), int64(buf.Len()))
		if err != nil {
			t.Fatal(err)
		}
		if got := d.Pages[0].TitlePage; got != want {
			t.Errorf("%q: the first page has its own header: %v", titlePage, got)
		}
	}
}

func TestContactStandsInTheFooterOfTheFirstPage(t *testing.T) {
	d, _, _ := write(t, invented()["bao-cao"], docx.WithValues(map[string]string{"contact": "Số 1, đường Lê Lợi; điện thoại: 0230.123.456"}))
	if !slices.Contains(marginTexts(d), "Số 1, đường Lê Lợi; điện thoại: 0230.123.456") {
		t.Errorf("footers hold %q", marginTexts(d))
	}
}

// TestTextThatLooksLikeAPlaceholder has braces of the document stay what they are.
func TestTextThatLooksLikeAPlaceholder(t *testing.T) {
	d := invented()["bao-cao"]
	d.Body = append(d.Body, model.NewParagraph("Ô {{number}} và {{body}} của biểu mẫu"))
	d.Frame.Subject = "Hướng dẫn điền {{issuer}}"
	got, _, _ := write(t, d)
	s := view(got)
	for _, want := range []string{"Ô {{number}} và {{body}} của biểu mẫu", "Hướng dẫn điền {{issuer}}"} {
		if !strings.Contains(s, want) {
			t.Errorf("no %q in\n%s", want, s)
		}
	}
}

func TestTemplateThatCannotBeOpened(t *testing.T) {
	for name, file := range map[string][]byte{
		"no zip":         []byte("văn bản"),
		"a spreadsheet":  office(t, func(name, s string) string { return strings.ReplaceAll(s, "word/document.xml", "word/other.xml") }),
		"a damaged part": office(t, func(name, s string) string { return strings.ReplaceAll(s, "</w:body>", "") }),
	} {
		var buf bytes.Buffer
		if _, err := docx.Write(&buf, invented()["bao-cao"], docx.WithTemplate(file)); err == nil || buf.Len() > 0 {
			t.Errorf("%s: error %v, %d bytes", name, err, buf.Len())
		}
	}
}
