package normalize

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"example.com/vanban/internal/viet"
	"example.com/vanban/model"
)

// document is a document of the decree with the texts as its paragraphs.
func document(texts ...string) *model.Document {
	d := &model.Document{Standard: "nd30"}
	for _, s := range texts {
		d.Body = append(d.Body, model.NewParagraph(s))
	}
	return d
}

func check(r *model.Rule, d *model.Document) (found []model.Diagnostic) {
	r.Check(d, func(f model.Diagnostic) { found = append(found, f) })
	return found
}

// edited is a text after the edits that choose picks from what the rule finds in it.
func edited(t *testing.T, r *model.Rule, text string, choose func([]model.Diagnostic) []model.Edit) string {
	t.Helper()
	d := document(text)
	if _, err := d.Apply(choose(check(r, d))); err != nil {
		t.Fatalf("%s: %q: %v", r.Name, text, err)
	}
	return d.TextAt(model.Path{})
}

// row is one case of a table in testdata: "= text" has no findings, "! text" one without a fix, "- text" a fix that "+ text" shows
// when it is safe and "~ text" when it is for review.
type row struct {
	line      int
	kind      byte
	text, new string
}

func rows(t *testing.T, name string) (out []row) {
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	for n := 1; s.Scan(); n++ {
		kind, text, ok := strings.Cut(s.Text(), " ")
		if !ok || kind == "#" {
			continue
		}
		switch kind {
		case "=", "!", "-":
			out = append(out, row{n, kind[0], text, text})
		case "+", "~":
			last := &out[len(out)-1]
			last.kind, last.new = kind[0], text
		default:
			t.Fatalf("%s:%d: %q", name, n, s.Text())
		}
	}
	return out
}

func TestTables(t *testing.T) {
	for _, r := range Rules() {
		if r.Name == "legacy-font" {
			continue // finds fonts, not text
		}
		t.Run(r.Name, func(t *testing.T) {
			name := filepath.Join("testdata", r.Name+".txt")
			for _, row := range rows(t, name) {
				found := check(r, document(row.text))
				switch {
				case row.kind == '=' && len(found) > 0:
					t.Errorf("%s:%d: %q: found %q", name, row.line, row.text, found[0].Message)
				case row.kind == '!' && (len(found) == 0 || len(found[0].Fixes) > 0):
					t.Errorf("%s:%d: %q: found %v, want a finding without a fix", name, row.line, row.text, found)
				case row.kind == '-':
					t.Errorf("%s:%d: no result", name, row.line)
				}
				want := row.text
				if row.kind == '+' {
					want = row.new
				}
				if got := edited(t, r, row.text, model.SafeEdits); got != want {
					t.Errorf("%s:%d: safe edits of %q give %q, want %q", name, row.line, row.text, got, want)
				}
				if got := edited(t, r, row.text, model.AllEdits); got != row.new {
					t.Errorf("%s:%d: all edits of %q give %q, want %q", name, row.line, row.text, got, row.new)
				}
			}
		})
	}
}

func TestEveryRuleIsDocumented(t *testing.T) {
	for _, r := range Rules() {
		if r.Summary.Format == "" || r.Severity == 0 {
			t.Errorf("%s lacks a summary or a severity", r.Name)
		}
		for lang, sections := range map[string][]string{"en": {"What is found", "Why", "Example", "Fix", "Source"}, "vi": {"Phát hiện", "Vì sao", "Ví dụ", "Sửa", "Căn cứ"}} {
			page := r.Pages[lang]
			if !strings.HasPrefix(page, "# "+r.Name+"\n") {
				t.Errorf("%s: the page in %s has no title", r.Name, lang)
			}
			for _, s := range sections {
				if !strings.Contains(page, "**"+s+"**") {
					t.Errorf("%s: the page in %s does not say %q", r.Name, lang, s)
				}
			}
		}
	}
}

// kept is what the safe edits of a rule must leave as it is. That of unicode-form changes letters: the table says which.
var kept = map[string]func(rune) rune{
	"tone-placement": toneless,
	"tone-style":     toneless,
	"spacing":        lettersAndDigits,
	"punctuation":    lettersAndDigits,
	"abbreviation":   lettersAndDigits,
	"number-format":  lettersAndDigits,
	"capitalization": func(c rune) rune { return c },
	"legacy-font":    func(c rune) rune { return c },
}

func toneless(c rune) rune { c, _ = viet.Split(c); return c }

func lettersAndDigits(c rune) rune {
	if unicode.IsLetter(c) || unicode.IsDigit(c) {
		return c
	}
	return -1
}

// checkSafe fails when safe edits change what they must not, or do not come to an end.
func checkSafe(t *testing.T, r *model.Rule, texts []string, rounds int) {
	t.Helper()
	d := document(texts...)
	for round := 0; ; round++ {
		found := check(r, d)
		for i := 1; i < len(found); i++ {
			if found[i-1].Span.Compare(found[i].Span) > 0 {
				t.Fatalf("%s: findings out of order: %q before %q", r.Name, d.Text(found[i-1].Span), d.Text(found[i].Span))
			}
		}
		edits := model.SafeEdits(found)
		if len(edits) == 0 {
			break
		}
		if round == rounds {
			t.Fatalf("%s: %q still has safe edits after %d rounds: %v", r.Name, d.TextAt(edits[0].Span.Path), rounds, edits[0])
		}
		if _, err := d.Apply(edits); err != nil {
			t.Fatalf("%s: %v", r.Name, err)
		}
	}
	for i, s := range texts {
		got := d.TextAt(model.Path{Block: i})
		if kept := kept[r.Name]; kept != nil && strings.Map(kept, got) != strings.Map(kept, s) {
			t.Errorf("%s: %q became %q", r.Name, s, got)
		}
	}
}

func TestSafeEditsConvergeAndKeepLetters(t *testing.T) {
	var texts []string
	for _, name := range []string{"punctuation", "spacing", "tone-placement", "tone-style", "abbreviation", "number-format", "capitalization"} {
		for _, row := range rows(t, filepath.Join("testdata", name+".txt")) {
			texts = append(texts, row.text)
		}
	}
	for _, r := range Rules() {
		for _, s := range texts { // each on its own: a quotation that is left open would take in the next
			checkSafe(t, r, []string{s}, 1)
		}
	}
}

func FuzzRules(f *testing.F) {
	for _, name := range []string{"punctuation", "spacing", "tone-placement", "abbreviation", "number-format", "unicode-form", "capitalization"} {
		lines, err := os.ReadFile(filepath.Join("testdata", name+".txt"))
		if err != nil {
			f.Fatal(err)
		}
		for line := range strings.Lines(string(lines)) {
			if len(line) > 2 {
				f.Add(line[2:], "khác")
			}
		}
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		a, b = strings.ToValidUTF8(a, ""), strings.ToValidUTF8(b, "")
		for _, r := range Rules() {
			checkSafe(t, r, []string{a, b}, 8)
		}
	})
}
