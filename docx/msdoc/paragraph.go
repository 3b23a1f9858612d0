package msdoc

import (
	"example.com/vanban/model"
)

// pap are effective paragraph properties.
type pap struct {
	istd            int
	align           string
	left, right     int // twips
	first           int
	before, after   int
	line            int
	lineRule        string
	outline         int // 1 to 9, 0 for body text
	keepNext        bool
	pageBreakBefore bool
	borderTop       bool
	borderBottom    bool
	dropCap         bool
	list, level     int // list: 1-based index of the list override, 0 for none
	anld            []byte
	table           // where it stands in tables
}

// table says how a paragraph stands in tables.
type table struct {
	inTable   bool
	depth     int  // nested tables around it, 0 when the file does not say
	rowEnd    bool // it ends a row of the outermost table and holds that row's properties
	innerCell bool // it ends a cell of a nested table
	innerRow  bool // it ends a row of a nested table
}

// itap is the number of tables around the paragraph.
func (t *table) itap() int {
	if t.inTable || t.rowEnd {
		return max(t.depth, 1)
	}
	return t.depth
}

func plainPAP() pap { return pap{align: "left"} }

// olderNumbering is the list number of a paragraph that is numbered as in Word 6, by its ANLD (MS-DOC 2.6.2, sprmPIlfo).
const olderNumbering = 0x7FF

// automatic is the space, in twips, that Word puts where it says "auto".
const automatic = 280

// applyParagraph applies the modifiers to p.
func (ss *stylesheet) applyParagraph(p *pap, grpprl []byte) {
	if !ss.spend(grpprl) {
		return
	}
	ss.listIndent(p, grpprl)
	for op, arg := range prls(grpprl).all() {
		switch op {
		case sprmPJc80, sprmPJc:
			p.align = alignment(arg[0])
		case sprmPDxaLeft80, sprmPDxaLeft:
			p.left = i16(arg, 0)
		case sprmPDxaRight80, sprmPDxaRight:
			p.right = i16(arg, 0)
		case sprmPDxaLeft180, sprmPDxaLeft1:
			p.first = i16(arg, 0)
		case sprmPNest80, sprmPNest:
			p.left = max(0, p.left+i16(arg, 0))
		case sprmPDyaBefore:
			p.before = number(arg)
		case sprmPDyaAfter:
			p.after = number(arg)
		case sprmPFDyaBeforeAuto:
			if arg[0] == 1 {
				p.before = automatic
			}
		case sprmPFDyaAfterAuto:
			if arg[0] == 1 {
				p.after = automatic
			}
		case sprmPDyaLine:
			p.setLine(i16(arg, 0), i16(arg, 2) != 0)
		case sprmPOutLvl:
			if p.outline = int(arg[0]) + 1; p.outline > 9 {
				p.outline = 0
			}
		case sprmPFKeepFollow:
			p.keepNext = arg[0] != 0
		case sprmPFPageBreakBefore:
			p.pageBreakBefore = arg[0] != 0
		case sprmPBrcTop80, sprmPBrcTop:
			p.borderTop = drawn(arg)
		case sprmPBrcBottom80, sprmPBrcBottom:
			p.borderBottom = drawn(arg)
		case sprmPDcs:
			p.dropCap = arg[0]&7 != 0
		case sprmPIlfo:
			p.list = number(arg)
		case sprmPIlvl:
			p.level = int(arg[0])
		case sprmPAnld80:
			p.anld = arg
		case sprmPFInTable:
			p.inTable = arg[0] != 0
		case sprmPFTtp:
			p.rowEnd = arg[0] != 0
		case sprmPItap:
			p.depth = i32(arg, 0)
		case sprmPDtap:
			p.depth += i32(arg, 0)
		case sprmPFInnerTableCell:
			p.innerCell = arg[0] != 0
		case sprmPFInnerTtp:
			p.innerRow = arg[0] != 0
		}
	}
}

// listIndent gives p the indents of the level of a list that the modifiers name; their own indents come over them.
func (ss *stylesheet) listIndent(p *pap, grpprl []byte) {
	list, level, named := p.list, p.level, false
	for op, arg := range prls(grpprl).all() {
		switch op {
		case sprmPIlfo:
			list, named = number(arg), true
		case sprmPIlvl:
			level, named = int(arg[0]), true
		}
	}
	if !named {
		return
	}
	if v := ss.lists.level(list, level); v != nil {
		for op, arg := range prls(v.papx).all() {
			switch op {
			case sprmPDxaLeft80, sprmPDxaLeft:
				p.left = i16(arg, 0)
			case sprmPDxaRight80, sprmPDxaRight:
				p.right = i16(arg, 0)
			case sprmPDxaLeft180, sprmPDxaLeft1:
				p.first = i16(arg, 0)
			}
		}
	}
}

// setLine takes a line spacing (MS-DOC 2.9.137, LSPD).
func (p *pap) setLine(n int, multiple bool) {
	switch {
	case multiple:
		p.line, p.lineRule = n, "auto"
	case n < 0:
		p.line, p.lineRule = -n, "exact"
	default:
		p.line, p.lineRule = n, "atLeast"
	}
}

func alignment(jc byte) string {
	switch jc {
	case 1:
		return "center"
	case 2:
		return "right"
	case 3, 4, 5, 7, 8, 9:
		return "justify"
	}
	return "left"
}

// drawn says whether a border is drawn: a Brc80 of four bytes or a Brc of eight (MS-DOC 2.9.17, 2.9.16).
func drawn(brc []byte) bool {
	switch len(brc) {
	case 4:
		return u32(brc, 0) != 0xFFFFFFFF && brc[1] != 0 && brc[1] != 0xFF
	case 8:
		return brc[5] != 0 && brc[5] != 0xFF
	}
	return false
}

// layout is the model's form of the properties.
func (p *pap) layout(y *style) model.ParagraphLayout {
	v := model.ParagraphLayout{
		Align: p.align, IndentLeft: p.left, IndentRight: p.right, IndentFirst: p.first, SpaceBefore: p.before, SpaceAfter: p.after,
		Line: p.line, LineRule: p.lineRule, OutlineLevel: p.outline, KeepNext: p.keepNext, PageBreakBefore: p.pageBreakBefore,
		BorderTop: p.borderTop, BorderBottom: p.borderBottom,
	}
	if y.pap.istd != 0 {
		v.Style = y.name
	}
	return v
}
