package xlsx

import (
	"bufio"
	"encoding/json"
	"io"
	"strconv"
)

// Schema names the JSON form of a workbook.
const Schema = "vanban.workbook/1"

// String is the name of the kind ("number").
func (k Kind) String() string {
	switch k {
	case Text:
		return "text"
	case Number:
		return "number"
	case Bool:
		return "bool"
	case Date:
		return "date"
	case Invalid:
		return "error"
	}
	return "empty"
}

// WriteJSON writes the sheets as one line of JSON: the rows with what their cells show and hold, then the merged ranges. The
// source is the name of the file. What is written before an error of damage is whole JSON of what could be saved.
func (w *Workbook) WriteJSON(out io.Writer, source string, sheets ...*Sheet) error {
	j := &jsonWriter{out: bufio.NewWriterSize(out, 64<<10)}
	j.raw(`{"schema":"` + Schema + `","source":`)
	j.value(struct {
		Name   string `json:"name"`
		Format string `json:"format"`
	}{source, w.Format})
	j.raw(`,"sheets":[`)
	var damage error
	for i, s := range sheets {
		if i > 0 {
			j.raw(",")
		}
		if err := j.sheet(s); err != nil && damage == nil {
			damage = err
		}
	}
	j.raw("]}\n")
	if err := j.out.Flush(); err != nil {
		return err
	}
	return damage
}

// jsonWriter writes sheets row by row. Errors of writing are kept by its buffer.
type jsonWriter struct {
	out *bufio.Writer
	buf []byte
}

func (j *jsonWriter) raw(s string) { j.out.WriteString(s) }

func (j *jsonWriter) value(v any) {
	b, _ := json.Marshal(v)
	j.out.Write(b)
}

type jsonColumns struct {
	First  string  `json:"first"`
	Last   string  `json:"last"`
	Width  float64 `json:"width,omitempty"`
	Hidden bool    `json:"hidden,omitempty"`
}

func (j *jsonWriter) sheet(s *Sheet) error {
	j.raw(`{"name":`)
	j.value(s.Name)
	if s.Hidden {
		j.raw(`,"hidden":true`)
	}
	j.raw(`,"rows":[`)
	first := true
	err := s.Scan(func(r *Row) bool {
		if !first {
			j.raw(",")
		}
		first = false
		j.row(r)
		return true
	})
	j.raw("]")
	if len(s.Merges) > 0 {
		names := make([]string, len(s.Merges))
		for i, m := range s.Merges {
			names[i] = m.String()
		}
		j.raw(`,"merges":`)
		j.value(names)
	}
	if len(s.Columns) > 0 {
		columns := make([]jsonColumns, len(s.Columns))
		for i, c := range s.Columns {
			columns[i] = jsonColumns{ColumnName(c.First), ColumnName(c.Last), c.Width, c.Hidden}
		}
		j.raw(`,"columns":`)
		j.value(columns)
	}
	j.raw("}")
	return err
}

func (j *jsonWriter) row(r *Row) {
	b := append(j.buf[:0], `{"row":`...)
	b = strconv.AppendInt(b, int64(r.Index+1), 10)
	if r.Hidden {
		b = append(b, `,"hidden":true`...)
	}
	b = append(b, `,"cells":[`...)
	for i := range r.Cells {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendCell(b, r.Index, &r.Cells[i])
	}
	b = append(b, "]}"...)
	j.out.Write(b)
	j.buf = b
}

func appendCell(b []byte, row int, c *Cell) []byte {
	b = append(append(b, `{"cell":"`...), CellName(row, c.Column)...)
	b = append(append(b, `","kind":"`...), c.Kind.String()...)
	b = append(b, '"')
	if c.Text != "" {
		b = appendString(append(b, `,"text":`...), c.Text)
	}
	if c.Value != "" {
		b = appendString(append(b, `,"value":`...), c.Value)
	}
	if c.Kind == Number || c.Kind == Bool || c.Kind == Date {
		number, _ := json.Marshal(c.Number)
		b = append(append(b, `,"number":`...), number...)
	}
	if c.Formula != "" {
		b = appendString(append(b, `,"formula":`...), c.Formula)
	}
	if c.NotComputed {
		b = append(b, `,"computed":false`...)
	}
	return append(b, '}')
}

func appendString(b []byte, s string) []byte {
	quoted, _ := json.Marshal(s)
	return append(b, quoted...)
}
