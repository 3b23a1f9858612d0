package render

import (
	"bytes"
	"io"
	"strings"
	"unicode"

	"example.com/vanban/model"
)

// Text writes the document as plain text: one line a paragraph behind its automatic number, the cells of a table's
// row on one line with tabs between them, the marks of notes in brackets and the notes at the end, after them the headers and
// footers that hold letters, equal ones once. Hidden text and comments are left out.
func Text(w io.Writer, d *model.Document) error {
	o := textOutput{newOutput(w), d}
	o.blocks(d.Body)
	aside := newAside(d)
	for i, n := range d.Notes {
		o.write("[", o.mark(i), "] ", aside.lines(n.Body), "\n")
	}
	written := map[string]bool{}
	for _, m := range d.Margins {
		text := aside.lines(m.Body)
		if strings.ContainsFunc(text, unicode.IsLetter) && !written[text] {
			o.write(text, "\n")
			written[text] = true
		}
	}
	return o.Flush()
}

type textOutput struct {
	output
	d *model.Document
}

func (o textOutput) mark(note int) string {
	if note < len(o.d.Notes) {
		return o.d.Notes[note].Mark
	}
	return ""
}

// aside writes what stands outside the body, piece by piece.
type aside struct {
	textOutput
	text bytes.Buffer
}

func newAside(d *model.Document) *aside {
	a := &aside{}
	a.textOutput = textOutput{newOutput(&a.text), d}
	return a
}

// lines is the text of blocks outside the body, without the blank lines around it.
func (a *aside) lines(blocks []model.Block) string {
	a.text.Reset()
	a.blocks(blocks)
	a.Flush() // a buffer takes everything
	return strings.TrimSpace(a.text.String())
}

func (o textOutput) blocks(blocks []model.Block) {
	for _, b := range blocks {
		switch b := b.(type) {
		case *model.Paragraph:
			text, hidden := o.shown(b)
			if hidden {
				continue
			}
			if b.Label != "" {
				o.write(b.Label, " ")
			}
			o.write(strings.ReplaceAll(text, "\n", " "), "\n")
		case *model.Table:
			for r := range b.Rows {
				for c := range b.Rows[r].Cells {
					if c > 0 {
						o.write("\t")
					}
					o.write(o.cell(b.Rows[r].Cells[c].Blocks))
				}
				o.write("\n")
			}
		}
	}
}

// cell is the text of a cell on one line.
func (o textOutput) cell(blocks []model.Block) string {
	var pieces []string
	for p := range model.Paragraphs(blocks) {
		text, _ := o.shown(p)
		for _, s := range [...]string{p.Label, text} {
			if s != "" {
				pieces = append(pieces, oneLine(s))
			}
		}
	}
	return strings.Join(pieces, " ")
}

// shown is the text of a paragraph without what is hidden, with the marks of notes; hidden says that all of it is.
func (o textOutput) shown(p *model.Paragraph) (text string, hidden bool) {
	var sb strings.Builder
	at := 0
	upTo := func(end int) {
		for _, r := range p.Runs {
			if from, to := max(r.Start, at), min(r.End, end); from < to && (r.Format == nil || !r.Format.Hidden) {
				sb.WriteString(p.Text[from:to])
			}
		}
		at = end
	}
	for _, a := range p.Anchors {
		if a.Kind == model.AnchorNote {
			upTo(a.At)
			sb.WriteString("[" + o.mark(a.Index) + "]")
		}
	}
	upTo(len(p.Text))
	return sb.String(), sb.Len() == 0 && p.Text != ""
}
