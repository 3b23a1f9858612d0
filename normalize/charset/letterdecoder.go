package charset

import (
	"encoding/binary"
	"math/bits"
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
		if d.ascii {
			n := d.copyASCII(dst[nDst:], src[nSrc:])
			nDst, nSrc = nDst+n, nSrc+n
			if nSrc == len(src) {
				break
			}
		}
		first := src[nSrc]
		if row := d.lead[first]; row != 0 {
			if nSrc+1 < len(src) {
				if p := d.pairs[row-1][src[nSrc+1]]; p != 0 {
					if nDst+utf8.RuneLen(p) > len(dst) {
						return nDst, nSrc, transform.ErrShortDst
					}
					nDst += utf8.EncodeRune(dst[nDst:], p)
					nSrc += 2
					continue
				}
			} else if !atEOF {
				return nDst, nSrc, transform.ErrShortSrc
			}
		}
		text := &d.texts[first]
		if nDst+int(text.size) > len(dst) {
			return nDst, nSrc, transform.ErrShortDst
		}
		nDst += copy(dst[nDst:], text.bytes[:text.size])
		nSrc++
	}
	return nDst, nSrc, nil
}

// copyASCII copies the ASCII text that begins src, eight bytes at a time, and leaves a byte that may begin a pair.
func (t *letters) copyASCII(dst, src []byte) int {
	n := 0
	for n+8 <= len(src) && n+8 <= len(dst) {
		word := binary.LittleEndian.Uint64(src[n:])
		binary.LittleEndian.PutUint64(dst[n:], word)
		if beyond := word & 0x8080808080808080; beyond != 0 {
			n += bits.TrailingZeros64(beyond) / 8
			break
		}
		n += 8
	}
	if n > 0 && t.lead[src[n-1]] != 0 {
		n--
	}
	return n
}
