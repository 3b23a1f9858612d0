package docx

import (
	"strings"

	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/docx/internal/listing"
	"example.com/vanban/internal/ooxml"
	"example.com/vanban/model"
)

// The kinds of notes, as indexes.
const (
	footnotes = iota
	endnotes
)

// noteIndex says how the notes of a kind are numbered, and which are referred to.
type noteIndex struct {
	format string // ST_NumberFormat, "" for the default of the kind
	start  int
	count  int // notes numbered so far
	places map[string]int
}

// maxNotes bounds the notes, and the comments, of a document.
const maxNotes = 100_000

// noteKey tells a note of the document apart.
type noteKey struct {
	kind int
	id   string
	mark string
}

// readNumbering reads the footnotePr or endnotePr whose start tag was met last.
func (n *noteIndex) readNumbering(s *ooxml.Scanner) {
	for depth := s.Depth(); s.Child(depth); {
		switch s.Tag {
		case tagNumFmt:
			n.format = s.Attr(attrVal)
		case tagNumStart:
			n.start = given(number(s, attrVal))
		}
	}
}

// next is the mark of the next note.
func (n *noteIndex) next(kind int) string {
	format := n.format
	if format == "" && kind == endnotes {
		format = "lowerRoman"
	}
	value := max(n.start, 1) + n.count
	n.count++
	return listing.FormatNumber(value, format, "")
}

// noteReference reads the w:footnoteReference or w:endnoteReference whose start tag was met last.
func (st *story) noteReference(kind int) {
	n := &st.notes[kind]
	id := st.s.Attr(attrID)
	place, known := n.places[id]
	if !known {
		if n.places == nil {
			n.places = map[string]int{}
		}
		if place = len(st.order); place == maxNotes {
			st.s.Stop(model.Errorf(model.ErrLimit, "more than %d notes", maxNotes))
			return
		}
		n.places[id] = place
		key := noteKey{kind: kind, id: id}
		if v, ok := st.s.LookupAttr(attrCustomMark); ok && isOn(v) {
			st.customMark = place + 1
		} else {
			key.mark = n.next(kind)
		}
		st.order = append(st.order, key)
	}
	st.anchor(model.Anchor{Kind: model.AnchorNote, Index: place})
}

// takeMark takes the text that follows a reference with a mark of its own as that mark, out of the body text.
func (st *story) takeMark() bool {
	place := st.customMark - 1
	st.customMark = 0
	if place < 0 {
		return false
	}
	for depth := st.s.Depth(); st.s.Chars(depth); {
		st.order[place].mark += strings.TrimSpace(string(st.s.AppendChars(nil)))
	}
	return true
}

// eachNote reads the notes of both kinds; to gives the sink for the note at a place, done is told when it is read.
func (rd *reader) eachNote(to func(place int) flow.Sink, done func(place int)) error {
	for kind, names := range [...]struct {
		part string
		tag  ooxml.Tag
	}{{"footnotes", tagFootnote}, {"endnotes", tagEndnote}} {
		places := rd.notes[kind].places
		part := rd.related(names.part)
		if len(places) == 0 || part == nil {
			continue
		}
		err := rd.eachStory(part, names.tag, func(st *story) {
			place, referred := places[st.s.Attr(attrID)]
			if !referred {
				return
			}
			delete(places, st.s.Attr(attrID))
			st.sink = to(place)
			st.blocks()
			done(place)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// eachStory reads a part that holds several stories, each in an element of that name.
func (rd *reader) eachStory(part *ooxml.Part, tag ooxml.Tag, read func(*story)) error {
	rels, err := rd.pkg.Relationships(part.Name)
	if err != nil {
		return err
	}
	st, err := rd.story(part, rels, nil)
	if err != nil {
		return rd.lost(part, err)
	}
	defer st.s.Close()
	if st.s.Child(0) {
		for depth := st.s.Depth(); st.s.Child(depth); {
			if st.s.Tag == tag {
				read(st)
			}
		}
	}
	return st.outcome(false)
}

// readNotes reads the foot- and endnotes in the order of their references.
func (rd *reader) readNotes(d *model.Document) error {
	if len(rd.order) == 0 {
		return nil
	}
	d.Notes = make([]model.Note, len(rd.order))
	for i, k := range rd.order {
		d.Notes[i] = model.Note{Kind: model.Footnote, Mark: k.mark}
		if k.kind == endnotes {
			d.Notes[i].Kind = model.Endnote
		}
	}
	var blocks *flow.Blocks
	return rd.eachNote(func(int) flow.Sink {
		blocks = flow.NewBlocks()
		return blocks
	}, func(place int) { d.Notes[place].Body = blocks.Blocks() })
}

// commentReference reads the w:commentReference whose start tag was met last.
func (st *story) commentReference() {
	id := st.s.Attr(attrID)
	index, known := st.comments[id]
	if !known {
		if index = len(st.comments); index == maxNotes {
			st.s.Stop(model.Errorf(model.ErrLimit, "more than %d comments", maxNotes))
			return
		}
		st.comments[id] = index
	}
	st.anchor(model.Anchor{Kind: model.AnchorComment, Index: index})
}

// readComments reads the comments, those that are referred to first, in the order of their references.
func (rd *reader) readComments(d *model.Document) error {
	d.Comments = make([]model.Comment, len(rd.comments))
	part := rd.related("comments")
	if part == nil {
		return nil
	}
	return rd.eachStory(part, tagComment, func(st *story) {
		c := model.Comment{Author: st.s.Attr(attrAuthor), Date: st.s.Attr(attrDate)}
		index, referred := rd.comments[st.s.Attr(attrID)]
		blocks := flow.NewBlocks()
		st.sink = blocks
		st.blocks()
		c.Body = blocks.Blocks()
		if referred {
			d.Comments[index] = c
		} else {
			d.Comments = append(d.Comments, c)
		}
	})
}
