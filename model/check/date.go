package check

import (
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/internal/numeral"
	"example.com/vanban/model"
)

// datePattern finds days written in words ("ngày 31 tháng 4 năm 2021") and in digits ("31/4/2021", "ngày 31-4").
// Groups: ngày, day, month, year in words; ngày, day, mark, month, mark and year in digits.
var datePattern = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)(ngày)[ \x{a0}]+(\d{1,2})[ \x{a0}]+tháng[ \x{a0}]+(\d{1,2})(?:[ \x{a0}]+năm[ \x{a0}]+(\d{4}))?` +
		`|(ngày[ \x{a0}]+)?(\d{1,2})([/.\-])(\d{1,2})(?:([/.\-])(\d{4}|\d{2}))?`)
})

// weekdayPattern finds a weekday that ends where a date begins, or after it in brackets or behind a comma.
var (
	weekdayBefore = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i)(thứ[ \x{a0}]+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ[ \x{a0}]+nhật)[ \x{a0}]*[,(]?[ \x{a0}]*$`)
	})
	weekdayAfter = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i)^[ \x{a0}]*\([ \x{a0}]*(thứ[ \x{a0}]+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ[ \x{a0}]+nhật)[ \x{a0}]*\)`)
	})
)

// day is a date found in a text, year 0 when it gives none.
type day struct {
	start, end       int
	year, month, day int
}

// checkDates reports days that the calendar does not have, weekdays that do not fit their date, and documents
// cited with a date after the document's own.
func checkDates(d *model.Document, report func(model.Diagnostic)) {
	for leaf := range d.Leaves() {
		if leaf.Story == model.InComment || strings.IndexFunc(leaf.Text, unicode.IsDigit) < 0 {
			continue
		}
		for _, found := range daysIn(leaf.Text) {
			span := leaf.Span(found.start, found.end)
			if m, ok := found.impossible(); ok {
				report(model.Diagnostic{Severity: model.Error, Span: span, Message: m})
				continue
			}
			checkWeekday(leaf, found, report)
		}
	}
	checkFuture(d, report)
}

// daysIn are the dates of a text that are surely dates.
func daysIn(text string) (out []day) {
	for _, m := range datePattern().FindAllStringSubmatchIndex(text, -1) {
		group := func(i int) string {
			if m[2*i] < 0 {
				return ""
			}
			return text[m[2*i]:m[2*i+1]]
		}
		number := func(i int) int { n, _ := strconv.Atoi(group(i)); return n }
		if !apart(text, m[0], m[1]) {
			continue
		}
		if group(1) != "" {
			out = append(out, day{m[0], m[1], number(4), number(3), number(2)})
			continue
		}
		named, year := group(5) != "", group(10)
		f := day{m[0], m[1], 0, number(8), number(6)}
		switch {
		case year == "" && (!named || group(7) != "/"):
			continue // "31/4" alone is a fraction or a number
		case year != "" && group(7) != group(9):
			continue
		case !named && (len(year) != 4 || f.day > 31 || f.month > 12 || group(7) != "/" || cited(text[:m[0]])):
			continue
		}
		if len(year) == 4 {
			f.year = number(10)
		}
		out = append(out, f)
	}
	return out
}

// apart reports whether what stands at text[from:to] is not part of a longer number, word or symbol.
func apart(text string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	if unicode.IsLetter(before) || unicode.IsDigit(before) || from > 0 && strings.ContainsRune("/.-,", before) && !unicode.IsLetter(firstRune(text[from:])) {
		return false
	}
	after, size := utf8.DecodeRuneInString(text[to:])
	if unicode.IsLetter(after) || unicode.IsDigit(after) {
		return false
	}
	if size > 0 && strings.ContainsRune("/-.,", after) {
		next, _ := utf8.DecodeRuneInString(text[to+size:])
		return !unicode.IsDigit(next) && !(unicode.IsLetter(next) && after != '.' && after != ',')
	}
	return true
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// cited reports whether a text that ends in "số" leads to the number of a document.
func cited(before string) bool {
	before = strings.ToLower(strings.TrimRight(before, " \u00a0:"))
	return strings.HasSuffix(before, "số")
}

// impossible says why the calendar does not have the day; ok is false when it has.
func (d day) impossible() (m model.Message, ok bool) {
	switch {
	case d.day == 0 || d.month == 0 || d.year != 0 && (d.year < 1900 || d.year > 2100):
		return m, false
	case d.month > 12:
		return model.Msg("there is no month %d", d.month), true
	case d.day > daysOf(d.month, d.year):
		if d.month == 2 && d.day == 29 {
			return model.Msg("February %d has 28 days", d.year), true
		}
		return model.Msg("month %d has no day %d", d.month, d.day), true
	}
	return m, false
}

// daysOf is the number of days of a month; February of an unknown year has 29.
func daysOf(month, year int) int {
	if year == 0 {
		year = 2000
	}
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// checkWeekday reports a weekday beside a date that does not fall on it.
func checkWeekday(leaf model.Leaf, f day, report func(model.Diagnostic)) {
	if f.year < 1900 || f.year > 2100 || f.day == 0 || f.month == 0 {
		return
	}
	start, end := f.start, f.end
	said, ok := -1, false
	before := leaf.Text[:f.start]
	if m := weekdayBefore().FindStringSubmatchIndex(before); m != nil && weekdayMayStand(before[:m[0]], before[m[2]:m[3]]) {
		start = m[2]
		said, ok = weekday(before[m[2]:m[3]])
	} else if m := weekdayAfter().FindStringSubmatchIndex(leaf.Text[f.end:]); m != nil {
		end = f.end + m[3]
		said, ok = weekday(leaf.Text[f.end+m[2] : end])
	}
	is := int(time.Date(f.year, time.Month(f.month), f.day, 0, 0, 0, 0, time.UTC).Weekday())
	if ok && said != is {
		report(model.Diagnostic{
			Span:    leaf.Span(start, end),
			Message: model.Msg("%s is a %s", model.Date{Year: f.year, Month: f.month, Day: f.day}.String(), model.Msg(weekdayNames[is])),
		})
	}
}

// weekdayMayStand tells a weekday from an ordinal ("lần thứ hai, ngày …", "Thứ hai, ngày …" as the second of a
// series): a capital number, a day's part or a preposition before it, or "chủ nhật", make it a weekday.
func weekdayMayStand(before, name string) bool {
	fields := strings.Fields(name)
	number := fields[len(fields)-1]
	if !strings.EqualFold(fields[0], "thứ") || unicode.IsUpper(firstRune(number)) {
		return true
	}
	trimmed := strings.TrimRight(before, " \u00a0")
	if r, _ := utf8.DecodeLastRuneInString(trimmed); strings.ContainsRune("(;,", r) && trimmed != "" {
		return true
	}
	words := strings.Fields(strings.ToLower(trimmed))
	if len(words) == 0 {
		return unicode.IsDigit(firstRune(number)) // "Thứ 2, ngày …" but not "Thứ hai, ngày …"
	}
	switch words[len(words)-1] {
	case "sáng", "trưa", "chiều", "tối", "đêm", "vào", "hôm", "từ", "đến", "là", "ngày":
		return true
	}
	return false
}

var weekdayNames = [...]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}

func weekday(name string) (int, bool) {
	fields := strings.Fields(strings.ToLower(name))
	if fields[0] == "chủ" {
		return 0, true
	}
	number := fields[len(fields)-1]
	n, err := strconv.Atoi(number)
	if err != nil {
		n, _ = numeral.Ordinal(number, 0)
	}
	return n - 1, n >= 2 && n <= 7
}

// checkFuture reports documents that are cited by number and day with a day after the document's own.
func checkFuture(d *model.Document, report func(model.Diagnostic)) {
	own := d.Frame.Date
	if own.Day == 0 || own.Year == 0 || d.Frame.Draft {
		return
	}
	for _, r := range d.References {
		if r.Date.Day == 0 || r.Number.No == "" || r.Span.Story != model.InBody {
			continue
		}
		if r.Date.String() > own.String() {
			report(model.Diagnostic{
				Severity: model.Info,
				Span:     r.Span,
				Message:  model.Msg("cited with the date %s, after this document's own %s", r.Date.String(), own.String()),
			})
		}
	}
}
