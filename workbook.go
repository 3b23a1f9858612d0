package vanban

import (
	"errors"
	"io"
	"strconv"

	"example.com/vanban/docx/wordxml"
	"example.com/vanban/model"
	"example.com/vanban/xlsx"
	"example.com/vanban/xlsx/delimited"
	"example.com/vanban/xlsx/sheetxml"
	"example.com/vanban/xlsx/xls"
)

// workbookFormat is one kind of file with sheets: how to tell it from its content and how to read it.
type workbookFormat struct {
	is   func(head []byte) bool
	open func(io.ReaderAt, int64) (*xlsx.Workbook, error)
}

// workbookFormats are tried in order. Which of them a file is does not depend on its name: what offices keep as .xls is as often a
// web page or a text. A file of none of them, and one whose reader says that it is of another format, is a document.
func workbookFormats() []workbookFormat {
	return []workbookFormat{
		{starts("PK"), func(r io.ReaderAt, size int64) (*xlsx.Workbook, error) { return xlsx.Open(r, size) }},
		{starts("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), xls.Open},
		{isXML(sheetxml.Namespace), sheetxml.Read},
		{isDocument, notWorkbook},
		{delimited.Is, delimited.Read},
	}
}

// isDocument tells text in the markup of a document, in which commas and tabs part no cells.
func isDocument(head []byte) bool {
	return begins(`{\rtf`, `{\urtf`)(head) || isXML(wordxml.NamespaceWord2003)(head) || isXML(wordxml.NamespaceFlatOPC)(head) ||
		isMHTML(head) || isHTML(head) || isJSON(head) || isPDF(head)
}

func notWorkbook(io.ReaderAt, int64) (*xlsx.Workbook, error) { return nil, model.ErrFormat }

// RuleNoTable is the rule of the notice that a document holds no table.
const RuleNoTable = "no-table"

// OpenWorkbook reads the sheets of a workbook of size bytes, or the tables of a document as sheets, whatever its format. The name is for
// messages. Rows are read when a sheet is scanned: r must stay readable. An error is a [*model.FileError] with the name; where a workbook comes with it,
// it is what could be saved of a damaged file.
func OpenWorkbook(r io.ReaderAt, size int64, name string) (*xlsx.Workbook, error) {
	head, err := headOf(r, size)
	if err != nil {
		return nil, located(name, err)
	}
	for _, f := range workbookFormats() {
		if !f.is(head) {
			continue
		}
		w, err := f.open(r, size)
		if w == nil && errors.Is(err, model.ErrFormat) {
			break
		}
		if err != nil {
			err = located(name, err)
		}
		return w, err
	}
	d, err := Read(r, size, name, BlocksOnly())
	if d == nil {
		return nil, err
	}
	return tables(d), err
}

// tables are the tables of a document as sheets, which are named by their numbers.
func tables(d *model.Document) *xlsx.Workbook {
	w := &xlsx.Workbook{Format: d.Source.Format, Damage: d.Notices, Charsets: func() []string { return d.Source.Charsets }}
	for _, b := range d.Body {
		if t, ok := b.(*model.Table); ok {
			w.Sheets = append(w.Sheets, sheetOf(t, strconv.Itoa(len(w.Sheets)+1)))
		}
	}
	if len(w.Sheets) == 0 {
		w.Damage = append(w.Damage, model.Diagnostic{Rule: RuleNoTable, Severity: model.Warning, Message: model.Msg("there is no table in it")})
	}
	return w
}

// sheetOf is a table of a text as a sheet.
func sheetOf(t *model.Table, name string) *xlsx.Sheet {
	s := &xlsx.Sheet{Name: name}
	plain := &xlsx.Style{NumberFormat: "General", Font: &model.Format{}}
	for r, row := range t.Rows {
		out := xlsx.Row{Index: r}
		for c := range row.Cells {
			cell := &row.Cells[c]
			if text := cell.Text(); text != "" {
				out.Cells = append(out.Cells, xlsx.Cell{Column: cell.Column, Kind: xlsx.Text, Text: text, Style: plain})
			}
			if cell.RowSpan > 1 || cell.RowSpan == 1 && cell.ColSpan > 1 {
				s.Merges = append(s.Merges, xlsx.Range{FirstRow: r, FirstColumn: cell.Column, LastRow: r + cell.RowSpan - 1, LastColumn: cell.Column + max(cell.ColSpan, 1) - 1})
			}
		}
		if len(out.Cells) > 0 {
			s.Rows = append(s.Rows, out)
		}
	}
	return s
}
