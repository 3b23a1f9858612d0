// Package sheetxml reads workbooks that are one XML file: XML Spreadsheet 2003, what Excel 2003 saves as "XML
// Spreadsheet" and what many programs give the name .xls.
package sheetxml

import (
	"errors"
	"io"
	"math"
	"strconv"
	"strings"

	"example.com/vanban/internal/ooxml"
	"example.com/vanban/internal/textfile"
	"example.com/vanban/model"
	"example.com/vanban/xlsx"
	"example.com/vanban/xlsx/internal/celltext"
	"example.com/vanban/xlsx/internal/numfmt"
	"example.com/vanban/xlsx/internal/sighting"
)

// Namespace is that of the format.
const Namespace = "urn:schemas-microsoft-com:office:spreadsheet"

// Read reads a workbook of size bytes. Errors are [*model.FileError]; of a file that is damaged after some rows Read returns
// both, the workbook with what could be saved and the error, and a notice of severity [model.Error].
func Read(r io.ReaderAt, size int64) (*xlsx.Workbook, error) {
	b, err := textfile.ReadAll(r, size)
	if err != nil {
		return nil, &model.FileError{Err: err}
	}
	text := textfile.Decode(b).String()
	rd := &reader{book: &xlsx.Workbook{Format: "sheetxml"}, styles: map[string]*style{}}
	rd.book.Charsets = rd.fonts.Charsets
	rd.s = ooxml.NewScanner(strings.NewReader(text), 0, int64(len(text)), vocabulary.Get(), ooxml.DefaultLimits())
	defer rd.s.Close()
	if !rd.s.Child(0) || rd.s.Tag != tagWorkbook {
		if err := rd.s.Err(); err != nil {
			return nil, &model.FileError{Err: err}
		}
		return nil, &model.FileError{Err: model.Errorf(model.ErrFormat, "the root element is no workbook")}
	}
	for depth := rd.s.Depth(); rd.s.Child(depth); {
		switch rd.s.Tag {
		case tagStyles:
			rd.readStyles()
		case tagWorksheet:
			rd.worksheet()
		}
	}
	if err := rd.s.Err(); err != nil {
		if len(rd.book.Sheets) == 0 || errors.Is(err, model.ErrLimit) {
			return nil, &model.FileError{Err: err}
		}
		rd.book.Damage = append(rd.book.Damage, model.Diagnostic{
			Rule: ooxml.RuleDamage, Severity: model.Error, Message: model.Msg("damaged, what follows is lost: %v", err),
		})
		return rd.book, &model.FileError{Err: err}
	}
	return rd.book, nil
}

// reader reads one workbook.
type reader struct {
	s      *ooxml.Scanner
	book   *xlsx.Workbook
	styles map[string]*style
	fonts  celltext.Fonts
	cells  int
}

// style is a style with what is needed to show cells in it.
type style struct {
	xlsx.Style
	format *numfmt.Format
}

// What a workbook may hold.
const (
	maxStyles = 1 << 16
	maxCells  = 8 << 20
	maxMerges = 1 << 20
)

// namedFormats are the number formats that have names.
var namedFormats = map[string]string{
	"General Number": "General", "Fixed": "0.00", "Standard": "#,##0.00", "Percent": "0.00%", "Scientific": "0.00E+00",
	"Currency": `#,##0.00\ "₫"`, "Euro Currency": `[$€-2]\ #,##0.00`, "General Date": "dd/mm/yyyy h:mm", "Short Date": "dd/mm/yyyy",
	"Medium Date": "d-mmm-yy", "Long Date": "dd/mm/yyyy", "Short Time": "h:mm", "Medium Time": "h:mm AM/PM", "Long Time": "h:mm:ss",
	"Yes/No": `"Yes";"Yes";"No"`, "True/False": `"True";"True";"False"`, "On/Off": `"On";"On";"Off"`,
}

func (rd *reader) readStyles() {
	s := rd.s
	for depth := s.Depth(); s.Child(depth); {
		if s.Tag != tagStyle || len(rd.styles) >= maxStyles {
			continue
		}
		id := s.Attr(attrID)
		st := &style{xlsx.Style{NumberFormat: "General", Font: &model.Format{}}, nil}
		if parent := rd.styles[s.Attr(attrParent)]; parent != nil {
			st.Style = parent.Style
		} else if base := rd.styles["Default"]; base != nil {
			st.Style = base.Style
		}
		for depth := s.Depth(); s.Child(depth); {
			switch s.Tag {
			case tagNumberFormat:
				if code := s.Attr(attrFormat); code != "" {
					st.NumberFormat = code
				}
				if code, ok := namedFormats[st.NumberFormat]; ok {
					st.NumberFormat = code
				}
			case tagFont:
				f := *st.Font
				if name := s.Attr(attrFontName); name != "" {
					f.Font = name
				}
				if points, err := strconv.ParseFloat(s.Attr(attrSize), 64); err == nil && points > 0 && points < 1000 {
					f.Size = int(math.Round(2 * points))
				}
				f.Bold = f.Bold || s.Attr(attrBold) == "1"
				f.Italic = f.Italic || s.Attr(attrItalic) == "1"
				st.Font = &f
			case tagAlignment:
				st.Align = strings.ToLower(s.Attr(attrHorizontal))
				st.Indent = max(rd.number(attrIndent, 0), 0)
			}
		}
		st.format = numfmt.Parse(st.NumberFormat)
		rd.styles[id] = st
	}
}

// number is a whole number in an attribute of the last start tag, otherwise when there is none.
func (rd *reader) number(attr ooxml.Tag, otherwise int) int {
	n, err := strconv.Atoi(rd.s.Attr(attr))
	if err != nil || n < 0 || n > xlsx.MaxRows {
		return otherwise
	}
	return n
}

func (rd *reader) style(id string) *style {
	for _, id := range [...]string{id, "Default"} {
		if st := rd.styles[id]; st != nil {
			return st
		}
	}
	st := &style{xlsx.Style{NumberFormat: "General", Font: &model.Format{}}, numfmt.Parse("General")}
	rd.styles["Default"] = st
	return st
}

// worksheet reads a sheet.
func (rd *reader) worksheet() {
	s := rd.s
	sheet := &xlsx.Sheet{Name: s.Attr(attrName)}
	rd.book.Sheets = append(rd.book.Sheets, sheet)
	var met sighting.Sightings
	column, hidden := 0, 0
	for depth := s.Depth(); s.Child(depth); {
		if s.Tag != tagTable {
			continue
		}
		next := 0
		for depth := s.Depth(); s.Child(depth); {
			switch s.Tag {
			case tagColumn:
				c := xlsx.Column{First: rd.number(attrIndex, column+1) - 1, Hidden: s.Attr(attrHidden) == "1"}
				c.Last = c.First + rd.number(attrSpan, 0)
				if points, err := strconv.ParseFloat(s.Attr(attrWidth), 64); err == nil && points > 0 && points < 1e4 {
					c.Width = points / 5.25 // a character of the standard font is that wide
				}
				if column = c.Last + 1; column > xlsx.MaxColumns || c.First < 0 {
					continue
				}
				if c.Hidden {
					hidden += c.Last - c.First + 1
				}
				sheet.Columns = append(sheet.Columns, c)
			case tagRow:
				row := xlsx.Row{Index: rd.number(attrIndex, next+1) - 1, Hidden: s.Attr(attrHidden) == "1"}
				next = row.Index + 1 + rd.number(attrSpan, 0)
				if row.Index < 0 || row.Index >= xlsx.MaxRows {
					s.Stop(model.Errorf(model.ErrLimit, "more than %d rows", xlsx.MaxRows))
					break
				}
				rd.row(sheet, &row, &met)
				if n := len(sheet.Rows); n > 0 && sheet.Rows[n-1].Index >= row.Index {
					met.Disorder++
				}
				if len(row.Cells) > 0 {
					sheet.Rows = append(sheet.Rows, row)
					if row.Hidden {
						met.HiddenRows++
					}
				}
			}
		}
	}
	sheet.Notices = met.Notices(sheet.Name, hidden)
}

// row reads the cells of a row.
func (rd *reader) row(sheet *xlsx.Sheet, row *xlsx.Row, met *sighting.Sightings) {
	s := rd.s
	column := 0
	for depth := s.Depth(); s.Child(depth); {
		if s.Tag != tagCell {
			continue
		}
		at := rd.number(attrIndex, column+1) - 1
		across, down := rd.number(attrMergeAcross, 0), rd.number(attrMergeDown, 0)
		column = at + across + 1
		if at < 0 || column > xlsx.MaxColumns || row.Index+down >= xlsx.MaxRows {
			s.Stop(model.Errorf(model.ErrLimit, "more than %d columns", xlsx.MaxColumns))
			return
		}
		if across > 0 || down > 0 {
			if len(sheet.Merges) == maxMerges {
				s.Stop(model.Errorf(model.ErrLimit, "more than %d merged ranges", maxMerges))
				return
			}
			sheet.Merges = append(sheet.Merges, xlsx.Range{FirstRow: row.Index, FirstColumn: at, LastRow: row.Index + down, LastColumn: at + across})
		}
		st := rd.style(s.Attr(attrStyleID))
		c := xlsx.Cell{Column: at, Style: &st.Style}
		if f, ok := s.LookupAttr(attrFormula); ok && f != "" {
			c.Formula = formulaA1(strings.TrimPrefix(f, "="), row.Index, at)
		}
		rd.data(&c, st)
		if c.Kind == xlsx.Empty && c.Formula != "" {
			c.NotComputed = true
			met.NotComputed(func() string { return xlsx.CellName(row.Index, at) })
		}
		if c.Kind == xlsx.Empty && c.Formula == "" {
			continue
		}
		if rd.cells++; rd.cells > maxCells {
			s.Stop(model.Errorf(model.ErrLimit, "more than %d cells", maxCells))
			return
		}
		row.Cells = append(row.Cells, c)
	}
}

// data reads the value of a cell.
func (rd *reader) data(c *xlsx.Cell, st *style) {
	s := rd.s
	for depth := s.Depth(); s.Child(depth); {
		if s.Tag != tagData {
			continue
		}
		kind := s.Attr(attrType)
		text := s.Content(s.Depth())
		if s.Err() != nil && kind != "String" {
			return // it may be cut short
		}
		switch v, err := strconv.ParseFloat(strings.TrimSpace(text), 64); {
		case kind == "Number" && err == nil && !math.IsNaN(v) && !math.IsInf(v, 0):
			rd.setNumber(c, v, st)
		case kind == "DateTime":
			if v, ok := numfmt.Serial(strings.TrimSpace(text)); ok {
				if rd.setNumber(c, v, st); c.Kind == xlsx.Number {
					c.Kind = xlsx.Date
				}
				continue
			}
			c.Kind, c.Text = xlsx.Text, celltext.Clean(text)
		case kind == "Boolean":
			c.Kind, c.Text = xlsx.Bool, "FALSE"
			if strings.TrimSpace(text) == "1" {
				c.Text, c.Number = "TRUE", 1
			}
		case kind == "Error":
			c.Kind, c.Text = xlsx.Invalid, text
		case text != "" || c.Formula != "":
			text = rd.fonts.Text(text, st.Font.Font)
			c.SetText(text, st.format.Text(text))
		}
	}
}

func (rd *reader) setNumber(c *xlsx.Cell, v float64, st *style) {
	c.Kind, c.Number, c.Text = xlsx.Number, v, st.format.Number(v)
	if st.format.IsDate() {
		c.Kind = xlsx.Date
	}
}
