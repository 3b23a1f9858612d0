package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/internal/lazy"
	"example.com/vanban/internal/numeral"
	"example.com/vanban/internal/scan"
)

// quantityFound is a quantity in a paragraph.
type quantityFound struct {
	start, end  int
	value, unit string
}

// quantitiesIn are the numbers of a paragraph that have a unit: a sign of per cent, a measure, money, or what is counted
// ("02 đảng viên"). Numbers in the stretches taken, sorted, are parts of dates and references.
func quantitiesIn(s string, taken []stretch) []quantityFound {
	var out []quantityFound
	for at := 0; at < len(s); {
		for len(taken) > 0 && taken[0].end <= at {
			taken = taken[1:]
		}
		if len(taken) > 0 && taken[0].start <= at {
			at = taken[0].end
			continue
		}
		if isDigit(s[at]) {
			if q, ok := quantityAt(s, at); ok && (len(taken) == 0 || q.end <= taken[0].start) {
				out = append(out, q)
				at = q.end
				continue
			}
			at = max(tokenEnd(s, at), at+1)
			continue
		}
		r, n := utf8.DecodeRuneInString(s[at:])
		if unicode.IsLetter(r) {
			at = max(tokenEnd(s, at), at+n)
			continue
		}
		at += n
	}
	return out
}

// quantityAt reads the quantity whose digits begin at byte at.
func quantityAt(s string, at int) (quantityFound, bool) {
	value, end := decimal(s, at)
	if value == "" {
		return quantityFound{}, false
	}
	q := quantityFound{start: at, end: end, value: value}
	before := numberContext(s, at)
	if before.part {
		return q, false
	}
	if before.signed {
		q.start--
		if s[q.start] == '-' {
			q.value = "-" + value
		}
	}
	if again := scan.SkipSpace(s, end); again < len(s) && s[again] == '(' {
		// "03 (ba) số"
		if n, e := numeral.Cardinal(s, scan.SkipSpace(s, again+1)); e > again+1 && e < len(s) && s[e] == ')' && spellsValue(n, value) {
			end = e + 1
		}
	}
	next := scan.SkipSpace(s, end)
	if isCalendar(s, at, next) || isClock(s, at, next) {
		return q, false
	}
	unit, stop := measureUnit(s, end, next)
	if stop == next && !before.label && next > end && !yearLike(s[at:q.end]) {
		n := countedUnit(s, next, before.counts || s[at] == '0' && q.end-at == 2)
		unit, stop = strings.TrimSpace(s[next:n]), n
	}
	if unit == "" {
		return q, false
	}
	q.unit, q.end = squeeze(unit), stop
	return q, true
}

// isCalendar reports whether a number from at is the day of a month or the month of a year, whose word begins at byte next:
// "ngày 31 tháng 12", "mùng 10 tháng Giêng", "tháng 01 năm 2010".
func isCalendar(s string, at, next int) bool {
	w, end := scan.Word(s, next)
	switch before := wordBefore(s, at); {
	case w == "tháng":
		after := scan.SkipSpace(s, end)
		name, _ := scan.Word(s, after)
		return calendarBefore.Has(before) || after < len(s) && isDigit(s[after]) || lunarMonths.Has(name)
	case w == "năm":
		return before == "tháng" || before == "quý"
	}
	return false
}

var (
	calendarBefore = lazy.Words{Text: "ngày mùng mồng"}
	lunarMonths    = lazy.Words{Text: "giêng chạp âm"}
)

// isClock reports whether a number from at is a part of a time of day, whose unit begins at byte next: "8h30", "lúc 15 giờ",
// "15 giờ 30 phút".
func isClock(s string, at, next int) bool {
	w, end := scan.Word(s, next)
	after := scan.SkipSpace(s, end)
	minutes := after < len(s) && isDigit(s[after])
	switch before := wordBefore(s, at); w {
	case "h", "giờ":
		return minutes || clockBefore.Has(before)
	case "phút":
		return before == "giờ" || before == "h"
	}
	return false
}

var clockBefore = lazy.Words{Text: "lúc hồi vào"}

func spellsValue(n int, value string) bool {
	m, e := upToThreeDigits(value, 0)
	return e == len(value) && m == n
}

// decimal reads a number in Vietnamese notation at byte at: full stops part thousands, a comma the fraction. What cannot
// be that is read as the English notation ("99.52", "1,234,567"). value is canonical, "" when the digits are no number.
func decimal(s string, at int) (value string, end int) {
	end = at
	for end < len(s) && (isDigit(s[end]) || (s[end] == '.' || s[end] == ',') && end+1 < len(s) && isDigit(s[end+1])) {
		if end++; end-at > 40 {
			return "", at
		}
	}
	text := s[at:end]
	dots, commas := strings.Count(text, "."), strings.Count(text, ",")
	switch {
	case dots == 0 && commas == 0:
	case commas == 1 && grouped(text[:strings.IndexByte(text, ',')], "."):
		text = strings.ReplaceAll(text[:strings.IndexByte(text, ',')], ".", "") + "." + text[strings.IndexByte(text, ',')+1:]
	case commas == 0 && grouped(text, "."):
		text = strings.ReplaceAll(text, ".", "")
	case commas == 0 && dots == 1:
	case dots <= 1 && grouped(strings.SplitN(text, ".", 2)[0], ","):
		text = strings.ReplaceAll(text, ",", "")
	default:
		return "", end
	}
	whole, fraction, has := strings.Cut(text, ".")
	if whole = strings.TrimLeft(whole, "0"); whole == "" {
		whole = "0"
	}
	if has {
		return whole + "." + fraction, end
	}
	return whole, end
}

// grouped reports whether the digits of text are parted by mark into groups of three, or not at all.
func grouped(text, mark string) bool {
	groups := strings.Split(text, mark)
	for i, g := range groups {
		if i > 0 && len(g) != 3 || i == 0 && (g == "" || len(groups) > 1 && len(g) > 3) || strings.ContainsAny(g, ".,") {
			return false
		}
	}
	return true
}

// numberBefore is what stands before a number.
type numberBefore struct {
	part   bool // it is a piece of a symbol, a ratio or a name
	label  bool // it numbers something: "khoản 3", "năm 2020", "số 15"
	counts bool // it counts something: "có 3 hội"
	signed bool
}

func numberContext(s string, at int) numberBefore {
	var c numberBefore
	r, n := utf8.DecodeLastRuneInString(s[:at])
	switch {
	case at == 0:
		return c
	case continuesWord(r) || r == '.' || r == ',' || r == '%':
		c.part = true
		return c
	case r == '-' || r == '+':
		before, _ := utf8.DecodeLastRuneInString(s[:at-n])
		c.signed = at-n == 0 || strings.ContainsRune(" (\t\u00a0", before)
	}
	w := wordBefore(s, at)
	c.label = numbersWhat.Has(w)
	c.counts = countsAfter.Has(w)
	return c
}

var (
	numbersWhat = lazy.Words{Text: "số điều khoản điểm mục ngày tháng năm quý thứ trang lớp khóa khoá kỳ chương phần tổ bảng biểu mẫu câu phường quận khu hạng cấp quyển tập tiết đội ấp lục hình bước nhóm phụ tuần đợt tết lô thửa đường phố ngõ ngách bài thôn xóm căn tuyến km quốc"}
	countsAfter = lazy.Words{Text: "có gồm với được đạt là hơn trên gần khoảng tổng thêm cho dưới từ đến quá chừng nạp bầu xét thu chi tăng giảm cấp mở lập trong của và các qua nhất thiểu đa còn cả tặng khen chức dựng giải xử lý"}
)

func yearLike(digits string) bool {
	n, end := shortNumber(digits, 0, 4)
	return end == 4 && len(digits) == 4 && n >= firstYear && n <= lastYear
}

// scales are words that multiply a number and stay in its unit: "tỷ đồng".
var scales = lazy.Words{Text: "nghìn ngàn vạn triệu tỷ tỉ trăm"}

// measureUnit reads a unit that is told by itself: "%", "km²", "đồng/kg", "tỷ đồng", "m3/ngày". end is where the number ends
// and at where what follows begins; the stop is at when there is none.
func measureUnit(s string, end, at int) (unit string, stop int) {
	if at >= len(s) {
		return "", at
	}
	if r, n := utf8.DecodeRuneInString(s[at:]); r == '%' || r == '‰' || r == '°' || r == 'º' {
		stop = at + n
		if r != '%' && stop < len(s) && (s[stop] == 'C' || s[stop] == 'F') {
			stop++
		}
		return s[at:perUnit(s, stop)], perUnit(s, stop)
	}
	stop = at
	for range 2 {
		w, e := scan.Word(s, stop)
		if !scales.Has(w) {
			break
		}
		stop = e
		if next := scan.SkipSpace(s, e); next > e {
			stop = next
		} else {
			break
		}
	}
	scaled := stop > at
	w, e := scan.Word(s, stop)
	switch {
	case symbols.Has(s[stop:e]) || measureWords.Get()[w]:
		e = exponent(s, e)
		if w == "đồng" {
			// "05 đồng chí" is persons.
			if chi, e2 := scan.WordAfter(s, e); chi == "chí" {
				return s[at:e2], e2
			}
		}
		e = moreMeasure(s, w, e)
		stop = perUnit(s, e)
	case scaled:
		stop = trimmedEnd(s, stop)
		if n := countedUnit(s, scan.SkipSpace(s, stop), true); n > scan.SkipSpace(s, stop) {
			stop = n
		}
	default:
		return "", at
	}
	if stop == at {
		return "", at
	}
	return s[at:stop], stop
}

// moreMeasure reads on in a unit of several words that begins with w, which ends at byte at: "đô la", "ngày làm việc".
func moreMeasure(s, w string, at int) int {
	end, next := at, at
	for range 2 {
		more, e := scan.WordAfter(s, next)
		if more == "" {
			break
		}
		w, next = w+" "+more, e
		if measureWords.Get()[w] {
			end = e
		}
	}
	return end
}

// exponent reads the "2" or "3" of "m2", "km3", raised or not.
func exponent(s string, at int) int {
	for _, x := range [...]string{"²", "³"} {
		if strings.HasPrefix(s[at:], x) {
			return at + len(x)
		}
	}
	if at < len(s) && (s[at] == '2' || s[at] == '3') && endsNumber(s, at+1) && at > 0 && s[at-1] == 'm' {
		return at + 1
	}
	return at
}

// perUnit reads the rest of a unit by division: "/kg", "/học sinh/tháng".
func perUnit(s string, at int) int {
	for range 3 {
		if at+1 >= len(s) || s[at] != '/' {
			break
		}
		e := wordEnd(s, at+1)
		if e == at+1 {
			break
		}
		e = exponent(s, e)
		w, _ := scan.Word(s, at+1)
		if two, e2 := scan.WordAfter(s, e); compoundUnits[w+" "+two] {
			e = e2
		}
		at = e
	}
	return at
}

// symbols are units written as symbols; case counts.
var symbols = lazy.Words{Text: "km m cm mm dm ha kg g mg tạ kW MW GW kWh MWh kV V W Hz GHz MB GB TB KB Mbps Gbps l ml USD VNĐ VND đ EUR s h"}

// measureWords are units of measure, money and time in words.
var measureWords = lazy.Table[map[string]bool]{Make: func() map[string]bool {
	out := map[string]bool{"đô la": true, "phần trăm": true, "mét vuông": true, "mét khối": true, "ngày làm việc": true}
	for w := range strings.FieldsSeq("đồng đô mét ki-lô-mét hécta héc tấn tạ yến lít gam ngày tháng năm tuần giờ phút giây quý tuổi lần điểm độ người phần") {
		out[w] = true
	}
	return out
}}

// compoundUnits are two-word units that stand after a slash.
var compoundUnits = map[string]bool{
	"học sinh": true, "tín chỉ": true, "sinh viên": true, "hộ dân": true, "đơn vị": true, "công trình": true, "đầu người": true, "lượt khách": true, "giáo viên": true, "gia đình": true,
}

// countedUnit is where the noun that is counted at byte at ends; at when nothing tells that one is. sure says that the
// number counts something, so that any noun will do.
func countedUnit(s string, at int, sure bool) int {
	if n := knownNoun(s, at); n.end > at {
		return n.end
	}
	first, size := utf8.DecodeRuneInString(s[at:])
	if !unicode.IsLetter(first) {
		return at
	}
	w, e := scan.Word(s, at)
	two, e2 := scan.WordAfter(s, e)
	switch {
	case commonNouns.Get()[w+" "+two]:
		return e2
	case commonNouns.Get()[w]:
		if measures[w] || classifiers.Has(w) {
			if n := anyNoun(s, at); n.end > e {
				return n.end
			}
		}
		return e
	case !sure || unicode.IsUpper(first) && (shouts(s[at:e]) || capitalFollows(s, e)) || size == 0:
		return at
	case placeWords[w] > 0 || notNumbered.Has(w):
		return at
	}
	return anyNoun(s, at).end
}

// capitalFollows reports whether the next word begins with a capital, as in a name.
func capitalFollows(s string, at int) bool {
	r, _ := utf8.DecodeRuneInString(s[scan.SkipSpace(s, at):])
	return unicode.IsUpper(r)
}

// commonNouns are persons, bodies and things that reports count.
var commonNouns = lazy.Table[map[string]bool]{Make: func() map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq("lượt hộ xã huyện tỉnh thôn bản phường ấp cháu em bộ cái chiếc cây con căn cuộc vụ lớp đợt hồ ca đoàn đội tổ ban chi hội cụm khối quyển cuốn bài tin vé xe tàu máy trường phòng suất mặt loại nhóm kỳ buổi bệnh viên chai hộp bình tờ lá gói đơn thư giường cờ bằng trận giải huy sở cơ mẫu số") {
		out[w] = true
	}
	for _, n := range strings.Split("đảng viên,đồng chí,cán bộ,công chức,viên chức,người dân,học sinh,sinh viên,giáo viên,giảng viên,đoàn viên,hội viên,đại biểu,thành viên,ủy viên,uỷ viên,lao động,chi bộ,đảng bộ,tổ chức,cơ quan,đơn vị,cá nhân,tập thể,doanh nghiệp,hợp tác,cơ sở,địa phương,hộ gia,gia đình,lượt khách,lượt người,văn bản,báo cáo,hồ sơ,thủ tục,hội nghị,cuộc họp,công trình,dự án,đề án,đề tài,sáng kiến,trường hợp,trường học,bệnh nhân,bệnh viện,trẻ em,phụ nữ,thanh niên,chiến sĩ,quần chúng,cử tri,ý kiến,lượt ý,vi phạm,chỉ thị,nghị quyết,quyết định,thông báo,kế hoạch,công văn,tổ viên,tín chỉ,bằng khen,giấy khen,mô hình,câu lạc,tỷ lệ,quần áo,khu dân,thôn bản,thư viện,hội thảo,hội đồng,hội thi,hội trường,máy tính,máy bay,lớp học,phòng học,bài viết,bài báo,tủ sách,thành phố,thị xã,thị trấn,đơn thư,lãnh đạo", ",") {
		out[n] = true
	}
	return out
}}

// classifiers are words that count only together with the noun after them.
var classifiers = lazy.Words{Text: "lượt cờ bộ cuộc vụ đợt con cây chi tổ khối ban đoàn đội hồ mặt bệnh cơ huy viên số"}
