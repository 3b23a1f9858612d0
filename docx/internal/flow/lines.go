package flow

import (
	"bytes"
	"io"
	"slices"

	"example.com/vanban/model"
)

// Writer is what text is written to.
type Writer interface {
	io.Writer
	io.ByteWriter
	io.StringWriter
}

// Lines is a sink that writes plain text: a line for each paragraph with its label, the cells of a row on one line with tabs
// between them, the marks of notes in brackets. Hidden text is left out. Make one with [NewLines].
type Lines struct {
	frames []textFrame
	mark   func(place int) string // of a note
}

// textFrame is a flow of text: that of a story or a box, a line for each paragraph and each row, or that of a cell,
// where all stands on the row's line.
type textFrame struct {
	out    Writer
	inline bool
	filled bool         // in a cell: text stands there already
	cells  int          // in a cell: open cells of tables in it
	first  bool         // elsewhere: the row has no cell yet
	boxes  bytes.Buffer // what comes after the paragraph
}

// NewLines is a sink that writes to out; mark gives the mark of the note that an anchor points to.
func NewLines(out Writer, mark func(place int) string) *Lines {
	return &Lines{[]textFrame{{out: out}}, mark}
}

func (t *Lines) top() *textFrame { return &t.frames[len(t.frames)-1] }

// Count is 0: lines are no blocks.
func (t *Lines) Count() int { return 0 }

// Spent is 0: what is written is not kept.
func (t *Lines) Spent() int64 { return 0 }

// Nested reports whether a cell or a box is open.
func (t *Lines) Nested() bool { return len(t.frames) > 1 }

// Paragraph writes a paragraph and the boxes that were opened in it.
func (t *Lines) Paragraph(p *Paragraph) {
	f := t.top()
	text := p.text
	if p.hidden || len(p.anchors) > 0 {
		text = t.shown(p)
		if len(text) == 0 && p.hidden && p.MarkHidden {
			return
		}
	}
	switch {
	case !f.inline:
		if p.Label != "" {
			f.out.WriteString(p.Label)
			f.out.WriteByte(' ')
		}
		writeLine(f.out, text, "\n")
		f.out.WriteByte('\n')
		f.out.Write(f.boxes.Bytes())
	default:
		f.add([]byte(p.Label))
		f.add(text)
		for line := range bytes.Lines(f.boxes.Bytes()) {
			f.add(bytes.TrimSuffix(line, []byte("\n")))
		}
	}
	f.boxes.Reset()
}

// shown is the text without what is hidden, with the marks of notes in brackets.
func (t *Lines) shown(p *Paragraph) []byte {
	var text []byte
	anchors := p.anchors
	for i := 0; i <= len(p.pieces); i++ {
		for len(anchors) > 0 && anchors[0].before <= i {
			if anchors[0].Kind == model.AnchorNote {
				text = append(append(append(text, '['), t.mark(anchors[0].Index)...), ']')
			}
			anchors = anchors[1:]
		}
		if i == len(p.pieces) {
			break
		}
		if pc := &p.pieces[i]; !pc.Char.Format.Hidden {
			text = append(text, p.text[pc.start:pc.end]...)
		}
	}
	return text
}

// writeLine writes text with a blank for each of the bytes that breaks hold.
func writeLine(out Writer, text []byte, breaks string) {
	for {
		i := bytes.IndexAny(text, breaks)
		if i < 0 {
			out.Write(text)
			return
		}
		out.Write(text[:i])
		out.WriteByte(' ')
		text = text[i+1:]
	}
}

// add adds text to a cell, a blank before it when there is some already.
func (f *textFrame) add(text []byte) {
	if len(text) == 0 {
		return
	}
	if f.filled {
		f.out.WriteByte(' ')
	}
	writeLine(f.out, text, "\n\t")
	f.filled = true
}

// OpenBox keeps what follows for the line after the paragraph.
func (t *Lines) OpenBox() {
	t.frames = append(t.frames, textFrame{out: new(bytes.Buffer)})
}

// CloseBox ends the box; one without text is dropped.
func (t *Lines) CloseBox() {
	text := t.top().out.(*bytes.Buffer).Bytes()
	t.pop()
	if len(bytes.Trim(text, "\n")) > 0 {
		t.top().boxes.Write(text)
	}
}

// pop ends the innermost flow.
func (t *Lines) pop() { t.frames = slices.Delete(t.frames, len(t.frames)-1, len(t.frames)) }

// OpenTable does nothing: the rows are what is written.
func (t *Lines) OpenTable(*Table) {}

// CloseTable does nothing.
func (t *Lines) CloseTable() {}

// OpenRow begins a line of cells.
func (t *Lines) OpenRow(*Row) { t.top().first = true }

// OpenCell writes the tab before a cell. Cells of a table within a cell stand on its line.
func (t *Lines) OpenCell(c *Cell) {
	f := t.top()
	if f.inline {
		f.cells++
		return
	}
	if !f.first && !c.MergedLeft {
		f.out.WriteByte('\t')
	}
	f.first = false
	t.frames = append(t.frames, textFrame{out: f.out, inline: true, filled: c.MergedLeft})
}

// CloseCell ends the cell.
func (t *Lines) CloseCell() {
	if f := t.top(); f.cells > 0 {
		f.cells--
		return
	}
	t.pop()
}

// CloseRow ends the line, unless the row stands in a cell.
func (t *Lines) CloseRow() {
	if f := t.top(); !f.inline {
		f.out.WriteByte('\n')
	}
}
