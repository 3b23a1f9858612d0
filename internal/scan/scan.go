// Package scan reads the words of a text one after the other.
package scan

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Longest bounds, in bytes, what is taken for one word.
const Longest = 64

// Word is the word (letters and combining marks) that begins at byte at of s, in lower case, and where it ends; "" when it
// is longer than a word can be.
func Word(s string, at int) (lower string, end int) {
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
		if end-at > Longest {
			return "", end
		}
	}
	return strings.ToLower(s[at:end]), end
}

// WordAfter is the word after the single gap of spaces that begins at byte at; "" when something else stands there.
func WordAfter(s string, at int) (lower string, end int) {
	next := SkipSpace(s, at)
	if next == at {
		return "", at
	}
	return Word(s, next)
}

// SkipSpace is the offset of the first character at or after at that is no space or tab; line breaks stop it.
func SkipSpace(s string, at int) int {
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
