package docx

import (
	"slices"

	"example.com/vanban/internal/ooxml"
	"example.com/vanban/model"
)

// style is one style of the document.
type style struct {
	id, name   string
	kind       string // "paragraph", "character", "table", "numbering"
	basedOn    string
	paragraph  paragraphProperties
	run        runProperties
	borders    toggle            // of a table style
	conditions map[string]*style // of a table style: "firstRow" …
	chained    []*style          // see [styles.chain]
	merged     *runProperties    // see [styles.merged]
}

// styles are the styles of the document and its defaults.
type styles struct {
	byID             map[string]*style
	defaultParagraph *style
	defaultTable     *style
	paragraph        paragraphProperties // document defaults
	run              runProperties
	cycle            string // id of a style that is based on itself, "" when there is none
}

// readStyles reads the style part; a document without one has Word's own defaults (Times New Roman, 10 points).
func readStyles(s *ooxml.Scanner, t *theme) *styles {
	st := &styles{byID: map[string]*style{}, paragraph: noParagraphProperties(), run: noRunProperties()}
	if s != nil && s.Child(0) {
		for depth := s.Depth(); s.Child(depth); {
			switch s.Tag {
			case tagDocDefaults:
				st.readDefaults(s, t)
			case tagStyle:
				st.readStyle(s, t)
			}
		}
	}
	if st.run.size == unset {
		st.run.size = 20
	}
	if st.run.ascii == "" {
		st.run.ascii = "Times New Roman"
	}
	if st.run.hAnsi == "" {
		st.run.hAnsi = "Times New Roman"
	}
	return st
}

func (st *styles) readDefaults(s *ooxml.Scanner, t *theme) {
	for depth := s.Depth(); s.Child(depth); {
		switch s.Tag {
		case tagRPrDefault:
			for depth := s.Depth(); s.Child(depth); {
				if s.Tag == tagRPr {
					st.run = t.parseRun(s)
				}
			}
		case tagPPrDefault:
			for depth := s.Depth(); s.Child(depth); {
				if s.Tag == tagPPr {
					st.paragraph = t.parseParagraph(s, nil)
				}
			}
		}
	}
}

func (st *styles) readStyle(s *ooxml.Scanner, t *theme) {
	y := newStyle()
	y.id, y.kind = s.Attr(attrStyleID), s.Attr(attrType)
	if v, ok := s.LookupAttr(attrDefault); ok && isOn(v) {
		switch {
		case y.kind == "paragraph" && st.defaultParagraph == nil:
			st.defaultParagraph = y
		case y.kind == "table" && st.defaultTable == nil:
			st.defaultTable = y
		}
	}
	for depth := s.Depth(); s.Child(depth); {
		switch s.Tag {
		case tagName:
			y.name = styleName(s.Attr(attrVal))
		case tagBasedOn:
			y.basedOn = s.Attr(attrVal)
		case tagTblStylePr:
			c := newStyle()
			y.conditions[s.Attr(attrType)] = c
			for depth := s.Depth(); s.Child(depth); {
				c.readProperties(s, t)
			}
		default:
			y.readProperties(s, t)
		}
	}
	if _, double := st.byID[y.id]; !double {
		st.byID[y.id] = y
	}
}

func newStyle() *style {
	return &style{paragraph: noParagraphProperties(), run: noRunProperties(), conditions: map[string]*style{}}
}

func (y *style) readProperties(s *ooxml.Scanner, t *theme) {
	switch s.Tag {
	case tagPPr:
		y.paragraph = t.parseParagraph(s, nil)
	case tagRPr:
		y.run = t.parseRun(s)
	case tagTblPr:
		for depth := s.Depth(); s.Child(depth); {
			if s.Tag == tagTblBorders {
				y.borders = parseTableBorders(s)
			}
		}
	}
}

// parseTableBorders says whether any border of a table or a cell is drawn.
func parseTableBorders(s *ooxml.Scanner) toggle {
	drawn := off
	for depth := s.Depth(); s.Child(depth); {
		switch s.Tag {
		case tagTop, tagBottom, tagLeft, tagRight, tagStart, tagEnd, tagInsideH, tagInsideV:
			if borderOf(s) == on {
				drawn = on
			}
		}
	}
	return drawn
}

// maxChain bounds how many styles are based on one another in a row.
const maxChain = 256

// chain is the style and those that it is based on, the farthest first. A cycle ends where it would begin again.
func (st *styles) chain(y *style) []*style {
	if y == nil {
		return nil
	}
	if y.chained != nil {
		return y.chained
	}
	of := y
	var chain []*style
	seen := map[*style]bool{}
	for y != nil {
		if seen[y] || len(chain) == maxChain {
			st.cycle = y.id
			break
		}
		seen[y] = true
		chain = append(chain, y)
		next := st.byID[y.basedOn]
		if next != nil && next.kind != y.kind {
			break
		}
		y = next
	}
	slices.Reverse(chain)
	of.chained = chain
	return chain
}

// merged are the character properties that a style has by its chain.
func (st *styles) merged(y *style) *runProperties {
	if y != nil && y.merged != nil {
		return y.merged
	}
	p := noRunProperties()
	for _, base := range st.chain(y) {
		p.inheritBy(&base.run)
	}
	if y != nil {
		y.merged = &p
	}
	return &p
}

// styleOf is the paragraph style of that id, the default one for "" or an id that no style has.
func (st *styles) styleOf(id string) *style {
	if y := st.byID[id]; y != nil && y.kind == "paragraph" {
		return y
	}
	return st.defaultParagraph
}

// base are the character properties that the runs of a paragraph start from.
type base struct {
	values    runProperties // document defaults, table style and paragraph style, one over the other
	table     [numToggles]toggle
	paragraph [numToggles]toggle
}

// character are the effective properties of a run: its character style and its own properties over its paragraph's.
// Toggles that are not set directly are on when the document defaults have them on, else when an odd number
// of table, paragraph and character style turns them on (ECMA-376 part 1, 17.7.3).
func (st *styles) character(b *base, direct *runProperties) runProperties {
	p := b.values
	var char *style
	if y := st.byID[direct.style]; y != nil && y.kind == "character" {
		char = y
	}
	own := st.merged(char)
	p.override(own)
	p.override(direct)
	for i := range p.toggles {
		switch {
		case direct.toggles[i] != inherit:
			p.toggles[i] = direct.toggles[i]
		case st.run.toggles[i] == on:
			p.toggles[i] = on
		case (b.table[i] == on) != (b.paragraph[i] == on) != (own.toggles[i] == on):
			p.toggles[i] = on
		default:
			p.toggles[i] = off
		}
	}
	return p
}

// format is the model's form of effective character properties.
func (p *runProperties) format() model.Format {
	f := model.Format{
		Font: p.ascii, Size: given(p.size), Bold: p.toggles[bold] == on, Italic: p.toggles[italic] == on, Underline: p.underline == on,
		Strike: p.toggles[strike] == on, Caps: p.toggles[caps] == on, SmallCaps: p.toggles[smallCaps] == on, Hidden: p.toggles[vanish] == on,
	}
	if p.verticality == "superscript" || p.verticality == "subscript" {
		f.VerticalAlign = p.verticality
	}
	if p.color != "auto" {
		f.Color = p.color
	}
	return f
}
