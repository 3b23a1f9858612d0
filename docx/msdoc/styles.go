package msdoc

import (
	"strconv"
	"strings"
)

// style is a style with the properties that it has through those it is based on.
type style struct {
	name  string
	kind  byte
	chp   chp
	pap   pap
	tied  int      // level of its list that is tied to it, -1 for none
	tapx  []byte   // table properties of a table style
	chpxs [][]byte // character properties of the style and those it is based on, the farthest first
}

// Kinds of styles (MS-DOC 2.9.260, StdfBase).
const (
	paragraphStyle = 1
	characterStyle = 2
	tableStyle     = 3
	listStyle      = 4
)

// stylesheet are the styles of a document by their numbers (istd), nil where there is none.
type stylesheet struct {
	styles []*style
	plain  style // of a paragraph whose style is not there
	lists  *lists
	cyclic bool
	work   int // bytes of property lists that may still be applied
	over   map[overlayKey]chp
}

const (
	noStyle   = 0xFFF // istdNil
	maxChain  = 64    // styles that are based on one another in a row
	maxList   = 16290 // bytes of a property list (MS-DOC 2.9.209, PrcData)
	maxWork   = 1 << 28
	maxStyles = 0x1000
)

// definition is a style as the file has it (MS-DOC 2.9.258, STD).
type definition struct {
	name string
	sti  int // which built-in style it is
	kind byte
	base int
	upxs [][]byte
}

// parseStyles reads the stylesheet (MS-DOC 2.9.271, STSH).
func parseStyles(b []byte, ls *lists, word95 bool) *stylesheet {
	ss := &stylesheet{lists: ls, work: maxWork, over: map[overlayKey]chp{}}
	header := slice(b, 2, int64(u16(b, 0)))
	count, baseSize := min(u16(header, 0), maxStyles), u16(header, 2)
	const defaultSize = 20 // half-points
	ss.plain = style{kind: paragraphStyle, pap: plainPAP(), tied: -1}
	ss.plain.chp = chp{size: defaultSize, style: -1, fonts: [3]int{u16(header, 12), u16(header, 14), u16(header, 16)}}
	if word95 {
		f := u16(header, 12)
		ss.plain.chp.fonts = [3]int{f, f, f}
	}
	definitions := make([]*definition, count)
	rest := b[min(len(b), 2+len(header)):]
	for i := range definitions {
		if len(rest) < 2 {
			break
		}
		size := u16(rest, 0)
		if size > 0 {
			definitions[i] = parseDefinition(slice(rest, 2, int64(size)), baseSize, word95)
		}
		rest = rest[min(len(rest), 2+size):]
	}
	ss.styles = make([]*style, count)
	for i := range definitions {
		ss.build(definitions, i)
	}
	return ss
}

func parseDefinition(b []byte, baseSize int, word95 bool) *definition {
	d := &definition{sti: u16(b, 0) & 0xFFF, kind: byte(u16(b, 2) & 0xF), base: u16(b, 2) >> 4}
	count := u16(b, 4) & 0xF
	if baseSize < 8 || baseSize > len(b) {
		return d
	}
	n := u16(b, baseSize)
	d.name = counted(b[min(len(b), baseSize+2):], n)
	at := baseSize + 2 + 2*n + 2
	if word95 {
		n = u8(b, baseSize)
		d.name = narrowName(slice(b, int64(baseSize+1), int64(n)))
		at = baseSize + 1 + n + 1
	}
	for range count {
		if at += at & 1; at+2 > len(b) { // each begins at an even byte
			break
		}
		size := u16(b, at)
		upx := slice(b, int64(at+2), int64(min(size, maxList)))
		if word95 {
			style := 0
			if d.kind == paragraphStyle && len(d.upxs) == 0 {
				style = min(2, len(upx))
			}
			upx = append(upx[:style:style], translate(upx[style:])...)
		}
		d.upxs = append(d.upxs, upx)
		at += 2 + size
	}
	return d
}

// build resolves a style and those that it is based on.
func (ss *stylesheet) build(definitions []*definition, istd int) {
	var chain []int
	for at := istd; at < len(definitions) && definitions[at] != nil && ss.styles[at] == nil; at = definitions[at].base {
		if len(chain) == maxChain || contains(chain, at) {
			ss.cyclic = true
			break
		}
		chain = append(chain, at)
		if d := definitions[at]; d.base == noStyle || d.base < len(definitions) && definitions[d.base] != nil && definitions[d.base].kind != d.kind {
			break
		}
	}
	for i := len(chain) - 1; i >= 0; i-- {
		ss.define(definitions[chain[i]], chain[i])
	}
}

func contains(chain []int, istd int) bool {
	for _, i := range chain {
		if i == istd {
			return true
		}
	}
	return false
}

// define resolves a style whose base is resolved.
func (ss *stylesheet) define(d *definition, istd int) {
	base := &ss.plain
	if d.base < len(ss.styles) && ss.styles[d.base] != nil && ss.styles[d.base].kind == d.kind {
		base = ss.styles[d.base]
	}
	y := &style{name: styleName(d.sti, d.name), kind: d.kind, chp: base.chp, pap: base.pap, chpxs: base.chpxs, tied: base.tied}
	upx := func(i int) []byte {
		if i < len(d.upxs) {
			return d.upxs[i]
		}
		return nil
	}
	var papx, chpx []byte
	switch d.kind {
	case paragraphStyle:
		papx, chpx = upx(0), upx(1)
	case characterStyle:
		chpx = upx(0)
	case tableStyle:
		y.tapx, papx, chpx = upx(0), upx(1), upx(2)
	case listStyle:
		papx = upx(0)
	}
	if istd >= 1 && istd <= 9 {
		y.pap.outline = istd
	}
	if len(papx) > 2 {
		papx = papx[2:] // behind the number of the style itself
		ss.applyParagraph(&y.pap, papx)
		if setsList(papx) {
			y.tied = ss.lists.tied(y.pap.list, istd)
		}
	}
	ss.apply(&y.chp, chpx, &base.chp)
	if len(chpx) > 0 {
		y.chpxs = append(y.chpxs[:len(y.chpxs):len(y.chpxs)], chpx)
	}
	y.pap.istd = istd
	ss.styles[istd] = y
}

// of is the paragraph style of a number, the default one for a number that no style has.
func (ss *stylesheet) of(istd int) *style {
	if istd < len(ss.styles) && ss.styles[istd] != nil && ss.styles[istd].kind == paragraphStyle {
		return ss.styles[istd]
	}
	if len(ss.styles) > 0 && ss.styles[0] != nil && ss.styles[0].kind == paragraphStyle {
		return ss.styles[0]
	}
	return &ss.plain
}

// overlayKey is a character style over a paragraph style.
type overlayKey struct {
	paragraph *style
	character int
}

// overlay are the properties of a character style over those of a paragraph style.
func (ss *stylesheet) overlay(paragraph *style, istd int) chp {
	key := overlayKey{paragraph, istd}
	c, known := ss.over[key]
	if !known {
		c = ss.overlaid(&paragraph.chp, istd)
		if len(ss.over) < maxRemembered {
			ss.over[key] = c
		}
	}
	return c
}

// overlaid are the properties of a character style over those of a paragraph's. A toggle that the character style turns on
// turns that of the paragraph style around.
func (ss *stylesheet) overlaid(paragraph *chp, istd int) chp {
	c := *paragraph
	c.style = istd
	if istd >= len(ss.styles) || ss.styles[istd] == nil || ss.styles[istd].kind != characterStyle {
		return c
	}
	own := chp{}
	for _, chpx := range ss.styles[istd].chpxs {
		before := own
		ss.apply(&own, chpx, &before)
		ss.apply(&c, chpx, paragraph)
	}
	for i, on := range own.toggles {
		c.toggles[i] = paragraph.toggles[i] != on
	}
	return c
}

// builtIn are the names of built-in styles that programs other than Word write otherwise (MS-DOC 2.9.260, sti).
var builtIn = map[int]string{31: "header", 32: "footer", 62: "Title", 66: "Body Text"}

// spend reports whether a property list may be applied: not when a file makes the reader apply lists without end.
func (ss *stylesheet) spend(grpprl []byte) bool {
	ss.work -= len(grpprl)
	return ss.work >= 0
}

// styleName is a style's name as the model gives it: headings in lower case; aliases, which follow a comma, are left out.
func styleName(sti int, name string) string {
	const headings = 9
	if sti >= 1 && sti <= headings {
		return "heading " + strconv.Itoa(sti)
	}
	if known := builtIn[sti]; known != "" {
		return known
	}
	name, _, _ = strings.Cut(name, ",")
	if lower := strings.ToLower(name); strings.HasPrefix(lower, "heading ") {
		return lower
	}
	return name
}
