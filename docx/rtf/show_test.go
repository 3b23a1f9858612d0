package rtf_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/vanban/docx/rtf"
	"example.com/vanban/model"
)

// header begins the documents of the tests: f0 a Unicode font, f1 TCVN3, f2 of the Vietnamese character set, f3 symbols, f4 VNI.
const header = `{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman\fcharset0 Times New Roman;}{\f1\fnil\fcharset0 .VnTime;}` +
	`{\f2\froman\fcharset163 Times New Roman (Vietnamese);}{\f3\ftech\fcharset2 Symbol;}{\f4\fnil\fcharset0 VNI-Times;}{\f5\fnil\fcharset204 Arial Cyr;}` +
	`{\f6\fnil\fcharset238 Arial CE;}{\f7\fnil\fcharset2 Wingdings;}{\f8\fnil\fcharset0 .VnTimeH;}{\f9\fnil\fcharset134 SimSun;}{\f10\fcharset0 VI Times;}}` +
	`{\colortbl;\red255\green0\blue0;\red0\green128\blue255;}`

// read reads a document whose words after the header are given.
func read(t *testing.T, body string) *model.Document {
	t.Helper()
	return readFile(t, header+body+"}")
}

func readFile(t *testing.T, file string) *model.Document {
	t.Helper()
	d, err := rtf.Read(strings.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	for p := range d.Leaves() {
		at := 0
		for _, r := range p.Runs {
			if r.Start != at || r.End < r.Start || r.Format == nil {
				t.Errorf("%q: run from %d to %d after one to %d", p.Text, r.Start, r.End, at)
			}
			at = r.End
		}
		if at != len(p.Text) || p.Layout == nil {
			t.Errorf("%q: the runs end at %d", p.Text, at)
		}
	}
	return d
}

// show is a document in short: a line for a paragraph, <1x2> before a cell that covers one column and two rows.
func show(d *model.Document) string {
	var sb strings.Builder
	showBlocks(&sb, d.Body, "")
	for _, n := range d.Notes {
		fmt.Fprintf(&sb, "%s %s:\n", n.Kind, n.Mark)
		showBlocks(&sb, n.Body, "  ")
	}
	for _, m := range d.Margins {
		fmt.Fprintf(&sb, "%s %s %d:\n", m.Pages, m.Kind, m.Page)
		showBlocks(&sb, m.Body, "  ")
	}
	for _, c := range d.Comments {
		fmt.Fprintf(&sb, "comment %s %s:\n", c.Author, c.Date)
		showBlocks(&sb, c.Body, "  ")
	}
	for _, n := range d.Notices {
		fmt.Fprintf(&sb, "%s: %s\n", n.Severity, n.Message)
	}
	return sb.String()
}

func showBlocks(sb *strings.Builder, blocks []model.Block, indent string) {
	for _, b := range blocks {
		switch b := b.(type) {
		case *model.Paragraph:
			sb.WriteString(indent)
			if b.Box {
				sb.WriteString("box ")
			}
			if b.Label != "" {
				sb.WriteString("(" + b.Label + ") ")
			}
			sb.WriteString(marked(b) + "\n")
		case *model.Table:
			for _, row := range b.Rows {
				sb.WriteString(indent)
				if b.Box {
					sb.WriteString("box ")
				}
				sb.WriteString("row")
				if row.Header {
					sb.WriteString(" of headers")
				}
				sb.WriteString("\n")
				for _, c := range row.Cells {
					fmt.Fprintf(sb, "%s <%dx%d>\n", indent, c.ColSpan, c.RowSpan)
					showBlocks(sb, c.Blocks, indent+"  ")
				}
			}
		}
	}
}

// marked is the text of a paragraph with its anchors in brackets.
func marked(p *model.Paragraph) string {
	names := map[model.AnchorKind]string{
		model.AnchorNote: "note", model.AnchorImage: "image", model.AnchorComment: "comment", model.AnchorPageBreak: "page",
		model.AnchorColumnBreak: "column", model.AnchorLine: "line",
	}
	var sb strings.Builder
	at := 0
	for _, a := range p.Anchors {
		sb.WriteString(p.Text[at:a.At] + "[" + names[a.Kind] + "]")
		at = a.At
	}
	return strings.NewReplacer("\n", "|", "\t", "→").Replace(sb.String() + p.Text[at:])
}

// lines joins the lines of an expectation.
func lines(l ...string) string { return strings.Join(l, "\n") + "\n" }

type showCase struct {
	name, body string
	want       string
}

func runShow(t *testing.T, cases []showCase) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := show(read(t, c.body)); got != c.want {
				t.Errorf("got\n%swant\n%s", got, c.want)
			}
		})
	}
}
