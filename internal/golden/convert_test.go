package golden

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/vanban"
	"example.com/vanban/model"
)

// reports are real reports that stand beside the project on some machines.
const reports = "../../../shared/samples"

// documents are the .docx files to convert: those of testdata, and real ones where they are at hand.
func documents(t *testing.T) []string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(testdata, "*.docx"))
	if err != nil {
		t.Fatal(err)
	}
	err = filepath.WalkDir(reports, func(name string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() && filepath.Ext(name) == ".docx" {
			names = append(names, name)
		}
		return err
	})
	if errors.Is(err, os.ErrNotExist) {
		t.Logf("no real reports in %s: only those of testdata are converted", reports)
	} else if err != nil {
		t.Fatal(err)
	}
	return names
}

// converted is the document written anew in the standard format, and the file.
func converted(t *testing.T, d *model.Document) (*model.Document, []byte) {
	t.Helper()
	file := written(t, d, "docx")
	again, err := vanban.Read(bytes.NewReader(file), int64(len(file)), d.Source.Name)
	if err != nil {
		t.Fatal(err)
	}
	return again, file
}

// TestConvertKeepsTheDocument has it that what is read from a converted file is what was read from the file: frame,
// sections and enumerations, and that converting again writes the same file.
func TestConvertKeepsTheDocument(t *testing.T) {
	for _, name := range documents(t) {
		t.Run(strings.TrimPrefix(filepath.ToSlash(name), "../"), func(t *testing.T) {
			d, err := vanban.Open(name)
			if err != nil {
				t.Fatal(err)
			}
			once, file := converted(t, d)
			if diff := cmp.Diff(frameOf(d, d), frameOf(once, d)); diff != "" {
				t.Errorf("frame (-read +read from the converted file):\n%s", diff)
			}
			for what, f := range map[string]func(*model.Document) any{"sections": sectionsOf, "enumerations": enumerationsOf} {
				if diff := cmp.Diff(f(d), f(once)); diff != "" {
					t.Errorf("%s (-read +read from the converted file):\n%s", what, diff)
				}
			}
			twice, again := converted(t, once)
			if diff := cmp.Diff(textOf(t, once), textOf(t, twice)); diff != "" {
				t.Errorf("text (-converted +converted again):\n%s", diff)
			} else if diff := cmp.Diff(contents(t, file), contents(t, again)); diff != "" {
				t.Errorf("file (-converted +converted again):\n%s", diff)
			}
		})
	}
}

// frameOf is the frame of d without its places. Spacing does not count: lines are set anew. A part that the document
// which was converted lacks stands as a blank in the converted one, and makes it a draft.
func frameOf(d, original *model.Document) model.Frame {
	f := d.Frame
	f.Spans, f.Head, f.Tail, f.Rest = nil, model.Range{}, model.Range{}, nil
	for _, s := range []*string{&f.Parent, &f.Issuer, &f.Place, &f.Subject, &f.Author, &f.Number.Text} {
		*s = squeeze(*s)
	}
	had := original.Frame
	if had.Regime == "" {
		f.Regime = ""
	}
	if had.Number.IsZero() && f.Number.No == "" {
		f.Number = model.Number{}
	}
	if had.Number.No == "" || had.Date.IsZero() {
		f.Draft = had.Draft
	}
	return f
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

type outline struct {
	Label, Title string
	Kind         model.Kind
	Inline       bool
	Sections     []outline
}

func sectionsOf(d *model.Document) any { return outlines(d.Sections) }

func outlines(ss []*model.Section) (out []outline) {
	for _, s := range ss {
		out = append(out, outline{s.Label, squeeze(s.Title), s.Kind, s.Inline, outlines(s.Sections)})
	}
	return out
}

type listed struct {
	Announced int
	Noun      string
	Kind      model.Kind
	Items     []listedItem
}

type listedItem struct {
	Ordinal      int
	Marker, Text string
	Items        []listedItem
}

func enumerationsOf(d *model.Document) any {
	var out []listed
	for _, e := range d.Enumerations {
		out = append(out, listed{e.Announced, e.Noun, e.Kind, listedItems(e.Items)})
	}
	return out
}

func listedItems(items []*model.Item) (out []listedItem) {
	for _, it := range items {
		out = append(out, listedItem{it.Ordinal, squeeze(it.Marker), squeeze(it.Text), listedItems(it.Items)})
	}
	return out
}

// textOf is the text line by line.
func textOf(t *testing.T, d *model.Document) []string {
	t.Helper()
	return strings.Split(string(written(t, d, "txt")), "\n")
}
