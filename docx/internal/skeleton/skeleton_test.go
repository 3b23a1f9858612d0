package skeleton_test

import (
	"archive/zip"
	"io"
	"testing"

	"example.com/vanban/docx/internal/skeleton"
	"example.com/vanban/model/standard"
)

// TestTemplatesAreUpToDate has it that generating the templates anew changes nothing in them.
func TestTemplatesAreUpToDate(t *testing.T) {
	for _, s := range standard.Standards() {
		t.Run(s.ID, func(t *testing.T) {
			zr, err := zip.OpenReader("../../template/" + s.ID + ".docx")
			if err != nil {
				t.Fatal(err)
			}
			defer zr.Close()
			parts := skeleton.Parts(s)
			if len(zr.File) != len(parts) {
				t.Fatalf("%d parts, want %d: run go generate ./docx", len(zr.File), len(parts))
			}
			for i, f := range zr.File {
				r, err := f.Open()
				if err != nil {
					t.Fatal(err)
				}
				b, err := io.ReadAll(r)
				if err != nil {
					t.Fatal(err)
				}
				if f.Name != parts[i].Name || string(b) != parts[i].Content {
					t.Errorf("%s is not what is generated: run go generate ./docx", f.Name)
				}
			}
		})
	}
}
