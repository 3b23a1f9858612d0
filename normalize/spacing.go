package normalize

import (
	"strings"

	"example.com/vanban/internal/viet"
	"example.com/vanban/model"
)

// spacing finds double spaces within a sentence. Spaces that set columns, indents and blanks to fill are layout and left alone,
// and so is the frame of the document.
func spacing() *model.Rule {
	r := documented(&model.Rule{
		Name: "spacing", Severity: model.Info, Safe: true,
		Summary: model.Msg("more than one space between two words of a sentence"),
	})
	r.Check = func(d *model.Document, report func(model.Diagnostic)) {
		passages(d, func(p *passage) {
			s := p.Text
			gaps := !p.Frame && doubled(s) && !laidOut(s)
			if !gaps && !strings.ContainsAny(s, "0123456789") {
				return
			}
			for i := 0; i < len(s); i++ {
				switch {
				case digit(s[i]):
					glued(r, p, i, report)
				case gaps && (s[i] == ' ' || s[i] == 0xC2):
					to, n := spacesAfter(s, i)
					if n > 1 && betweenWords(s, i, to, n) && !p.protected(i) {
						report(p.finding(r, i, to, model.Msg("%d spaces between two words", n), safe(p.replace(i, to, " "))))
					}
					i = max(i, to-1)
				}
			}
		})
	}
	return r
}

// doubled reports whether two spaces of any kind stand side by side in s.
func doubled(s string) bool {
	if strings.Contains(s, "  ") {
		return true
	}
	i := strings.Index(s, noBreakSpace)
	if i < 0 {
		return false
	}
	for ; i < len(s); i++ {
		if _, n := spacesAfter(s, i); n > 1 {
			return true
		}
	}
	return false
}

// widest is how many spaces in a row may be a slip of the hand. More are layout.
const widest = 3

// laidOut reports whether a paragraph, its indent and end left out, has tabs, or gaps too wide to be a slip: columns, blanks to
// fill, a letterhead or signatures side by side.
func laidOut(s string) bool {
	s = strings.Trim(s, " \t\u00a0")
	if strings.ContainsRune(s, '\t') {
		return true
	}
	for i := 0; i < len(s); i++ {
		if s[i] != ' ' && s[i] != 0xC2 {
			continue
		}
		to, n := spacesAfter(s, i)
		if n > widest {
			return true
		}
		i = max(i, to-1)
	}
	return false
}

// blanksAfter are words after which a number or a name is left to be filled in, with the least number of spaces that make
// the blank.
var blanksAfter = map[string]int{
	"ngày": 2, "tháng": 2, "năm": 2, "số": 2, "giờ": 2, "phút": 2, "điều": 2, "khoản": 2, "điểm": 2, "quý": 2, "khóa": 2, "khoá": 2, "quyển": 2, "tờ": 2,
	"từ": 3, "đến": 3, "là": 3, "ông": 3, "bà": 3, "tên": 3, "tại": 3, "lớp": 3, "lần": 3, "thứ": 3,
}

// betweenWords reports whether the n spaces from i to to separate two words, or a mark of punctuation and the word after it, and are
// no blank to fill, no indent, and no gap after the label of an item.
func betweenWords(s string, i, to, n int) bool {
	a, b := before(s, i), after(s, to)
	if a == 0 || b == 0 || !inlineMark(a) && !viet.IsLetter(a) && !asciiAlnum(a) {
		return false
	}
	if !viet.IsLetter(b) && !asciiAlnum(b) && b != '(' && b != '“' && b != '"' {
		return false
	}
	word := wordBefore(s, i)
	if least := blanksAfter[fold(word)]; least > 0 && n >= least && !asciiDigit(b) {
		return false
	}
	if asciiDigit(a) && asciiDigit(b) {
		return false // figures side by side
	}
	if viet.IsUpper(a) && viet.IsUpper(b) && len(word) <= 2 {
		return false // letters set apart
	}
	return !label(s, i)
}

// inlineMark reports whether a is a mark that a word follows in a sentence.
func inlineMark(a rune) bool {
	switch a {
	case ',', ';', '.', ')', '”', '%', '-', '–', '!', '?':
		return true
	}
	return false
}

func asciiDigit(r rune) bool { return '0' <= r && r <= '9' }

func asciiAlnum(r rune) bool {
	return asciiDigit(r) || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
}

// label reports whether the text before byte i is nothing but the label of an item: "1.", "a)", "II.", "Điều 5.", "-".
func label(s string, i int) bool {
	head := strings.TrimLeft(s[:i], " \t\u00a0")
	for _, lead := range [...]string{"Điều ", "Chương ", "Mục ", "Phần ", "Bước ", "Câu ", "ĐIỀU ", "CHƯƠNG ", "PHẦN ", "MỤC "} {
		if rest, ok := strings.CutPrefix(head, lead); ok {
			head = rest
			break
		}
	}
	if len(head) > 8 {
		return false
	}
	switch {
	case head == "" || strings.Trim(head, "-–+*•.)(/0123456789") == "":
		return true
	case strings.Trim(head, "IVXLCDM.-)/") == "":
		return true
	}
	// one letter with its mark: "a)", "đ.", "(b)", "A -"
	core := strings.Trim(head, "()./-– ")
	return len([]rune(core)) == 1
}
