package xlsx

import "example.com/vanban/xlsx/internal/numfmt"

// setISO makes the cell a date that is stored as text in ISO 8601. One whose format shows no date shows what is stored.
func (p *sheetReader) setISO(c *Cell, st *style) {
	v, ok := numfmt.Serial(string(p.value))
	if !ok {
		p.setText(c, p.fonts.Text(string(p.value), st.Font.Font), st)
		return
	}
	p.setValue(c, v, st)
	if c.Kind != Date {
		c.Kind, c.Text = Date, string(p.value)
		p.starts = p.starts[:len(p.starts)-1]
	}
}
