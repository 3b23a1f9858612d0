package xlsx

import (
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"

	"example.com/vanban/internal/ooxml"
	"example.com/vanban/model"
	"example.com/vanban/xlsx/internal/celltext"
)

// Option changes how a workbook is read.
type Option func(*reader)

// Read reads a workbook of size bytes with all its rows. Errors are [*model.FileError].
//
// Where a part that cells come from is damaged, Read returns both: the workbook with what could be saved, and the error that
// says which part is damaged and where. A notice of severity [model.Error] stands for each such part. Damage that no cell was
// lost by is a notice of severity [model.Warning] and no error.
func Read(r io.ReaderAt, size int64, opts ...Option) (*Workbook, error) {
	w, err := Open(r, size, opts...)
	if w == nil {
		return nil, err
	}
	if lost := w.Load(); err == nil {
		err = lost
	}
	return w, err
}

// Open reads a workbook but for its rows, which [Sheet.Scan] reads: r must stay readable for it. The error is like that of [Read].
func Open(r io.ReaderAt, size int64, opts ...Option) (*Workbook, error) {
	rd := &reader{limits: ooxml.DefaultLimits(), book: &Workbook{Format: "xlsx"}}
	for _, o := range opts {
		o(rd)
	}
	rd.book.Charsets = rd.fonts.Charsets
	var err error
	if rd.pkg, err = ooxml.Open(r, size, rd.limits); err != nil {
		return nil, err
	}
	main, err := rd.pkg.Main()
	if err != nil {
		return nil, err
	}
	if err := accept(main); err != nil {
		return nil, err
	}
	if rd.rels, err = rd.pkg.Relationships(main.Name); err != nil {
		return nil, err
	}
	if slices.ContainsFunc(rd.rels, func(r ooxml.Relationship) bool { return r.Kind == "vbaProject" }) {
		return nil, &model.FileError{Part: main.Name, Err: model.ErrMacro}
	}
	if err := rd.readWorkbook(main); err != nil {
		return nil, err
	}
	rd.finish()
	return rd.book, rd.damage
}

// reader reads one workbook.
type reader struct {
	pkg      *ooxml.Package
	rels     []ooxml.Relationship // of the workbook part
	limits   ooxml.Limits
	book     *Workbook
	date1904 bool
	strings  sharedStrings
	styles   *styles
	fonts    celltext.Fonts
	damage   error // the first that cells were lost by
	noticed  int   // of the package's notices
}

// accept refuses main parts that are no workbook of SpreadsheetML.
func accept(main *ooxml.Part) error {
	t := strings.ToLower(main.ContentType)
	switch {
	case strings.Contains(t, "sheet.binary"):
		return &model.FileError{Err: model.Errorf(model.ErrFormat, "this is a binary workbook (.xlsb): save it as .xlsx first")}
	case strings.Contains(t, "macroenabled"):
		return &model.FileError{Part: main.Name, Err: model.ErrMacro}
	case strings.Contains(t, "wordprocessingml"):
		return &model.FileError{Err: model.Errorf(model.ErrFormat, "this is a text document")}
	case strings.Contains(t, "presentationml"):
		return &model.FileError{Err: model.Errorf(model.ErrFormat, "this is a presentation")}
	}
	return nil
}

// readWorkbook reads the workbook part (ECMA-376 part 1, 18.2) and the parts that all sheets depend on.
func (rd *reader) readWorkbook(main *ooxml.Part) error {
	s, err := main.Scan(spreadsheet.Get())
	if err != nil {
		return ooxml.Locate(main.Name, err)
	}
	defer s.Close()
	if !s.Child(0) || s.Tag != tagWorkbook {
		if err := s.Err(); err != nil {
			return ooxml.Locate(main.Name, err)
		}
		return ooxml.Locate(main.Name, model.Errorf(model.ErrCorrupt, "the root element is no workbook of SpreadsheetML"))
	}
	type entry struct {
		name, state, id string
	}
	var entries []entry
	for depth := s.Depth(); s.Child(depth); {
		switch s.Tag {
		case tagWorkbookPr:
			rd.date1904 = isTrue(s.Attr(attrDate1904))
		case tagSheets:
			for depth := s.Depth(); s.Child(depth); {
				if s.Tag == tagSheet {
					entries = append(entries, entry{s.Attr(attrName), s.Attr(attrState), s.Attr(attrID)})
				}
			}
		}
	}
	if err := s.Err(); err != nil {
		if errors.Is(err, model.ErrLimit) || len(entries) == 0 {
			return ooxml.Locate(main.Name, err)
		}
		rd.damaged(main, model.Msg("%s: cannot be read wholly: %v", main.Name, ooxml.Cause(err)), err)
	}
	if err := rd.readStyles(rd.related("styles")); err != nil {
		return err
	}
	if err := rd.readStrings(rd.related("sharedStrings")); err != nil {
		return err
	}
	for i, e := range entries {
		name := e.name
		if name == "" {
			name = "Sheet" + strconv.Itoa(i+1)
		}
		if err := rd.addSheet(name, e.state == "hidden" || e.state == "veryHidden", e.id); err != nil {
			return err
		}
	}
	if len(entries) == 0 {
		if rd.adopt(); len(rd.book.Sheets) == 0 {
			return ooxml.Locate(main.Name, model.Errorf(model.ErrCorrupt, "the workbook lists no sheets"))
		}
	}
	if len(rd.book.Sheets) == 0 && rd.damage == nil {
		rd.notice(model.Warning, model.Msg("the workbook has no worksheet"))
	}
	return nil
}

// addSheet adds the sheet that a relationship of the workbook leads to. Chart sheets and dialogs hold no cells.
func (rd *reader) addSheet(name string, hidden bool, id string) error {
	i := slices.IndexFunc(rd.rels, func(r ooxml.Relationship) bool { return r.ID == id })
	if i >= 0 && (rd.rels[i].Kind == "chartsheet" || rd.rels[i].Kind == "dialogsheet") {
		return nil
	}
	if i >= 0 {
		if part, ok := rd.pkg.Part(rd.rels[i].Target); ok {
			rd.book.Sheets = append(rd.book.Sheets, &Sheet{Name: name, Hidden: hidden, Source: rd.source(part)})
			return nil
		}
	}
	err := &model.FileError{Part: name, Err: model.Errorf(model.ErrCorrupt, "the part of the sheet %q is missing", name)}
	rd.notice(model.Error, model.Msg("the part of the sheet %q is missing", name))
	if rd.damage == nil {
		rd.damage = err
	}
	return nil
}

// adopt takes the worksheets of a workbook that names none of them.
func (rd *reader) adopt() {
	for _, part := range rd.pkg.Parts() {
		if strings.HasSuffix(part.ContentType, "worksheet+xml") {
			name := part.Name[strings.LastIndexByte(part.Name, '/')+1:]
			rd.book.Sheets = append(rd.book.Sheets, &Sheet{Name: strings.TrimSuffix(name, ".xml"), Source: rd.source(part)})
		}
	}
	if len(rd.book.Sheets) > 0 {
		rd.notice(model.Warning, model.Msg("the workbook lists no sheets; they were found by their content type"))
	}
}

// related is the workbook's related part of a kind, nil when there is none.
func (rd *reader) related(kind string) *ooxml.Part {
	for _, r := range rd.rels {
		if r.Kind == kind && !r.External {
			if part, ok := rd.pkg.Part(r.Target); ok {
				return part
			}
		}
	}
	return nil
}

// support scans a part that the cells depend on with read, which is not called when there is no such part.
func (rd *reader) support(part *ooxml.Part, root ooxml.Tag, read func(*ooxml.Scanner)) error {
	if part == nil {
		return nil
	}
	s, err := part.Scan(spreadsheet.Get())
	if err == nil {
		defer s.Close()
		if s.Child(0) && s.Tag == root {
			read(s)
		} else if s.Err() == nil {
			s.Stop(model.Errorf(model.ErrCorrupt, "the root element is not what it should be"))
		}
		err = s.Err()
	}
	if errors.Is(err, model.ErrLimit) || errors.Is(err, model.ErrEncrypted) {
		return ooxml.Locate(part.Name, err)
	}
	if err != nil {
		rd.damaged(part, model.Msg("%s: cannot be read wholly: %v", part.Name, ooxml.Cause(err)), err)
	}
	return nil
}

func (rd *reader) notice(severity model.Severity, m model.Message) {
	rd.book.Damage = append(rd.book.Damage, model.Diagnostic{Rule: ooxml.RuleDamage, Severity: severity, Message: m})
}

// damaged tells of a part that cells were lost with.
func (rd *reader) damaged(part *ooxml.Part, m model.Message, err error) {
	rd.notice(model.Error, m)
	if rd.damage == nil {
		rd.damage = ooxml.Locate(part.Name, err)
	}
}

// finish hands on what the package was found to be damaged in.
func (rd *reader) finish() {
	rd.book.Damage = append(rd.pkg.Notices, rd.book.Damage...)
	rd.noticed = len(rd.pkg.Notices)
}

func isTrue(value string) bool { return value == "1" || value == "true" || value == "on" }
