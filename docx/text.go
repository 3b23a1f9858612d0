package docx

import (
	"bufio"
	"bytes"
	"cmp"
	"io"
	"strings"
	"unicode"

	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/model"
)

// Text writes the plain text of a WordprocessingML document of size bytes, without building the model: one line a
// paragraph with its automatic label, the cells of a table's row on one line with tabs between them, text boxes
// after their paragraph, the marks of notes in brackets and the notes at the end, after them the headers and footers that hold
// letters. Hidden text is left out. What was read around comes back as notices; errors are [*model.FileError]. After an
// error what was written is the text that could be saved, see [Read].
func Text(w io.Writer, r io.ReaderAt, size int64, opts ...Option) (notices []model.Diagnostic, err error) {
	d := &model.Document{}
	rd, err := open(r, size, d, opts)
	if err != nil {
		return nil, err
	}
	rd.textOnly = true
	out := bufio.NewWriterSize(w, 64<<10)
	for _, write := range [...]func(*bufio.Writer) error{rd.writeMain, rd.writeNotes, rd.writeMargins} {
		if err := write(out); err != nil {
			out.Flush()
			return nil, err
		}
	}
	rd.finish()
	return d.Notices, cmp.Or(out.Flush(), rd.damage)
}

func (rd *reader) writeMain(out *bufio.Writer) error {
	return rd.readMain(flow.NewLines(out, rd.noteMark))
}

func (rd *reader) noteMark(place int) string { return rd.order[place].mark }

// writeNotes writes the foot- and endnotes, each after its mark.
func (rd *reader) writeNotes(out *bufio.Writer) error {
	if len(rd.order) == 0 {
		return nil
	}
	texts := make([]bytes.Buffer, len(rd.order))
	err := rd.eachNote(func(place int) flow.Sink { return flow.NewLines(&texts[place], rd.noteMark) }, func(int) {})
	for i := range texts {
		out.WriteString("[" + rd.order[i].mark + "] ")
		out.Write(bytes.TrimSpace(texts[i].Bytes()))
		out.WriteByte('\n')
	}
	return err
}

// writeMargins writes each header and footer that holds a letter, equal ones once.
func (rd *reader) writeMargins(out *bufio.Writer) error {
	written := map[string]bool{}
	return rd.eachMargin(func(_ marginKey, _ int, target string) error {
		var text bytes.Buffer
		err := rd.readMargin(target, flow.NewLines(&text, rd.noteMark))
		if s := strings.TrimSpace(text.String()); !written[s] && strings.ContainsFunc(s, unicode.IsLetter) {
			written[s] = true
			out.WriteString(s)
			out.WriteByte('\n')
		}
		return err
	})
}
