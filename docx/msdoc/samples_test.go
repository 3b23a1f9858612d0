package msdoc_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"example.com/vanban/docx"
	"example.com/vanban/docx/msdoc"
	"example.com/vanban/model"
	"example.com/vanban/model/recognize"
)

// sample reads one of the documents that stand beside the project; the test is skipped where they do not.
func sample(t *testing.T, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "..", "..", "shared", "samples", filepath.FromSlash(name)))
	if err != nil {
		t.Skip("the sample documents are not beside the project")
	}
	return b
}

func words(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// TestSeedReport has the words of the report come out of every form in which it was typed, in order.
func TestSeedReport(t *testing.T) {
	want := words(string(bytes.TrimPrefix(sample(t, "seed/report.txt"), []byte("\uFEFF"))))
	for name, charset := range map[string]string{"report.doc": "", "report.tcvn3.doc": "tcvn3", "report.vni.doc": "vni"} {
		b := sample(t, "seed/"+name)
		d, err := msdoc.Read(bytes.NewReader(b), int64(len(b)))
		if err != nil {
			t.Fatal(err)
		}
		if got := words(modelText(d)); !slices.Equal(got, want) {
			t.Errorf("%s: %d words, want %d", name, len(got), len(want))
		}
		if strings.Join(d.Source.Charsets, " ") != charset {
			t.Errorf("%s: %v", name, d.Source.Charsets)
		}
		recognize.Recognize(d)
		if n := len(d.Solutions()); n != 7 {
			t.Errorf("%s: %d solutions", name, n)
		}
	}
}

func TestTrackedChanges(t *testing.T) {
	b := sample(t, "cases/19-trackedchanges-binary.doc")
	d, err := msdoc.Read(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := modelText(d), "Giao 07 nhiệm vụ|đoạn nối với đoạn sau||giữ dời đi|"; !strings.HasPrefix(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestTwins compares the annexes of the decree in both of their forms: what is recognised, labels and tables are the same.
func TestTwins(t *testing.T) {
	for i := 1; i <= 6; i++ {
		name := fmt.Sprintf("nd30/Phuluc%d", i)
		binary, zipped := sample(t, name+".doc"), sample(t, name+".docx")
		a, err := msdoc.Read(bytes.NewReader(binary), int64(len(binary)))
		if err != nil {
			t.Fatal(err)
		}
		b, err := docx.Read(bytes.NewReader(zipped), int64(len(zipped)))
		if err != nil {
			t.Fatal(err)
		}
		recognize.Recognize(a)
		recognize.Recognize(b)
		if diff := cmp.Diff(recognised(b), recognised(a)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// recognised are the sections, the enumerations, the labels and the tables of a document, a line each. Cells without text are left
// out: one of the forms has them where the other has room. So is the order of text boxes that are anchored at one place.
func recognised(d *model.Document) []string {
	var out []string
	d.WalkSections(func(s *model.Section) bool {
		out = append(out, fmt.Sprintf("section %d %s %s %s", s.Level, s.Label, s.Title, s.Kind))
		return true
	})
	for _, e := range d.Enumerations {
		line := fmt.Sprintf("enumeration %d %s", e.Announced, e.Noun)
		for _, item := range e.Items {
			line += fmt.Sprintf(" %d %s", item.Ordinal, item.Marker)
		}
		out = append(out, line)
	}
	for p := range model.Paragraphs(d.Body) {
		if p.Label != "" {
			out = append(out, "label "+p.Label)
		}
	}
	for _, b := range d.Body {
		if t, ok := b.(*model.Table); ok && !t.Box {
			for _, r := range t.Rows {
				line := "row"
				for i := range r.Cells {
					text := words(r.Cells[i].Text())
					if slices.ContainsFunc(r.Cells[i].Blocks, inBox) {
						slices.Sort(text)
					}
					if len(text) > 0 {
						line += " | " + strings.Join(text, " ")
					}
				}
				out = append(out, line)
			}
		}
	}
	return out
}

func inBox(b model.Block) bool {
	p, ok := b.(*model.Paragraph)
	return ok && p.Box
}
