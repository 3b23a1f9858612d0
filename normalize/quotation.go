package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/model"
)

// quote is one quotation mark of a text and what it does.
type quote struct {
	from, to int
	rune     rune
	opens    bool
	closes   bool // neither when it has no partner to open for or to close
}

// quotations calls f for the quotation marks of s: “ ” „ « » and the straight ". What a mark does is told from
// its place where that contradicts its shape (“trong sạch“), as people type them. Depth before the first mark is depth; what it is
// after the last is returned, together with the number of marks that close something from before.
func quotations(s string, depth int, f func(q quote, depth int)) (after int) {
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
	found := strings.IndexByte(s, '"')
	for _, lead := range [...]byte{0xC2, 0xE2} {
		end := len(s)
		if found >= 0 {
			end = found
		}
		for at := 0; ; at++ {
			i := strings.IndexByte(s[at:end], lead)
			if i < 0 {
				break
			}
			if at += i; curlyQuote(s[at:]) {
				found = at
				break
			}
		}
	}
	return found
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

// quotationReader follows quotations over paragraphs: an article of a law that is quoted whole.
type quotationReader struct {
	leaves []model.Leaf
	until  int // the quotation that is open ends in this paragraph; 0 when none is open
}

// farthest is how many paragraphs a quotation may run on.
const farthest = 300

// next tells of paragraph i up to where it goes on an earlier quotation, and from where a quotation of its own goes on in the
// paragraphs after it. Paragraphs are asked for in order.
func (r *quotationReader) next(i int) (quotedTo, quotedFrom int) {
	s := r.leaves[i].Text
	quotedFrom = len(s)
	start := 0
	if r.until > 0 {
		if i < r.until {
			return len(s), 0
		}
		r.until = 0
		quotedTo, _ = outermost(s, 1)
		start = quotedTo
	}
	if nextQuote(s[start:]) < 0 {
		return quotedTo, quotedFrom
	}
	if _, opened := outermost(s[start:], 0); opened >= 0 {
		quotedFrom = start + opened
		r.until = r.closing(i)
	}
	return quotedTo, quotedFrom
}

// outermost is the end of the mark at which the depth first falls to zero (len(s) when it never does), and the start of the
// mark from which on it stays above zero (-1 when it ends at zero).
func outermost(s string, depth int) (closed, opened int) {
	closed, opened = len(s), -1
	found := false
	after := quotations(s, depth, func(q quote, depth int) {
		switch {
		case q.opens && depth <= 0:
			opened = q.from
		case q.closes && depth == 1 && !found:
			closed, found = q.to, true
		}
	})
	if after <= 0 {
		opened = -1
	}
	return closed, opened
}

// closing is the paragraph in which the quotation left open by paragraph i ends, 0 when it is never closed: another one opens
// first, the story or the cell ends, or it would run too far.
func (r *quotationReader) closing(i int) int {
	for j := i + 1; j < len(r.leaves) && j <= i+farthest; j++ {
		a, b := r.leaves[i].Path, r.leaves[j].Path
		if a.Story != b.Story || a.Index != b.Index || a.Cell != b.Cell || a.Cell && a != b {
			return 0
		}
		s := r.leaves[j].Text
		if nextQuote(s) < 0 {
			continue
		}
		switch after := quotations(s, 0, func(quote, int) {}); {
		case after < 0:
			return j
		case after > 0:
			return 0
		}
	}
	return 0
}
