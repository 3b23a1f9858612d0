package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/internal/lazy"
	"example.com/vanban/internal/scan"
)

// statuteWords begin the names of statutes, which are cited by name and not by number.
var statuteWords = []struct{ word, kind string }{
	{"Hiến pháp", "hiến pháp"}, {"Bộ luật", "bộ luật"}, {"Pháp lệnh", "pháp lệnh"}, {"Luật", "luật"},
}

// namesLaw reports whether a paragraph without digits may still cite a statute or a place.
func namesLaw(s string) bool {
	for _, w := range statuteWords {
		if strings.Contains(s, w.word) {
			return true
		}
	}
	return strings.Contains(s, "hương ") || strings.Contains(s, "ục ")
}

// maxStatuteWords bounds the name of a statute.
const maxStatuteWords = 16

// statute reads "Luật Đất đai năm 2013", "Luật Kế toán", "Bộ luật Dân sự", "Hiến pháp năm 2013" at byte at, with number,
// year and date.
func statute(s string, at int, dates []dateFound) (referenceFound, bool) {
	r := referenceFound{start: at}
	rest := s[at:]
	for _, w := range statuteWords {
		if strings.HasPrefix(rest, w.word) && wordEnd(s, at+len(w.word)) == at+len(w.word) {
			r.Type, r.end = w.kind, at+len(w.word)
			break
		}
	}
	if r.Type == "" {
		return r, false
	}
	name := statuteName(s, r.end)
	if name == r.end && r.Type != "hiến pháp" {
		return r, false
	}
	r.end = name
	cited := r.cite(s, dates)
	if name == at+len("Hiến pháp") && !cited {
		return r, false
	}
	return r, true
}

// cite reads the number, year and date behind a statute's name and reports whether there was one.
func (r *referenceFound) cite(s string, dates []dateFound) bool {
	end := r.end
	if w, e := scan.WordAfter(s, end); w == "số" {
		if n, e2, ok := documentNumber(s, scan.SkipSpace(s, e)); ok {
			r.Number, r.end = n, e2
		}
	}
	if w, e := scan.WordAfter(s, r.end); w == "năm" {
		next := scan.SkipSpace(s, e)
		if f, ok := year(s, next, r.end); ok {
			r.Date, r.end = f.date, f.end
		}
	}
	if d, ok := dateAt(s, r.end, dates); ok {
		r.Date, r.end = d.date, d.end
	}
	return r.end > end
}

// statuteName is where the name that begins behind byte at ends. A comma belongs to it only when the name goes on to a
// year or number ("Luật Cán bộ, công chức năm 2008").
func statuteName(s string, at int) int {
	first, n := utf8.DecodeRuneInString(s[scan.SkipSpace(s, at):])
	if n == 0 || !unicode.IsUpper(first) && first != 'p' && first != 's' {
		return at
	}
	if unicode.IsLower(first) {
		// "Luật phòng, chống tham nhũng" in the older spelling: only where a year or number follows.
		if end, cited := statuteWordsFrom(s, at, true); cited {
			return end
		}
		return at
	}
	end, cited := statuteWordsFrom(s, at, true)
	if !cited {
		end, _ = statuteWordsFrom(s, at, false)
	}
	return end
}

// statuteWordsFrom reads the words of a name and reports whether "năm", "số" or "ngày" with a number follows.
func statuteWordsFrom(s string, at int, commas bool) (end int, cited bool) {
	end = at
	for i := range maxStatuteWords {
		next := scan.SkipSpace(s, end)
		if i > 0 && next < len(s) && s[next] == ',' && (commas || joinedByComma(s, end, next)) {
			next = scan.SkipSpace(s, next+1)
		} else if next == end {
			return end, false
		}
		w, e := scan.Word(s, next)
		after := scan.SkipSpace(s, e)
		switch {
		case w == "" || i > 0 && (endsStatute.Has(w) || startsWith(s, next, "quy", "định") || startsWith(s, next, "ban", "hành")):
			return end, false
		case w == "năm" || w == "số" || w == "ngày":
			return end, after < len(s) && isDigit(s[after])
		case i > 0 && (strings.HasPrefix(s[next:], "Luật") || strings.HasPrefix(s[next:], "Bộ luật") || opensDocument(s, next)):
			return end, false
		case w == "và":
			// "và" joins two statutes more often than two words of a name, unless a small letter or a citation follows.
			r, _ := utf8.DecodeRuneInString(s[after:])
			if more, _ := scan.Word(s, after); !commas && !unicode.IsLower(r) || opensDocument(s, after) || more == "các" || more == "những" || more == "quy" {
				return end, false
			}
		}
		end = e
	}
	return end, false
}

// joinedByComma reports whether the comma at byte comma, behind a word that ends at byte at, belongs to the name of a
// statute by itself: "Phòng, chống tham nhũng", "Thi đua, khen thưởng".
func joinedByComma(s string, at, comma int) bool {
	after, _ := scan.Word(s, scan.SkipSpace(s, comma+1))
	return after != "" && nameCommas[wordBefore(s, at)] == after
}

// nameCommas are the words on both sides of a comma inside the name of a statute.
var nameCommas = map[string]string{"phòng": "chống", "bộ": "công", "hóa": "thể", "hoá": "thể", "động": "thương", "đua": "khen", "kiệm": "chống", "cảnh": "xuất"}

var endsStatute = lazy.Words{Text: "của này được có là thì để do đã khi theo tại về sửa nêu trên đối cho bằng từ trong hoặc với như cũng không phải hiện thuộc nay"}

// issuerWords is the longest name of an issuer in words.
const issuerWords = 14

// issuerName reads the name of a body or office at byte at: it begins with a capital ("Chính phủ", "UBND tỉnh",
// "Bộ trưởng Bộ Tài chính", "Ban Chấp hành Trung ương").
func issuerName(s string, at int) (name string, end int) {
	first, _ := utf8.DecodeRuneInString(s[at:])
	if !unicode.IsUpper(first) {
		return "", at
	}
	end = at
	for i := range issuerWords {
		next := end
		if i > 0 {
			if next = joinedName(s, end); next == end {
				break
			}
		}
		w, e := scan.Word(s, next)
		if w == "" || i > 0 && endsName(s, next, e, w) {
			break
		}
		if w == "và" {
			after := scan.SkipSpace(s, e)
			if r, _ := utf8.DecodeRuneInString(s[after:]); !unicode.IsUpper(r) || opensDocument(s, after) {
				break
			}
		}
		end = e
	}
	return squeeze(s[at:end]), end
}

// joinedName is where the next word of a name begins behind byte at: behind spaces, a hyphen between capitals ("Ban Thi đua -
// Khen thưởng") or a comma that the names of offices have ("Sở Văn hóa, Thể thao và Du lịch"); at when no word follows.
func joinedName(s string, at int) int {
	next := scan.SkipSpace(s, at)
	if next >= len(s) {
		return at
	}
	switch r, n := utf8.DecodeRuneInString(s[next:]); {
	case r == '-' || r == '–':
		after := scan.SkipSpace(s, next+n)
		if c, _ := utf8.DecodeRuneInString(s[after:]); next > at && after > next+n && unicode.IsUpper(c) {
			return after
		}
	case r == ',':
		if after := scan.SkipSpace(s, next+n); joinedByComma(s, at, next) {
			return after
		}
	}
	return next
}

// endsName reports whether the word w from at to end does not belong to the name of an issuer before it: it says what the
// issuer does or where, or begins the subject or another document.
func endsName(s string, at, end int, w string) bool {
	first, _ := utf8.DecodeRuneInString(s[at:])
	switch {
	case w == "về", w == "v" && strings.HasPrefix(s[end:], "/"):
		return true
	case unicode.IsUpper(first):
		return opensDocument(s, at)
	}
	two, _ := scan.WordAfter(s, end)
	return endsIssuer.Has(w) || issuerActs.Has(w+"_"+two)
}

// issuerActs are verbs of two words that follow the name of an issuer.
var issuerActs = lazy.Words{Text: "ban_hành quy_định thông_báo kết_luận báo_cáo chỉ_đạo giới_thiệu công_bố quyết_định trả_lời chấp_thuận thống_nhất xác_định tổng_hợp"}

// startsWith reports whether two words in small letters stand at byte at.
func startsWith(s string, at int, first, second string) bool {
	if !strings.HasPrefix(s[at:], first) {
		return false
	}
	w, e := scan.Word(s, at)
	next, _ := scan.WordAfter(s, e)
	return w == first && next == second
}

// opensDocument reports whether the name of a type of document begins at byte at with a capital.
func opensDocument(s string, at int) bool {
	if r, _ := utf8.DecodeRuneInString(s[at:]); !unicode.IsUpper(r) {
		return false
	}
	text := ""
	for range 3 {
		w, e := scan.Word(s, at)
		if w == "" {
			return false
		}
		text = strings.TrimSpace(text + " " + w)
		if _, ok := typeNames.Get()[text]; ok {
			return true
		}
		at = scan.SkipSpace(s, e)
	}
	return false
}

var endsIssuer = lazy.Words{Text: "về hướng phê phân sửa bổ đã được trong tại có là thì để do khi theo nêu trên gửi yêu đề giao ký cho từ này đối đến nhằm thực triển"}
