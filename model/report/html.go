package report

import (
	_ "embed"
	"fmt"
	"html"
	"io"
	"slices"
	"strings"

	"example.com/vanban/model"
)

//go:embed page.css
var pageStyle string

// NewHTML reports as one HTML page that needs nothing beside it: the text of each document with the findings marked in it
// and explained next to it. The language ("vi", "en") is that of the translator.
func NewHTML(w io.Writer, tr Translator, language string) Reporter {
	return &htmlReporter{Printer: NewPrinter(w, tr, false), language: language}
}

type htmlReporter struct {
	*Printer
	language string
	files    int
	number   int // of the last finding, over all files
}

func (r *htmlReporter) begin() {
	title := html.EscapeString(r.say("Findings in documents"))
	r.line(0, `<!DOCTYPE html><html lang="`, r.language, `"><head><meta charset="utf-8">`)
	r.line(0, `<meta name="viewport" content="width=device-width, initial-scale=1"><title>`, title, "</title>")
	r.line(0, "<style>\n", pageStyle, "</style></head><body>")
	r.line(0, "<h1>", title, "</h1>")
}

// File writes the section of a document, and before the first one the head of the page.
func (r *htmlReporter) File(f File) error {
	if r.files == 0 {
		r.begin()
	}
	r.files++
	count := r.say("nothing found")
	if len(f.Findings) > 0 {
		count = r.Count(f.Findings)
	}
	r.line(0, "<section><h2>", html.EscapeString(f.Name), "</h2><p class=count>", html.EscapeString(count), "</p>")
	if len(f.Findings) > 0 {
		r.document(f)
	}
	r.line(0, "</section>")
	return r.Flush()
}

// Close ends the page.
func (r *htmlReporter) Close() error {
	if r.files == 0 {
		r.begin()
	}
	r.line(0, "</body></html>")
	return r.Flush()
}

// document writes the text of a document; the paragraphs with findings have them beside.
func (r *htmlReporter) document(f File) {
	m := &marker{htmlReporter: r, d: f.Document, at: map[model.Path][]numbered{}}
	var general []numbered
	for _, d := range f.Findings {
		r.number++
		n := numbered{d, r.number}
		if d.Span.IsZero() || f.Document.TextAt(d.Span.Path) == "" {
			general = append(general, n)
			continue
		}
		m.at[d.Span.Path] = append(m.at[d.Span.Path], n)
	}
	if len(general) > 0 {
		r.line(0, "<div class=row><div></div><div class=notes>")
		m.explain(general)
		r.line(0, "</div></div>")
	}
	for i, b := range f.Document.Body {
		m.block(model.Path{Block: i}, b)
	}
	for i, n := range f.Document.Notes {
		for j, b := range n.Body {
			m.block(model.Path{Story: model.InNote, Index: i, Block: j}, b)
		}
	}
	for i, g := range f.Document.Margins {
		for j, b := range g.Body {
			m.block(model.Path{Story: model.InMargin, Index: i, Block: j}, b)
		}
	}
	for i, c := range f.Document.Comments {
		for j, b := range c.Body {
			m.block(model.Path{Story: model.InComment, Index: i, Block: j}, b)
		}
	}
}

// numbered is a finding with the number that ties the mark in the text to the explanation.
type numbered struct {
	model.Diagnostic
	n int
}

// marker goes through a document and marks the findings in it.
type marker struct {
	*htmlReporter
	d  *model.Document
	at map[model.Path][]numbered
}

func (m *marker) block(path model.Path, b model.Block) {
	switch b := b.(type) {
	case *model.Paragraph:
		here := m.at[path]
		if len(here) == 0 && (strings.TrimSpace(b.Text) == "" || path.Story == model.InMargin || path.Story == model.InComment) {
			return
		}
		m.line(0, "<div class=row><p>", label(b.Label), m.marked(b.Text, here), "</p>")
		m.beside(here)
	case *model.Table:
		m.line(0, "<div class=row><table>")
		var here []numbered
		for r := range b.Rows {
			m.line(0, "<tr>")
			for c := range b.Rows[r].Cells {
				cell := &b.Rows[r].Cells[c]
				at := path
				at.Cell, at.Row, at.Col = true, r, c
				found := m.at[at]
				here = append(here, found...)
				if cell.RowSpan == 0 && len(found) == 0 {
					continue
				}
				m.line(0, fmt.Sprintf("<td colspan=%d rowspan=%d>", max(cell.ColSpan, 1), max(cell.RowSpan, 1)), m.marked(cell.Text(), found), "</td>")
			}
			m.line(0, "</tr>")
		}
		m.line(0, "</table>")
		m.beside(here)
	}
}

func label(s string) string {
	if s == "" {
		return ""
	}
	return "<span class=label>" + html.EscapeString(s) + "</span> "
}

func (m *marker) beside(here []numbered) {
	if len(here) > 0 {
		m.line(0, "<div class=notes>")
		m.explain(here)
		m.line(0, "</div>")
	}
	m.line(0, "</div>")
}

// explain writes what the findings say.
func (m *marker) explain(found []numbered) {
	for _, f := range found {
		m.line(0, fmt.Sprintf("<div class=\"note %s\" id=n%d><b>%d</b> ", f.Severity, f.n, f.n), html.EscapeString(m.tr.Say(f.Message)))
		for _, rel := range f.Related {
			m.line(0, "<br>• ", html.EscapeString(m.tr.Say(rel.Message)+": "+m.tr.Say(Place(m.d, rel.Span))))
		}
		if len(f.Fixes) > 0 {
			m.line(0, "<br><i>", html.EscapeString(m.fix(m.d, f.Fixes[0])), "</i>")
		}
		m.line(0, "<br><span class=rule>", html.EscapeString(m.say(f.Severity.String())+" · "+f.Rule), "</span></div>")
	}
}

// marked is a text with the spans of findings marked in it. Where spans overlap, the text has the marks of all.
func (m *marker) marked(text string, found []numbered) string {
	cuts := []int{0, len(text)}
	for _, f := range found {
		cuts = append(cuts, min(f.Span.Start, len(text)), min(f.Span.End, len(text)))
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var sb strings.Builder
	for i, at := range cuts {
		for _, f := range found {
			if f.Span.Start == at && f.Span.End == at {
				fmt.Fprintf(&sb, "<mark class=%s>‸</mark><sup>%d</sup>", f.Severity, f.n)
			}
		}
		if i+1 == len(cuts) {
			break
		}
		end := cuts[i+1]
		piece := strings.ReplaceAll(html.EscapeString(text[at:end]), "\n", "<br>")
		worst := model.Severity(0)
		numbers := ""
		for _, f := range found {
			if f.Span.Start <= at && end <= f.Span.End {
				worst = max(worst, f.Severity)
				if f.Span.End == end {
					numbers += fmt.Sprintf("<sup>%d</sup>", f.n)
				}
			}
		}
		if worst > 0 {
			piece = fmt.Sprintf("<mark class=%s>%s</mark>%s", worst, piece, numbers)
		}
		sb.WriteString(piece)
	}
	return sb.String()
}
