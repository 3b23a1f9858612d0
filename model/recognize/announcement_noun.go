package recognize

import (
	"strings"

	"example.com/vanban/internal/lazy"
	"example.com/vanban/internal/scan"
	"example.com/vanban/model"
)

// countedNoun is what official prose counts and then lists.
type countedNoun struct {
	kind model.Kind
	// thing marks nouns that are as often a mere quantity ("3 dự án"): they announce a list only when the
	// words after them say that one follows.
	thing bool
}

// countedNouns are the heads of announcements, in lower case.
var countedNouns = lazy.Table[map[string]countedNoun]{Make: func() map[string]countedNoun {
	return map[string]countedNoun{
		"giải pháp": {kind: model.Solutions}, "biện pháp": {kind: model.Solutions},
		"nhiệm vụ": {kind: model.Tasks}, "công việc": {kind: model.Tasks, thing: true}, "việc": {kind: model.Tasks, thing: true},
		"phần việc": {kind: model.Tasks}, "đầu việc": {kind: model.Tasks},
		"chỉ tiêu": {kind: model.Targets}, "mục tiêu": {kind: model.Targets},
		"kiến nghị": {kind: model.Proposals}, "đề xuất": {kind: model.Proposals}, "đề nghị": {kind: model.Proposals},
		"bài học": {kind: model.Lessons}, "bài học kinh nghiệm": {kind: model.Lessons}, "kinh nghiệm": {kind: model.Lessons},
		"nguyên nhân": {kind: model.Causes}, "lý do": {kind: model.Causes}, "lí do": {kind: model.Causes},
		"khó khăn": {kind: model.Difficulties}, "hạn chế": {kind: model.Difficulties}, "tồn tại": {kind: model.Difficulties},
		"vướng mắc": {kind: model.Difficulties}, "bất cập": {kind: model.Difficulties}, "khuyết điểm": {kind: model.Difficulties},
		"thách thức": {kind: model.Difficulties}, "yếu kém": {kind: model.Difficulties}, "nhược điểm": {kind: model.Difficulties},
		"thuận lợi": {kind: model.Advantages}, "ưu điểm": {kind: model.Advantages},
		"kết quả": {kind: model.Results}, "thành tích": {kind: model.Results}, "thành tựu": {kind: model.Results},
		"phương hướng": {kind: model.Directions}, "định hướng": {kind: model.Directions},

		"nội dung": {}, "vấn đề": {}, "bước": {}, "mức": {}, "nhóm": {}, "khâu": {}, "đột phá": {}, "khâu đột phá": {},
		"tiêu chí": {}, "tiêu chuẩn": {}, "chỉ số": {}, "yêu cầu": {}, "nguyên tắc": {}, "hình thức": {}, "trường hợp": {},
		"phương án": {}, "phương pháp": {}, "phương thức": {}, "giai đoạn": {}, "lĩnh vực": {}, "điều kiện": {},
		"quyền": {}, "quyền hạn": {}, "nghĩa vụ": {}, "trách nhiệm": {}, "quan điểm": {}, "trọng tâm": {}, "trụ cột": {},
		"nhân tố": {}, "yếu tố": {}, "xu hướng": {}, "điểm nghẽn": {}, "nút thắt": {}, "khía cạnh": {}, "điểm mới": {},
		"nét mới": {}, "kịch bản": {}, "tình huống": {}, "chủ đề": {}, "hành vi": {}, "cấp độ": {}, "căn cứ": {},
		"mục đích": {}, "đặc điểm": {}, "lợi thế": {}, "thế mạnh": {}, "cơ hội": {}, "nguy cơ": {}, "động lực": {}, "mũi nhọn": {},
		"phương châm": {}, "chủ trương": {}, "sai phạm": {}, "ưu tiên": {}, "mũi đột phá": {},
		"chính sách": {}, "cơ chế": {}, "cam kết": {}, "câu hỏi": {}, "chức năng": {},

		"loại": {thing: true}, "phần": {thing: true}, "mặt": {thing: true}, "hướng": {thing: true}, "chương trình": {thing: true},
		"dự án": {thing: true}, "công trình": {thing: true}, "đề án": {thing: true}, "kế hoạch": {thing: true}, "ý kiến": {thing: true},
		"điểm": {thing: true}, "mô hình": {thing: true}, "phong trào": {thing: true}, "hoạt động": {thing: true},
		"chuyên đề": {thing: true}, "quy định": {thing: true}, "thủ tục": {thing: true}, "quy trình": {thing: true},
		"đối tượng": {thing: true}, "hạng mục": {thing: true}, "sản phẩm": {thing: true}, "lưu ý": {thing: true},
		"thành phần": {thing: true}, "dạng": {thing: true}, "giấy tờ": {thing: true}, "sáng kiến": {thing: true}, "vi phạm": {thing: true},
		"văn bản": {thing: true}, "kết luận": {thing: true}, "cơ sở": {thing: true}, "gói": {thing: true},
	}
}}

// compounds are nouns of another meaning than the head that they end with: "thành phần" names no parts, "thời điểm" no points.
var compounds = lazy.Words{Text: "thành_phần cổ_phần học_phần khẩu_phần góp_phần đa_phần bộ_phần" +
	" bề_mặt có_mặt vắng_mặt tiền_mặt trước_mặt khuôn_mặt đối_mặt gặp_mặt ra_mặt" +
	" địa_điểm thời_điểm đặc_điểm thí_điểm trọng_điểm cao_điểm tâm_điểm xuất_điểm chấm_điểm cho_điểm tổng_điểm số_điểm ưu_điểm nhược_điểm quan_điểm nhấn_điểm" +
	" làm_việc sự_việc vụ_việc nghỉ_việc công_việc phần_việc đầu_việc" +
	" theo_hướng xu_hướng phương_hướng định_hướng chiều_hướng khuynh_hướng chuyển_hướng" +
	" phân_loại xếp_loại chủng_loại nhân_loại đủ_loại" +
	" chính_quyền thẩm_quyền ủy_quyền uỷ_quyền phân_quyền chủ_quyền nhân_quyền bản_quyền cầm_quyền nhà_quyền" +
	" định_mức hạn_mức đúng_mức" +
	" phân_nhóm chia_nhóm theo_nhóm" +
	" trọn_gói"}

// inCompound reports whether the head at byte at of s is the second word of a compound of another meaning.
func inCompound(s string, at int) bool {
	head, _ := scan.Word(s, at)
	return compounds.Has(wordBefore(s, at) + "_" + head)
}

// measures are the words of measure that stand before a head: "nhóm giải pháp".
var measures = map[string]bool{"nhóm": true, "khâu": true, "loại": true, "gói": true, "cụm": true, "hệ thống": true, "mảng": true, "mặt": true, "điểm": true}

// noun is a noun phrase as far as an announcement needs it.
type noun struct {
	text       string // the words in lower case: "nhóm giải pháp", "nhiệm vụ, giải pháp"
	heads      string // the heads alone, joined by spaces on both sides, for comparing
	kind       model.Kind
	known      bool // its head is one of countedNouns
	thing      bool
	fresh      bool // it begins a phrase of its own: "các nội dung sau"
	start, end int
}

// knownNoun reads, at byte at of s, a measure and the heads that [countedNouns] lists, several joined by commas,
// "và" or a hyphen among them. end is at when there is none.
func knownNoun(s string, at int) noun {
	n := noun{start: at, end: at}
	measure, next := knownMeasure(s, at)
	head, entry, end := knownHead(s, next)
	if end == next {
		if measure == "" {
			return n
		}
		// A measure without a known head counts alone when it is a head itself: "nhóm", "khâu".
		if head, entry, end = knownHead(s, at); end == at {
			return n
		}
	}
	n.known, n.kind, n.thing, n.end = true, entry.kind, entry.thing, end
	n.heads = " " + head + " "
	for range maxHeads {
		head, entry, end = coordinatedHead(s, n.end)
		if end == n.end {
			break
		}
		n.end = end
		n.heads += head + " "
		n.thing = n.thing && entry.thing
		if entry.kind == model.Solutions || n.kind == "" {
			n.kind = entry.kind
		}
	}
	n.text = strings.ToLower(squeeze(s[at:n.end]))
	return n
}

// maxHeads bounds the heads of one noun phrase.
const maxHeads = 4

func knownMeasure(s string, at int) (measure string, next int) {
	w, end := scan.Word(s, at)
	if w == "" {
		return "", at
	}
	if !measures[w] {
		two, e := scan.WordAfter(s, end)
		if w, end = w+" "+two, e; !measures[w] {
			return "", at
		}
	}
	if next = scan.SkipSpace(s, end); next == end {
		return "", at
	}
	return w, next
}

// knownHead is the longest head of countedNouns at byte at.
func knownHead(s string, at int) (head string, entry countedNoun, end int) {
	end = at
	text, e := scan.Word(s, at)
	for range maxHeadWords {
		if text == "" {
			break
		}
		if c, ok := countedNouns.Get()[text]; ok {
			head, entry, end = text, c, e
		}
		w, e2 := scan.WordAfter(s, e)
		if w == "" {
			break
		}
		text, e = text+" "+w, e2
	}
	return head, entry, end
}

// maxHeadWords is the number of words of the longest head.
const maxHeadWords = 4

// coordinatedHead reads a further head: ", giải pháp", "và giải pháp", " - giải pháp".
func coordinatedHead(s string, at int) (head string, entry countedNoun, end int) {
	next := scan.SkipSpace(s, at)
	if next >= len(s) {
		return "", countedNoun{}, at
	}
	switch s[next] {
	case ',', '-', '/':
		next = scan.SkipSpace(s, next+1)
	default:
		w, e := scan.Word(s, next)
		if w != "và" {
			return "", countedNoun{}, at
		}
		next = scan.SkipSpace(s, e)
	}
	_, after := knownMeasure(s, next)
	if head, entry, end = knownHead(s, after); end == after {
		return "", countedNoun{}, at
	}
	return head, entry, end
}

// anyNoun reads a noun that is not in [countedNouns]: the words up to one that cannot belong to it, three at the most.
func anyNoun(s string, at int) noun {
	n := noun{start: at, end: at, thing: true}
	next := at
	for range maxNounWords {
		w, end := scan.Word(s, next)
		if w == "" || notInNoun.Has(w) || n.end == at && measureUnits.Has(w) && !comrades(s, w, end) || notInNounAfter.Has(w) && n.end > at {
			break
		}
		n.end = end
		if next = scan.SkipSpace(s, end); next == end {
			break
		}
	}
	if n.end > at {
		n.text = strings.ToLower(squeeze(s[at:n.end]))
		n.heads = " " + n.text + " "
	}
	return n
}

// comrades reports whether the word w, which ends at byte end, begins "đồng chí" and is no money.
func comrades(s, w string, end int) bool {
	next, _ := scan.WordAfter(s, end)
	return w == "đồng" && next == "chí"
}

// maxNounWords bounds the words taken for an unknown noun.
const maxNounWords = 3

// notInNoun are words that end a noun phrase: particles and pronouns.
var notInNoun = lazy.Words{Text: "gồm bao như sau là có được bị đã đang sẽ của cho để nhằm với và hoặc trong trên tại theo về từ đến thuộc do bởi vì khi nếu mà thì này đó ấy nói kể nêu cụ không chưa cần phải cùng còn đều cũng trở nhưng tức vẫn mỗi các những ở"}

// notInNounAfter are words that begin what is said of a noun, not a part of it.
var notInNounAfter = lazy.Words{Text: "trước đạt báo tham thực hoàn tổ tiếp ra vào lên xuống hiện đủ tăng giảm đề đăng xin nhận đóng liên thuộc trọng chủ dưới hạng xử đại giữa quanh sang qua"}

// measureUnits are units of measure and of time, and the dots of a colon ("dấu hai chấm"): numbers of them announce nothing.
var measureUnits = lazy.Words{Text: "chấm ngày tháng năm tuần giờ phút giây quý tuổi lần đồng triệu tỷ tỉ nghìn ngàn trăm phần km m cm mm ha kg tấn tạ yến lít mét héc km² m² m³ lượt kỳ học usd vnđ độ"}

// kin reports whether two nouns can mean the same things: one head of the one is in the other.
func (n noun) kin(m noun) bool {
	if n.text == "" || m.text == "" {
		return false
	}
	return n.shares(m) || m.shares(n)
}

func (n noun) shares(m noun) bool {
	if strings.Contains(n.heads, m.heads) || strings.Contains(" "+n.text+" ", " "+m.text+" ") {
		return true
	}
	return n.kind != "" && n.kind == m.kind
}
