// Package sample builds real Word documents from a form that can be read as text, so that the reports in testdata
// can be written, reviewed and changed by hand.
//
// A sample is a file of lines. A line is a paragraph; blank lines and lines that begin with # count for nothing. A
// paragraph may begin with its properties in square brackets ("[center, b, sz=13] BÁO CÁO"); "[+ b]" adds to the
// properties of the last "|default" line, which hold for paragraphs without brackets, and "[]" has none.
// Inside a paragraph braces hold what is not plain text: "{b:đậm}", "{font=Arial,i:nghiêng}", "{tab}", "{br}",
// "{fn:a footnote}", "{ins:…}", "{del:…}", "{field:PAGE|2}", "{link:https://…|text}", "{img:120x40}", "{rule:1800}",
// "{tcvn3:Uỷ ban}" (typed in .VnTime). "{{" is a brace.
//
// Lines that begin with a bar are larger things: "|page", "|default [..]", "|style", "|list", "|table", "|header",
// "|footer", "|box", "|section" and "|sdt". Those that hold lines end with "|end". Inside a table a line is a row: cells begin with "|" and
// their paragraphs are parted by " // "; "<2>" at the beginning of a cell spans two columns, "<v>" begins a vertical
// merge and "<^>" goes on with it.
package sample

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
)

// Build makes the DOCX package of a sample. The same text gives the same parts. An error names the line.
func Build(text string) ([]byte, error) {
	b := newBuilder()
	lines := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
	var body strings.Builder
	if err := b.blocks(&body, &reader{lines: lines}, ""); err != nil {
		return nil, err
	}
	b.body = body.String()
	return b.pack()
}

// reader goes through the lines of a sample.
type reader struct {
	lines []string
	at    int // of the line after the last one read
	base  int // number of the first line in the file, less one
}

// next is the next line that counts.
func (r *reader) next() (string, bool) {
	for r.at < len(r.lines) {
		line := strings.TrimRight(r.lines[r.at], " \t")
		r.at++
		if line != "" && !strings.HasPrefix(line, "#") {
			return line, true
		}
	}
	return "", false
}

func (r *reader) errorf(format string, args ...any) error {
	return fmt.Errorf("line %d: %w", r.base+r.at, fmt.Errorf(format, args...))
}

// part is one file of the package.
type part struct {
	name, contentType, content string
}

// pack zips the parts in their order.
func (b *builder) pack() ([]byte, error) {
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	for _, p := range b.parts() {
		w, err := z.CreateHeader(&zip.FileHeader{Name: p.name, Method: zip.Deflate})
		if err != nil {
			return nil, err
		}
		if _, err := w.Write([]byte(p.content)); err != nil {
			return nil, err
		}
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return buf.Bytes(), nil
}
