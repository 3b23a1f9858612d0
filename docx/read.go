package docx

import (
	"errors"
	"io"
	"slices"
	"strings"

	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/internal/ooxml"
	"example.com/vanban/model"
)

// Option changes how a document is read.
type Option func(*reader)

// Read reads a WordprocessingML document of size bytes into the typed model, by the package's relationships and
// content types. Tracked changes are read as if accepted, fields by their result, text boxes once. The main
// part's text that precedes damage is kept; errors are [*model.FileError].
//
// Where a part that text or its numbers come from is damaged, Read returns both: the document with what could be saved,
// and the error that says which part is damaged and where. A notice of severity [model.Error] stands for each such part. Damage that
// no text was lost by is a notice of severity [model.Warning] and no error.
//
// The origins of runs are offsets into the bytes of their part; for a part in UTF-16 they are offsets into its text in
// UTF-8 without a byte order mark.
func Read(r io.ReaderAt, size int64, opts ...Option) (*model.Document, error) {
	d := &model.Document{Source: model.Source{Format: "docx"}}
	rd, err := open(r, size, d, opts)
	if err != nil {
		return nil, err
	}
	body := flow.NewBlocks()
	if err := rd.readMain(body); err != nil {
		return nil, err
	}
	d.Body = body.Blocks()
	rd.finishPages()
	if err := rd.readNotes(d); err != nil {
		return nil, err
	}
	if err := rd.readComments(d); err != nil {
		return nil, err
	}
	if err := rd.readMargins(d); err != nil {
		return nil, err
	}
	rd.finish()
	return d, rd.damage
}

// reader reads the stories of one document.
type reader struct {
	pkg       *ooxml.Package
	main      *ooxml.Part
	rels      []ooxml.Relationship // of the main part
	limits    ooxml.Limits
	styles    *styles
	theme     *theme
	numbering *numbering
	formats   *formats
	doc       *model.Document // what is not blocks goes there
	textOnly  bool            // images are not needed
	evenPages bool            // even pages have their own headers and footers

	notes    [2]noteIndex // footnotes, endnotes
	order    []noteKey    // in the order of their references
	comments map[string]int
	images   map[string]int
	damage   error // the first that text was lost by
	bytes    int64 // of the images so far
	sections []*section
}

// open opens the package and reads the parts that the stories depend on.
func open(r io.ReaderAt, size int64, d *model.Document, opts []Option) (*reader, error) {
	rd := &reader{limits: ooxml.DefaultLimits(), doc: d, comments: map[string]int{}, images: map[string]int{}}
	for _, o := range opts {
		o(rd)
	}
	var err error
	if rd.pkg, err = ooxml.Open(r, size, rd.limits); err != nil {
		return nil, err
	}
	if rd.main, err = rd.pkg.Main(); err != nil {
		return nil, err
	}
	if err = accept(rd.main); err != nil {
		return nil, err
	}
	if rd.rels, err = rd.pkg.Relationships(rd.main.Name); err != nil {
		return nil, err
	}
	if slices.ContainsFunc(rd.rels, func(r ooxml.Relationship) bool { return r.Kind == "vbaProject" }) {
		return nil, &model.FileError{Part: rd.main.Name, Err: model.ErrMacro}
	}
	if err := rd.readSupport(); err != nil {
		return nil, err
	}
	rd.formats = newFormats(rd.styles, rd.numbering)
	return rd, nil
}

// accept refuses main parts that are no WordprocessingML document.
func accept(main *ooxml.Part) error {
	t := strings.ToLower(main.ContentType)
	switch {
	case strings.Contains(t, "macroenabled"):
		return &model.FileError{Part: main.Name, Err: model.ErrMacro}
	case strings.Contains(t, "spreadsheetml"), strings.Contains(t, "sheet.binary"):
		return &model.FileError{Err: model.Errorf(model.ErrFormat, "this is a workbook")}
	case strings.Contains(t, "presentationml"):
		return &model.FileError{Err: model.Errorf(model.ErrFormat, "this is a presentation")}
	}
	return nil
}

// related is the main part's related part of a kind, nil when there is none.
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

// readSupport reads theme, styles, numbering and settings. Damage in one of them ends nothing: the text is elsewhere. But
// without styles and numbering the numbers before paragraphs are lost.
func (rd *reader) readSupport() error {
	for _, step := range [...]struct {
		kind    string
		numbers bool
		read    func(*ooxml.Scanner)
	}{
		{"theme", false, func(s *ooxml.Scanner) { rd.theme = readTheme(s) }},
		{"styles", true, func(s *ooxml.Scanner) { rd.styles = readStyles(s, rd.theme) }},
		{"numbering", true, func(s *ooxml.Scanner) { rd.numbering = readNumbering(s, rd.theme, rd.styles) }},
		{"settings", false, rd.readSettings},
	} {
		if err := rd.support(rd.related(step.kind), step.numbers, step.read); err != nil {
			return err
		}
	}
	return nil
}

func (rd *reader) support(part *ooxml.Part, numbers bool, read func(*ooxml.Scanner)) error {
	if part == nil {
		read(nil)
		return nil
	}
	s, err := part.Scan(wordprocessing.Get())
	if err == nil {
		defer s.Close()
		read(s)
		err = s.Err()
	} else {
		read(nil)
	}
	if errors.Is(err, model.ErrLimit) || errors.Is(err, model.ErrEncrypted) {
		return ooxml.Locate(part.Name, err)
	}
	if err == nil {
		return nil
	}
	m := model.Msg("%s: cannot be read wholly: %v", part.Name, ooxml.Cause(err))
	if numbers {
		rd.damaged(part, m, err)
	} else {
		rd.notice(model.Warning, m)
	}
	return nil
}

func (rd *reader) readSettings(s *ooxml.Scanner) {
	if s == nil || !s.Child(0) {
		return
	}
	for depth := s.Depth(); s.Child(depth); {
		switch s.Tag {
		case tagEvenAndOddHeaders:
			rd.evenPages = onOff(s) == on
		case tagFootnotePr:
			rd.notes[footnotes].readNumbering(s)
		case tagEndnotePr:
			rd.notes[endnotes].readNumbering(s)
		}
	}
}

// readMain reads the main story.
func (rd *reader) readMain(to flow.Sink) error {
	st, err := rd.story(rd.main, rd.rels, to)
	if err != nil {
		return err
	}
	defer st.s.Close()
	if !st.s.Child(0) || st.s.Tag != tagDocument {
		if err := st.s.Err(); err != nil {
			return ooxml.Locate(rd.main.Name, err)
		}
		return ooxml.Locate(rd.main.Name, model.Errorf(model.ErrCorrupt, "the root element is no document of WordprocessingML"))
	}
	for depth := st.s.Depth(); st.s.Child(depth); {
		if st.s.Tag == tagBody {
			st.blocks()
		}
	}
	st.close()
	return st.outcome(true)
}

// story begins to read the stories of a part.
func (rd *reader) story(part *ooxml.Part, rels []ooxml.Relationship, to flow.Sink) (*story, error) {
	s, err := part.Scan(wordprocessing.Get())
	if err != nil {
		return nil, ooxml.Locate(part.Name, err)
	}
	index := slices.Index(rd.doc.Source.Parts, part.Name)
	if index < 0 {
		index = len(rd.doc.Source.Parts)
		rd.doc.Source.Parts = append(rd.doc.Source.Parts, part.Name)
	}
	rd.formats.forget()
	return &story{reader: rd, s: s, part: part, index: uint16(index), rels: rels, sink: to, body: part == rd.main}, nil
}

func (rd *reader) notice(severity model.Severity, m model.Message) {
	rd.doc.Notices = append(rd.doc.Notices, model.Diagnostic{Rule: ooxml.RuleDamage, Severity: severity, Message: m})
}

// damaged tells of a part that text or numbers were lost with. The first such error is what the reading ends with.
func (rd *reader) damaged(part *ooxml.Part, m model.Message, err error) {
	rd.notice(model.Error, m)
	if rd.damage == nil {
		rd.damage = ooxml.Locate(part.Name, err)
	}
}

// finish tells what was met on the way.
func (rd *reader) finish() {
	if id := rd.styles.cycle; id != "" {
		rd.notice(model.Warning, model.Msg("the style %q is based on itself", id))
	}
	rd.doc.Source.Charsets = rd.formats.fonts.Charsets()
	rd.doc.Notices = append(rd.pkg.Notices, rd.doc.Notices...)
}

// lost is err when it must end the reading, else a notice that the part is lost.
func (rd *reader) lost(part *ooxml.Part, err error) error {
	if errors.Is(err, model.ErrLimit) {
		return err
	}
	rd.damaged(part, model.Msg("%s: cannot be read: %v", part.Name, ooxml.Cause(err)), err)
	return nil
}
