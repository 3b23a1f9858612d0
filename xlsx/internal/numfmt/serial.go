package numfmt

import (
	"strings"
	"time"
)

// isoForms are the forms of ISO 8601 in which files hold dates and times of day.
var isoForms = [...]string{"2006-01-02T15:04:05.999999999", "2006-01-02T15:04", "2006-01-02", "15:04:05.999999999", "15:04"}

// Serial is the number of days that a date or a time of day in ISO 8601 has in the system of 1900; false for what is none.
func Serial(text string) (float64, bool) {
	text = strings.TrimSuffix(text, "Z")
	for _, form := range isoForms {
		t, err := time.Parse(form, text)
		if err != nil {
			continue
		}
		if t.Year() == 0 {
			return float64(t.Hour()*3600+t.Minute()*60+t.Second()) / 86400, true
		}
		days := float64(t.Unix()-time.Date(1899, time.December, 30, 0, 0, 0, 0, time.UTC).Unix()) / 86400
		if days < 61 { // before the 29 February that never was
			days--
		}
		return days, days >= 0
	}
	return 0, false
}
