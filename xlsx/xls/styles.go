package xls

import (
	"example.com/vanban/model"
	"example.com/vanban/xlsx"
	"example.com/vanban/xlsx/internal/numfmt"
)

// font is a font with the character set of its bytes.
type font struct {
	model.Format
	charset byte
}

// style is a style with what is needed to show cells in it.
type style struct {
	xlsx.Style
	format *numfmt.Format
	font   *font
}

var (
	noFont  = &font{}
	noStyle = &style{xlsx.Style{NumberFormat: "General", Font: &noFont.Format}, numfmt.Parse("General"), noFont}
)

// font is the font of an index. There is no font 4: files count as if there were (MS-XLS 2.5.129).
func (rd *reader) font(index int) *font {
	if index > 4 {
		index--
	}
	if index < 0 || index >= len(rd.fontList) {
		return noFont
	}
	return rd.fontList[index]
}

// style is the style of an index; one that is not there is plain.
func (rd *reader) style(index int) *style {
	if index < 0 || index >= len(rd.styles) {
		return noStyle
	}
	return rd.styles[index]
}

// Flags of a font.
const (
	fontItalic    = 0x0002
	fontStrikeOut = 0x0008

	weightBold = 600 // from here on fonts are bold
)

// readFont reads a Font record (MS-XLS 2.4.122).
func (rd *reader) readFont(d []byte) *font {
	const fixed = 14
	if len(d) < fixed {
		return noFont
	}
	flags := u16(d, 2)
	f := &font{charset: d[12], Format: model.Format{
		Size: int(u16(d, 0)) / 10, Italic: flags&fontItalic != 0, Strike: flags&fontStrikeOut != 0,
		Bold: u16(d, 6) >= weightBold, Underline: d[10] != 0,
	}}
	switch u16(d, 8) {
	case 1:
		f.VerticalAlign = "superscript"
	case 2:
		f.VerticalAlign = "subscript"
	}
	name, _ := rd.counted(d[fixed:], 1)
	f.Font = name.text
	return f
}

// readFormat reads a Format record (MS-XLS 2.4.126).
func (rd *reader) readFormat(d []byte) {
	if len(d) < 3 {
		return
	}
	countBytes := 1
	if rd.biff8 {
		countBytes = 2
	}
	if code, ok := rd.counted(d[2:], countBytes); ok {
		rd.codes[int(u16(d, 0))] = rd.unicode(code, noFont)
	}
}

// readXF reads an XF record (MS-XLS 2.4.353).
func (rd *reader) readXF(d []byte) *style {
	if len(d) < 8 {
		return noStyle
	}
	f := rd.font(int(u16(d, 0)))
	id := int(u16(d, 2))
	code := rd.codes[id]
	if b := numfmt.Builtin(id); b != "" && (code == "" || id >= 14 && id <= 22) {
		code = b
	}
	if code == "" {
		code = "General"
	}
	st := &style{xlsx.Style{NumberFormat: code, Font: &f.Format}, rd.parsed(code), f}
	switch d[6] & 7 {
	case 1:
		st.Align = "left"
	case 2, 6:
		st.Align = "center"
	case 3:
		st.Align = "right"
	case 5, 7:
		st.Align = "justify"
	}
	if rd.biff8 && len(d) > 8 {
		st.Indent = int(d[8] & 15)
	}
	return st
}

// parsed is the format of a code, parsed once.
func (rd *reader) parsed(code string) *numfmt.Format {
	for i := len(rd.styles) - 1; i >= max(0, len(rd.styles)-64); i-- {
		if rd.styles[i].NumberFormat == code {
			return rd.styles[i].format
		}
	}
	return numfmt.Parse(code)
}
