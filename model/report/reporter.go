package report

import (
	"io"

	"example.com/vanban/model"
)

// Reporter writes the findings of files, one file after the other.
type Reporter interface {
	// File writes what was found in one file, or keeps it until Close.
	File(File) error
	// Close ends the report.
	Close() error
}

// NewText reports as text for people; with colour it uses the escape sequences of a terminal.
func NewText(w io.Writer, tr Translator, colour bool) Reporter {
	return &textReporter{Printer: NewPrinter(w, tr, colour)}
}

type textReporter struct {
	*Printer
	files int
	all   []model.Diagnostic
}

// File writes the findings of a document under its name.
func (r *textReporter) File(f File) error {
	if r.files > 0 && len(f.Findings) > 0 {
		r.line(0)
	}
	r.files++
	r.all = append(r.all, f.Findings...)
	r.Findings(f)
	return r.Flush()
}

// Close counts the findings of several documents together.
func (r *textReporter) Close() error {
	if r.files > 1 && len(r.all) > 0 {
		r.line(0)
		r.line(0, r.say("%d documents: %s", r.files, r.Count(r.all)))
	}
	return r.Flush()
}

// NewJSON reports as JSON, a line a file.
func NewJSON(w io.Writer, tr Translator) Reporter { return jsonReporter{w, tr} }

type jsonReporter struct {
	w  io.Writer
	tr Translator
}

// File writes a document as one line.
func (r jsonReporter) File(f File) error {
	return writeJSON(r.w, jsonFile{f.Name, findingsOut(f, r.tr)})
}

// Close has nothing to add.
func (r jsonReporter) Close() error { return nil }
