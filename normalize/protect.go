package normalize

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/internal/viet"
)

// quoted reports whether byte i of the text stands in quotation marks, in this paragraph or over several.
func (p *passage) quoted(i int) bool {
	if c := p.carried(); i < c.to || i >= c.from {
		return true
	}
	if !p.scanned {
		p.scanned = true
		p.quotes = p.quotes[:0]
		if hasQuote(p.Text) {
			p.quotes = appendQuotations(p.quotes, p.Text)
		}
	}
	n := sort.Search(len(p.quotes), func(n int) bool { return i < p.quotes[n].to })
	return n < len(p.quotes) && p.quotes[n].from <= i
}

// appendQuotations appends the stretches in quotation marks, marks included. One that is never closed runs to the end.
func appendQuotations(spans []span, s string) []span {
	from := 0
	after := eachQuote(s, 0, func(q quote, depth int) {
		switch {
		case q.opens && depth == 0:
			from = q.from
		case q.closes && depth == 1:
			spans = append(spans, span{from, q.to})
		}
	})
	if after > 0 {
		spans = append(spans, span{from, len(s)})
	}
	return spans
}

// protected reports whether byte i is not the rules' to touch: quoted, or in a token that is no prose.
func (p *passage) protected(i int) bool {
	t := tokenAt(p.Text, i)
	return literal(p.Text[t.from:t.to]) || p.quoted(i)
}

// longestToken is how far tokenAt looks in each direction, in bytes.
const longestToken = 256

// tokenAt is the stretch around byte i without white space.
func tokenAt(s string, i int) span {
	low, high := max(0, i-longestToken), min(len(s), i+longestToken)
	t := span{low, high}
	if from := strings.LastIndexFunc(s[low:i], unicode.IsSpace); from >= 0 {
		_, size := utf8.DecodeRuneInString(s[low+from:])
		t.from = low + from + size
	}
	if to := strings.IndexFunc(s[i:high], unicode.IsSpace); to >= 0 {
		t.to = i + to
	}
	return t
}

// literal reports whether a token is no prose: an address of the Internet, the name of a file, code, a formula.
func literal(token string) bool {
	if len(token) < 3 {
		return false
	}
	if strings.ContainsAny(token, "@_\\=<>{}|#~^$&*") || strings.Contains(token, "://") {
		return true
	}
	dot := strings.IndexByte(token, '.')
	if dot <= 0 || dot == len(token)-1 {
		return false
	}
	if len(token) > 4 && strings.EqualFold(token[:4], "www.") {
		return true
	}
	return dotted(token)
}

// suffixes end the names of hosts and of files.
var suffixes = map[string]bool{
	"vn": true, "com": true, "net": true, "org": true, "gov": true, "edu": true, "info": true, "html": true, "htm": true, "php": true,
	"aspx": true, "doc": true, "docx": true, "xls": true, "xlsx": true, "ppt": true, "pptx": true, "pdf": true, "txt": true, "rtf": true, "jpg": true,
	"jpeg": true, "png": true, "zip": true, "rar": true, "exe": true, "xml": true, "json": true, "csv": true, "odt": true, "io": true, "asia": true,
	"js": true, "mp3": true, "mp4": true, "dwg": true, "bmp": true, "gif": true,
}

// dotted reports whether a part of the token after a full stop is the end of the name of a host or a file.
func dotted(token string) bool {
	for {
		dot := strings.IndexByte(token, '.')
		if dot < 0 {
			return false
		}
		token = token[dot+1:]
		n := 0
		for n < len(token) && (token[n]|0x20 >= 'a' && token[n]|0x20 <= 'z' || token[n] >= '0' && token[n] <= '9') {
			n++
		}
		if n < len(token) && token[n] >= utf8.RuneSelf {
			continue
		}
		if n >= 2 && n <= 5 && suffixes[strings.ToLower(token[:n])] {
			return true
		}
	}
}

// wordBefore is the run of letters that ends at byte i, wordAfter the one that begins there.
func wordBefore(s string, i int) string {
	from := i
	for from > 0 {
		r, size := utf8.DecodeLastRuneInString(s[:from])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		from -= size
	}
	return s[from:i]
}

func wordAfter(s string, i int) string {
	to := i
	for to < len(s) {
		r, size := utf8.DecodeRuneInString(s[to:])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		to += size
	}
	return s[i:to]
}

// before and after are the characters around byte i; 0 at the ends of the text.
func before(s string, i int) rune {
	if i <= 0 {
		return 0
	}
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return r
}

func after(s string, i int) rune {
	if i >= len(s) {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return r
}

// proseWord reports whether a word is a syllable of at least two letters that Vietnamese can write; initials, units and foreign
// words are not.
func proseWord(w string) bool { return utf8.RuneCountInString(w) >= 2 && viet.Valid(w) }

// lowerWord reports whether all letters of a word are small.
func lowerWord(w string) bool {
	for _, r := range w {
		if !viet.IsLower(r) {
			return false
		}
	}
	return w != ""
}

// titleWord reports whether a word begins with a capital and goes on in small letters.
func titleWord(w string) bool {
	r, size := utf8.DecodeRuneInString(w)
	return viet.IsUpper(r) && lowerWord(w[size:])
}

func digit(b byte) bool { return '0' <= b && b <= '9' }

// noBreakSpace is U+00A0.
const noBreakSpace = "\u00a0"

// spacesBefore is the run of spaces, breaking or not, that ends at byte i: where it starts and how many they are.
func spacesBefore(s string, i int) (from, n int) {
	for from = i; from > 0; n++ {
		switch {
		case s[from-1] == ' ':
			from--
		case strings.HasSuffix(s[:from], noBreakSpace):
			from -= len(noBreakSpace)
		default:
			return from, n
		}
	}
	return from, n
}

// spacesAfter is the same for the run that begins at byte i: where it ends and how many they are.
func spacesAfter(s string, i int) (to, n int) {
	for to = i; to < len(s); n++ {
		switch {
		case s[to] == ' ':
			to++
		case strings.HasPrefix(s[to:], noBreakSpace):
			to += len(noBreakSpace)
		default:
			return to, n
		}
	}
	return to, n
}
