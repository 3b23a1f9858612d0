package recognize

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/model"
)

// How an unnumbered heading is set.
const (
	formatCapitals = "capitals"
	formatBold     = "bold"
	formatItalic   = "italic"
	formatLead     = "lead"
	formatOutline  = "outline"
)

// leadKinds are what a lead in running text may be about without being set apart by formatting.
var leadKinds = map[model.Kind]bool{model.Advantages: true, model.Difficulties: true, model.Causes: true, model.Lessons: true}

// commonLeads begin titles that stand before a colon in the paragraph that they head, folded.
var commonLeads = foldAll("mục đích", "yêu cầu", "nội dung", "thời gian", "địa điểm", "thành phần", "đối tượng", "phạm vi", "về", "đối với", "công tác", "hình thức", "phương pháp", "kinh phí", "thời hạn", "tiến độ",
	"nguyên tắc", "trách nhiệm", "quy trình", "trình tự", "tiêu chuẩn", "tiêu chí", "điều kiện", "số lượng", "cơ cấu", "lĩnh vực", "tổ chức", "thẩm quyền", "nguồn kinh phí", "dự toán", "chế độ", "điểm thưởng", "điểm trừ")

// commonLead reports whether a title is one that usually heads its paragraph.
func commonLead(title string) bool {
	return kindOf(title) != "" || beginsWith(fold(title), commonLeads.all())
}

// withUnnumbered adds the headings without a number to the units, in the order of the text.
func (c *content) withUnnumbered(units []*unit) []*unit {
	taken := map[int]bool{}
	for _, u := range units {
		for i := u.block; i <= u.last; i++ {
			taken[i] = true
		}
	}
	n := len(units)
	quoted := 0
	for i := range c.d.Body {
		p, ok := c.d.Body[i].(*model.Paragraph)
		if !ok || p.Box || c.contents[i] || !c.inContent(i) || strings.TrimSpace(p.Text) == "" {
			continue
		}
		if quoted = quotation(quoted, p.Text); quoted != 0 || taken[i] {
			continue
		}
		if u := c.unnumbered(i, p); u != nil {
			units = append(units, u)
		}
	}
	if len(units) > n {
		slices.SortFunc(units, func(a, b *unit) int { return cmp.Compare(a.block, b.block) })
	}
	return units
}

// unnumbered is the paragraph as a heading without a number, nil when it is none.
func (c *content) unnumbered(i int, p *model.Paragraph) *unit {
	u := &unit{block: i, last: i, p: p}
	l := labelOf(p)
	if l.kind == labelBullet {
		u.label = l
	}
	u.from = max(l.end, leadingSpace(p.Text))
	u.to = len(strings.TrimRightFunc(p.Text, isBlank))
	if u.from >= u.to {
		return nil
	}
	if c.titled(u) || c.leads(u) || reported(u) {
		return u
	}
	return nil
}

// notTitles begin short lines that look like titles and are none, folded.
var notTitles = foldAll("bảng", "biểu", "hình", "sơ đồ", "biểu đồ", "đvt", "đơn vị tính", "ghi chú", "lưu ý", "chú thích", "nguồn", "mẫu", "kính gửi", "nơi nhận", "căn cứ", "theo đề nghị", "xét đề nghị", "quyết định", "quyết nghị",
	"cụ thể", "trong đó", "như sau", "ví dụ", "đính kèm", "kèm theo", "ngày", "trân trọng", "cộng hòa", "độc lập", "người", "đồng chí", "điểm", "hết", "chỉ thị", "kết luận như sau")

// titled reads a paragraph that its formatting sets apart as a title.
func (c *content) titled(u *unit) bool {
	body := u.p.Text[u.from:u.to]
	length := utf8.RuneCountInString(body)
	if length > 200 || length < 4 || strings.Contains(body, "\t") || strings.HasPrefix(body, "(") || strings.HasPrefix(body, "“") || strings.ContainsAny(body[len(body)-1:], ";,") ||
		introducesList(body) || severalSentences(body) || beginsWith(fold(body), notTitles.all()) || isRule(body) || hasClosingMark(body) || personName(body) || isPost(fold(body)) && shouts(body) {
		return false
	}
	if tail := c.d.Frame.Tail; tail.To > 0 && u.block >= tail.To || u.block >= c.limit {
		return false
	}
	bold := !c.plainBold && u.formatted(u.from, u.to, isBold)
	caps := shouts(body) || u.formatted(u.from, u.to, isCaps)
	centred := u.p.Layout != nil && u.p.Layout.Align == "center"
	outline := 0
	if u.p.Layout != nil {
		outline = u.p.Layout.OutlineLevel
	}
	stops := strings.HasSuffix(body, ".")
	about := kindOf(body) != "" && (u.label.kind == labelNone || leadKinds[kindOf(body)])
	switch {
	case outline > 0 && !stops && length <= 150 && c.filledBelow(u.block):
		u.format = formatOutline + string(rune('0'+outline))
	case stops && !caps:
		return false
	case u.label.kind == labelBullet && !about:
		return false
	case caps && (bold || centred || c.numbered < 2) && c.filledBelow(u.block):
		u.format = formatCapitals
	case bold && (about || c.numbered < 2 && length <= 120 && u.label.kind == labelNone) && c.filledBelow(u.block):
		u.format = formatBold
	case about && u.formatted(u.from, u.to, func(f *model.Format) bool { return f.Italic || f.Underline }) && length <= 100:
		u.format = formatItalic
	case (bold && !centred || u.formatted(u.from, u.to, isUnderlined)) && u.label.kind == labelNone && length <= 100 && startsUpper(body) && c.textBelow(u.block):
		u.format = formatBold
	case u.label.kind == labelNone && startsUpper(body) && strings.Count(body, " ") < 8 && (leadKinds[kindOf(body)] || kindOf(body) != "" && foldPrefix(body, "về") > 0) && !u.predicated() && c.textBelow(u.block):
		u.format = formatLead
	default:
		return false
	}
	u.format += u.bullet()
	u.read = boldTitle
	u.trim()
	return u.from < u.to
}

// bullet is the sign before an unnumbered heading.
func (u *unit) bullet() string {
	if u.label.kind != labelBullet {
		return ""
	}
	return u.label.printed
}

// filledBelow reports whether the next block with text is no heading itself: running text, a list or a table.
func (c *content) filledBelow(i int) bool {
	for i++; i < len(c.d.Body) && c.inContent(i); i++ {
		p, ok := c.d.Body[i].(*model.Paragraph)
		if !ok {
			return true
		}
		if strings.ContainsFunc(p.Text, unicode.IsLetter) {
			return true
		}
	}
	return false
}

// textBelow reports whether the next block with text is running text or a list in plain type.
func (c *content) textBelow(i int) bool {
	for i++; i < len(c.d.Body) && c.inContent(i); i++ {
		p, ok := c.d.Body[i].(*model.Paragraph)
		if !ok {
			return false
		}
		if strings.ContainsFunc(p.Text, unicode.IsLetter) {
			return !p.All(isBold) && utf8.RuneCountInString(p.Text) > 15
		}
	}
	return false
}

// leads reads "Thuận lợi: …", "- Nguyên nhân: …", "Về kết quả: …": a title before a colon.
func (c *content) leads(u *unit) bool {
	body := u.p.Text[u.from:u.to]
	k := strings.IndexByte(body, ':')
	if k <= 0 || utf8.RuneCountInString(body[:k]) > longestLead || strings.ContainsAny(body[:k], ".;\n") || !startsUpper(body) {
		return false
	}
	head := body[:k]
	kind := kindOf(head)
	if kind == "" || u.block >= c.limit || u.label.kind == labelBullet && !leadKinds[kind] {
		return false
	}
	set := u.formatted(u.from, u.from+k, func(f *model.Format) bool { return f.Bold || f.Italic || f.Underline }) &&
		(strings.TrimSpace(body[k+1:]) == "" || !u.formatted(u.from+k+1, u.to, func(f *model.Format) bool { return f.Bold || f.Italic || f.Underline }))
	about := foldPrefix(head, "về") > 0
	if !leadKinds[kind] && !set && !about || introducesList(head+":") && !about {
		return false
	}
	u.format = formatLead + u.bullet()
	u.to = u.from + k
	u.read = boldTitle
	u.trim()
	return u.from < u.to
}

// reportVerbs stand before what a report names in a sentence that leads into it, folded.
var reportVerbs = foldAll("chỉ ra được", "chỉ ra", "chỉ rõ", "nêu ra", "nêu rõ", "nêu lên", "phân tích", "làm rõ")

// reported reads the sentence that leads into causes, difficulties and the like: "Báo cáo cũng chỉ ra được nguyên nhân của
// những khó khăn như: …".
func reported(u *unit) bool {
	body := u.p.Text[u.from:u.to]
	k := strings.IndexByte(body, ':')
	if k <= 0 || k > 400 || utf8.RuneCountInString(body[:k]) > 140 || strings.ContainsAny(body[:k], ".;\n") || u.label.kind == labelBullet {
		return false
	}
	end := u.from + len(strings.TrimRightFunc(body[:k], isBlank))
	for _, w := range [...]string{"như", "là", "gồm", "sau", "như sau", "sau đây", "đó là"} {
		if n := suffixWords(u.p.Text[u.from:end], w); n > 0 {
			end -= n
		}
	}
	for at := u.from; at < end; {
		n := wordLength(u.p.Text[at:end])
		for _, v := range reportVerbs.all() {
			size := foldPrefix(u.p.Text[at:end], v)
			if size == 0 {
				continue
			}
			from := at + size + leadingSpace(u.p.Text[at+size:end])
			for _, w := range [...]string{"những", "các", "một số", "được"} {
				if m := foldPrefix(u.p.Text[from:end], w); m > 0 {
					from += m + leadingSpace(u.p.Text[from+m:end])
				}
			}
			if from < end && leadKinds[kindOf(u.p.Text[from:end])] {
				u.from, u.to, u.format, u.read = from, end, formatLead, boldTitle
				u.trim()
				return u.from < u.to
			}
			break
		}
		_, size := utf8.DecodeRuneInString(u.p.Text[at:])
		at += max(n, size)
	}
	return false
}

// suffixWords is the length of the words w, with the space before them, when s ends with them.
func suffixWords(s, w string) int {
	n := len(strings.Fields(w))
	at := len(s)
	for range n {
		at = strings.LastIndexAny(strings.TrimRightFunc(s[:at], isBlank), " \t\u00a0") + 1
	}
	if at <= 0 || fold(s[at:]) != w {
		return 0
	}
	return len(s) - len(strings.TrimRightFunc(s[:at], isBlank))
}
