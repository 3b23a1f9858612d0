package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/internal/lazy"
	"example.com/vanban/internal/scan"
)

// announcement is a count of things that the text may go on to list: "07 giải pháp", "bảy (07) nhiệm vụ".
type announcement struct {
	line       int
	start, end int // the number and the noun, bytes of the line
	count      int
	noun       noun
	// cue says that a list follows: "sau đây", "gồm", a colon at the end.
	cue bool
	// close says that nothing but the cue stands between the noun and the list.
	close bool
	next  bool // the cue is the lead in the next sentence
	bound *series
}

// announcements are the counts in a line that may announce a list, in order.
func announcements(s string, i int) []announcement {
	var out []announcement
	for at := 0; at < len(s); {
		r, n := utf8.DecodeRuneInString(s[at:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			at += n
			continue
		}
		end := tokenEnd(s, at)
		if a, ok := announcementAt(s, at); ok {
			a.line = i
			out = append(out, a)
			end = max(end, a.end)
		}
		at = end
	}
	return out
}

// tokenEnd is the end of the word, number or symbol at byte at: "07-ĐA/TU" is one.
func tokenEnd(s string, at int) int {
	for at < len(s) {
		r, n := utf8.DecodeRuneInString(s[at:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) {
			next, _ := utf8.DecodeRuneInString(s[at+n:])
			if strings.IndexByte("/-.,_", s[at]) < 0 || !unicode.IsDigit(next) && !(s[at] != '.' && s[at] != ',' && unicode.IsLetter(next)) {
				return at
			}
		}
		at += n
	}
	return at
}

// announcementAt reads an announcement whose number begins at byte at.
func announcementAt(s string, at int) (announcement, bool) {
	if c := lowerFirst(s, at); !unicode.IsDigit(c) && !strings.ContainsRune(numeralInitials, c) {
		return announcement{}, false
	}
	n, end := count(s, at)
	if n < 2 || end == at || !loneNumber(s, at, end) {
		return announcement{}, false
	}
	next := scan.SkipSpace(s, end)
	if next == end {
		return announcement{}, false
	}
	a := announcement{start: at, count: n, noun: knownNoun(s, next)}
	if a.noun.end == next {
		a.noun = anyNoun(s, next)
	}
	a.end = a.noun.end
	if a.end == next {
		return announcement{}, false
	}
	before := contextBefore(s, at)
	if before.never || isYear(s, at, end, before, a.noun) {
		return announcement{}, false
	}
	after := contextAfter(s, a.end)
	a.cue, a.close = after.cue && !(a.noun.thing && after.clause), after.close
	if after.known || (before.past || before.part || after.past) && !after.points && (!after.next || before.part) {
		return announcement{}, false
	}
	if after.next && !a.cue {
		a.cue, a.next = true, true
	}
	if !a.noun.known && !a.cue {
		return announcement{}, false
	}
	return a, true
}

// loneNumber reports whether the number from at to end is not a piece of a larger number, a date, a symbol or a range.
func loneNumber(s string, at, end int) bool {
	if before, _ := utf8.DecodeLastRuneInString(s[:at]); at > 0 && (continuesWord(before) || strings.ContainsRune("-–.,+%", before) && isDigit(s[at])) {
		return false
	}
	if end >= len(s) {
		return false
	}
	after, n := utf8.DecodeRuneInString(s[end:])
	next, _ := utf8.DecodeRuneInString(s[end+n:])
	return !continuesWord(after) && after != '%' && !(strings.ContainsRune("-–.,", after) && (unicode.IsDigit(next) || unicode.IsLetter(next)))
}

// sentenceStops reports whether the full stop at byte at ends a sentence: nothing, or a space and no small letter, follows.
func sentenceStops(s string, at int) bool {
	if at+1 >= len(s) {
		return true
	}
	next := scan.SkipSpace(s, at+1)
	if next == at+1 && s[next] != '\n' {
		r, _ := utf8.DecodeRuneInString(s[next:])
		return strings.ContainsRune("”\")", r)
	}
	if next >= len(s) {
		return true
	}
	r, _ := utf8.DecodeRuneInString(s[next:])
	return !unicode.IsLower(r) && !shortened.Has(wordBefore(s, at))
}

// shortened are abbreviations written with a full stop before a name.
var shortened = lazy.Words{Text: "tp tx tt ts ths pgs gs bs ks ncs đ/c tr st"}
