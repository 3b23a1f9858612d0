package msdoc

import (
	"slices"

	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/docx/internal/listing"
	"example.com/vanban/model"
)

// maxNotes bounds the notes, and the comments, of a document.
const maxNotes = 100_000

// subdocs are the stretches of text beside the main one, and where the text refers to them.
type subdocs struct {
	footnotes, endnotes, comments references
	notes                         []note // in the order of their references
	boxes                         [2]map[uint32][]textSpan
	remarks                       []int // comments that are referred to, in the order of their references
}

// references are the places that notes of a kind are referred to from, and the places of their texts.
type references struct {
	kind  model.NoteKind
	at    plc // positions in the main text
	texts plc // positions in the subdocument
	start int // of the subdocument
	end   int
	count int   // notes numbered so far
	own   []int // positions of marks that are not automatic, ascending
}

// note is a note that the text refers to.
type note struct {
	kind *references
	i    int
	mark string
}

// textSpan is a stretch of the text.
type textSpan struct{ from, to int }

// findParts finds the subdocuments.
func (rd *reader) findParts() subdocs {
	refs := func(kind model.NoteKind, at, texts, size, subdocument int) references {
		r := references{kind: kind, at: newPLC(rd.structure(at), size), texts: newPLC(rd.structure(texts), 0), start: rd.fib.start(subdocument)}
		r.end = r.start + rd.fib.lengths[subdocument]
		return r
	}
	noteSize, commentSize := 2, 30
	if rd.fib.version < firstWord97 {
		commentSize = 20
	}
	d := subdocs{
		footnotes: refs(model.Footnote, atFootnoteReferences, atFootnoteTexts, noteSize, footnoteText),
		endnotes:  refs(model.Endnote, atEndnoteReferences, atEndnoteTexts, noteSize, endnoteText),
		comments:  refs("", atCommentReferences, atCommentTexts, commentSize, commentText),
	}
	for _, r := range [...]*references{&d.footnotes, &d.endnotes} {
		for i := range r.at.n {
			at := r.at.at(i)
			if u16(r.at.data(i), 0) == 0 && r.at.at(i+1) > at && (len(r.own) == 0 || at > r.own[len(r.own)-1]) {
				r.own = append(r.own, at)
			}
		}
	}
	d.boxes[0] = rd.findBoxes(atBoxTexts, boxText)
	d.boxes[1] = rd.findBoxes(atHeaderBoxTexts, headerBoxText)
	return d
}

// text is where the text of note i stands.
func (r *references) text(i int) textSpan {
	if i+1 > r.texts.n {
		return textSpan{r.start, r.start}
	}
	from, to := r.start+max(0, r.texts.at(i)), min(r.start+r.texts.at(i+1), r.end)
	return textSpan{from, max(from, to)}
}

// index is the number of the reference at a position, -1 when there is none.
func (r *references) index(at int) int {
	i := r.at.find(at)
	if i < 0 || r.at.at(i) != at {
		return -1
	}
	return i
}

// ownMark finds the first character from at to end, excluded, that is the mark of a note in place of a number.
func (d *subdocs) ownMark(kind, at, end int) (position int, ok bool) {
	if kind != mainText {
		return 0, false
	}
	for _, r := range [...]*references{&d.footnotes, &d.endnotes} {
		if i, _ := slices.BinarySearch(r.own, at); i < len(r.own) && r.own[i] < end {
			position, ok, end = r.own[i], true, r.own[i]
		}
	}
	return position, ok
}

// maxOwnMark is how many characters the mark of a note may have in place of a number.
const maxOwnMark = 10

// takeMark reads the mark of a note at a position, before the end of the paragraph, and gives the position behind it. A mark of
// several characters is told by its formatting.
func (st *story) takeMark(p *piece, at, end int) (behind int) {
	place := p.place(at)
	char, until := st.run(st.format.style, p, place)
	n := until - place
	if p.wide {
		n /= 2
	}
	if begins := st.chars.last.from == place; !begins || n > maxOwnMark {
		n = 1
	}
	st.char, behind = char, min(at+int(n), end, p.to)
	r := st.refer(at)
	for ; r != nil && at < behind; at++ {
		switch u := st.text.unit(p, at); {
		case u <= ' ':
		case char.symbol != 0:
			r.mark += st.formats.Symbol(char.symbol, st.font(char.symbolFont))
		default:
			r.mark += string(u)
		}
	}
	return behind
}

// noteReference reads the automatic mark of a note at a position.
func (st *story) noteReference(at int) {
	if n := st.refer(at); n != nil {
		n.mark = st.nextMarkOf(n.kind)
	}
}

// refer anchors the note that is referred to at a position, nil when none is or the reference is deleted.
func (st *story) refer(at int) *note {
	if st.kind != mainText || !st.visible() || len(st.parts.notes) == maxNotes {
		return nil
	}
	for _, r := range [...]*references{&st.parts.footnotes, &st.parts.endnotes} {
		if i := r.index(at); i >= 0 {
			st.p.Anchor(model.Anchor{Kind: model.AnchorNote, Index: len(st.parts.notes)})
			st.parts.notes = append(st.parts.notes, note{kind: r, i: i})
			return &st.parts.notes[len(st.parts.notes)-1]
		}
	}
	return nil
}

// nextMarkOf is the mark of the next note of a kind, by the document's properties (MS-DOC 2.7.2, DopBase) or those of its section.
func (rd *reader) nextMarkOf(r *references) string {
	start, format := u16(rd.dop, 2)>>2, u16(rd.dop, 54)>>2&0xF
	if r.kind == model.Endnote {
		start, format = u16(rd.dop, 52)>>2, u16(rd.dop, 54)>>6&0xF
	}
	if n := rd.numbering(r.kind); n >= 0 {
		format = n
	}
	value := max(start, 1) + r.count
	r.count++
	return listing.FormatNumber(value, listing.FormatOf(format), "")
}

// noteMark is the mark of the note that an anchor points to.
func (rd *reader) noteMark(place int) string { return rd.parts.notes[place].mark }

// eachNote reads the texts of the notes, in the order of their references.
func (rd *reader) eachNote(to func(place int) flow.Sink) error {
	for i := range rd.parts.notes {
		n := &rd.parts.notes[i]
		kind := footnoteText
		if n.kind.kind == model.Endnote {
			kind = endnoteText
		}
		span := n.kind.text(n.i)
		if err := rd.newStory(kind, to(i)).read(span.from, span.to); err != nil {
			return err
		}
	}
	return nil
}

func (rd *reader) readNotes() error {
	rd.doc.Notes = make([]model.Note, len(rd.parts.notes))
	blocks := make([]*flow.Blocks, len(rd.parts.notes))
	err := rd.eachNote(func(place int) flow.Sink {
		blocks[place] = flow.NewBlocks()
		return blocks[place]
	})
	for i, n := range rd.parts.notes {
		rd.doc.Notes[i] = model.Note{Kind: n.kind.kind, Mark: n.mark}
		if blocks[i] != nil {
			rd.doc.Notes[i].Body = blocks[i].Blocks()
		}
	}
	if len(rd.doc.Notes) == 0 {
		rd.doc.Notes = nil
	}
	return err
}

// commentReference reads the reference to a comment at a position.
func (st *story) commentReference(at int) {
	if st.kind != mainText || len(st.parts.remarks) == maxNotes {
		return
	}
	if i := st.parts.comments.index(at); i >= 0 {
		st.p.Anchor(model.Anchor{Kind: model.AnchorComment, Index: len(st.parts.remarks)})
		st.parts.remarks = append(st.parts.remarks, i)
	}
}

func (rd *reader) readComments() error {
	r := &rd.parts.comments
	authors := authorNames(rd.structure(atCommentAuthors))
	for _, i := range rd.parts.remarks {
		c := model.Comment{Date: dttm(u32(slice(rd.structure(atCommentDetails), int64(i)*commentDetailSize, 4), 0))}
		const authorAt = 20
		if author := u16(r.at.data(i), authorAt); author < len(authors) && rd.fib.version >= firstWord97 {
			c.Author = authors[author]
		}
		blocks := flow.NewBlocks()
		span := r.text(i)
		if err := rd.newStory(commentText, blocks).read(span.from, span.to); err != nil {
			return err
		}
		c.Body = blocks.Blocks()
		rd.doc.Comments = append(rd.doc.Comments, c)
	}
	return nil
}
