package recognize

import (
	"fmt"
	"strings"
	"testing"

	"example.com/vanban/model"
)

// documentOf builds a document of one paragraph a line. A line that begins with "# " is a heading; its section
// reaches to the next heading with as many signs or fewer. One that begins with "|" is a table of one cell, its paragraphs
// parted by "¦".
func documentOf(text string) *model.Document {
	d := &model.Document{}
	type open struct {
		depth int
		s     *model.Section
	}
	var stack []open
	for l := range strings.SplitSeq(strings.Trim(text, "\n"), "\n") {
		depth := 0
		for strings.HasPrefix(l[depth:], "#") {
			depth++
		}
		i := len(d.Body)
		if depth > 0 {
			l = strings.TrimSpace(l[depth:])
			for len(stack) > 0 && stack[len(stack)-1].depth >= depth {
				stack = stack[:len(stack)-1]
			}
			lab, _ := parseLabel(l)
			s := &model.Section{Label: lab.printed, Title: l[lab.end:], Level: len(stack) + 1, From: i, To: i + 1,
				Heading: model.Span{Path: model.Path{Block: i}, End: len(l)}}
			if len(stack) == 0 {
				d.Sections = append(d.Sections, s)
			} else {
				up := stack[len(stack)-1].s
				up.Sections = append(up.Sections, s)
			}
			stack = append(stack, open{depth, s})
		}
		d.Body = append(d.Body, blockOf(l))
		for _, o := range stack {
			o.s.To = len(d.Body)
		}
	}
	return d
}

func blockOf(line string) model.Block {
	cell, ok := strings.CutPrefix(line, "|")
	if !ok {
		return model.NewParagraph(strings.ReplaceAll(line, "¶", "\n"))
	}
	var blocks []model.Block
	for p := range strings.SplitSeq(cell, "¦") {
		blocks = append(blocks, model.NewParagraph(p))
	}
	return &model.Table{Rows: []model.TableRow{{Cells: []model.Cell{{Blocks: blocks, ColSpan: 1, RowSpan: 1}}}}}
}

// outline prints enumerations for comparing: announced count, noun, kind, and the ordinals, nested ones in brackets.
func outline(d *model.Document) string {
	var out []string
	for _, e := range d.Enumerations {
		said := ""
		if e.Announced > 0 {
			said = fmt.Sprint(e.Announced, " ")
		}
		out = append(out, strings.TrimSpace(said+e.Noun)+": "+ordinals(e.Items))
	}
	return strings.Join(out, "; ")
}

func ordinals(items []*model.Item) string {
	var out []string
	for _, it := range items {
		s := fmt.Sprint(it.Ordinal)
		if len(it.Items) > 0 {
			s += "[" + ordinals(it.Items) + "]"
		}
		out = append(out, s)
	}
	return strings.Join(out, " ")
}

func TestEnumerations(t *testing.T) {
	for _, c := range enumerationCases {
		t.Run(c.name, func(t *testing.T) {
			d := documentOf(c.text)
			enumerations(d)
			if got := outline(d); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}
