package xls

import (
	"example.com/vanban/model"
	"example.com/vanban/xlsx"
)

// place is a cell of a sheet.
type place struct{ row, column int }

// sharedFormula is a formula that several cells have, as tokens whose references count from the cell.
type sharedFormula struct {
	at     place // of the cell that the others name
	tokens []byte
}

// awaited is the formula of the last cell, whose text or tokens come in the next records.
type awaited struct {
	cell  place
	style *style
	text  bool  // its value is a text
	exp   place // the cell whose formula it shares
	exps  bool
}

// formula adds a cell with a formula (MS-XLS 2.4.127).
func (p *sheetReader) formula(r record) error {
	d := r.data
	at := place{int(u16(d, 0)), int(u16(d, 2))}
	st := p.style(int(u16(d, 4)))
	c := xlsx.Cell{Column: at.column, Style: &st.Style, Formula: xlsx.UnreadFormula}
	next := &awaited{cell: at, style: st}
	var tokens []byte
	if len(d) >= 22 {
		if n := int(u16(d, 20)); n <= len(d)-22 {
			tokens = d[22 : 22+n]
		}
	}
	if len(tokens) >= 5 && tokens[0] == ptgExp {
		next.exps, next.exp = true, place{int(u16(tokens, 1)), int(u16(tokens, 3))}
		for i := len(p.shared) - 1; i >= 0 && i >= len(p.shared)-maxSharedBack; i-- {
			if p.shared[i].at == next.exp {
				c.Formula = p.decompile(p.shared[i].tokens, at)
				next.exps = false
				break
			}
		}
	} else {
		c.Formula = p.decompile(tokens, at)
	}
	p.setValue(&c, d, st, next)
	if err := p.cell(at.row, c); err != nil {
		return err
	}
	p.await = next
	return nil
}

// maxSharedBack is how many shared formulas back one is looked for: cells stand near those whose formula they share.
const maxSharedBack = 512

// The kinds of values of formulas that are no numbers (MS-XLS 2.5.133).
const (
	valueText  = 0
	valueBool  = 1
	valueError = 2
)

// calculateOnLoad is the flag of a formula whose value is not to be trusted, which programs that calculate nothing set.
const calculateOnLoad = 2

// setValue sets the value that the file holds for a formula.
func (p *sheetReader) setValue(c *xlsx.Cell, d []byte, st *style, next *awaited) {
	if u16(d, 12) != 0xFFFF {
		v := f64(d, 6)
		if v == 0 && d[14]&calculateOnLoad != 0 {
			c.NotComputed = true
			p.met.NotComputed(func() string { return xlsx.CellName(next.cell.row, c.Column) })
			return
		}
		p.setNumber(c, v, st)
		return
	}
	switch d[6] {
	case valueText:
		next.text = true
		c.NotComputed = true // until the text comes
	case valueBool, valueError:
		setBoolErr(c, d[8], d[6] == valueError)
	default:
		c.Kind = xlsx.Text
	}
}

// lastCell is the cell of the formula that is awaited, nil when it is not the last of the row.
func (p *sheetReader) lastCell() *xlsx.Cell {
	if p.await == nil || p.row.Index != p.await.cell.row {
		return nil
	}
	for i := range p.row.Cells {
		if c := &p.row.Cells[i]; c.Column == p.await.cell.column {
			return c
		}
	}
	return nil
}

// settle notes a formula whose text did not come.
func (p *sheetReader) settle() {
	if p.await != nil && p.await.text {
		at := p.await.cell
		p.met.NotComputed(func() string { return xlsx.CellName(at.row, at.column) })
	}
	p.await = nil
}

// readString gives the last formula its text (MS-XLS 2.4.268).
func (p *sheetReader) readString(r record) error {
	list := p.rs.continued(r)
	c := p.lastCell()
	if c == nil || !p.await.text {
		return nil
	}
	var text stored
	whole := true
	if p.biff8 {
		cs := chunks{list: list}
		text, whole = cs.unicode(2)
	} else {
		text, whole = p.counted(r.data, 2)
	}
	c.Kind, c.NotComputed = xlsx.Text, false
	if shown := p.text(text, p.await.style.font); shown != "" {
		c.SetText(shown, p.await.style.format.Text(shown))
	}
	p.await.text = false
	if !whole {
		return model.Errorf(model.ErrCorrupt, "cell %s: the text is cut short", xlsx.CellName(p.row.Index, c.Column))
	}
	return nil
}

// readShared keeps a formula that several cells have, and gives it to the last one (MS-XLS 2.4.277 and 2.4.4).
func (p *sheetReader) readShared(d []byte, array bool) {
	at := 8 // of the count of bytes of the tokens
	if array {
		at = 12
	}
	if p.await == nil || !p.await.exps || len(d) < at+2 {
		return
	}
	n := int(u16(d, at))
	if n > len(d)-at-2 {
		return
	}
	f := sharedFormula{p.await.exp, d[at+2 : at+2+n]}
	p.shared = append(p.shared, f)
	p.await.exps = false
	if c := p.lastCell(); c != nil {
		c.Formula = p.decompile(f.tokens, p.await.cell)
	}
}
