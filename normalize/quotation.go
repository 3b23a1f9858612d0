package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// quote is one quotation mark of a text and what it does.
type quote struct {
	from, to int
	rune     rune
	opens    bool
	closes   bool // neither when it has no partner to open for or to close
}

// eachQuote calls f for the quotation marks of s: “ ” „ « » and the straight ". What a mark does is told from
// its place where that contradicts its shape (“trong sạch“), as people type them. Depth before the first mark is depth; what it is
// after the last is returned, together with the number of marks that close something from before.
func eachQuote(s string, depth int, f func(q quote, depth int)) (after int) {
	straight := 0 // straight marks that are open
	for i := 0; i < len(s); {
		j := nextQuote(s[i:])
		if j < 0 {
			break
		}
		i += j
		r, size := utf8.DecodeRuneInString(s[i:])
		q := quote{from: i, to: i + size, rune: r}
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		next, _ := utf8.DecodeRuneInString(s[i+size:])
		leftOpen := i == 0 || unicode.IsSpace(before) || strings.ContainsRune("([{“«/-–—", before)
		rightOpen := i+size == len(s) || unicode.IsSpace(next) || strings.ContainsRune(".,;:!?)]}”»/-–—…", next)
		switch r {
		case '“', '„', '«':
			q.opens = !(depth > 0 && !leftOpen && rightOpen)
			q.closes = !q.opens
		case '”', '»':
			q.opens = depth == 0 && leftOpen && !rightOpen
			q.closes = !q.opens && (depth > 0 || !seconds(before))
		case '"':
			switch {
			case leftOpen && !rightOpen:
				q.opens = true
				straight++
			case !leftOpen && rightOpen:
				q.closes = depth > 0
			default: // "abc" without spaces, or with them on both sides
				q.closes = straight > 0
			}
			if q.closes {
				straight = max(straight-1, 0)
			}
		}
		f(q, depth)
		switch {
		case q.opens:
			depth++
		case q.closes:
			depth--
		}
		i += size
	}
	return depth
}

// seconds reports whether the mark after c may be that of seconds of arc, or of inches.
func seconds(c rune) bool { return unicode.IsDigit(c) || c == ' ' }

// nextQuote is where the next quotation mark of s begins, -1 when there is none.
func nextQuote(s string) int {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '"':
			return i
		case 0xC2, 0xE2:
			if curlyQuote(s[i:]) {
				return i
			}
		}
	}
	return -1
}

// hasQuote reports whether there is a quotation mark in s. It is the fast way to see that there is none.
func hasQuote(s string) bool {
	if strings.IndexByte(s, '"') >= 0 {
		return true
	}
	for _, lead := range [...]byte{0xC2, 0xE2} {
		for rest := s; ; rest = rest[1:] {
			i := strings.IndexByte(rest, lead)
			if i < 0 {
				break
			}
			if rest = rest[i:]; curlyQuote(rest) {
				return true
			}
		}
	}
	return false
}

// curlyQuote reports whether s begins with one of « » “ ” „.
func curlyQuote(s string) bool {
	switch {
	case len(s) >= 2 && s[0] == 0xC2:
		return s[1] == 0xAB || s[1] == 0xBB
	case len(s) >= 3 && s[0] == 0xE2 && s[1] == 0x80:
		return 0x9C <= s[2] && s[2] <= 0x9E
	}
	return false
}
