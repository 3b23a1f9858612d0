package report

import (
	"encoding/json"
	"io"

	"example.com/vanban/model"
)

// The JSON form of findings. Names are a contract; offsets are bytes of the text that the document's JSON form has.
type (
	jsonFile struct {
		File     string        `json:"file"`
		Findings []jsonFinding `json:"findings"`
	}
	jsonFinding struct {
		Rule     string `json:"rule"`
		Severity string `json:"severity"`
		Message  string `json:"message"`
		jsonSpan
		Text    string        `json:"text"`
		Related []jsonRelated `json:"related,omitempty"`
		Fixes   []jsonFix     `json:"fixes,omitempty"`
	}
	jsonSpan struct {
		Note    *int `json:"note,omitempty"`
		Margin  *int `json:"margin,omitempty"`
		Comment *int `json:"comment,omitempty"`
		Block   int  `json:"block"`
		Cell    any  `json:"cell,omitempty"`
		Start   int  `json:"start"`
		End     int  `json:"end"`
	}
	jsonRelated struct {
		jsonSpan
		Text    string `json:"text"`
		Message string `json:"message"`
	}
	jsonFix struct {
		Safe  bool       `json:"safe"`
		Edits []jsonEdit `json:"edits"`
	}
	jsonEdit struct {
		jsonSpan
		New string `json:"new"`
	}
)

// findingsOut are the findings of a file.
func findingsOut(f File, tr Translator) []jsonFinding {
	out := []jsonFinding{}
	for _, d := range f.Findings {
		j := jsonFinding{
			Rule: d.Rule, Severity: d.Severity.String(), Message: tr.Say(d.Message),
			jsonSpan: place(d.Span), Text: f.Document.Text(d.Span),
		}
		if d.Cell != "" {
			j.Cell = d.Cell
		}
		for _, r := range d.Related {
			j.Related = append(j.Related, jsonRelated{place(r.Span), f.Document.Text(r.Span), tr.Say(r.Message)})
		}
		for _, fix := range d.Fixes {
			j.Fixes = append(j.Fixes, jsonFix{fix.Safe, editsOut(fix.Edits)})
		}
		out = append(out, j)
	}
	return out
}

func editsOut(edits []model.Edit) []jsonEdit {
	out := make([]jsonEdit, 0, len(edits))
	for _, e := range edits {
		out = append(out, jsonEdit{place(e.Span), e.New})
	}
	return out
}

func place(s model.Span) jsonSpan {
	j := jsonSpan{Block: s.Block, Start: s.Start, End: s.End}
	switch s.Story {
	case model.InNote:
		j.Note = &s.Index
	case model.InMargin:
		j.Margin = &s.Index
	case model.InComment:
		j.Comment = &s.Index
	}
	if s.Path.Cell {
		j.Cell = [2]int{s.Row, s.Col}
	}
	return j
}

// writeJSON writes a value as one line, letters as they are.
func writeJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}
