package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/internal/lazy"
	"example.com/vanban/internal/scan"
	"example.com/vanban/model"
)

// referenceFound is a reference in a paragraph.
type referenceFound struct {
	model.Reference
	start, end int
}

// referencesIn are the references of a paragraph in order: documents by number ("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020
// của Chính phủ", "Đề án số 07-ĐA/TU"), statutes by name ("Luật Đất đai năm 2013") and places ("điểm a khoản 2 Điều 5"),
// a place and the document that it is in as one. dates are the dates of the paragraph.
func referencesIn(s string, dates []dateFound) []referenceFound {
	var out []referenceFound
	free := 0 // what lies before belongs to earlier references
	for at := 0; at < len(s); {
		var r referenceFound
		ok := false
		c, n := utf8.DecodeRuneInString(s[at:])
		switch {
		case unicode.IsDigit(c):
			r, ok = numberedDocument(s, at, free, dates)
		case unicode.IsLetter(c):
			if r, ok = statute(s, at, dates); !ok {
				r, ok = placeInDocument(s, at)
			}
		default:
			at += n
			continue
		}
		if !ok {
			at = max(tokenEnd(s, at), at+n)
			continue
		}
		if last := len(out) - 1; last >= 0 && out[last].Type == "" && out[last].Number.IsZero() && ofPlace(s[out[last].end:r.start]) && len(r.Place) == 0 {
			r.Place, r.start = out[last].Place, out[last].start
			out = out[:last]
		}
		out = append(out, r)
		free, at = r.end, r.end
	}
	return out
}

// ofPlace reports whether gap between a place and a document makes the one a place in the other.
func ofPlace(gap string) bool {
	switch strings.ToLower(strings.TrimSpace(gap)) {
	case "", "của", "tại", ",":
		return true
	}
	return false
}

// numberedDocument reads the number and symbol at byte at and looks back for "số" and the type before it.
func numberedDocument(s string, at, free int, dates []dateFound) (referenceFound, bool) {
	if before := trimmedEnd(s, at); before > 0 && s[before-1] == '/' {
		return referenceFound{}, false // the rest of a number left blank: "số …/2007/NĐ-CP"
	}
	number, end, ok := documentNumber(s, at)
	if !ok {
		return referenceFound{}, false
	}
	r := referenceFound{start: at, end: end}
	r.Number = number
	start := at
	if from, w := previousWord(s, at, free); w == "số" {
		start = from
	}
	if t, from := typeBefore(s, start, free); t != "" {
		r.Type, start = t, from
	}
	r.start = start
	r.finish(s, dates)
	return r, true
}

// finish reads what may follow a document's number or name: its date and its issuer.
func (r *referenceFound) finish(s string, dates []dateFound) {
	if d, ok := dateAt(s, r.end, dates); ok {
		r.Date, r.end = d.date, d.end
	}
	w, end := scan.WordAfter(s, r.end)
	if w != "của" {
		return
	}
	if name, to := issuerName(s, scan.SkipSpace(s, end)); name != "" {
		r.Issuer, r.end = name, to
	}
}

// dateAt is the day that stands behind byte at with nothing but spaces, a comma or a bracket between.
func dateAt(s string, at int, dates []dateFound) (dateFound, bool) {
	next := scan.SkipSpace(s, at)
	if next < len(s) && s[next] == ',' {
		next = scan.SkipSpace(s, next+1)
	}
	lo, hi := 0, len(dates)
	for lo < hi {
		if mid := (lo + hi) / 2; dates[mid].start < next {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(dates) && dates[lo].start == next && dates[lo].date.Day > 0 {
		return dates[lo], true
	}
	return dateFound{}, false
}

// documentNumber reads a number with its symbol: "30/2020/NĐ-CP", "12/BC-UBND", "07-ĐA/TU", "07- ĐA/TU", "80/2015/QH13".
func documentNumber(s string, at int) (n model.Number, end int, ok bool) {
	no, e := shortNumber(s, at, 6)
	if e == at || no == 0 || e < len(s) && isDigit(s[e]) {
		return n, at, false
	}
	noEnd := e
	if e < len(s) && unicode.IsLower(rune(s[e])) && e+1 < len(s) && (s[e+1] == '/' || s[e+1] == '-') {
		e++ // "12a/BC-UBND"
		noEnd = e
	}
	mark, next := separator(s, e)
	if mark == 0 {
		return n, at, false
	}
	if mark == '/' {
		if y, ye := shortNumber(s, next, 4); ye == next+4 && y >= firstYear && y <= lastYear {
			if m, after := separator(s, ye); m == '/' {
				noEnd, next = ye, after
			}
		}
	}
	symbol, end := symbolAt(s, next)
	if symbol == "" {
		return n, at, false
	}
	if mark != '/' && !strings.Contains(symbol, "/") {
		return n, at, false
	}
	n.No, n.Symbol = strings.ReplaceAll(s[at:noEnd], " ", ""), symbol
	n.Text = squeeze(s[at:end])
	return n, end, true
}

// separator is the slash or hyphen at byte at, one space on each side allowed, and where what follows begins.
func separator(s string, at int) (mark rune, next int) {
	if at < len(s) && s[at] == ' ' {
		at++
	}
	r, n := utf8.DecodeRuneInString(s[at:])
	if n == 0 || !strings.ContainsRune("/-–\u2011_", r) {
		return 0, at
	}
	if next = at + n; next < len(s) && s[next] == ' ' {
		next++
	}
	if r != '/' {
		r = '-'
	}
	return r, next
}

// symbolAt reads a symbol, groups of capitals joined by hyphens and slashes, dashes as hyphens: "NĐ-CP", "ĐA/TU", "QH13".
func symbolAt(s string, at int) (symbol string, end int) {
	var sb strings.Builder
	capitals := 0
	for end = at; end < len(s); {
		from := end
		upper, lower := 0, 0
		for end < len(s) {
			r, n := utf8.DecodeRuneInString(s[end:])
			switch {
			case unicode.IsUpper(r):
				upper++
			case unicode.IsLower(r):
				lower++
			case !unicode.IsDigit(r) && r != '&' && r != '.':
				n = 0
			}
			if n == 0 {
				break
			}
			end += n
		}
		group := strings.TrimRight(s[from:end], ".&")
		end = from + len(group)
		if upper == 0 || lower > upper || len(group) > 40 {
			end = from
			break
		}
		capitals += upper
		sb.WriteString(group)
		r, next := separator(s, end)
		if r == 0 || next >= len(s) {
			break
		}
		if c, n := utf8.DecodeRuneInString(s[next:]); !unicode.IsUpper(c) || next > end+1+len("–") && !moreCapitals(s[next+n:]) {
			break
		}
		sb.WriteRune(r)
		end = next
	}
	symbol = strings.TrimRight(sb.String(), "-/")
	if capitals < 2 {
		return "", at
	}
	return symbol, at + len(strings.TrimRight(s[at:end], "-–/ "))
}

// moreCapitals reports whether a second capital follows at once.
func moreCapitals(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// previousWord is the word before byte at, not before byte free, with nothing but spaces and a colon between.
func previousWord(s string, at, free int) (from int, lower string) {
	end := trimmedEnd(s, at)
	if end > free && s[end-1] == ':' {
		end = trimmedEnd(s, end-1)
	}
	from = end
	for from > free && end-from < scan.Longest {
		r, n := utf8.DecodeLastRuneInString(s[:from])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		from -= n
	}
	return from, fold(s[from:end])
}

// typeBefore is the longest name of a type of document that ends before byte at, and where it begins.
func typeBefore(s string, at, free int) (name string, from int) {
	words := make([]string, 0, 4)
	start := at
	for range 4 {
		f, w := previousWord(s, start, free)
		if w == "" {
			break
		}
		words = append([]string{w}, words...)
		start = f
		if t, ok := typeNames.Get()[strings.Join(words, " ")]; ok {
			name, from = t, f
		}
	}
	return name, from
}

// typeNames are the names of types by their folded form.
var typeNames = lazy.Table[map[string]string]{Make: func() map[string]string {
	out := map[string]string{"văn bản": "văn bản", "luật": "luật", "bộ luật": "bộ luật", "pháp lệnh": "pháp lệnh", "thông tư liên tịch": "thông tư liên tịch", "nghị định": "nghị định", "thông tư": "thông tư", "lệnh": "lệnh", "sắc lệnh": "sắc lệnh", "công điện": "công điện"}
	for _, t := range documentTypes.Get() {
		out[t.folded] = t.Name
	}
	return out
}}
