package xls

import (
	"strconv"
	"strings"

	"example.com/vanban/xlsx"
	"example.com/vanban/xlsx/internal/numfmt"
)

// Tokens of formulas (MS-XLS 2.5.198.25), those of the classes of values and arrays as those of references.
const (
	ptgExp      = 0x01
	ptgUplus    = 0x12
	ptgUminus   = 0x13
	ptgPercent  = 0x14
	ptgParen    = 0x15
	ptgMissArg  = 0x16
	ptgStr      = 0x17
	ptgAttr     = 0x19
	ptgErr      = 0x1C
	ptgBool     = 0x1D
	ptgInt      = 0x1E
	ptgNum      = 0x1F
	ptgFunc     = 0x21
	ptgFuncVar  = 0x22
	ptgName     = 0x23
	ptgRef      = 0x24
	ptgArea     = 0x25
	ptgMemArea  = 0x26
	ptgMemErr   = 0x27
	ptgMemNoMem = 0x28
	ptgMemFunc  = 0x29
	ptgRefErr   = 0x2A
	ptgAreaErr  = 0x2B
	ptgRefN     = 0x2C
	ptgAreaN    = 0x2D
	ptgRef3d    = 0x3A
	ptgArea3d   = 0x3B

	attrChoose = 0x04
	attrSum    = 0x10
)

// operators are the signs of the tokens of two operands from 0x03 on.
var operators = [...]string{"+", "-", "*", "/", "^", "&", "<", "<=", "=", ">=", ">", "<>", " ", ",", ":"}

// maxFormula bounds the text of a formula in bytes: Excel's own limit is 8192 characters.
const maxFormula = 32 << 10

// decompiler turns the tokens of a formula, which stand in the order of their calculation, into text.
type decompiler struct {
	*reader
	b     []byte
	at    place // the cell
	stack []string
	size  int // bytes of the texts put on the stack
}

// decompile is the text of a formula of the cell; [xlsx.UnreadFormula] when a token is not known.
func (rd *reader) decompile(tokens []byte, at place) string {
	if !rd.biff8 {
		return xlsx.UnreadFormula
	}
	d := decompiler{reader: rd, b: tokens, at: at}
	for len(d.b) > 0 {
		if !d.token() || d.size > maxFormula {
			return xlsx.UnreadFormula
		}
	}
	if len(d.stack) != 1 {
		return xlsx.UnreadFormula
	}
	return d.stack[0]
}

// take is the next n bytes.
func (d *decompiler) take(n int) ([]byte, bool) {
	if n > len(d.b) {
		return nil, false
	}
	b := d.b[:n]
	d.b = d.b[n:]
	return b, true
}

func (d *decompiler) push(text string) bool {
	d.size += len(text)
	d.stack = append(d.stack, text)
	return true
}

func (d *decompiler) pop(n int) ([]string, bool) {
	if n > len(d.stack) {
		return nil, false
	}
	args := d.stack[len(d.stack)-n:]
	d.stack = d.stack[:len(d.stack)-n]
	return args, true
}

// apply replaces the last n operands by what make makes of them.
func (d *decompiler) apply(n int, make func(args []string) string) bool {
	args, ok := d.pop(n)
	if !ok {
		return false
	}
	before := 0
	for _, a := range args {
		before += len(a)
	}
	text := make(args)
	d.size -= before
	return d.push(text)
}

// token turns the next token into text.
func (d *decompiler) token() bool {
	head, _ := d.take(1)
	id := head[0]
	if id >= 0x20 {
		id = id&0x1F | 0x20
	}
	if id >= 3 && int(id) < 3+len(operators) {
		op := operators[id-3]
		return d.apply(2, func(a []string) string { return a[0] + op + a[1] })
	}
	switch id {
	case ptgUplus:
		return d.apply(1, func(a []string) string { return "+" + a[0] })
	case ptgUminus:
		return d.apply(1, func(a []string) string { return "-" + a[0] })
	case ptgPercent:
		return d.apply(1, func(a []string) string { return a[0] + "%" })
	case ptgParen:
		return d.apply(1, func(a []string) string { return "(" + a[0] + ")" })
	case ptgMissArg:
		return d.push("")
	case ptgAttr:
		return d.attribute()
	case ptgFunc, ptgFuncVar:
		return d.function(id == ptgFuncVar)
	case ptgMemArea, ptgMemErr, ptgMemNoMem:
		_, ok := d.take(6)
		return ok
	case ptgMemFunc:
		_, ok := d.take(2)
		return ok
	}
	return d.operand(id)
}

// attribute passes over hints for calculation and layout, among them the sum of one argument.
func (d *decompiler) attribute() bool {
	b, ok := d.take(3)
	if !ok {
		return false
	}
	switch {
	case b[0]&attrChoose != 0:
		_, ok = d.take(2 * (int(u16(b, 1)) + 1))
	case b[0]&attrSum != 0:
		return d.apply(1, func(a []string) string { return "SUM(" + a[0] + ")" })
	}
	return ok
}

// function applies a function with a fixed or a varying count of arguments.
func (d *decompiler) function(varying bool) bool {
	count := -1
	if varying {
		b, ok := d.take(1)
		if !ok {
			return false
		}
		count = int(b[0] & 0x7F)
	}
	b, ok := d.take(2)
	if !ok {
		return false
	}
	f, known := functions.Get()[int(u16(b, 0)&0x7FFF)]
	if !known || !varying && f.args < 0 {
		return false
	}
	if !varying {
		count = f.args
	}
	return d.apply(count, func(a []string) string { return f.name + "(" + strings.Join(a, ",") + ")" })
}

// operand pushes a constant or a reference.
func (d *decompiler) operand(id byte) bool {
	sizes := map[byte]int{ptgErr: 1, ptgBool: 1, ptgInt: 2, ptgNum: 8, ptgName: 4, ptgRef: 4, ptgRefN: 4, ptgArea: 8, ptgAreaN: 8, ptgRefErr: 4, ptgAreaErr: 8, ptgRef3d: 6, ptgArea3d: 10}
	if id == ptgStr {
		c := chunks{list: [][]byte{d.b}}
		s, ok := c.unicode(1)
		d.b = c.left()
		return ok && d.push(`"`+strings.ReplaceAll(s.text, `"`, `""`)+`"`)
	}
	size, known := sizes[id]
	b, ok := d.take(size)
	if !known || !ok {
		return false
	}
	switch id {
	case ptgErr:
		return d.push(errorText(b[0]))
	case ptgBool:
		if b[0] != 0 {
			return d.push("TRUE")
		}
		return d.push("FALSE")
	case ptgInt:
		return d.push(strconv.Itoa(int(u16(b, 0))))
	case ptgNum:
		return d.push(numfmt.Parse("General").Number(f64(b, 0)))
	case ptgName:
		i := int(u16(b, 0)) - 1
		return i >= 0 && i < len(d.names) && d.names[i] != "" && d.push(d.names[i])
	case ptgRef, ptgRefN:
		return d.push(d.reference(u16(b, 0), u16(b, 2), id == ptgRefN))
	case ptgArea, ptgAreaN:
		return d.push(d.area(b, id == ptgAreaN))
	case ptgRefErr, ptgAreaErr:
		return d.push("#REF!")
	}
	prefix, ok := d.sheetPrefix(int(u16(b, 0)))
	if !ok {
		return false
	}
	if id == ptgRef3d {
		return d.push(prefix + d.reference(u16(b, 2), u16(b, 4), false))
	}
	return d.push(prefix + d.area(b[2:], false))
}

// Flags in the column of a reference.
const (
	columnRelative = 0x4000
	rowRelative    = 0x8000
)

// area is the text of a range of cells.
func (d *decompiler) area(b []byte, offsets bool) string {
	return d.reference(u16(b, 0), u16(b, 4), offsets) + ":" + d.reference(u16(b, 2), u16(b, 6), offsets)
}

// reference is the text of a reference to a cell, whose relative parts may be offsets from the cell of the formula.
func (d *decompiler) reference(row, column uint16, offsets bool) string {
	r, c := int(row), int(column&0xFF)
	if offsets && column&rowRelative != 0 {
		r = int(uint16(d.at.row + int(int16(row))))
	}
	if offsets && column&columnRelative != 0 {
		c = int(uint8(d.at.column + int(int8(column&0xFF))))
	}
	var sb strings.Builder
	if column&columnRelative == 0 {
		sb.WriteByte('$')
	}
	sb.WriteString(xlsx.ColumnName(c))
	if column&rowRelative == 0 {
		sb.WriteByte('$')
	}
	sb.WriteString(strconv.Itoa(r + 1))
	return sb.String()
}
