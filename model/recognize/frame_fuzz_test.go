package recognize

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/vanban/model"
)

// FuzzRecognize builds documents of any lines and checks that recognition ends, fits its spans to the text, loses no
// word of head and tail, and says the same when done again.
func FuzzRecognize(f *testing.F) {
	files, _ := filepath.Glob("testdata/*-*.txt")
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		for c := range strings.SplitSeq(string(b), "\n### ") {
			_, rest, _ := strings.Cut(c, "\n")
			text, _, _ := strings.Cut(rest, "\n---\n")
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		d := built(strings.ToValidUTF8(clip(text, 20000), ""))
		Recognize(d)
		checkFrame(t, "first", d)
		frame, sections := frameText(d), outlineText(d)
		Recognize(d)
		if got := frameText(d); got != frame {
			t.Errorf("the frame changed when recognised again:\n%s\nwas:\n%s", got, frame)
		}
		if got := outlineText(d); got != sections {
			t.Errorf("the sections changed when recognised again:\n%s\nwas:\n%s", got, sections)
		}
	})
}

// BenchmarkLongDocument recognises the frame and sections of 100,000 paragraphs in time that grows with their number.
func BenchmarkLongDocument(b *testing.B) {
	d := &model.Document{}
	for i := range 100000 {
		switch i % 4 {
		case 0:
			d.Body = append(d.Body, model.NewParagraph("1. Công tác tuyên truyền"))
		case 1:
			d.Body = append(d.Body, model.NewParagraph("a) Nội dung"))
		default:
			d.Body = append(d.Body, model.NewParagraph("Đã tổ chức 12 buổi tuyên truyền cho nhân dân trên địa bàn xã với nhiều hình thức khác nhau."))
		}
	}
	for b.Loop() {
		frame(d)
		sections(d)
	}
}
