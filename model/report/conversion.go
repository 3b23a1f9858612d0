package report

import (
	"io"

	"example.com/vanban/model"
)

// Conversion says what became of one file.
type Conversion struct {
	File             // the document after the changes, and what is left in it for a person to see to
	Output  string   // name of the file that was written, "-" for standard output
	Changes []Change // in the order in which they were made
	Blanks  []model.Diagnostic
	Written []model.Diagnostic // what does not stand in the result as it does in the source
}

// Conversion writes what was changed, what was left blank, what to look at in the result and what is left for a person.
func (p *Printer) Conversion(c Conversion) {
	p.line(0, p.bold(c.Name), " → ", p.bold(c.Output))
	if len(c.Changes)+len(c.Blanks)+len(c.Written)+len(c.Findings) == 0 {
		p.line(1, p.say("nothing changed in the text, nothing left to see to"))
		return
	}
	if len(c.Changes) > 0 {
		p.line(1, p.say("changed: %d", len(c.Changes)))
		for _, ch := range c.Changes {
			p.change(ch)
		}
	}
	if len(c.Blanks) > 0 {
		p.line(1, p.say("left blank, to be filled in: %d", len(c.Blanks)))
		p.messages(c.Blanks)
	}
	if len(c.Written) > 0 {
		p.line(1, p.say("to look at in the written file: %d", len(c.Written)))
		p.messages(c.Written)
	}
	if len(c.Findings) > 0 {
		p.line(1, p.say("left for a person to see to: %d", len(c.Findings)))
		for _, f := range c.Findings {
			p.finding(2, c.Document, f)
		}
	}
}

func (p *Printer) messages(list []model.Diagnostic) {
	for _, d := range list {
		p.line(2, p.tr.Say(d.Message))
	}
}

func (p *Printer) change(c Change) {
	for i, r := range c.Replaced {
		rule := ""
		if i == 0 {
			rule = " " + p.dim("["+c.Rule+"]")
		}
		what := " → “" + oneLine(r.New) + "”"
		if r.New == "" {
			what = " → " + p.say("deleted")
		}
		p.line(2, p.dim(p.tr.Say(c.Place)+": "), p.excerpt(r.Excerpt), what, rule)
	}
}

// The JSON form of a conversion.
type (
	jsonConversion struct {
		File     string        `json:"file"`
		Output   string        `json:"output"`
		Changes  []jsonChange  `json:"changes"`
		Blanks   []jsonNote    `json:"blanks"`
		Written  []jsonNote    `json:"written"`
		Findings []jsonFinding `json:"findings"`
	}
	jsonChange struct {
		Rule    string     `json:"rule"`
		Message string     `json:"message"`
		Edits   []jsonMade `json:"edits"`
	}
	jsonMade struct {
		jsonSpan
		Old string `json:"old"`
		New string `json:"new"`
	}
	jsonNote struct {
		Rule    string `json:"rule"`
		Message string `json:"message"`
	}
)

// ConversionJSON writes a conversion as one line. The spans of changes are those of the text before the change.
func ConversionJSON(w io.Writer, c Conversion, tr Translator) error {
	out := jsonConversion{File: c.Name, Output: c.Output, Changes: []jsonChange{}, Blanks: notesOut(c.Blanks, tr), Written: notesOut(c.Written, tr), Findings: findingsOut(c.File, tr)}
	for _, ch := range c.Changes {
		j := jsonChange{Rule: ch.Rule, Message: tr.Say(ch.Message)}
		for _, r := range ch.Replaced {
			j.Edits = append(j.Edits, jsonMade{place(r.Span), r.Excerpt.Text, r.New})
		}
		out.Changes = append(out.Changes, j)
	}
	return writeJSON(w, out)
}

func notesOut(list []model.Diagnostic, tr Translator) []jsonNote {
	out := make([]jsonNote, len(list))
	for i, d := range list {
		out[i] = jsonNote{d.Rule, tr.Say(d.Message)}
	}
	return out
}
