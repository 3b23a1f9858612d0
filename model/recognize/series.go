package recognize

import (
	"unicode/utf8"

	"example.com/vanban/model"
)

// textLine is one paragraph of the body, or one line of it where it has line breaks.
type textLine struct {
	path     model.Path // of the block or the cell
	block    int        // of the body
	base     int        // where the paragraph begins in the text at path
	from, to int        // byte range in the paragraph's text
	p        *model.Paragraph
	text     string
	heading  *model.Section // the section whose heading stands here
	quoted   bool           // inside a quotation that covers whole paragraphs
	table    bool
	entry    *entry // the item that the line's first marker begins
	within   *entry // the innermost item that the line belongs to
}

// entry is one marker of a series and what it begins.
type entry struct {
	mark     marker
	line     int // index of its line
	series   *series
	index    int // in its series
	ordinal  int
	children []*series
	limit    int // where in its line the next marker that does not stand inside it begins, -1 without one
	end      int // where in its line its text ends, -1 until it is known
	tail     int // the first line without a marker that belongs to it, -1 without one
}

// series is a run of markers that continue each other.
type series struct {
	parent  *entry // the item that it stands inside, nil at the top
	entries []*entry
	inline  bool // begins inside a line
	broken  bool // a heading or other text stood since its last item
	quoted  bool
	// continued says that an item before the last goes on in lines without a marker.
	continued bool

	announced *announcement
	noun      noun // of its lead or heading
	nounLine  int  // the line that noun stands in
	led       bool // the words before it introduce a list
	role      role
}

// span addresses bytes start to end of the line's text.
func (l *textLine) span(start, end int) model.Span {
	return model.Span{Path: l.path, Start: l.base + l.from + start, End: l.base + l.from + end}
}

func (s *series) last() *entry  { return s.entries[len(s.entries)-1] }
func (s *series) first() *entry { return s.entries[0] }

// introduces reports whether a line ends as the lead of a list does.
func introduces(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(trimRight(text))
	return r == ':'
}

// finished reports whether a line ends as a sentence or a member of a list does.
func finished(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(trimRight(text))
	switch r {
	case '.', ';', '!', '?', ',', '”', '…':
		return true
	}
	return false
}
