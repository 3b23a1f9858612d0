package msdoc

import "sync"

// modifier95 is a modifier of Word 6: its operand has that many bytes, and it does what op does in Word 97, where that is read.
type modifier95 struct {
	op   uint16
	size int
}

// Sizes of operands that say their size themselves.
const (
	counted1 = -1 // in the byte before
	counted2 = -2 // in two bytes before, less one
	tabStops = -3
)

// Modifiers of Word 6 whose operands have another form than in Word 97.
const (
	anld95         = 12
	level95        = 13
	symbol95       = 74
	sizePosition95 = 95
	tableBorders95 = 187
	defTable95Old  = 188
	defTable95     = 190
	setBorder95    = 193
)

// modifiers95 are those of Word 6 by their numbers.
var modifiers95 = sync.OnceValue(func() *[256]modifier95 {
	m := new([256]modifier95)
	for i := range m {
		m[i].size = -100 // not known
	}
	sizes := func(size int, numbers ...int) {
		for _, n := range numbers {
			m[n].size = size
		}
	}
	sizes(0, 52, 83)
	sizes(1, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 24, 25, 29, 37, 44, 50, 51, 65, 66, 67, 71, 75, 85, 86, 87, 88, 89, 90, 91, 92, 94, 98, 100, 102, 104,
		117, 118, 119, 131, 132, 138, 139, 142, 143, 146, 147, 150, 151, 152, 153, 158, 159, 162, 185, 186)
	sizes(2, 2, 16, 17, 18, 19, 21, 22, 26, 27, 28, 30, 31, 32, 33, 34, 35, 36, 38, 39, 40, 41, 42, 43, 45, 46, 47, 48, 49, 69, 72, 80, 93, 96, 97, 99, 101,
		107, 109, 110, 121, 122, 123, 124, 140, 141, 144, 145, 148, 149, 154, 155, 156, 157, 160, 161, 164, 165, 166, 167, 168, 169, 170, 171,
		182, 183, 184, 189, 195, 197, 198)
	sizes(3, 73, 95, 136, 137)
	sizes(4, 20, 70, 192, 194, 196, 200)
	sizes(5, 193, 199)
	sizes(12, 187)
	sizes(counted1, 3, 12, 15, 68, 74, 81, 82, 103, 105, 106, 108, 120, 133)
	sizes(counted2, 188, 190, 191)
	sizes(tabStops, 23)
	for n, op := range map[int]uint16{
		2: sprmPIstd, 3: sprmPIstdPermute, 5: sprmPJc80, 8: sprmPFKeepFollow, 9: sprmPFPageBreakBefore, 16: sprmPDxaRight80, 17: sprmPDxaLeft80,
		18: sprmPNest80, 19: sprmPDxaLeft180, 20: sprmPDyaLine, 21: sprmPDyaBefore, 22: sprmPDyaAfter, 24: sprmPFInTable, 25: sprmPFTtp,
		38: sprmPBrcTop80, 40: sprmPBrcBottom80, 46: sprmPDcs,
		65: sprmCFRMarkDel, 71: sprmCFData, 75: sprmCFOle2, 80: sprmCIstd, 85: sprmCFBold, 86: sprmCFItalic, 87: sprmCFStrike, 90: sprmCFSmallCaps, 91: sprmCFCaps,
		92: sprmCFVanish, 93: sprmCFtcDefault, 94: sprmCKul, 98: sprmCIco, 99: sprmCHps, 104: sprmCIss, 117: sprmCFSpec,
		143: sprmSFTitlePage, 144: sprmSCcolumns, 147: sprmSNfcPgn, 150: sprmSFPgnRestart, 156: sprmSDyaHdrTop, 157: sprmSDyaHdrBottom,
		161: sprmSPgnStart97, 162: sprmSBOrientation, 164: sprmSXaPage, 165: sprmSYaPage, 166: sprmSDxaLeft, 167: sprmSDxaRight, 168: sprmSDyaTop,
		169: sprmSDyaBottom, 170: sprmSDzaGutter,
		182: sprmTJc90, 183: sprmTDxaLeft, 184: sprmTDxaGapHalf, 186: sprmTTableHeader, 194: sprmTInsert, 195: sprmTDelete, 196: sprmTDxaCol,
		197: sprmTMerge, 198: sprmTSplit,
	} {
		m[n].op = op
	}
	return m
})

// translate makes a list of modifiers of Word 6 one of Word 97, as far as they are read.
func translate(b []byte) []byte {
	var out []byte
	for len(b) > 0 {
		n := int(b[0])
		m := modifiers95()[n]
		b = b[1:]
		size := m.size
		switch size {
		case counted1:
			size = u8(b, 0)
			b = b[min(1, len(b)):]
		case counted2:
			size = u16(b, 0) - 1
			b = b[min(2, len(b)):]
		case tabStops:
			if size = u8(b, 0) + 1; size == 256 {
				deleted := 4 * u8(b, 1)
				size = 2 + deleted + 1 + 3*u8(b, 2+deleted)
			}
		}
		if size < 0 || size > len(b) {
			break
		}
		out = appendModifier(out, n, m.op, b[:size])
		b = b[size:]
	}
	return out
}

func appendModifier(out []byte, n int, op uint16, operand []byte) []byte {
	add := func(op uint16, operand ...byte) { out = append(append(out, byte(op), byte(op>>8)), operand...) }
	counted := func(op uint16, operand []byte) { add(op, append([]byte{byte(len(operand))}, operand...)...) }
	switch n {
	case anld95:
		counted(sprmPAnld80, wideANLD(operand))
	case level95:
		const numbered, bulleted = 10, 11
		switch level := operand[0]; {
		case level >= 1 && level <= 9:
			add(sprmPIlfo, olderNumbering&0xFF, olderNumbering>>8)
			add(sprmPIlvl, level-1)
		case level == numbered, level == bulleted:
			add(sprmPIlfo, olderNumbering&0xFF, olderNumbering>>8)
		default:
			add(sprmPIlfo, 0, 0)
		}
	case symbol95:
		if len(operand) >= 3 {
			add(sprmCSymbol, operand[0], operand[1], operand[2], 0xF0)
		}
	case sizePosition95:
		if operand[0] != 0 {
			add(sprmCHps, operand[0], 0)
		}
	case tableBorders95:
		var borders []byte
		for ; len(operand) >= 2; operand = operand[2:] {
			borders = append(borders, border97(operand)...)
		}
		counted(sprmTTableBorders80, borders)
	case defTable95, defTable95Old:
		table := wideTable(operand)
		add(sprmTDefTable, append([]byte{byte(len(table) + 1), byte((len(table) + 1) >> 8)}, table...)...)
	case setBorder95:
		counted(sprmTSetBrc80, append(operand[:3:3], border97(operand[3:])...))
	default:
		switch {
		case op == 0:
		case op == sprmPBrcTop80 || op == sprmPBrcBottom80:
			add(op, border97(operand)...)
		case op>>13 == 6:
			counted(op, operand)
		default:
			add(op, operand...)
		}
	}
	return out
}

// border97 is a border of two bytes as a Brc80: whether it is drawn is all that is read of it.
func border97(brc []byte) []byte {
	kind := byte(u16(brc, 0) >> 3 & 3)
	return []byte{4 * min(kind, 1), kind, 0, 0}
}

// wideANLD is an ANLD with its text in UTF-16.
func wideANLD(b []byte) []byte {
	const textAt, maxText = 20, 32
	out := append([]byte(nil), b[:min(textAt, len(b))]...)
	for _, c := range slice(b, textAt, maxText) {
		out = append(out, byte(compressed[c]), byte(compressed[c]>>8))
	}
	return out
}

// wideTable is the definition of a row with cells of twenty bytes in place of ten.
func wideTable(b []byte) []byte {
	const tcSize, brcSize, borders = 10, 2, 4
	n := u8(b, 0)
	cells := 1 + 2*(n+1)
	out := append([]byte(nil), b[:min(cells, len(b))]...)
	for i := range n {
		c := slice(b, int64(cells+i*tcSize), tcSize)
		out = append(out, byte(u16(c, 0)&3), 0, 0, 0)
		for j := range borders {
			out = append(out, border97(slice(c, int64(2+j*brcSize), brcSize))...)
		}
	}
	return out
}
