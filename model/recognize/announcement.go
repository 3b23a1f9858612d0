package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/internal/lazy"
)

// announcement is a count of things that the text may go on to list: "07 giải pháp", "bảy (07) nhiệm vụ".
type announcement struct {
	line       int
	start, end int // the number and the noun, bytes of the line
	count      int
	noun       noun
	// cue says that a list follows: "sau đây", "gồm", a colon at the end.
	cue bool
	// close says that nothing but the cue stands between the noun and the list.
	close bool
	bound *series
}

// announcements are the counts in a line that may announce a list, in order.
func announcements(s string, i int) []announcement {
	var out []announcement
	for at := 0; at < len(s); {
		r, n := utf8.DecodeRuneInString(s[at:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			at += n
			continue
		}
		end := tokenEnd(s, at)
		if a, ok := announcementAt(s, at); ok {
			a.line = i
			out = append(out, a)
			end = max(end, a.end)
		}
		at = end
	}
	return out
}

// tokenEnd is the end of the word, number or symbol at byte at: "07-ĐA/TU" is one.
func tokenEnd(s string, at int) int {
	for at < len(s) {
		r, n := utf8.DecodeRuneInString(s[at:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) {
			next, _ := utf8.DecodeRuneInString(s[at+n:])
			if strings.IndexByte("/-.,_", s[at]) < 0 || !unicode.IsDigit(next) && !(s[at] != '.' && s[at] != ',' && unicode.IsLetter(next)) {
				return at
			}
		}
		at += n
	}
	return at
}

// announcementAt reads an announcement whose number begins at byte at.
func announcementAt(s string, at int) (announcement, bool) {
	if c := lowerFirst(s, at); !unicode.IsDigit(c) && !strings.ContainsRune(numeralInitials, c) {
		return announcement{}, false
	}
	n, end := count(s, at)
	if n < 2 || end == at || !loneNumber(s, at, end) {
		return announcement{}, false
	}
	next := skipSpace(s, end)
	if next == end {
		return announcement{}, false
	}
	a := announcement{start: at, count: n, noun: knownNoun(s, next)}
	if a.noun.end == next {
		a.noun = anyNoun(s, next)
	}
	a.end = a.noun.end
	if a.end == next {
		return announcement{}, false
	}
	before := contextBefore(s, at)
	if before.never || isFiveOrYear(s, at, end, before) {
		return announcement{}, false
	}
	after := contextAfter(s, a.end)
	a.cue, a.close = after.cue, after.close
	if after.known || (before.past || before.part || after.past) && !after.points {
		return announcement{}, false
	}
	if !a.noun.known && !a.cue {
		return announcement{}, false
	}
	return a, true
}

// loneNumber reports whether the number from at to end is not a piece of a larger number, a date, a symbol or a range.
func loneNumber(s string, at, end int) bool {
	if before, _ := utf8.DecodeLastRuneInString(s[:at]); at > 0 && (continuesWord(before) || strings.ContainsRune("-–.,+%", before) && isDigit(s[at])) {
		return false
	}
	if end >= len(s) {
		return false
	}
	after, n := utf8.DecodeRuneInString(s[end:])
	next, _ := utf8.DecodeRuneInString(s[end+n:])
	return !continuesWord(after) && after != '%' && !(strings.ContainsRune("-–.,", after) && (unicode.IsDigit(next) || unicode.IsLetter(next)))
}

// leftContext is what the words before a number say of it.
type leftContext struct {
	word  string // directly before, "" at the start of a clause
	never bool   // the number counts nothing: "thứ 2", "khoản 3", "hơn 10"
	past  bool   // what was done: "đã thực hiện 9 giải pháp"
	part  bool   // a part of others: "trong đó có 01", "một trong bảy"
}

var (
	notBeforeCount = lazy.Words{Text: "thứ số điều khoản điểm mục ngày tháng quý trang lớp khóa khoá kỳ chương tổ bảng biểu mẫu câu phường quận thôn khu hạng cấp độ quyển tập tiết đội ấp bản hơn trên gần khoảng dưới ước chừng mỗi mọi từng từ đến lần tuổi hàng hằng cả vài mấy những nhiều phụ lục hình gấp tăng giảm"}
	// fiveAfter are words after which "năm" is the number five and not the word for year.
	fiveAfter = lazy.Words{Text: "có gồm với nêu ra định hiện vào thành theo và trung khai xuất được bằng nhất các là sau đề"}
	doneVerbs = []string{"đã thực hiện", "đã triển khai", "đã hoàn thành", "đã tổ chức thực hiện", "đã áp dụng", "đã giải quyết", "đã đạt", "kết quả thực hiện", "qua thực hiện", "sau khi thực hiện", "hoàn thành", "đạt", "vượt", "đạt và vượt", "đã tập trung thực hiện", "đã tập trung triển khai", "đã tích cực thực hiện"}
)

// contextBefore reads the clause before byte at, ninety bytes of it at the most.
func contextBefore(s string, at int) leftContext {
	from := max(0, at-contextBytes)
	for from < at && !utf8.RuneStart(s[from]) {
		from++
	}
	clause := s[from:at]
	if i := strings.LastIndexAny(clause, ".;:!?\n"); i >= 0 {
		clause = clause[i+1:]
	}
	tail := clause
	if i := strings.LastIndexAny(clause, ",("); i >= 0 {
		tail = clause[i+1:]
	}
	c := leftContext{word: wordBefore(s, at)}
	if strings.TrimSpace(tail) == "" {
		c.word = ""
	}
	lower := " " + strings.ToLower(squeeze(clause))
	c.never = notBeforeCount.Has(c.word)
	for _, w := range [...]string{" ít nhất", " nhiều nhất", " tối thiểu", " tối đa", " không quá"} {
		c.never = c.never || strings.HasSuffix(lower, w)
	}
	for _, v := range doneVerbs {
		if strings.HasSuffix(lower, " "+v) || strings.HasSuffix(lower, " "+v+" được") {
			c.past = true
		}
	}
	if i := strings.LastIndex(lower, "trong đó"); i >= 0 && len(lower)-i < 40 {
		c.part = true
	}
	for _, w := range [...]string{" một trong", " 1 trong", " 01 trong", " một trong số", " trong số", " trong tổng số", " trong"} {
		if strings.HasSuffix(lower, w) {
			c.part = true
		}
	}
	return c
}

// contextBytes bounds how far around a count its context is read.
const contextBytes = 200

// isFiveOrYear reports whether the number is the word "năm" in a place where it means year.
func isFiveOrYear(s string, at, end int, before leftContext) bool {
	if !strings.EqualFold(s[at:end], "năm") && !strings.EqualFold(s[at:end], "NĂM") {
		return false
	}
	return before.word != "" && !fiveAfter.Has(before.word)
}

// rightContext is what the words after a counted noun say.
type rightContext struct {
	cue    bool // a list follows
	points bool // it says so in as many words: "sau đây", "như sau", a colon
	words  int  // between the noun and the words that say so
	close  bool // they are few
	known  bool // the things were named before: "nêu trên", "này"
	past   bool // they are done, or another document's: "đã thực hiện", "của Nghị quyết"
}

// point notes words that say that a list follows, the first of them.
func (c *rightContext) point(words int) {
	if !c.points {
		c.words, c.close = words, words <= 6
	}
	c.cue, c.points = true, true
}

// contextAfter reads on from byte at to the end of the sentence.
func contextAfter(s string, at int) rightContext {
	var c rightContext
	end := min(len(s), at+2*contextBytes)
	prev := ""
	words := 0
	for i := at; i < end; {
		switch r, n := utf8.DecodeRuneInString(s[i:]); {
		case r == ':':
			c.point(words)
			return c
		case r == ';' || r == '!' || r == '?' || r == '\n', r == '.' && sentenceStops(s, i):
			return c
		case r == '(':
			if m := bracketMarker(s, i); m.number == 1 {
				c.point(words)
				return c
			}
			i += n
		case unicode.IsLetter(r):
			w, e := word(s, i)
			e = max(e, i+n)
			next, _ := wordAfter(s, e)
			switch w {
			case "sau":
				if next == "đây" || prev == "như" || !afterwards.Has(next) && !dated.Has(prev) {
					c.point(words)
				}
			case "dưới":
				if next == "đây" {
					c.point(words)
				}
			case "gồm":
				c.cue = true
			case "là":
				if words < 4 || prev == "đó" || prev == "thể" {
					c.cue = true
				}
			}
			if words < 8 && !c.points {
				c.known = c.known || named(w, next, words)
				c.past = c.past || done(w, next, s, e, words)
			}
			prev = w
			words++
			i = e
		default:
			i += n
		}
	}
	return c
}

var (
	// afterwards are the words before which "sau" is a time: "sau khi", "sau đó".
	afterwards = lazy.Words{Text: "khi đó này ngày tết đại hội thời năm tháng sáp một hai ba"}
	// dated are the words after which "sau" is a time: "năm sau", "trước sau".
	dated = lazy.Words{Text: "năm tháng quý kỳ trước ngày tuần lần khóa"}
	// places are what "trên" stands before when it points to nothing above.
	places = lazy.Words{Text: "địa các cơ lĩnh toàn mọi tất mạng thế biển đường nền từng phạm một mỗi không nhiều những số phương khắp"}
	// documents begin the names of documents, whose lists stand elsewhere.
	documents = lazy.Words{Text: "nghị chỉ đề kế quyết chương kết luật thông hướng công pháp điều quy tờ"}
	doneAfter = lazy.Words{Text: "thực triển hoàn áp đạt đề giải kết"}
)

// named reports whether the word w after a counted noun, the word next after it, says that the things were named before.
func named(w, next string, words int) bool {
	switch w {
	case "nêu", "nói", "kể", "vừa":
		return next == "trên" || next == "ở" || next == "nêu" || next == "tại"
	case "trên":
		return words == 0 && !places.Has(next)
	case "này", "ấy":
		return words <= 2
	case "đó":
		return words == 0 && next != "là"
	case "đã":
		return words <= 2 && (next == "nêu" || next == "trình" || next == "kể")
	}
	return false
}

// done reports whether the word w after a counted noun says that the things are done or another document's.
func done(w, next, s string, end, words int) bool {
	switch w {
	case "đã":
		return words <= 2 && doneAfter.Has(next)
	case "được":
		return words <= 2 && (next == "thực" || next == "hoàn" || next == "giao" || next == "khen" || next == "triển")
	case "của", "theo", "tại", "trong":
		first, _ := utf8.DecodeRuneInString(s[skipSpace(s, end):])
		return documents.Has(next) && unicode.IsUpper(first)
	}
	return false
}

// sentenceStops reports whether the full stop at byte at ends a sentence: nothing, or a space and no small letter, follows.
func sentenceStops(s string, at int) bool {
	if at+1 >= len(s) {
		return true
	}
	next := skipSpace(s, at+1)
	if next == at+1 && s[next] != '\n' {
		r, _ := utf8.DecodeRuneInString(s[next:])
		return strings.ContainsRune("”\")", r)
	}
	if next >= len(s) {
		return true
	}
	r, _ := utf8.DecodeRuneInString(s[next:])
	return !unicode.IsLower(r) && !shortened.Has(wordBefore(s, at))
}

// shortened are abbreviations written with a full stop before a name.
var shortened = lazy.Words{Text: "tp tx tt ts ths pgs gs bs ks ncs đ/c tr st"}
