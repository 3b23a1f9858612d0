package recognize

import (
	"slices"
	"strings"
	"sync"
)

// orgWords begin the name of a body, folded. Longer ones first where one begins another.
var orgWords = foldAll(
	"bộ", "sở", "ủy ban", "ubnd", "ubmttq", "ubkt", "hđnd", "hội đồng", "ban", "cục", "chi cục", "tổng cục", "vụ", "viện", "trung tâm", "trường",
	"phòng", "công ty", "tổng công ty", "tập đoàn", "ngân hàng", "kho bạc", "bảo hiểm xã hội", "bhxh", "công an", "quân khu", "quân đoàn",
	"tòa án", "viện kiểm sát", "vksnd", "tand", "thanh tra", "văn phòng", "vp", "đảng bộ", "đảng ủy", "chi bộ", "chi ủy", "tỉnh ủy", "thành ủy", "huyện ủy",
	"quận ủy", "thị ủy", "khu ủy", "xã ủy", "quân ủy", "đảng đoàn", "đảng cộng sản", "đoàn", "tỉnh đoàn", "huyện đoàn", "thành đoàn", "quận đoàn", "thị đoàn", "chi đoàn",
	"đoàn thanh niên", "hội", "liên đoàn", "liên hiệp", "liên minh", "mặt trận", "hiệp hội", "tổng hội", "đại học", "học viện", "bệnh viện", "trạm", "đội", "tổ", "công đoàn",
	"báo", "đài", "tạp chí", "nhà xuất bản", "quốc hội", "chính phủ", "thủ tướng chính phủ", "chủ tịch nước", "kiểm toán", "tổng kiểm toán", "đại hội", "tiểu ban", "khối", "cụm",
	"hạt", "khoa", "nhà máy", "xí nghiệp", "hợp tác xã", "htx", "quỹ", "thư viện", "bảo tàng", "chi nhánh", "nông trường", "lâm trường", "vườn quốc gia",
	"bộ chỉ huy", "bộ tư lệnh", "ban chỉ huy", "sư đoàn", "trung đoàn", "tiểu đoàn", "đại đội", "tổng liên đoàn", "trung ương", "ủy viên", "thi hành án",
	"cơ quan", "mầm non", "nhà trường", "ban quản lý", "bql", "đơn vị", "câu lạc bộ", "clb", "liên cơ quan", "cđcs", "đtn", "đảng ủy bộ phận", "tổng đội", "phân hiệu", "phân viện",
	"chủ tịch", "tên cơ quan", "tên cq", "tên tổ chức", "hải quan", "thuế", "chi cục thuế", "điện lực", "bưu điện", "vnpt", "nhà văn hóa", "cơ sở",
)

// openNames are names that say nothing by themselves: the line under them goes on with them.
var openNames = foldAll(
	"ủy ban nhân dân", "ubnd", "hội đồng nhân dân", "hđnd", "hội đồng", "ban chỉ đạo", "ban chấp hành", "ban thường vụ", "đại hội đại biểu", "đại hội", "văn phòng",
	"ủy ban", "ủy ban kiểm tra", "ủy ban mặt trận tổ quốc", "ủy ban mttq", "trường", "bộ", "sở", "ban", "cục", "chi cục", "phòng", "trung tâm", "viện", "công ty", "tổng công ty",
	"công ty cổ phần", "công ty tnhh", "công ty tnhh mtv", "tập đoàn", "ngân hàng", "tòa án nhân dân", "viện kiểm sát nhân dân", "kho bạc nhà nước", "bảo hiểm xã hội", "công an", "liên đoàn", "hội", "đoàn",
	"ban quản lý", "ban quản lý dự án", "hội đồng nhân dân và ủy ban nhân dân", "hội đồng quản lý", "đảng ủy khối", "đảng ủy", "đảng bộ", "chi bộ", "bệnh viện", "học viện", "tổng cục",
	"bộ chỉ huy quân sự", "ban chỉ huy quân sự", "bộ chỉ huy", "thanh tra", "thư viện", "quỹ", "báo", "đài", "trạm", "cục thuế", "chi cục thuế", "cục hải quan", "hội liên hiệp", "công đoàn", "tổng liên đoàn", "đoàn chủ tịch",
	"đảng ủy các cơ quan", "trường đại học", "trường cao đẳng", "trường trung học phổ thông", "trường thpt", "trường thcs", "trường tiểu học", "trường mầm non", "đại học", "khoa", "chi nhánh", "nhà máy", "hiệp hội",
)

// unitWords begin the name of an administrative unit, which never stands alone as a body.
var unitWords = foldAll("tỉnh", "thành phố", "tp", "tp.", "huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "đặc khu", "thôn", "tx", "tx.", "tt.")

// stateWords and partyWords begin the names of bodies of one regime.
var (
	stateWords = foldAll(
		"bộ", "sở", "ủy ban nhân dân", "ubnd", "hđnd", "hội đồng nhân dân", "cục", "chi cục", "tổng cục", "kho bạc", "bảo hiểm xã hội", "bhxh", "công an", "tòa án", "viện kiểm sát",
		"thanh tra", "chính phủ", "quốc hội", "thủ tướng", "kiểm toán", "văn phòng ubnd", "văn phòng ủy ban nhân dân", "văn phòng chính phủ", "văn phòng hđnd", "văn phòng đoàn đbqh", "bệnh viện",
	)
	partyWords = foldAll(
		"đảng bộ", "đảng ủy", "chi bộ", "chi ủy", "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "khu ủy", "quân ủy", "đảng đoàn", "ban cán sự đảng", "ban chấp hành trung ương",
		"văn phòng tỉnh ủy", "văn phòng huyện ủy", "văn phòng thành ủy", "văn phòng trung ương đảng", "ban tổ chức tỉnh ủy", "ban tuyên giáo", "ban dân vận", "ban nội chính", "ủy ban kiểm tra tỉnh ủy", "ủy ban kiểm tra huyện ủy",
	)
)

// phrases are words and sequences of words, folded when they are first looked at.
type phrases struct {
	words  []string
	once   sync.Once
	folded []string
}

func foldAll(words ...string) *phrases { return &phrases{words: words} }

func (p *phrases) all() []string {
	p.once.Do(func() {
		p.folded = make([]string, len(p.words))
		for i, w := range p.words {
			p.folded[i] = fold(w)
		}
	})
	return p.folded
}

// beginsWith reports whether folded text begins with one of the words.
func beginsWith(folded string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return hasFoldedPrefix(folded, w) })
}

// beginsOrg reports whether folded text begins as the name of a body does.
func beginsOrg(folded string) bool { return beginsWith(folded, orgWords.all()) }

// dangles reports whether the name cannot end where it does: "ỦY BAN NHÂN DÂN", "SỞ NÔNG NGHIỆP VÀ".
func dangles(name string) bool {
	if slices.Contains(openNames.all(), strings.TrimRight(name, " -:")) && name != "văn phòng" {
		return true
	}
	for _, tail := range [...]string{" và", "-", ",", " của", " về", " thuộc", " các", "&", " phát triển", " quản lý", " đầu tư", " quốc gia", " nghiên cứu"} {
		if strings.HasSuffix(name, tail) {
			return true
		}
	}
	return false
}

// continuesName reports whether line goes on with the name that ends in the lines before it.
func continuesName(before, line string) bool {
	if before == "văn phòng" {
		return beginsWith(line, partyWords.all()) || beginsWith(line, stateWords.all())
	}
	if dangles(before) {
		return true
	}
	if strings.HasPrefix(line, "-") || strings.HasPrefix(line, "(") || strings.HasPrefix(line, "và ") {
		return true
	}
	return !beginsOrg(line)
}

// names joins lines into names of bodies: a line that begins no name continues the one before it.
func names(lines []line) [][]line {
	var out [][]line
	before := ""
	for _, l := range lines {
		if len(out) > 0 && continuesName(before, l.folded) {
			last := len(out) - 1
			out[last] = append(out[last], l)
			before += " " + l.folded
			continue
		}
		out = append(out, []line{l})
		before = l.folded
	}
	return out
}

// parentAndIssuer parts the lines of the letterhead's left side into the lines of the superior body and those of
// the issuer. Bold type marks the issuer; where it says nothing the names do.
func parentAndIssuer(lines []line) (parent, issuer []line) {
	if k := boldFrom(lines); k > 0 && !dangles(joined(lines[:k])) {
		return lines[:k], lines[k:]
	}
	groups := names(lines)
	last := len(groups) - 1
	if last > 0 && sameRank(groups[last-1][0].folded, groups[last][0].folded) {
		last--
	}
	for _, g := range groups[:last] {
		parent = append(parent, g...)
	}
	for _, g := range groups[last:] {
		issuer = append(issuer, g...)
	}
	return parent, issuer
}

// sameRank reports whether two names are of bodies side by side, such as two departments that issue together.
func sameRank(a, b string) bool {
	for _, w := range [...]string{"sở", "bộ", "tòa án", "hội"} {
		if hasFoldedPrefix(a, w) && hasFoldedPrefix(b, w) && !hasFoldedPrefix(a, w+" đồng") && !hasFoldedPrefix(b, w+" đồng") &&
			!hasFoldedPrefix(a, w+" chỉ huy") && !hasFoldedPrefix(b, w+" chỉ huy") && !hasFoldedPrefix(b, w+" tư lệnh") {
			return true
		}
	}
	return false
}

// boldFrom is the index of the first bold line when the lines before it are not bold and those from it on are; 0
// when bold type does not part them so.
func boldFrom(lines []line) int {
	k := 0
	for k < len(lines) && !lines[k].bold() {
		k++
	}
	if k == 0 || k == len(lines) {
		return 0
	}
	for _, l := range lines[k:] {
		if !l.bold() {
			return 0
		}
	}
	return k
}

// joined is the folded text of lines as one.
func joined(lines []line) string {
	var parts []string
	for _, l := range lines {
		parts = append(parts, l.folded)
	}
	return strings.Join(parts, " ")
}

// nameText is the printed name of a body that stands on the lines.
func nameText(lines []line) string {
	var sb strings.Builder
	for i, l := range lines {
		if i > 0 {
			sb.WriteByte(' ')
		}
		sb.WriteString(strings.Trim(squeeze(l.text), "_*"))
	}
	return strings.TrimSpace(strings.TrimRight(sb.String(), " -–_*:"))
}
