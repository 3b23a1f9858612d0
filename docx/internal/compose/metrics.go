package compose

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Advance widths of Times New Roman from U+0020 to U+007E in thousandths of the size of type, regular and bold. A letter
// with marks is as wide as the bare letter, but for ơ and ư.
var (
	regularWidths = [...]int{
		250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500,
		500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
		556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500,
		500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
	}
	boldWidths = [...]int{
		250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500,
		500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778,
		611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500,
		556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
	}
)

// textWidth is the width of the text in twips, set in Times New Roman of the size in half-points.
func textWidth(text string, size int, bold bool) int {
	table := &regularWidths
	if bold {
		table = &boldWidths
	}
	thousandths := 0
	for _, r := range text {
		switch r {
		case 'đ':
			r = 'd'
		case 'Đ':
			r = 'D'
		case 'ơ', 'ư', 'Ơ', 'Ư':
			thousandths += 60
		}
		if r >= utf8.RuneSelf {
			var buf [utf8.UTFMax]byte
			r, _ = utf8.DecodeRune(norm.NFD.Bytes(buf[:utf8.EncodeRune(buf[:], r)]))
		}
		if i := int(r) - ' '; i >= 0 && i < len(table) {
			thousandths += table[i]
		} else {
			thousandths += 500
		}
	}
	return thousandths * size * 10 / 1000
}
