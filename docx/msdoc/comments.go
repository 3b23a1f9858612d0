package msdoc

import "fmt"

// commentDetailSize is the size of what is said of a comment since Word 2002 (MS-DOC 2.9.9, ATRDPost10).
const commentDetailSize = 18

// authorNames are the authors of comments (MS-DOC 2.9.340, XST, one after the other).
func authorNames(b []byte) []string {
	var names []string
	for len(b) >= 2 && len(names) < maxNotes {
		n := u16(b, 0)
		names = append(names, counted(b[2:], n))
		b = b[min(len(b), 2+2*n):]
	}
	return names
}

// dttm is a date and time (MS-DOC 2.9.66, DTTM) in ISO 8601, "" when there is none.
func dttm(v uint32) string {
	minute, hour, day, month, year := v&0x3F, v>>6&0x1F, v>>11&0x1F, v>>16&0xF, 1900+(v>>20&0x1FF)
	if day == 0 || month == 0 || month > 12 || hour > 23 || minute > 59 {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02dT%02d:%02d:00", year, month, day, hour, minute)
}
