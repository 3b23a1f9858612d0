package docx

import (
	"strings"

	"example.com/vanban/internal/ooxml"
)

// parseRun reads the rPr whose start tag was met last. Theme fonts take the place of named ones (ECMA-376 part 1, 17.3.2.26).
func (t *theme) parseRun(s *ooxml.Scanner) runProperties {
	p := noRunProperties()
	for depth := s.Depth(); s.Child(depth); {
		t.runProperty(s, &p)
	}
	return p
}

func (t *theme) runProperty(s *ooxml.Scanner, p *runProperties) {
	switch s.Tag {
	case tagRStyle:
		p.style = s.Attr(attrVal)
	case tagRFonts:
		p.ascii = t.font(s, attrASCIITheme, attrASCII)
		p.hAnsi = t.font(s, attrHAnsiTheme, attrHAnsi)
	case tagB:
		p.toggles[bold] = onOff(s)
	case tagI:
		p.toggles[italic] = onOff(s)
	case tagCaps:
		p.toggles[caps] = onOff(s)
	case tagSmallCaps:
		p.toggles[smallCaps] = onOff(s)
	case tagStrike, tagDStrike:
		if v := onOff(s); v == on || p.toggles[strike] == inherit {
			p.toggles[strike] = v
		}
	case tagVanish:
		p.toggles[vanish] = onOff(s)
	case tagU:
		p.underline = onOff(s)
	case tagSz:
		p.size = halfPoints(s)
	case tagColor:
		p.color = s.Attr(attrVal)
	case tagVertAlign:
		p.verticality = s.Attr(attrVal)
	case tagLang:
		p.language = s.Attr(attrVal)
	}
}

// halfPoints is a font size: a number of half-points, or a length with a unit.
func halfPoints(s *ooxml.Scanner) int {
	raw, _ := s.RawAttr(attrVal)
	n := measure(string(raw), 10)
	if n == unset || n <= 0 {
		return unset
	}
	return (n + 5) / 10
}

func (t *theme) font(s *ooxml.Scanner, themed, named ooxml.Tag) string {
	if v := t.fonts[s.Attr(themed)]; v != "" {
		return v
	}
	return s.Attr(named)
}

// parseParagraph reads the pPr whose start tag was met last. A section's properties in it go to section.
func (t *theme) parseParagraph(s *ooxml.Scanner, section func()) paragraphProperties {
	p := noParagraphProperties()
	for depth := s.Depth(); s.Child(depth); {
		switch s.Tag {
		case tagPStyle:
			p.style = s.Attr(attrVal)
		case tagKeepNext:
			p.keepNext = onOff(s)
		case tagPageBreakBefore:
			p.pageBreakBefore = onOff(s)
		case tagFramePr:
			if v := s.Attr(attrDropCap); v == "drop" || v == "margin" {
				p.joinsNext = true
			}
		case tagNumPr:
			parseNumPr(s, &p)
		case tagPBdr:
			parseBorders(s, &p)
		case tagSpacing:
			parseSpacing(s, &p)
		case tagInd:
			parseIndent(s, &p)
		case tagJc:
			p.align = alignment(s.Attr(attrVal))
		case tagOutlineLvl:
			p.outline = number(s, attrVal)
		case tagCnfStyle:
			p.conditions = s.Attr(attrVal)
		case tagRPr:
			t.parseMark(s, &p)
		case tagSectPr:
			if section != nil {
				section()
			}
		}
	}
	return p
}

// parseMark reads the properties of the paragraph mark.
func (t *theme) parseMark(s *ooxml.Scanner, p *paragraphProperties) {
	for depth := s.Depth(); s.Child(depth); {
		switch s.Tag {
		case tagDel, tagMoveFrom, tagSpecVanish:
			p.joinsNext = p.joinsNext || s.Tag != tagSpecVanish || onOff(s) == on
		default:
			t.runProperty(s, &p.mark)
		}
	}
}

func parseNumPr(s *ooxml.Scanner, p *paragraphProperties) {
	for depth := s.Depth(); s.Child(depth); {
		switch s.Tag {
		case tagILvl:
			p.level = number(s, attrVal)
		case tagNumID:
			p.num = number(s, attrVal)
		}
	}
}

func parseBorders(s *ooxml.Scanner, p *paragraphProperties) {
	for depth := s.Depth(); s.Child(depth); {
		switch s.Tag {
		case tagTop:
			p.borderTop = borderOf(s)
		case tagBottom:
			p.borderBottom = borderOf(s)
		}
	}
}

// borderOf says whether the border whose tag was met last is drawn.
func borderOf(s *ooxml.Scanner) toggle {
	switch s.Attr(attrVal) {
	case "", "none", "nil":
		return off
	}
	return on
}

// automatic is the space, in twips, that Word puts where it says "auto".
const automatic = 280

func parseSpacing(s *ooxml.Scanner, p *paragraphProperties) {
	p.before, p.after = twips(s, attrBefore), twips(s, attrAfter)
	if v, ok := s.LookupAttr(attrBeforeAuto); ok && isOn(v) {
		p.before = automatic
	}
	if v, ok := s.LookupAttr(attrAfterAuto); ok && isOn(v) {
		p.after = automatic
	}
	p.line, p.lineRule = twips(s, attrLine), s.Attr(attrLineRule)
	if p.line != unset && p.lineRule == "" {
		p.lineRule = "auto"
	}
}

func parseIndent(s *ooxml.Scanner, p *paragraphProperties) {
	p.left = firstOf(twips(s, attrLeft), twips(s, attrStart))
	p.right = firstOf(twips(s, attrRight), twips(s, attrEnd))
	p.first = twips(s, attrFirstLine)
	if hanging := twips(s, attrHanging); hanging != unset {
		p.first = -hanging
	}
}

// alignment is the alignment that a value of ST_Jc (ECMA-376 part 1, 17.18.44) stands for.
func alignment(v string) string {
	switch v {
	case "center":
		return "center"
	case "right", "end":
		return "right"
	case "both", "distribute", "thaiDistribute", "lowKashida", "mediumKashida", "highKashida":
		return "justify"
	case "left", "start":
		return "left"
	}
	return ""
}

// styleName is a style's name as the model gives it: headings in lower case, as Word stores them.
func styleName(name string) string {
	if lower := strings.ToLower(name); strings.HasPrefix(lower, "heading ") {
		return lower
	}
	return name
}
