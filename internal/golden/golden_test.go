package golden

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/vanban"
	"example.com/vanban/internal/sample"
	"example.com/vanban/model"
	"example.com/vanban/model/report"
)

var update = flag.Bool("update", false, "rewrite the .docx files and the results in testdata")

const testdata = "../../testdata"

// sources are the samples in testdata, at least as many as the project promises.
func sources(t *testing.T) []string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(testdata, "*.vb"))
	if err != nil {
		t.Fatal(err)
	}
	if len(names) < 16 {
		t.Fatalf("%d samples in %s", len(names), testdata)
	}
	return names
}

func read(t *testing.T, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func write(t *testing.T, name string, content []byte) {
	t.Helper()
	if err := os.WriteFile(name, content, 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestSamplesAreBuilt fails when a .docx file is not what its text says.
func TestSamplesAreBuilt(t *testing.T) {
	for _, name := range sources(t) {
		built, err := sample.Build(string(read(t, name)))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		file := strings.TrimSuffix(name, ".vb") + ".docx"
		if *update {
			if b, err := os.ReadFile(file); err != nil || cmp.Diff(contents(t, built), contents(t, b)) != "" {
				write(t, file, built)
			}
			continue
		}
		if d := cmp.Diff(contents(t, read(t, file)), contents(t, built)); d != "" {
			t.Errorf("%s differs from %s (-update rewrites it):\n%s", file, name, d)
		}
	}
}

// contents are the parts of a package with their names, in order: how they are compressed does not count.
func contents(t *testing.T, b []byte) (out []string) {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, f.Name, string(content))
	}
	return out
}

// TestGolden compares each sample's document, Markdown and findings with the results that stand beside it.
func TestGolden(t *testing.T) {
	for _, source := range sources(t) {
		base := strings.TrimSuffix(source, ".vb")
		t.Run(filepath.Base(base), func(t *testing.T) {
			d, err := vanban.Open(base + ".docx")
			if err != nil {
				t.Fatal(err)
			}
			compare(t, base+".json", indented(t, d))
			compare(t, base+".md", written(t, d, "md"))
			compare(t, base+".findings.json", findings(t, d))
		})
	}
}

func compare(t *testing.T, name string, got []byte) {
	t.Helper()
	if *update {
		write(t, name, got)
		return
	}
	if d := cmp.Diff(string(read(t, name)), string(got)); d != "" {
		t.Errorf("%s (-want +got):\n%s", name, d)
	}
}

func written(t *testing.T, d *model.Document, format string) []byte {
	t.Helper()
	var buf bytes.Buffer
	if _, err := vanban.Write(&buf, d, format); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

// indented is the document as JSON that can be read in a diff.
func indented(t *testing.T, d *model.Document) []byte {
	t.Helper()
	return reindent(t, written(t, d, "json"))
}

func reindent(t *testing.T, b []byte) []byte {
	t.Helper()
	var buf bytes.Buffer
	if err := json.Indent(&buf, b, "", " "); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

// findings are the findings in the form of "vanban check --format json --lang en".
func findings(t *testing.T, d *model.Document) []byte {
	t.Helper()
	var buf bytes.Buffer
	r := report.NewJSON(&buf, english{})
	if err := r.File(report.File{Name: d.Source.Name, Document: d, Findings: vanban.Check(d)}); err != nil {
		t.Fatal(err)
	}
	if err := r.Close(); err != nil {
		t.Fatal(err)
	}
	return reindent(t, buf.Bytes())
}

// english says messages as they stand in the code.
type english struct{}

func (english) Say(m model.Message) string { return m.String() }
