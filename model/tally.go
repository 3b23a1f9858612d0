package model

import (
	"encoding/json"
	"fmt"
)

// Tally is a table of figures read as what it is: column paths, row levels, units, totals.
type Tally struct {
	Title         string
	Sheet         string     // name of the worksheet, "" for a table in a text
	Unit          string     // đơn vị tính, "" when none is given for the whole
	Columns       [][]string // each column's header from the top row down, merged headers repeated
	ColumnNumbers []string   // the row of column numbers ("A", "B", "1", "2=1/3"), empty when there is none
	Rows          []TallyRow
	Span          Span // the table in a text; zero for a worksheet
}

// TallyRow is one row of figures.
type TallyRow struct {
	Label string // "I", "1", "-", "" when it has none
	Level int    // from 1
	Cells []TallyCell
	Total bool
}

// TallyCell is one cell: empty, a text or a number.
type TallyCell struct {
	Text   string
	Number float64
	Kind   CellKind
	Name   string // of a worksheet's cell: "D5"
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
