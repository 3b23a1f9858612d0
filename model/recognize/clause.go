package recognize

import (
	"slices"
	"strings"
)

// notBodies begin as the name of a body does and are none, folded.
var notBodies = foldAll("tổ chức", "hội nghị", "hội thảo", "hội viên", "hội thi", "hội họp", "hội nhập", "hội chợ", "hội chứng", "báo cáo", "báo động", "đội ngũ", "đội hình", "trường hợp", "phòng, chống", "phòng chống",
	"phòng ngừa", "phòng cháy", "phòng bệnh", "phòng thủ", "ban hành", "đoàn kết", "đoàn viên", "khoa học", "quỹ đất", "bộ máy", "sở hữu", "vụ việc", "vụ mùa", "vụ xuân", "vụ đông", "vụ hè", "viện trợ", "khối lượng",
	"cụm từ", "hạt giống", "cơ sở vật chất", "cơ sở hạ tầng", "cơ sở pháp lý", "cơ sở dữ liệu", "thuế suất", "đơn vị tính", "công đoàn viên", "thanh tra, kiểm tra", "chi nhánh", "đài thọ", "trung ương", "bảo hiểm")

// duties are verbs of what a body does, folded; each begins the predicate of a sentence about it. Verbs of one syllable
// that names of bodies hold too (xây dựng, giao, lập, cần) stand with what they govern.
var duties = foldAll("chỉ đạo", "chủ trì", "chủ động", "phối hợp", "có trách nhiệm", "chịu trách nhiệm", "tham mưu", "chuẩn bị", "báo cáo kết quả", "đề nghị", "tiếp tục", "tăng cường", "căn cứ", "tiến hành", "bố trí", "cân đối",
	"đôn đốc", "khẩn trương", "nghiêm túc", "thường xuyên", "đẩy mạnh", "sẵn sàng", "kịp thời", "cung cấp", "cử cán bộ", "lập danh sách", "lập dự toán", "gửi báo cáo", "làm đầu mối", "có", "đã", "sẽ", "phải", "được",
	"thống nhất", "ghi nhận", "biểu dương", "yêu cầu", "kính đề nghị", "quyết định", "quy định", "từ chối", "thông báo", "kiến nghị", "rà soát", "phân công", "xây dựng kế hoạch", "xây dựng phương án", "xây dựng dự toán",
	"xây dựng và", "tổ chức triển khai", "tổ chức thực hiện", "tổ chức tuyên truyền", "tổng hợp tình hình", "tổng hợp kết quả", "tổng hợp báo cáo", "tổng hợp, báo cáo", "trình thủ tướng", "trình bộ trưởng", "trình chủ tịch", "trình ủy ban")

// works are verbs that stand in the names of bodies set up for one work too ("Ban Chỉ đạo thực hiện chương trình"), folded.
var works = foldAll("thực hiện", "triển khai", "theo dõi", "hướng dẫn", "thẩm định")

// setUp begin the names of bodies set up for one work, folded.
var setUp = foldAll("ban chỉ đạo", "ban tổ chức", "ban điều hành", "ban quản lý", "tổ công tác", "tổ giúp việc", "hội đồng", "đoàn kiểm tra", "đoàn công tác")

// orders begin a sentence that gives a body its task, folded.
var orders = foldAll("giao", "đề nghị", "yêu cầu", "phân công", "kiến nghị", "đồng ý", "thống nhất", "ủy quyền", "cử")

// conditions begin a sentence, never a title, folded.
var conditions = foldAll("khi", "nếu", "để", "sau khi", "trước khi", "trong khi", "trong thời hạn", "trong thời gian", "chậm nhất", "không được", "nghiêm cấm", "trong quá trình", "ngoài", "ngoài ra", "bên cạnh", "trường hợp", "không")

// generic are bodies without a name: with a verb directly after them they are a noun phrase ("Đơn vị phối hợp"), folded.
var generic = foldAll("cơ quan", "đơn vị", "tổ", "đội", "cán bộ", "đoàn", "ban", "tổ chức", "công chức", "cơ sở", "viện", "trung tâm", "phòng", "hội đồng", "trường", "văn phòng", "học viện", "vụ", "cục")

// acts reports whether folded text begins with the name of a body or the title of a person that can act.
func acts(folded string) bool {
	return (beginsOrg(folded) || isPost(folded)) && !beginsWith(folded, notBodies.all())
}

// isClause reports whether s is a sentence by its words: a body and what it does, an order to a body, a condition.
func isClause(s string) bool {
	if shouts(s) {
		return false
	}
	folded := fold(clip(s, 400))
	if beginsWith(folded, conditions.all()) && strings.Count(folded, " ") > 5 {
		return true
	}
	for _, w := range orders.all() {
		if rest, ok := strings.CutPrefix(folded, w+" "); ok && acts(strings.TrimPrefix(rest, "các ")) && strings.Count(rest, " ") > 4 {
			return true
		}
	}
	if strings.Contains(folded, " bao gồm ") {
		return true
	}
	if !acts(folded) {
		return false
	}
	return predicates(folded, duties.all()) || !beginsWith(folded, setUp.all()) && predicates(folded, works.all())
}

// predicates reports whether one of the verbs begins a predicate after the name that the folded text begins with.
func predicates(folded string, verbs []string) bool {
	return slices.ContainsFunc(verbs, func(w string) bool {
		k := strings.Index(folded, " "+w+" ")
		return k > 0 && !slices.Contains(generic.all(), folded[:k]) && !strings.HasSuffix(folded[:k], " và") && !strings.HasSuffix(folded[:k], ",")
	})
}
