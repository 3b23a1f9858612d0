package msdoc

import (
	"strings"

	"example.com/vanban/model"
)

// tap are the properties of a table row (MS-DOC 2.6.3).
type tap struct {
	edges   []int // of the cells, from the left, twips
	cells   []tc
	header  bool
	borders tableBorders
	align   string
	width   int // twips, 0 when automatic
	gap     int // half the space between cells
	style   int // istd, 0 for none
	floats  bool
	x, y    int // where a floating table stands
}

// tc are the properties of a cell (MS-DOC 2.9.316, TC80).
type tc struct {
	horizontal byte // as stored: 0 for a cell that is not merged
	mergedLeft bool // continues the cell before
	mergedUp   bool // continues the cell above
	vAlign     string
	borders    bool // has drawn lines of its own
	bare       bool // takes away the lines of the table
}

// tableBorders are the drawn lines of a table, which its cells may take away.
type tableBorders struct{ outer, horizontal, vertical bool }

// tap are the table properties among the modifiers of the mark that ends a row, over those of the table's style.
func (ss *stylesheet) tap(grpprl, late []byte) *tap {
	t := &tap{}
	if !ss.spend(grpprl) {
		return t
	}
	for _, list := range [...][]byte{grpprl, late} {
		for op, arg := range prls(list).all() {
			if op == sprmTIstd {
				t.style = number(arg)
			}
		}
	}
	if t.style > 0 && t.style < len(ss.styles) && ss.styles[t.style] != nil {
		t.apply(ss.styles[t.style].tapx)
	}
	t.apply(grpprl)
	t.apply(late)
	t.mergeCells()
	return t
}

func (t *tap) apply(grpprl []byte) {
	for op, arg := range prls(grpprl).all() {
		switch op {
		case sprmTDefTable:
			t.define(arg)
		case sprmTTableHeader:
			t.header = arg[0] != 0
		case sprmTJc90, sprmTJc:
			t.align = [...]string{"left", "center", "right"}[min(number(arg), 2)]
		case sprmTDxaLeft:
			t.move(i16(arg, 0))
		case sprmTDxaGapHalf:
			t.gap = i16(arg, 0)
		case sprmTTableWidth:
			const twips = 3
			if t.width = 0; arg[0] == twips {
				t.width = u16(arg, 1)
			}
		case sprmTTableBorders80, sprmTTableBorders:
			// top, left, bottom, right, and those between rows and between cells
			size := len(arg) / 6
			t.borders = tableBorders{anyDrawn(arg[:4*size], size), anyDrawn(arg[4*size:5*size], size), anyDrawn(arg[5*size:], size)}
		case sprmTPc:
			t.floats = true
		case sprmTDxaAbs:
			t.floats, t.x = true, i16(arg, 0)
		case sprmTDyaAbs:
			t.floats, t.y = true, i16(arg, 0)
		case sprmTVertMerge:
			t.each(u8(arg, 0), u8(arg, 0)+1, func(c *tc) { c.mergedUp = u8(arg, 1) == 1 })
		case sprmTVertAlign:
			t.each(u8(arg, 0), u8(arg, 1), func(c *tc) { c.vAlign = verticalAlign(u8(arg, 2)) })
		case sprmTMerge:
			first := u8(arg, 0)
			t.each(first, u8(arg, 1), func(c *tc) { c.horizontal = 2 })
			t.each(first, first+1, func(c *tc) { c.horizontal = 1 })
		case sprmTSplit:
			t.each(u8(arg, 0), u8(arg, 1), func(c *tc) { c.horizontal = 0 })
		case sprmTSetBrc80, sprmTSetBrc:
			if len(arg) > 3 && drawn(arg[3:]) {
				t.each(u8(arg, 0), u8(arg, 1), func(c *tc) { c.borders = true })
			}
		case sprmTDxaCol:
			t.setWidth(u8(arg, 0), u8(arg, 1), i16(arg, 2))
		case sprmTInsert:
			t.insert(u8(arg, 0), u8(arg, 1), i16(arg, 2))
		case sprmTDelete:
			t.remove(u8(arg, 0), u8(arg, 1))
		}
	}
}

// define takes the cells of a row (MS-DOC 2.9.325, TDefTableOperand).
func (t *tap) define(b []byte) {
	const tcSize = 20
	n := u8(b, 0)
	if n > maxCells || len(b) < 1+2*(n+1) {
		return
	}
	t.edges, t.cells = make([]int, n+1), make([]tc, n)
	for i := range t.edges {
		t.edges[i] = i16(b, 1+2*i)
	}
	for i := range t.cells {
		at := 1 + 2*(n+1) + i*tcSize
		flags := u16(b, at)
		c := &t.cells[i]
		c.horizontal = byte(flags & 3)
		c.mergedUp = flags>>5&3 == 1
		c.vAlign = verticalAlign(flags >> 7 & 3)
		borders := slice(b, int64(at+4), 16)
		c.borders, c.bare = anyDrawn(borders, 4), string(borders) == noBorders
	}
}

// maxCells is the number of cells that a row can have (MS-DOC 2.9.325).
const maxCells = 64

// noBorders are the borders of a cell without lines, whatever the table has (MS-DOC 2.9.18, Brc80MayBeNil).
var noBorders = strings.Repeat("\xFF", 16)

// bordered reports whether the row has drawn lines that come from the table, which has that many rows.
func (t *tap) bordered(rows int) bool {
	for i := range t.cells {
		if t.cells[i].bare {
			continue
		}
		if t.borders.outer || t.borders.horizontal && rows > 1 || t.borders.vertical && len(t.cells) > 1 {
			return true
		}
	}
	return false
}

// anyDrawn says whether one of the borders, of size bytes each, is drawn.
func anyDrawn(b []byte, size int) bool {
	for ; size >= 4 && len(b) >= size; b = b[size:] {
		if drawn(b[:size]) {
			return true
		}
	}
	return false
}

func verticalAlign(v int) string {
	switch v {
	case 1:
		return "center"
	case 2:
		return "bottom"
	}
	return ""
}

// each calls change for the cells from from to to.
func (t *tap) each(from, to int, change func(*tc)) {
	for i := from; i < min(to, len(t.cells)); i++ {
		change(&t.cells[i])
	}
}

// move moves the row so that its text begins at x.
func (t *tap) move(x int) {
	if len(t.edges) == 0 {
		return
	}
	shift := x - t.gap - t.edges[0]
	for i := range t.edges {
		t.edges[i] += shift
	}
}

// setWidth sets the width of cells; those to their right move.
func (t *tap) setWidth(from, to, width int) {
	for i := from; i < min(to, len(t.cells)); i++ {
		shift := t.edges[i] + width - t.edges[i+1]
		for j := i + 1; j < len(t.edges); j++ {
			t.edges[j] += shift
		}
	}
}

// insert adds cells of a width before the cell at.
func (t *tap) insert(at, count, width int) {
	if at > len(t.cells) || len(t.cells)+count > maxCells {
		return
	}
	left := 0
	if at < len(t.edges) {
		left = t.edges[at]
	} else {
		t.edges = []int{0}
	}
	cells, edges := append([]tc(nil), t.cells[:at]...), append([]int(nil), t.edges[:at+1]...)
	for i := range count {
		cells, edges = append(cells, tc{}), append(edges, left+(i+1)*width)
	}
	for _, x := range t.edges[at+1:] {
		edges = append(edges, x+count*width)
	}
	t.cells, t.edges = append(cells, t.cells[at:]...), edges
}

// remove takes cells out; those to their right move.
func (t *tap) remove(from, to int) {
	to = min(to, len(t.cells))
	if from >= to {
		return
	}
	shift := t.edges[to] - t.edges[from]
	t.cells = append(t.cells[:from:from], t.cells[to:]...)
	edges := t.edges[: from+1 : from+1]
	for _, x := range t.edges[to+1:] {
		edges = append(edges, x-shift)
	}
	t.edges = edges
}

// mergeCells finds the cells that continue the one before. Of a set of merged cells the first has one number and those that
// continue it another; which is which, writers of the format do not agree on.
func (t *tap) mergeCells() {
	first := byte(0)
	for i := range t.cells {
		c := &t.cells[i]
		switch {
		case c.horizontal == 0:
			first = 0
		case first == 0, c.horizontal == first:
			first = c.horizontal
		default:
			c.mergedLeft = true
		}
	}
}

// cell are the properties of a cell, those of a plain one when the row does not tell.
func (t *tap) cell(i int) *tc {
	if i < len(t.cells) {
		return &t.cells[i]
	}
	return &tc{}
}

// joins reports whether a row belongs to the same table as the row t before it: not when one floats elsewhere.
func (t *tap) joins(next *tap) bool {
	return len(next.edges) == 0 || t.floats == next.floats && t.x == next.x && t.y == next.y
}

// layout is the model's form of the formatting of a table that begins with the row.
func (t *tap) layout(ss *stylesheet) model.TableLayout {
	v := model.TableLayout{Align: t.align, Width: t.width, Floating: t.floats}
	if t.style > 0 && t.style < len(ss.styles) && ss.styles[t.style] != nil {
		v.Style = ss.styles[t.style].name
	}
	if len(t.edges) > 0 {
		v.Indent = t.edges[0] + t.gap
	}
	return v
}
