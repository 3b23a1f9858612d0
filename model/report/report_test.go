package report_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"example.com/vanban/model"
	"example.com/vanban/model/report"
)

// english says messages as they are.
type english struct{}

func (english) Say(m model.Message) string { return m.String() }

func at(block, start, end int) model.Span {
	return model.Span{Path: model.Path{Block: block}, Start: start, End: end}
}

func sample() report.File {
	d := &model.Document{
		Body: []model.Block{
			model.NewParagraph("I. KẾT QUẢ"), model.NewParagraph("hoàn thành suất xắc <nhiệm vụ>"),
			&model.Table{Rows: []model.TableRow{{Cells: []model.Cell{{ColSpan: 1, RowSpan: 1, Blocks: []model.Block{model.NewParagraph("ô")}}}}}},
		},
		Notes:    []model.Note{{Mark: "1", Body: []model.Block{model.NewParagraph("theo , quy định")}}},
		Sections: []*model.Section{{Label: "I.", Title: "KẾT QUẢ", From: 0, To: 3}},
	}
	start := strings.Index("hoàn thành suất xắc", "suất")
	wrong := at(1, start, start+len("suất xắc"))
	return report.File{Name: "bao cao.docx", Document: d, Findings: []model.Diagnostic{
		{Rule: "frame", Severity: model.Error, Message: model.Msg("no date")},
		{Rule: "spelling", Severity: model.Warning, Span: wrong, Message: model.Msg("%q is no word", "suất xắc"),
			Related: []model.Related{{Span: at(0, 0, 2), Message: model.Msg("in this section")}},
			Fixes:   []model.Fix{{Safe: true, Edits: []model.Edit{{Span: wrong, New: "xuất sắc"}}}}},
		{Rule: "spacing", Severity: model.Info, Span: model.Span{Path: model.Path{Story: model.InNote}, Start: 4, End: 5}, Message: model.Msg("stray space"),
			Fixes: []model.Fix{{Edits: []model.Edit{{Span: model.Span{Path: model.Path{Story: model.InNote}, Start: 4, End: 5}}}}}},
		{Rule: "sum", Severity: model.Warning, Span: model.Span{Path: model.Path{Block: 2, Cell: true}, End: 2}, Message: model.Msg("wrong sum")},
		{Rule: "sum", Severity: model.Warning, Span: at(2, 0, 0), Cell: "D5", Message: model.Msg("wrong sum")},
	}}
}

func write(t *testing.T, r report.Reporter, files ...report.File) {
	t.Helper()
	for _, f := range files {
		if err := r.File(f); err != nil {
			t.Fatal(err)
		}
	}
	if err := r.Close(); err != nil {
		t.Fatal(err)
	}
}

func TestJSONNamesAndOffsets(t *testing.T) {
	var buf bytes.Buffer
	write(t, report.NewJSON(&buf, english{}), sample(), report.File{Name: "b.docx", Document: &model.Document{}})
	want := `{"file":"bao cao.docx","findings":[` +
		`{"rule":"frame","severity":"error","message":"no date","block":0,"start":0,"end":0,"text":""},` +
		`{"rule":"spelling","severity":"warning","message":"\"suất xắc\" is no word","block":1,"start":13,"end":25,"text":"suất xắc",` +
		`"related":[{"block":0,"start":0,"end":2,"text":"I.","message":"in this section"}],` +
		`"fixes":[{"safe":true,"edits":[{"block":1,"start":13,"end":25,"new":"xuất sắc"}]}]},` +
		`{"rule":"spacing","severity":"info","message":"stray space","note":0,"block":0,"start":4,"end":5,"text":" ",` +
		`"fixes":[{"safe":false,"edits":[{"note":0,"block":0,"start":4,"end":5,"new":""}]}]},` +
		`{"rule":"sum","severity":"warning","message":"wrong sum","block":2,"cell":[0,0],"start":0,"end":2,"text":"ô"},` +
		`{"rule":"sum","severity":"warning","message":"wrong sum","block":2,"cell":"D5","start":0,"end":0,"text":""}]}` + "\n" +
		`{"file":"b.docx","findings":[]}` + "\n"
	if got := buf.String(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestText(t *testing.T) {
	var buf bytes.Buffer
	write(t, report.NewText(&buf, english{}, false), sample(), report.File{Name: "b.docx", Document: &model.Document{}})
	want := `bao cao.docx: 1 error, 3 warnings, 1 note
  error: no date [frame]
  warning: "suất xắc" is no word [spelling]
    section I, paragraph 2: hoàn thành «suất xắc» <nhiệm vụ>
    • in this section, section I, paragraph 1: «I.» KẾT QUẢ
    fix: “suất xắc” → “xuất sắc”
  info: stray space [spacing]
    note 1: theo« », quy định
    suggestion: delete “ ”
  warning: wrong sum [sum]
    section I, table at paragraph 3, row 1, column 1: «ô»
  warning: wrong sum [sum]
    cell D5
b.docx: nothing found

2 documents: 1 error, 3 warnings, 1 note
`
	if got := buf.String(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestSARIFHoldsEveryFinding(t *testing.T) {
	var buf bytes.Buffer
	rules := []*model.Rule{{Name: "spelling", Severity: model.Warning, Summary: model.Msg("words")}}
	write(t, report.NewSARIF(&buf, english{}, rules, "1.0.0"), sample())
	var log struct {
		Version string
		Runs    []struct {
			Tool struct {
				Driver struct{ Rules []struct{ ID string } }
			}
			Results []struct {
				RuleID, Level string
				Message       struct{ Text string }
				Locations     []struct {
					PhysicalLocation struct{ ArtifactLocation struct{ URI string } }
				}
			}
		}
	}
	if err := json.Unmarshal(buf.Bytes(), &log); err != nil {
		t.Fatal(err)
	}
	if log.Version != "2.1.0" || len(log.Runs) != 1 || len(log.Runs[0].Results) != 5 || log.Runs[0].Tool.Driver.Rules[0].ID != "spelling" {
		t.Fatalf("got %s", buf.String())
	}
	second := log.Runs[0].Results[1]
	if second.RuleID != "spelling" || second.Level != "warning" || second.Locations[0].PhysicalLocation.ArtifactLocation.URI != "bao%20cao.docx" {
		t.Errorf("got %+v", second)
	}
	if third := log.Runs[0].Results[2]; third.Level != "note" {
		t.Errorf("info is %q", third.Level)
	}
}

func TestHTMLShowsTheTextWithItsFindings(t *testing.T) {
	var buf bytes.Buffer
	write(t, report.NewHTML(&buf, english{}, "vi"), sample())
	page := buf.String()
	for _, want := range []string{
		`<html lang="vi">`, `hoàn thành <mark class=warning>suất xắc</mark><sup>2</sup> &lt;nhiệm vụ&gt;`,
		`theo<mark class=info> </mark><sup>3</sup>, quy định`, `<mark class=warning>ô</mark>`, `no date`, `fix: “suất xắc” → “xuất sắc”`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s in\n%s", want, page)
		}
	}
	if strings.Contains(page, "http") || strings.Contains(page, "<script") {
		t.Error("the page needs something beside it")
	}
}

func TestAround(t *testing.T) {
	d := &model.Document{Body: []model.Block{model.NewParagraph("dòng trước\nmột hai ba bốn năm sáu bảy tám\ndòng sau")}}
	text := d.TextAt(model.Path{})
	start := strings.Index(text, "bốn")
	for _, test := range []struct {
		name string
		n    int
		want report.Excerpt
	}{
		{"the whole line", 40, report.Excerpt{Before: "một hai ba ", Text: "bốn", After: " năm sáu bảy tám"}},
		{"cut between words", 9, report.Excerpt{Before: "…hai ba ", Text: "bốn", After: " năm sáu…"}},
	} {
		if got := report.Around(d, at(0, start, start+len("bốn")), test.n); got != test.want {
			t.Errorf("%s: %+v, want %+v", test.name, got, test.want)
		}
	}
	if got := report.Around(d, at(3, 0, 4), 9); got != (report.Excerpt{}) {
		t.Errorf("outside the document: %+v", got)
	}
}

func TestPlace(t *testing.T) {
	d := &model.Document{
		Body: make([]model.Block, 9),
		Sections: []*model.Section{{Label: "II.", From: 1, To: 9, Sections: []*model.Section{
			{Label: "1.", From: 2, To: 5, Sections: []*model.Section{{Label: "1.2.", From: 3, To: 4}, {Title: "Về thuận lợi:", From: 4, To: 5}}}}}},
		Margins: []model.Margin{{Kind: model.Header}, {Kind: model.Footer}},
	}
	for _, test := range []struct {
		span model.Span
		want string
	}{
		{model.Span{}, "whole document"},
		{at(0, 1, 2), "paragraph 1"},
		{at(1, 0, 1), "section II, paragraph 2"},
		{at(2, 0, 1), "section II › 1, paragraph 3"},
		{at(3, 0, 1), "section II › 1.2, paragraph 4"},
		{at(4, 0, 1), "section II › 1 › Về thuận lợi, paragraph 5"},
		{model.Span{Path: model.Path{Story: model.InMargin, Index: 1}, End: 1}, "page footer"},
		{model.Span{Path: model.Path{Story: model.InNote, Index: 2}, End: 1}, "note 3"},
	} {
		if got := report.Place(d, test.span).String(); got != test.want {
			t.Errorf("%+v: %q, want %q", test.span, got, test.want)
		}
	}
}
