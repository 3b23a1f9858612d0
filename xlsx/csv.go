package xlsx

import (
	"io"
	"math"
	"strings"

	"example.com/vanban/model"
	"example.com/vanban/xlsx/internal/numfmt"
)

// What a CSV file may hold beside the cells themselves, and how much of a sheet is looked at for its width.
const (
	maxBlank  = 64 << 20 // cells that hold nothing
	lookAhead = 4 << 20  // bytes
)

// WriteCSV writes what the cells of the sheet show, as CSV (RFC 4180) with "\n" between the rows: each row as wide as the widest, rows that
// hold nothing before the last that does among them. Sheets whose cells stand so far apart that the file would be made of blanks are an error
// of kind [model.ErrLimit]. What is written before an error of damage is what could be saved.
func (s *Sheet) WriteCSV(w io.Writer, opts ...CSVOption) error {
	c := &csvWriter{w: w, sheet: s}
	for _, o := range opts {
		o(c)
	}
	err := s.Scan(c.row)
	if c.err == nil {
		c.flush(true)
	}
	if c.err != nil {
		return c.err
	}
	return err
}

// CSVOption changes what [Sheet.WriteCSV] writes.
type CSVOption func(*csvWriter)

// Values has numbers written as they are kept, with a decimal point and without a unit or thousands parted, and dates in ISO
// 8601, whatever their cells show.
func Values() CSVOption { return func(c *csvWriter) { c.values = true } }

// Formats of values that are not as their cells show them.
var (
	generalFormat = numfmt.Parse("General")
	dayFormat     = numfmt.Parse("yyyy-mm-dd")
	momentFormat  = numfmt.Parse(`yyyy-mm-dd"T"hh:mm:ss`)
	timeFormat    = numfmt.Parse("hh:mm:ss")
)

// value is the value of a cell without its format.
func value(c *Cell) string {
	switch {
	case c.Kind == Number:
		return generalFormat.Number(c.Number)
	case c.Kind == Text && c.Value != "":
		return c.Value
	case c.Kind != Date:
		return c.Text
	case c.Number < 1:
		return timeFormat.Number(c.Number)
	case c.Number == math.Floor(c.Number):
		return dayFormat.Number(c.Number)
	}
	return momentFormat.Number(c.Number)
}

// csvWriter holds rows back until it knows how wide the sheet is.
type csvWriter struct {
	w      io.Writer
	sheet  *Sheet
	buf    []byte
	held   []heldRow
	padded []byte
	width  int  // of the widest row so far
	next   int  // index of the row to write
	known  bool // the first rows are written
	blank  int
	values bool
	err    error
}

// heldRow is a row in the buffer.
type heldRow struct{ end, width int }

// row takes a row.
func (c *csvWriter) row(r *Row) bool {
	n := len(r.Cells)
	for n > 0 && r.Cells[n-1].Text == "" && !(c.values && value(&r.Cells[n-1]) != "") {
		n--
	}
	if n == 0 {
		return true
	}
	width := r.Cells[n-1].Column + 1
	c.width = max(c.width, width)
	gap := max(r.Index-c.next, 0)
	c.blank += gap*c.width + width - n
	if c.blank > maxBlank {
		c.err = &model.FileError{Part: c.sheet.Name, Err: model.Errorf(model.ErrLimit, "CSV to cell %s would be made of blanks", CellName(r.Index, width-1))}
		return false
	}
	for range gap {
		c.end(0)
	}
	c.next = max(c.next, r.Index) + 1
	column := 0
	for i := range r.Cells[:n] {
		cell := &r.Cells[i]
		for ; column < cell.Column; column++ {
			c.buf = append(c.buf, ',')
		}
		text := cell.Text
		if c.values {
			text = value(cell)
		}
		c.buf = appendField(c.buf, text)
	}
	c.end(width)
	return c.err == nil
}

// end ends a row that is so wide.
func (c *csvWriter) end(width int) {
	if !c.known {
		c.held = append(c.held, heldRow{len(c.buf), width})
		if len(c.buf)+len(c.held) > lookAhead {
			c.flush(false)
		}
		return
	}
	c.buf = appendRest(c.buf, width, c.width)
	if len(c.buf) > 64<<10 {
		c.write(c.buf)
		c.buf = c.buf[:0]
	}
}

// appendRest ends a row of width cells that is to have all.
func appendRest(dst []byte, width, all int) []byte {
	for i := max(width, 1); i < all; i++ {
		dst = append(dst, ',')
	}
	return append(dst, '\n')
}

// flush writes the rows held back.
func (c *csvWriter) flush(last bool) {
	from := 0
	for _, h := range c.held {
		c.padded = appendRest(append(c.padded, c.buf[from:h.end]...), h.width, c.width)
		from = h.end
		if len(c.padded) > 64<<10 {
			c.write(c.padded)
			c.padded = c.padded[:0]
		}
	}
	c.write(c.padded)
	if last {
		c.write(c.buf[from:])
	}
	c.buf, c.held, c.padded, c.known = c.buf[:0], nil, nil, true
}

func (c *csvWriter) write(b []byte) {
	if c.err == nil && len(b) > 0 {
		_, c.err = c.w.Write(b)
	}
}

func appendField(dst []byte, text string) []byte {
	if !strings.ContainsAny(text, ",\"\n\r") {
		return append(dst, text...)
	}
	dst = append(dst, '"')
	for {
		i := strings.IndexByte(text, '"')
		if i < 0 {
			return append(append(dst, text...), '"')
		}
		dst = append(append(dst, text[:i+1]...), '"')
		text = text[i+1:]
	}
}
