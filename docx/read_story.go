package docx

import (
	"errors"

	"example.com/vanban/docx/internal/field"
	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/internal/ooxml"
	"example.com/vanban/model"
)

// story reads one part's text into a sink.
type story struct {
	*reader
	s     *ooxml.Scanner
	part  *ooxml.Part
	index uint16 // of the part in Source.Parts
	rels  []ooxml.Relationship
	byID  map[string]*ooxml.Relationship
	sink  flow.Sink
	body  bool // the main story, whose sections count

	p       *paragraph // the paragraph that is being read, nil outside
	open    *paragraph // a paragraph whose mark is deleted: the next one goes on with it
	spare   []*paragraph
	char    *character // of the run that is being read
	fields  field.Stack
	deleted int    // depth of deleted content
	link    string // target of the hyperlink around
	table   *tableContext
	read    bool // some text was read

	customMark int // place + 1 of the note whose own mark comes next, 0 for none
}

// outcome is nil when the part was read wholly, or when what was read of it before damage is worth keeping: the reader
// goes on and tells of the damage at the end.
func (st *story) outcome(main bool) error {
	err := st.s.Err()
	if at, odd := st.s.Oddity(); odd && err == nil {
		st.notice(model.Warning, model.Msg("%s: byte %d: a stray ampersand was read as text", st.part.Name, at))
	}
	switch {
	case err == nil:
		return nil
	case errors.Is(err, model.ErrLimit), main && !st.read:
		return ooxml.Locate(st.part.Name, err)
	}
	st.damaged(st.part, model.Msg("%s: damaged, what follows is lost: %v", st.part.Name, ooxml.Cause(err)), err)
	return nil
}

// blocks reads the blocks inside the element whose start tag was met last.
func (st *story) blocks() {
	st.inside(st.block)
	st.flush()
}

// inside calls read for each child of the element whose start tag was met last.
func (st *story) inside(read func()) {
	for depth := st.s.Depth(); st.s.Child(depth); {
		read()
	}
}

func (st *story) block() {
	switch st.s.Tag {
	case tagP:
		st.paragraph()
	case tagTbl:
		st.flush()
		st.readTable()
	case tagSdt:
		st.contentControl(st.block)
	case tagCustomXML, tagSmartTag, tagIns, tagMoveTo, tagDir, tagBdo:
		st.inside(st.block)
	case tagDel, tagMoveFrom:
		st.deleted++
		st.inside(st.block)
		st.deleted--
	case tagAlternateContent:
		chooseAlternate(st.s, st.block)
	case tagSectPr:
		st.flush()
		st.readSection()
	case tagAltChunk:
		st.foreign()
	case tagR, tagHyperlink, tagFldSimple, tagOMath, tagOMathPara:
		st.stray()
	}
}

// contentControl reads the content of a content control, placeholder text included.
func (st *story) contentControl(read func()) {
	for depth := st.s.Depth(); st.s.Child(depth); {
		if st.s.Tag == tagSdtContent {
			st.inside(read)
		}
	}
}

// foreign tells of content in another format that Word would import when it opens the document.
func (st *story) foreign() {
	target := st.target(st.s.Attr(attrRelID))
	st.notice(model.Warning, model.Msg("%s: the imported content %s is not read", st.part.Name, target))
}

// stray reads what stands among the blocks and belongs into a paragraph, as a paragraph of its own.
func (st *story) stray() {
	st.begin()
	st.setFormat(st.formats.paragraph(st.formats.plain, st.table))
	st.inline()
	st.end()
}

// target is what the relationship of that id points to, "" when there is none.
func (st *story) target(id string) string {
	if r := st.relationship(id); r != nil {
		return r.Target
	}
	return ""
}

func (st *story) relationship(id string) *ooxml.Relationship {
	if st.byID == nil {
		st.byID = make(map[string]*ooxml.Relationship, len(st.rels))
		for i := range st.rels {
			st.byID[st.rels[i].ID] = &st.rels[i]
		}
	}
	return st.byID[id]
}

// close ends the story.
func (st *story) close() { st.flush() }
