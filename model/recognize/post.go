package recognize

import (
	"strings"
	"unicode/utf8"

	"example.com/vanban/internal/lazyregexp"
)

// posts begin the title of one who signs, folded.
var posts = foldAll(
	"chủ tịch", "phó chủ tịch", "quyền chủ tịch", "giám đốc", "phó giám đốc", "quyền giám đốc", "tổng giám đốc", "phó tổng giám đốc", "cục trưởng", "phó cục trưởng", "vụ trưởng", "phó vụ trưởng", "chi cục trưởng",
	"phó chi cục trưởng", "tổng cục trưởng", "phó tổng cục trưởng", "bộ trưởng", "thứ trưởng", "trưởng ban", "phó trưởng ban", "phó ban", "trưởng phòng", "phó trưởng phòng", "phó phòng", "trưởng", "phó trưởng", "hiệu trưởng",
	"phó hiệu trưởng", "bí thư", "phó bí thư", "chánh văn phòng", "phó chánh văn phòng", "phó văn phòng", "chánh thanh tra", "phó chánh thanh tra", "chánh án", "phó chánh án", "viện trưởng", "phó viện trưởng", "thủ tướng",
	"phó thủ tướng", "tổng thanh tra", "phó tổng thanh tra", "chủ nhiệm", "phó chủ nhiệm", "tổng bí thư", "ủy viên", "tổng biên tập", "phó tổng biên tập", "đội trưởng", "phó đội trưởng", "trạm trưởng", "phó trạm trưởng",
	"hạt trưởng", "phó hạt trưởng", "thư ký", "chủ tọa", "chủ trì", "người lập", "người báo cáo", "người viết", "người ghi", "người đề nghị", "người làm", "người khai", "người ký", "kế toán", "thủ quỹ", "đại diện", "chỉ huy trưởng", "phó chỉ huy trưởng", "tư lệnh", "phó tư lệnh",
	"chính ủy", "phó chính ủy", "thường trực", "phụ trách", "thủ trưởng", "phó thủ trưởng", "xác nhận", "tổ trưởng", "tổ phó", "phó tổ trưởng", "trưởng thôn", "kiểm toán trưởng", "tổng kiểm toán", "chấp hành viên", "thẩm phán",
	"kiểm sát viên", "đoàn trưởng", "phó đoàn", "phó trưởng đoàn", "trưởng đoàn", "quản đốc", "chuyên viên", "giáo viên", "thuyền trưởng", "bệnh viện trưởng", "phó", "thống đốc", "phó thống đốc", "tổng thư ký", "phó tổng thư ký",
	"chính trị viên", "quyền hạn", "thẩm quyền ký", "cán bộ", "thống kê", "viện phó", "khoa trưởng", "trợ lý", "ban giám", "cửa hàng trưởng", "hội trưởng", "kiêm", "công chức", "người phụ trách", "bên a", "bên b", "nghiên cứu sinh", "người hướng dẫn",
	"tổng phụ trách", "y tế trưởng", "liên đội trưởng", "quyền trưởng", "quyền cục trưởng", "quyền hiệu trưởng", "tổng chỉ huy", "lãnh đạo", "thủ kho", "người nhận", "người giao", "bên giao", "bên nhận", "chủ đầu tư", "đơn vị tư vấn", "đơn vị thi công",
)

// isPost reports whether folded text begins as the title of one who signs does.
func isPost(folded string) bool { return beginsWith(folded, posts.all()) }

// authorityMark is the mark of the power to sign, in the State's form ("TM.", "KT.", "TL.", "TUQ.", "Q.") or the
// Party's ("T/M", "K/T", "T/L").
var authorityMark = lazyregexp.New(`^(?:TM|T/M|KT|K/T|TL|T/L|TUQ|TƯQ|T/UQ|T\.M|K\.T|T\.L|TUN|Q|Tm|Kt)(?:[\s\p{Z}]*[./:][\s\p{Z}]*|[\s\p{Z}]+)`)

// wordedAuthority is the power to sign written in words.
var wordedAuthority = lazyregexp.New(`^(?i:thay mặt|ký thay|thừa lệnh|thừa ủy quyền|thừa uỷ quyền)[\s\p{Z}]+\p{Lu}`)

// authority is the length of the mark of authority that s begins with; 0 when s names no authority.
func authority(s string) int {
	if utf8.RuneCountInString(s) > 140 {
		return 0
	}
	m := authorityMark.FindString(s)
	if m == "" {
		if w := wordedAuthority.FindString(s); w != "" && shouts(s) {
			return wordsLength(s, 2)
		}
		return 0
	}
	rest := s[len(m):]
	if strings.HasSuffix(rest, ".") || strings.HasSuffix(rest, ";") || strings.HasSuffix(rest, ":") || rest == "" {
		return 0
	}
	if shouts(rest) || startsUpper(rest) && strings.ContainsAny(m, "./") && (isPost(fold(rest)) || beginsOrg(fold(rest))) {
		return len(m)
	}
	return 0
}

// partyAuthority reports whether the mark is in the Party's form.
func partyAuthority(s string) bool {
	return strings.HasPrefix(s, "T/M") || strings.HasPrefix(s, "K/T") || strings.HasPrefix(s, "T/L")
}

// collective reports whether the mark is that of signing for a body.
func collective(s string) bool {
	return strings.HasPrefix(s, "TM") || strings.HasPrefix(s, "T/M") || strings.HasPrefix(s, "T.M") || strings.HasPrefix(fold(s), "thay mặt") || strings.HasPrefix(s, "Tm")
}
