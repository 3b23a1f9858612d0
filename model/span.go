package model

import "iter"

// Story names one of the flows of text of a document.
type Story uint8

// The stories. Body is the zero value.
const (
	InBody Story = iota
	InNote
	InMargin
	InComment
)

// Path addresses a block, or one cell of a table block.
type Path struct {
	Story Story
	Index int  // which note, margin or comment; 0 in the body
	Block int  // index of the block in its story
	Cell  bool // Row and Col count
	Row   int  // row of the table, from 0
	Col   int  // index into the row's cells, from 0
}

// Compare orders paths as they stand in the document.
func (p Path) Compare(q Path) int {
	for _, d := range [...]int{int(p.Story) - int(q.Story), p.Index - q.Index, p.Block - q.Block, p.Row - q.Row, p.Col - q.Col} {
		if d != 0 {
			return d
		}
	}
	return 0
}

// Span is a stretch of text: byte offsets into the text of the block or cell at Path. The text of a cell is
// that of [Cell.Text].
type Span struct {
	Path
	Start, End int
}

// Compare orders spans as they stand in the document, by start and then by end.
func (s Span) Compare(t Span) int {
	if c := s.Path.Compare(t.Path); c != 0 {
		return c
	}
	if s.Start != t.Start {
		return s.Start - t.Start
	}
	return s.End - t.End
}

// IsZero reports whether the span addresses nothing.
func (s Span) IsZero() bool { return s == Span{} }

// Leaf is one paragraph of a document and where its text stands: the paragraph's text begins at byte Base of
// the text at Path.
type Leaf struct {
	Path
	Base int
	*Paragraph
}

// Span addresses bytes start to end of the paragraph's text.
func (l Leaf) Span(start, end int) Span { return Span{l.Path, l.Base + start, l.Base + end} }

// Leaves yields every paragraph of every story: body, notes, margins, comments, tables row by row.
func (d *Document) Leaves() iter.Seq[Leaf] {
	return func(yield func(Leaf) bool) {
		if !storyLeaves(d.Body, Path{}, yield) {
			return
		}
		for i := range d.Notes {
			if !storyLeaves(d.Notes[i].Body, Path{Story: InNote, Index: i}, yield) {
				return
			}
		}
		for i := range d.Margins {
			if !storyLeaves(d.Margins[i].Body, Path{Story: InMargin, Index: i}, yield) {
				return
			}
		}
		for i := range d.Comments {
			if !storyLeaves(d.Comments[i].Body, Path{Story: InComment, Index: i}, yield) {
				return
			}
		}
	}
}

func storyLeaves(blocks []Block, at Path, yield func(Leaf) bool) bool {
	for i, b := range blocks {
		at.Block, at.Cell, at.Row, at.Col = i, false, 0, 0
		switch b := b.(type) {
		case *Paragraph:
			if !yield(Leaf{at, 0, b}) {
				return false
			}
		case *Table:
			at.Cell = true
			for r := range b.Rows {
				for c := range b.Rows[r].Cells {
					at.Row, at.Col = r, c
					base := 0
					for p := range leaves(b.Rows[r].Cells[c].Blocks) {
						if !yield(Leaf{at, base, p}) {
							return false
						}
						base += len(p.Text) + 1
					}
				}
			}
		}
	}
	return true
}

// leaves yields the paragraphs of blocks, nested tables row by row.
func leaves(blocks []Block) iter.Seq[*Paragraph] {
	return func(yield func(*Paragraph) bool) { walkLeaves(blocks, yield) }
}

func walkLeaves(blocks []Block, yield func(*Paragraph) bool) bool {
	for _, b := range blocks {
		switch b := b.(type) {
		case *Paragraph:
			if !yield(b) {
				return false
			}
		case *Table:
			for r := range b.Rows {
				for c := range b.Rows[r].Cells {
					if !walkLeaves(b.Rows[r].Cells[c].Blocks, yield) {
						return false
					}
				}
			}
		}
	}
	return true
}

// Paragraphs yields the paragraphs of blocks, those of tables cell by cell and row by row.
func Paragraphs(blocks []Block) iter.Seq[*Paragraph] { return leaves(blocks) }

// story is the blocks of the story that p addresses, nil when there is none.
func (d *Document) story(p Path) []Block {
	switch {
	case p.Index < 0:
	case p.Story == InBody && p.Index == 0:
		return d.Body
	case p.Story == InNote && p.Index < len(d.Notes):
		return d.Notes[p.Index].Body
	case p.Story == InMargin && p.Index < len(d.Margins):
		return d.Margins[p.Index].Body
	case p.Story == InComment && p.Index < len(d.Comments):
		return d.Comments[p.Index].Body
	}
	return nil
}

// blocksAt is the block or the cell's blocks that p addresses; nil when p addresses nothing.
func (d *Document) blocksAt(p Path) []Block {
	blocks := d.story(p)
	if p.Block < 0 || p.Block >= len(blocks) {
		return nil
	}
	if !p.Cell {
		return blocks[p.Block : p.Block+1]
	}
	t, ok := blocks[p.Block].(*Table)
	if !ok || p.Row < 0 || p.Row >= len(t.Rows) || p.Col < 0 || p.Col >= len(t.Rows[p.Row].Cells) {
		return nil
	}
	return t.Rows[p.Row].Cells[p.Col].Blocks
}

// TextAt is the text that spans into p count in; "" when p addresses nothing.
func (d *Document) TextAt(p Path) string { return blocksText(d.blocksAt(p)) }

// Text is the text that s covers; "" when s does not fit the document.
func (d *Document) Text(s Span) string {
	t := d.TextAt(s.Path)
	if s.Start < 0 || s.Start > s.End || s.End > len(t) {
		return ""
	}
	return t[s.Start:s.End]
}
