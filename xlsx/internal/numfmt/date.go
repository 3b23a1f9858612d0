package numfmt

import (
	"math"
	"strconv"
	"time"
)

// lastDay is the serial number of the day after 31 December 9999.
const lastDay = 2958466

// Day is the date of a serial number of days in the system of 1900, in which 1 is 1 January 1900 and 60 is a 29 February
// that never was. It is false beyond the years 1900 to 9999.
func Day(serial float64) (year, month, day int, ok bool) {
	n := int(math.Floor(serial))
	switch {
	case !(serial >= 0 && serial < lastDay):
		return 0, 0, 0, false
	case n == 0:
		return 1900, 1, 0, true
	case n == 60:
		return 1900, 2, 29, true
	case n < 60:
		n++
	}
	t := time.Date(1899, time.December, 30, 0, 0, 0, 0, time.UTC).AddDate(0, 0, n)
	return t.Year(), int(t.Month()), t.Day(), true
}

// moment is a serial number in its parts.
type moment struct {
	year, month, day int
	weekday          time.Weekday
	hour, min, sec   int
	frac             int64 // in units of the decimals that are shown
	seconds          int64 // since the beginning
}

// appendDate appends a date or a time. What is no date is shown as a number.
func (s *section) appendDate(dst []byte, v float64, negative bool) []byte {
	if v >= lastDay || negative && !s.elapsed {
		if negative {
			dst = append(dst, '-')
		}
		return appendGeneral(dst, v)
	}
	m := s.moment(v)
	if negative {
		dst = append(dst, '-')
	}
	for _, t := range s.tokens {
		switch t.kind {
		case literal:
			dst = append(dst, t.text...)
		case space:
			dst = append(dst, t.blanks()...)
		case generalNumber:
			dst = appendGeneral(dst, v)
		case year:
			if t.n <= 2 {
				dst = appendPadded(dst, int64(m.year%100), 2)
			} else {
				dst = appendPadded(dst, int64(m.year), 4)
			}
		case month:
			dst = s.appendMonth(dst, m.month, t.n)
		case day:
			if t.n <= 2 {
				dst = appendPadded(dst, int64(m.day), t.n)
			} else {
				dst = append(dst, weekdayName(m.weekday, t.n == 3, s.language)...)
			}
		case hour:
			h := m.hour
			if s.clock12 {
				h = (h + 11) % 12
				h++
			}
			dst = appendPadded(dst, int64(h), t.n)
		case minute:
			dst = appendPadded(dst, int64(m.min), t.n)
		case second:
			dst = appendPadded(dst, int64(m.sec), t.n)
		case subsecond:
			dst = append(dst, '.')
			scaled := m.frac
			for i := t.n; i < s.seconds; i++ {
				scaled /= 10
			}
			dst = appendPadded(dst, scaled, min(t.n, 9))
		case elapsedHour:
			dst = appendPadded(dst, m.seconds/3600, t.n)
		case elapsedMinute:
			dst = appendPadded(dst, m.seconds/60, t.n)
		case elapsedSecond:
			dst = appendPadded(dst, m.seconds, t.n)
		case halfDay:
			dst = append(dst, halfDayName(t.text, m.hour >= 12)...)
		}
	}
	return dst
}

// moment rounds to what the section shows of seconds.
func (s *section) moment(v float64) moment {
	unit := int64(1)
	for range s.seconds {
		unit *= 10
	}
	days := math.Floor(v)
	ticks := int64(math.Round((v - days) * 86400 * float64(unit)))
	if ticks >= 86400*unit {
		ticks -= 86400 * unit
		days++
	}
	m := moment{frac: ticks % unit}
	rest := ticks / unit
	m.seconds = int64(days)*86400 + rest
	m.hour, m.min, m.sec = int(rest/3600), int(rest/60%60), int(rest%60)
	m.year, m.month, m.day, _ = Day(days)
	m.weekday = time.Weekday((int64(days) + 6) % 7)
	return m
}

func appendPadded(dst []byte, n int64, width int) []byte {
	text := strconv.FormatInt(n, 10)
	for i := len(text); i < width; i++ {
		dst = append(dst, '0')
	}
	return append(dst, text...)
}

func (s *section) appendMonth(dst []byte, month, n int) []byte {
	switch n {
	case 1, 2:
		return appendPadded(dst, int64(month), n)
	case 5:
		name := time.Month(month).String()
		return append(dst, name[0])
	}
	return append(dst, monthName(month, n == 3, s.language)...)
}

// vietnamese is the language of Vietnam in codes of languages (MS-LCID).
const vietnamese = 0x042A

func monthName(month int, short bool, language int) string {
	if language == vietnamese {
		if short {
			return "Thg " + strconv.Itoa(month)
		}
		return "Tháng " + strconv.Itoa(month)
	}
	name := time.Month(month).String()
	if short {
		return name[:3]
	}
	return name
}

func weekdayName(day time.Weekday, short bool, language int) string {
	if language == vietnamese {
		if short {
			return [...]string{"CN", "T2", "T3", "T4", "T5", "T6", "T7"}[day]
		}
		return [...]string{"Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"}[day]
	}
	if short {
		return day.String()[:3]
	}
	return day.String()
}

// halfDayName is the half of the day in the letters of the code.
func halfDayName(code string, afternoon bool) string {
	if len(code) == 3 {
		if afternoon {
			return code[2:]
		}
		return code[:1]
	}
	if afternoon {
		return code[3:]
	}
	return code[:2]
}
