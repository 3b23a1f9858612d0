package rtf_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"example.com/vanban/docx/rtf"
)

// BenchmarkRead reads a real report as Word wrote it.
func BenchmarkRead(b *testing.B) {
	for _, name := range []string{"reports/h31.rtf", "seed/report.rtf", "seed/report.tcvn3.rtf"} {
		content, err := os.ReadFile(filepath.Join("../../../shared/samples", name))
		if err != nil {
			b.Skip("the samples are not at hand: ", err)
		}
		b.Run(filepath.Base(name), func(b *testing.B) {
			b.SetBytes(int64(len(content)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := rtf.Read(bytes.NewReader(content), int64(len(content))); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
