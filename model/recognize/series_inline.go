package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/internal/lazy"
	"example.com/vanban/internal/scan"
)

// inlineMarkers calls found for every place of a line, from byte at on, where a marker inside running text may
// stand, in order. Whether it counts is for the series to say.
func inlineMarkers(s string, at int, found func(marker)) {
	depth := 0 // of parentheses, 0 or 1
	prev := rune(0)
	for i := at; i < len(s); {
		c := s[i]
		if c == '(' {
			if m := bracketMarker(s, i); m.kind != markNone {
				found(m)
				i = m.end
				prev = ')'
				continue
			}
			depth, prev = 1, '('
			i++
			continue
		}
		r, n := rune(c), 1
		if c >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		switch {
		case r == ')':
			depth = 0
		case (unicode.IsLetter(r) || isDigit(c)) && !continuesWord(prev):
			if m := proseMarker(s, i, depth > 0); m.kind != markNone {
				found(m)
				// Other markers may stand right behind; the words of this one are passed.
				i += max(len(m.printed), n)
				prev, _ = utf8.DecodeLastRuneInString(s[:i])
				continue
			}
			end := i + n
			if isDigit(c) {
				for end < len(s) && isDigit(s[end]) {
					end++
				}
			} else {
				end = max(end, wordEnd(s, i))
			}
			prev, _ = utf8.DecodeLastRuneInString(s[i:end])
			i = end
			continue
		}
		prev = r
		i += n
	}
}

// continuesWord reports whether a letter or digit after r goes on with the same word, number or symbol.
func continuesWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || r == '/' || r == '_' || r == '@' || r == '&'
}

func wordEnd(s string, at int) int {
	for at < len(s) {
		r, n := utf8.DecodeRuneInString(s[at:])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		at += n
	}
	return at
}

// bracketMarker reads "(1)", "(a)", "(i)" before text at byte at of running text.
func bracketMarker(s string, at int) marker {
	l, ok := parenthesisLabel(s[at:])
	if !ok || l.number > 99 {
		return marker{}
	}
	m := numericMarker(l)
	end := at + l.end
	m.start, m.end, m.printed, m.after = at, scan.SkipSpace(s, end), s[at:end], markBefore(s, at)
	if at > 0 {
		if before, _ := utf8.DecodeLastRuneInString(s[:at]); continuesWord(before) || before == ')' || before == '=' {
			return marker{}
		}
	}
	if notBeforeBracket.Has(wordBefore(s, at)) || !textFollows(s, m.end) {
		return marker{}
	}
	return m
}

// notBeforeBracket are words whose number in parentheses is a reference.
var notBeforeBracket = lazy.Words{Text: "cột dòng mục khoản điểm biểu hàng số thức mẫu bảng chú"}

// proseMarker reads a marker of running text that begins with a letter or digit at byte at.
func proseMarker(s string, at int, bracketed bool) marker {
	before := wordBefore(s, at)
	mark := markBefore(s, at)
	c := lowerFirst(s, at)
	switch {
	case strings.ContainsRune(numeralInitials, c) && before != "thứ" && before != "mười" && before != "mươi":
		if m := cardinalMarker(s, at, false); m.kind != markNone && (m.form == "là" || mark != 0) && textFollows(s, m.end) {
			return spoken(s, at, m)
		}
	}
	if mark == 0 && before != "và" && before != "là" && before != "gồm" && before != "rồi" {
		return marker{}
	}
	if c == 't' {
		if m := ordinalMarker(s, at, false); m.kind != markNone && textFollows(s, m.end) {
			return spoken(s, at, m)
		}
	}
	if !isDigit(s[at]) {
		if m := namedMarker(s, at, false); m.kind != markNone && textFollows(s, m.end) {
			return spoken(s, at, m)
		}
		if m := namedClause(s, at, mark); m.kind != markNone {
			return spoken(s, at, m)
		}
	}
	if bracketed {
		return marker{}
	}
	return numberInProse(s, at, mark)
}

// namedClause reads a named marker without punctuation at the beginning of a clause behind the mark: ": Giai đoạn 1 từ năm
// 2021 đến năm 2025; Giai đoạn 2 …".
func namedClause(s string, at int, mark byte) marker {
	if mark != ':' && mark != ';' {
		return marker{}
	}
	n := knownNoun(s, at)
	next := scan.SkipSpace(s, n.end)
	number, end := upToThreeDigits(s, next)
	text := scan.SkipSpace(s, end)
	if n.end == at || next == n.end || number < 1 || number > 99 || text == end {
		return marker{}
	}
	if r, _ := utf8.DecodeRuneInString(s[text:]); !unicode.IsLower(r) {
		return marker{}
	}
	return marker{kind: markNamed, number: number, noun: n, form: n.text, end: text}
}

// numeralInitials begin the words of cardinals.
const numeralInitials = "mhbnstc"

func lowerFirst(s string, at int) rune {
	r, _ := utf8.DecodeRuneInString(s[at:])
	return unicode.ToLower(r)
}

func spoken(s string, at int, m marker) marker {
	m.start, m.printed = at, strings.TrimSpace(s[at:m.end])
	return m
}

// numberInProse reads "1)", "a)" and, after a colon, semicolon or full stop, "1.", "a.".
func numberInProse(s string, at int, mark byte) marker {
	if mark == 0 {
		return marker{}
	}
	c, n := labelNumber(s[at:min(len(s), at+12)])
	if n == 0 || at+n >= len(s) {
		return marker{}
	}
	end := at + n
	switch s[end] {
	case ')':
	case '.':
		if mark != ':' && mark != ';' && !(mark == '.' && c.digits) || end+1 >= len(s) || !spaceAt(s, end+1) {
			return marker{}
		}
	default:
		return marker{}
	}
	l := c.label()
	l.closing, l.end = s[end:end+1], end+1-at
	if s[end] == ')' && l.kind == labelDecimal {
		l.kind = labelDecimalParen
	}
	m := numericMarker(l)
	m.start, m.end, m.printed, m.after = at, scan.SkipSpace(s, end+1), s[at:end+1], mark
	if !textFollows(s, m.end) {
		return marker{}
	}
	return m
}

// textFollows reports whether words follow at byte at, not a mark of punctuation.
func textFollows(s string, at int) bool {
	r, n := utf8.DecodeRuneInString(s[at:])
	return n > 0 && (unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("“\"'‘([", r))
}

// wordBefore is the word directly before byte at with nothing but spaces between, in lower case.
func wordBefore(s string, at int) string {
	end := trimmedEnd(s, at)
	from := end
	for from > 0 && end-from < scan.Longest {
		r, n := utf8.DecodeLastRuneInString(s[:from])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		from -= n
	}
	return strings.ToLower(s[from:end])
}

// markBefore is the mark (one of ":;,.") before byte at with nothing but spaces between; '.' at the start of the
// line, 0 when something else stands there.
func markBefore(s string, at int) byte {
	end := trimmedEnd(s, at)
	switch {
	case end == 0:
		return '.'
	case end == at:
		return 0
	case strings.IndexByte(":;,.", s[end-1]) >= 0:
		return s[end-1]
	}
	if r, _ := utf8.DecodeLastRuneInString(s[:end]); r == '”' || r == '…' || r == '–' {
		return ','
	}
	return 0
}

// trimmedEnd is at moved back over spaces, a hundred bytes at the most.
func trimmedEnd(s string, at int) int {
	from := max(0, at-100)
	return from + len(strings.TrimRight(s[from:at], " \t\u00a0"))
}

func trimRight(s string) string { return strings.TrimRight(s, " \t\u00a0\r\n\v") }
