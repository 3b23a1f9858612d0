package rtf

import "bytes"

// lexer cuts RTF into tokens (chapter "RTF Syntax").
type lexer struct {
	src []byte
	at  int // of the byte that comes next
}

// kind tells tokens apart.
type kind uint8

const (
	end     kind = iota
	open         // {
	closing      // }
	word         // a control word
	symbol       // a control symbol: the backslash and a character that is no letter
	hex          // \'hh
	literal      // a stretch of text
)

// token is one token. Its slices are parts of the source.
type token struct {
	kind  kind
	name  []byte // of a control word
	n     int    // its parameter
	given bool   // the parameter stands there
	char  byte   // a control symbol's character, or the byte of \'hh
	text  []byte // without line ends
	high  bool   // some byte of the text is beyond ASCII
}

// maxParameter bounds the numbers that control words have; they are of 32 bits.
const maxParameter = 1<<31 - 1

// next reads the next token.
func (l *lexer) next(t *token) {
	for l.at < len(l.src) {
		switch b := l.src[l.at]; b {
		case '\r', '\n', 0:
			l.at++
		case '{':
			l.at++
			t.kind = open
			return
		case '}':
			l.at++
			t.kind = closing
			return
		case '\\':
			l.at++
			if l.at < len(l.src) {
				l.control(t)
				return
			}
		default:
			l.literal(t)
			return
		}
	}
	t.kind = end
}

func (l *lexer) literal(t *token) {
	from, bits := l.at, byte(0)
	for l.at < len(l.src) {
		b := l.src[l.at]
		if b == '\\' || b == '{' || b == '}' || b == '\r' || b == '\n' || b == 0 {
			break
		}
		bits |= b
		l.at++
	}
	t.kind, t.text, t.high = literal, l.src[from:l.at], bits >= 0x80
}

// control reads what follows a backslash.
func (l *lexer) control(t *token) {
	b := l.src[l.at]
	if isLetter(b) {
		l.word(t)
		return
	}
	l.at++
	if b == '\'' && l.at+1 < len(l.src) {
		high, ok1 := hexDigit(l.src[l.at])
		low, ok2 := hexDigit(l.src[l.at+1])
		if ok1 && ok2 {
			l.at += 2
			t.kind, t.char = hex, high<<4|low
			return
		}
	}
	if b == '\r' && l.at < len(l.src) && l.src[l.at] == '\n' {
		l.at++
	}
	t.kind, t.char = symbol, b
}

// word reads a control word, its parameter and the blank that ends it.
func (l *lexer) word(t *token) {
	from := l.at
	for l.at < len(l.src) && isLetter(l.src[l.at]) {
		l.at++
	}
	t.kind, t.name, t.n, t.given = word, l.src[from:l.at], 0, false
	sign, digits := 1, l.at
	if digits < len(l.src) && l.src[digits] == '-' {
		sign, digits = -1, digits+1
	}
	for ; digits < len(l.src) && isDigit(l.src[digits]); digits++ {
		t.n, t.given = min(t.n*10+int(l.src[digits]-'0'), maxParameter), true
		l.at = digits + 1
	}
	t.n *= sign
	if l.at < len(l.src) && l.src[l.at] == ' ' {
		l.at++
	}
}

// take gives the n bytes that come next, fewer where the file ends before.
func (l *lexer) take(n int) []byte {
	n = max(0, min(n, len(l.src)-l.at))
	l.at += n
	return l.src[l.at-n : l.at]
}

// skipGroup leaves out what is left of the group, up to the brace that ends it. Binary data in it may hold braces.
func (l *lexer) skipGroup() {
	var t token
	for depth := 0; l.at < len(l.src); {
		switch l.src[l.at] {
		case '{':
			depth++
			l.at++
		case '}':
			if depth == 0 {
				return
			}
			depth--
			l.at++
		case '\\':
			l.next(&t)
			if t.kind == word && string(t.name) == "bin" {
				l.take(t.n)
			}
		default:
			l.at++
		}
	}
}

// skipNextGroup leaves out the group that comes next, if one does.
func (l *lexer) skipNextGroup() {
	rest := bytes.TrimLeft(l.src[l.at:], " \r\n")
	if len(rest) > 0 && rest[0] == '{' {
		l.at = len(l.src) - len(rest) + 1
		l.skipGroup()
		l.take(1)
	}
}

func isLetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

func hexDigit(b byte) (byte, bool) {
	switch {
	case isDigit(b):
		return b - '0', true
	case b|0x20 >= 'a' && b|0x20 <= 'f':
		return b | 0x20 - 'a' + 10, true
	}
	return 0, false
}
