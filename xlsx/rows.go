package xlsx

import (
	"errors"
	"math"
	"slices"
	"strconv"

	"example.com/vanban/internal/ooxml"
	"example.com/vanban/model"
	"example.com/vanban/xlsx/internal/sighting"
)

// source reads the rows of the sheet in a part.
func (rd *reader) source(part *ooxml.Part) func(*Sheet, func(*Row) bool) error {
	return func(sheet *Sheet, yield func(*Row) bool) error {
		p := &sheetReader{reader: rd, sheet: sheet, part: part, yield: yield, next: -1}
		return p.run()
	}
}

// sheetReader reads one worksheet part in one pass (ECMA-376 part 1, 18.3).
type sheetReader struct {
	*reader
	sheet  *Sheet
	part   *ooxml.Part
	s      *ooxml.Scanner
	yield  func(*Row) bool
	row    Row
	next   int    // index of the last row
	texts  []byte // of the row's numbers
	starts []span // where each stands in texts
	value  []byte
	item   stringItem
	shared map[int]sharedFormula
	met    sighting.Sightings
}

// span is the text of a cell in the texts of its row.
type span struct{ cell, from, to int }

// maxMerges bounds the merged ranges of a sheet.
const maxMerges = 1 << 20

func (p *sheetReader) run() error {
	s, err := p.part.Scan(spreadsheet.Get())
	if err != nil {
		return p.lost(err)
	}
	defer s.Close()
	p.s = s
	if !s.Child(0) || s.Tag != tagWorksheet {
		if s.Err() == nil {
			s.Stop(model.Errorf(model.ErrCorrupt, "the root element is no worksheet"))
		}
		return p.lost(s.Err())
	}
	for depth := s.Depth(); s.Child(depth); {
		switch s.Tag {
		case tagCols:
			p.columns()
		case tagSheetData:
			if err := p.rows(); err != nil {
				return err
			}
		case tagMergeCells:
			p.merges()
		}
	}
	return p.lost(s.Err())
}

// lost ends the reading of the sheet: it says what was met, and makes err, when there is one, an error of the part.
func (p *sheetReader) lost(err error) error {
	hidden := 0
	for _, c := range p.sheet.Columns {
		if c.Hidden {
			hidden += c.Last - c.First + 1
		}
	}
	p.sheet.Notices = append(p.met.Notices(p.sheet.Name, hidden), p.pkg.Notices[p.noticed:]...)
	p.noticed = len(p.pkg.Notices)
	if err != nil {
		p.sheet.Notices = append(p.sheet.Notices, model.Diagnostic{
			Rule: ooxml.RuleDamage, Severity: model.Error, Message: model.Msg("sheet %q: damaged after row %d: %v", p.sheet.Name, p.next+1, ooxml.Cause(err)),
		})
	} else if err = p.met.Err(); err == nil {
		return nil
	}
	return ooxml.Locate(p.part.Name, err)
}

// columns reads the widths of columns.
func (p *sheetReader) columns() {
	for depth := p.s.Depth(); p.s.Child(depth); {
		if p.s.Tag != tagCol || len(p.sheet.Columns) >= MaxColumns {
			continue
		}
		c := Column{First: number(p.s, attrMin) - 1, Last: min(number(p.s, attrMax), MaxColumns) - 1, Hidden: isTrue(p.s.Attr(attrHidden))}
		if c.First < 0 || c.Last < c.First {
			continue
		}
		if w, err := strconv.ParseFloat(p.s.Attr(attrWidth), 64); err == nil && w > 0 && w < 1000 {
			c.Width = w
		}
		p.sheet.Columns = append(p.sheet.Columns, c)
	}
}

// merges reads the merged ranges.
func (p *sheetReader) merges() {
	for depth := p.s.Depth(); p.s.Child(depth); {
		if p.s.Tag != tagMergeCell {
			continue
		}
		if len(p.sheet.Merges) == maxMerges {
			p.s.Stop(model.Errorf(model.ErrLimit, "more than %d merged ranges", maxMerges))
			return
		}
		raw, _ := p.s.RawAttr(attrRef)
		if r, ok := parseRange(raw); ok {
			p.sheet.Merges = append(p.sheet.Merges, r)
		}
	}
}

func parseRange(raw []byte) (r Range, ok bool) {
	first, last := raw, raw
	if i := slices.Index(raw, ':'); i >= 0 {
		first, last = raw[:i], raw[i+1:]
	}
	var ok1, ok2 bool
	r.FirstRow, r.FirstColumn, ok1 = parseCell(first)
	r.LastRow, r.LastColumn, ok2 = parseCell(last)
	return r, ok1 && ok2 && r.FirstRow <= r.LastRow && r.FirstColumn <= r.LastColumn
}

// rows reads the rows and hands them on.
func (p *sheetReader) rows() error {
	for depth := p.s.Depth(); p.s.Child(depth); {
		if p.s.Tag != tagRow {
			continue
		}
		index := p.next + 1
		p.row = Row{Cells: p.row.Cells[:0]}
		p.s.Attrs(func(tag ooxml.Tag, raw []byte) {
			switch tag {
			case attrR:
				if n := digits(raw); n > 0 && n <= MaxRows {
					index = n - 1
				}
			case attrHidden:
				p.row.Hidden = isTrue(string(raw))
			}
		})
		if index >= MaxRows {
			p.s.Stop(model.Errorf(model.ErrLimit, "more than %d rows", MaxRows))
			break
		}
		if index <= p.next {
			p.met.Disorder++
		}
		p.row.Index, p.next = index, index
		p.cells()
		p.settle()
		if p.s.Err() != nil {
			p.next-- // the row is not whole
		}
		if len(p.row.Cells) == 0 {
			continue
		}
		if p.row.Hidden {
			p.met.HiddenRows++
		}
		if !p.yield(&p.row) {
			return errStop
		}
	}
	return nil
}

// cells reads the cells of the row.
func (p *sheetReader) cells() {
	p.texts, p.starts = p.texts[:0], p.starts[:0]
	column, sorted := -1, true
	for depth := p.s.Depth(); p.s.Child(depth); {
		if p.s.Tag != tagC {
			continue
		}
		at, st, kind := column+1, 0, byte('n')
		p.s.Attrs(func(tag ooxml.Tag, raw []byte) {
			switch tag {
			case attrR:
				if _, c, ok := parseCell(raw); ok {
					at = c
				}
			case attrS:
				st = digits(raw)
			case attrT:
				kind = cellType(raw)
			}
		})
		if at >= MaxColumns {
			p.s.Stop(model.Errorf(model.ErrLimit, "more than %d columns", MaxColumns))
			return
		}
		sorted = sorted && at > column
		column = at
		p.cell(at, p.styles.at(st), kind)
		if p.s.Err() != nil {
			break
		}
	}
	if !sorted {
		p.settle()
		p.row.Cells = inOrder(p.row.Cells)
	}
}

// cellType is the type of a cell in one letter (ECMA-376 part 1, 18.18.11): i is an inline string, f the text of a
// formula, d a date in ISO 8601.
func cellType(raw []byte) byte {
	switch string(raw) {
	case "s":
		return 's'
	case "str":
		return 'f'
	case "inlineStr":
		return 'i'
	case "b":
		return 'b'
	case "e":
		return 'e'
	case "d":
		return 'd'
	}
	return 'n'
}

// cell reads the cell of the last start tag.
func (p *sheetReader) cell(column int, st *style, kind byte) {
	c := Cell{Column: column, Style: &st.Style}
	p.value = p.value[:0]
	inline, formula, valued := false, false, false
	for depth := p.s.Depth(); p.s.Child(depth); {
		switch p.s.Tag {
		case tagV:
			valued = true
			p.value = p.chars(p.value[:0])
		case tagF:
			formula = true
			c.Formula = p.formula(column)
		case tagIS:
			inline = true
			p.item.read(p.s)
		}
	}
	if p.s.Err() != nil && !inline && kind != 'f' {
		return // the value may be cut short
	}
	switch {
	case inline && (kind == 'i' || !valued):
		p.setText(&c, p.inline(st), st)
	case kind == 'i' || kind == 'f':
		if !valued && formula {
			p.uncomputed(&c)
			break
		}
		p.setText(&c, p.fonts.Text(string(unescape(p.value, 0)), st.Font.Font), st)
	case len(p.value) == 0:
		if formula {
			p.uncomputed(&c)
		}
	case kind == 's':
		text, ok := p.strings.in(digits(p.value), st.Font.Font, &p.fonts)
		if !ok {
			p.met.Missing(func() string { return CellName(p.row.Index, column) }, digits(p.value), len(p.strings.ends))
		}
		p.setText(&c, text, st)
	case kind == 'b':
		c.Kind, c.Text = Bool, "FALSE"
		if isTrue(string(p.value)) {
			c.Text, c.Number = "TRUE", 1
		}
	case kind == 'e':
		c.Kind, c.Text = Invalid, string(p.value)
	case kind == 'd':
		p.setISO(&c, st)
	default:
		p.setNumber(&c, st)
	}
	if c.Kind != Empty || c.Formula != "" || c.NotComputed {
		p.row.Cells = append(p.row.Cells, c)
	}
}

// chars appends the character data inside the element of the last start tag.
func (p *sheetReader) chars(dst []byte) []byte {
	for depth := p.s.Depth(); p.s.Chars(depth); {
		dst = p.s.AppendChars(dst)
	}
	return dst
}

func (p *sheetReader) inline(st *style) string {
	if len(p.item.pieces) > 0 {
		return p.fonts.Rich(p.item.pieces, st.Font.Font)
	}
	return p.fonts.Text(string(p.item.text), st.Font.Font)
}

// setText makes the cell one of text; an empty text leaves it empty, unless a formula gave it.
func (p *sheetReader) setText(c *Cell, text string, st *style) {
	switch {
	case text != "":
		c.SetText(text, st.format.Text(text))
	case c.Formula != "":
		c.Kind = Text
	}
}

func (p *sheetReader) uncomputed(c *Cell) {
	c.NotComputed = true
	p.met.NotComputed(func() string { return CellName(p.row.Index, c.Column) })
}

// setNumber makes the cell one of the number in the value. What is no number is a text.
func (p *sheetReader) setNumber(c *Cell, st *style) {
	v, err := parseNumber(p.value)
	if err != nil {
		p.setText(c, p.fonts.Text(string(unescape(p.value, 0)), st.Font.Font), st)
		return
	}
	if p.date1904 && st.format.IsDate() {
		v += between1900and1904
	}
	p.setValue(c, v, st)
}

// between1900and1904 is how many days the two systems of dates are apart.
const between1900and1904 = 1462

func (p *sheetReader) setValue(c *Cell, v float64, st *style) {
	c.Kind = Number
	if st.format.IsDate() {
		c.Kind = Date
	}
	c.Number = v
	from := len(p.texts)
	p.texts = st.format.AppendNumber(p.texts, v)
	p.starts = append(p.starts, span{len(p.row.Cells), from, len(p.texts)})
}

// settle gives the numbers of the row their texts, which are made as one string.
func (p *sheetReader) settle() {
	if len(p.starts) == 0 {
		return
	}
	all := string(p.texts)
	for _, s := range p.starts {
		if s.cell < len(p.row.Cells) {
			p.row.Cells[s.cell].Text = all[s.from:s.to]
		}
	}
	p.starts = p.starts[:0]
}

// parseNumber reads a number as XML Schema writes doubles.
func parseNumber(b []byte) (float64, error) {
	if n := digits(b); n >= 0 {
		return float64(n), nil
	}
	v, err := strconv.ParseFloat(string(b), 64)
	if err != nil && !errors.Is(err, strconv.ErrRange) || math.IsNaN(v) || math.IsInf(v, 0) {
		return 0, strconv.ErrSyntax
	}
	return v, nil
}
