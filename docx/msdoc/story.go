package msdoc

import (
	"example.com/vanban/docx/internal/field"
	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/model"
)

// story reads a stretch of the text into a sink.
type story struct {
	*reader
	sink   flow.Sink
	kind   int // the subdocument that it is in
	depth  int // of text boxes around it
	p      *flow.Paragraph
	spare  []*flow.Paragraph
	format *paragraphFormat // of the paragraph that is being read
	mark   *run             // of its mark
	char   *run             // of the characters that are being read
	fields field.Stack
	piece  int // index of the piece read last
	err    error
}

// paragraphSpan is where a paragraph stands in the text.
type paragraphSpan struct {
	from, to int // character positions, that of the mark included
	mark     rune
	format   *paragraphFormat
}

// newStory begins to read a stretch of a subdocument.
func (rd *reader) newStory(kind int, to flow.Sink) *story {
	return &story{reader: rd, kind: kind, sink: to}
}

// read reads the characters from to to.
func (st *story) read(from, to int) error {
	st.blocks(st.paragraphsOf(from, to), 0)
	st.flush()
	st.reader.spent += st.sink.Spent()
	return st.err
}

const (
	rereadings    = 8       // how often, on average, a character may be read in stretches that overlap
	maxParagraphs = 1 << 22 // of one stretch
)

// paragraphsOf finds the paragraphs of a stretch of text. What stands behind the last mark is one too.
func (st *story) paragraphsOf(from, to int) []paragraphSpan {
	to = min(to, st.text.length())
	if st.budget -= max(0, to-from); st.budget < 0 {
		st.stop(model.Errorf(model.ErrLimit, "stretches of the text overlap many times over"))
		return nil
	}
	var out []paragraphSpan
	for at := from; at < to; {
		if len(out) == maxParagraphs {
			st.stop(model.Errorf(model.ErrLimit, "more than %d paragraphs", maxParagraphs))
			return nil
		}
		end, mark := st.nextMark(at, to)
		p := &st.text.pieces[st.pieceOf(end-1)]
		out = append(out, paragraphSpan{at, end, mark, st.paragraph(p, p.place(end-1))})
		at = end
	}
	return out
}

// nextMark finds the mark that ends the paragraph at a position, and the position behind it.
func (st *story) nextMark(at, to int) (end int, mark rune) {
	for i := st.pieceOf(at); i < len(st.text.pieces) && at < to; i++ {
		p := &st.text.pieces[i]
		for stop := min(p.to, to); at < stop; at++ {
			if at = st.text.controlFrom(p, at, stop); at == stop {
				break
			}
			switch u := st.text.unit(p, at); u {
			case charParagraph, charCell:
				return at + 1, u
			case charPage:
				if st.kind == mainText && st.endsSection(at+1) {
					return at + 1, u
				}
			}
		}
	}
	return to, 0
}

// pieceOf is the index of the piece that holds a position.
func (st *story) pieceOf(position int) int {
	if st.piece < len(st.text.pieces) {
		if p := &st.text.pieces[st.piece]; position >= p.from && position < p.to {
			return st.piece
		}
	}
	st.piece = st.text.pieceAt(position)
	return st.piece
}

// blocks reads paragraphs that stand in depth tables; those that stand in more are tables.
func (st *story) blocks(ps []paragraphSpan, depth int) {
	for i := 0; i < len(ps) && st.err == nil; {
		if depth == maxTables || ps[i].format.itap() <= depth {
			st.readParagraph(&ps[i])
			i++
			continue
		}
		end := i + 1
		for end < len(ps) && ps[end].format.itap() > depth {
			end++
		}
		st.flush()
		st.readTables(ps[i:end], depth+1)
		i = end
	}
}

// readParagraph reads a paragraph and gives it to the sink, unless its mark lets the next one go on with it.
func (st *story) readParagraph(p *paragraphSpan) {
	st.begin()
	st.format = p.format
	content := p.to
	if p.mark != 0 {
		content--
	}
	st.characters(p.from, content)
	last := &st.text.pieces[st.pieceOf(p.to-1)]
	st.mark, _ = st.run(p.format.style, last, last.place(p.to-1))
	st.fields.EndInstructions()
	if p.mark == charParagraph && (st.mark.deleted || st.mark.joins || p.format.dropCap) {
		return
	}
	st.emit()
	if st.kind == mainText && st.depth == 0 {
		st.endSection(p.to)
	}
}

// begin begins a paragraph, or goes on with the one whose mark is deleted.
func (st *story) begin() {
	if st.p != nil {
		return
	}
	if n := len(st.spare); n > 0 {
		st.p, st.spare = st.spare[n-1], st.spare[:n-1]
	} else {
		st.p = &flow.Paragraph{}
	}
}

// flush gives the sink a paragraph that waits for one to go on with it.
func (st *story) flush() {
	switch {
	case st.p == nil:
	case st.p.IsEmpty():
		st.discard()
	default:
		st.emit()
	}
}

func (st *story) emit() {
	p := st.p
	st.number(p)
	p.Layout, p.MarkHidden = st.format.layout, st.mark != nil && st.mark.toggles[vanish]
	p.Compose(&st.formats)
	st.sink.Paragraph(p)
	st.discard()
	if st.textOnly || st.err != nil {
		return
	}
	if st.reader.spent+st.sink.Spent()+st.formats.Spent() > flow.MaxSpent {
		st.stop(model.Errorf(model.ErrLimit, "the text takes more than %d bytes of memory", flow.MaxSpent))
	}
}

func (st *story) discard() {
	st.p.Reset()
	st.spare = append(st.spare, st.p)
	st.p = nil
}

// stop ends the reading with an error.
func (st *story) stop(err error) {
	if st.err == nil {
		st.err = &model.FileError{Part: streamMain, Err: err}
	}
}

// number gives the paragraph its automatic label.
func (st *story) number(p *flow.Paragraph) {
	f := st.format
	if f.list == olderNumbering && len(f.anld) > 0 {
		p.List, p.Label = st.lists.older.next(f.anld, f.level)
		p.Label = st.formats.Label(p.Label, st.font(anldFont(f.anld)))
		return
	}
	if f.list != olderNumbering {
		st.lists.older.interrupt(p.IsEmpty())
	}
	v := st.lists.level(f.list, f.level)
	if v == nil {
		return
	}
	value, label, ok := st.lists.counters.Next(st.lists.of(f.list).List, f.level)
	if !ok {
		return
	}
	p.List = model.ListPosition{ID: f.list, Level: f.level, Format: v.Format, Value: value}
	p.Label = st.label(v, label)
}

// label makes a label readable: in the font of the list's level, else of the paragraph mark. A hidden label is none.
func (st *story) label(v *level, label string) string {
	c := st.style().chp
	if st.mark != nil {
		c = st.mark.chp
	}
	c.toggles[vanish] = false
	base := c
	st.styles.apply(&c, v.chpx, &base)
	if c.toggles[vanish] {
		return ""
	}
	return st.formats.Label(label, st.font(c.fonts[fontOther]), st.font(c.fonts[fontASCII]))
}

func (st *story) style() *style { return st.format.style }
