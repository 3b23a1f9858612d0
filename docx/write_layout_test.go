package docx_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/vanban/docx"
	"example.com/vanban/model"
	"example.com/vanban/model/recognize"
	"example.com/vanban/model/standard"
)

// understood is a document of blocks with what is recognised in it.
func understood(blocks ...model.Block) *model.Document {
	d := bare(blocks...)
	recognize.Recognize(d)
	return d
}

// holding is the body's paragraph that holds the text.
func holding(t *testing.T, d *model.Document, text string) *model.Paragraph {
	t.Helper()
	for p := range model.Paragraphs(d.Body) {
		if strings.Contains(p.Text, text) {
			return p
		}
	}
	t.Fatalf("no paragraph holds %q", text)
	return nil
}

// TestTypedOutlineIsOneList has typed labels that stand under each other become the levels of one list of Word's.
func TestTypedOutlineIsOneList(t *testing.T) {
	running := strings.Repeat("Sở đã triển khai đầy đủ các nội dung được giao. ", 3)
	for name, c := range map[string]struct {
		labels []string
		levels []int
	}{
		"decimal":           {[]string{"1.", "1.1.", "1.2.", "2.", "2.1.", "2.2."}, []int{0, 1, 1, 0, 1, 1}},
		"without full stop": {[]string{"1", "1.1", "1.2", "2", "2.1", "2.2"}, []int{0, 1, 1, 0, 1, 1}},
		"roman":             {[]string{"I.", "1.", "1.1.", "1.2.", "2.", "II.", "1.", "2."}, []int{0, 1, 2, 2, 1, 0, 1, 1}},
	} {
		t.Run(name, func(t *testing.T) {
			d := bare()
			var sections []*model.Section
			parents := map[int]*model.Section{}
			for i, label := range c.labels {
				s := &model.Section{Label: label, Title: "Nội dung", Level: c.levels[i] + 1, From: 2 * i, To: 2*i + 2, Heading: model.Span{Path: model.Path{Block: 2 * i}, End: len(label + " Nội dung")}}
				d.Body = append(d.Body, model.NewParagraph(label+" Nội dung"), model.NewParagraph(running))
				parents[s.Level] = s
				if up := parents[s.Level-1]; up != nil {
					up.Sections = append(up.Sections, s)
				} else {
					sections = append(sections, s)
				}
			}
			d.Sections = sections
			got, _, _ := write(t, d)
			var labels []string
			var levels []int
			lists := map[int]bool{}
			for p := range model.Paragraphs(got.Body) {
				if p.Text == "Nội dung" {
					labels, levels = append(labels, p.Label), append(levels, p.List.Level)
					lists[p.List.ID] = true
				}
			}
			if !slices.Equal(labels, c.labels) || !slices.Equal(levels, c.levels) || len(lists) != 1 {
				t.Errorf("labels %q, levels %v, %d lists", labels, levels, len(lists))
			}
		})
	}
}

func TestTextBoxesStayApart(t *testing.T) {
	box := model.NewParagraph("Ban Giám đốc")
	box.Box = true
	box.Anchors = []model.Anchor{{At: len(box.Text), Kind: model.AnchorNote}}
	d := bare(model.NewParagraph("Sơ đồ như sau."), box, model.NewParagraph("Hết sơ đồ."))
	d.Notes = []model.Note{{Kind: model.Footnote, Mark: "1", Body: paragraphs("Từ ngày 01/7/2025.")}}
	got, _, _ := write(t, d)
	if p := holding(t, got, "Ban Giám đốc"); !p.Box || len(p.Anchors) > 0 {
		t.Errorf("box %v, anchors %v: Word allows no note inside a text box", p.Box, p.Anchors)
	}
	if holding(t, got, "Hết sơ đồ").Box || len(got.Notes) != 1 {
		t.Errorf("what follows is in the box, or the note is gone: %+v", got.Notes)
	}
}

func TestDrawnLinesBecomeRules(t *testing.T) {
	title := model.NewParagraph("DANH MỤC")
	title.Layout = &model.ParagraphLayout{Align: "center"}
	title.Anchors = []model.Anchor{{At: len(title.Text), Kind: model.AnchorLine, Width: 2000, Height: 0}}
	got, _, _ := write(t, bare(model.NewParagraph("Mở đầu."), title, model.NewParagraph("Nội dung.")))
	at := slices.IndexFunc(got.Body, func(b model.Block) bool { return model.BlockText(b) == "DANH MỤC" })
	rule, ok := got.Body[at+1].(*model.Paragraph)
	if !ok || rule.Text != "" || !rule.Layout.BorderTop {
		t.Fatalf("no rule stands below: %+v", got.Body[at+1])
	}
	nd30, _ := standard.ByID("nd30")
	if length := nd30.Page.TextWidth() - rule.Layout.IndentLeft - rule.Layout.IndentRight; length < 1990 || length > 2010 {
		t.Errorf("the rule is %d twips long", length)
	}
}

// TestPageBreakBeginsAPage has page breaks come out as a property of the paragraph that begins the page, and none before an annex,
// which begins one of its own.
func TestPageBreakBeginsAPage(t *testing.T) {
	broken := func(text string, at int) *model.Paragraph {
		p := model.NewParagraph(text)
		p.Anchors = []model.Anchor{{At: at, Kind: model.AnchorPageBreak}}
		return p
	}
	got, _, _ := write(t, bare(
		broken("Trang một.", len("Trang một.")), model.NewParagraph("Trang hai."), broken("", 0), model.NewParagraph("Trang ba."), broken("Trang bốn.", 0),
		broken("", 0), model.NewParagraph("Phụ lục I"), model.NewParagraph("Danh mục")))
	for text, want := range map[string]bool{"Trang một.": false, "Trang hai.": true, "Trang ba.": true, "Trang bốn.": true, "Phụ lục I": false} {
		if p := holding(t, got, text); p.Layout.PageBreakBefore != want || len(p.Anchors) > 0 {
			t.Errorf("%s: begins a page %v, anchors %v", text, p.Layout.PageBreakBefore, p.Anchors)
		}
	}
}

func TestHeadersThatDifferStayApart(t *testing.T) {
	d := bare(paragraphs("Phần một.", "Phần hai.", "Phần ba.")...)
	d.Pages = []model.PageSpec{{To: 1, Width: 11906, Height: 16838}, {To: 2, Width: 11906, Height: 16838}, {To: 3, Width: 11906, Height: 16838}}
	d.Margins = []model.Margin{
		{Kind: model.Header, Pages: "default", Page: 0, Body: paragraphs("Báo cáo")},
		{Kind: model.Header, Pages: "default", Page: 1, Body: paragraphs("Biểu số liệu")},
		{Kind: model.Header, Pages: "default", Page: 2, Body: paragraphs("Báo cáo")},
	}
	got, _, _ := write(t, d)
	var shown []string
	for _, m := range got.Margins {
		for p := range model.Paragraphs(m.Body) {
			if m.Kind == model.Header && strings.ContainsFunc(p.Text, func(r rune) bool { return r > '9' }) {
				shown = append(shown, p.Text)
			}
		}
	}
	if want := []string{"Báo cáo", "Biểu số liệu", "Báo cáo"}; !slices.Equal(shown, want) {
		t.Errorf("headers %q, want %q", shown, want)
	}
}

func TestAnnexesAloneHaveNoFrame(t *testing.T) {
	d := understood(centred("Phụ lục II"), centred("DANH MỤC DỰ ÁN"), model.NewParagraph("Gồm 12 dự án nhóm C."))
	got, _, blanks := write(t, d)
	if have, want := textOf(got), []string{"Phụ lục II", "DANH MỤC DỰ ÁN", "Gồm 12 dự án nhóm C."}; !slices.Equal(have, want) || len(blanks) > 0 {
		t.Errorf("got %q and blanks %v", have, blanks)
	}
	got, _, _ = write(t, d, docx.WithValues(map[string]string{"issuer": "SỞ TÀI CHÍNH"}))
	holding(t, got, "SỞ TÀI CHÍNH")
}

func TestNamesOfSignersStandAtOneHeight(t *testing.T) {
	d := bare(model.NewParagraph("Hai bên thống nhất."))
	d.Frame.Signatures = []model.Signature{
		{Authority: "KT. GIÁM ĐỐC", Title: "PHÓ GIÁM ĐỐC", Name: "Nguyễn Văn An"}, {Title: "CHỦ TỊCH", Name: "Trần Thị Bình"},
	}
	got, _, _ := write(t, d)
	for _, b := range got.Body {
		if table, ok := b.(*model.Table); ok && strings.Contains(model.BlockText(b), "Nguyễn Văn An") {
			last := table.Rows[len(table.Rows)-1]
			if len(last.Cells) != 2 || strings.TrimSpace(last.Cells[0].Text()) != "Nguyễn Văn An" || strings.TrimSpace(last.Cells[1].Text()) != "Trần Thị Bình" {
				t.Errorf("the last row is %+v", last)
			}
			return
		}
	}
	t.Error("no table of signatures")
}

// TestWordsOfAddressStay has Kính gửi stay where nobody is named after it, and where it is said more than once.
func TestWordsOfAddressStay(t *testing.T) {
	for _, c := range []struct {
		name  string
		lines []string
		want  []string
		blank bool
	}{
		{"alone", []string{"Kính gửi:"}, []string{"Kính gửi: ………………………"}, true},
		{"without a colon", []string{"Kính gửi"}, []string{"Kính gửi: ………………………"}, true},
		{"with dots to fill in", []string{"Kính gửi: …………………"}, []string{"Kính gửi: ………………………"}, true},
		{"with a body", []string{"Kính gửi: Sở Y tế"}, []string{"Kính gửi: Sở Y tế"}, false},
		{"for each body", []string{"Kính gửi: Sở Y tế", "Kính gửi: Sở Nội vụ"}, []string{"Kính gửi:", "- Sở Y tế;", "- Kính gửi: Sở Nội vụ."}, false},
		{"of two kinds", []string{"Kính gửi: Sở Y tế", "Kính trình:"}, []string{"Kính gửi:", "- Sở Y tế;", "- Kính trình:"}, false},
	} {
		d := understood(paragraphs(c.lines...)...)
		got, _, blanks := write(t, d)
		var have []string
		for _, s := range textOf(got) {
			if strings.Contains(s, "ính ") || strings.HasPrefix(s, "- S") {
				have = append(have, s)
			}
		}
		blank := slices.ContainsFunc(blanks, func(d model.Diagnostic) bool { return d.Message.String() == "the addressee is left blank" })
		if !slices.Equal(have, c.want) || blank != c.blank {
			t.Errorf("%s: %q, left blank %v", c.name, have, blank)
		}
	}
}

// TestWhatIsAttachedBeginsAPage has what follows the closing begin a page of its own, but for what belongs to the signature.
func TestWhatIsAttachedBeginsAPage(t *testing.T) {
	title := func(text string) *model.Paragraph {
		p := centred(text).(*model.Paragraph)
		p.Layout.PageBreakBefore = true
		return p
	}
	letterhead := &model.Table{Rows: []model.TableRow{{Cells: []model.Cell{
		{Blocks: paragraphs("ỦY BAN NHÂN DÂN", "XÃ AN PHÚ")}, {Blocks: paragraphs("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")},
	}}}}
	approval := &model.Table{Rows: []model.TableRow{{Cells: []model.Cell{
		{Blocks: paragraphs("NGƯỜI LẬP BIỂU", "(Ký, họ tên)")}, {Blocks: paragraphs("KẾ TOÁN TRƯỞNG", "(Ký, họ tên)")},
	}}}}
	for _, c := range []struct {
		name   string
		after  []model.Block
		begins string // what stands first on the new page, "" when there is none
	}{
		{"a quy chế with a letterhead", []model.Block{letterhead, centred("QUY CHẾ"), model.NewParagraph("Điều 1. Phạm vi")}, "ỦY BAN NHÂN DÂN"},
		{"a list", []model.Block{title("DANH SÁCH"), centred("(Kèm theo Quyết định số 12/QĐ-UBND)"), model.NewParagraph("1. Ông Nguyễn Văn An")}, "DANH SÁCH"},
		{"a form with its number above", []model.Block{model.NewParagraph("Mẫu số 1 ban hành kèm theo Thông tư số 24/2007/TT-TTCP"), centred("BẢN KÊ KHAI TÀI SẢN")}, "Mẫu số 1"},
		{"an annex", []model.Block{centred("Phụ lục I"), centred("DANH MỤC DỰ ÁN")}, "Phụ lục I"},
		{"an annex below what it belongs to", []model.Block{centred("(Kèm theo Quyết định số 12/QĐ-UBND)"), centred("Phụ lục"), centred("DANH MỤC DỰ ÁN")}, "(Kèm theo"},
		{"a list below the hint at the signature", []model.Block{centred("(Ký, ghi rõ họ tên)"), centred("DANH SÁCH ĐẠI BIỂU"), model.NewParagraph("1. Ông Nguyễn Văn An")}, "DANH SÁCH ĐẠI BIỂU"},
		{"a form where the source turns the page", []model.Block{centred("– Đã ký"), model.NewParagraph("Bản này thay bản trước."), title("Mẫu số 1 kèm theo Thông tư"), centred("BẢN KÊ KHAI TÀI SẢN")}, "Mẫu số 1"},
		{"another signature and a list", []model.Block{centred("XÁC NHẬN CỦA ỦY BAN NHÂN DÂN"), centred("Trần Thị Bình"), centred("Kèm theo Quyết định số 12"), centred("DANH SÁCH ĐẠI BIỂU")}, "Kèm theo"},
		{"another signature", []model.Block{centred("XÁC NHẬN CỦA ỦY BAN NHÂN DÂN XÃ"), centred("Trần Thị Bình")}, ""},
		{"signatures in a table", []model.Block{approval, model.NewParagraph("")}, ""},
		{"a line of the publisher's", []model.Block{centred("Bản quyền của Cổng thông tin điện tử.")}, ""},
		{"nothing", []model.Block{model.NewParagraph(" ")}, ""},
	} {
		d := bare(model.NewParagraph("Ủy ban nhân dân xã báo cáo."), model.NewParagraph("CHỦ TỊCH"), model.NewParagraph("Nguyễn Văn Bảy"))
		d.Frame.Signatures = []model.Signature{{Title: "CHỦ TỊCH", Name: "Nguyễn Văn Bảy"}}
		d.Frame.Tail = model.Range{From: 1, To: 3}
		d.Frame.Spans = map[model.Part][]model.Span{model.PartSignatures: {{Path: model.Path{Block: 1}, End: len("CHỦ TỊCH")}, {Path: model.Path{Block: 2}, End: len("Nguyễn Văn Bảy")}}}
		d.Body = append(d.Body, c.after...)
		got, _, _ := write(t, d)
		pages := len(got.Pages)
		if c.begins == "" {
			if pages != 1 {
				t.Errorf("%s: %d sections, want 1", c.name, pages)
			}
			continue
		}
		if pages != 2 {
			t.Errorf("%s: %d sections, want 2", c.name, pages)
			continue
		}
		for _, b := range got.Body[got.Pages[0].To:] {
			if text := model.BlockText(b); text != "" {
				if !strings.HasPrefix(text, c.begins) {
					t.Errorf("%s: the page begins with %q", c.name, text)
				}
				if p, ok := b.(*model.Paragraph); ok && p.Layout.PageBreakBefore {
					t.Errorf("%s: a break at the beginning of a page", c.name)
				}
				break
			}
		}
	}
}

// TestOnlyHeadingsOfTextStayWithIt has points that text stands below be kept on its page, and those that are text themselves not.
func TestOnlyHeadingsOfTextStayWithIt(t *testing.T) {
	d := bare(paragraphs("a) Phẩm chất chính trị", "Chấp hành đường lối của Đảng.", "b) Năng lực lãnh đạo", "c) Thái độ phục vụ nhân dân", "Nhiệt tình, khiêm tốn.")...)
	for i, to := range map[int]int{0: 2, 2: 3, 3: 5} {
		text := d.Body[i].(*model.Paragraph).Text
		d.Sections = append(d.Sections, &model.Section{Label: text[:2], Title: text[3:], Level: 1, From: i, To: to, Heading: model.Span{Path: model.Path{Block: i}, End: len(text)}})
	}
	slices.SortFunc(d.Sections, func(a, b *model.Section) int { return a.From - b.From })
	got, _, _ := write(t, d)
	for text, want := range map[string]bool{"Phẩm chất": true, "Chấp hành": false, "Năng lực": false, "Thái độ": true, "Nhiệt tình": false} {
		if p := holding(t, got, text); p.Layout.KeepNext != want {
			t.Errorf("%s: kept with the next %v", text, p.Layout.KeepNext)
		}
	}
}
