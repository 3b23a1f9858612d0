package recognize

import (
	"strings"
	"unicode/utf8"
)

// readAddressees reads whom the document is for, from the line "Kính gửi" at lines[i] on, and returns the lines that
// name them and the index after them.
func readAddressees(lines []line, i int) (names []string, at []line, next int) {
	l := &lines[i]
	at = append(at, *l)
	rest := afterAddressing(l.text)
	names = splitAddressees(names, rest)
	open := rest == "" || strings.HasSuffix(rest, ";") || strings.HasSuffix(rest, ",")
	dashes := strings.HasPrefix(rest, "-") || strings.HasPrefix(rest, "–")
	next = i + 1
	blanks := 0
	for j := next; j < len(lines) && len(at) < 60; j++ {
		l := &lines[j]
		if l.blank() {
			blanks++
			continue
		}
		label := labelOf(l.p)
		bullet := label.kind == labelBullet && l.first || strings.HasPrefix(l.text, "-") || strings.HasPrefix(l.text, "–") || strings.HasPrefix(l.text, "+")
		sameTable := l.inTable() && l.path.Block == lines[i].path.Block
		switch {
		case isRule(l.text):
			return names, at, j
		case isAddressing(l.folded):
			names = splitAddressees(names, afterAddressing(l.text))
			rest = afterAddressing(l.text)
		case isBasis(l.folded) && !sameTable || utf8.RuneCountInString(l.text) > 250 && !sameTable:
			return names, at, next
		case bullet && (open || dashes || len(names) == 0 || sameTable || strings.HasSuffix(at[len(at)-1].text, ";")):
			names = splitAddressees(names, l.text)
			rest, dashes = l.text, true
		case label.kind != labelNone && label.kind != labelBullet && l.first && label.kind != labelParenthesis && !(len(names) == 0 && label.kind == labelDecimal && !sameTable && open && blanks == 0):
			return names, at, next
		case sameTable || open && blanks <= 1 && (dashes || len(names) == 0 || !endsSentence(rest)):
			if len(names) > 0 && continuesItem(rest, l.text) {
				names[len(names)-1] = trimItem(names[len(names)-1] + " " + squeeze(l.text))
			} else {
				names = splitAddressees(names, l.text)
			}
			rest = l.text
		case blanks == 0 && len(names) > 0 && continuesAddressee(&at[len(at)-1], l):
			names[len(names)-1] = trimItem(names[len(names)-1] + " " + squeeze(l.text))
			rest = l.text
		default:
			return names, at, next
		}
		open = strings.HasSuffix(rest, ";") || strings.HasSuffix(rest, ",") || rest == ""
		at = append(at, *l)
		next, blanks = j+1, 0
	}
	return names, at, next
}

// afterAddressing is the text after "Kính gửi:".
func afterAddressing(s string) string {
	_, rest, ok := strings.Cut(s, ":")
	if !ok {
		n := wordsLength(s, 2)
		if foldPrefix(s, "đồng") > 0 {
			n = wordsLength(s, 3)
		}
		rest = s[n:]
	}
	return strings.TrimSpace(rest)
}

// splitAddressees appends the names in s, which a semicolon parts.
func splitAddressees(names []string, s string) []string {
	for part := range strings.SplitSeq(s, ";") {
		if part = trimItem(part); worded(part) {
			names = append(names, part)
		}
	}
	return names
}

// trimItem is the text of one entry of a list of bodies, without its dash and its closing punctuation.
func trimItem(s string) string {
	s = strings.TrimSpace(s)
	s = strings.TrimLeft(s, "-–—+*•\uf0b7\uf02d \t\u00a0")
	s = squeeze(s)
	for {
		t := strings.TrimRight(s, " .;,_")
		t = strings.TrimSuffix(t, "./")
		if strings.HasSuffix(s, "…") || strings.HasSuffix(s, "...") {
			return s
		}
		if t == s {
			return s
		}
		s = t
	}
}

func endsSentence(s string) bool { return strings.HasSuffix(s, ".") }

// continuesItem reports whether text goes on with the entry before it: the entry is not closed and the text begins
// with neither dash nor a new name.
func continuesItem(before, text string) bool {
	b := strings.TrimSpace(before)
	if b == "" || strings.HasSuffix(b, ";") || strings.HasSuffix(b, ".") || strings.HasSuffix(b, ":") {
		return false
	}
	return !strings.HasPrefix(text, "-") && !strings.HasPrefix(text, "–")
}

// continuesAddressee reports whether a line without a dash is the rest of a name that was too long for one line.
func continuesAddressee(before, l *line) bool {
	if strings.HasSuffix(before.text, ".") || strings.HasSuffix(before.text, ";") || utf8.RuneCountInString(l.text) > 90 {
		return false
	}
	if before.p == l.p {
		return true
	}
	if l.aligned("center") && before.aligned("center") {
		return true
	}
	return !startsUpper(l.text) || l.shouts() && before.shouts() || l.indent >= 24 && before.indent > 0
}
