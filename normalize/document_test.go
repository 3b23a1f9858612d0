package normalize

import (
	"slices"
	"testing"

	"golang.org/x/text/unicode/norm"

	"example.com/vanban/model"
)

func rule(t *testing.T, name string) *model.Rule {
	t.Helper()
	for _, r := range Rules() {
		if r.Name == name {
			return r
		}
	}
	t.Fatalf("no rule %s", name)
	return nil
}

func TestDecomposedRunsAreWrittenAnew(t *testing.T) {
	text := "Báo cáo năm 2021, kế hoạch"
	p := model.NewParagraph(text)
	p.Runs[0].Raw = norm.NFD.String(text)
	d := &model.Document{Body: []model.Block{p}}
	r := rule(t, "unicode-form")
	found := check(r, d)
	if len(found) != 1 || len(found[0].Fixes) != 1 || !found[0].Fixes[0].Safe {
		t.Fatalf("found %v, want one finding with a safe fix", found)
	}
	var words []string
	for _, e := range found[0].Fixes[0].Edits {
		if d.Text(e.Span) != e.New {
			t.Errorf("edit changes %q to %q", d.Text(e.Span), e.New)
		}
		words = append(words, e.New)
	}
	if want := []string{"Báo", "cáo", "năm", "kế", "hoạch"}; !slices.Equal(words, want) {
		t.Errorf("words %q, want %q", words, want)
	}
	if _, err := d.Apply(model.SafeEdits(found)); err != nil {
		t.Fatal(err)
	}
	if found := check(r, d); p.Text != text || len(found) > 0 {
		t.Errorf("%q, %v after the fix", p.Text, found)
	}
}

func TestLegacyFontsAreListed(t *testing.T) {
	p := model.NewParagraph("Báo cáo")
	p.Runs[0].Raw, p.Runs[0].Format = "B¸o c¸o", &model.Format{Font: ".VnTime"}
	other := model.NewParagraph("kế hoạch")
	other.Runs[0].Raw, other.Runs[0].Format = "kÕ ho¹ch", p.Runs[0].Format
	d := &model.Document{Body: []model.Block{p, other}, Source: model.Source{Charsets: []string{"tcvn3"}}}
	found := check(rule(t, "legacy-font"), d)
	if len(found) != 1 || len(found[0].Fixes) > 0 || found[0].Severity != model.Info {
		t.Fatalf("found %v, want one finding for information", found)
	}
	if got, want := found[0].Message.String(), "text in the font .VnTime was decoded from tcvn3: characters: 15, paragraphs: 2"; got != want {
		t.Errorf("message %q, want %q", got, want)
	}
	if found := check(rule(t, "unicode-form"), d); len(found) > 0 {
		t.Errorf("decoded text taken for decomposed: %v", found)
	}
}

func TestQuotationOverSeveralParagraphsIsLeftAlone(t *testing.T) {
	d := document(
		"Sửa đổi Điều 5 như sau: “Điều 5. Hòan thành , nhiệm vụ",
		"1. Các đơn vị , tổ chức",
		"2. Các cơ quan ; đoàn thể.”",
		"Các đơn vị , tổ chức thực hiện.",
	)
	for _, name := range []string{"punctuation", "tone-placement"} {
		for _, f := range check(rule(t, name), d) {
			if f.Span.Block != 3 {
				t.Errorf("%s: %q in block %d", name, f.Message, f.Span.Block)
			}
		}
	}
	if found := check(rule(t, "punctuation"), d); len(found) != 1 {
		t.Errorf("found %v, want the fault after the quotation", found)
	}
}

func TestQuotationThatNeverClosesEndsWithItsParagraph(t *testing.T) {
	d := document("phong trào “Nông thôn mới đạt kết quả.", "Các đơn vị , tổ chức.", "danh hiệu “Tiên tiến” năm 2020 ; 2021.")
	blocks := []int{}
	for _, f := range check(rule(t, "punctuation"), d) {
		blocks = append(blocks, f.Span.Block)
	}
	if want := []int{0, 1, 2}; !slices.Equal(blocks, want) {
		t.Errorf("findings in blocks %v, want %v", blocks, want)
	}
}

func TestSpacesOfTheFrameAreLayout(t *testing.T) {
	d := document("SỞ  NỘI VỤ", "Chủ trương  của Đảng")
	d.Frame.Head = model.Range{From: 0, To: 1}
	found := check(rule(t, "spacing"), d)
	if len(found) != 1 || found[0].Span.Block != 1 {
		t.Errorf("found %v, want the body's double space", found)
	}
}

func TestDateOfIssueTakesLeadingZeros(t *testing.T) {
	const line = "Hà Nội, ngày 5 tháng 1 năm 2021"
	tests := []struct {
		text   string
		regime model.Regime
		want   string
	}{
		{line, model.State, "Hà Nội, ngày 05 tháng 01 năm 2021"},
		{"Hà Nội, ngày 15 tháng 2 năm 2021", model.State, "Hà Nội, ngày 15 tháng 02 năm 2021"},
		{"Hà Nội, ngày 9 tháng 12 năm 2021", model.State, "Hà Nội, ngày 09 tháng 12 năm 2021"},
		{"Hà Nội, ngày 15 tháng 3 năm 2021", model.State, "Hà Nội, ngày 15 tháng 3 năm 2021"},
		{"Hà Nội, ngày 05 tháng 01 năm 2021", model.State, "Hà Nội, ngày 05 tháng 01 năm 2021"},
		{"Hà Nội, ngày    tháng 1 năm 2021", model.State, "Hà Nội, ngày    tháng 01 năm 2021"},
		{line, model.Party, line},
	}
	for _, tt := range tests {
		d := document(tt.text)
		d.Frame.Regime = tt.regime
		d.Frame.Spans = map[model.Part][]model.Span{model.PartDate: {{Start: 0, End: len(tt.text)}}}
		if _, err := d.Apply(model.SafeEdits(check(rule(t, "number-format"), d))); err != nil {
			t.Fatal(err)
		}
		if got := d.TextAt(model.Path{}); got != tt.want {
			t.Errorf("%q became %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestEveryStoryIsRead(t *testing.T) {
	fault := func() []model.Block { return []model.Block{model.NewParagraph("hòan thành")} }
	cell := model.Cell{Blocks: []model.Block{model.NewParagraph("trước"), model.NewParagraph("hòan thành")}}
	d := &model.Document{
		Body:     append(fault(), &model.Table{Rows: []model.TableRow{{Cells: []model.Cell{cell}}}}),
		Notes:    []model.Note{{Body: fault()}},
		Margins:  []model.Margin{{Body: fault()}},
		Comments: []model.Comment{{Body: fault()}},
	}
	found := check(rule(t, "tone-placement"), d)
	if len(found) != 5 {
		t.Fatalf("%d findings, want 5", len(found))
	}
	for _, f := range found {
		if got := d.Text(f.Span); got != "hòan" {
			t.Errorf("the span covers %q", got)
		}
	}
}

func TestCapitalizationKeepsToTheDecree(t *testing.T) {
	d := document("quy định tại Khoản 2 Điều 5")
	d.Standard = "hd36"
	if found := check(rule(t, "capitalization"), d); len(found) > 0 {
		t.Errorf("found %v in a Party document", found)
	}
}
