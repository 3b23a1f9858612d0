package vanban

import (
	"encoding/json"
	"io"

	"example.com/vanban/docx"
	"example.com/vanban/model"
	"example.com/vanban/model/render"
	"example.com/vanban/model/standard"
)

// WriteOption changes how [Write] writes a document as "docx".
type WriteOption func(*writing)

type writing struct {
	standard string
	template []byte
	values   map[string]string
}

// InStandard has the document laid out by the standard of the id ("nd30", "hd36", "hd05"), whatever its regime and
// date say.
func InStandard(id string) WriteOption { return func(w *writing) { w.standard = id } }

// WithTemplate gives an office's own template, the bytes of a .docx file with placeholders.
func WithTemplate(file []byte) WriteOption { return func(w *writing) { w.template = file } }

// WithValues gives texts for parts of the frame that the document lacks, by the names of [Values].
func WithValues(values map[string]string) WriteOption { return func(w *writing) { w.values = values } }

// RuleWritten is the rule of those findings of [Write] that are no blanks: what does not stand in the result as it does in the source.
const RuleWritten = docx.RuleWritten

// Values are the names of the parts that [WithValues] takes.
func Values() []string { return docx.ValueKeys() }

// writers are the formats that Write knows.
var writers = map[string]func(io.Writer, *model.Document, writing) ([]model.Diagnostic, error){
	"docx": writeDOCX,
	"json": plainly(writeJSON),
	"md":   plainly(render.Markdown),
	"txt":  plainly(render.Text),
}

// plainly is a writer that lays nothing out.
func plainly(write func(io.Writer, *model.Document) error) func(io.Writer, *model.Document, writing) ([]model.Diagnostic, error) {
	return func(w io.Writer, d *model.Document, _ writing) ([]model.Diagnostic, error) { return nil, write(w, d) }
}

// Write writes the document anew: as "docx" in the standard format, as "md", "txt" or "json". The parts that the standard
// asks for and neither the document nor the values have are left as visible blanks and come back as findings, and so does what
// the result does not hold as the document does ([RuleWritten]). An unknown format or standard is [model.ErrFormat].
func Write(w io.Writer, d *model.Document, format string, opts ...WriteOption) (blanks []model.Diagnostic, err error) {
	write, ok := writers[format]
	if !ok {
		return nil, located(d.Source.Name, model.Errorf(model.ErrFormat, "%q is not written", format))
	}
	var how writing
	for _, o := range opts {
		o(&how)
	}
	if blanks, err = write(w, d, how); err != nil {
		return blanks, located(d.Source.Name, err)
	}
	return blanks, nil
}

func writeDOCX(w io.Writer, d *model.Document, how writing) ([]model.Diagnostic, error) {
	opts := []docx.WriteOption{docx.WithTemplate(how.template), docx.WithValues(how.values)}
	if how.standard != "" {
		s, ok := standard.ByID(how.standard)
		if !ok {
			return nil, model.Errorf(model.ErrFormat, "there is no standard %q", how.standard)
		}
		opts = append(opts, docx.WithStandard(s))
	}
	return docx.Write(w, d, opts...)
}

// writeJSON writes the document as one line.
func writeJSON(w io.Writer, d *model.Document) error {
	b, err := json.Marshal(d)
	if err != nil {
		return err
	}
	_, err = w.Write(append(b, '\n'))
	return err
}
