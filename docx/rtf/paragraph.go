package rtf

import (
	"example.com/vanban/model"
)

// paragraph are paragraph properties as control words set them (chapter "Paragraph Formatting Properties"). They hold at the
// mark that ends the paragraph.
type paragraph struct {
	style                     int
	align                     string
	left, right, first        int // twips
	before, after             int
	line                      int
	multiple                  bool // line is in 240ths of a line
	outline                   int  // from 0; unset for none
	keepNext, pageBreakBefore bool
	borderTop, borderBottom   bool
	list, level               int // of \ls and \ilvl
	old                       *oldNumbering
	inTable                   bool
	depth                     int  // of the table, with inTable 0 counts as 1
	joinsNext                 bool // a drop cap, or its mark hides itself
	position                  position
}

// unset stands for a number that is not given.
const unset = -1

// plainParagraph is what \pard resets to.
func plainParagraph() paragraph { return paragraph{align: "left", outline: unset, list: unset} }

func paragraphWords() map[string]func(*reader, *token) {
	return map[string]func(*reader, *token){
		"pard":         func(rd *reader, _ *token) { rd.paragraph = plainParagraph() },
		"s":            func(rd *reader, t *token) { rd.paragraph.style = t.n },
		"ql":           func(rd *reader, _ *token) { rd.paragraph.align = "left" },
		"qr":           func(rd *reader, _ *token) { rd.paragraph.align = "right" },
		"qc":           func(rd *reader, _ *token) { rd.paragraph.align = "center" },
		"qj":           func(rd *reader, _ *token) { rd.paragraph.align = "justify" },
		"qd":           func(rd *reader, _ *token) { rd.paragraph.align = "justify" },
		"li":           func(rd *reader, t *token) { rd.paragraph.left = t.n },
		"lin":          func(rd *reader, t *token) { rd.paragraph.left = t.n },
		"ri":           func(rd *reader, t *token) { rd.paragraph.right = t.n },
		"rin":          func(rd *reader, t *token) { rd.paragraph.right = t.n },
		"fi":           func(rd *reader, t *token) { rd.paragraph.first = t.n },
		"sb":           func(rd *reader, t *token) { rd.paragraph.before = t.n },
		"sa":           func(rd *reader, t *token) { rd.paragraph.after = t.n },
		"sl":           func(rd *reader, t *token) { rd.paragraph.line = t.n },
		"slmult":       func(rd *reader, t *token) { rd.paragraph.multiple = t.n == 1 },
		"outlinelevel": func(rd *reader, t *token) { rd.paragraph.outline = t.n },
		"keepn":        func(rd *reader, t *token) { rd.paragraph.keepNext = t.on() },
		"pagebb":       func(rd *reader, t *token) { rd.paragraph.pageBreakBefore = t.on() },
		"ls":           func(rd *reader, t *token) { rd.paragraph.list = t.n },
		"ilvl":         func(rd *reader, t *token) { rd.paragraph.level = t.n },
		"intbl":        func(rd *reader, t *token) { rd.paragraph.inTable = t.on() },
		"itap":         func(rd *reader, t *token) { rd.paragraph.inTable, rd.paragraph.depth = t.n > 0, t.n },
		"dropcapli":    func(rd *reader, t *token) { rd.paragraph.joinsNext = t.n > 1 },
		"spv":          func(rd *reader, t *token) { rd.paragraph.joinsNext = t.on() },
	}
}

// layout is the formatting of a paragraph with the properties p.
func (rd *reader) layout(p paragraph) *model.ParagraphLayout {
	key := p.layoutKey()
	if l := rd.layouts[key]; l != nil {
		return l
	}
	v := model.ParagraphLayout{
		Align: p.align, IndentLeft: p.left, IndentRight: p.right, IndentFirst: p.first, SpaceBefore: p.before, SpaceAfter: p.after,
		KeepNext: p.keepNext, PageBreakBefore: p.pageBreakBefore, BorderTop: p.borderTop, BorderBottom: p.borderBottom,
	}
	switch {
	case p.line == 0:
	case p.multiple:
		v.Line, v.LineRule = max(p.line, -p.line), "auto"
	case p.line < 0:
		v.Line, v.LineRule = -p.line, "exact"
	default:
		v.Line, v.LineRule = p.line, "atLeast"
	}
	outline := p.outline
	if y := rd.styles[styleKey{paragraphStyle, p.style}]; y != nil {
		if p.style != 0 {
			v.Style = y.name
		}
		if outline == unset {
			outline = rd.outlineOf(p.style)
		}
	}
	if outline >= 0 && outline < 9 {
		v.OutlineLevel = outline + 1
	}
	if len(rd.layouts) > maxRemembered {
		clear(rd.layouts)
	}
	l := rd.fonts.Layout(v)
	rd.layouts[key] = l
	return l
}

// layoutKey is what of a paragraph's properties makes its layout.
type layoutKey struct {
	style, left, right, first, before, after, line, outline      int
	align                                                        string
	multiple, keepNext, pageBreakBefore, borderTop, borderBottom bool
}

func (p *paragraph) layoutKey() layoutKey {
	return layoutKey{
		p.style, p.left, p.right, p.first, p.before, p.after, p.line, p.outline, p.align,
		p.multiple, p.keepNext, p.pageBreakBefore, p.borderTop, p.borderBottom,
	}
}

// border is what the words of a border are about (chapter "Paragraph Borders").
type border uint8

const (
	otherBorder border = iota
	topBorder
	bottomBorder
	boxBorder
	tableBorder
)

func borderWords() map[string]func(*reader, *token) {
	return map[string]func(*reader, *token){
		"brdrt": borderOf(topBorder), "brdrb": borderOf(bottomBorder), "box": borderOf(boxBorder),
		"brdrl": borderOf(otherBorder), "brdrr": borderOf(otherBorder), "brdrbtw": borderOf(otherBorder), "brdrbar": borderOf(otherBorder),
		"chbrdr": borderOf(otherBorder), "pgbrdrt": borderOf(otherBorder), "pgbrdrb": borderOf(otherBorder), "pgbrdrl": borderOf(otherBorder), "pgbrdrr": borderOf(otherBorder),
		"trbrdrt": borderOf(tableBorder), "trbrdrb": borderOf(tableBorder), "trbrdrl": borderOf(tableBorder), "trbrdrr": borderOf(tableBorder),
		"trbrdrh": borderOf(tableBorder), "trbrdrv": borderOf(tableBorder),
		"clbrdrt": borderOf(tableBorder), "clbrdrb": borderOf(tableBorder), "clbrdrl": borderOf(tableBorder), "clbrdrr": borderOf(tableBorder),
		"cldglu": borderOf(otherBorder), "cldgll": borderOf(otherBorder),
		"brdrnone": noBorder, "brdrnil": noBorder, "brdrtbl": noBorder,
		"brdrs": someBorder, "brdrth": someBorder, "brdrsh": someBorder, "brdrdb": someBorder, "brdrdot": someBorder, "brdrdash": someBorder,
		"brdrhair": someBorder, "brdrdashsm": someBorder, "brdrdashd": someBorder, "brdrdashdd": someBorder, "brdrdashdot": someBorder,
		"brdrdashdotdot": someBorder, "brdrinset": someBorder, "brdroutset": someBorder, "brdrtriple": someBorder,
		"brdrtnthsg": someBorder, "brdrthtnsg": someBorder, "brdrtnthtnsg": someBorder, "brdrtnthmg": someBorder, "brdrthtnmg": someBorder,
		"brdrtnthtnmg": someBorder, "brdrtnthlg": someBorder, "brdrthtnlg": someBorder, "brdrtnthtnlg": someBorder,
		"brdrwavy": someBorder, "brdrwavydb": someBorder, "brdrdashdotstr": someBorder, "brdremboss": someBorder, "brdrengrave": someBorder, "brdrframe": someBorder,
	}
}

func borderOf(b border) func(*reader, *token) {
	return func(rd *reader, _ *token) { rd.border = b }
}

func noBorder(rd *reader, _ *token) { rd.setBorder(false) }

func someBorder(rd *reader, _ *token) { rd.setBorder(true) }

func (rd *reader) setBorder(visible bool) {
	switch rd.border {
	case topBorder:
		rd.paragraph.borderTop = visible
	case bottomBorder:
		rd.paragraph.borderBottom = visible
	case boxBorder:
		rd.paragraph.borderTop, rd.paragraph.borderBottom = visible, visible
	case tableBorder:
		if visible {
			rd.definition().borders = true
		}
	}
}
