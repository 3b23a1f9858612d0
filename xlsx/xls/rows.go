package xls

import (
	"errors"
	"math"

	"example.com/vanban/internal/ooxml"
	"example.com/vanban/model"
	"example.com/vanban/xlsx"
	"example.com/vanban/xlsx/internal/sighting"
)

// errStop ends a scan that the caller has enough of.
var errStop = errors.New("enough")

// source reads the rows of the substream at a place.
func (rd *reader) source(at int) func(*xlsx.Sheet, func(*xlsx.Row) bool) error {
	return func(sheet *xlsx.Sheet, yield func(*xlsx.Row) bool) error {
		p := &sheetReader{reader: rd, sheet: sheet, yield: yield, hidden: map[int]bool{}, rs: records{b: rd.b, at: at}}
		p.row.Index = -1
		if !rd.inOrder(at) {
			p.gather = map[int]*xlsx.Row{}
		}
		err := p.run()
		if errors.Is(err, errStop) {
			return nil
		}
		return err
	}
}

// sheetReader reads the substream of one sheet.
type sheetReader struct {
	*reader
	sheet  *xlsx.Sheet
	yield  func(*xlsx.Row) bool
	rs     records
	row    xlsx.Row
	gather map[int]*xlsx.Row // the rows of a sheet whose cells are out of order, else nil
	spent  int               // bytes of the rows gathered
	hidden map[int]bool      // rows
	shared []sharedFormula
	await  *awaited // the formula whose text comes next
	met    sighting.Sightings
}

// Limits of a sheet.
const (
	maxMerges  = 1 << 20
	maxColumns = 256
)

// inOrder reports whether the rows of the substream at a place stand in their order. Cells of one row may be out of theirs.
func (rd *reader) inOrder(at int) bool {
	row, depth := -1, 0
	for rs := (records{b: rd.b, at: at}); ; {
		r, ok := rs.next()
		if !ok {
			return true
		}
		switch r.kind {
		case recBOF:
			depth++
		case recEOF:
			if depth--; depth <= 0 {
				return true
			}
		default:
			if depth == 1 && isCell(r.kind) && len(r.data) >= 2 {
				n := int(u16(r.data, 0))
				if n < row {
					return false
				}
				row = n
			}
		}
	}
}

func isCell(kind uint16) bool {
	switch kind {
	case recLabelSST, recLabel, recRString, recNumber, recRk, recMulRk, recBoolErr, recFormula, recFormula4:
		return true
	}
	return false
}

// run reads the substream (MS-XLS 2.1.7.20.5).
func (p *sheetReader) run() error {
	depth, ended := 0, false
	for !ended {
		r, ok := p.rs.next()
		if !ok {
			break
		}
		switch {
		case r.kind == recBOF:
			depth++
		case r.kind == recEOF:
			depth--
			ended = depth <= 0
		case depth == 1: // not in a chart that stands in the sheet
			if err := p.record(r); err != nil {
				return p.end(p.finish(err))
			}
		}
	}
	if !ended {
		return p.end(p.finish(p.rs.err()))
	}
	return p.end(p.finish(nil))
}

// finish hands the last rows on before the reading ends with err.
func (p *sheetReader) finish(err error) error {
	for _, last := range [...]func() error{p.flush, p.gathered} {
		if errors.Is(err, errStop) {
			break
		}
		if failed := last(); failed != nil && (err == nil || errors.Is(failed, errStop)) {
			err = failed
		}
	}
	return err
}

// end says what was met, and makes err, when there is one, an error of the stream.
func (p *sheetReader) end(err error) error {
	if errors.Is(err, errStop) {
		return err
	}
	hidden := 0
	for _, c := range p.sheet.Columns {
		if c.Hidden {
			hidden += c.Last - c.First + 1
		}
	}
	p.sheet.Notices = p.met.Notices(p.sheet.Name, hidden)
	if err == nil {
		if err = p.met.Err(); err == nil {
			return nil
		}
		return p.locate(err)
	}
	p.sheet.Notices = append(p.sheet.Notices, model.Diagnostic{
		Rule: ooxml.RuleDamage, Severity: model.Error, Message: model.Msg("sheet %q: damaged after row %d: %v", p.sheet.Name, p.row.Index+1, ooxml.Cause(err)),
	})
	return p.locate(err)
}

// record reads one record of the sheet.
func (p *sheetReader) record(r record) error {
	d := r.data
	switch r.kind {
	case recRow:
		p.readRow(d)
	case recColInfo:
		p.readColumns(d)
	case recMergeCells:
		return p.readMerges(d)
	case recShrFmla, recArray:
		p.readShared(d, r.kind == recArray)
	case recString:
		return p.readString(r)
	case recLabelSST:
		if len(d) >= 10 {
			return p.labelSST(d)
		}
	case recLabel, recRString:
		return p.label(r)
	case recNumber:
		if len(d) >= 14 {
			return p.number(d, int(u16(d, 2)), f64(d, 6))
		}
	case recRk:
		if len(d) >= 10 {
			return p.number(d, int(u16(d, 2)), rk(u32(d, 6)))
		}
	case recMulRk:
		return p.mulRk(d)
	case recBoolErr:
		if len(d) >= 8 {
			return p.boolErr(d)
		}
	case recFormula, recFormula4:
		if len(d) >= 20 {
			return p.formula(r)
		}
	default:
		return nil
	}
	if isCell(r.kind) {
		return model.Errorf(model.ErrCorrupt, "record %d of %d bytes at byte %d is too short", int(r.kind), len(d), r.at)
	}
	return nil
}

// readRow notes a hidden row (MS-XLS 2.4.221).
func (p *sheetReader) readRow(d []byte) {
	const flagsAt, hidden = 12, 0x20
	if len(d) > flagsAt && d[flagsAt]&hidden != 0 {
		p.hidden[int(u16(d, 0))] = true
	}
}

// readColumns reads the widths of columns (MS-XLS 2.4.53).
func (p *sheetReader) readColumns(d []byte) {
	if len(d) < 10 || len(p.sheet.Columns) >= maxColumns {
		return
	}
	c := xlsx.Column{First: int(u16(d, 0)), Last: min(int(u16(d, 2)), maxColumns-1), Width: float64(u16(d, 4)) / 256, Hidden: u16(d, 8)&1 != 0}
	if c.First <= c.Last {
		p.sheet.Columns = append(p.sheet.Columns, c)
	}
}

// readMerges reads merged ranges (MS-XLS 2.4.168).
func (p *sheetReader) readMerges(d []byte) error {
	if len(d) < 2 {
		return nil
	}
	for rest := d[2:]; len(rest) >= 8; rest = rest[8:] {
		if len(p.sheet.Merges) == maxMerges {
			return model.Errorf(model.ErrLimit, "more than %d merged ranges", maxMerges)
		}
		r := xlsx.Range{FirstRow: int(u16(rest, 0)), LastRow: int(u16(rest, 2)), FirstColumn: int(u16(rest, 4)), LastColumn: int(u16(rest, 6))}
		if r.FirstRow <= r.LastRow && r.FirstColumn <= r.LastColumn {
			p.sheet.Merges = append(p.sheet.Merges, r)
		}
	}
	return nil
}

// cell adds a cell to its row.
func (p *sheetReader) cell(row int, c xlsx.Cell) error {
	p.settle()
	if row != p.row.Index {
		if err := p.flush(); err != nil {
			return err
		}
		p.row = xlsx.Row{Index: row, Cells: p.row.Cells[:0]}
	}
	cells := p.row.Cells
	at := len(cells)
	for at > 0 && cells[at-1].Column > c.Column {
		at--
	}
	if at > 0 && cells[at-1].Column == c.Column {
		cells[at-1] = c // of two cells in one place the later holds
		return nil
	}
	cells = append(cells, c)
	copy(cells[at+1:], cells[at:])
	cells[at] = c
	p.row.Cells = cells
	return nil
}

// flush hands the row on.
func (p *sheetReader) flush() error {
	p.settle()
	if len(p.row.Cells) == 0 {
		return nil
	}
	if p.gather != nil {
		return p.keep()
	}
	return p.hand(&p.row)
}

func (p *sheetReader) hand(r *xlsx.Row) error {
	if r.Hidden = p.hidden[r.Index]; r.Hidden {
		p.met.HiddenRows++
	}
	if !p.yield(r) {
		return errStop
	}
	return nil
}

// number adds a number.
func (p *sheetReader) number(d []byte, column int, v float64) error {
	st := p.style(int(u16(d, 4)))
	c := xlsx.Cell{Column: column, Style: &st.Style}
	p.setNumber(&c, v, st)
	return p.cell(int(u16(d, 0)), c)
}

// between1900and1904 is how many days the two systems of dates are apart.
const between1900and1904 = 1462

func (p *sheetReader) setNumber(c *xlsx.Cell, v float64, st *style) {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		c.Kind, c.Text = xlsx.Invalid, "#NUM!"
		return
	}
	c.Kind = xlsx.Number
	if st.format.IsDate() {
		c.Kind = xlsx.Date
		if p.date1904 {
			v += between1900and1904
		}
	}
	c.Number, c.Text = v, st.format.Number(v)
}

func (p *sheetReader) mulRk(d []byte) error {
	if len(d) < 6 {
		return nil
	}
	first := int(u16(d, 2))
	for i, rest := 0, d[4:len(d)-2]; len(rest) >= 6; i, rest = i+1, rest[6:] {
		st := p.style(int(u16(rest, 0)))
		c := xlsx.Cell{Column: first + i, Style: &st.Style}
		p.setNumber(&c, rk(u32(rest, 2)), st)
		if err := p.cell(int(u16(d, 0)), c); err != nil {
			return err
		}
	}
	return nil
}

func (p *sheetReader) boolErr(d []byte) error {
	c := xlsx.Cell{Column: int(u16(d, 2)), Style: &p.style(int(u16(d, 4))).Style}
	setBoolErr(&c, d[6], d[7] != 0)
	return p.cell(int(u16(d, 0)), c)
}

func setBoolErr(c *xlsx.Cell, value byte, isError bool) {
	switch {
	case isError:
		c.Kind, c.Text = xlsx.Invalid, errorText(value)
	case value != 0:
		c.Kind, c.Text, c.Number = xlsx.Bool, "TRUE", 1
	default:
		c.Kind, c.Text = xlsx.Bool, "FALSE"
	}
}
