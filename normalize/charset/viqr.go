package charset

import (
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
)

// The marks of VIQR (RFC 1456 §3) and the accents that they stand for. A letter takes at most one mark of shape and
// then one of tone; a backslash takes the meaning from the character that follows.
const (
	viqrTones  = "`'?~."
	viqrVowels = "aeiouyAEIOUY"
	viqrEscape = '\\'
)

// viqrShape is the accent of shape that a mark gives to a vowel, 0 where it gives none.
func viqrShape(vowel, mark byte) rune {
	vowel |= 0x20
	switch {
	case mark == '^' && (vowel == 'a' || vowel == 'e' || vowel == 'o'):
		return '\u0302'
	case mark == '(' && vowel == 'a':
		return '\u0306'
	case (mark == '+' || mark == '*') && (vowel == 'o' || vowel == 'u'):
		return '\u031B'
	}
	return 0
}

// viqrTone is the accent of tone that a mark gives, 0 for what is no mark.
func viqrTone(mark byte) rune {
	switch mark {
	case '`':
		return '\u0300'
	case '\'':
		return '\u0301'
	case '?':
		return '\u0309'
	case '~':
		return '\u0303'
	case '.':
		return '\u0323'
	}
	return 0
}

// viqrDecoder is the transformer from VIQR to UTF-8. Bytes beyond ASCII pass.
type viqrDecoder struct{ transform.NopResetter }

// Transform implements transform.Transformer. A letter waits until what follows it cannot be a mark of its own.
func (viqrDecoder) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	for nSrc < len(src) {
		r, size, complete := viqrLetter(src[nSrc:])
		if !complete && !atEOF {
			return nDst, nSrc, transform.ErrShortSrc
		}
		if r == 0 {
			if nDst == len(dst) {
				return nDst, nSrc, transform.ErrShortDst
			}
			dst[nDst] = src[nSrc+size-1] // a plain character, or one after a backslash
			nDst, nSrc = nDst+1, nSrc+size
			continue
		}
		if nDst+utf8.RuneLen(r) > len(dst) {
			return nDst, nSrc, transform.ErrShortDst
		}
		nDst += utf8.EncodeRune(dst[nDst:], r)
		nSrc += size
	}
	return nDst, nSrc, nil
}

// viqrLetter reads one character. r is 0 where it stands for itself; complete is false where more of src could
// change it.
func viqrLetter(src []byte) (r rune, size int, complete bool) {
	c := src[0]
	switch {
	case c == viqrEscape:
		if len(src) == 1 {
			return 0, 1, false
		}
		if src[1] < utf8.RuneSelf {
			return 0, 2, true
		}
		return 0, 1, true
	case c == 'd' || c == 'D':
		if len(src) == 1 {
			return 0, 1, false
		}
		if src[1]|0x20 == 'd' {
			if c == 'd' {
				return 'đ', 2, true
			}
			return 'Đ', 2, true
		}
		return 0, 1, true
	case strings.IndexByte(viqrVowels, c) < 0:
		return 0, 1, true
	}
	size = 1
	if size < len(src) && viqrShape(c, src[size]) != 0 {
		size++
	}
	complete = size < len(src)
	if complete && viqrTone(src[size]) != 0 {
		size++
	}
	if size == 1 {
		return 0, 1, complete
	}
	return viqrTable().letters[viqrKey(src[:size])], size, complete
}

// viqrEncoder is the transformer from UTF-8 to VIQR.
type viqrEncoder struct{ transform.NopResetter }

// Transform implements transform.Transformer. It stops with a *RepertoireError at a character that is neither ASCII
// nor a Vietnamese letter, and at a d before đ, which VIQR cannot write.
func (viqrEncoder) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	for nSrc < len(src) {
		r, size := utf8.DecodeRune(src[nSrc:])
		if r == utf8.RuneError && size == 1 && !atEOF && !utf8.FullRune(src[nSrc:]) {
			return nDst, nSrc, transform.ErrShortSrc
		}
		stored, ok := viqrCode(r)
		if !ok {
			return nDst, nSrc, &RepertoireError{Encoding: "viqr", Rune: r}
		}
		if viqrOpen(stored) {
			if !atEOF && !utf8.FullRune(src[nSrc+size:]) {
				return nDst, nSrc, transform.ErrShortSrc
			}
			next, _ := utf8.DecodeRune(src[nSrc+size:])
			if stored[0]|0x20 == 'd' && (next == 'đ' || next == 'Đ') {
				return nDst, nSrc, &RepertoireError{Encoding: "viqr", Rune: r}
			}
			if next < utf8.RuneSelf && viqrTakes(stored, byte(next)) {
				stored += string(viqrEscape)
			}
		}
		if nDst+len(stored) > len(dst) {
			return nDst, nSrc, transform.ErrShortDst
		}
		nDst += copy(dst[nDst:], stored)
		nSrc += size
	}
	return nDst, nSrc, nil
}

// viqrLetters are the letters by what is typed for them, and the reverse.
type viqrLetters struct {
	letters map[[3]byte]rune
	typed   map[rune]string
}

// viqrTable makes the table of the alphabet when it is first asked for.
var viqrTable = sync.OnceValue(func() *viqrLetters {
	t := &viqrLetters{map[[3]byte]rune{}, map[rune]string{'đ': "dd", 'Đ': "DD"}}
	for _, r := range alphabet {
		parts := []rune(norm.NFD.String(string(r)))
		if len(parts) == 1 {
			continue // đ
		}
		typed := viqrTyped(byte(parts[0]), parts[1:])
		t.typed[r] = typed
		t.letters[viqrKey([]byte(typed))] = r
		t.letters[viqrKey([]byte(strings.Replace(typed, "+", "*", 1)))] = r
	}
	return t
})

func viqrKey(typed []byte) (key [3]byte) {
	copy(key[:], typed)
	return key
}

// viqrTyped is what is typed for a vowel with accents: its mark of shape stands before that of tone.
func viqrTyped(vowel byte, accents []rune) string {
	var shape, tone string
	for _, accent := range accents {
		for _, mark := range []byte("^(+" + viqrTones) {
			switch accent {
			case viqrShape(vowel, mark):
				shape = string(mark)
			case viqrTone(mark):
				tone = string(mark)
			}
		}
	}
	return string(vowel) + shape + tone
}

// viqrCode is how a character is typed.
func viqrCode(r rune) (string, bool) {
	switch {
	case r == viqrEscape:
		return `\\`, true
	case r < utf8.RuneSelf:
		return string(r), true
	}
	typed, ok := viqrTable().typed[r]
	return typed, ok
}

// viqrOpen reports whether a character as typed would take a mark that follows.
func viqrOpen(stored string) bool {
	c, last := stored[0], stored[len(stored)-1]
	return len(stored) == 1 && c|0x20 == 'd' ||
		strings.IndexByte(viqrVowels, c) >= 0 && (len(stored) == 1 || viqrTone(last) == 0)
}

// viqrTakes reports whether an open character as typed takes the mark next.
func viqrTakes(stored string, next byte) bool {
	if stored[0]|0x20 == 'd' {
		return next|0x20 == 'd'
	}
	return viqrTone(next) != 0 || len(stored) == 1 && viqrShape(stored[0], next) != 0
}
