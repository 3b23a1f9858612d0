package recognize

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/internal/scan"
	"example.com/vanban/model"
)

// dateFound is a date in a paragraph.
type dateFound struct {
	start, end int
	date       model.Date
}

// The years that a date in an official document can have.
const (
	firstYear = 1900
	lastYear  = 2100
)

// datesIn are the dates of a paragraph in order: days ("ngày 08/01/2021", "8-1-2021", "ngày 05 tháng 3 năm 2020"), months
// ("tháng 3/2024", "tháng 3 năm 2024") and years ("năm 2020"). A day that the calendar does not have is no date; a day
// without a year, a quarter and a span of years are none either.
func datesIn(s string) []dateFound {
	var out []dateFound
	for at := 0; at < len(s); {
		f, ok := dateFound{}, false
		c := s[at]
		switch {
		case isDigit(c):
			if before, _ := utf8.DecodeLastRuneInString(s[:at]); unicode.IsUpper(before) || before == '_' {
				break // a symbol: "B02-10-2024"
			}
			if f, ok = dayInDigits(s, at, at); f.end == 0 {
				f, ok = dayInWords(s, at, at)
			}
		case c|0x20 == 'n' || c|0x20 == 't':
			f, ok = dateAfterWord(s, at)
		default:
			_, n := utf8.DecodeRuneInString(s[at:])
			at += n
			continue
		}
		if ok {
			out = append(out, f)
		}
		if f.end > at {
			at = f.end // what has the form of a date and is none is passed whole
			continue
		}
		if end := tokenEnd(s, at); end > at {
			at = end
		} else {
			at++
		}
	}
	return out
}

// dateAfterWord reads a date that begins with "ngày", "tháng" or "năm" at byte at. Like the functions below it gives the end
// of what has the form of a date also when the calendar does not have it.
func dateAfterWord(s string, at int) (dateFound, bool) {
	w, end := scan.Word(s, at)
	next := scan.SkipSpace(s, end)
	if next == end || next >= len(s) || !isDigit(s[next]) {
		return dateFound{}, false
	}
	switch w {
	case "ngày":
		if f, ok := dayInDigits(s, next, at); f.end > 0 {
			return f, ok
		}
		return dayInWords(s, next, at)
	case "tháng":
		return month(s, next, at)
	case "năm":
		return year(s, next, at)
	}
	return dateFound{}, false
}

// dayInDigits reads "08/01/2021", "8-1-2021", "8.1.2021" at byte at.
func dayInDigits(s string, at, start int) (dateFound, bool) {
	day, e1 := shortNumber(s, at, 2)
	if e1 == at || e1 >= len(s) || strings.IndexByte("/-.", s[e1]) < 0 {
		return dateFound{}, false
	}
	m, e2 := shortNumber(s, e1+1, 2)
	if e2 == e1+1 || e2 >= len(s) || s[e2] != s[e1] {
		return dateFound{}, false
	}
	y, e3 := shortNumber(s, e2+1, 4)
	if e3 != e2+5 || !endsNumber(s, e3) {
		return dateFound{}, false
	}
	return found(start, e3, model.Date{Year: y, Month: m, Day: day})
}

// dayInWords reads "05 tháng 3 năm 2020" at byte at.
func dayInWords(s string, at, start int) (dateFound, bool) {
	day, end := shortNumber(s, at, 2)
	if end == at {
		return dateFound{}, false
	}
	m, end, ok := numberAfter(s, end, "tháng", 2)
	if !ok {
		return dateFound{}, false
	}
	y, end, ok := numberAfter(s, end, "năm", 4)
	if !ok || !endsNumber(s, end) {
		return dateFound{}, false
	}
	return found(start, end, model.Date{Year: y, Month: m, Day: day})
}

// month reads "3/2024", "03-2024", "3 năm 2024" after "tháng".
func month(s string, at, start int) (dateFound, bool) {
	m, end := shortNumber(s, at, 2)
	if end == at || end >= len(s) {
		return dateFound{}, false
	}
	if y, e, ok := numberAfter(s, end, "năm", 4); ok && endsNumber(s, e) {
		return found(start, e, model.Date{Year: y, Month: m})
	}
	if strings.IndexByte("/-.", s[end]) < 0 {
		return dateFound{}, false
	}
	y, e := shortNumber(s, end+1, 4)
	if e != end+5 || !endsNumber(s, e) {
		return dateFound{}, false
	}
	return found(start, e, model.Date{Year: y, Month: m})
}

// year reads "2020" after "năm"; not the first of a span of years.
func year(s string, at, start int) (dateFound, bool) {
	y, end := shortNumber(s, at, 4)
	if end != at+4 || !endsNumber(s, end) {
		return dateFound{}, false
	}
	next := scan.SkipSpace(s, end)
	if r, n := utf8.DecodeRuneInString(s[next:]); r == '-' || r == '–' {
		if after := scan.SkipSpace(s, next+n); after < len(s) && isDigit(s[after]) {
			return dateFound{}, false
		}
	}
	return found(start, end, model.Date{Year: y})
}

func found(start, end int, d model.Date) (dateFound, bool) {
	return dateFound{start, end, d}, possible(d)
}

// possible reports whether the calendar has the date.
func possible(d model.Date) bool {
	switch {
	case d.Year < firstYear || d.Year > lastYear:
		return false
	case d.Month == 0:
		return d.Day == 0
	case d.Month > 12:
		return false
	case d.Day == 0:
		return true
	}
	return d.Day <= time.Date(d.Year, time.Month(d.Month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// numberAfter reads a number of at most size digits behind the word w, which stands at byte at, with spaces around it or, as
// some type it, without: "tháng11", "01năm".
func numberAfter(s string, at int, w string, size int) (n, end int, ok bool) {
	got, end := scan.Word(s, scan.SkipSpace(s, at))
	next := scan.SkipSpace(s, end)
	if got != w {
		return 0, at, false
	}
	n, end = shortNumber(s, next, size)
	return n, end, end > next && (size < 4 || end == next+4)
}

// shortNumber reads up to size digits; end is at when there are none.
func shortNumber(s string, at, size int) (n, end int) {
	for end = at; end < len(s) && end-at < size && isDigit(s[end]); end++ {
		n = n*10 + int(s[end]-'0')
	}
	return n, end
}

// endsNumber reports whether a number that ends at byte at is not the start of a longer number or symbol.
func endsNumber(s string, at int) bool {
	r, n := utf8.DecodeRuneInString(s[at:])
	if n == 0 {
		return true
	}
	if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '%' || r == '_' {
		return false
	}
	if strings.ContainsRune("/-.,", r) {
		next, _ := utf8.DecodeRuneInString(s[at+n:])
		return !unicode.IsDigit(next) && (r == '.' || r == ',' || !unicode.IsUpper(next))
	}
	return true
}
