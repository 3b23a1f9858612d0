// Package rtf reads the Rich Text Format, version 1.9.1 and before, into the typed model.
//
// RTF is one stream of text, control words and groups. A group keeps the formatting that is set in it; some control
// words make the rest of their group a destination: a table of fonts, a picture, a footnote. The package reads the
// stream once. Paragraphs, tables and text boxes are put together, and text of 8-bit fonts decoded, as for the other
// formats of Word, so that a document saved in several of them is the same document.
//
// Names of chapters in the comments are those of Microsoft's "Rich Text Format (RTF) Specification, Version 1.9.1".
package rtf

import (
	"bytes"
	"errors"
	"io"

	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/model"
)

// MaxSize bounds the size in bytes of a file that is read.
const MaxSize = 512 << 20

// ruleDamage is the rule of notices about damage.
const ruleDamage = "damaged-file"

// signatures are what the group of a document begins with.
var signatures = [...]string{`{\rtf`, `{\urtf`}

// startOf is where the group of the document begins, -1 when there is none: before it may stand blanks and a byte order mark.
func startOf(src []byte) int {
	rest := bytes.TrimLeft(bytes.TrimPrefix(src, []byte("\xEF\xBB\xBF")), " \t\r\n\x00")
	for _, s := range signatures {
		if bytes.HasPrefix(rest, []byte(s)) {
			return len(src) - len(rest)
		}
	}
	return -1
}

// Read reads a document of size bytes into the typed model. Tracked changes are read as if accepted, fields by their
// result, text boxes once, automatic labels as Word prints them. Of a file that is cut short or has unbalanced groups
// what stands in it is kept and the damage told in the notices; errors are [*model.FileError] of the kinds
// [model.ErrFormat], [model.ErrLimit] and [model.ErrTruncated].
func Read(r io.ReaderAt, size int64) (*model.Document, error) {
	if size > MaxSize {
		return nil, &model.FileError{Err: model.Errorf(model.ErrLimit, "%d bytes of RTF, at most %d are read", size, MaxSize)}
	}
	src := make([]byte, size)
	n, err := r.ReadAt(src, 0)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, &model.FileError{Err: err}
	}
	src = src[:n]
	start := startOf(src)
	if start < 0 {
		return nil, &model.FileError{Err: model.Errorf(model.ErrFormat, "this is no RTF")}
	}
	rd := newReader(src[start:])
	if err := rd.read(); err != nil {
		return nil, &model.FileError{Err: err}
	}
	return rd.finish(), nil
}

// reader reads one document.
type reader struct {
	lexer
	doc   *model.Document
	err   error
	fonts flow.Fonts

	groups  []group
	*group           // the innermost
	story   *story   // that text goes to
	stories []*story // around it
	star    bool     // the control word that comes next may be unknown together with its group
	run     run
	spare   []*flow.Paragraph

	controls    map[string]control
	pages       map[int]*codePage
	defaultPage *codePage
	defaultFont int
	fontTable   map[int]*font
	colors      []string
	styles      map[styleKey]*style
	characters  map[character]*flow.Character
	layouts     map[layoutKey]*model.ParagraphLayout
	lists       lists
	notes       notes
	sections    sections
	annotation  model.Comment // what is known of the next comment
	imageBytes  int64

	body   *story
	placed []placed // paragraphs of the body with a place on the page, since the last without
	seen   bool     // some text was read

	lastMark   int  // where the last \par of the file stands, 0 when it was not looked for
	overclosed bool // there is a brace too many
}

func newReader(src []byte) *reader {
	rd := &reader{
		lexer: lexer{src: src}, doc: &model.Document{Source: model.Source{Format: "rtf"}},
		controls: controls(), pages: map[int]*codePage{}, fontTable: map[int]*font{}, styles: map[styleKey]*style{},
		characters: map[character]*flow.Character{}, layouts: map[layoutKey]*model.ParagraphLayout{},
		lists: newLists(), notes: newNotes(), sections: newSections(),
	}
	rd.defaultPage = rd.pageOf(pageANSI)
	rd.groups = append(rd.groups, group{character: plainCharacter(0), paragraph: plainParagraph(), uc: 1, page: rd.defaultPage})
	rd.group = &rd.groups[0]
	rd.body = rd.openStory(flow.NewBlocks())
	return rd
}

// finish gives the document what was collected while it was read.
func (rd *reader) finish() *model.Document {
	d := rd.doc
	rd.endSection()
	d.Body = rd.body.sink.Blocks()
	rd.sections.give(d)
	d.Source.Charsets = rd.fonts.Charsets()
	return d
}

func (rd *reader) notice(severity model.Severity, m model.Message) {
	rd.doc.Notices = append(rd.doc.Notices, model.Diagnostic{Rule: ruleDamage, Severity: severity, Message: m})
}
