package model

import (
	"encoding/json"
	"fmt"
)

// Tally is a table of figures (biểu, bảng số liệu) read as what it is: column paths, row levels, units, totals.
type Tally struct {
	Title         string
	Sheet         string     // name of the worksheet, "" for a table in a text
	Unit          string     // đơn vị tính, "" when none is given for the whole
	Columns       [][]string // each column's header from the top row down, merged headers repeated
	ColumnNumbers []string   // the row of column numbers ("A", "B", "1", "2=1/3"), empty when there is none
	Rows          []TallyRow
	Span          Span // the table in a text; zero for a worksheet

	Kinds   []ColumnKind // what each column holds
	Units   []string     // the unit that a column's own header gives, "" for none
	Headers []TallyCell  // the lowest header cell of each column, for naming it
	Repeats []TallyCell  // the first cell of each repetition of the header among the rows; they are not in Rows
}

// ColumnKind says what a column of a tally holds.
type ColumnKind uint8

// The kinds of columns. Only figures and ratios hold numbers.
const (
	TextColumn    ColumnKind = iota // names, notes
	OrdinalColumn                   // số thứ tự
	NameColumn                      // what the row is about
	CodeColumn                      // codes, years, dates, telephone numbers
	UnitColumn                      // each row's unit
	FigureColumn                    // numbers that can be added up
	RatioColumn                     // percentages, prices, averages: numbers that cannot
)

// TallyRow is one row of figures.
type TallyRow struct {
	Label string // "I", "1", "-", "" when it has none
	Level int    // from 1
	Cells []TallyCell
	Total bool

	Name   string // what the row is about, without a label typed before it
	Unit   string // from the unit column, "" for none
	Subset bool   // trong đó: a part that is named beside the others, not added up with them
	Hidden bool   // not shown
}

// TallyCell is one cell: empty, a text or a number.
type TallyCell struct {
	Text   string  // as printed, also of a number and of a mark for no value ("-", "x")
	Number float64 // a per cent as printed: 12.5 for "12,5%"
	Kind   CellKind
	Name   string // of a worksheet's cell: "D5"

	Span     Span   // in a text; zero for a worksheet
	Decimals int    // of a number: the digits printed after the decimal mark
	Typed    bool   // a number that the file holds as a number
	Unit     string // printed with the number: "%", "đồng"
	Formula  string // of a worksheet's cell, "" for none
	Doubtful bool   // a text that is a number in one notation and another in the other: "1.234"
}

// CellKind says what a cell of a tally holds.
type CellKind uint8

// The kinds of cells.
const (
	EmptyCell CellKind = iota
	TextCell
	NumberCell
)

// MarshalJSON writes null, a string or a number.
func (c TallyCell) MarshalJSON() ([]byte, error) {
	switch c.Kind {
	case TextCell:
		return json.Marshal(c.Text)
	case NumberCell:
		return json.Marshal(c.Number)
	}
	return []byte("null"), nil
}

// UnmarshalJSON reads what MarshalJSON writes.
func (c *TallyCell) UnmarshalJSON(b []byte) error {
	var v any
	if err := json.Unmarshal(b, &v); err != nil {
		return err
	}
	switch v := v.(type) {
	case nil:
		*c = TallyCell{}
	case string:
		*c = TallyCell{Kind: TextCell, Text: v}
	case float64:
		*c = TallyCell{Kind: NumberCell, Number: v}
	default:
		return fmt.Errorf("tally cell holds %T", v)
	}
	return nil
}
