// Package xlsx reads workbooks: their sheets, and what each cell shows and holds. Package xls reads workbooks of Excel 97
// into the same form.
//
// [Open] reads what the cells depend on; the rows of a sheet are then read in one pass over its bytes with
// [Sheet.Scan], which never holds more than one. [Read] keeps them all.
package xlsx

import (
	"errors"
	"slices"
	"strconv"

	"example.com/vanban/internal/ooxml"
	"example.com/vanban/model"
	"example.com/vanban/xlsx/internal/sighting"
)

// Workbook is a workbook.
type Workbook struct {
	Format string // "xlsx", "xls" …
	Sheets []*Sheet

	// Damage are notices about the workbook as a whole; those of a sheet are its own.
	Damage   []model.Diagnostic
	Charsets func() []string // legacy encodings that were decoded so far, sorted
}

// Sheet is a worksheet.
type Sheet struct {
	Name    string
	Hidden  bool
	Columns []Column // in order; known once the first row is
	Merges  []Range  // known once the last row is read
	Rows    []Row    // in order, when the sheet is loaded

	// Notices say what was met while the rows were read: damage, hidden rows, formulas without a value.
	Notices []model.Diagnostic
	// Source reads the rows of a sheet that is not loaded, for [Sheet.Scan].
	Source func(s *Sheet, yield func(*Row) bool) error

	loaded bool
}

// Column is the formatting of neighbouring columns.
type Column struct {
	First, Last int     // from 0, Last included
	Width       float64 // in characters of the standard font, 0 when it is not given
	Hidden      bool
}

// Range is a rectangle of cells. Rows and columns count from 0, the last ones are included.
type Range struct{ FirstRow, FirstColumn, LastRow, LastColumn int }

// Row is a row with its cells that hold something, in the order of their columns.
type Row struct {
	Index  int // from 0
	Hidden bool
	Cells  []Cell
}

// Kind says what a cell holds.
type Kind uint8

// The kinds of cells.
const (
	Empty   Kind = iota // nothing that is known: see Cell.NotComputed
	Text                // a text
	Number              // a number
	Bool                // TRUE or FALSE
	Date                // a number that is shown as a date or a time of day
	Invalid             // an error value ("#DIV/0!")
)

// Cell is one cell.
type Cell struct {
	Column int // from 0
	Kind   Kind
	// NotComputed says that the file holds a formula without its value: the cell is empty for want of calculation.
	NotComputed bool
	// Text is what the cell shows.
	Text string
	// Value is the text that the cell holds where its number format shows it otherwise: between blanks, after other
	// words, or not at all. It is empty where Text is that.
	Value string
	// Number is the value of a number, a truth value (1 or 0) or a date: days since 30 December 1899, or 31
	// December before March 1900, whichever of the two systems of dates the workbook has.
	Number float64
	// Formula is the cell's formula without the equals sign, "" when it has none, [UnreadFormula] when it has one that
	// cannot be put into words.
	Formula string
	Style   *Style // never nil
}

// UnreadFormula stands for a formula that is there and not understood.
const UnreadFormula = "?"

// SetText makes the cell one of the text, which its number format shows as shown.
func (c *Cell) SetText(text, shown string) {
	c.Kind, c.Text, c.Value = Text, shown, ""
	if text != shown {
		c.Value = text
	}
}

// Style is the formatting of cells. Values are shared between cells: do not modify.
type Style struct {
	NumberFormat string        // the code ("#,##0.00"), "General" without one
	Font         *model.Format // never nil
	Align        string        // "left", "center", "right", "justify", "" for the default
	Indent       int           // steps of indentation
}

// Limits of a sheet (ECMA-376 has none, these are Excel's own).
const (
	MaxRows    = 1 << 20
	MaxColumns = 1 << 14
)

// Rules of the notices that reading gives besides those of damage.
const (
	RuleNotComputed = sighting.RuleNotComputed // "not-computed": formulas without their values
	RuleHidden      = sighting.RuleHidden      // "hidden-cells": hidden rows, columns and sheets
)

// errStop ends a scan that the caller has enough of.
var errStop = errors.New("enough")

// Scan calls yield with each row that holds something, in the order of the file, until yield is false. A row is valid until yield
// returns. An error of damage comes after the rows that could be saved; it is a [*model.FileError].
func (s *Sheet) Scan(yield func(*Row) bool) error {
	if s.loaded || s.Source == nil {
		for i := range s.Rows {
			if !yield(&s.Rows[i]) {
				return nil
			}
		}
		return nil
	}
	s.Notices, s.Merges, s.Columns = nil, nil, nil
	err := s.Source(s, yield)
	if errors.Is(err, errStop) {
		return nil
	}
	return err
}

// MaxMemory bounds the bytes that the rows of a workbook may take in memory.
const MaxMemory = 1 << 30

// What a cell and a row take.
const (
	cellBytes = 96
	rowBytes  = 48
)

// Load keeps the rows of all sheets. The error is the first that a row was lost by; beyond [MaxMemory] it is of kind [model.ErrLimit].
func (w *Workbook) Load() error {
	var first error
	spent := 0
	for _, s := range w.Sheets {
		if err := s.load(&spent); err != nil && first == nil {
			first = err
		}
	}
	return first
}

func (s *Sheet) load(spent *int) error {
	if s.loaded {
		return nil
	}
	var full error
	sorted := true
	err := s.Scan(func(r *Row) bool {
		*spent += rowBytes
		for i := range r.Cells {
			*spent += cellBytes + len(r.Cells[i].Text) + len(r.Cells[i].Formula)
		}
		if *spent > MaxMemory {
			full = &model.FileError{Part: s.Name, Err: model.Errorf(model.ErrLimit, "the rows take more than %d bytes of memory", MaxMemory)}
			return false
		}
		if n := len(s.Rows); n > 0 && s.Rows[n-1].Index >= r.Index {
			sorted = false
		}
		s.Rows = append(s.Rows, Row{r.Index, r.Hidden, slices.Clone(r.Cells)})
		return true
	})
	s.loaded = true
	if !sorted {
		s.sort()
	}
	if full != nil {
		s.Notices = append(s.Notices, model.Diagnostic{Rule: ooxml.RuleDamage, Severity: model.Error, Message: model.Msg("sheet %q: the rows after row %d are left out", s.Name, len(s.Rows))})
		return full
	}
	return err
}

// sort brings the rows into their order and joins those with one number; of two cells in one place the later holds.
func (s *Sheet) sort() {
	slices.SortStableFunc(s.Rows, func(a, b Row) int { return a.Index - b.Index })
	kept := s.Rows[:0]
	for _, r := range s.Rows {
		if n := len(kept); n > 0 && kept[n-1].Index == r.Index {
			last := &kept[n-1]
			last.Cells = inOrder(append(last.Cells, r.Cells...))
			last.Hidden = last.Hidden || r.Hidden
			continue
		}
		kept = append(kept, r)
	}
	s.Rows = kept
}

// inOrder sorts cells by column; of two in one column the later is kept.
func inOrder(cells []Cell) []Cell {
	ordered := true
	for i := 1; i < len(cells); i++ {
		ordered = ordered && cells[i-1].Column < cells[i].Column
	}
	if ordered {
		return cells
	}
	slices.SortStableFunc(cells, func(a, b Cell) int { return a.Column - b.Column })
	kept := cells[:0]
	for _, c := range cells {
		if n := len(kept); n > 0 && kept[n-1].Column == c.Column {
			kept[n-1] = c
			continue
		}
		kept = append(kept, c)
	}
	return kept
}

// Notices are all notices so far: those of the workbook, then those of its sheets.
func (w *Workbook) Notices() []model.Diagnostic {
	out := slices.Clone(w.Damage)
	for _, s := range w.Sheets {
		if s.Hidden {
			out = append(out, model.Diagnostic{Rule: RuleHidden, Severity: model.Info, Message: model.Msg("sheet %q is hidden", s.Name)})
		}
		out = append(out, s.Notices...)
	}
	return out
}

// CellName is the name of a cell ("D5") by its row and column from 0.
func CellName(row, column int) string { return ColumnName(column) + strconv.Itoa(row+1) }

// ColumnName is the name of a column ("D") by its number from 0.
func ColumnName(column int) string {
	var b [8]byte
	i := len(b)
	for n := column + 1; n > 0 && i > 0; n = (n - 1) / 26 {
		i--
		b[i] = byte('A' + (n-1)%26)
	}
	return string(b[i:])
}

// String is the name of the range ("A1:C2").
func (r Range) String() string {
	return CellName(r.FirstRow, r.FirstColumn) + ":" + CellName(r.LastRow, r.LastColumn)
}

// parseCell reads the name of a cell, with or without dollar signs. Rows and columns count from 0.
func parseCell(name []byte) (row, column int, ok bool) {
	i := 0
	if i < len(name) && name[i] == '$' {
		i++
	}
	for ; i < len(name); i++ {
		c := name[i] &^ 0x20
		if c < 'A' || c > 'Z' {
			break
		}
		if column = column*26 + int(c-'A') + 1; column > MaxColumns {
			return 0, 0, false
		}
	}
	if i < len(name) && name[i] == '$' {
		i++
	}
	for ; i < len(name); i++ {
		c := name[i] - '0'
		if c > 9 {
			return 0, 0, false
		}
		if row = row*10 + int(c); row > MaxRows {
			return 0, 0, false
		}
	}
	return row - 1, column - 1, row > 0 && column > 0
}
