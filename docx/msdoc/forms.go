package msdoc

// formShown is what a form field shows by its data at an offset of the Data stream: the mark of a checkbox, the choice of a
// list, "" for other data (MS-DOC 2.9.78, FFData).
func formShown(data []byte, at int) string {
	const (
		checkBox  = 1
		list      = 2
		undefined = 25
	)
	head := u16(slice(data, int64(at)+4, 2), 0)
	b := slice(data, int64(at)+int64(head), int64(u32(slice(data, int64(at), 4), 0))-int64(head))
	if u32(b, 0) != 0xFFFFFFFF {
		return ""
	}
	bits := u16(b, 4)
	kind, result := bits&3, bits>>2&0x1F
	if kind != checkBox && kind != list {
		return ""
	}
	b = b[min(len(b), 10):]
	b = afterText(b) // the name
	if result == undefined {
		result = u16(b, 0)
	}
	if kind == checkBox {
		if result == 1 {
			return "☒"
		}
		return "☐"
	}
	b = b[min(len(b), 2):]
	for range 6 { // format, help, status, and two macros are texts; the count below is that of texts before the entries
		if len(b) < 2 || u16(b, 0) == 0xFFFF {
			break
		}
		b = afterText(b)
	}
	const extended = 0xFFFF
	if u16(b, 0) != extended {
		return ""
	}
	count := u16(b, 2)
	b = b[min(len(b), 6):] // with the size of what follows each entry, which is nothing
	for i := range count {
		n := u16(b, 0)
		if i == result {
			return counted(b[min(len(b), 2):], n)
		}
		b = b[min(len(b), 2+2*n):]
	}
	return ""
}

// afterText is what follows a text with its length before it and a zero after it (MS-DOC 2.9.341, XSTZ).
func afterText(b []byte) []byte { return b[min(len(b), 2+2*u16(b, 0)+2):] }
