package vanban

import (
	"bytes"
	"errors"
	"io"
	"slices"

	"example.com/vanban/docx"
	"example.com/vanban/model"
	"example.com/vanban/model/render"
)

// format is one kind of file: how to tell it from its content and how to read it.
type format struct {
	name       string   // as in [model.Source]
	extensions []string // of such files, lower case, the usual one first
	is         func(head []byte) bool
	read       func(io.ReaderAt, int64) (*model.Document, error)
	// text writes the plain text without building the document; nil where that is not done.
	text func(io.Writer, io.ReaderAt, int64) ([]model.Diagnostic, error)
}

// headSize is how many bytes of a file formats are told by.
const headSize = 4096

// formats are tried in order; the last takes what the others do not.
func formats() []format {
	return []format{
		{"docx", []string{".docx", ".docm", ".dotx", ".dotm"}, starts("PK"), readDOCX, textDOCX},
		{"doc", []string{".doc", ".dot"}, starts("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), readDOCX, nil}, // refused by what it holds
		{"rtf", []string{".rtf"}, starts(`{\rtf`), unread("Rich Text Format is not read yet"), nil},
		{"pdf", nil, starts("%PDF-"), unread("PDF is not read"), nil},
		{"html", nil, isHTML, unread("HTML and XML are not read yet"), nil},
		{"json", nil, isJSON, readJSON, nil},
		{"txt", []string{".txt"}, func([]byte) bool { return true }, readPlain, nil},
	}
}

// Extensions are the file name extensions (".docx") of the documents that are worth opening in a folder, in lower
// case. [Open] itself goes by content and opens files of any name.
func Extensions() []string {
	var out []string
	for _, f := range formats() {
		out = append(out, f.extensions...)
	}
	return out
}

// sniff finds out what a file is.
func sniff(r io.ReaderAt, size int64) (format, error) {
	if size == 0 {
		return format{}, model.Errorf(model.ErrTruncated, "it is empty")
	}
	head := make([]byte, min(size, headSize))
	n, err := r.ReadAt(head, 0)
	if err != nil && !errors.Is(err, io.EOF) {
		return format{}, err
	}
	head = head[:n]
	all := formats()
	return all[slices.IndexFunc(all, func(f format) bool { return f.is(head) })], nil
}

func starts(magics ...string) func([]byte) bool {
	return func(head []byte) bool {
		return slices.ContainsFunc(magics, func(m string) bool { return bytes.HasPrefix(head, []byte(m)) })
	}
}

// isHTML recognises HTML and XML, web archives among them: markup is not text.
func isHTML(head []byte) bool {
	head = bytes.ToLower(bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xEF\xBB\xBF")), " \t\r\n"))
	return starts("<!doctype", "<html", "<?xml", "<!--", "<head", "<body", "<meta", "mime-version:")(head)
}

// unread refuses a format by name.
func unread(reason string) func(io.ReaderAt, int64) (*model.Document, error) {
	return func(io.ReaderAt, int64) (*model.Document, error) {
		return nil, model.Errorf(model.ErrFormat, reason)
	}
}

func readDOCX(r io.ReaderAt, size int64) (*model.Document, error) { return docx.Read(r, size) }

func textDOCX(w io.Writer, r io.ReaderAt, size int64) ([]model.Diagnostic, error) {
	return docx.Text(w, r, size)
}

// Text writes the plain text of a document of size bytes: one line a paragraph with its automatic number, the cells
// of a table's row separated by tabs, notes at the end. It builds no document where the format allows that. What
// the reader met on the way comes back as notices.
func Text(w io.Writer, r io.ReaderAt, size int64, name string) (notices []model.Diagnostic, err error) {
	f, err := sniff(r, size)
	if err != nil {
		return nil, located(name, err)
	}
	if f.text != nil {
		if notices, err = f.text(w, r, size); err != nil {
			return notices, located(name, err)
		}
		return notices, nil
	}
	d, err := f.read(r, size)
	if err != nil {
		return nil, located(name, err)
	}
	return d.Notices, render.Text(w, d)
}
