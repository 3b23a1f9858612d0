package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// word is the word (letters and combining marks) that begins at byte at of s, in lower case, and where it ends.
func word(s string, at int) (lower string, end int) {
	end = at
	for end < len(s) {
		r, n := rune(s[end]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[end:])
		}
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		end += n
		if end-at > maxWord {
			return "", end
		}
	}
	return strings.ToLower(s[at:end]), end
}

// maxWord bounds, in bytes, what is taken for one word.
const maxWord = 64

// wordAfter is the word after the single gap of spaces that begins at byte at; "" when something else stands there.
func wordAfter(s string, at int) (lower string, end int) {
	next := skipSpace(s, at)
	if next == at {
		return "", at
	}
	return word(s, next)
}

// skipSpace is the offset of the first character at or after at that is no space or tab; line breaks stop it.
func skipSpace(s string, at int) int {
	for at < len(s) {
		switch {
		case s[at] == ' ' || s[at] == '\t':
			at++
		case strings.HasPrefix(s[at:], "\u00a0"):
			at += len("\u00a0")
		default:
			return at
		}
	}
	return at
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }
