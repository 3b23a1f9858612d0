package render_test

import (
	"errors"
	"io"
	"strings"
	"testing"

	"example.com/vanban/model"
	"example.com/vanban/model/render"
)

func TestText(t *testing.T) {
	noted := model.NewParagraph("Thể thức được quy định.")
	noted.Anchors = []model.Anchor{{At: len("Thể thức"), Kind: model.AnchorNote}}
	secret := model.NewParagraph("ẩn")
	secret.Runs[0].Format = &model.Format{Hidden: true}
	partly := model.NewParagraph("thấy ẩn")
	partly.Runs = []model.Run{{End: len("thấy")}, {Start: len("thấy"), End: len(partly.Text), Format: secret.Runs[0].Format}}
	margin := func(text string) model.Margin {
		return model.Margin{Kind: model.Header, Body: []model.Block{model.NewParagraph(text)}}
	}
	doc := &model.Document{
		Body: []model.Block{
			labelled("1.", "thu\nngân sách"), labelled("2.", ""), model.NewParagraph(""), noted, secret, partly,
			table([]model.Cell{cell("a", "", "b"), cell("c\td")}, []model.Cell{cell(""), cell("e")}),
		},
		Notes:   []model.Note{{Mark: "1", Body: []model.Block{model.NewParagraph("Theo Nghị định.")}}},
		Margins: []model.Margin{margin("2"), margin("Phụ lục"), margin("Phụ lục")},
	}
	var sb strings.Builder
	if err := render.Text(&sb, doc); err != nil {
		t.Fatal(err)
	}
	want := "1. thu ngân sách\n2. \n\nThể thức[1] được quy định.\nthấy\na b\tc d\n\te\n[1] Theo Nghị định.\nPhụ lục\n"
	if sb.String() != want {
		t.Errorf("got %q\nwant %q", sb.String(), want)
	}
}

// TestNotesShareABuffer has a document of many notes be written without room of its own for each.
func TestNotesShareABuffer(t *testing.T) {
	doc := &model.Document{Notes: make([]model.Note, 500)}
	for i := range doc.Notes {
		doc.Notes[i] = model.Note{Mark: "1", Body: []model.Block{model.NewParagraph("Theo Nghị định.")}}
	}
	cost := testing.Benchmark(func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if err := render.Text(io.Discard, doc); err != nil {
				b.Fatal(err)
			}
		}
	}).AllocedBytesPerOp()
	if cost > 1<<20 {
		t.Errorf("%d bytes for 500 short notes", cost)
	}
}

type full struct{}

var errFull = errors.New("disk full")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestWriteErrorsAreReported(t *testing.T) {
	doc := &model.Document{Body: []model.Block{model.NewParagraph("a")}}
	if err := render.Text(full{}, doc); !errors.Is(err, errFull) {
		t.Errorf("Text: %v", err)
	}
	if err := render.Markdown(full{}, doc); !errors.Is(err, errFull) {
		t.Errorf("Markdown: %v", err)
	}
}
