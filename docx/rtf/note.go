package rtf

import (
	"strings"
	"unicode/utf8"

	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/docx/internal/listing"
	"example.com/vanban/model"
)

// notes say how foot- and endnotes are numbered (chapter "Footnotes").
type notes struct {
	kinds map[model.NoteKind]*noteNumbering
}

// noteNumbering is how the notes of a kind are numbered.
type noteNumbering struct {
	format string
	start  int
	count  int // numbered so far
}

// maxNotes bounds the notes, and the comments, of a document.
const maxNotes = 100_000

func newNotes() notes {
	return notes{map[model.NoteKind]*noteNumbering{model.Footnote: {format: "decimal", start: 1}, model.Endnote: {format: "lowerRoman", start: 1}}}
}

// next is the mark of the next note.
func (n *noteNumbering) next() string {
	n.count++
	return listing.FormatNumber(n.start+n.count-1, n.format, "")
}

// noteControls are the words for notes and their numbering, of the document and of its sections.
func noteControls() map[string]func(*reader, *token) {
	m := map[string]func(*reader, *token){
		"footnote":   beginNote,
		"ftnalt":     endnote,
		"annotation": beginComment,
		"atnauthor":  commentText(func(c *model.Comment, text string) { c.Author = text }),
		"atndate":    commentText(func(c *model.Comment, text string) { c.Date = commentDate(text) }),
	}
	for prefix, kind := range map[string]model.NoteKind{"ftn": model.Footnote, "sftn": model.Footnote, "aftn": model.Endnote, "saftn": model.Endnote} {
		m[prefix+"start"] = func(rd *reader, t *token) { rd.notes.kinds[kind].start = max(1, t.n) }
		for ending, format := range map[string]string{
			"nar": "decimal", "nalc": "lowerLetter", "nauc": "upperLetter", "nrlc": "lowerRoman", "nruc": "upperRoman", "nchi": "chicago",
		} {
			m[prefix+ending] = func(rd *reader, _ *token) { rd.notes.kinds[kind].format = format }
		}
	}
	return m
}

// beginNote reads a note. Its mark is automatic when \chftn stands before it; else it is the text before it in its group.
func beginNote(rd *reader, _ *token) {
	if rd.character.deleted || rd.story.sink == nil || rd.to != nil {
		rd.skipGroup()
		return
	}
	d := rd.doc
	if len(d.Notes) == maxNotes {
		rd.fail(model.Errorf(model.ErrLimit, "more than %d notes", maxNotes))
		return
	}
	place := len(d.Notes)
	d.Notes = append(d.Notes, model.Note{Kind: model.Footnote})
	automatic := rd.story.automatic
	rd.story.automatic = false
	if !automatic {
		d.Notes[place].Mark = rd.takeMark()
	}
	rd.anchor(model.Anchor{Kind: model.AnchorNote, Index: place})
	sink := flow.NewBlocks()
	rd.begin(sink)
	rd.story.note = place + 1
	rd.atEnd(func() {
		rd.endStory()
		n := &d.Notes[place]
		n.Body = sink.Blocks()
		if automatic || n.Mark == "" {
			n.Mark = rd.notes.kinds[n.Kind].next()
		}
	})
}

// endnote makes the note that is being read an endnote.
func endnote(rd *reader, _ *token) {
	if n := rd.story.note; n > 0 {
		rd.doc.Notes[n-1].Kind = model.Endnote
	}
}

// maxMark bounds the characters of a note's own mark.
const maxMark = 8

// takeMark takes the raised text before a note as its mark, out of the text; "" when there is none.
func (rd *reader) takeMark() string {
	if !rd.run.open || rd.run.format.Format.VerticalAlign != "superscript" {
		return ""
	}
	mark := strings.TrimSpace(string(rd.run.text[rd.run.from:]))
	if utf8.RuneCountInString(mark) > maxMark {
		return ""
	}
	rd.run.open = false
	return mark
}
