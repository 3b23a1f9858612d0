package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/internal/numeral"
)

// labelWords are the words that carry a number before a title, in folded form.
var labelWords = []struct {
	word string
	kind labelKind
}{
	{"tiểu mục", labelSubsection}, {"phụ lục", labelAnnex}, {"chương", labelChapter},
	{"phần", labelPart}, {"mục", labelDivision}, {"điều", labelArticle},
}

// wordLabel reads "Điều 1.", "Chương II", "Phần thứ nhất", "Mục 1", "Phụ lục số 01". Words with a number that
// only speak of another place ("Điều 5 của Luật …", "Mục 2 Chương I") are no label.
func wordLabel(s string) (label, bool) {
	for _, w := range labelWords {
		n := foldPrefix(s, w.word)
		if n == 0 {
			continue
		}
		l := label{kind: w.kind}
		at := n + leadingSpace(s[n:])
		if at == n {
			return label{}, false
		}
		if k := foldPrefix(s[at:], "số"); k > 0 && w.kind == labelAnnex {
			at += k + leadingSpace(s[at+k:])
		}
		number, size := wordNumber(s[at:])
		if size == 0 {
			return label{}, false
		}
		l.number = number
		at += size
		if w.kind == labelArticle {
			at += articleSuffix(s[at:])
		}
		l.closing, l.end = closing(s, at)
		return l, wordMayStand(l, s)
	}
	return label{}, false
}

// wordNumber reads the number after the word of a label.
func wordNumber(s string) (number, size int) {
	if n := foldPrefix(s, "thứ"); n > 0 {
		at := n + leadingSpace(s[n:])
		if v, end := numeral.Ordinal(s, at); end > at {
			return v, end
		}
		return 0, 0
	}
	c, n := labelNumber(s)
	if n == 0 {
		return 0, 0
	}
	if !c.digits && c.roman > 0 && c.upper {
		return c.roman, n
	}
	return c.number, n
}

// articleSuffix is the length of the letter of an inserted article: "Điều 12a.".
func articleSuffix(s string) int {
	if s == "" || s[0] < 'a' || s[0] > 'z' {
		return 0
	}
	if r, _ := utf8.DecodeRuneInString(s[1:]); unicode.IsLetter(r) {
		return 0
	}
	return 1
}

// wordMayStand reports whether a word with a number is a label and not part of a sentence.
func wordMayStand(l label, s string) bool {
	rest := s[l.end:]
	line, _, _ := strings.Cut(rest, "\n")
	line = strings.TrimSpace(line)
	if line == "" {
		return true
	}
	if l.closing != "" && l.closing != ")" && l.closing != "/" {
		return mayFollow(l.closing, rest, true)
	}
	if l.kind == labelArticle {
		return false
	}
	// "CHƯƠNG I QUY ĐỊNH CHUNG", not "Chương I của Nghị định này".
	return spaceAt(s, l.end) && shouts(line) || l.kind == labelAnnex && strings.HasPrefix(line, "(")
}
