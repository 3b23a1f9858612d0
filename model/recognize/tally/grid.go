// Package tally finds the tallies (biểu, bảng số liệu) in a grid of cells, be it a worksheet or a table of a text: the title and the
// unit above, the header with its merges, the row of column numbers, the rows with their levels, what is a total and what a subset.
//
// [Find] takes the neutral [Grid]; [FromTable] makes one of a table of a text. What a table does not say stays absent, a number that
// can be read in two ways stays a text.
package tally

import "example.com/vanban/model"

// Grid is a rectangle of cells that may hold several tallies, one below the other.
type Grid struct {
	Sheet  string  // name of the worksheet, "" for a table of a text
	Rows   []Row   // in the order of their indexes
	Merges []Merge // in any order
	Before []Line  // the lines of a text before its table, the nearest last
	// HiddenColumns are the columns that are not shown.
	HiddenColumns map[int]bool
	Span          model.Span // the table in a text
}

// Row is a row with its cells that hold something, in the order of their columns.
type Row struct {
	Index  int // from 0
	Hidden bool
	Header bool // repeated on every page
	Cells  []Cell
}

// Cell is one cell.
type Cell struct {
	Column  int     // from 0
	Text    string  // as shown
	Number  float64 // when Typed
	Typed   bool    // the file holds a number, not a date
	Percent bool    // Number is shown times 100 with a sign of per cent
	Date    bool    // a date or a time of day
	Formula string  // without the equals sign
	Bold    bool
	Indent  int        // steps of indentation of the cell's format
	Span    model.Span // the cell in a text
}

// Merge is a rectangle of cells that are shown as one.
type Merge struct{ Row, Column, Rows, Columns int }

// Line is a line of text before a table.
type Line struct {
	Text   string
	Bold   bool
	Center bool
}
