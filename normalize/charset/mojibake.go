package charset

import (
	"unicode/utf8"

	"golang.org/x/text/transform"
)

// mojibakeDecoder is the transformer that puts right UTF-8 which was read as Windows-1252 ("Viá»‡t" is "Việt"). A
// sequence of characters whose Windows-1252 bytes are the UTF-8 of one character becomes that character; all else
// stays as it is, so that right text beside wrong text is kept.
type mojibakeDecoder struct{ transform.NopResetter }

// Transform implements transform.Transformer.
func (mojibakeDecoder) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	for nSrc < len(src) {
		if src[nSrc] < utf8.RuneSelf {
			if nDst == len(dst) {
				return nDst, nSrc, transform.ErrShortDst
			}
			dst[nDst] = src[nSrc]
			nDst, nSrc = nDst+1, nSrc+1
			continue
		}
		r, size, complete := misread(src[nSrc:])
		if !complete && !atEOF {
			return nDst, nSrc, transform.ErrShortSrc
		}
		if r == utf8.RuneError { // passed on byte for byte, be it UTF-8 or not
			if nDst+size > len(dst) {
				return nDst, nSrc, transform.ErrShortDst
			}
			nDst += copy(dst[nDst:], src[nSrc:nSrc+size])
		} else {
			if nDst+utf8.RuneLen(r) > len(dst) {
				return nDst, nSrc, transform.ErrShortDst
			}
			nDst += utf8.EncodeRune(dst[nDst:], r)
		}
		nSrc += size
	}
	return nDst, nSrc, nil
}

// misread is the character whose UTF-8 bytes the characters at the start of src are in Windows-1252, and the bytes
// of src that it takes; or utf8.RuneError and the bytes of the first character.
func misread(src []byte) (r rune, size int, complete bool) {
	var stored [utf8.UTFMax]byte
	first := 0
	n, pos := 0, 0
	for n < len(stored) {
		if !utf8.FullRune(src[pos:]) {
			return utf8.RuneError, max(first, 1), false
		}
		c, width := utf8.DecodeRune(src[pos:])
		b, ok := byteOf(c)
		if n == 0 {
			first = width
			if !ok || !utf8.RuneStart(b) || b < utf8.RuneSelf {
				return utf8.RuneError, first, true
			}
		}
		if !ok || n > 0 && utf8.RuneStart(b) {
			return utf8.RuneError, first, true
		}
		stored[n] = b
		n, pos = n+1, pos+width
		if utf8.FullRune(stored[:n]) {
			r, size := utf8.DecodeRune(stored[:n])
			if r == utf8.RuneError || size < n {
				return utf8.RuneError, first, true
			}
			return r, pos, true
		}
	}
	return utf8.RuneError, first, true
}

// mojibakeEncoder does the damage: it writes each byte of UTF-8 text beyond ASCII as a Windows-1252 character.
type mojibakeEncoder struct{ transform.NopResetter }

// Transform implements transform.Transformer.
func (mojibakeEncoder) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	for nSrc < len(src) {
		r, size := utf8.DecodeRune(src[nSrc:])
		if r == utf8.RuneError && size == 1 && !atEOF && !utf8.FullRune(src[nSrc:]) {
			return nDst, nSrc, transform.ErrShortSrc
		}
		stored := string(r) // bytes that are no UTF-8 count as U+FFFD
		need := 0
		for i := range len(stored) {
			need += utf8.RuneLen(windows1252[stored[i]])
		}
		if nDst+need > len(dst) {
			return nDst, nSrc, transform.ErrShortDst
		}
		for i := range len(stored) {
			nDst += utf8.EncodeRune(dst[nDst:], windows1252[stored[i]])
		}
		nSrc += size
	}
	return nDst, nSrc, nil
}
