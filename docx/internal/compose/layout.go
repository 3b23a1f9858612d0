package compose

import (
	"example.com/vanban/docx/internal/styleid"
	"example.com/vanban/internal/lazyregexp"
	"example.com/vanban/model"
	"example.com/vanban/model/standard"
)

// layout is a document on its way into the standard format.
type layout struct {
	doc    *model.Document
	std    *standard.Standard
	values map[string]string
	frame  frameText

	findings []model.Diagnostic
	rels     relationships // of the document part

	margins runningMargins

	headings  map[*model.Paragraph]*heading
	numbers   map[*model.Paragraph]numbered
	numbering numbering

	exactLines     bool // lines of text have one height, whatever stands in them
	frameless      bool // annexes that belong to a document of their own
	lacksAuthority bool // the template has no place for the signer's authority
	lacksTitle     bool // … for the signer's post
	looseSignature bool // the template has no place for the signature
	firstAbstract  int  // id of the first abstract numbering
	firstInstance  int  // id of the first numbering instance

	drawings    int
	usedImages  map[int]bool
	noteOrder   []int
	noteIDs     map[int]int
	noteCount   map[model.NoteKind]int
	commentUsed map[int]bool
	dropped     int // characters that XML cannot hold
}

var commentDate = lazyregexp.New(`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$`)

func newLayout(d *model.Document, s *standard.Standard, values map[string]string) *layout {
	l := &layout{
		doc: d, std: s, values: values,
		usedImages: map[int]bool{}, noteIDs: map[int]int{}, noteCount: map[model.NoteKind]int{}, commentUsed: map[int]bool{},
	}
	body, _ := s.Component(standard.Body)
	l.exactLines = body.LineRule == standard.ExactLine
	l.headings = headingsOf(d)
	l.frame = l.frameText()
	l.planNumbers()
	return l
}

// newFlow is a flow into a part of its own.
func (l *layout) newFlow() *flow {
	return &flow{l: l, rels: &relationships{}, width: l.std.Page.TextWidth()}
}

// look is what a style says of the characters.
type look struct{ bold, italic, caps bool }

// looks are the styles whose characters are not plain, for a standard.
func (l *layout) look(id string) look {
	switch id {
	case styleid.Heading:
		return look{bold: true}
	}
	c, _ := l.std.Component(standard.ComponentID(id))
	return look{c.Bold == standard.Yes, c.Italic == standard.Yes, c.Caps == standard.Yes}
}

// blank records that a part of the frame is left blank.
func (l *layout) blank(severity model.Severity, m model.Message) {
	l.findings = append(l.findings, model.Diagnostic{Rule: RuleFrame, Severity: severity, Message: m})
}
