package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/internal/lazyregexp"
	"example.com/vanban/model"
)

// title is the type of a document with its author and subject.
type title struct {
	typ     documentType
	typeAt  []line
	author  []line
	subject []line
	marks   []line
	number  []line
	date    []line
	dateOf  model.Date
	aside   bool // the whole type line is the subject
	joint   bool // "liên tịch" follows the name of the type
}

// titleNumber is a number with its date under the type, as collections of law print them.
var titleNumber = lazyregexp.New(`^(?i:số)[:\s\p{Z}]*\S*[/-]\S+(?:[\s\p{Z}]+(?i:ngày)[\s\p{Z}]+.*\d{4})?$`)

// takeNumber reads "SỐ 37/2007/NĐ-CP NGÀY 09 THÁNG 3 NĂM 2007".
func (t *title) takeNumber(l line) {
	end := numberRange(l.text)[1]
	t.number = append(t.number, l.sub(0, end))
	if rest := l.sub(end, len(l.text)); !rest.blank() {
		if _, _, date, blank, ok := placeDate(rest.text); ok {
			t.date = append(t.date, rest)
			if !blank {
				t.dateOf = date
			}
		}
	}
}

// takeAuthor reads "CỦA CHÍNH PHỦ", with a number after it where there is one.
func (t *title) takeAuthor(l line) {
	for i := range l.text {
		if i > 0 && isBlank(rune(l.text[i-1])) && titleNumber.MatchString(l.text[i:]) {
			t.author = append(t.author, l.sub(0, i))
			t.takeNumber(l.sub(i, len(l.text)))
			return
		}
	}
	t.author = append(t.author, l)
}

// beginsAbout reports whether folded text begins with "về" or "V/v".
func beginsAbout(folded string) bool {
	return isLetterSubject(folded) || hasFoldedPrefix(folded, "về")
}

// readTitle reads the type line at lines[i] and what it is about, and returns the index after them. ok is false when
// there is no type line there.
func readTitle(lines []line, i int) (t title, next int, ok bool) {
	l := &lines[i]
	typ, rest, ok := typeLine(l)
	if !ok {
		return t, i, false
	}
	t.typ = typ
	t.typeAt = append(t.typeAt, l.sub(0, rest))
	if n := foldPrefix(strings.TrimLeft(l.text[rest:], " "), "liên tịch"); n > 0 && !strings.HasSuffix(typ.folded, "liên tịch") {
		rest = len(l.text) - len(strings.TrimLeft(l.text[rest:], " ")) + n
		t.typeAt[0] = l.sub(0, rest)
		t.joint = true
	}
	if after := l.sub(rest, len(l.text)); !after.blank() {
		after = trimLine(after, ":-– ")
		switch {
		case isMark(after.folded) || strings.HasPrefix(after.folded, "("):
			if isMark(after.folded) {
				t.marks = append(t.marks, after)
			} else if qualifies(lines, i, after.text) {
				t.typeAt[0] = l.sub(0, len(l.text))
			} else {
				t.subject = append(t.subject, after)
			}
		case hasFoldedPrefix(after.folded, "của") && after.shouts():
			t.takeAuthor(after)
		case !typ.listed:
			t.aside = true
			t.subject = append(t.subject, l.sub(0, len(l.text)))
			t.typeAt = nil
		default:
			t.subject = append(t.subject, after)
		}
	}
	next = i + 1
	blanks := 0
	for j := next; j < len(lines); j++ {
		l := &lines[j]
		if l.blank() {
			blanks++
			continue
		}
		switch {
		case isRule(l.text):
			if len(t.subject) > 0 || len(t.author) > 0 {
				return t, j + 1, true
			}
			next, blanks = j+1, 0
			continue
		case l.inTable() && !lines[i].inTable():
			return t, next, true
		case len(t.subject) == 0 && len(t.number) == 0 && titleNumber.MatchString(l.text):
			t.takeNumber(*l)
		case len(t.subject) == 0 && len(t.author) < 3 && l.shouts() && (hasFoldedPrefix(l.folded, "của") || len(t.author) > 0 && len(t.number) == 0 && blanks == 0 && !beginsAbout(l.folded) && !isCompetence(lines, j)):
			t.takeAuthor(*l)
		case len(t.subject) == 0 && blanks <= 2 && beginsSubject(lines, j, i):
			t.subject = append(t.subject, *l)
		case len(t.subject) > 0 && blanks == 0 && continuesTitle(lines, j, &t):
			t.subject = append(t.subject, *l)
		default:
			return t, next, true
		}
		next, blanks = j+1, 0
	}
	return t, next, true
}

// qualifies reports whether what stands in parentheses after the type on line i says which document of the type it is, and
// the subject begins under it: "ĐIỀU LỆ (SỬA ĐỔI, BỔ SUNG)".
func qualifies(lines []line, i int, s string) bool {
	if !strings.HasSuffix(s, ")") || strings.ContainsFunc(s, unicode.IsDigit) {
		return false
	}
	j := i + 1
	return j < len(lines) && !lines[j].blank() && beginsSubject(lines, j, i)
}

// trimLine is the line without the signs of cutset at its ends.
func trimLine(l line, cutset string) line {
	left := len(l.text) - len(strings.TrimLeft(l.text, cutset))
	return l.sub(left, max(left, len(strings.TrimRight(l.text, cutset))))
}

// endsTitle reports whether the line cannot belong to a subject.
func endsTitle(lines []line, j int) bool {
	l := &lines[j]
	if isAddressing(l.folded) || isBasis(l.folded) || isMark(l.folded) || isAttachedTo(l.folded) || isCompetence(lines, j) {
		return true
	}
	if label := labelOf(l.p); l.first && label.kind != labelNone && label.kind != labelBullet && !(label.kind == labelUpperRoman && label.closing == "") {
		return true
	}
	return utf8.RuneCountInString(l.text) > 450 || strings.HasSuffix(l.text, ":")
}

// beginsSubject reports whether the subject may begin at line j, under the type on line i.
func beginsSubject(lines []line, j, i int) bool {
	l := &lines[j]
	if endsTitle(lines, j) {
		return false
	}
	if beginsAbout(l.folded) {
		return utf8.RuneCountInString(l.text) < 450 && !strings.HasSuffix(l.text, ";")
	}
	if setApart(l) {
		return true
	}
	return plain(l) && plain(&lines[i]) && utf8.RuneCountInString(l.text) < 250 && !strings.ContainsAny(l.text[len(l.text)-1:], ".;:,")
}

// continuesTitle reports whether line j goes on with the subject.
func continuesTitle(lines []line, j int, t *title) bool {
	l := &lines[j]
	if endsTitle(lines, j) {
		return false
	}
	before := &t.subject[len(t.subject)-1]
	if strings.HasSuffix(before.text, ".") || strings.HasSuffix(before.text, ";") {
		return false
	}
	if l.p == before.p {
		return true
	}
	if plain(l) {
		if beginsWith(l.folded, periods.all()) {
			return utf8.RuneCountInString(l.text) < 60 && !strings.HasSuffix(l.text, ".") && !strings.HasSuffix(l.text, ",")
		}
		return !startsUpper(l.text) && utf8.RuneCountInString(l.text) < 200
	}
	if strings.HasPrefix(l.text, "(") || beginsWith(l.folded, periods.all()) {
		return l.aligned("center")
	}
	return setApart(l) && (l.aligned("center") == before.aligned("center") || before.inTable()) && (l.bold() == before.bold() || !startsUpper(l.text))
}

// periods begin the line of a subject that says of what time it is, folded.
var periods = foldAll("năm", "năm học", "quý", "tháng", "tuần", "kỳ", "nhiệm kỳ", "giai đoạn", "đợt", "học kỳ", "6 tháng", "9 tháng", "vụ", "khóa", "niên khóa", "lần thứ", "từ ngày", "trên địa bàn", "tại")

// setApart reports whether the line is set as a title is: centred, or bold all through.
func setApart(l *line) bool {
	return l.aligned("center") || l.bold() && utf8.RuneCountInString(l.text) < 300
}

// plain reports whether nothing but its words sets the line apart.
func plain(l *line) bool { return !setApart(l) && !l.aligned("right") }

// isAttachedTo recognises the line that says to what a document is attached.
func isAttachedTo(folded string) bool {
	s := strings.TrimLeft(folded, "([ ")
	for _, w := range [...]string{"kèm theo", "ban hành kèm theo", "ban hành theo", "đính kèm", "được ban hành"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return strings.HasPrefix(folded, "(") && (strings.Contains(s, " kèm theo ") || strings.Contains(s, " thông qua ngày "))
}

// isCompetence reports whether line j names who decides (thẩm quyền ban hành): capitals between subject and bases.
func isCompetence(lines []line, j int) bool {
	l := &lines[j]
	if !l.shouts() || strings.HasSuffix(l.text, ":") || !beginsOrg(l.folded) && !isPost(l.folded) && !hasFoldedPrefix(l.folded, "thẩm quyền") {
		return false
	}
	seen := 0
	for k := j + 1; k < len(lines) && seen < 4; k++ {
		if lines[k].blank() || isRule(lines[k].text) {
			continue
		}
		if isBasis(lines[k].folded) {
			return true
		}
		if !lines[k].shouts() && !strings.HasPrefix(lines[k].text, "(") && !isSitting(lines[k].folded) {
			return false
		}
		seen++
	}
	return false
}

// isSitting recognises the line that says which sitting of a council resolves.
func isSitting(folded string) bool {
	return hasFoldedPrefix(folded, "khóa") || hasFoldedPrefix(folded, "kỳ họp") || hasFoldedPrefix(folded, "nhiệm kỳ")
}

// subjectPrefix is the length of "V/v" or "Về việc" at the start of s.
func subjectPrefix(s string) int {
	if n := foldPrefix(s, "về việc"); n > 0 {
		return n
	}
	for _, w := range [...]string{"v/v", "v.v", "vv:", "v/việc"} {
		if len(s) >= len(w) && strings.EqualFold(s[:len(w)], w) {
			return len(w)
		}
	}
	return 0
}

// subjectText is the subject that the lines print, without "V/v" or "Về việc"; "" when it is left blank.
func subjectText(lines []line) string {
	parts := make([]string, 0, len(lines))
	for _, l := range lines {
		parts = append(parts, strings.Trim(l.text, "_"))
	}
	s := squeeze(strings.Join(parts, " "))
	if inner, ok := strings.CutPrefix(s, "("); ok && strings.HasSuffix(s, ")") && subjectPrefix(inner) > 0 {
		s = strings.TrimSuffix(inner, ")")
	}
	if n := subjectPrefix(s); n > 0 {
		s = strings.TrimLeft(s[n:], " :.")
	}
	if !worded(s) {
		return ""
	}
	return strings.TrimRight(strings.TrimSpace(s), " .;,")
}

// typeOf is the type as the regime of the document has it.
func (t *title) typeOf(r model.Regime) model.Type {
	typ := inRegime(t.typ, r)
	if t.joint {
		typ.Name += " liên tịch"
	}
	return typ
}
