// Package flow puts the text of a document together, whatever format it is read from: paragraphs out of stored pieces of
// text, tables out of cells, text boxes after their paragraph, into blocks of the model or into lines of plain text.
package flow

import (
	"example.com/vanban/model"
)

// Paragraph is a paragraph on its way from the file to a [Sink]. Add its pieces and anchors in order, then
// [Paragraph.Compose] it. Its buffers are used again after [Paragraph.Reset].
type Paragraph struct {
	Label      string
	List       model.ListPosition
	Layout     *model.ParagraphLayout
	MarkHidden bool // the paragraph mark is hidden: without visible text there is no line for it

	text    []byte
	other   []byte // what text was before it was composed
	pieces  []Piece
	anchors []anchor

	broken    bool // a page or column break separates what comes next
	hidden    bool // some piece is hidden
	eightBit  bool // some piece is in an 8-bit or a symbol font
	unchecked bool // some piece may not be in Unicode's form C
	controls  bool // some piece in an 8-bit font holds control characters, which can be letters of it
}

// Piece is a stretch of text with one formatting and one origin.
type Piece struct {
	Char   *Character
	Origin model.Origin
	Link   string // target of a hyperlink

	start, end int
	raw        string
	whole      bool // generated text, such as a tab or a break: in no font's encoding
}

// anchor stands before a piece.
type anchor struct {
	before int // index of the piece
	model.Anchor
}

// What one paragraph may hold.
const (
	maxPieces  = 1 << 20
	maxAnchors = 1 << 17
	maxText    = 64 << 20 // bytes
)

// Reset makes the paragraph empty and keeps its buffers.
func (p *Paragraph) Reset() {
	*p = Paragraph{text: p.text[:0], other: p.other[:0], pieces: p.pieces[:0], anchors: p.anchors[:0]}
}

// Err is an error of kind [model.ErrLimit] when the paragraph has grown beyond all measure.
func (p *Paragraph) Err() error {
	if len(p.pieces) > maxPieces || len(p.anchors) > maxAnchors || len(p.text) > maxText {
		return model.Errorf(model.ErrLimit, "one paragraph holds %d bytes of text in %d runs", len(p.text), len(p.pieces))
	}
	return nil
}

// IsEmpty reports whether nothing was added, neither text nor anchors.
func (p *Paragraph) IsEmpty() bool { return len(p.text) == 0 && len(p.anchors) == 0 }

// Pieces is the number of pieces so far.
func (p *Paragraph) Pieces() int { return len(p.pieces) }

// Truncate takes back the last pieces so that n are left.
func (p *Paragraph) Truncate(n int) {
	if n < len(p.pieces) {
		p.text, p.pieces = p.text[:p.pieces[n].start], p.pieces[:n]
	}
}

// Text is the text so far: as it is stored until the paragraph is composed, then in Unicode's form C. It is valid until more is added.
func (p *Paragraph) Text() []byte { return p.text }

// Room is the text so far, for more in the character formatting c to be appended to it and given to [Paragraph.Extend].
func (p *Paragraph) Room(c *Character) []byte {
	p.separate(c)
	return p.text
}

// Extend adds a piece: text is that of [Paragraph.Room] with the stored text of the piece appended. Stored text is UTF-8; bytes of
// an 8-bit font stand in it as the characters that they are in Windows-1252. It is false when nothing was appended that is text.
func (p *Paragraph) Extend(text []byte, pc Piece) bool {
	pc.start = len(p.text)
	p.text = text
	p.check(&pc)
	if pc.end = len(p.text); pc.end == pc.start {
		return false
	}
	p.pieces = append(p.pieces, pc)
	p.eightBit = p.eightBit || pc.Char.eightBit
	p.hidden = p.hidden || pc.Char.Format.Hidden
	return true
}

// Add adds a piece of stored text.
func (p *Paragraph) Add(stored string, pc Piece) bool {
	return p.Extend(append(p.Room(pc.Char), stored...), pc)
}

// Put adds generated text, which is in no font's encoding: a tab, a break, the visible form of a symbol.
func (p *Paragraph) Put(text string, c *Character, link string) {
	p.separate(c)
	start := len(p.text)
	p.text = append(p.text, text...)
	p.pieces = append(p.pieces, Piece{start: start, end: len(p.text), Char: c, Link: link, whole: true})
	p.hidden = p.hidden || c.Format.Hidden
}

// Anchor adds an anchor; its place in the text is set when the paragraph is done.
func (p *Paragraph) Anchor(a model.Anchor) { p.anchors = append(p.anchors, anchor{len(p.pieces), a}) }

// Break adds a page or column break, which keeps the text around it from running together.
func (p *Paragraph) Break(kind model.AnchorKind) {
	p.Anchor(model.Anchor{Kind: kind})
	p.broken = true
}

func (p *Paragraph) separate(c *Character) {
	if !p.broken {
		return
	}
	p.broken = false
	if n := len(p.text); n > 0 && p.text[n-1] != '\n' {
		p.text = append(p.text, '\n')
		p.pieces = append(p.pieces, Piece{start: n, end: n + 1, Char: c, whole: true})
	}
}
