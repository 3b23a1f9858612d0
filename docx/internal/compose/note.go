package compose

import (
	"strconv"
	"strings"

	"example.com/vanban/docx/internal/styleid"
	"example.com/vanban/model"
)

// noteReference writes the mark of a note in the text. A note that stands in the text a second time is not written again.
func (f *flow) noteReference(index int) {
	l := f.l
	if index < 0 || index >= len(l.doc.Notes) || l.noteIDs[index] != 0 {
		return
	}
	n := &l.doc.Notes[index]
	l.noteOrder = append(l.noteOrder, index)
	l.noteCount[kindOf(n)]++
	id := l.noteCount[kindOf(n)]
	l.noteIDs[index] = id
	mark, element := styleid.FootnoteMark, "w:footnoteReference"
	if n.Kind == model.Endnote {
		mark, element = styleid.EndnoteMark, "w:endnoteReference"
	}
	f.put(`<w:r><w:rPr><w:rStyle w:val="`, mark, `"/></w:rPr><`, element)
	custom := ownMark(n)
	if custom != "" {
		f.put(` w:customMarkFollows="1"`)
	}
	f.num("w:id", id)
	f.put(`/>`)
	if custom != "" {
		f.text(custom)
	}
	f.put(`</w:r>`)
}

// kindOf is the kind of a note; one without a kind is a footnote.
func kindOf(n *model.Note) model.NoteKind {
	if n.Kind == model.Endnote {
		return model.Endnote
	}
	return model.Footnote
}

// ownMark is the mark of a note that is not simply its number, such as "*".
func ownMark(n *model.Note) string {
	mark := strings.TrimSpace(n.Mark)
	if _, err := strconv.Atoi(mark); err == nil {
		return ""
	}
	if n.Kind == model.Endnote && strings.Trim(strings.ToLower(mark), "ivxlcdm") == "" {
		return ""
	}
	return mark
}

// notes is the content of the part of footnotes or endnotes that follows the separators: the notes of the kind in the order of
// their references. Notes that a note refers to come after it.
func (l *layout) notes(kind model.NoteKind) *flow {
	f := l.newFlow()
	element, text, mark, ref := "w:footnote", styleid.FootnoteText, styleid.FootnoteMark, "<w:footnoteRef/>"
	if kind == model.Endnote {
		element, text, mark, ref = "w:endnote", styleid.EndnoteText, styleid.EndnoteMark, "<w:endnoteRef/>"
	}
	for i := 0; i < len(l.noteOrder); i++ {
		n := &l.doc.Notes[l.noteOrder[i]]
		if kindOf(n) != kind {
			continue
		}
		f.put(`<`, element)
		f.num("w:id", l.noteIDs[l.noteOrder[i]])
		f.put(`>`)
		lead := `<w:r><w:rPr><w:rStyle w:val="` + mark + `"/></w:rPr>`
		if own := ownMark(n); own != "" {
			var b xmlBuffer
			b.text(own)
			lead += b.String()
		} else {
			lead += ref
		}
		lead += `</w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>`
		f.story(n.Body, text, lead)
		f.put(`</`, element, `>`)
	}
	return f
}

// commentReference writes the place of a comment.
func (f *flow) commentReference(index int) {
	if index < 0 || index >= len(f.l.doc.Comments) || f.l.commentUsed[index] || f.rels != &f.l.rels {
		return
	}
	f.l.commentUsed[index] = true
	f.put(`<w:r><w:commentReference`)
	f.num("w:id", index)
	f.put(`/></w:r>`)
}

// comments is the content of the part of comments.
func (l *layout) comments() *flow {
	f := l.newFlow()
	for i := range l.doc.Comments {
		if !l.commentUsed[i] {
			continue
		}
		c := &l.doc.Comments[i]
		f.put(`<w:comment`)
		f.num("w:id", i)
		f.attr("w:author", c.Author)
		if commentDate.MatchString(c.Date) {
			f.attr("w:date", c.Date)
		}
		f.put(`>`)
		f.story(c.Body, styleid.CommentText, "")
		f.put(`</w:comment>`)
	}
	return f
}
