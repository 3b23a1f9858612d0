package docx_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/vanban/docx"
	"example.com/vanban/model"
)

// bare is a document of nothing but blocks.
func bare(blocks ...model.Block) *model.Document { return &model.Document{Body: blocks} }

// textOf are the printed lines of the body outside tables, without those of the frame.
func textOf(d *model.Document) (out []string) {
	for _, b := range d.Body {
		if p, ok := b.(*model.Paragraph); ok && strings.ContainsFunc(p.Text, func(r rune) bool { return r > ' ' && r != '…' }) {
			out = append(out, strings.TrimSpace(p.Label+" "+p.Text))
		}
	}
	return out
}

// TestLabelsStayAsPrinted has automatic labels of every kind come out as they went in, by Word's numbering or typed.
func TestLabelsStayAsPrinted(t *testing.T) {
	type item struct {
		list, level int
		format      string
		value       int
		label       string
	}
	for _, c := range []struct {
		name  string
		items []item
	}{
		{"decimal", []item{{1, 0, "decimal", 1, "1."}, {1, 0, "decimal", 2, "2."}}},
		{"begins at five", []item{{1, 0, "decimal", 5, "5."}, {1, 0, "decimal", 6, "6."}}},
		{"a number left out", []item{{1, 0, "decimal", 1, "1."}, {1, 0, "decimal", 3, "3."}, {1, 0, "decimal", 4, "4."}}},
		{"two levels", []item{{1, 0, "decimal", 1, "1."}, {1, 1, "decimal", 1, "1.1."}, {1, 1, "decimal", 2, "1.2."}, {1, 0, "decimal", 2, "2."}, {1, 1, "decimal", 1, "2.1."}}},
		{"roman above letters", []item{{1, 0, "upperRoman", 1, "I."}, {1, 1, "lowerLetter", 1, "a)"}, {1, 1, "lowerLetter", 2, "b)"}, {1, 0, "upperRoman", 2, "II."}, {1, 1, "lowerLetter", 1, "a)"}}},
		{"a level that does not begin anew", []item{{1, 0, "upperRoman", 1, "I."}, {1, 1, "decimal", 1, "1."}, {1, 0, "upperRoman", 2, "II."}, {1, 1, "decimal", 2, "2."}}},
		{"one list inside another", []item{{1, 0, "decimal", 1, "1."}, {2, 0, "decimal", 1, "1."}, {2, 0, "decimal", 2, "2."}, {1, 0, "decimal", 2, "2."}}},
		{"Vietnamese letters", []item{{1, 0, "custom", 4, "d)"}, {1, 0, "custom", 5, "đ)"}, {1, 0, "custom", 6, "e)"}}},
		{"bullets", []item{{1, 0, "bullet", 1, "•"}, {1, 1, "bullet", 1, "-"}, {1, 0, "bullet", 2, "•"}}},
		{"words before the number", []item{{1, 0, "decimal", 1, "Điều 1."}, {1, 0, "decimal", 2, "Điều 2."}}},
		{"a per cent sign", []item{{1, 0, "decimal", 1, "1%"}, {1, 0, "decimal", 2, "2%"}}},
		{"zero before the number", []item{{1, 0, "decimalZero", 9, "09."}, {1, 0, "decimalZero", 10, "10."}}},
		{"above the letters", []item{{1, 0, "lowerLetter", 27, "aa)"}, {1, 0, "lowerLetter", 28, "bb)"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := bare()
			var want []string
			for i, x := range c.items {
				p := model.NewParagraph(fmt.Sprintf("Nội dung %d", i))
				p.Label, p.List = x.label, model.ListPosition{ID: x.list, Level: x.level, Format: x.format, Value: x.value}
				d.Body = append(d.Body, p)
				want = append(want, x.label+" "+p.Text)
			}
			got, _, _ := write(t, d)
			if have := textOf(got); !slices.Equal(have, want) {
				t.Errorf("got %q, want %q", have, want)
			}
		})
	}
}

func TestTextThatXMLCannotHold(t *testing.T) {
	d := bare(model.NewParagraph("A & B < C > \"D\"\tE\nF\u2011G\u00adH\x01\ufffe"))
	got, _, findings := write(t, d)
	if have, want := textOf(got), "A & B < C > \"D\"\tE\nF\u2011G\u00adH"; len(have) != 1 || have[0] != want {
		t.Errorf("got %q, want %q", have, want)
	}
	if !slices.ContainsFunc(findings, func(d model.Diagnostic) bool { return strings.Contains(d.Message.String(), "2 characters") }) {
		t.Errorf("nothing says that characters were left out: %v", findings)
	}
}

// TestContentIsKept has emphasis, links, notes, pictures, merged cells and the text of headers come through.
func TestContentIsKept(t *testing.T) {
	p := model.NewParagraph("Mật độ 120 người/km2 theo báo cáo")
	p.Runs = []model.Run{
		{Start: 0, End: 8, Format: &model.Format{Bold: true}},
		{Start: 8, End: len(p.Text) - len("2 theo báo cáo"), Format: &model.Format{}},
		{Start: len(p.Text) - len("2 theo báo cáo"), End: len(p.Text) - len(" theo báo cáo"), Format: &model.Format{VerticalAlign: "superscript"}},
		{Start: len(p.Text) - len(" theo báo cáo"), End: len(p.Text), Format: &model.Format{Italic: true}, Link: "https://hailam.example.vn/a b?x=1&y=2"},
	}
	p.Anchors = []model.Anchor{{At: 8, Kind: model.AnchorNote, Index: 0}, {At: len(p.Text), Kind: model.AnchorNote, Index: 1}, {At: len(p.Text), Kind: model.AnchorImage, Index: 0, Width: 1000, Height: 500}}
	cell := func(text string, rows, cols int) model.Cell {
		return model.Cell{Blocks: paragraphs(text), RowSpan: rows, ColSpan: cols}
	}
	table := &model.Table{Borders: true, Columns: []int{1000, 9000, 9000}, Rows: []model.TableRow{
		{Header: true, Cells: []model.Cell{cell("STT", 2, 1), cell("Kết quả", 1, 2)}},
		{Cells: []model.Cell{{RowSpan: 0, ColSpan: 1}, cell("Năm 2024", 1, 1), cell("Năm 2025", 1, 1)}},
	}}
	table.PlaceCells()
	d := bare(p, table, &model.Table{Rows: []model.TableRow{{Cells: []model.Cell{cell("Một bảng nữa", 1, 1)}}}})
	d.Notes = []model.Note{{Kind: model.Footnote, Mark: "1", Body: paragraphs("Theo Chi cục Thống kê.")}, {Kind: model.Endnote, Mark: "*", Body: paragraphs("Số liệu sơ bộ.")}}
	d.Images = []model.Image{{Name: "bando.png", ContentType: "image/png", Bytes: []byte("\x89PNG\r\n\x1a\n"), Alt: "Bản đồ"}}
	d.Margins = []model.Margin{{Kind: model.Header, Pages: "default", Body: paragraphs("Trang 3/12", "Tài liệu hội nghị")}, {Kind: model.Footer, Pages: "even", Body: paragraphs("hailam-2025", "- 2 -")}}
	got, _, _ := write(t, d)

	var q *model.Paragraph
	var tables []*model.Table
	for _, b := range got.Body {
		switch b := b.(type) {
		case *model.Paragraph:
			if b.Text == p.Text {
				q = b
			}
		case *model.Table:
			tables = append(tables, b)
		}
	}
	if q == nil || len(tables) != 4 {
		t.Fatalf("paragraph %v, %d tables", q, len(tables))
	}
	if x := q.FormatAt(0); !x.Bold || x.Italic {
		t.Errorf("the start is %+v", x)
	}
	if x := q.FormatAt(len(q.Text) - len("2 theo báo cáo")); x.VerticalAlign != "superscript" {
		t.Errorf("the exponent is %+v", x)
	}
	if last := q.Runs[len(q.Runs)-1]; !last.Format.Italic || last.Link != "https://hailam.example.vn/a%20b?x=1&y=2" {
		t.Errorf("the link is %q, %+v", last.Link, last.Format)
	}
	kinds := map[model.AnchorKind]int{}
	for _, a := range q.Anchors {
		kinds[a.Kind]++
	}
	if kinds[model.AnchorNote] != 2 || kinds[model.AnchorImage] != 1 {
		t.Errorf("anchors %v", q.Anchors)
	}
	if len(got.Notes) != 2 || got.Notes[1].Kind != model.Endnote || len(got.Images) != 1 || !bytes.Equal(got.Images[0].Bytes, d.Images[0].Bytes) || got.Images[0].Alt != "Bản đồ" {
		t.Errorf("notes %+v, images %+v", got.Notes, got.Images)
	}
	rows := tables[1].Rows
	if !tables[1].Borders || tables[2].Borders || !rows[0].Header || rows[0].Cells[0].RowSpan != 2 || rows[0].Cells[1].ColSpan != 2 || rows[1].Cells[0].RowSpan != 0 {
		t.Errorf("table %+v", tables[1])
	}
	width := 0
	for _, w := range tables[1].Columns {
		width += w
	}
	if width > 9400 {
		t.Errorf("the table is %d twips wide", width)
	}
	var margins []string
	for _, m := range got.Margins {
		for _, b := range m.Body {
			margins = append(margins, b.(*model.Paragraph).Text)
		}
	}
	if s := strings.Join(margins, "|"); !strings.Contains(s, "Tài liệu hội nghị") || !strings.Contains(s, "hailam-2025") || strings.Contains(s, "3/12") {
		t.Errorf("headers and footers hold %q", s)
	}
}

func TestLandscapePagesAndAnnexes(t *testing.T) {
	d := bare(append(paragraphs("Nội dung báo cáo.", "Phụ lục I", "Danh mục dự án"), paragraphs("Phụ lục II", "Danh mục khác")...)...)
	d.Pages = []model.PageSpec{{To: 3, Width: 11906, Height: 16838}, {To: 5, Width: 16838, Height: 11906, Landscape: true}}
	got, _, _ := write(t, d)
	var turned []bool
	for _, p := range got.Pages {
		turned = append(turned, p.Landscape)
	}
	if !slices.Equal(turned, []bool{false, false, true}) {
		t.Errorf("pages turned: %v", turned)
	}
	for _, p := range got.Pages[1:] {
		if p.PageStart != 1 {
			t.Errorf("an annex counts its pages from %d", p.PageStart)
		}
	}
}

// TestPiecesOutsideThePartsAreKept has words of the source's frame that are in no part of it come through.
func TestPiecesOutsideThePartsAreKept(t *testing.T) {
	d := bare(paragraphs("Biểu mẫu 07", "BÁO CÁO", "Tài liệu kèm thư mời", "Nội dung.", "Nơi nhận: Lưu", "Ghi chú cuối")...)
	d.Frame = model.Frame{
		Regime: model.State, Type: model.Type{Name: "báo cáo", Abbr: "BC"}, Head: model.Range{To: 3}, Tail: model.Range{From: 4, To: 6}, Recipients: []string{"Lưu"},
		Spans: map[model.Part][]model.Span{
			model.PartType:       {{Path: model.Path{Block: 1}, End: len("BÁO CÁO")}},
			model.PartRecipients: {{Path: model.Path{Block: 4}, Start: len("Nơi nhận: "), End: len("Nơi nhận: Lưu")}},
		},
	}
	got, _, _ := write(t, d)
	text := strings.Join(textOf(got), "\n")
	at := -1
	for _, want := range []string{"Biểu mẫu 07", "BÁO CÁO", "Tài liệu kèm thư mời", "Nội dung.", "Ghi chú cuối"} {
		i := strings.Index(text, want)
		if i <= at {
			t.Fatalf("%q is not where it was in\n%s", want, text)
		}
		at = i
	}
}

func TestNothingIsWrittenWhenWritingFails(t *testing.T) {
	var buf bytes.Buffer
	_, err := docx.Write(&buf, bare(model.NewParagraph("A")), docx.WithTemplate([]byte("không phải zip")))
	if err == nil || buf.Len() > 0 {
		t.Errorf("error %v, %d bytes", err, buf.Len())
	}
}
