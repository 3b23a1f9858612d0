package recognize

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/model"
)

// reading is how a paragraph reads as a heading.
type reading uint8

const (
	sentence   reading = iota // no title: a whole sentence, an item
	lead                      // a title and its text in one paragraph, parted by a colon
	weakTitle                 // a title by its words alone
	runIn                     // a title set apart by its formatting, and its text in one paragraph
	boldTitle                 // a title by its formatting
	fixedTitle                // a unit of a statute: Phần, Chương, Mục, Điều
)

// unit is a paragraph of the content that may be a heading.
type unit struct {
	block  int
	p      *model.Paragraph
	label  label
	read   reading
	from   int    // byte offset in the text where the title begins
	to     int    // byte offset where it ends, closing punctuation excluded
	format string // how an unnumbered heading is set, for telling levels apart
	tailed bool   // what stands under it begins with running text
	filled bool   // something stands under it before the next unit of its level
	parted bool   // units with compound labels stand under it: "1.1." under "1."

	below string // the title where it stands on the lines below the label
	last  int    // the last block of the heading

	branch *branch // of labels that it belongs to
	parent *unit   // the unit under which its branch stands
	accept bool
}

func (u *unit) text() string { return u.p.Text[u.from:u.to] }

// title is the title as printed, on one line.
func (u *unit) title() string {
	if u.below != "" {
		return u.below
	}
	return squeeze(u.text())
}

// inline reports whether text goes on after the title in its paragraph.
func (u *unit) inline() bool {
	return strings.ContainsFunc(u.p.Text[u.to:], func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

const (
	longestBold = 320 // characters of a title that is bold all through
	longestWeak = 170 // characters of a title by its words alone
	longestLead = 90  // characters before a colon
)

// read finds out how the labelled paragraph reads. plainBold says that bold type means nothing in this document.
func (u *unit) classify(plainBold bool) {
	s := u.p.Text
	u.from = u.label.end
	u.to = len(strings.TrimRightFunc(s, isBlank))
	if u.to <= u.from {
		u.from, u.to = min(u.from, len(s)), min(u.from, len(s))
		u.read = sentence
		return
	}
	if n := strings.IndexByte(s[u.from:u.to], '\n'); n >= 0 && u.lineTitle(u.from+n, plainBold) {
		u.trim()
		return
	}
	body := s[u.from:u.to]
	length := utf8.RuneCountInString(body)
	strong := !plainBold && u.formatted(u.from, u.to, isBold) || shouts(body) && length > 3 || u.p.Layout != nil && u.p.Layout.OutlineLevel > 0 && length < 150
	switch {
	case strings.HasSuffix(body, ";"), strings.HasSuffix(body, ","):
		u.read = sentence
	case strong && length <= longestBold && !introducesList(body) && !severalSentences(body):
		u.read = boldTitle
		if k := leadEnd(body); k > 0 && strings.HasSuffix(body, ".") && !parenthesised(body[k+1:]) && !shouts(body) {
			u.to, u.read = u.from+k, runIn
		}
	case u.runInTitle(plainBold):
		u.read = runIn
	default:
		u.byWords(body, length)
	}
	u.trim()
}

// lineTitle takes the first line of a paragraph with line breaks as its title when it is set apart or reads as one.
func (u *unit) lineTitle(end int, plainBold bool) bool {
	first := strings.TrimRightFunc(u.p.Text[u.from:end], isBlank)
	length := utf8.RuneCountInString(first)
	if length == 0 || length > longestWeak || strings.HasSuffix(first, ";") || strings.HasSuffix(first, ",") || introducesList(first) {
		return false
	}
	switch {
	case !plainBold && u.formatted(u.from, end, isBold):
		u.read = runIn
	case shouts(first):
		u.read = boldTitle
	case !strings.HasSuffix(first, ".") && startsUpper(u.p.Text[end:]):
		u.read = lead
	default:
		return false
	}
	u.to = u.from + len(first)
	return true
}

// formatted reports whether the formatting of all visible text between two offsets satisfies f.
func (u *unit) formatted(from, to int, f func(*model.Format) bool) bool {
	l := line{p: u.p, at: from, text: u.p.Text[from:to]}
	return l.formatted(f)
}

// runInTitle takes the start of the text as title where it alone is bold, or italic or underlined up to a colon
// or full stop.
func (u *unit) runInTitle(plainBold bool) bool {
	for i, set := range [...]func(*model.Format) bool{isBold, isItalic, isUnderlined} {
		if i == 0 && plainBold {
			continue
		}
		end := u.setUpTo(set)
		head := strings.TrimRightFunc(u.p.Text[u.from:end], isBlank)
		rest := strings.TrimLeftFunc(u.p.Text[end:u.to], isBlank)
		if head == "" || rest == "" || utf8.RuneCountInString(head) > longestWeak || !strings.ContainsFunc(head, unicode.IsLetter) {
			continue
		}
		if !strings.HasSuffix(head, ":") && !strings.HasSuffix(head, ".") && !strings.ContainsAny(rest[:1], ":.(-") && !strings.HasPrefix(rest, "–") || introducesList(head) {
			continue
		}
		if !strings.HasSuffix(head, ":") && parenthesised(rest) {
			return true
		}
		u.to = u.from + len(head)
		return true
	}
	return false
}

func isUnderlined(f *model.Format) bool { return f.Underline }

// setUpTo is the end of the stretch from the title's start whose formatting satisfies set; spaces count as set.
func (u *unit) setUpTo(set func(*model.Format) bool) int {
	end := u.from
	for _, r := range u.p.Runs {
		if r.End <= u.from {
			continue
		}
		from := max(r.Start, u.from)
		if strings.TrimSpace(u.p.Text[from:r.End]) != "" && (r.Format == nil || !set(r.Format)) {
			// A colon that lost the formatting still belongs to the title.
			return end
		}
		end = r.End
	}
	return min(end, u.to)
}

// byWords reads a paragraph that nothing but its words sets apart.
func (u *unit) byWords(body string, length int) {
	if k := columnGap(body); k > 0 && length < 200 {
		u.to, u.read = u.from+k, weakTitle
		return
	}
	if k := leadEnd(body); k > 0 {
		u.read = lead
		if parenthesised(body[k+1:]) {
			u.read = weakTitle
		} else {
			u.to = u.from + k
		}
		return
	}
	if k := sentenceLead(body); k > 0 {
		u.to, u.read = u.from+k, lead
		return
	}
	switch {
	case length > longestWeak || severalSentences(body) || introducesList(body) || !startsUpper(body) || isClause(body):
		u.read = sentence
	case strings.HasSuffix(body, ".") && length > 110:
		u.read = sentence
	default:
		u.read = weakTitle
	}
}

// sentenceLead is the offset of the full stop that parts a title by its words from the sentences after it: "Công tác nhân
// sự. Đã hoàn thành …"; 0 when none does.
func sentenceLead(s string) int {
	k := strings.Index(s, ". ")
	if k <= 0 || strings.Count(s[:k], " ") > 7 || strings.ContainsAny(s[:k], ",;:(") || !commonLead(s[:k]) || isPredicated(s[:k]) || !startsUpper(s[k+1:]) {
		return 0
	}
	return k
}

// finiteWords stand in sentences and in no title, folded.
var finiteWords = [...]string{" đã ", " được ", " đang ", " sẽ ", " còn ", " là ", " không ", " có ", " phải ", " đạt ", " giảm ", " tăng ", " luôn ", " vẫn ", " chưa ", " bị "}

// isPredicated reports whether the words of s make a sentence.
func isPredicated(s string) bool {
	folded := strings.ReplaceAll(fold(s)+" ", " đạt được ", " ")
	return slices.ContainsFunc(finiteWords[:], func(w string) bool { return strings.Contains(folded, w) })
}

func (u *unit) predicated() bool { return isPredicated(u.p.Text[u.from:u.to]) }

// columnGap is where a value set off by tabs or spaces begins after a title; 0 when none does.
func columnGap(s string) int {
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !isBlank(r) {
			i += n
			continue
		}
		from := i
		for i < len(s) {
			r, n := utf8.DecodeRuneInString(s[i:])
			if !isBlank(r) {
				break
			}
			i += n
		}
		if strings.ContainsRune(s[from:i], '\t') || i-from >= 6 {
			if from > 0 && i < len(s) {
				return from
			}
		}
	}
	return 0
}

// leadEnd is the offset of the colon that parts a title from its text; 0 when none does.
func leadEnd(s string) int {
	k := strings.IndexByte(s, ':')
	if k <= 0 || utf8.RuneCountInString(s[:k]) > longestLead || strings.ContainsAny(s[:k], ";\n") || severalSentences(s[:k]) || introducesList(s[:k+1]) || isClause(s[:k]) {
		return 0
	}
	rest := strings.TrimLeftFunc(s[k+1:], isBlank)
	if rest == "" || len(rest) == len(s)-k-1 || !startsUpper(s) {
		return 0
	}
	for _, w := range [...]string{" gồm", " bao gồm", " quy định", " phải", " được", " là "} {
		if strings.Contains(fold(s[:k])+" ", w+" ") {
			return 0
		}
	}
	if r, _ := utf8.DecodeRuneInString(rest); !unicode.IsUpper(r) && !unicode.IsDigit(r) && !strings.ContainsRune("“\"([", r) && !commonLead(s[:k]) && strings.Count(s[:k], " ") > 5 {
		return 0
	}
	return k
}

func parenthesised(s string) bool {
	s = strings.TrimFunc(s, isBlank)
	return strings.HasPrefix(s, "(") && strings.HasSuffix(s, ")") && utf8.RuneCountInString(s) < 60
}

// listOpeners end a sentence that goes on in the lines under it, folded.
var listOpeners = foldAll("như sau", "sau đây", "sau", "gồm", "có nhiệm vụ", "có trách nhiệm", "có quyền", "bao gồm", "gồm có", ", cụ thể", "là", "quy định", "gồm các", "nêu rõ", "dưới đây", "khi", "thì", "của", "và", "như", "trong đó", "với nội dung", "với các nội dung", "áp dụng đối với", "trên cơ sở", "vì các lý do", "trong các trường hợp")

// afterNoun are the words after which "sau" means the next one: "tháng sau".
var afterNoun = foldAll("tháng sau", "năm sau", "quý sau", "tuần sau", "kỳ sau", "giai đoạn sau")

// introducesList reports whether s ends, before a colon, as a sentence that leads into a list.
func introducesList(s string) bool {
	s = strings.TrimRightFunc(s, isBlank)
	if !strings.HasSuffix(s, ":") {
		return hasWordsAtEnd(s, "như sau") || hasWordsAtEnd(s, "sau đây")
	}
	s = strings.TrimRight(s, ": ")
	if strings.Count(s, " ") < 2 {
		return false
	}
	for _, w := range afterNoun.all() {
		if hasWordsAtEnd(s, w) {
			return false
		}
	}
	for _, w := range listOpeners.all() {
		if hasWordsAtEnd(s, w) {
			return true
		}
	}
	return false
}

// hasWordsAtEnd reports whether s ends with the folded words w.
func hasWordsAtEnd(s, w string) bool {
	if len(s) > 80 {
		cut := len(s) - 80
		for !utf8.RuneStart(s[cut]) {
			cut++
		}
		s = s[cut:]
	}
	folded := strings.TrimRight(fold(s), " .:")
	return folded == w || strings.HasSuffix(folded, " "+w)
}

// severalSentences reports whether a sentence ends inside s and another begins.
func severalSentences(s string) bool {
	for i := 0; i+2 < len(s); i++ {
		if s[i] != '.' && s[i] != '?' && s[i] != '!' || s[i+1] != ' ' && s[i+1] != '\n' {
			continue
		}
		before := s[:i]
		last := before[strings.LastIndexAny(before, " (\t")+1:]
		if utf8.RuneCountInString(last) < 3 || shouts(last) || strings.Contains(last, ".") {
			continue // "TP. Hồ Chí Minh", "ThS. Nguyễn …"
		}
		if startsUpper(strings.TrimLeft(s[i+1:], " \n“\"(")) && strings.TrimLeft(s[i+1:], " \n")[0] != '(' {
			return true
		}
	}
	return false
}

// trim leaves out the punctuation and space around the title.
func (u *unit) trim() {
	s := u.p.Text
	for u.from < u.to {
		r, n := utf8.DecodeRuneInString(s[u.from:u.to])
		if !isBlank(r) && !strings.ContainsRune(":.-–", r) {
			break
		}
		u.from += n
	}
	for u.to > u.from {
		r, n := utf8.DecodeLastRuneInString(s[u.from:u.to])
		if !isBlank(r) && !strings.ContainsRune(":.;,-–_", r) {
			break
		}
		u.to -= n
	}
}
