package vanban

import (
	"io"

	"example.com/vanban/docx"
	"example.com/vanban/docx/html"
	"example.com/vanban/docx/msdoc"
	"example.com/vanban/docx/rtf"
	"example.com/vanban/docx/wordxml"
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

// formats are tried in order; the last takes what the others do not.
func formats() []format {
	return []format{
		{"docx", []string{".docx", ".docm", ".dotx", ".dotm"}, starts("PK"), readDOCX, textDOCX},
		{"doc", []string{".doc", ".dot"}, starts("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), msdoc.Read, msdoc.Text},
		{"rtf", []string{".rtf"}, begins(`{\rtf`, `{\urtf`), rtf.Read, nil},
		{"wordml", nil, isXML(wordxml.NamespaceWord2003), wordxml.Read, wordxml.Text},
		{"flat-opc", nil, isXML(wordxml.NamespaceFlatOPC), wordxml.Read, wordxml.Text},
		{"mhtml", []string{".mht", ".mhtml"}, isMHTML, html.ReadMHTML, nil},
		{"html", []string{".html", ".htm"}, isHTML, html.Read, nil},
		{"json", nil, isJSON, readJSON, nil},

		{"", nil, isPDF, unread("PDF is not read: save it as .docx first, a scan by text recognition (OCR)"), nil},
		{"", nil, isPicture, unread("this is a picture: its text must be recognised (OCR) and saved as .docx first"), nil},
		{"", nil, starts(archives...), unread("this is an archive: unpack it first"), nil},
		{"", nil, starts(oldDocuments...), unread("this is a document from before Word 6: save it as .docx first"), nil},
		{"", nil, starts(oldWorkbooks...), unread("this is a workbook from before Excel 5: save it as .xlsx first"), nil},
		{"", nil, isXML("urn:schemas-microsoft-com:office:spreadsheet"), unread("this is an Excel 2003 XML workbook: save it as .xlsx first"), nil},
		{"", nil, isXML("urn:oasis:names:tc:opendocument:xmlns:office"), unread("this is a flat OpenDocument file: save it as .docx first"), nil},
		{"", nil, isXML(""), unread("this is an XML file of another kind than those that are read"), nil},
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
// the reader met on the way comes back as notices. With an error about damage, what was written is what could be saved, see [Read].
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
	if d == nil {
		return nil, located(name, err)
	}
	if failed := render.Text(w, d); failed != nil || err == nil {
		return d.Notices, failed
	}
	return d.Notices, located(name, err)
}
