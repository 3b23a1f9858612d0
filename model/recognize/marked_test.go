package recognize

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/vanban/model"
)

// TestMarkedDocuments reads the documents of testdata/marked-*.txt, in which § stands around every title and ¿ before a
// numbered unit that is a whole sentence, and wants just these headings; such a unit may be one without a title. What
// stands under "---" is the frame, but for its bases, recipients and marks.
func TestMarkedDocuments(t *testing.T) {
	files, err := filepath.Glob("testdata/marked-*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no marked documents: %v", err)
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for c := range strings.SplitSeq(strings.TrimPrefix(string(b), "### "), "\n### ") {
			name, text, _ := strings.Cut(c, "\n")
			text, frame, framed := strings.Cut(text, "\n---\n")
			t.Run(name, func(t *testing.T) {
				d, want, free := marked(text)
				Recognize(d)
				got := map[int]string{}
				d.WalkSections(func(s *model.Section) bool {
					if !free[s.From] || s.Title != "" {
						got[s.From] = s.Title
					}
					return true
				})
				for i := range d.Body {
					// A title may stand on the lines below its label.
					for j := i + 1; j < min(i+3, len(d.Body)) && want[i] == "" && got[i] != ""; j++ {
						if want[j] == got[i] && got[j] == "" {
							delete(got, i)
							delete(want, j)
						}
					}
					if g, w := got[i], want[i]; g != w {
						t.Errorf("title %q, want %q: %s", g, w, clip(model.BlockText(d.Body[i]), 90))
					}
				}
				if got := mainParts(d); framed && got != strings.TrimSpace(frame) {
					t.Errorf("frame:\n%s\nwant:\n%s", got, strings.TrimSpace(frame))
				}
				checkFrame(t, name, d)
				if t.Failed() {
					t.Log(fmt.Sprint("frame:\n", frameText(d), "\nsections:\n", outlineText(d)))
				}
			})
		}
	}
}

// mainParts prints the frame without bases, recipients, marks and rest.
func mainParts(d *model.Document) string {
	var out []string
	for part := range strings.SplitSeq(frameText(d), "\n") {
		switch name, _, _ := strings.Cut(part, ":"); name {
		case "basis", "copy", "mark", "rest", "closing":
		default:
			out = append(out, strings.TrimSpace(part))
		}
	}
	return strings.Join(out, "\n")
}

// marked makes the document without its signs, and gives the titles by block and the units that may go without one.
func marked(text string) (d *model.Document, want map[int]string, free map[int]bool) {
	want, free = map[int]string{}, map[int]bool{}
	signed := built(strings.NewReplacer("¿", "").Replace(text))
	for i, b := range signed.Body {
		if p, ok := b.(*model.Paragraph); ok && strings.Count(p.Text, "§") == 2 {
			want[i] = squeeze(strings.Split(p.Text, "§")[1])
		}
	}
	for i, b := range built(text).Body {
		free[i] = strings.Contains(model.BlockText(b), "¿")
	}
	return built(strings.NewReplacer("§", "", "¿", "").Replace(text)), want, free
}
