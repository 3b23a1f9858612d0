package xlsx

import (
	"strings"
	"time"
)

// isoForms are the forms of ISO 8601 in which cells of type d hold dates and times.
var isoForms = [...]string{"2006-01-02T15:04:05.999999999", "2006-01-02T15:04", "2006-01-02", "15:04:05.999999999", "15:04"}

// serial is the number of days that a date in ISO 8601 has in the system of 1900.
func serial(text string) (float64, bool) {
	text = strings.TrimSuffix(text, "Z")
	for _, form := range isoForms {
		t, err := time.Parse(form, text)
		if err != nil {
			continue
		}
		if t.Year() == 0 {
			return float64(t.Hour()*3600+t.Minute()*60+t.Second()) / 86400, true
		}
		days := t.Sub(time.Date(1899, time.December, 30, 0, 0, 0, 0, time.UTC)).Hours() / 24
		if days < 61 { // before the 29 February that never was
			days--
		}
		return days, days >= 0
	}
	return 0, false
}

// setISO makes the cell a date that is stored as text.
func (p *sheetReader) setISO(c *Cell, st *style) {
	v, ok := serial(string(p.value))
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
