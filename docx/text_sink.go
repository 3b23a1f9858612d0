package docx

import (
	"bytes"
	"io"
	"slices"

	"example.com/vanban/model"
)

// textWriter is what text is written to.
type textWriter interface {
	io.Writer
	io.ByteWriter
	io.StringWriter
}

// textSink writes lines of text.
type textSink struct {
	frames []textFrame
	mark   func(place int) string // of a note
}

// textFrame is a flow of text: that of a story or a box, a line for each paragraph and each row, or that of a cell,
// where all stands on the row's line.
type textFrame struct {
	out    textWriter
	inline bool
	filled bool         // in a cell: text stands there already
	cells  int          // in a cell: open cells of tables in it
	first  bool         // elsewhere: the row has no cell yet
	boxes  bytes.Buffer // what comes after the paragraph
}

func newTextSink(out textWriter, mark func(place int) string) *textSink {
	return &textSink{[]textFrame{{out: out}}, mark}
}

func (t *textSink) top() *textFrame { return &t.frames[len(t.frames)-1] }

func (t *textSink) count() int   { return 0 }
func (t *textSink) spent() int64 { return 0 }
func (t *textSink) nested() bool { return len(t.frames) > 1 }

func (t *textSink) paragraph(p *paragraph) {
	f := t.top()
	text := p.text
	if p.hidden || len(p.anchors) > 0 {
		text = t.shown(p)
		if len(text) == 0 && p.hidden && p.format.direct.mark.toggles[vanish] == on {
			return
		}
	}
	switch {
	case !f.inline:
		if p.label != "" {
			f.out.WriteString(p.label)
			f.out.WriteByte(' ')
		}
		writeLine(f.out, text, "\n")
		f.out.WriteByte('\n')
		f.out.Write(f.boxes.Bytes())
	default:
		f.add([]byte(p.label))
		f.add(text)
		for line := range bytes.Lines(f.boxes.Bytes()) {
			f.add(bytes.TrimSuffix(line, []byte("\n")))
		}
	}
	f.boxes.Reset()
}

// shown is the text without what is hidden, with the marks of notes in brackets.
func (t *textSink) shown(p *paragraph) []byte {
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
		if pc := &p.pieces[i]; !pc.char.format.Hidden {
			text = append(text, p.text[pc.start:pc.end]...)
		}
	}
	return text
}

// writeLine writes text with a blank for each of the bytes that breaks hold.
func writeLine(out textWriter, text []byte, breaks string) {
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

func (t *textSink) openBox() {
	t.frames = append(t.frames, textFrame{out: new(bytes.Buffer)})
}

func (t *textSink) closeBox() {
	text := t.top().out.(*bytes.Buffer).Bytes()
	t.pop()
	if len(bytes.Trim(text, "\n")) > 0 {
		t.top().boxes.Write(text)
	}
}

// pop ends the innermost flow.
func (t *textSink) pop() { t.frames = slices.Delete(t.frames, len(t.frames)-1, len(t.frames)) }

func (t *textSink) openTable(*tableProperties) {}
func (t *textSink) closeTable()                {}
func (t *textSink) openRow(*rowProperties)     { t.top().first = true }

func (t *textSink) openCell(c *cellProperties) {
	f := t.top()
	if f.inline {
		f.cells++
		return
	}
	if !f.first && !c.mergedLeft {
		f.out.WriteByte('\t')
	}
	f.first = false
	t.frames = append(t.frames, textFrame{out: f.out, inline: true, filled: c.mergedLeft})
}

func (t *textSink) closeCell() {
	if f := t.top(); f.cells > 0 {
		f.cells--
		return
	}
	t.pop()
}

func (t *textSink) closeRow() {
	if f := t.top(); !f.inline {
		f.out.WriteByte('\n')
	}
}
