package report

import (
	"encoding/json"
	"io"
	"net/url"
	"path/filepath"
	"strings"

	"example.com/vanban/model"
)

// NewSARIF reports in the Static Analysis Results Interchange Format 2.1.0, all files in one object, written by Close.
// The documents have no lines: a place is a logical location ("body/3"), the offsets of the text in it are properties.
func NewSARIF(w io.Writer, tr Translator, rules []*model.Rule, version string) Reporter {
	r := &sarifReporter{w: w, tr: tr, run: sarifRun{Results: []sarifResult{}}}
	r.run.Tool.Driver = sarifDriver{Name: "vanban", Version: version, Rules: []sarifRule{}}
	for _, rule := range rules {
		r.run.Tool.Driver.Rules = append(r.run.Tool.Driver.Rules, sarifRule{
			ID: rule.Name, Short: sarifText{tr.Say(rule.Summary)}, Default: sarifLevel{level(rule.Severity)},
		})
	}
	return r
}

type sarifReporter struct {
	w   io.Writer
	tr  Translator
	run sarifRun
}

// The parts of the format that are used here, in the order of the standard.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool struct {
			Driver sarifDriver `json:"driver"`
		} `json:"tool"`
		Results []sarifResult `json:"results"`
	}
	sarifDriver struct {
		Name    string      `json:"name"`
		Version string      `json:"version,omitempty"`
		Rules   []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID      string     `json:"id"`
		Short   sarifText  `json:"shortDescription"`
		Default sarifLevel `json:"defaultConfiguration"`
	}
	sarifLevel struct {
		Level string `json:"level"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifResult struct {
		RuleID    string          `json:"ruleId"`
		Level     string          `json:"level"`
		Message   sarifText       `json:"message"`
		Locations []sarifLocation `json:"locations"`
		Related   []sarifLocation `json:"relatedLocations,omitempty"`
	}
	sarifLocation struct {
		Physical   sarifPhysical  `json:"physicalLocation"`
		Logical    []sarifLogical `json:"logicalLocations"`
		Message    *sarifText     `json:"message,omitempty"`
		Properties jsonSpan       `json:"properties"`
	}
	sarifPhysical struct {
		Artifact struct {
			URI string `json:"uri"`
		} `json:"artifactLocation"`
	}
	sarifLogical struct {
		Name string `json:"fullyQualifiedName"`
	}
)

// File keeps the findings of a document for the log.
func (r *sarifReporter) File(f File) error {
	for _, d := range f.Findings {
		message := r.tr.Say(d.Message)
		if text := f.Document.Text(d.Span); text != "" {
			message += ": “" + text + "”"
		}
		result := sarifResult{
			RuleID: d.Rule, Level: level(d.Severity), Message: sarifText{message},
			Locations: []sarifLocation{r.location(f, d.Span)},
		}
		for _, rel := range d.Related {
			l := r.location(f, rel.Span)
			l.Message = &sarifText{r.tr.Say(rel.Message)}
			result.Related = append(result.Related, l)
		}
		r.run.Results = append(r.run.Results, result)
	}
	return nil
}

func (r *sarifReporter) location(f File, s model.Span) sarifLocation {
	l := sarifLocation{Logical: []sarifLogical{{r.tr.Say(Place(f.Document, s))}}, Properties: place(s)}
	l.Physical.Artifact.URI = uri(f.Name)
	return l
}

// Close writes the log: SARIF is one object.
func (r *sarifReporter) Close() error {
	enc := json.NewEncoder(r.w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	return enc.Encode(sarifLog{
		Schema:  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		Version: "2.1.0", Runs: []sarifRun{r.run},
	})
}

// level is a severity in the words of SARIF.
func level(s model.Severity) string {
	if s == model.Info {
		return "note"
	}
	return s.String()
}

// uri is a file name as a URI reference.
func uri(name string) string {
	slashed := filepath.ToSlash(name)
	if filepath.IsAbs(name) {
		return (&url.URL{Scheme: "file", Path: "/" + strings.TrimPrefix(slashed, "/")}).String()
	}
	return (&url.URL{Path: slashed}).String()
}
