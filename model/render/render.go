// Package render writes a document as text that people read without an office suite: plain text and Markdown.
package render

import (
	"bufio"
	"io"
	"strings"

	"example.com/vanban/model"
)

// output keeps the first error of a writer, so that the code that writes reads straight on.
type output struct {
	*bufio.Writer
}

func newOutput(w io.Writer) output { return output{bufio.NewWriterSize(w, 64<<10)} }

func (o output) write(parts ...string) {
	for _, s := range parts {
		o.WriteString(s) // the error stays in the writer until Flush
	}
}

// labelled is the text of a paragraph behind its automatic number.
func labelled(p *model.Paragraph) string {
	if p.Label == "" {
		return p.Text
	}
	if p.Text == "" {
		return p.Label
	}
	return p.Label + " " + p.Text
}

// oneLine joins the lines of a text with spaces.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\n' || r == '\t' {
			return ' '
		}
		return r
	}, s)
}
