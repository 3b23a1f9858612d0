package recognize

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/model"
)

// letterhead is what stands above the type or the addressees: the names of the bodies, quốc hiệu or the Party's
// title, number, place and date, marks, and the subject of a letter.
type letterhead struct {
	motto   []line
	regime  model.Regime // by the motto
	orgs    []line
	star    bool // an asterisk under the issuer, as in Party documents
	number  []line
	place   *line
	date    *line
	dateOf  model.Date
	near    model.Date // what a date with blanks does say
	subject []line
	marks   []line
	open    bool // the number or the date is there and left blank
	lines   int  // non-blank lines read
	sealed  bool // the lines of a digital signature have begun: "Người ký: …"
}

// readLetterhead reads lines up to the type line, the addressees or the text, and returns the index of the line
// that ends the letterhead.
func readLetterhead(lines []line) (letterhead, int) {
	var h letterhead
	right := rightSides(lines)
	for i := range lines {
		l := &lines[i]
		if l.blank() {
			continue
		}
		pieces := l.pieces()
		if (len(pieces) == 1 || isAddressing(l.folded)) && endsLetterhead(l, lines) || isText(pieces) {
			return h, i
		}
		h.lines++
		for _, p := range pieces {
			h.add(p, p.column == columnRight || right[side{p.path.Block, p.grid}])
		}
	}
	return h, len(lines)
}

// isText reports whether the pieces are running text, however wide the spaces in it.
func isText(pieces []line) bool {
	return slices.ContainsFunc(pieces, func(p line) bool { return !p.inTable() && utf8.RuneCountInString(p.text) > 220 })
}

// side is one column of a table.
type side struct{ block, grid int }

// rightSides are the columns of tables that hold the motto or the date, where another column holds text too.
func rightSides(lines []line) map[side]bool {
	right := map[side]bool{}
	filled := map[int]map[int]bool{}
	for i := range lines {
		l := &lines[i]
		if l.blank() || !l.inTable() {
			continue
		}
		if filled[l.path.Block] == nil {
			filled[l.path.Block] = map[int]bool{}
		}
		filled[l.path.Block][l.grid] = true
		if _, ok := motto(l.folded, false); ok {
			right[side{l.path.Block, l.grid}] = true
		} else if _, _, _, _, ok := placeDate(l.text); ok {
			right[side{l.path.Block, l.grid}] = true
		}
	}
	for s := range right {
		if len(filled[s.block]) < 2 {
			delete(right, s)
		}
	}
	return right
}

// add puts one piece of a line where it belongs.
func (h *letterhead) add(p line, right bool) {
	if isRule(p.text) {
		h.star = h.star || strings.Trim(p.text, "* ") == "" && p.text != ""
		h.endSubject()
		return
	}
	if regime, ok := motto(p.folded, len(h.motto) > 0); ok {
		h.motto = append(h.motto, p)
		if regime != "" {
			h.regime = regime
		}
		return
	}
	if place, from, date, blank, ok := placeDate(p.text); ok && h.date == nil {
		if place[1] > place[0] {
			s := p.sub(place[0], place[1])
			h.place = &s
		}
		s := p.sub(from, len(p.text))
		h.date, h.dateOf, h.open = &s, date, h.open || blank
		if blank {
			h.dateOf, h.near = model.Date{}, date
		}
		return
	}
	if r := numberRange(p.text); r[1] > 0 && len(h.number) == 0 {
		if h.addNumber(p, r[1]) {
			return
		}
	}
	if isMark(p.folded) {
		h.marks = append(h.marks, p)
		return
	}
	if h.sealed = h.sealed || beginsWith(p.folded, sealWords.all()); h.sealed && strings.Contains(p.text, ":") {
		return
	}
	if n := bodyLead(p.text); n > 0 {
		p = p.sub(n, len(p.text))
	}
	switch {
	case len(h.subject) == 0 && (isLetterSubject(p.folded) || h.underNumber(p, right)):
		h.subject = append(h.subject, p)
	case h.continuesSubject(p, right):
		h.subject = append(h.subject, p)
	case !right && len(h.number) == 0 && len(h.subject) == 0 && isOrgLine(&p, h.orgs):
		h.orgs = append(h.orgs, p)
	case right && len(h.orgs) > 0 && isUnionTitle(p.folded):
		h.motto = append(h.motto, p)
	}
}

// sealWords begin the first line of what a digital signature prints, folded.
var sealWords = foldAll("người ký", "ký bởi", "được ký bởi", "ký số bởi", "digitally signed", "signed by", "chữ ký số")

// bodyLeads stand before the name of a body in forms, folded.
var bodyLeads = foldAll("đơn vị", "tên đơn vị", "cơ quan", "tên cơ quan", "cơ quan chủ quản", "đơn vị chủ quản", "đơn vị cấp trên", "tên cơ quan, đơn vị", "cơ quan, đơn vị")

// bodyLead is the length of the words before the name of a body: "Đơn vị: Trường …"; 0 when there are none.
func bodyLead(s string) int {
	k := strings.IndexByte(s, ':')
	if k <= 0 || !slices.Contains(bodyLeads.all(), strings.TrimSpace(fold(s[:k]))) || !startsUpper(s[k+1:]) {
		return 0
	}
	return k + 1
}

// addNumber takes the number that the piece begins with, and a mark that may follow it.
func (h *letterhead) addNumber(p line, end int) bool {
	rest := strings.TrimSpace(p.text[end:])
	if rest != "" && !isMark(fold(rest)) {
		return false
	}
	n, _ := parseNumber(p.text[:end])
	if n.Symbol != "" && !strings.ContainsAny(n.Text, "/-–\u2011") {
		return false
	}
	s := p.sub(0, end)
	h.number = append(h.number, s)
	h.open = h.open || n.No == ""
	if rest != "" {
		h.marks = append(h.marks, p.sub(end, len(p.text)))
	}
	return true
}

// underNumber reports whether the piece is the subject of a letter by its place alone: in small letters under the number,
// in the same column of a table.
func (h *letterhead) underNumber(p line, right bool) bool {
	if right || len(h.number) == 0 || !p.inTable() || p.shouts() || strings.HasPrefix(p.text, "(") || isFormCaption(p.folded) {
		return false
	}
	n := h.number[0]
	return n.path.Block == p.path.Block && n.grid == p.grid && strings.Count(p.text, " ") >= 2 && !beginsOrg(p.folded)
}

func (h *letterhead) endSubject() {
	if n := len(h.subject); n > 0 && h.subject[n-1].text != "" {
		h.subject = append(h.subject, line{grid: -2})
	}
}

// trimSubject drops the sentinel that a rule under the subject leaves.
func (h *letterhead) trimSubject() {
	for n := len(h.subject); n > 0 && h.subject[n-1].text == ""; n = len(h.subject) {
		h.subject = h.subject[:n-1]
	}
}

// continuesSubject reports whether the piece goes on with the subject of a letter begun before it.
func (h *letterhead) continuesSubject(p line, right bool) bool {
	n := len(h.subject)
	if n == 0 || right || n > 7 {
		return false
	}
	last := h.subject[n-1]
	return last.text != "" && last.grid == p.grid && last.path.Block <= p.path.Block && (p.inTable() || p.path.Block-last.path.Block <= 2)
}

// endsLetterhead reports whether the line is the first below the letterhead.
func endsLetterhead(l *line, lines []line) bool {
	if isAddressing(l.folded) {
		return true
	}
	if _, _, ok := typeLine(l); ok && !sharesRow(l, lines) {
		return true
	}
	if l.inTable() {
		return false
	}
	if _, ok := motto(l.folded, false); ok {
		return false
	}
	if label := labelOf(l.p); label.kind != labelNone && l.first && label.kind != labelAnnex && numberRange(l.text)[1] == 0 && !isRule(l.text) && label.kind != labelBullet {
		return !(label.kind == labelUpperRoman && label.closing == "")
	}
	return isBasis(l.folded) || utf8.RuneCountInString(l.text) > 220
}

// sharesRow reports whether another column of the line's table row holds text.
func sharesRow(l *line, lines []line) bool {
	if !l.inTable() {
		return false
	}
	for i := range lines {
		m := &lines[i]
		if m.path.Block == l.path.Block && m.row == l.row && m.grid != l.grid && !m.blank() {
			return true
		}
	}
	return false
}

// motto recognises quốc hiệu, tiêu ngữ and the Party's title, and with more the end of a quốc hiệu broken into two
// lines.
func motto(folded string, more bool) (model.Regime, bool) {
	s := strings.Trim(folded, " .-_*")
	switch {
	case strings.HasPrefix(s, "cộng hòa xã hội chủ nghĩa") && len(s) <= len("cộng hòa xã hội chủ nghĩa việt nam")+4, s == "cộng hòa xã hội":
		return model.State, true
	case strings.HasPrefix(s, "độc lập") && strings.HasSuffix(s, "hạnh phúc") && len(s) < 60:
		return model.State, true
	case s == "đảng cộng sản việt nam":
		return model.Party, true
	case more && (s == "việt nam" || s == "chủ nghĩa việt nam" || s == "hạnh phúc" || s == "tự do - hạnh phúc"):
		return "", true
	}
	return "", false
}

// unionTitles stand where the Party's title does in documents of the youth union, folded.
var unionTitles = foldAll("đoàn tncs hồ chí minh", "đoàn thanh niên cộng sản hồ chí minh", "đội thiếu niên tiền phong hồ chí minh", "đội tntp hồ chí minh")

func isUnionTitle(folded string) bool { return beginsWith(folded, unionTitles.all()) }

// isOrgLine reports whether the line can be (part of) the name of a body in a letterhead.
func isOrgLine(l *line, before []line) bool {
	if utf8.RuneCountInString(l.text) > 150 || isFormCaption(l.folded) || !strings.ContainsFunc(l.text, unicode.IsLetter) || strings.ContainsAny(l.text, ":;?!") {
		return false
	}
	if r, _ := utf8.DecodeRuneInString(l.text); !unicode.IsLetter(r) && (len(before) == 0 || !strings.ContainsRune("-–&", r) || !l.shouts()) {
		return false
	}
	if l.shouts() || beginsOrg(l.folded) {
		return true
	}
	return len(before) > 0 && (startsUpper(l.text) || continuesName(joined(before), l.folded)) && utf8.RuneCountInString(l.text) < 80
}

// isFormCaption recognises the caption of a form above a letterhead: "Mẫu số 01", "Biểu 2", "Phụ lục I".
func isFormCaption(folded string) bool {
	for _, w := range [...]string{"mẫu số", "mẫu ", "biểu số", "biểu mẫu", "phụ lục", "(ban hành kèm", "(kèm theo", "ban hành kèm theo", "đơn vị báo cáo", "đơn vị nhận báo cáo", "(tên ", "website", "email", "điện thoại", "địa chỉ", "tel", "fax"} {
		if strings.HasPrefix(folded, w) {
			return true
		}
	}
	return false
}

// isRule reports whether s is a rule typed with signs, or an ornament such as the asterisk under a Party issuer.
func isRule(s string) bool {
	seen := false
	for _, r := range s {
		if isBlank(r) {
			continue
		}
		if !strings.ContainsRune("-–—_=*~.…¯─━―+o°", r) {
			return false
		}
		seen = true
	}
	return seen && !strings.ContainsAny(s, "o+") || s == "o0o"
}

// isLetterSubject reports whether folded text begins the subject of a letter.
func isLetterSubject(folded string) bool {
	return subjectPrefix(folded) > 0
}

// isAddressing reports whether folded text begins with the words that name whom the document is for.
func isAddressing(folded string) bool {
	return hasFoldedPrefix(folded, "kính gửi") || hasFoldedPrefix(folded, "kính trình") || hasFoldedPrefix(folded, "đồng kính gửi") || hasFoldedPrefix(folded, "kính gởi")
}

// marks of secrecy, urgency, circulation and drafting, folded.
var markWords = foldAll("mật", "tối mật", "tuyệt mật", "khẩn", "thượng khẩn", "hỏa tốc", "hỏa tốc hẹn giờ", "dự thảo", "lưu hành nội bộ", "xem xong trả lại", "tài liệu thu hồi",
	"tài liệu hội nghị", "không phổ biến", "tài liệu mật", "không phổ biến trên phương tiện thông tin đại chúng", "bản chính", "công khai", "tài liệu họp", "dự thảo lần", "lưu hành nội bộ cơ quan")

// isMark recognises a mark that stands by itself: "(Dự thảo)", "DỰ THẢO LẦN 2", "HỎA TỐC".
func isMark(folded string) bool {
	s := strings.Trim(folded, " ()[]{}.:*\"“”-_")
	if len(s) > 60 || s == "" {
		return false
	}
	for _, w := range markWords.all() {
		if s == w {
			return true
		}
	}
	return hasFoldedPrefix(s, "dự thảo") && len(s) < 40 && !beginsTypeAfterDraft(s) || hasFoldedPrefix(s, "hỏa tốc") || hasFoldedPrefix(s, "độ mật") || hasFoldedPrefix(s, "độ khẩn")
}

// beginsTypeAfterDraft reports whether a type follows "dự thảo", so that the line is a type line.
func beginsTypeAfterDraft(s string) bool {
	_, n := typeAt(strings.TrimSpace(strings.TrimPrefix(s, "dự thảo")))
	return n > 0
}
