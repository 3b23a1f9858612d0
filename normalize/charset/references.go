package charset

import (
	"bytes"
	"strconv"
	"unicode/utf8"

	"golang.org/x/text/transform"
)

// longestReference is the most bytes that a numeric character reference is read over ("&#x0010FFFF;").
const longestReference = 12

// referenceDecoder is the transformer from text with numeric character references to UTF-8. References to what is no
// character stay as they are; those to 128-159 mean Windows-1252, as in HTML. A byte that is no UTF-8 is
// Windows-1252 too, since converters write the letters up to ÿ so beside references.
type referenceDecoder struct{ transform.NopResetter }

// Transform implements transform.Transformer.
func (referenceDecoder) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	for nSrc < len(src) {
		r, size := utf8.DecodeRune(src[nSrc:])
		switch {
		case r == '&':
			ref, length, complete := numericReference(src[nSrc:])
			if !complete && !atEOF {
				return nDst, nSrc, transform.ErrShortSrc
			}
			if length > 0 {
				r, size = ref, length
			}
		case r == utf8.RuneError && size == 1:
			if !atEOF && !utf8.FullRune(src[nSrc:]) {
				return nDst, nSrc, transform.ErrShortSrc
			}
			r = windows1252[src[nSrc]]
		}
		if nDst+utf8.RuneLen(r) > len(dst) {
			return nDst, nSrc, transform.ErrShortDst
		}
		nDst += utf8.EncodeRune(dst[nDst:], r)
		nSrc += size
	}
	return nDst, nSrc, nil
}

// numericReference reads a reference at the start of src. length is 0 where there is none; complete is false where
// more of src could make one.
func numericReference(src []byte) (r rune, length int, complete bool) {
	const open = "&#"
	if !bytes.HasPrefix(src, []byte(open)) {
		return 0, 0, len(src) >= len(open) || string(src) != open[:len(src)]
	}
	within := src[:min(len(src), longestReference)]
	end := bytes.IndexByte(within, ';')
	digits := within[len(open):]
	if end >= 0 {
		digits = within[len(open):end]
	}
	base := 10
	if len(digits) > 0 && digits[0]|0x20 == 'x' {
		base, digits = 16, digits[1:]
	}
	for _, d := range digits {
		if !isDigit(d, base) {
			return 0, 0, true
		}
	}
	if end < 0 {
		return 0, 0, len(within) == longestReference
	}
	n, err := strconv.ParseInt(string(digits), base, 32)
	if err != nil || !utf8.ValidRune(rune(n)) || n < 0x20 && n != '\t' && n != '\n' && n != '\r' {
		return 0, 0, true
	}
	if n >= 0x80 && n < 0xA0 {
		n = int64(windows1252[n])
	}
	return rune(n), end + 1, true
}

func isDigit(c byte, base int) bool {
	return c >= '0' && c <= '9' || base == 16 && c|0x20 >= 'a' && c|0x20 <= 'f'
}

// referenceEncoder is the transformer from UTF-8 to text with numeric character references. An & that begins what
// would be read as a reference becomes one; the C1 controls stay, since their references mean Windows-1252.
type referenceEncoder struct {
	transform.NopResetter
	open string
	base int
}

// Transform implements transform.Transformer.
func (e *referenceEncoder) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	var room [longestReference]byte
	for nSrc < len(src) {
		r, size := utf8.DecodeRune(src[nSrc:])
		if r == utf8.RuneError && size == 1 && !atEOF && !utf8.FullRune(src[nSrc:]) {
			return nDst, nSrc, transform.ErrShortSrc
		}
		if r == '&' && nSrc+1 == len(src) && !atEOF {
			return nDst, nSrc, transform.ErrShortSrc
		}
		stored := src[nSrc : nSrc+size]
		if r >= 0xA0 || r == '&' && nSrc+1 < len(src) && src[nSrc+1] == '#' {
			stored = e.reference(room[:0], r)
		}
		if nDst+len(stored) > len(dst) {
			return nDst, nSrc, transform.ErrShortDst
		}
		nDst += copy(dst[nDst:], stored)
		nSrc += size
	}
	return nDst, nSrc, nil
}

// reference appends the reference to r.
func (e *referenceEncoder) reference(to []byte, r rune) []byte {
	to = strconv.AppendInt(append(to, e.open...), int64(r), e.base)
	for i := len(e.open); i < len(to); i++ {
		if to[i] >= 'a' {
			to[i] -= 'a' - 'A'
		}
	}
	return append(to, ';')
}
