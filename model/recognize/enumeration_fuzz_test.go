package recognize

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"example.com/vanban/model"
)

// FuzzEnumerations feeds any text, a paragraph a line: no panic, every span inside its block and between characters,
// items in the order of the text, enumerations and mentions in order.
func FuzzEnumerations(f *testing.F) {
	for _, c := range enumerationCases {
		f.Add(c.text)
	}
	f.Add("(1) (2) (1) a) b) i) ii) Một là hai là ba là: thứ nhất thứ hai")
	f.Add("3 việc:\n1. a\n|Có 2 việc:¦Một là, b¦Hai là, c: (1) d; (2) đ\n2. e\n|1. g¦2. h\n3. i")
	f.Add("01/01/2021, 12/BC-UBND 30/2020/NĐ-CP Luật số 5, điểm a, b khoản 2 Điều 5 1.234,5 tỷ đồng/người/tháng 12%")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip("text of a document is valid UTF-8")
		}
		d := documentOf(text)
		enumerations(d)
		mentions(d)
		valid := func(s model.Span) {
			t.Helper()
			whole := d.TextAt(s.Path)
			if s.Start < 0 || s.Start > s.End || s.End > len(whole) || !utf8.ValidString(whole[s.Start:s.End]) {
				t.Fatalf("span %+v in %q", s, whole)
			}
		}
		var walk func([]*model.Item)
		walk = func(items []*model.Item) {
			for i, it := range items {
				valid(it.Span)
				if i > 0 && items[i-1].Span.Compare(it.Span) >= 0 {
					t.Fatalf("item %q stands before %q", it.Marker, items[i-1].Marker)
				}
				walk(it.Items)
			}
		}
		for i, e := range d.Enumerations {
			valid(e.Announcement)
			if len(e.Items) < 2 || e.From < 0 || e.From >= e.To || e.To > len(d.Body) {
				t.Fatalf("enumeration %+v", e)
			}
			if i > 0 && d.Enumerations[i-1].Items[0].Span.Compare(e.Items[0].Span) > 0 {
				t.Fatalf("enumeration %d begins before the one before it", i)
			}
			walk(e.Items)
		}
		for _, q := range d.Quantities {
			valid(q.Span)
		}
		for _, m := range d.Dates {
			valid(m.Span)
		}
		for _, r := range d.References {
			valid(r.Span)
		}
	})
}

// growth is the time that f takes for an input eight times as large, as a multiple of the time for the smaller one.
func growth(build func(n int) *model.Document, n int) float64 {
	run := func(n int) time.Duration {
		d := build(n)
		start := time.Now()
		enumerations(d)
		mentions(d)
		return time.Since(start)
	}
	run(n)
	small := min(run(n), run(n))
	return float64(run(8*n)) / float64(max(small, time.Microsecond))
}

// BenchmarkGrowth shows how the time grows with the text: 8 is linear, 64 would be quadratic.
func BenchmarkGrowth(b *testing.B) {
	paragraph := func(piece string) func(int) *model.Document {
		return func(n int) *model.Document {
			return &model.Document{Body: []model.Block{model.NewParagraph(strings.Repeat(piece, n))}}
		}
	}
	paragraphs := func(pieces ...string) func(int) *model.Document {
		return func(n int) *model.Document {
			d := &model.Document{}
			for i := range n {
				d.Body = append(d.Body, model.NewParagraph(pieces[i%len(pieces)]))
			}
			return d
		}
	}
	for name, build := range map[string]func(int) *model.Document{
		"one paragraph of items":          paragraph("(1) thực hiện 3 giải pháp sau; (2) một là, hai là; a) b) Điều 5 khoản 2, "),
		"one sentence of counts":          paragraph("07 giải pháp và "),
		"one paragraph of markers":        paragraph("một là a hai là b "),
		"one paragraph of numbers":        paragraph("12/BC-UBND 1.234,5 tỷ đồng 01/02/2021 "),
		"one paragraph of spaces":         paragraph("a    1 "),
		"one paragraph of capitals":       paragraph("Luật A "),
		"one paragraph of points":         paragraph("điểm a, "),
		"paragraphs of items":             paragraphs("1. Thực hiện", "2. Kiểm tra", "a) Một:", "b) Hai", "- Ba"),
		"paragraphs that announce":        paragraphs("Có 3 giải pháp sau:", "1. A", "2. B", "3. C"),
		"paragraphs that never end":       paragraphs("1. Nội dung 5 nhiệm vụ"),
		"paragraphs of a rising series":   paragraphs("Một là, a", "Hai là, b"),
		"paragraphs that open quotations": paragraphs("“Một là 3 giải pháp"),
		"lines of one paragraph":          paragraph("1. Nội dung\n"),
	} {
		b.Run(name, func(b *testing.B) {
			g := 0.0
			for b.Loop() {
				g = growth(build, 2000)
			}
			b.ReportMetric(g, "growth")
		})
	}
}
