package vanban_test

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/vanban"
	"example.com/vanban/model"
)

func read(t *testing.T, content string, opts ...vanban.Option) *model.Document {
	t.Helper()
	d, err := vanban.Read(strings.NewReader(content), int64(len(content)), "x.txt", opts...)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func texts(d *model.Document) []string {
	var out []string
	for _, b := range d.Body {
		out = append(out, model.BlockText(b))
	}
	return out
}

func TestWhatIsNoDocument(t *testing.T) {
	for _, test := range []struct {
		name, content string
		want          error
	}{
		{"empty", "", model.ErrTruncated},
		{"control characters", "abc\x00\x01", model.ErrFormat},
		{"PDF", "%PDF-1.4", model.ErrFormat},
		{"another JSON schema", `{"schema":"vanban.document/9"}`, model.ErrFormat},
		{"JSON cut short", `{"schema":"vanban.document/1","body":[`, model.ErrCorrupt},
		{"a zip archive cut short", "PK\x03\x04\x14\x00", nil},
		{"an OLE header alone", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", nil},
	} {
		_, err := vanban.Read(strings.NewReader(test.content), int64(len(test.content)), "dir/x.docx")
		var fe *model.FileError
		if !errors.As(err, &fe) || fe.File != "dir/x.docx" {
			t.Errorf("%s: %v does not name the file", test.name, err)
		}
		if test.want != nil && !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", test.name, err, test.want)
		}
	}
}

// TestTextThatBeginsLikeAPicture has a text whose first letters are those of a picture's header be read, and the picture refused.
func TestTextThatBeginsLikeAPicture(t *testing.T) {
	for _, text := range []string{"BMTE là bà mẹ và trẻ em.", "BM", "RIFF là tên một định dạng.", "RIFF"} {
		if got := texts(read(t, text)); !slices.Equal(got, []string{text}) {
			t.Errorf("%q is read as %q", text, got)
		}
	}
	for name, head := range map[string]string{
		"BMP":  "BM\x8A\x00\x00\x00\x00\x00\x00\x00\x36\x00\x00\x00\x28\x00\x00\x00\x04\x00\x00\x00\x04\x00\x00\x00",
		"WebP": "RIFF\x24\x00\x00\x00WEBPVP8 ",
	} {
		_, err := vanban.Read(strings.NewReader(head), int64(len(head)), "x.doc")
		if !errors.Is(err, model.ErrFormat) || !strings.Contains(err.Error(), "picture") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestOpenNamesTheFile(t *testing.T) {
	_, err := vanban.Open("no/such.docx")
	var fe *model.FileError
	if !errors.As(err, &fe) || fe.File != "no/such.docx" || !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a missing file: %v", err)
	}
	if _, err := vanban.Open("."); !errors.Is(err, model.ErrFormat) {
		t.Errorf("a folder: %v", err)
	}
}

const faulty = `I. KẾT QUẢ
Xã đã hòan thành 05 chỉ tiêu , vượt kế hoạch.
Thực hiện 03 giải pháp sau:
Một là, đẩy nhanh tiến độ.
Hai là, tăng cường kiểm tra.
`

func TestCheckIsInTheOrderOfTheText(t *testing.T) {
	found := vanban.Check(read(t, faulty))
	if !slices.IsSortedFunc(found, func(a, b model.Diagnostic) int { return a.Span.Compare(b.Span) }) {
		t.Errorf("out of order: %v", found)
	}
	names := rulesOf(found)
	for _, want := range []string{"tone-placement", "enumeration-count"} {
		if !slices.Contains(names, want) {
			t.Errorf("no %s among %v", want, names)
		}
	}
}

func rulesOf(found []model.Diagnostic) []string {
	var names []string
	for _, f := range found {
		names = append(names, f.Rule)
	}
	return names
}

func TestWhichRulesRun(t *testing.T) {
	d := read(t, faulty)
	for _, test := range []struct {
		name string
		opts []vanban.CheckOption
		want bool // a finding of enumeration-count
	}{
		{"all", nil, true},
		{"only this", []vanban.CheckOption{vanban.OnlyRules("enumeration-count")}, true},
		{"only another", []vanban.CheckOption{vanban.OnlyRules("date")}, false},
		{"the default and another", []vanban.CheckOption{vanban.OnlyRules(vanban.DefaultRules, "date")}, true},
		{"not this", []vanban.CheckOption{vanban.IgnoreRules("enumeration-count")}, false},
	} {
		if got := slices.Contains(rulesOf(vanban.Check(d, test.opts...)), "enumeration-count"); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
}

func TestOptionalRulesRunWhenNamed(t *testing.T) {
	for _, r := range vanban.Rules() {
		if !r.Optional {
			continue
		}
		if slices.Contains(rulesOf(vanban.Check(read(t, "hòa bình hoà bình"))), r.Name) {
			t.Errorf("%s runs unasked", r.Name)
		}
	}
}

func TestEveryRuleIsDocumented(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range vanban.Rules() {
		if seen[r.Name] {
			t.Errorf("two rules are called %s", r.Name)
		}
		seen[r.Name] = true
		for _, lang := range []string{"vi", "en"} {
			if len(strings.Fields(r.Pages[lang])) < 20 {
				t.Errorf("%s has no page in %q", r.Name, lang)
			}
		}
		if r.Summary.Format == "" || r.Severity == 0 || r.Check == nil {
			t.Errorf("%s is not whole", r.Name)
		}
		if got, ok := vanban.RuleNamed(r.Name); !ok || got != r {
			t.Errorf("%s is not found by its name", r.Name)
		}
	}
}

func TestFixListsWhatItChanges(t *testing.T) {
	d := read(t, faulty)
	changes, err := vanban.Fix(d)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := texts(d)[1], "Xã đã hoàn thành 05 chỉ tiêu, vượt kế hoạch."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if len(changes) != 2 || len(changes[0].Replaced) == 0 {
		t.Fatalf("changes: %+v", changes)
	}
	for _, c := range changes {
		if c.Replaced[0].Excerpt.Text == c.Replaced[0].New {
			t.Errorf("%s changes %q to itself", c.Rule, c.Replaced[0].New)
		}
	}
	if len(d.Enumerations) == 0 || d.Enumerations[0].Announced != 3 {
		t.Error("not recognised again")
	}
	again, err := vanban.Fix(d)
	if err != nil || len(again) != 0 {
		t.Errorf("the second time: %v, %v", again, err)
	}
	if slices.Contains(rulesOf(vanban.Check(d)), "tone-placement") {
		t.Error("still found after the fix")
	}
}

func TestFixLeavesNothingToFix(t *testing.T) {
	for _, name := range documents(t) {
		d, err := vanban.Open(name)
		if err != nil {
			continue // what cannot be read is tested elsewhere
		}
		if _, err := vanban.Fix(d); err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if again, err := vanban.Fix(d); err != nil || len(again) != 0 {
			t.Errorf("%s: the second time %d changes, %v", name, len(again), err)
		}
	}
}

// documents are the documents of the project and, where they are, the samples.
func documents(t *testing.T) []string {
	t.Helper()
	var names []string
	for _, pattern := range []string{"testdata/*.docx", "../shared/samples/*/*.docx", "../shared/samples/*/*.txt"} {
		found, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, found...)
	}
	if len(names) == 0 {
		t.Skip("neither testdata/*.docx nor ../shared/samples is here")
	}
	return names
}

func TestJSONIsReadAgain(t *testing.T) {
	d := read(t, faulty)
	var first, second bytes.Buffer
	if _, err := vanban.Write(&first, d, "json"); err != nil {
		t.Fatal(err)
	}
	back, err := vanban.Read(bytes.NewReader(first.Bytes()), int64(first.Len()), "x.json")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := vanban.Write(&second, back, "json"); err != nil {
		t.Fatal(err)
	}
	if first.String() != second.String() {
		t.Errorf("first\n%s\nthen\n%s", first.String(), second.String())
	}
}

func TestWriteKnowsItsFormats(t *testing.T) {
	d := read(t, faulty)
	for _, format := range []string{"docx", "md", "json", "txt"} {
		var buf bytes.Buffer
		if _, err := vanban.Write(&buf, d, format); err != nil || buf.Len() == 0 {
			t.Errorf("%s: %d bytes, %v", format, buf.Len(), err)
		}
	}
	var fe *model.FileError
	if _, err := vanban.Write(&bytes.Buffer{}, d, "odt"); !errors.As(err, &fe) || !errors.Is(err, model.ErrFormat) {
		t.Errorf("an unknown format: %v", err)
	}
	if _, err := vanban.Write(&bytes.Buffer{}, d, "docx", vanban.InStandard("nd99")); !errors.Is(err, model.ErrFormat) {
		t.Errorf("an unknown standard: %v", err)
	}
}

func TestTextIsThatOfTheDocument(t *testing.T) {
	for _, name := range documents(t) {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var streamed, built bytes.Buffer
		_, streamErr := vanban.Text(&streamed, bytes.NewReader(b), int64(len(b)), name)
		d, err := vanban.Read(bytes.NewReader(b), int64(len(b)), name, vanban.BlocksOnly())
		if (err == nil) != (streamErr == nil) {
			t.Errorf("%s: as text %v, as a document %v", name, streamErr, err)
			continue
		}
		if err != nil {
			continue
		}
		if _, err := vanban.Write(&built, d, "txt"); err != nil {
			t.Fatal(err)
		}
		// A box that holds blanks only is left out of the streamed text; the document does not say where a box ends.
		if a, b := inked(streamed.String()), inked(built.String()); a != b {
			t.Errorf("%s: the two texts differ at %s", name, difference(a, b))
		}
	}
}

// inked is a text without its blank lines.
func inked(s string) string {
	var lines []string
	for line := range strings.SplitSeq(s, "\n") {
		if strings.TrimSpace(line) != "" {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n")
}

// difference shows where two texts part.
func difference(a, b string) string {
	as, bs := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range as {
		if i >= len(bs) || as[i] != bs[i] {
			other := "the end"
			if i < len(bs) {
				other = bs[i]
			}
			return "\n" + as[i] + "\nand\n" + other
		}
	}
	return "the end"
}

func TestProcessIsFixAndThenCheck(t *testing.T) {
	open := func() *model.Document {
		d, err := vanban.Open("testdata/bao-cao-chi-bo.docx")
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	apart, together := open(), open()
	fixed, err := vanban.Fix(apart)
	if err != nil || len(fixed) == 0 {
		t.Fatal(fixed, err)
	}
	changes, left, err := vanban.Process(together)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(fixed, changes); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff(vanban.Check(apart), left); d != "" {
		t.Error(d)
	}
}
