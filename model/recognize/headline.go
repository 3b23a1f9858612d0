package recognize

import (
	"strings"
	"unicode/utf8"

	"example.com/vanban/model"
)

// longestHeadline is the number of characters above which a first line is no title.
const longestHeadline = 300

// headline takes the title of a text that has neither letterhead nor type, such as an article, for its subject: the first
// lines of it, set apart from the text that follows.
func (x *framer) headline(lines []line) {
	i := 0
	for i < len(lines) && (lines[i].blank() || isRule(lines[i].text)) {
		i++
	}
	taken := headlineAt(lines, i)
	if len(taken) == 0 || !articleFollows(lines, i+len(taken)) {
		return
	}
	x.f.Subject = subjectText(taken)
	x.put(model.PartSubject, taken...)
	x.f.Head = model.Range{To: endOfFrame(x.d, taken[len(taken)-1].path.Block+1)}
}

// headlineAt is the title whose first line is lines[i], nil when there is none.
func headlineAt(lines []line, i int) []line {
	n := 0
	for ; i+n < len(lines); n++ {
		l := &lines[i+n]
		if l.blank() || isRule(l.text) || !headlineLine(l) || n > 0 && !(l.aligned("center") && lines[i].aligned("center") && l.bold() == lines[i].bold()) {
			break
		}
	}
	if n > 5 {
		return nil
	}
	return lines[i : i+n]
}

// headlineLine reports whether the line is set as a title and names no place in an outline.
func headlineLine(l *line) bool {
	if l.inTable() || l.p.Box || !(setApart(l) || l.shouts()) || utf8.RuneCountInString(l.text) > longestHeadline || !worded(l.text) {
		return false
	}
	if labelOf(l.p).kind != labelNone || !l.aligned("center") && kindOf(l.text) != "" || isFormCaption(l.folded) || isAddressing(l.folded) || isBasis(l.folded) || personName(l.text) {
		return false
	}
	return !strings.ContainsAny(l.text[len(l.text)-1:], ":;,") && !severalSentences(l.text)
}

// articleFollows reports whether the next line, but for the author's, is running text.
func articleFollows(lines []line, i int) bool {
	for ; i < len(lines); i++ {
		l := &lines[i]
		switch {
		case l.blank(), isRule(l.text), l.aligned("right"), l.aligned("center") && strings.HasPrefix(l.text, "("), personName(l.text), hasFoldedPrefix(l.folded, "tác giả"):
		default:
			return !l.inTable() && labelOf(l.p).kind == labelNone && !setApart(l) && utf8.RuneCountInString(l.text) > 60
		}
	}
	return false
}
