package render_test

import (
	"strings"
	"testing"

	"example.com/vanban/model"
	"example.com/vanban/model/render"
)

func cell(texts ...string) model.Cell {
	c := model.Cell{ColSpan: 1, RowSpan: 1}
	for _, t := range texts {
		c.Blocks = append(c.Blocks, model.NewParagraph(t))
	}
	return c
}

func table(rows ...[]model.Cell) *model.Table {
	t := &model.Table{Borders: true}
	for _, r := range rows {
		t.Rows = append(t.Rows, model.TableRow{Cells: r})
	}
	t.PlaceCells()
	return t
}

func labelled(label, text string) *model.Paragraph {
	p := model.NewParagraph(text)
	p.Label = label
	return p
}

func TestMarkdown(t *testing.T) {
	merged := cell("Tỉnh")
	merged.ColSpan = 2
	note := model.NewParagraph("Thể thức được quy định.")
	note.Anchors = []model.Anchor{{At: len("Thể thức"), Kind: model.AnchorNote}}
	link := model.NewParagraph("Xem cổng thông tin.")
	link.Runs = []model.Run{{End: 4}, {Start: 4, End: len(link.Text) - 1, Link: "http://x.vn/a>b"}, {Start: len(link.Text) - 1, End: len(link.Text)}}
	for _, test := range []struct {
		name string
		doc  model.Document
		want string
	}{
		{"numbers stay as printed", model.Document{Body: []model.Block{model.NewParagraph("1. Một"), model.NewParagraph("3) Ba"), model.NewParagraph("2.1. Hai")}},
			"1\\. Một\n\n3\\) Ba\n\n2\\.1. Hai\n"},
		{"automatic numbers and bullets", model.Document{Body: []model.Block{labelled("I.", "Kết quả"), labelled("•", "chấm"), labelled("1.", "Một")}},
			"I. Kết quả\n\n- chấm\n\n1\\. Một\n"},
		{"typed dashes are a list", model.Document{Body: []model.Block{model.NewParagraph("- Như trên;"), model.NewParagraph("-----"), model.NewParagraph("-abc")}},
			"- Như trên;\n\n\\-----\n\n\\-abc\n"},
		{"marks of Markdown in the text", model.Document{Body: []model.Block{model.NewParagraph("a*b_c [d] <e> `f` # g &amp; h & i \\")}},
			"a\\*b\\_c \\[d\\] \\<e\\> \\`f\\` # g \\&amp; h & i \\\\\n"},
		{"a line break", model.Document{Body: []model.Block{model.NewParagraph("TỈNH\n# ĐOÀN \n1. X")}}, "TỈNH\\\n\\# ĐOÀN\\\n1\\. X\n"},
		{"indented by spaces is no code", model.Document{Body: []model.Block{model.NewParagraph("      đoạn")}}, "đoạn\n"},
		{"blank paragraphs", model.Document{Body: []model.Block{model.NewParagraph(" "), model.NewParagraph("a"), model.NewParagraph("")}}, "a\n"},
		{"a table with merged cells", model.Document{Body: []model.Block{table([]model.Cell{merged, cell("Số")}, []model.Cell{cell("a|b"), cell("1", "2"), cell("")})}},
			"| Tỉnh |  | Số |\n| --- | --- | --- |\n| a\\|b | 1<br>2 |  |\n"},
		{"a frame of one column is no table", model.Document{Body: []model.Block{table([]model.Cell{cell("a", "b")})}}, "a\\\nb\n"},
		{"a note", model.Document{Body: []model.Block{note}, Notes: []model.Note{{Kind: model.Footnote, Mark: "*", Body: []model.Block{model.NewParagraph("Theo Nghị định."), model.NewParagraph("Hai.")}}}},
			"Thể thức[^1] được quy định.\n\n[^1]: Theo Nghị định.\n\n    Hai.\n"},
		{"a link", model.Document{Body: []model.Block{link}}, "Xem [cổng thông tin](<http://x.vn/a%3Eb>).\n"},
		{"sections are headings, an inline lead is bold", model.Document{
			Body:  []model.Block{model.NewParagraph("BÁO CÁO"), model.NewParagraph("I. KẾT QUẢ"), model.NewParagraph("Về thuận lợi: có")},
			Frame: model.Frame{Spans: map[model.Part][]model.Span{model.PartType: {{End: len("BÁO CÁO")}}}},
			Sections: []*model.Section{{Label: "I.", Level: 1, From: 1, To: 3, Heading: model.Span{Path: model.Path{Block: 1}, End: 14}, Sections: []*model.Section{
				{Level: 2, From: 2, To: 3, Inline: true, Heading: model.Span{Path: model.Path{Block: 2}, End: len("Về thuận lợi:")}}}}},
		}, "# BÁO CÁO\n\n## I. KẾT QUẢ\n\n**Về thuận lợi:** có\n"},
	} {
		var sb strings.Builder
		if err := render.Markdown(&sb, &test.doc); err != nil {
			t.Fatal(err)
		}
		if got := sb.String(); got != test.want {
			t.Errorf("%s:\n%s\nwant:\n%s", test.name, got, test.want)
		}
	}
}
