package listing

// numberFormats are the names in ST_NumberFormat of the number format codes of Word's other formats (MS-OSHARED 2.2.1.3), for
// those that labels are written in.
var numberFormats = [...]string{
	0x00: "decimal", 0x01: "upperRoman", 0x02: "lowerRoman", 0x03: "upperLetter", 0x04: "lowerLetter", 0x05: "ordinal",
	0x06: "cardinalText", 0x07: "ordinalText", 0x08: "hex", 0x09: "chicago", 0x12: "decimalEnclosedCircle", 0x16: "decimalZero",
	0x17: "bullet", 0x1A: "decimalEnclosedFullstop", 0x1B: "decimalEnclosedParen", 0x1C: "decimalEnclosedCircleChinese",
	0x38: "vietnameseCounting", 0x39: "numberInDash",
}

// FormatOf is the name in ST_NumberFormat of a number format code of .doc and RTF files (nfc), "decimal" for one that is written in
// Arabic digits here.
func FormatOf(nfc int) string {
	switch {
	case nfc == 0xFF:
		return "none"
	case nfc < 0 || nfc >= len(numberFormats) || numberFormats[nfc] == "":
		return "decimal"
	}
	return numberFormats[nfc]
}
