package recognize

import (
	"slices"
	"strings"
)

// notBodies begin as the name of a body does and are none, folded.
var notBodies = foldAll("tổ chức", "hội nghị", "hội thảo", "hội viên", "hội thi", "hội họp", "hội nhập", "hội chợ", "hội chứng", "báo cáo", "báo động", "đội ngũ", "đội hình", "trường hợp", "phòng, chống", "phòng chống",
	"phòng ngừa", "phòng cháy", "phòng bệnh", "phòng thủ", "ban hành", "đoàn kết", "đoàn viên", "khoa học", "quỹ đất", "bộ máy", "sở hữu", "vụ việc", "vụ mùa", "vụ xuân", "vụ đông", "vụ hè", "viện trợ", "khối lượng",
	"cụm từ", "hạt giống", "cơ sở vật chất", "cơ sở hạ tầng", "cơ sở pháp lý", "cơ sở dữ liệu", "thuế suất", "đơn vị tính", "công đoàn viên", "thanh tra, kiểm tra", "chi nhánh", "đài thọ", "trung ương", "bảo hiểm")

// duties are verbs of what a body does, folded; each begins the predicate of a sentence about it.
var duties = foldAll("chỉ đạo", "chủ trì", "chủ động", "phối hợp", "có trách nhiệm", "chịu trách nhiệm", "tham mưu", "theo dõi", "hướng dẫn", "thực hiện", "xây dựng", "rà soát", "chuẩn bị", "báo cáo kết quả", "đề nghị", "tiếp tục",
	"tăng cường", "căn cứ", "tiến hành", "triển khai", "bố trí", "cân đối", "thẩm định", "tổng hợp", "đôn đốc", "phân công", "khẩn trương", "nghiêm túc", "thường xuyên", "đẩy mạnh", "sẵn sàng", "kịp thời", "cung cấp", "cử", "gửi", "lập",
	"làm đầu mối", "có", "giao", "đã", "sẽ", "cần", "phải", "được", "thống nhất", "ghi nhận", "biểu dương", "yêu cầu", "kính đề nghị", "quyết định", "thông báo", "tổ chức triển khai", "tổ chức thực hiện", "tổ chức tuyên truyền", "nghiên cứu", "kiểm tra, ", "kiến nghị")

// orders begin a sentence that gives a body its task, folded.
var orders = foldAll("giao", "đề nghị", "yêu cầu", "phân công", "kiến nghị", "đồng ý", "thống nhất", "ủy quyền", "cử")

// conditions begin a sentence, never a title, folded.
var conditions = foldAll("khi", "nếu", "để", "sau khi", "trước khi", "trong khi", "trong thời hạn", "trong thời gian", "chậm nhất", "không được", "nghiêm cấm", "trong quá trình", "ngoài", "ngoài ra", "bên cạnh")

// generic are bodies without a name: with a verb directly after them they are a noun phrase ("Đơn vị phối hợp"), folded.
var generic = foldAll("cơ quan", "đơn vị", "tổ", "đội", "cán bộ", "đoàn", "ban", "tổ chức", "công chức", "cơ sở")

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
	for _, w := range duties.all() {
		if k := strings.Index(folded, " "+w+" "); k > 0 && !slices.Contains(generic.all(), folded[:k]) && !strings.HasSuffix(folded[:k], " và") && !strings.HasSuffix(folded[:k], ",") {
			return true
		}
	}
	return strings.Contains(folded, " có nhiệm vụ") || strings.Contains(folded, " có quyền")
}
