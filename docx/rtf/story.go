package rtf

import (
	"strings"

	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/model"
)

// story is a flow of text that is being read: the body, a note, a header, the text of a shape.
type story struct {
	sink    *flow.Blocks
	p       *flow.Paragraph
	printed string // the label that the writer put before the paragraph
	tables  []*table
	rows    []*rowDefinition // the last by depth of the table

	note      int  // place + 1 of the note that it is, 0 for none
	automatic bool // \chftn stands before
	boxes     bool // the paragraph anchors text boxes
}

func storyWords() map[string]func(*reader, *token) {
	return map[string]func(*reader, *token){
		"par":      func(rd *reader, _ *token) { rd.endParagraph() },
		"line":     func(rd *reader, _ *token) { rd.mark("\n") },
		"tab":      func(rd *reader, _ *token) { rd.tab() },
		"page":     func(rd *reader, _ *token) { rd.breakAt(model.AnchorPageBreak) },
		"column":   func(rd *reader, _ *token) { rd.breakAt(model.AnchorColumnBreak) },
		"sect":     func(rd *reader, _ *token) { rd.breakSection() },
		"sectd":    func(rd *reader, _ *token) { rd.sections.current = newSectionProperties() },
		"cell":     func(rd *reader, _ *token) { rd.endCell(1) },
		"row":      func(rd *reader, _ *token) { rd.endRow(1) },
		"nestcell": func(rd *reader, _ *token) { rd.endCell(max(2, rd.depth())) },
		"nestrow":  func(rd *reader, _ *token) { rd.endRow(max(2, rd.depth())) },
		"chftn":    func(rd *reader, _ *token) { rd.flush(); rd.story.automatic = true },
		"listtext": printedLabel,
		"pntext":   printedLabel,
		"pn":       oldNumberingWord,
		"field":    beginField,
	}
}

// openStory makes a new story the one that text goes to.
func (rd *reader) openStory(sink *flow.Blocks) *story {
	rd.flush()
	s := &story{sink: sink}
	if n := len(rd.spare); n > 0 {
		s.p, rd.spare = rd.spare[n-1], rd.spare[:n-1]
	} else {
		s.p = &flow.Paragraph{}
	}
	rd.stories = append(rd.stories, s)
	rd.story = s
	return s
}

// begin makes the rest of the group a story of its own.
func (rd *reader) begin(sink *flow.Blocks) {
	rd.openStory(sink)
	g := rd.group
	g.to, g.link, g.field, g.nested = nil, "", nil, false
	g.paragraph = plainParagraph()
}

// endStory ends the innermost story; what its last paragraph holds belongs to it without a mark too.
func (rd *reader) endStory() {
	rd.endText()
	s := rd.story
	s.p.Reset()
	rd.spare = append(rd.spare, s.p)
	n := len(rd.stories) - 1
	rd.stories = rd.stories[:n]
	if n > 0 {
		rd.story = rd.stories[n-1]
	}
}

// endText ends what is open in the story.
func (rd *reader) endText() {
	rd.flush()
	if !rd.story.p.IsEmpty() || rd.story.boxes {
		rd.emit(rd.depth())
	}
	rd.enter(0)
}

// maxPrinted bounds the bytes of a label that a writer printed.
const maxPrinted = 256

// printedLabel reads the label that a writer put before a paragraph as text, for readers without lists.
func printedLabel(rd *reader, _ *token) {
	s := rd.story
	rd.openStory(nil)
	rd.paragraph = plainParagraph()
	rd.atEnd(func() {
		rd.flush()
		p := rd.story.p
		p.Compose(&rd.fonts)
		if label := strings.TrimSpace(string(p.Text())); len(label) <= maxPrinted {
			s.printed = rd.visible(label)
		}
		p.Reset()
		rd.spare = append(rd.spare, p)
		rd.stories = rd.stories[:len(rd.stories)-1]
		rd.story = s
	})
}

// endParagraph ends a paragraph. A paragraph whose mark is deleted goes on with the next.
func (rd *reader) endParagraph() {
	if rd.story.sink == nil || rd.to != nil {
		return
	}
	rd.flush()
	if rd.character.deleted || rd.paragraph.joinsNext {
		return
	}
	rd.emit(rd.depth())
}

// emit gives the paragraph to the story, in the table of that depth.
func (rd *reader) emit(depth int) {
	s := rd.story
	rd.enter(depth)
	if s == rd.body && depth == 0 {
		rd.place(s.sink.Count())
	}
	p := s.p
	p.Layout = rd.layout(rd.paragraph)
	p.MarkHidden = rd.character.hidden
	rd.number(p, &rd.paragraph, s.printed)
	p.Compose(&rd.fonts)
	rd.seen = rd.seen || !p.IsEmpty()
	s.sink.Paragraph(p)
	p.Reset()
	s.printed, s.automatic, s.boxes = "", false, false
	rd.fail(flow.Excess(s.sink, &rd.fonts))
}

func (rd *reader) breakAt(kind model.AnchorKind) {
	if rd.character.deleted {
		return
	}
	rd.flush()
	if rd.story == rd.body {
		rd.order()
	}
	rd.story.p.Break(kind)
}

// anchor anchors something in the paragraph.
func (rd *reader) anchor(a model.Anchor) {
	rd.flush()
	rd.story.p.Anchor(a)
	rd.fail(rd.story.p.Err())
}
