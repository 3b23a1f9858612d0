package rtf_test

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/vanban/docx"
	"example.com/vanban/docx/rtf"
	"example.com/vanban/model"
)

// TestTwins reads reports that were saved in both formats: the text, its formatting and its labels are the same.
func TestTwins(t *testing.T) {
	for _, name := range []string{"report", "report.tcvn3", "report.vni"} {
		t.Run(name, func(t *testing.T) {
			base := filepath.Join("../../../shared/samples/seed", name)
			want := open(t, base+".docx", func(r io.ReaderAt, size int64) (*model.Document, error) { return docx.Read(r, size) })
			got := open(t, base+".rtf", rtf.Read)
			if diff := cmp.Diff(formatted(want), formatted(got)); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(want.Source.Charsets, got.Source.Charsets); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func open(t *testing.T, name string, read func(io.ReaderAt, int64) (*model.Document, error)) *model.Document {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Skip("the samples are not at hand: ", err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	d, err := read(f, info.Size())
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// formatted is the body with the formatting of each stretch.
func formatted(d *model.Document) string {
	var sb strings.Builder
	for l := range d.Leaves() {
		fmt.Fprintf(&sb, "(%s) %s\n", l.Label, l.Layout.Align)
		for i := 0; i < len(l.Runs); {
			first := l.Runs[i]
			for i < len(l.Runs) && *l.Runs[i].Format == *first.Format {
				i++
			}
			fmt.Fprintf(&sb, "  %+v %q\n", *first.Format, l.Text[first.Start:l.Runs[i-1].End])
		}
	}
	return sb.String()
}
