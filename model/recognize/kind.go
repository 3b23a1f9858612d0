package recognize

import (
	"strings"

	"example.com/vanban/model"
)

// headNouns are the nouns at the head of a title, in folded form, and what a section under it is about. Where one
// begins another the longer stands first.
var headNouns = []struct {
	noun string
	kind model.Kind
}{
	{"thuận lợi", model.Advantages}, {"ưu điểm", model.Advantages}, {"mặt mạnh", model.Advantages}, {"điểm mạnh", model.Advantages}, {"mặt được", model.Advantages}, {"mặt thuận lợi", model.Advantages},
	{"khó khăn", model.Difficulties}, {"hạn chế", model.Difficulties}, {"tồn tại", model.Difficulties}, {"vướng mắc", model.Difficulties}, {"bất cập", model.Difficulties},
	{"yếu kém", model.Difficulties}, {"khuyết điểm", model.Difficulties}, {"nhược điểm", model.Difficulties}, {"thách thức", model.Difficulties}, {"thiếu sót", model.Difficulties},
	{"mặt hạn chế", model.Difficulties}, {"mặt chưa được", model.Difficulties}, {"điểm yếu", model.Difficulties}, {"mặt tồn tại", model.Difficulties}, {"điểm nghẽn", model.Difficulties},
	{"nguyên nhân", model.Causes}, {"lý do của", model.Causes},
	{"kết quả", model.Results}, {"thành tựu", model.Results}, {"thành tích", model.Results}, {"kết quả đạt được", model.Results},
	{"phương hướng", model.Directions}, {"định hướng", model.Directions},
	{"mục tiêu", model.Targets}, {"chỉ tiêu", model.Targets},
	{"nhiệm vụ", model.Tasks},
	{"giải pháp", model.Solutions}, {"biện pháp", model.Solutions}, {"nhóm giải pháp", model.Solutions},
	{"kiến nghị", model.Proposals}, {"đề xuất", model.Proposals},
	{"bài học", model.Lessons}, {"kinh nghiệm", model.Lessons},
	{"đánh giá", model.Assessment}, {"nhận xét", model.Assessment}, {"nhận định", model.Assessment},
	{"tình hình", model.Situation}, {"thực trạng", model.Situation}, {"bối cảnh", model.Situation}, {"đặc điểm tình hình", model.Situation},
	{"tổ chức thực hiện", model.Organization}, {"tổ chức triển khai", model.Organization}, {"tổ chức và thực hiện", model.Organization},
}

// beforeHead are words that may stand before the head noun of a title.
var beforeHead = foldAll("về", "những", "một số", "các", "một vài", "nêu", "phân tích", "nội dung", "ý kiến", "tổng quan về", "tổng quan", "khái quát về", "khái quát", "dự báo", "báo cáo", "mặt", "còn", "phần", "nhóm", "các nhóm")

// kindOf says what a title is about, by its head noun; "" when the title says none.
func kindOf(title string) model.Kind {
	s := strings.TrimLeft(fold(clip(title, 200)), "-+*•.:“\" ")
	for cut := true; cut; {
		cut = false
		for _, w := range beforeHead.all() {
			if hasFoldedPrefix(s, w) && len(s) > len(w) {
				s, cut = strings.TrimLeft(s[len(w):], " :"), true
				break
			}
		}
	}
	for _, n := range headNouns {
		if hasFoldedPrefix(s, n.noun) {
			return n.kind
		}
	}
	return ""
}
