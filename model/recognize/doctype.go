package recognize

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/internal/lazy"
	"example.com/vanban/model"
	"example.com/vanban/model/standard"
)

// otherTypes are names of documents in use that no standard lists.
var otherTypes = foldAll(
	"phiếu trình", "phiếu xử lý", "phiếu đề nghị", "phiếu đề xuất", "phiếu giải trình", "phiếu xin ý kiến", "phiếu lấy ý kiến", "phiếu ý kiến", "giấy đề nghị", "giấy xác nhận", "giấy đăng ký", "giấy cam kết", "giấy biên nhận",
	"giấy triệu tập", "giấy chứng nhận", "giấy đi đường", "đơn xin", "đơn đề nghị", "đơn khiếu nại", "đơn tố cáo", "đơn kiến nghị", "đơn đăng ký", "bản kiểm điểm", "bản cam kết", "bản tự kiểm điểm", "bản nhận xét", "bản giải trình",
	"bản thuyết minh", "bản mô tả", "lịch công tác", "lịch tiếp công dân", "thư mời", "thư ngỏ", "thư cảm ơn", "công lệnh", "cáo trạng", "bản án", "kết luận thanh tra", "kháng nghị", "kiến nghị", "nội quy", "thể lệ",
	"tờ khai", "bản ghi nhận", "diễn văn", "bài phát biểu", "tham luận", "đề cương", "báo cáo tham luận", "báo cáo chính trị", "sơ yếu lý lịch", "danh mục", "quy trình", "quy tắc",
)

// documentType is a type with its folded name.
type documentType struct {
	folded string
	model.Type
	regimes []model.Regime
	listed  bool // in a standard
}

// documentTypes are all types, longer names first.
var documentTypes = lazy.Table[[]documentType]{Make: allTypes}

func allTypes() []documentType {
	var out []documentType
	for _, t := range standard.Types() {
		out = append(out, documentType{fold(t.Name), model.Type{Name: t.Name, Abbr: t.Abbr}, t.Regimes, true})
	}
	for _, name := range otherTypes.all() {
		out = append(out, kindOfListed(documentType{folded: name, Type: model.Type{Name: name}}, out))
	}
	slices.SortStableFunc(out, func(a, b documentType) int { return len(b.folded) - len(a.folded) })
	return out
}

// kindOfListed is the type as a kind of the listed one whose name it begins with: "báo cáo chính trị" has the symbol of
// a "báo cáo".
func kindOfListed(t documentType, listed []documentType) documentType {
	for _, u := range listed {
		if u.listed && hasFoldedPrefix(t.folded, u.folded) {
			t.Abbr, t.regimes, t.listed = u.Abbr, u.regimes, true
			break
		}
	}
	return t
}

// typeAt is the type whose name folded text begins with and the length of the name.
func typeAt(folded string) (documentType, int) {
	for _, t := range documentTypes.Get() {
		if hasFoldedPrefix(folded, t.folded) {
			return t, len(t.folded)
		}
	}
	return documentType{}, 0
}

// inRegime is the type as the regime abbreviates it.
func inRegime(t documentType, r model.Regime) model.Type {
	for _, u := range documentTypes.Get() {
		if u.folded == t.folded && (r == "" || slices.Contains(u.regimes, r)) {
			return u.Type
		}
	}
	return t.Type
}

// typeLine reads a line that prints the type in capitals, alone or with what the document is about after it:
// "BÁO CÁO", "BÁO CÁO THÁNG 11". rest is the byte offset in the text where the subject begins, len(text) when the
// type stands alone.
func typeLine(l *line) (t documentType, rest int, ok bool) {
	if l.blank() || len(l.text) > 400 || strings.HasSuffix(l.text, ":") || strings.HasSuffix(l.text, ";") {
		return t, 0, false
	}
	t, _ = typeAt(l.folded)
	if t.folded == "" {
		return t, 0, false
	}
	rest = wordsLength(l.text, len(strings.Fields(t.folded)))
	name := l.text[:rest]
	if !shouts(name) && !l.formatted(isCaps) {
		return t, 0, false
	}
	after := l.text[rest:]
	if after != "" {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(after, " \t\u00a0"))
		if strings.ContainsRune(",;/.", r) || unicode.IsDigit(r) {
			return t, 0, false
		}
	}
	return t, rest, true
}

// wordsLength is the length of the first n words of s.
func wordsLength(s string, n int) int {
	at := 0
	for range n {
		at += leadingSpace(s[at:])
		for at < len(s) {
			r, size := utf8.DecodeRuneInString(s[at:])
			if isBlank(r) {
				break
			}
			at += size
			if next, _ := utf8.DecodeRuneInString(s[at:]); !unicode.IsLetter(next) && !unicode.IsMark(next) && unicode.IsLetter(r) && !isBlank(next) {
				break
			}
		}
	}
	return at
}

// symbolType is the type whose abbreviation the symbol begins with, as the form of the regime has it.
func symbolType(symbol string, regime model.Regime) (documentType, bool) {
	abbr, _, _ := strings.Cut(symbol, "-")
	if regime == model.Party {
		abbr, _, _ = strings.Cut(symbol, "/")
	}
	for _, t := range documentTypes.Get() {
		if t.Abbr != "" && t.Abbr == abbr && (regime == "" || slices.Contains(t.regimes, regime)) {
			return t, true
		}
	}
	return documentType{}, false
}
