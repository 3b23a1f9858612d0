package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"example.com/vanban/model"
)

// aroundFinding is how many characters are shown on each side of a finding.
const aroundFinding = 36

// Printer writes reports as text for people.
type Printer struct {
	w      *bufio.Writer
	tr     Translator
	colour bool
}

// NewPrinter makes a printer; with colour it uses the escape sequences of a terminal.
func NewPrinter(w io.Writer, tr Translator, colour bool) *Printer {
	return &Printer{bufio.NewWriter(w), tr, colour}
}

// Flush writes what is still held back and returns the first error.
func (p *Printer) Flush() error { return p.w.Flush() }

// Findings writes what was found in one file.
func (p *Printer) Findings(f File) {
	if len(f.Findings) == 0 {
		p.line(0, p.bold(f.Name)+": ", p.say("nothing found"))
		return
	}
	p.line(0, p.bold(f.Name)+": ", p.Count(f.Findings))
	for _, d := range f.Findings {
		p.finding(1, f.Document, d)
	}
}

// Count says how many findings there are of each severity.
func (p *Printer) Count(found []model.Diagnostic) string {
	var n [model.Error + 1]int
	for _, d := range found {
		n[min(d.Severity, model.Error)]++
	}
	var parts []string
	add := func(n int, one, many string) {
		switch {
		case n == 1:
			parts = append(parts, one)
		case n > 1:
			parts = append(parts, many)
		}
	}
	add(n[model.Error], p.say("%d error", n[model.Error]), p.say("%d errors", n[model.Error]))
	add(n[model.Warning], p.say("%d warning", n[model.Warning]), p.say("%d warnings", n[model.Warning]))
	add(n[model.Info], p.say("%d note", n[model.Info]), p.say("%d notes", n[model.Info]))
	return strings.Join(parts, ", ")
}

// finding writes a finding, indented.
func (p *Printer) finding(indent int, d *model.Document, f model.Diagnostic) {
	p.line(indent, p.severity(f.Severity), ": ", p.tr.Say(f.Message), " ", p.dim("["+f.Rule+"]"))
	p.spot(indent+1, d, "", f.Span, f.Cell)
	for _, r := range f.Related {
		p.spot(indent+1, d, "• "+p.tr.Say(r.Message)+", ", r.Span, "")
	}
	if len(f.Fixes) > 0 {
		p.line(indent+1, p.fix(d, f.Fixes[0]))
	}
}

// fix says what a fix does.
func (p *Printer) fix(d *model.Document, f model.Fix) string {
	var edits []string
	for _, e := range f.Edits {
		edits = append(edits, p.edit(d.Text(e.Span), e.New))
	}
	if f.Safe {
		return p.say("fix: %s", strings.Join(edits, "; "))
	}
	return p.say("suggestion: %s", strings.Join(edits, "; "))
}

// spot writes where a span is and what stands there, behind a lead.
func (p *Printer) spot(indent int, d *model.Document, lead string, s model.Span, cell string) {
	if s.IsZero() && cell == "" {
		return
	}
	where := p.tr.Say(Place(d, s))
	if cell != "" {
		where = p.say("cell %s", cell)
	}
	x := Around(d, s, aroundFinding)
	if x.Text == "" && (cell != "" || x.Before+x.After == "") {
		p.line(indent, lead, p.dim(where))
		return
	}
	p.line(indent, lead, p.dim(where+": "), p.excerpt(x))
}

// excerpt marks the text in question in what stands around it.
func (p *Printer) excerpt(x Excerpt) string {
	open, close := "«", "»"
	if p.colour {
		open, close = "\x1b[7m", "\x1b[0m"
	}
	text := x.Text
	if r := []rune(text); len(r) > longText {
		text = string(r[:longText/2]) + " … " + string(r[len(r)-longText/2:])
	}
	return oneLine(x.Before) + open + oneLine(text) + close + oneLine(x.After)
}

// longText is how many characters of a text in question are shown at most.
const longText = 120

// edit says what an edit does.
func (p *Printer) edit(old, new string) string {
	switch {
	case old == "":
		return p.say("insert “%s”", oneLine(new))
	case new == "":
		return p.say("delete “%s”", oneLine(old))
	}
	return p.say("“%s” → “%s”", oneLine(old), oneLine(new))
}

func (p *Printer) severity(s model.Severity) string {
	code := map[model.Severity]string{model.Error: "31", model.Warning: "33", model.Info: "36"}[s]
	return p.paint(code, p.say(s.String()))
}

func (p *Printer) bold(s string) string { return p.paint("1", s) }
func (p *Printer) dim(s string) string  { return p.paint("2", s) }

func (p *Printer) paint(code, s string) string {
	if !p.colour {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}

func (p *Printer) say(format string, args ...any) string { return p.tr.Say(model.Msg(format, args...)) }

// line writes parts on a line of their own, indented by steps of two spaces. An error stays in the writer until Flush.
func (p *Printer) line(indent int, parts ...string) {
	fmt.Fprint(p.w, strings.Repeat("  ", indent), strings.Join(parts, ""), "\n")
}

// oneLine shows line breaks and tabs as what they are.
func oneLine(s string) string { return strings.NewReplacer("\n", "↵", "\t", "⇥").Replace(s) }
