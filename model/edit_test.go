package model

import (
	"errors"
	"math/rand/v2"
	"slices"
	"testing"
	"unicode/utf8"
)

// sample is a document with text in every story and in nested cells.
func sample(texts ...string) *Document {
	d := &Document{}
	for i, s := range texts {
		p := NewParagraph(s)
		if n := len(s); n > 3 { // several runs, an anchor between them
			mid := n / 2
			for !utf8.RuneStart(s[mid]) {
				mid--
			}
			if mid > 0 {
				p.Runs = []Run{{Start: 0, End: mid, Raw: "x"}, {Start: mid, End: n}}
			}
			p.Anchors = []Anchor{{At: mid}}
		}
		switch i % 3 {
		case 0:
			d.Body = append(d.Body, p)
		case 1:
			nested := &Table{Rows: []TableRow{{Cells: []Cell{{Blocks: []Block{NewParagraph("trong")}}}}}}
			d.Body = append(d.Body, &Table{Rows: []TableRow{{Cells: []Cell{{Blocks: []Block{NewParagraph("trước"), nested, p}}}}}})
		case 2:
			d.Notes = append(d.Notes, Note{Kind: Footnote, Body: []Block{p}})
		}
	}
	return d
}

func dump(d *Document) (out []string) {
	for l := range d.Leaves() {
		out = append(out, l.Text)
	}
	return out
}

// checkRuns fails when runs do not tile the text or an anchor stands outside of it.
func checkRuns(t *testing.T, d *Document) {
	t.Helper()
	for l := range d.Leaves() {
		at := 0
		for _, r := range l.Runs {
			if r.Start != at || r.End <= r.Start {
				t.Fatalf("run %d-%d after %d in %q", r.Start, r.End, at, l.Text)
			}
			at = r.End
		}
		if at != len(l.Text) {
			t.Fatalf("runs end at %d of %d in %q", at, len(l.Text), l.Text)
		}
		for _, a := range l.Anchors {
			if a.At < 0 || a.At > len(l.Text) || !boundary(l.Text, a.At) {
				t.Fatalf("anchor at %d of %d in %q", a.At, len(l.Text), l.Text)
			}
		}
	}
}

// randomEdits are edits that do not overlap, in any order.
func randomEdits(r *rand.Rand, d *Document, news []string) (edits []Edit) {
	for l := range d.Leaves() {
		at := 0
		for range r.IntN(4) {
			cuts := []int{}
			for i := range l.Text[at:] {
				cuts = append(cuts, at+i)
			}
			cuts = append(cuts, len(l.Text))
			from := r.IntN(len(cuts))
			to := from + r.IntN(min(len(cuts)-from, 4))
			edits = append(edits, Edit{l.Span(cuts[from], cuts[to]), news[r.IntN(len(news))]})
			at = cuts[to]
		}
	}
	r.Shuffle(len(edits), func(i, j int) { edits[i], edits[j] = edits[j], edits[i] })
	return edits
}

func FuzzApply(f *testing.F) {
	f.Add("Phó Hiệu trường Nhà trường", "đồng lồng", "suất xắc", uint64(1))
	f.Add("", "a", "ế", uint64(7))
	f.Fuzz(func(t *testing.T, a, b, c string, seed uint64) {
		for _, s := range []string{a, b, c} {
			if !utf8.ValidString(s) {
				t.Skip("text of a document is valid UTF-8")
			}
		}
		r := rand.New(rand.NewPCG(seed, 1))
		d := sample(a, b, c, b+a)
		before := dump(d)
		news := []string{"", "ơ", "hòa", " "}
		edits := randomEdits(r, d, news)
		inverse, err := d.Apply(edits)
		if err != nil {
			t.Fatalf("%v: %v", edits, err)
		}
		checkRuns(t, d)
		if _, err := d.Apply(inverse); err != nil {
			t.Fatalf("inverse %v of %v: %v", inverse, edits, err)
		}
		checkRuns(t, d)
		if after := dump(d); !slices.Equal(before, after) {
			t.Errorf("text after edits %v and their inverse:\n%q\nwant\n%q", edits, after, before)
		}
	})
}

func TestApply(t *testing.T) {
	body := Path{}
	tests := []struct {
		name  string
		text  string
		edits []Edit
		want  string
		err   error
	}{
		{"replaces", "suất xắc", []Edit{{Span{body, 0, 6}, "xuất"}, {Span{body, 7, 12}, "sắc"}}, "xuất sắc", nil},
		{"inserts twice at one place in order", "ab", []Edit{{Span{body, 1, 1}, "1"}, {Span{body, 1, 1}, "2"}}, "a12b", nil},
		{"refuses overlap", "abcd", []Edit{{Span{body, 0, 2}, ""}, {Span{body, 1, 3}, ""}}, "abcd", ErrOverlap},
		{"refuses the middle of a character", "ế", []Edit{{Span{body, 1, 3}, ""}}, "ế", ErrSpan},
		{"refuses a place past the end", "a", []Edit{{Span{body, 0, 2}, ""}}, "a", ErrSpan},
		{"refuses a block that is not there", "a", []Edit{{Span{Path{Block: 9}, 0, 0}, "x"}}, "a", ErrSpan},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := sample(tt.text)
			_, err := d.Apply(tt.edits)
			if !errors.Is(err, tt.err) {
				t.Errorf("error %v, want %v", err, tt.err)
			}
			if got := dump(d)[0]; got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

func TestApplyKeepsFormatting(t *testing.T) {
	bold := &Format{Bold: true}
	p := &Paragraph{Text: "Số: 12", Runs: []Run{{0, 5, bold, Origin{To: 5}, "", ""}, {5, 8, nil, Origin{To: 9}, "", ""}}}
	d := &Document{Body: []Block{p}}
	if _, err := d.Apply([]Edit{{Span{Start: 6, End: 8}, "07"}}); err != nil {
		t.Fatal(err)
	}
	if p.Text != "Số: 07"[:0]+p.Text || p.FormatAt(0) != bold || p.Runs[0].Origin.To != 5 {
		t.Errorf("untouched run changed: %+v", p.Runs)
	}
	if p.Runs[1].Origin.To != 0 {
		t.Errorf("touched run keeps a way back to other text: %+v", p.Runs[1])
	}
}
