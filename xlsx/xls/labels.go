package xls

import (
	"example.com/vanban/model"
	"example.com/vanban/xlsx"
)

// labelSST adds a text that stands among the shared ones (MS-XLS 2.4.149).
func (p *sheetReader) labelSST(d []byte) error {
	row, column, index := int(u16(d, 0)), int(u16(d, 2)), int(u32(d, 6))
	st := p.style(int(u16(d, 4)))
	c := xlsx.Cell{Column: column, Kind: xlsx.Text, Style: &st.Style}
	if index < 0 || index >= len(p.strings) {
		p.met.Missing(func() string { return xlsx.CellName(row, column) }, index, len(p.strings))
		return p.cell(row, c)
	}
	text := p.text(p.strings[index], st.font)
	if text == "" {
		return nil
	}
	c.SetText(text, st.format.Text(text))
	return p.cell(row, c)
}

// label adds a text that stands in the cell itself (MS-XLS 2.4.148).
func (p *sheetReader) label(r record) error {
	if len(r.data) < 8 {
		return model.Errorf(model.ErrCorrupt, "record %d of %d bytes at byte %d is too short", int(r.kind), len(r.data), r.at)
	}
	d := r.data
	list := p.rs.continued(r)
	list[0] = list[0][6:]
	var text stored
	var whole bool
	if p.biff8 {
		c := chunks{list: list}
		text, whole = c.unicode(2)
		if r.kind == recRString {
			text.runs = append(text.runs, readRuns(c.left(), 2)...)
		}
	} else {
		text, whole = p.counted(list[0], 2)
		if r.kind == recRString && whole {
			text.runs = readRuns(list[0][2+len(text.text):], 1)
		}
	}
	st := p.style(int(u16(d, 4)))
	c := xlsx.Cell{Column: int(u16(d, 2)), Kind: xlsx.Text, Style: &st.Style}
	if shown := p.text(text, st.font); shown != "" {
		c.SetText(shown, st.format.Text(shown))
		if err := p.cell(int(u16(d, 0)), c); err != nil {
			return err
		}
	}
	if !whole {
		return model.Errorf(model.ErrCorrupt, "cell %s: the text is cut short", xlsx.CellName(int(u16(d, 0)), c.Column))
	}
	return nil
}

// readRuns reads the runs of an RString record: their count and then, for each, the first character and the font, in as many bytes as the count.
func readRuns(b []byte, size int) (runs []run) {
	if len(b) < size {
		return nil
	}
	for b = b[size:]; len(b) >= 2*size; b = b[2*size:] {
		if size == 1 {
			runs = append(runs, run{int(b[0]), int(b[1])})
		} else {
			runs = append(runs, run{int(u16(b, 0)), int(u16(b, 2))})
		}
	}
	return runs
}
