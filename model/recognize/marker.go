package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/internal/lazy"
	"example.com/vanban/internal/numeral"
	"example.com/vanban/internal/scan"
	"example.com/vanban/model"
)

// markerKind is the family of a marker of an enumeration.
type markerKind uint8

// The families.
const (
	markNone     markerKind = iota
	markStatute             // Điều 1., Chương I, Mục 1
	markDecimal             // 1.  1)  (1)  1.1.
	markLetter              // a)  (a)  A.
	markRoman               // I.  i)  (i)
	markBullet              // -  +  *  •
	markCardinal            // Một là,
	markOrdinal             // Thứ nhất,
	markNamed               // Giải pháp 1:  Nhóm thứ hai,
)

// words reports whether the marker is said in words: such a series needs no punctuation to be told from prose and
// is never a series of headings.
func (k markerKind) words() bool { return k >= markCardinal }

// marker is what numbers one item.
type marker struct {
	kind    markerKind
	form    string // what markers of one series have alike beside the kind: punctuation, prefix, noun
	number  int    // 0 for a bullet
	letter  rune   // of a one-letter marker, lower case
	roman   int    // a second reading of a one-letter marker as a Roman number, or 0
	upper   bool
	printed string
	noun    noun // of a named marker
	// start and end are byte offsets into the line: where the marker begins and where its text begins. Both are
	// where the text begins for an automatic label.
	start, end int
	list       model.ListPosition // of an automatic label
	bare       bool               // a number without any punctuation: counts only as the next of a series
	after      byte               // the mark of punctuation before a marker inside running text, 0 without
}

// leadMarker is the marker that a line begins with. A bullet before a marker in words belongs to that marker.
func leadMarker(p *model.Paragraph, text string, first bool) marker {
	if first && strings.TrimSpace(p.Label) != "" {
		l := labelOf(p)
		m := numericMarker(l)
		m.list, m.start, m.end = p.List, leadingSpace(text), leadingSpace(text)
		if said := wordMarker(text, m.start, true); said.kind.words() && (m.kind == markBullet || m.kind == markNone) {
			said.printed = l.printed + " " + said.printed
			return said
		}
		return m
	}
	start := leadingSpace(text)
	l, ok := parseLabel(text)
	if !l.kind.word() {
		if m := wordMarker(text, start, true); m.kind != markNone {
			return m
		}
	}
	if !ok {
		if m := commaNumber(text, start); m.kind != markNone {
			return m
		}
		return nakedNumber(text, start)
	}
	m := numericMarker(l)
	m.start, m.end = start, l.end
	if m.kind == markBullet {
		if said := wordMarker(text, l.end, true); said.kind.words() {
			said.start, said.printed = start, text[start:said.start]+said.printed
			return said
		}
	}
	return m
}

// numericMarker is a label as a marker.
func numericMarker(l label) marker {
	m := marker{number: l.number, letter: l.letter, printed: l.printed, form: l.closing}
	upper, _ := letterCase(l.printed)
	m.upper = upper > 0
	switch l.kind {
	case labelNone:
		return marker{}
	case labelAnnex, labelPart, labelChapter, labelDivision, labelSubsection, labelArticle:
		m.kind = markStatute
		m.form, _ = scan.Word(fold(l.printed), 0)
	case labelDecimal, labelDecimalParen:
		m.kind = markDecimal
	case labelMulti:
		m.kind = markDecimal
		m.form = strings.TrimRight(l.printed, ".)/-: ")
		m.form = m.form[:strings.LastIndexByte(m.form, '.')+1]
		if m.number == 0 && len(l.path) > 0 {
			m.number = l.path[len(l.path)-1]
		}
	case labelUpperLetter, labelLowerLetter:
		m.kind, m.roman = markLetter, l.roman
	case labelUpperRoman, labelLowerRoman:
		m.kind, m.number = markRoman, l.roman
	case labelParenthesis:
		m.form = "()"
		switch {
		case l.letter == 0 && l.roman == 0:
			m.kind = markDecimal
		case l.letter != 0 && !strings.ContainsRune("ivx", l.letter):
			m.kind = markLetter
		default:
			m.kind, m.number, m.roman = markRoman, l.roman, l.roman
		}
	case labelBullet:
		m.kind, m.number, m.form = markBullet, 0, bulletForm(l.printed)
	}
	if m.kind == markRoman && m.letter != 0 || m.kind == markLetter && m.roman > 0 {
		m.roman = l.roman
	}
	return m
}

// bulletForm is the kind of a bullet: all dashes are one.
func bulletForm(printed string) string {
	r, _ := utf8.DecodeRuneInString(printed)
	if r == '–' || r == '—' {
		r = '-'
	}
	return string(r)
}

// commaNumber reads "1, Cấp kinh phí", "a, Đúng tiến độ": a number or a small letter with a comma before text.
func commaNumber(s string, at int) marker {
	c, n := labelNumber(s[at:min(len(s), at+12)])
	end := at + n
	if n == 0 || end >= len(s) || s[end] != ',' || !c.digits && (c.upper || c.letter == 0) {
		return marker{}
	}
	next := scan.SkipSpace(s, end+1)
	if r, _ := utf8.DecodeRuneInString(s[next:]); next == end+1 || !unicode.IsLetter(r) || len(s)-next < shortestItem {
		return marker{}
	}
	if _, second := labelNumber(s[next:min(len(s), next+12)]); second > 0 {
		return marker{} // "a, b và c"
	}
	l := c.label()
	l.closing = ","
	m := numericMarker(l)
	m.start, m.end, m.printed = at, next, s[at:end+1]
	return m
}

// shortestItem is how many bytes the text behind a number with a comma has at least.
const shortestItem = 8

// nakedNumber reads "2 Giúp cho": digits without punctuation before a capital. Alone it marks nothing.
func nakedNumber(s string, at int) marker {
	n, end := upToThreeDigits(s, at)
	next := scan.SkipSpace(s, end)
	if n < 2 || next == end || s[at] == '0' {
		return marker{}
	}
	if r, _ := utf8.DecodeRuneInString(s[next:]); !unicode.IsUpper(r) {
		return marker{}
	}
	return marker{kind: markDecimal, number: n, printed: s[at:end], start: at, end: next, bare: true}
}

// wordMarker reads a marker in words at byte at, where a word begins: "Một là,", "Thứ hai:", "Giải pháp 3:",
// "nhóm thứ nhất là". lead says that at is the start of a line, where less punctuation is asked for.
func wordMarker(s string, at int, lead bool) marker {
	if at >= len(s) {
		return marker{}
	}
	for _, read := range [...]func(string, int, bool) marker{cardinalMarker, ordinalMarker, namedMarker} {
		if m := read(s, at, lead); m.kind != markNone {
			m.start = at
			m.printed = strings.TrimSpace(s[at:m.end])
			return m
		}
	}
	return marker{}
}

// cardinalMarker reads "Một là,", "Hai là", "1 là" and "Một,". Without "là" it needs the comma or colon.
func cardinalMarker(s string, at int, lead bool) marker {
	var n, end int
	if isDigit(s[at]) {
		if !lead {
			return marker{}
		}
		n, end = upToThreeDigits(s, at)
	} else {
		n, end = numeral.Cardinal(s, at)
	}
	if end == at || n < 1 || n > 99 {
		return marker{}
	}
	m := marker{kind: markCardinal, number: n}
	if w, e := scan.WordAfter(s, end); w == "là" {
		m.form, m.end = "là", afterMark(s, e)
		return m
	}
	if !isDigit(s[at]) && end < len(s) && (s[end] == ',' || s[end] == ':') && spaceAt(s, end+1) {
		m.end = afterMark(s, end)
		return m
	}
	return marker{}
}

// ordinalMarker reads "Thứ nhất,", "thứ hai là", "Thứ 3:". A day of the week is none.
func ordinalMarker(s string, at int, lead bool) marker {
	w, e := scan.Word(s, at)
	next := scan.SkipSpace(s, e)
	if w != "thứ" || next == e || next >= len(s) {
		return marker{}
	}
	n, end := numeral.Ordinal(s, next)
	if isDigit(s[next]) {
		n, end = upToThreeDigits(s, next)
	}
	if end == next || n < 1 || n > 99 || weekday(s, n, end) {
		return marker{}
	}
	m := marker{kind: markOrdinal, number: n}
	if w, e := scan.WordAfter(s, end); w == "là" {
		end = e
	} else if w == "trưởng" || !lead && (end >= len(s) || strings.IndexByte(",:;.", s[end]) < 0) {
		return marker{}
	}
	m.end = afterMark(s, end)
	return m
}

// weekday reports whether "thứ n", which ends at byte end, is rather a day of the week: a date follows.
func weekday(s string, n, end int) bool {
	if n < 2 || n > 7 {
		return false
	}
	at := scan.SkipSpace(s, end)
	for at < len(s) && strings.IndexByte(",(:", s[at]) >= 0 {
		at = scan.SkipSpace(s, at+1)
	}
	if w, e := scan.Word(s, at); w == "ngày" {
		at = scan.SkipSpace(s, e)
		return at < len(s) && isDigit(s[at])
	}
	day, e := upToThreeDigits(s, at)
	return e > at && day >= 1 && day <= 31 && e+1 < len(s) && (s[e] == '/' || s[e] == '-') && isDigit(s[e+1])
}

// namedMarker reads a noun with its number: "Giải pháp 1:", "Nhóm giải pháp thứ nhất", "Bước 2.". Of nouns that
// official prose does not list by, only those before a number with a colon at the start of a line count.
func namedMarker(s string, at int, lead bool) marker {
	n := knownNoun(s, at)
	if n.end == at {
		if !lead {
			return marker{}
		}
		if n = numberedNoun(s, at); n.end == at {
			return marker{}
		}
	}
	next := scan.SkipSpace(s, n.end)
	if next == n.end || next >= len(s) {
		return marker{}
	}
	if n.known && lead {
		n, next = modified(s, n, next)
	}
	if w, e := scan.Word(s, next); w == "số" {
		next = scan.SkipSpace(s, e)
	}
	number, end := namedNumber(s, next)
	if end == next || number < 1 || number > 99 {
		return marker{}
	}
	m := marker{kind: markNamed, number: number, noun: n, form: n.text}
	if w, e := scan.WordAfter(s, end); w == "là" {
		m.end = afterMark(s, e)
		return m
	}
	after := scan.SkipSpace(s, end)
	switch {
	case end < len(s) && strings.IndexByte(":.)", s[end]) >= 0 && !(s[end] == '.' && end+1 < len(s) && isDigit(s[end+1])):
	case !n.known:
		return marker{}
	case end < len(s) && s[end] == ',' && lead:
	case lead && (after >= len(s) || s[after] == '(' || s[after] == '-' || strings.HasPrefix(s[after:], "–")):
	default:
		return marker{}
	}
	m.end = afterMark(s, end)
	return m
}

// modified is the noun n with the words between it and "thứ", two at the most: "Phần thi thứ nhất"; next is where the
// number begins.
func modified(s string, n noun, next int) (noun, int) {
	at := next
	for range 3 {
		w, end := scan.Word(s, at)
		if w == "" || notInNoun.Has(w) && w != "thứ" {
			break
		}
		if w == "thứ" {
			return n, at
		}
		if scan.SkipSpace(s, end) == end {
			break
		}
		n.end, n.text = end, strings.ToLower(squeeze(s[n.start:end]))
		at = scan.SkipSpace(s, end)
	}
	return knownNoun(s, n.start), next
}

func namedNumber(s string, at int) (n, end int) {
	if at >= len(s) {
		return 0, at
	}
	if n, end = upToThreeDigits(s, at); end > at {
		return n, end
	}
	w, e := scan.Word(s, at)
	if w == "thứ" {
		next := scan.SkipSpace(s, e)
		if n, end = numeral.Ordinal(s, next); end > next {
			return n, end
		}
		if n, end = upToThreeDigits(s, next); end > next {
			return n, end
		}
		return 0, at
	}
	if v := numeral.Roman(s[at:e]); v > 0 && s[at:e] == strings.ToUpper(s[at:e]) {
		return v, e
	}
	if n, end = numeral.Cardinal(s, at); end > at {
		return n, end
	}
	return 0, at
}

// notNumbered are words whose number names a thing that stands alone, not an item.
var notNumbered = lazy.Words{Text: "bảng biểu hình mẫu phụ điều khoản điểm trang số ngày tháng năm thứ chương mục phần tập quyển tuần lúc giờ từ ngạch hạng cấp lớp khóa khoá kỳ quốc tỉnh huyện xã phường quận thành đường tổng ghi"}

// numberedNoun reads one or two words, the first a capital, directly before a number with a colon: "Tổ 1:".
func numberedNoun(s string, at int) noun {
	n := noun{start: at, end: at}
	if r, _ := utf8.DecodeRuneInString(s[at:]); !unicode.IsUpper(r) {
		return n
	}
	next := at
	for range 2 {
		w, end := scan.Word(s, next)
		if w == "" || notNumbered.Has(w) || notInNoun.Has(w) {
			return n
		}
		next = scan.SkipSpace(s, end)
		if next == end || next >= len(s) {
			return n
		}
		if more, e := scan.Word(s, next); more == "số" {
			next = scan.SkipSpace(s, e)
		}
		if _, e := upToThreeDigits(s, next); e > next && e < len(s) && s[e] == ':' {
			n.end, n.text = end, strings.ToLower(squeeze(s[at:end]))
			n.heads = " " + n.text + " "
			return n
		}
	}
	return n
}

// afterMark skips the punctuation that may close a marker in words and the spaces behind it.
func afterMark(s string, at int) int {
	next := scan.SkipSpace(s, at)
	if next < len(s) && strings.IndexByte(",:;.)", s[next]) >= 0 {
		return scan.SkipSpace(s, next+1)
	}
	if next < len(s) && next > at && (s[next] == '-' || strings.HasPrefix(s[next:], "–")) {
		_, n := utf8.DecodeRuneInString(s[next:])
		if e := scan.SkipSpace(s, next+n); e > next+n {
			return e
		}
	}
	return next
}
