package msdoc

import (
	"unicode/utf16"
)

// parseFonts reads the names of the fonts by their numbers (MS-DOC 2.9.286, SttbfFfn).
func parseFonts(b []byte) []string {
	const sizeAt, nameAt = 4, 40
	names := make([]string, 0, 16)
	for at := sizeAt; at < len(b); {
		size := int(b[at]) + 1
		ffn := slice(b, int64(at), int64(size))
		names = append(names, zeroEnded(slice(ffn, nameAt, int64(size))))
		at += size
	}
	return names
}

// zeroEnded is UTF-16 text up to a zero.
func zeroEnded(b []byte) string {
	var units []uint16
	for i := 0; i+2 <= len(b); i += 2 {
		u := uint16(u16(b, i))
		if u == 0 {
			break
		}
		units = append(units, u)
	}
	return string(utf16.Decode(units))
}

// counted is UTF-16 text of n units, without a zero at its end.
func counted(b []byte, n int) string {
	return zeroEnded(slice(b, 0, 2*int64(n)))
}
