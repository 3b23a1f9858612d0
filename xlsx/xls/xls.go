// Package xls reads workbooks of Excel 97 to 2003 (BIFF8, MS-XLS) and of Excel 5 and 95 (BIFF5) into the form of package
// xlsx.
package xls

import (
	"errors"
	"io"

	"golang.org/x/text/encoding/charmap"

	"example.com/vanban/internal/cfb"
	"example.com/vanban/internal/ooxml"
	"example.com/vanban/model"
	"example.com/vanban/xlsx"
	"example.com/vanban/xlsx/internal/celltext"
)

// Read reads a workbook of size bytes with all its rows. Errors are [*model.FileError].
//
// Of a workbook that is damaged Read returns both: what could be saved, and the error that says where the damage is. A
// notice of severity [model.Error] stands for each place where cells were lost. A workbook that opens with a password
// only is [model.ErrEncrypted], one that carries macros [model.ErrMacro].
func Read(r io.ReaderAt, size int64) (*xlsx.Workbook, error) {
	w, err := Open(r, size)
	if w == nil {
		return nil, err
	}
	if lost := w.Load(); err == nil {
		err = lost
	}
	return w, err
}

// The streams and storages of a workbook.
const (
	streamBook  = "Workbook"
	streamBook5 = "Book"

	storageMacros = "_VBA_PROJECT_CUR"
)

// Open reads a workbook but for its rows, which [xlsx.Sheet.Scan] reads. The error is like that of [Read].
func Open(r io.ReaderAt, size int64) (*xlsx.Workbook, error) {
	file, err := cfb.Open(r, size, cfb.DefaultLimits())
	if err != nil {
		return nil, &model.FileError{Err: err}
	}
	name := streamBook
	if !file.Has(name) && file.Has(streamBook5) {
		name = streamBook5
	}
	content, ok, err := file.Stream(name)
	switch {
	case errors.Is(err, model.ErrLimit):
		return nil, err
	case !ok:
		return nil, &model.FileError{Err: whatElse(file)}
	case file.Has(storageMacros):
		return nil, &model.FileError{Part: storageMacros, Err: model.ErrMacro}
	}
	rd := &reader{stream: name, b: content, book: &xlsx.Workbook{Format: "xls"}, codePage: charmap.Windows1252}
	rd.book.Charsets = rd.fonts.Charsets
	if err != nil {
		rd.damaged(model.Msg("%s: cannot be read wholly: %v", name, ooxml.Cause(err)), err)
	}
	if err := rd.readGlobals(); err != nil {
		if rd.damage != nil && !errors.Is(err, model.ErrEncrypted) {
			err = rd.damage
		}
		return nil, rd.locate(err)
	}
	return rd.book, rd.damage
}

// whatElse says what a compound file is that holds no workbook.
func whatElse(file *cfb.File) error {
	switch {
	case file.Has("EncryptedPackage"):
		return model.Errorf(model.ErrEncrypted, "it opens with a password only")
	case file.Has("WordDocument"):
		return model.Errorf(model.ErrFormat, "this is a Word 97-2003 document")
	case file.Has("PowerPoint Document"):
		return model.Errorf(model.ErrFormat, "this is a PowerPoint 97-2003 presentation")
	}
	return model.Errorf(model.ErrFormat, "this is an OLE compound file")
}

// reader reads one workbook.
type reader struct {
	stream   string // its name
	b        []byte
	book     *xlsx.Workbook
	biff8    bool
	date1904 bool
	codePage *charmap.Charmap
	fontList []*font
	codes    map[int]string // of number formats
	styles   []*style
	strings  []stored
	fonts    celltext.Fonts
	names    []string // that formulas refer to
	externs  externs
	damage   error // the first that cells were lost by
}

// damaged tells of damage that cells were lost by.
func (rd *reader) damaged(m model.Message, err error) {
	rd.book.Damage = append(rd.book.Damage, model.Diagnostic{Rule: ooxml.RuleDamage, Severity: model.Error, Message: m})
	if rd.damage == nil {
		rd.damage = rd.locate(err)
	}
}

// locate makes err an error of the stream.
func (rd *reader) locate(err error) error { return ooxml.Locate(rd.stream, err) }
