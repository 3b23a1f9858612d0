package charset

import (
	"fmt"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/transform"
)

// RepertoireError says that an encoding has no code for a character.
type RepertoireError struct {
	Encoding string
	Rune     rune
}

// Error names the character and the encoding.
func (e *RepertoireError) Error() string {
	return fmt.Sprintf("charset: %s has no code for %q (%U)", e.Encoding, e.Rune, e.Rune)
}

// Replacement is what encoding.ReplaceUnsupported writes for the character.
func (e *RepertoireError) Replacement() byte { return encoding.ASCIISub }

// letterEncoder is the transformer from UTF-8 to stored bytes.
type letterEncoder struct {
	transform.NopResetter
	*letters
	name string
}

// Transform implements transform.Transformer. It stops with a *RepertoireError at a character without a code;
// bytes that are no UTF-8 count as U+FFFD.
func (e *letterEncoder) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	for nSrc < len(src) {
		r, size := rune(src[nSrc]), 1
		if r >= utf8.RuneSelf {
			if r, size = utf8.DecodeRune(src[nSrc:]); r == utf8.RuneError && size == 1 && !atEOF && !utf8.FullRune(src[nSrc:]) {
				return nDst, nSrc, transform.ErrShortSrc
			}
		}
		c := e.codes.of(r)
		if c.size == 0 {
			return nDst, nSrc, &RepertoireError{Encoding: e.name, Rune: r}
		}
		if nDst+int(c.size) > len(dst) {
			return nDst, nSrc, transform.ErrShortDst
		}
		nDst += copy(dst[nDst:], c.bytes[:c.size])
		nSrc += size
	}
	return nDst, nSrc, nil
}
