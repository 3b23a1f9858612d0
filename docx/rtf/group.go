package rtf

import (
	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/model"
)

// group is what holds inside a group; a group inside it begins with the same.
type group struct {
	character character
	format    *flow.Character // of the character, nil until it is needed
	paragraph paragraph
	page      *codePage // of the bytes of text
	uc        int       // characters that stand behind each \u for readers without Unicode
	link      string    // target of the hyperlink around
	field     *field    // the innermost field whose result is read
	nested    bool      // table words are about a table in a table
	border    border    // what the next border words are about
	to        destination
	close     func() // what is to be done at the end of the group
}

// destination takes the control words and the text of a group that is no text of a story.
type destination interface {
	word(t *token) bool // false when the word means nothing there
	text(s []byte)      // decoded
}

// maxDepth bounds how deep groups nest. Word writes some dozens.
const maxDepth = 10_000

func (rd *reader) openGroup() {
	if len(rd.groups) == maxDepth {
		rd.err = model.Errorf(model.ErrLimit, "more than %d groups inside each other", maxDepth)
		return
	}
	rd.separate()
	rd.groups = append(rd.groups, *rd.group)
	rd.group = &rd.groups[len(rd.groups)-1]
	rd.group.close = nil
}

// closeGroup ends the innermost group; the outermost stays.
func (rd *reader) closeGroup() {
	rd.separate()
	if rd.close != nil {
		rd.close()
	}
	n := len(rd.groups) - 1
	rd.groups[n] = group{}
	rd.groups = rd.groups[:n]
	rd.group = &rd.groups[n-1]
}

// separate ends a run in an 8-bit font where a group begins or ends: what stands beside it may be Unicode text in spite of the font.
func (rd *reader) separate() {
	if rd.run.open && rd.eightBit() {
		rd.flush()
	}
}

// atEnd has f done at the end of the group, before what was to be done there.
func (rd *reader) atEnd(f func()) {
	before := rd.group.close
	rd.group.close = func() {
		f()
		if before != nil {
			before()
		}
	}
}

// send makes the rest of the group go to a destination.
func (rd *reader) send(to destination) {
	rd.flush()
	rd.to = to
}

// ignored is the destination of groups whose text is not the document's, but in which destinations may stand that are.
type ignored struct{}

func (ignored) word(*token) bool { return false }
func (ignored) text([]byte)      {}

// read reads the whole file.
func (rd *reader) read() error {
	var t token
	for rd.err == nil {
		rd.next(&t)
		switch t.kind {
		case end:
			return rd.atFileEnd()
		case open:
			rd.settle()
			rd.star = false
			rd.openGroup()
		case closing:
			rd.settle()
			rd.star = false
			if len(rd.groups) > 2 {
				rd.closeGroup()
			} else {
				rd.atRootEnd()
			}
		case word:
			rd.word(&t)
		case symbol:
			rd.symbol(t.char)
		case hex:
			rd.hex(t.char)
		case literal:
			rd.literal(t.text, t.high)
		}
	}
	return rd.err
}
