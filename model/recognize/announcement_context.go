package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/internal/lazy"
	"example.com/vanban/internal/scan"
)

// leftContext is what the words before a number say of it.
type leftContext struct {
	word   string // directly before, "" at the start of a clause
	digits bool   // digits stand directly before: "5 năm"
	never  bool   // the number counts nothing: "thứ 2", "khoản 3", "hơn 10"
	past   bool   // what was done: "đã thực hiện 9 giải pháp"
	part   bool   // a part of others: "trong đó có 01", "một trong bảy"
}

var (
	notBeforeCount = lazy.Words{Text: "thứ số điều khoản điểm mục ngày tháng quý trang lớp khóa khoá kỳ chương tổ bảng biểu mẫu câu phường quận thôn khu hạng cấp độ quyển tập tiết đội ấp bản hơn trên gần khoảng dưới ước chừng mỗi mọi từng từ đến lần tuổi hàng hằng cả vài mấy những nhiều phụ lục hình gấp tăng giảm"}
	// fiveAfter are words after which "năm" before any noun is the number five and not the word for year.
	fiveAfter = lazy.Words{Text: "có gồm với nêu ra định hiện vào thành theo và trung khai xuất được bằng nhất các là sau đề"}
	// yearAfter are words after which "năm" is the word for year also before a noun of things that are listed: "trong năm
	// nhiệm vụ nặng nề", "nhiều năm kinh nghiệm".
	yearAfter = lazy.Words{Text: "trong cả mỗi hàng hằng đầu cuối giữa nửa nhiều từng các những mấy vài qua suốt sau trước nay tháng quý thường một hai ba bốn tư sáu bảy tám chín mười mươi chục trăm"}
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
	if end := trimmedEnd(s, at); end > 0 {
		c.digits = isDigit(s[end-1])
	}
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
	c.never = c.never || strings.HasSuffix(lower, " trên đây là")
	if i := strings.LastIndex(lower, "trong đó"); i >= 0 {
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

// isYear reports whether the number is the word "năm" in a place where it means year and not five.
func isYear(s string, at, end int, before leftContext, n noun) bool {
	if !strings.EqualFold(s[at:end], "năm") {
		return false
	}
	if n.known {
		return yearAfter.Has(before.word) || before.digits
	}
	return before.word != "" && !fiveAfter.Has(before.word) || before.digits
}

// rightContext is what the words after a counted noun say.
type rightContext struct {
	cue    bool // a list follows
	points bool // it says so in as many words: "sau đây", "như sau", a colon
	words  int  // between the noun and the words that say so
	close  bool // they are few
	next   bool // the next sentence is the lead of a list: "Cụ thể như sau:"
	clause bool // a comma parts the noun from the colon, and no word that introduces a list stands behind it
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
	apart := false
	for i := at; i < end; {
		switch r, n := utf8.DecodeRuneInString(s[i:]); {
		case r == ':':
			c.clause = apart && !c.points
			c.point(words)
			return c
		case r == ',':
			w, _ := scan.Word(s, scan.SkipSpace(s, i+n))
			apart = !modifying.Has(w)
			i += n
		case r == ')' && strings.Trim(s[i:], ").: \u00a0") == "":
			c.cue = true // a title with the count in brackets
			return c
		case r == ';' || r == '!' || r == '?' || r == '\n', r == '.' && sentenceStops(s, i):
			c.next = r == '.' && leadsOver(s[i+1:])
			return c
		case r == '(':
			if m := bracketMarker(s, i); m.number == 1 {
				c.point(words)
				return c
			}
			i += n
		case unicode.IsLetter(r):
			w, e := scan.Word(s, i)
			e = max(e, i+n)
			next, _ := scan.WordAfter(s, e)
			apart = apart && !introducing.Has(w)
			switch w {
			case "mỗi":
				return c // what follows is said of each of them
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
	// modifying are words behind a comma that go on with what is said of the noun.
	modifying = lazy.Words{Text: "do thuộc tại được với theo và cùng kèm gồm bao cụ đó như là trong để nhằm mang kể"}
	// introducing are words behind a comma that lead from a noun to the list of it: ", gồm:", ", cụ thể:", ", đó là:".
	introducing = lazy.Words{Text: "gồm cụ đó sau dưới là trong như"}
	// afterwards are the words before which "sau" is a time: "sau khi", "sau đó".
	afterwards = lazy.Words{Text: "khi đó này ngày tết đại hội thời năm tháng sáp một hai ba"}
	// dated are the words after which "sau" is a time: "năm sau", "trước sau".
	dated = lazy.Words{Text: "năm tháng quý kỳ trước ngày tuần lần khóa"}
	// places are what "trên" stands before when it points to nothing above.
	places = lazy.Words{Text: "địa các cơ lĩnh toàn mọi tất mạng thế biển đường nền từng phạm một mỗi không nhiều những số phương khắp"}
	// documents begin the names of documents, whose lists stand elsewhere.
	documents = lazy.Words{Text: "nghị chỉ đề kế quyết chương kết luật thông hướng công pháp điều quy tờ"}
	doneTo    = lazy.Words{Text: "thực hoàn giao khen triển công nghiệm áp đánh tặng trao cấp chấp duy phê xếp thưởng thông hưởng"}
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
		return words <= 2 && doneTo.Has(next)
	case "của", "theo", "tại", "trong":
		first, _ := utf8.DecodeRuneInString(s[scan.SkipSpace(s, end):])
		return documents.Has(next) && unicode.IsUpper(first)
	}
	return false
}

// leadsOver reports whether a text begins with a sentence that does nothing but lead to a list: "Cụ thể như sau:".
func leadsOver(s string) bool {
	end := strings.IndexByte(s, ':')
	if end < 0 || end > longestLeadOver || strings.TrimSpace(s[end+1:]) != "" && !beginsSeries(s, end+1) {
		return false
	}
	s = s[leadingSpace(s):end]
	for _, w := range [...]string{"cụ thể", "gồm", "bao gồm", "gồm có", "đó là", "chi tiết", "như sau", "trong đó"} {
		if foldPrefix(s, w) > 0 {
			return true
		}
	}
	return false
}

// beginsSeries reports whether the first marker of a series stands at byte at behind spaces.
func beginsSeries(s string, at int) bool {
	at = scan.SkipSpace(s, at)
	return bracketMarker(s, at).number == 1 || proseMarker(s, at, false).number == 1
}

// longestLeadOver is the most bytes of such a sentence.
const longestLeadOver = 60
