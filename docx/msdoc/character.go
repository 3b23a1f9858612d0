package msdoc

import (
	"fmt"

	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/model"
)

// The toggle properties, as far as they are read.
const (
	bold = iota
	italic
	caps
	smallCaps
	strike
	vanish
	toggles
)

// chp are effective character properties.
type chp struct {
	toggles      [toggles]bool
	doubleStrike bool
	underline    bool
	deleted      bool // its deletion is tracked
	joins        bool // a paragraph mark that shows no break (sprmCFSpecVanish)
	special      bool // a control character has its special meaning
	data         bool // the character holds data of a field
	size         int  // half-points
	fonts        [3]int
	iss          byte
	color        string
	style        int // istd of the character style
	location     int // where picture or data are in the Data stream
	symbolFont   int // with symbol: the font of sprmCSymbol
	symbol       rune
}

// The fonts of a character (MS-DOC 2.6.1): for ASCII, for East Asian text, for the rest.
const (
	fontASCII = iota
	fontEastAsian
	fontOther
)

// run is a resolved formatting with what its text needs to be read.
type run struct {
	flow.Character
	chp
}

// apply applies the modifiers to c. Toggles may be relative to the style, whose properties are base.
func (ss *stylesheet) apply(c *chp, grpprl []byte, base *chp) {
	if !ss.spend(grpprl) {
		return
	}
	for op, arg := range prls(grpprl).all() {
		switch op {
		case sprmCFBold:
			setToggle(&c.toggles[bold], arg, base.toggles[bold])
		case sprmCFItalic:
			setToggle(&c.toggles[italic], arg, base.toggles[italic])
		case sprmCFCaps:
			setToggle(&c.toggles[caps], arg, base.toggles[caps])
		case sprmCFSmallCaps:
			setToggle(&c.toggles[smallCaps], arg, base.toggles[smallCaps])
		case sprmCFStrike:
			setToggle(&c.toggles[strike], arg, base.toggles[strike])
		case sprmCFVanish:
			setToggle(&c.toggles[vanish], arg, base.toggles[vanish])
		case sprmCFDStrike:
			setToggle(&c.doubleStrike, arg, base.doubleStrike)
		case sprmCFRMarkDel:
			setToggle(&c.deleted, arg, base.deleted)
		case sprmCFSpecVanish:
			setToggle(&c.joins, arg, base.joins)
		case sprmCFSpec:
			c.special = arg[0] != 0
		case sprmCFData:
			c.data = arg[0] != 0
		case sprmCKul:
			c.underline = arg[0] != 0
		case sprmCHps:
			c.size = number(arg)
		case sprmCIss:
			c.iss = arg[0]
		case sprmCIco:
			c.color = indexedColor(arg[0])
		case sprmCCv:
			c.color = colorRef(arg)
		case sprmCRgFtc0:
			c.fonts[fontASCII] = number(arg)
		case sprmCRgFtc1:
			c.fonts[fontEastAsian] = number(arg)
		case sprmCRgFtc2:
			c.fonts[fontOther] = number(arg)
		case sprmCFtcDefault:
			c.fonts = [3]int{number(arg), number(arg), number(arg)}
		case sprmCPicLocation:
			c.location, c.special = i32(arg, 0), true
		case sprmCSymbol:
			c.symbolFont, c.symbol, c.special = u16(arg, 0), rune(u16(arg, 2)), true
		case sprmCPlain:
			location, special := c.location, c.special
			*c = *base
			c.location, c.special = location, special
		}
	}
}

// setToggle sets a property from a ToggleOperand (MS-DOC 2.9.327).
func setToggle(p *bool, operand []byte, style bool) {
	switch operand[0] {
	case 0:
		*p = false
	case 1:
		*p = true
	case 0x80:
		*p = style
	case 0x81:
		*p = !style
	}
}

// indexedColor is a color of the palette (MS-DOC 2.9.119, Ico), "" for automatic.
func indexedColor(i byte) string {
	palette := [...]string{
		"", "000000", "0000FF", "00FFFF", "00FF00", "FF00FF", "FF0000", "FFFF00", "FFFFFF",
		"000080", "008080", "008000", "800080", "800000", "808000", "808080", "C0C0C0",
	}
	if int(i) >= len(palette) {
		return ""
	}
	return palette[i]
}

// colorRef is a COLORREF (MS-DOC 2.9.43), "" for automatic.
func colorRef(b []byte) string {
	if b[3] == 0xFF {
		return ""
	}
	return fmt.Sprintf("%02X%02X%02X", b[0], b[1], b[2])
}

// istdOf is the character style that a list of modifiers names, -1 for none.
func istdOf(grpprl []byte) int {
	istd := -1
	for op, arg := range prls(grpprl).all() {
		if op == sprmCIstd {
			istd = number(arg)
		}
	}
	return istd
}

// resolve are the effective properties of characters in a paragraph of a style: those of the paragraph style, over them those
// of a character style and those set directly, in the file's pages and then in the piece (MS-DOC 2.4.6.2).
func (ss *stylesheet) resolve(paragraph *style, grpprl, late []byte) chp {
	base := paragraph.chp
	base.style = -1
	for _, list := range [...][]byte{grpprl, late} {
		if istd := istdOf(list); istd >= 0 {
			base = ss.overlay(paragraph, istd)
		}
	}
	c := base
	ss.apply(&c, grpprl, &base)
	ss.apply(&c, late, &base)
	return c
}

// format is the model's form of the properties, without the font.
func (c *chp) format() model.Format {
	f := model.Format{
		Size: c.size, Bold: c.toggles[bold], Italic: c.toggles[italic], Underline: c.underline, Strike: c.toggles[strike] || c.doubleStrike,
		Caps: c.toggles[caps], SmallCaps: c.toggles[smallCaps], Hidden: c.toggles[vanish], Color: c.color,
	}
	switch c.iss {
	case 1:
		f.VerticalAlign = "superscript"
	case 2:
		f.VerticalAlign = "subscript"
	}
	return f
}
