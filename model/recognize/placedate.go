package recognize

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"example.com/vanban/internal/lazyregexp"
	"example.com/vanban/model"
)

var (
	longDate  = lazyregexp.New(`(?i:ng[àa]y)([\s\p{Z}.,…_\d]*)(?i:th[áa]ng)([\s\p{Z}.,…_\d]*)(?i:n[ăa]m)([\s\p{Z}.…_\d]*)`)
	shortDate = lazyregexp.New(`(?:(?i:ng[àa]y)[\s\p{Z}]*)?(\d{1,2})[\s\p{Z}]*[/.-][\s\p{Z}]*(\d{1,2})[\s\p{Z}]*[/.-][\s\p{Z}]*(\d{4})\b`)
	// openDate is a place and a date that breaks off: "Lào Cai, ngày".
	openDate = lazyregexp.New(`,[\s\p{Z}]*((?i:ng[àa]y)[\s\p{Z}.…_\d/]*(?:(?i:th[áa]ng)[\s\p{Z}.…_\d]*)?)$`)
	digitRun = lazyregexp.New(`\d+`)
	// unitWord begins the name of an administrative unit.
	unitWord = lazyregexp.New(`(?:^|[\s\p{Z}])((?:Tỉnh|Thành phố|TP|Huyện|Quận|Thị xã|Thị trấn|Xã|Phường|Đặc khu)[.\s\p{Z}]+\p{Lu})`)
)

// dateMatch is the date in s: its range and its day, month and year as typed ("" when blank).
func dateMatch(s string) (from, to int, day, month, year string, ok bool) {
	if m := longDate.FindStringSubmatchIndex(s); m != nil {
		return m[0], m[1], digitRun.FindString(s[m[2]:m[3]]), digitRun.FindString(s[m[4]:m[5]]), digitRun.FindString(s[m[6]:m[7]]), true
	}
	if m := shortDate.FindStringSubmatchIndex(s); m != nil {
		return m[0], m[1], s[m[2]:m[3]], s[m[4]:m[5]], s[m[6]:m[7]], true
	}
	if m := openDate.FindStringSubmatchIndex(s); m != nil {
		return m[2], m[3], "", "", "", true
	}
	return 0, 0, "", "", "", false
}

// dateRange is where in s a place with its date stands. It is empty when there is none, and when a date stands
// in running text.
func dateRange(s string) [2]int {
	if len(s) > 400 {
		return [2]int{}
	}
	from, to, _, _, _, ok := dateMatch(s)
	if !ok || strings.Trim(s[to:], " \t\u00a0.,;)(…") != "" && len(s[to:])-len(strings.TrimLeft(s[to:], " \t\u00a0")) < 3 {
		return [2]int{}
	}
	start := len(strings.TrimRight(s[:from], " \t\u00a0,;.…"))
	// Back to the gap before the place.
	for i := start; i > 0; {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		if !isBlank(r) {
			i -= n
			start = i
			continue
		}
		j := i
		for j > 0 {
			r, n := utf8.DecodeLastRuneInString(s[:j])
			if !isBlank(r) {
				break
			}
			j -= n
		}
		if isGap(s[j:i]) {
			break
		}
		i, start = j, j
	}
	if n := numberRange(s[start:from]); n[1] > 0 {
		start += n[1]
	} else if m := unitWord.FindAllStringSubmatchIndex(s[start:from], -1); m != nil && beginsOrg(fold(s[start:from])) {
		start += m[len(m)-1][2]
	}
	start += leadingSpace(s[start:])
	return [2]int{min(start, from), len(strings.TrimRight(s[:to], " \t\u00a0"))}
}

// placeDate reads a line that is a place and a date, or a date alone: "Hà Nội, ngày 05 tháng 3 năm 2020". The date
// holds the year and the month alone where the rest is left blank. ok is false when the line says more than that.
func placeDate(s string) (place [2]int, from int, date model.Date, blank, ok bool) {
	r := dateRange(s)
	if r[1] == 0 || r[0] != 0 || utf8.RuneCountInString(s) > 120 {
		return place, 0, date, false, false
	}
	if strings.Trim(s[r[1]:], " \t\u00a0.,;…") != "" {
		return place, 0, date, false, false
	}
	from, _, day, month, year, _ := dateMatch(s)
	name := strings.Trim(s[:from], " \t\u00a0,;.…_")
	if name == "" || !startsUpper(name) {
		if strings.ContainsFunc(name, isLower) {
			return place, 0, date, false, false
		}
		name = ""
	}
	if !placeName(name) {
		return place, 0, date, false, false
	}
	if name == "" {
		from = 0
	} else {
		at := strings.Index(s, name)
		place = [2]int{at, at + len(name)}
	}
	date = model.Date{Year: atoi(year), Month: atoi(month), Day: atoi(day)}
	if date.Year < 1945 || date.Year > 2999 || date.Month < 1 || date.Month > 12 || date.Day < 1 || date.Day > 31 {
		return place, from, known(date), true, true
	}
	return place, from, date, false, true
}

// known is what a date with blanks does say: its year, and its month when it has a year.
func known(d model.Date) model.Date {
	switch {
	case d.Year < 1945 || d.Year > 2999:
		return model.Date{}
	case d.Month < 1 || d.Month > 12:
		return model.Date{Year: d.Year}
	}
	return model.Date{Year: d.Year, Month: d.Month}
}

// levelWords may stand in small letters in the name of a place.
var levelWords = strings.Fields("tỉnh thành phố huyện quận xã phường thị trấn đặc khu tp tp. tx tx. tt tt. - –")

// placeName reports whether s can be the name of a place: words with capitals, the level of the unit among them.
func placeName(s string) bool {
	words := strings.Fields(s)
	if len(words) > 9 || utf8.RuneCountInString(s) > 45 || strings.ContainsAny(s, ":;/") || strings.HasPrefix(s, "-") {
		return false
	}
	for _, w := range words {
		if !startsUpper(w) && strings.ContainsFunc(w, isLower) && !slices.Contains(levelWords, w) {
			return false
		}
	}
	return true
}

func atoi(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0
	}
	return n
}
