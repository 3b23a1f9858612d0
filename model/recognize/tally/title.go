package tally

import (
	"strings"
)

// letterheadPhrases begin lines of the letterhead and of what is filled in about the office.
var letterheadPhrases = []string{
	"cong hoa xa hoi", "doc lap", "uy ban nhan dan", "ubnd", "hdnd", "so:", "don vi bao cao", "don vi gui", "don vi nhan", "don vi lap", "ten don vi", "ma don vi", "ma so", "ma quan he",
	"ma chuong", "bo, nganh", "ban hanh kem", "kem theo", "dang cong san", "co quan", "noi nhan", "nguoi lap", "ngay nhan", "ten tep",
}

// offices begin the names of offices that stand in capitals above a title.
var offices = []string{
	"sở", "bộ", "phòng", "công ty", "tổng công ty", "trường", "huyện ủy", "huyện uỷ", "tỉnh ủy", "tỉnh uỷ", "thành ủy", "thành uỷ", "đảng ủy", "đảng uỷ", "đảng bộ", "chi bộ", "hội đồng nhân dân", "ủy ban nhân dân", "uỷ ban nhân dân",
	"trung tâm", "chi cục", "cục", "tổng cục", "viện", "bệnh viện", "ban quản lý", "ban chấp hành", "ban tổ chức", "liên đoàn", "hội nông dân", "hội liên hiệp", "hội cựu chiến binh", "đoàn thanh niên", "mặt trận",
}

// isLetterhead reports whether a line belongs to the letterhead or the particulars above a title.
func isLetterhead(s string) bool {
	f := strings.TrimLeft(fold(s), "( ")
	lower := strings.ToLower(squeeze(s))
	for _, office := range offices {
		if strings.HasPrefix(lower, office+" ") && shouts(s) {
			return true
		}
	}
	return hasPrefix(f, letterheadPhrases) || strings.HasPrefix(f, "so:") || isPlaceDate(f)
}

// isPlaceDate reports whether folded text dates a document: "Hà Nội, ngày 5 tháng 6 năm 2024".
func isPlaceDate(f string) bool {
	i := strings.Index(f, "ngay")
	return i >= 0 && i < 40 && strings.Contains(f[i:], "thang") && strings.Contains(f[i:], "nam") && (i == 0 || strings.Contains(f[:i], ",")) && len(f) < 80
}

// titlePhrases begin the titles of tallies.
var titlePhrases = []string{
	"bang", "bieu", "bao cao", "danh sach", "danh muc", "tong hop", "phu luc", "thong ke", "ke hoach", "du toan", "quyet toan", "ket qua", "tinh hinh", "chi tieu", "can doi", "phan bo", "so lieu", "tien do", "co cau", "so sanh", "thuc hien",
}

// isLoudTitle reports whether a cell in capitals calls itself a report, a list or a table.
func isLoudTitle(s string) bool {
	return len([]rune(s)) > 11 && shouts(s) && hasPrefix(fold(s), []string{"bang", "bieu", "bao cao", "danh sach", "tong hop", "phu luc", "thong ke", "so lieu"})
}

// isTableLabel reports whether folded text only numbers the table: "Biểu số 02", "Phụ lục I", "Mẫu số 03-TH".
func isTableLabel(f string) bool {
	for _, p := range [...]string{"bieu so", "bieu mau so", "bieu mau", "phu luc so", "phu luc", "mau so", "mau bieu", "bieu", "bang so", "bang", "mau"} {
		if rest, ok := strings.CutPrefix(f, p); ok {
			rest = strings.Trim(rest, " .:()")
			return rest == "" || len(rest) <= 14 && !strings.Contains(rest, " ")
		}
	}
	return false
}

// titleOf is the title among the lines above a table, the nearest last. In a worksheet any line can be the title; in a text it must
// look like one.
func titleOf(lines []Line, text bool) string {
	label, best, capitals := "", -1, false
	inside := false // within brackets that go over several lines
	for i := len(lines) - 1; i >= 0; i-- {
		s := squeeze(lines[i].Text)
		f := fold(s)
		if inside || strings.HasSuffix(s, ")") && !strings.Contains(s, "(") {
			inside = !strings.HasPrefix(s, "(")
			continue
		}
		_, unit := unitIn(s)
		switch {
		case s == "" || unit || strings.HasPrefix(s, "(") || parse(s).form != notNumber:
			continue
		case isSubtitle(f):
			continue
		case isLetterhead(s):
			if best >= 0 || !text {
				continue
			}
			return label
		case isTableLabel(f):
			label = s
			if best >= 0 || text && !looksLikeTitle(lines[i], f) {
				return pick(lines, best, label)
			}
			continue
		case text && !looksLikeTitle(lines[i], f):
			return pick(lines, best, label)
		}
		loud := shouts(s)
		named := hasPrefix(f, titlePhrases)
		switch {
		case best < 0:
			best, capitals = i, loud
		case hasPrefix(fold(lines[best].Text), titlePhrases) && !named:
			return pick(lines, best, label)
		case loud && (!capitals || best-i == 1 && !typedLabel.MatchString(squeeze(lines[best].Text)) || named):
			best, capitals = i, true
		case named && !capitals:
			best = i
		case text:
			return pick(lines, best, label)
		}
		if text && (named || len(lines)-i > 6) {
			break
		}
	}
	return pick(lines, best, label)
}

// isSubtitle reports whether folded text only says for when the figures are.
func isSubtitle(f string) bool {
	return hasPrefix(f, []string{"nam", "thang", "quy", "tu ngay", "tinh den", "den ngay", "thoi diem", "ky", "ngay", "so lieu tinh", "so lieu den", "so lieu tu", "(", "ngay bao cao", "6 thang", "9 thang", "phan"})
}

// pick is the title that begins at line best, with the lines in capitals that go on with it.
func pick(lines []Line, best int, label string) string {
	if best < 0 {
		return label
	}
	s := squeeze(lines[best].Text)
	for i := best + 1; i < len(lines) && shouts(s); i++ {
		next := squeeze(lines[i].Text)
		if isTableLabel(fold(next)) {
			continue
		}
		if _, unit := unitIn(next); next == "" || !shouts(next) || unit || strings.HasPrefix(next, "(") || isLetterhead(next) || typedLabel.MatchString(next) {
			break
		}
		s += " " + next
	}
	return s
}

// looksLikeTitle reports whether a line of a text is set as the title of a table.
func looksLikeTitle(l Line, f string) bool {
	s := squeeze(l.Text)
	if len([]rune(s)) > 250 || strings.HasSuffix(s, ";") {
		return false
	}
	ends := strings.HasSuffix(s, ":") || strings.HasSuffix(s, ".")
	if hasPrefix(f, []string{"bang", "bieu", "phu luc"}) && len([]rune(s)) < 200 {
		return !strings.HasSuffix(s, ":") || strings.ContainsAny(f, "0123456789")
	}
	return !ends && (shouts(s) || l.Center && l.Bold || hasPrefix(f, titlePhrases) && len([]rune(s)) < 120 && l.Bold)
}
