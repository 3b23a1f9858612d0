// Package msdoc reads the binary documents of Word 97 to 2003 (MS-DOC), and those of Word 6 and 95, into the typed model: text
// by the piece table, formatting through styles and property modifiers, automatic labels, tables, notes, headers, text boxes,
// pictures and the geometry of pages.
package msdoc

import (
	"bufio"
	"errors"
	"io"

	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/internal/cfb"
	"example.com/vanban/internal/ooxml"
	"example.com/vanban/model"
)

// Read reads a Word document of size bytes into the typed model. Tracked changes are read as if accepted, fields by their
// result, text boxes once. Errors are [*model.FileError]: of the kind [model.ErrEncrypted] for a file with a password,
// [model.ErrMacro] for one that carries macros, [model.ErrFormat] for a compound file that is no Word document.
//
// Where text or its numbers are lost by damage, Read returns both: the document with what could be saved, and the error that
// says which stream is damaged and where. A notice of severity [model.Error] stands for each such place. Damage that no text
// was lost by is a notice of severity [model.Warning] and no error.
func Read(r io.ReaderAt, size int64) (*model.Document, error) {
	rd, err := open(r, size)
	if err != nil {
		return nil, err
	}
	body := flow.NewBlocks()
	if err := rd.readMain(body); err != nil {
		return nil, err
	}
	rd.doc.Body = body.Blocks()
	rd.finishPages()
	if err := rd.readNotes(); err != nil {
		return nil, err
	}
	if err := rd.readComments(); err != nil {
		return nil, err
	}
	if err := rd.readMargins(); err != nil {
		return nil, err
	}
	rd.doc.Source.Charsets = rd.formats.Charsets()
	return rd.doc, rd.damage
}

// Text writes the plain text of a Word document of size bytes, without building the model: one line a paragraph with its
// automatic label, the cells of a table's row on one line with tabs between them, text boxes after their paragraph, the marks
// of notes in brackets and the notes at the end, after them the headers and footers that hold letters. Hidden text is left out.
// What was read around comes back as notices; errors are as those of [Read], what could be saved being written.
func Text(w io.Writer, r io.ReaderAt, size int64) (notices []model.Diagnostic, err error) {
	rd, err := open(r, size)
	if err != nil {
		return nil, err
	}
	rd.textOnly = true
	out := bufio.NewWriterSize(w, 64<<10)
	if err := rd.readMain(flow.NewLines(out, rd.noteMark)); err != nil {
		out.Flush()
		return nil, err
	}
	if err := rd.writeNotes(out); err != nil {
		return nil, err
	}
	if err := rd.writeMargins(out); err != nil {
		return nil, err
	}
	if err := out.Flush(); err != nil {
		return nil, err
	}
	return rd.doc.Notices, rd.damage
}

// reader reads the subdocuments of one document.
type reader struct {
	fib      *fib
	tables   []byte // the table stream
	file     *cfb.File
	data     []byte // the Data stream, see [reader.dataStream]
	dataRead bool
	text     text
	chars    *formatting
	paras    *formatting
	styles   *stylesheet
	fonts    []string
	codes    []*[256]rune // of the bytes of text in them, nil where that does not depend on the font
	lists    *lists
	dop      []byte // document properties

	formats    flow.Fonts
	runs       map[runKey]*run
	paragraphs map[paragraphKey]*paragraphFormat

	doc         *model.Document // what is not blocks goes there
	damage      error           // the first that text was lost by
	textOnly    bool            // images are not needed
	parts       subdocs
	images      imageStore
	sections    []*section
	sectionEnds map[int]*section // by the position behind them
	budget      int              // characters that may still be read
	spent       int64            // bytes of memory that finished stories have taken
	art         [2]*drawings     // of the main text and of the headers, nil until needed
}

// The streams and storages of a document.
const (
	streamMain = "WordDocument"
	streamData = "Data"

	storageMacros = "Macros"
)

// open reads what the subdocuments depend on.
func open(r io.ReaderAt, size int64) (*reader, error) {
	file, err := cfb.Open(r, size, cfb.DefaultLimits())
	if err != nil {
		return nil, &model.FileError{Err: err}
	}
	rd := &reader{file: file, doc: &model.Document{Source: model.Source{Format: "doc"}}, runs: map[runKey]*run{}, paragraphs: map[paragraphKey]*paragraphFormat{}, sectionEnds: map[int]*section{}}
	main, ok, err := rd.stream(file, streamMain)
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, &model.FileError{Err: whatElse(file)}
	}
	if file.Has(storageMacros) {
		return nil, &model.FileError{Part: storageMacros, Err: model.ErrMacro}
	}
	if rd.fib, err = parseFIB(main); err != nil {
		return nil, &model.FileError{Part: streamMain, Err: err}
	}
	if rd.fib.version < firstWord97 {
		return rd, rd.openWord95(main)
	}
	name := "0Table"
	if rd.fib.flags&flagTable1 != 0 {
		name = "1Table"
	}
	if rd.tables, _, err = rd.stream(file, name); err != nil {
		return nil, err
	}
	return rd, rd.open97(main, name)
}

// stream reads a stream. Damage to it is a notice: what precedes it is read.
func (rd *reader) stream(file *cfb.File, name string) (content []byte, ok bool, err error) {
	content, ok, err = file.Stream(name)
	switch {
	case err == nil:
	case errors.Is(err, model.ErrTruncated), errors.Is(err, model.ErrCorrupt):
		rd.damaged(name, model.Msg("%s: cannot be read wholly: %v", name, ooxml.Cause(err)), err)
	default:
		return nil, false, err
	}
	return content, ok, nil
}

// dataStream is the Data stream: pictures, data of fields, long property lists. It is read when it is needed first. Damage to it loses
// no text.
func (rd *reader) dataStream() []byte {
	if !rd.dataRead {
		rd.dataRead = true
		var err error
		if rd.data, _, err = rd.file.Stream(streamData); err != nil {
			rd.notice(model.Warning, model.Msg("%s: cannot be read wholly: %v", streamData, ooxml.Cause(err)))
		}
	}
	return rd.data
}

// whatElse says what a compound file without a Word document is.
func whatElse(file *cfb.File) error {
	for _, c := range [...]struct {
		stream string
		err    *model.Problem
	}{
		{"EncryptedPackage", model.Errorf(model.ErrEncrypted, "a password is needed to open it")},
		{"Workbook", model.Errorf(model.ErrFormat, "this is a workbook")},
		{"Book", model.Errorf(model.ErrFormat, "this is a workbook")},
		{"PowerPoint Document", model.Errorf(model.ErrFormat, "this is a presentation")},
	} {
		if file.Has(c.stream) {
			return c.err
		}
	}
	return model.Errorf(model.ErrNoText, "the compound file holds no Word document")
}

// open97 reads the structures of the table stream.
func (rd *reader) open97(main []byte, name string) error {
	if len(rd.tables) == 0 {
		err := model.Errorf(model.ErrTruncated, "the stream is not there")
		rd.damaged(name, model.Msg("%s: cannot be read: %v", name, err), err)
	}
	var err error
	if rd.text, err = parsePieces(main, rd.structure(atPieces), false); err != nil {
		if len(rd.text.pieces) == 0 && rd.fib.flags&flagComplex == 0 {
			rd.text = whole(main, rd.fib.fcMin, rd.fib.fcMac, rd.fib.start(subdocuments))
		}
		if len(rd.text.pieces) == 0 {
			return &model.FileError{Part: name, Err: err}
		}
		rd.damaged(streamMain, model.Msg("%s: cannot be read wholly: %v", streamMain, err), err)
	}
	rd.measureText()
	rd.chars = newFormatting(main, rd.structure(atCharacterPages), false)
	rd.paras = newFormatting(main, rd.structure(atParagraphPages), true)
	rd.fonts = parseFonts(rd.structure(atFonts))
	lists, size := rd.structureOn(atLists)
	rd.lists = parseLists(lists, size, rd.structure(atListOverrides))
	rd.styles = parseStyles(rd.structure(atStyles), rd.lists, false)
	rd.finishOpen()
	return nil
}

// measureText makes the lengths of the texts, which together are what the pieces hold (MS-DOC 2.4.1), those of what is there:
// what none of them counts is main text.
func (rd *reader) measureText() {
	const end = 2 // characters behind the last text that no text counts, at most
	held, counted := rd.text.length(), rd.fib.start(subdocuments)
	switch {
	case held-counted > end:
		rd.fib.lengths[mainText] += held - counted
	case rd.fib.lengths[mainText] == 0 && counted > held:
		rd.fib.lengths = [subdocuments]int{mainText: held}
	default:
		return
	}
	rd.notice(model.Warning, model.Msg("the length of the text is wrong: all that its pieces hold is read"))
}

// finishOpen reads the structures that all versions have in the same form.
func (rd *reader) finishOpen() {
	if rd.styles.cyclic {
		rd.notice(model.Warning, model.Msg("a style is based on itself"))
	}
	rd.dop = rd.structure(atProperties)
	rd.budget = rereadings*rd.text.length() + 1<<20
	rd.parts = rd.findParts()
	rd.readSections()
}

// structure are the bytes of a structure of the table stream, as far as they are there.
func (rd *reader) structure(index int) []byte {
	if index >= len(rd.fib.places) {
		return nil
	}
	p := rd.fib.places[index]
	return slice(rd.tables, int64(p.offset), int64(p.size))
}

// structureOn are the bytes of a structure and of what follows it, and its size.
func (rd *reader) structureOn(index int) (b []byte, size int) {
	if index >= len(rd.fib.places) || rd.fib.places[index].size == 0 {
		return nil, 0
	}
	p := rd.fib.places[index]
	b = slice(rd.tables, int64(p.offset), int64(len(rd.tables)))
	return b, int(min(int64(p.size), int64(len(b))))
}

func (rd *reader) notice(severity model.Severity, m model.Message) {
	rd.doc.Notices = append(rd.doc.Notices, model.Diagnostic{Rule: ooxml.RuleDamage, Severity: severity, Message: m})
}

// damaged tells of a stream that text or numbers were lost with. The first such error is what the reading ends with.
func (rd *reader) damaged(stream string, m model.Message, err error) {
	rd.notice(model.Error, m)
	if rd.damage == nil {
		rd.damage = &model.FileError{Part: stream, Err: ooxml.Cause(err)}
	}
}
