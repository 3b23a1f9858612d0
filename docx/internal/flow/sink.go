package flow

import (
	"example.com/vanban/model"
)

// Sink takes what a story is read into: [Blocks] or [Lines]. A box opens inside a paragraph; what is put into it comes after
// that paragraph.
type Sink interface {
	Paragraph(*Paragraph) // composed; it may be used again afterwards
	OpenBox()
	CloseBox()
	OpenTable(*Table)
	OpenRow(*Row)
	OpenCell(*Cell)
	CloseCell()
	CloseRow()
	CloseTable()
	Count() int   // blocks put so far, outside of tables and boxes
	Spent() int64 // bytes of memory taken
	Nested() bool // inside a table or a box
}

// MaxSpent bounds the memory, in bytes, that the model of a document may take.
const MaxSpent = 512 << 20

// Excess is an error of kind [model.ErrLimit] when the sink and the formats have taken more than [MaxSpent].
func Excess(s Sink, f *Fonts) error {
	if s.Spent()+f.Spent() > MaxSpent {
		return model.Errorf(model.ErrLimit, "the text takes more than %d bytes of memory", MaxSpent)
	}
	return nil
}

// MaxColumns is the number of columns that a Word table can have (ECMA-376 part 1, 17.4.17, and Word's own limit of 63, with room).
const MaxColumns = 256

// Table is a table's formatting and grid.
type Table struct {
	Columns []int // twips
	Borders bool
	Layout  model.TableLayout
}

// Row is a row's formatting.
type Row struct {
	Header bool
}

// Cell is a cell's place and formatting.
type Cell struct {
	Column, Span int
	MergedUp     bool // continues the cell above
	MergedLeft   bool // continues the cell before
	VAlign       string
	Borders      bool
}
