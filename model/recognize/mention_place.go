package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/internal/numeral"
	"example.com/vanban/internal/scan"
)

// placeWords are the units of a document that are cited by number, from the smallest.
var placeWords = map[string]int{"tiết": 1, "điểm": 2, "khoản": 3, "điều": 4, "mục": 5, "chương": 6, "phần": 7}

// maxPlaces bounds the units of one place.
const maxPlaces = 7

// placeInDocument reads "điểm a khoản 2 Điều 5", "khoản 3 Điều 15", "điểm 1 Mục II phần 3", "Điều 9" at byte at. The label
// that a paragraph begins with is no reference.
func placeInDocument(s string, at int) (referenceFound, bool) {
	r := referenceFound{start: at, end: at}
	if strings.TrimSpace(s[:min(at, scan.Longest)]) == "" && at < scan.Longest {
		if l, ok := parseLabel(s); ok && l.kind.word() {
			return r, false
		}
	}
	next := at
	for range maxPlaces {
		text, end := placeUnit(s, next)
		if end == next {
			break
		}
		r.Place = append(r.Place, text)
		r.end = end
		next = scan.SkipSpace(s, end)
		if next < len(s) && s[next] == ',' {
			if after := scan.SkipSpace(s, next+1); after > next+1 {
				if _, e := placeUnit(s, after); e > after && r.smaller(s, after) {
					next = after
				}
			}
		}
		if next == end {
			break
		}
	}
	return r, len(r.Place) > 0
}

// smaller reports whether the unit at byte at is a larger one than the last read, so that that one can lie in it.
func (r *referenceFound) smaller(s string, at int) bool {
	last, _ := scan.Word(r.Place[len(r.Place)-1], 0)
	w, _ := scan.Word(s, at)
	return placeWords[w] > placeWords[last]
}

// placeUnit reads one unit with its number or numbers: "điểm a", "các khoản 1, 2 và 3", "Điều 5".
func placeUnit(s string, at int) (text string, end int) {
	w, e := scan.Word(s, at)
	rank := placeWords[w]
	if rank == 0 {
		return "", at
	}
	number, stop := placeNumber(s, scan.SkipSpace(s, e), rank)
	if stop <= e || number == "" || scan.SkipSpace(s, e) == e {
		return "", at
	}
	end = stop
	for range 12 {
		next := scan.SkipSpace(s, end)
		switch {
		case next < len(s) && s[next] == ',':
			next = scan.SkipSpace(s, next+1)
			if w, e := scan.Word(s, next); w == "và" {
				next = scan.SkipSpace(s, e)
			}
		default:
			w, e := scan.Word(s, next)
			if w != "và" && w != "hoặc" {
				return squeeze(s[at:end]), end
			}
			next = scan.SkipSpace(s, e)
		}
		if _, stop = placeNumber(s, next, rank); stop == next || !endsPlaceNumber(s, stop) {
			return squeeze(s[at:end]), end
		}
		end = stop
	}
	return squeeze(s[at:end]), end
}

// placeNumber reads the number of a unit of the rank: a letter or digits for a point, Roman or digits above the article.
func placeNumber(s string, at, rank int) (text string, end int) {
	end = at
	if at >= len(s) {
		return "", at
	}
	if isDigit(s[at]) {
		n, e := shortNumber(s, at, 3)
		if n == 0 || e < len(s) && (isDigit(s[e]) || strings.IndexByte("/%", s[e]) >= 0 || (s[e] == ',' || s[e] == '.') && e+1 < len(s) && isDigit(s[e+1]) && rank > 2) {
			return "", at
		}
		for e+1 < len(s) && s[e] == '.' && isDigit(s[e+1]) {
			_, e = shortNumber(s, e+1, 3)
		}
		if e < len(s) && s[e] >= 'a' && s[e] <= 'z' && wordEnd(s, e) == e+1 {
			e++ // "Điều 12a"
		}
		return s[at:e], e
	}
	e := wordEnd(s, at)
	letters := s[at:e]
	if rank <= 2 {
		r, n := utf8.DecodeRuneInString(letters)
		if n == len(letters) && n > 0 && unicode.IsLower(r) && (numeral.Point(r) > 0 || r < utf8.RuneSelf) {
			if e < len(s) && isDigit(s[e]) {
				return "", at
			}
			return letters, e
		}
		return "", at
	}
	if rank >= 5 && (numeral.Roman(letters) > 0 && letters == strings.ToUpper(letters) || len(letters) == 1 && unicode.IsUpper(rune(letters[0]))) {
		return letters, e
	}
	return "", at
}

// endsPlaceNumber reports whether a further number that ends at byte at is one of a list of units and not the start of a
// quantity ("Điều 5, 3 đảng viên").
func endsPlaceNumber(s string, at int) bool {
	if at < len(s) && strings.IndexByte(",;.)", s[at]) >= 0 {
		return true
	}
	w, _ := scan.Word(s, scan.SkipSpace(s, at))
	switch w {
	case "", "và", "hoặc", "của", "này", "tại", "nêu", "trên", "đến", "luật", "nghị", "thông", "bộ", "quyết":
		return true
	}
	return placeWords[w] > 0
}
