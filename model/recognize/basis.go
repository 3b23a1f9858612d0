package recognize

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// basisWords begin a basis (căn cứ ban hành); those of the second list do only among others.
var (
	basisWords  = foldAll("căn cứ", "xét đề nghị", "xét tờ trình", "theo đề nghị")
	amongBases  = foldAll("xét", "thực hiện", "theo", "sau khi", "trên cơ sở", "tiếp theo", "để", "được sự", "trình")
	bulletSigns = "-–—+*• \t\u00a0"
)

// isBasis reports whether folded text begins as a basis does.
func isBasis(folded string) bool {
	return beginsWith(strings.TrimLeft(folded, bulletSigns), basisWords.all())
}

// readBases reads the bases from lines[i] on and returns them, their lines, and the index after them. A first
// sentence of the text that only names its basis ("Căn cứ …, Sở … báo cáo như sau:") is none.
func readBases(lines []line, i int) (bases []string, at []line, next int) {
	next = i
	for j := i; j < len(lines); {
		if lines[j].blank() {
			j++
			continue
		}
		l := &lines[j]
		s := strings.TrimLeft(l.folded, bulletSigns)
		if l.inTable() || !beginsWith(s, basisWords.all()) && !(len(bases) > 0 && beginsWith(s, amongBases.all())) {
			break
		}
		// The basis goes on over the lines of its paragraph up to one that begins another.
		end := j + 1
		text := l.text
		for end < len(lines) && lines[end].p == l.p && !isBasis(lines[end].folded) && lines[end].text != "" {
			text += " " + lines[end].text
			end++
		}
		closed := strings.HasSuffix(text, ";")
		if !closed && !strings.HasSuffix(text, ".") && !strings.HasSuffix(text, ",") && strings.ContainsFunc(text, isLower) && !basisFollows(lines, end) {
			break
		}
		if !closed && (!beginsWith(s, basisWords.all()) || says(text)) && !orderFollows(lines, end) {
			break
		}
		bases = append(bases, strings.TrimRight(strings.TrimLeft(squeeze(text), bulletSigns), ";., "))
		at = append(at, lines[j:end]...)
		j, next = end, end
	}
	bases = slices.DeleteFunc(bases, blankBasis)
	if len(bases) == 1 && !strings.HasSuffix(at[len(at)-1].text, ";") && !orderFollows(lines, next) && !at[0].italic() {
		return nil, nil, i
	}
	return bases, at, next
}

// blankBasis reports whether a basis of a form is still to be filled in.
func blankBasis(s string) bool {
	folded := fold(s)
	for _, w := range basisWords.all() {
		if rest, ok := strings.CutPrefix(folded, w); ok {
			return !worded(strings.TrimPrefix(rest, " của"))
		}
	}
	return false
}

func basisFollows(lines []line, i int) bool {
	for ; i < len(lines); i++ {
		if !lines[i].blank() {
			return isBasis(lines[i].folded)
		}
	}
	return false
}

// orderFollows reports whether the next line gives the order in capitals: "QUYẾT ĐỊNH:".
func orderFollows(lines []line, i int) bool {
	for ; i < len(lines); i++ {
		if !lines[i].blank() {
			l := &lines[i]
			return l.shouts() && utf8.RuneCountInString(l.text) < 60 || strings.HasSuffix(l.text, ":") && l.aligned("center")
		}
	}
	return false
}

// says reports whether the paragraph goes on from its basis to what the document says.
func says(text string) bool {
	folded := fold(text)
	if strings.HasSuffix(folded, ":") {
		return true
	}
	for _, w := range [...]string{" như sau", " báo cáo kết quả", " xây dựng kế hoạch", " ban hành kế hoạch", " kính trình", " kính đề nghị", " đề nghị các", " yêu cầu các", " tổ chức triển khai", " thông báo "} {
		if k := strings.LastIndex(folded, ", "); k >= 0 && strings.Contains(folded[k:], w) {
			return true
		}
	}
	return false
}
