package recognize

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"example.com/vanban/model"
)

var update = flag.Bool("update", false, "rewrite the expected parts of testdata/*.txt")

// built makes a document from lines, one a paragraph. Signs before the first space set it: ^ centred, > right,
// < left, * bold, ~ italic, _ underlined; @n outline level n; [label] an automatic label; {box} in a text box.
// → is a tab and ¶ a line break; "*…*" inside a line is bold. Lines that begin with "|" are rows of a table, cells
// parted by " | " and their paragraphs by " ¦ ".
func built(text string) *model.Document {
	d := &model.Document{}
	var table *model.Table
	for line := range strings.SplitSeq(strings.Trim(text, "\n"), "\n") {
		row, ok := strings.CutPrefix(line, "|")
		if !ok {
			table = nil
			d.Body = append(d.Body, builtParagraph(line))
			continue
		}
		if table == nil {
			table = &model.Table{}
			d.Body = append(d.Body, table)
		}
		var cells []model.Cell
		for cell := range strings.SplitSeq(row+" ", " | ") {
			c := model.Cell{ColSpan: 1, RowSpan: 1}
			for p := range strings.SplitSeq(cell, " ¦ ") {
				c.Blocks = append(c.Blocks, builtParagraph(strings.TrimSpace(p)))
			}
			cells = append(cells, c)
		}
		table.Rows = append(table.Rows, model.TableRow{Cells: cells})
		table.PlaceCells()
	}
	return d
}

func builtParagraph(s string) *model.Paragraph {
	p := &model.Paragraph{Layout: &model.ParagraphLayout{}}
	f := model.Format{}
	if rest, ok := strings.CutPrefix(s, "{box}"); ok {
		p.Box, s = true, strings.TrimSpace(rest)
	}
	if flags, rest, ok := strings.Cut(s, " "); ok && flags != "" && strings.Trim(flags, "^><*~_@123456789") == "" && strings.ContainsAny(flags[:1], "^><*~_@") {
		s = rest
		for i, r := range flags {
			switch r {
			case '^':
				p.Layout.Align = "center"
			case '>':
				p.Layout.Align = "right"
			case '<':
				p.Layout.Align = "left"
			case '*':
				f.Bold = true
			case '~':
				f.Italic = true
			case '_':
				f.Underline = true
			case '@':
				if i+1 < len(flags) && flags[i+1] >= '1' && flags[i+1] <= '9' {
					p.Layout.OutlineLevel = int(flags[i+1] - '0')
				}
			}
		}
	}
	if strings.HasPrefix(s, "[") {
		label, rest, _ := strings.Cut(s[1:], "]")
		p.Label, s = label, strings.TrimPrefix(rest, " ")
		p.List = model.ListPosition{ID: 1, Format: "decimal"}
		if !strings.ContainsAny(label, "0123456789abcdefghiIVXABCD") {
			p.List.Format = "bullet"
		}
	}
	s = strings.NewReplacer("→", "\t", "¶", "\n").Replace(s)
	for i, piece := range strings.Split(s, "*") {
		if piece == "" {
			continue
		}
		g := f
		g.Bold = g.Bold || i%2 == 1 && strings.Count(s, "*")%2 == 0
		if strings.Count(s, "*")%2 == 1 && i > 0 {
			piece = "*" + piece
		}
		p.Runs = append(p.Runs, model.Run{Start: len(p.Text), End: len(p.Text) + len(piece), Format: &g})
		p.Text += piece
	}
	return p
}

// frameText prints the parts of the frame that are there, one a line.
func frameText(d *model.Document) string {
	f := &d.Frame
	var out []string
	add := func(name string, values ...string) {
		for _, v := range values {
			if v != "" {
				out = append(out, name+": "+v)
			}
		}
	}
	add("regime", string(f.Regime))
	if f.Draft {
		add("draft", "yes")
	}
	add("parent", f.Parent)
	add("issuer", f.Issuer)
	if !f.Number.IsZero() {
		add("number", fmt.Sprintf("%s (%s, %s)", f.Number.Text, f.Number.No, f.Number.Symbol))
	}
	add("place", f.Place)
	add("date", f.Date.String())
	add("type", strings.TrimSpace(f.Type.Name+" "+f.Type.Abbr))
	add("author", f.Author)
	add("subject", f.Subject)
	add("to", f.Addressees...)
	add("basis", f.Bases...)
	for _, s := range f.Signatures {
		add("signed", strings.Join([]string{s.Authority, s.Title, s.Name}, " / "))
	}
	add("copy", f.Recipients...)
	add("mark", f.Marks...)
	for _, s := range f.Rest {
		add("rest", strings.ReplaceAll(d.Text(s), "\n", "¶"))
	}
	add("closing", d.Closing.Mark)
	return strings.Join(out, "\n")
}

// outlineText prints the sections, indented by level.
func outlineText(d *model.Document) string {
	var sb strings.Builder
	d.WalkSections(func(s *model.Section) bool {
		fmt.Fprintf(&sb, "%s[%s] %s", strings.Repeat("  ", s.Level-1), s.Label, s.Title)
		if s.Kind != "" {
			fmt.Fprintf(&sb, " (%s)", s.Kind)
		}
		if s.Inline {
			sb.WriteString(" …")
		}
		sb.WriteByte('\n')
		return true
	})
	return strings.TrimSpace(sb.String())
}

// cases runs the cases of testdata/name-*.txt: "### title", the document, "---", what show prints of it.
func cases(t *testing.T, name string, show func(*model.Document) string) {
	files, err := filepath.Glob("testdata/" + name + "-*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases %s: %v", name, err)
	}
	sort.Strings(files)
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var sb strings.Builder
		for c := range strings.SplitSeq(strings.TrimPrefix(string(b), "### "), "\n### ") {
			title, rest, _ := strings.Cut(c, "\n")
			text, want, _ := strings.Cut(rest, "\n---\n")
			want = strings.Trim(want, "\n")
			d := built(text)
			Recognize(d)
			got := show(d)
			fmt.Fprintf(&sb, "### %s\n%s\n---\n%s\n\n", title, strings.Trim(text, "\n"), got)
			if got != want && !*update {
				t.Errorf("%s: %s\ngot:\n%s\nwant:\n%s", file, title, got, want)
			}
			checkFrame(t, title, d)
		}
		if *update {
			if err := os.WriteFile(file, []byte(strings.TrimRight(sb.String(), "\n")+"\n"), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// checkFrame checks what holds for every document: spans fit, every word of head and tail is in a part or in the
// rest, sections nest.
func checkFrame(t *testing.T, title string, d *model.Document) {
	t.Helper()
	var spans []model.Span
	for part, ss := range d.Frame.Spans {
		for _, s := range ss {
			if text := d.TextAt(s.Path); s.Start < 0 || s.Start > s.End || s.End > len(text) {
				t.Errorf("%s: span %v of %s does not fit", title, s, part)
			}
		}
		spans = append(spans, ss...)
	}
	spans = append(spans, d.Frame.Rest...)
	for _, r := range [...]model.Range{d.Frame.Head, d.Frame.Tail} {
		if r.From < 0 || r.From > r.To || r.To > len(d.Body) {
			t.Errorf("%s: range %v of %d blocks", title, r, len(d.Body))
			continue
		}
		for leaf := range d.Leaves() {
			if leaf.Story == model.InBody && leaf.Block >= r.From && leaf.Block < r.To {
				checkCovered(t, title, leaf, spans)
			}
		}
	}
	checkSections(t, title, d, d.Sections, 1, 0, len(d.Body))
}

func checkCovered(t *testing.T, title string, leaf model.Leaf, spans []model.Span) {
	t.Helper()
	for i, r := range leaf.Text {
		if !isWordRune(r) {
			continue
		}
		found := false
		for _, s := range spans {
			found = found || s.Path == leaf.Path && leaf.Base+i >= s.Start && leaf.Base+i < s.End
		}
		if !found {
			t.Errorf("%s: %q of block %d at %d is in no part", title, string(r), leaf.Block, i)
			return
		}
	}
}

func isWordRune(r rune) bool {
	return strings.ToLower(string(r)) != strings.ToUpper(string(r)) || r >= '0' && r <= '9'
}

func checkSections(t *testing.T, title string, d *model.Document, ss []*model.Section, level, from, to int) {
	t.Helper()
	for _, s := range ss {
		if s.Level != level || s.From < from || s.To > to || s.From >= s.To || s.Heading.Block != s.From {
			t.Errorf("%s: section %q level %d blocks %d to %d heading %v in %d to %d at level %d", title, s.Label+s.Title, s.Level, s.From, s.To, s.Heading, from, to, level)
			return
		}
		if text := d.TextAt(s.Heading.Path); s.Heading.Start < 0 || s.Heading.End > len(text) || s.Heading.Start > s.Heading.End {
			t.Errorf("%s: heading %v of %q does not fit", title, s.Heading, s.Title)
		}
		checkSections(t, title, d, s.Sections, level+1, s.From, s.To)
		from = s.From
		if s.To > from {
			from = s.To
		}
	}
}
