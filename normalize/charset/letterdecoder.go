package charset

import (
	"encoding/binary"
	"unicode/utf8"

	"golang.org/x/text/transform"
)

// letterDecoder is the transformer from stored bytes to UTF-8.
type letterDecoder struct {
	transform.NopResetter
	*letters
}

// Transform implements transform.Transformer. A byte that may begin a pair waits for the next one.
func (d *letterDecoder) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	for nSrc < len(src) {
		if n := d.plainSpan(src[nSrc:]); n > 0 {
			n = copy(dst[nDst:], src[nSrc:nSrc+n])
			nDst, nSrc = nDst+n, nSrc+n
			if nSrc == len(src) {
				break
			}
			if nDst == len(dst) {
				return nDst, nSrc, transform.ErrShortDst
			}
		}
		r, size := d.single[src[nSrc]], 1
		if d.lead[src[nSrc]] != 0 {
			if nSrc+1 == len(src) {
				if !atEOF {
					return nDst, nSrc, transform.ErrShortSrc
				}
			} else if p := d.pair(src[nSrc], src[nSrc+1]); p != 0 {
				r, size = p, 2
			}
		}
		if nDst+utf8.RuneLen(r) > len(dst) {
			return nDst, nSrc, transform.ErrShortDst
		}
		nDst += utf8.EncodeRune(dst[nDst:], r)
		nSrc += size
	}
	return nDst, nSrc, nil
}

// plainSpan is the length of the ASCII text that begins src and stands for itself whatever follows.
func (t *letters) plainSpan(src []byte) int {
	n := 0
	if t.ascii {
		for n+8 <= len(src) && binary.LittleEndian.Uint64(src[n:])&0x8080808080808080 == 0 {
			n += 8
		}
	}
	for n < len(src) && src[n] < utf8.RuneSelf && t.single[src[n]] == rune(src[n]) {
		n++
	}
	if n > 0 && t.lead[src[n-1]] != 0 {
		n--
	}
	return n
}
