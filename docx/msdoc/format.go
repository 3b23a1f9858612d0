package msdoc

import (
	"example.com/vanban/model"
)

// runKey tells property lists of characters apart without comparing them.
type runKey struct {
	style *style
	at    int
	prm   prm
}

// paragraphKey tells property lists of paragraphs apart.
type paragraphKey struct {
	at  int
	prm prm
}

// paragraphFormat is the effective formatting of a paragraph.
type paragraphFormat struct {
	pap
	style  *style
	layout *model.ParagraphLayout
	grpprl []byte // as they stand in the file, for the table properties among them
	late   []byte
	tap    *tap // nil until it is needed
}

// maxRemembered bounds how many resolved property lists are remembered.
const maxRemembered = 1 << 14

// run is the formatting of the characters stored at a place of a piece, and where in the stream it ends.
func (rd *reader) run(y *style, p *piece, place int64) (*run, int64) {
	s := rd.chars.find(place)
	key := runKey{y, s.at, p.prm}
	r := rd.runs[key]
	if r == nil {
		if len(rd.runs) > maxRemembered {
			clear(rd.runs)
		}
		r = &run{chp: rd.styles.resolve(y, s.grpprl, rd.text.modifications(p.prm))}
		r.Character = rd.formats.Character(r.chp.format(), rd.font(r.fonts[fontASCII]), rd.font(r.fonts[fontOther]))
		rd.runs[key] = r
	}
	return r, s.to
}

// font is the name of a font, "" when there is none of that number.
func (rd *reader) font(i int) string {
	if i < 0 || i >= len(rd.fonts) {
		return ""
	}
	return rd.fonts[i]
}

// paragraph is the formatting of the paragraph whose mark is stored at a place of a piece (MS-DOC 2.4.6.1).
func (rd *reader) paragraph(p *piece, place int64) *paragraphFormat {
	s := rd.paras.find(place)
	key := paragraphKey{s.at, p.prm}
	f := rd.paragraphs[key]
	if f != nil {
		return f
	}
	if len(rd.paragraphs) > maxRemembered {
		clear(rd.paragraphs)
	}
	f = &paragraphFormat{grpprl: s.grpprl, late: rd.text.modifications(p.prm)}
	istd := u16(s.grpprl, 0) // the number of the style precedes the list
	if len(f.grpprl) >= 2 {
		f.grpprl = f.grpprl[2:]
	}
	f.grpprl = rd.huge(f.grpprl)
	for _, list := range [...][]byte{f.grpprl, f.late} {
		istd = paragraphStyleOf(list, istd)
	}
	f.style = rd.styles.of(istd)
	f.pap = f.style.pap
	rd.styles.applyParagraph(&f.pap, f.grpprl)
	rd.styles.applyParagraph(&f.pap, f.late)
	f.tieLevel()
	f.layout = rd.formats.Layout(f.pap.layout(f.style))
	rd.paragraphs[key] = f
	return f
}

// huge are the modifiers that a list names in the Data stream in place of its own (sprmPHugePapx, MS-DOC 2.6.2).
func (rd *reader) huge(grpprl []byte) []byte {
	for op, arg := range prls(grpprl).all() {
		if op == sprmPHugePapx || op == sprmPHugePapxOld {
			at := int64(u32(arg, 0))
			data := rd.dataStream()
			return slice(data, at+2, int64(min(u16(slice(data, at, 2), 0), maxList)))
		}
	}
	return grpprl
}

// paragraphStyleOf is the paragraph style that a list of modifiers sets, else istd.
func paragraphStyleOf(grpprl []byte, istd int) int {
	for op, arg := range prls(grpprl).all() {
		switch op {
		case sprmPIstd:
			istd = number(arg)
		case sprmPIstdPermute:
			// a byte, the first and the last style that it concerns, then the new numbers
			if first, last := u16(arg, 1), u16(arg, 3); istd > 0 && istd >= first && istd <= last && len(arg) >= 5+2*(istd-first)+2 {
				istd = u16(arg, 5+2*(istd-first))
			}
		}
	}
	return istd
}

// tieLevel gives a paragraph that has its list from its style the level that is tied to the style.
func (f *paragraphFormat) tieLevel() {
	if f.style.tied >= 0 && !setsList(f.grpprl) && !setsList(f.late) {
		f.level = f.style.tied
	}
}

// setsList reports whether modifiers put a paragraph into a list or on a level of one.
func setsList(grpprl []byte) bool {
	for op := range prls(grpprl).all() {
		if op == sprmPIlfo || op == sprmPIlvl {
			return true
		}
	}
	return false
}
