package msdoc

import (
	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/docx/internal/listing"
	"example.com/vanban/model"
)

// section is one section of pages on its way into the model.
type section struct {
	page      model.PageSpec
	to        int // position behind its last character
	ended     bool
	footnotes int // number format of notes, -1 where the section does not say
	endnotes  int
}

// maxSections bounds the sections of a document.
const maxSections = 10_000

// readSections reads where sections end and their properties (MS-DOC 2.8.26, PlcfSed; 2.9.243, Sepx).
func (rd *reader) readSections() {
	const sedSize = 12
	seds := newPLC(rd.structure(atSections), sedSize)
	for i := range min(seds.n, maxSections) {
		n := &section{to: seds.at(i + 1), footnotes: -1, endnotes: -1, page: model.PageSpec{
			// what holds where the section says nothing (MS-DOC 2.6.4)
			Width: 12240, Height: 15840, Left: 1800, Right: 1800, Top: 1440, Bottom: 1440, HeaderTop: 720, FooterBottom: 720, Columns: 1,
		}}
		const none = 0xFFFFFFFF
		if at := u32(seds.data(i), 2); at != none {
			grpprl := slice(rd.text.stream, int64(at)+2, int64(u16(slice(rd.text.stream, int64(at), 2), 0)))
			if rd.fib.version < firstWord97 {
				grpprl = translate(grpprl)
			}
			n.apply(grpprl)
		}
		rd.sections = append(rd.sections, n)
		rd.sectionEnds[n.to] = n
	}
}

func (n *section) apply(grpprl []byte) {
	g := &n.page
	gutter, restarts, start := 0, false, 0
	for op, arg := range prls(grpprl).all() {
		switch op {
		case sprmSXaPage:
			g.Width = number(arg)
		case sprmSYaPage:
			g.Height = number(arg)
		case sprmSDxaLeft:
			g.Left = number(arg)
		case sprmSDxaRight:
			g.Right = number(arg)
		case sprmSDyaTop:
			g.Top = abs(i16(arg, 0))
		case sprmSDyaBottom:
			g.Bottom = abs(i16(arg, 0))
		case sprmSDyaHdrTop:
			g.HeaderTop = number(arg)
		case sprmSDyaHdrBottom:
			g.FooterBottom = number(arg)
		case sprmSDzaGutter:
			gutter = number(arg)
		case sprmSBOrientation:
			g.Landscape = arg[0] == 2
		case sprmSFTitlePage:
			g.TitlePage = arg[0] != 0
		case sprmSCcolumns:
			g.Columns = min(max(1, number(arg)+1), flow.MaxColumns)
		case sprmSNfcPgn:
			g.PageFormat = listing.FormatOf(int(arg[0]))
		case sprmSFPgnRestart:
			restarts = arg[0] != 0
		case sprmSPgnStart97, sprmSPgnStart:
			start = number(arg)
		case sprmSNfcFtnRef:
			n.footnotes = number(arg)
		case sprmSNfcEdnRef:
			n.endnotes = number(arg)
		}
	}
	g.Left += gutter
	if restarts {
		g.PageStart = start
	}
}

// abs is n without its sign, which for margins says that headers cannot push them.
func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// endsSection reports whether a section ends at a position.
func (rd *reader) endsSection(at int) bool { return rd.sectionEnds[at] != nil }

// endSection ends the section whose last paragraph ends at a position.
func (st *story) endSection(at int) {
	if n := st.sectionEnds[at]; n != nil {
		n.page.To, n.ended = st.sink.Count(), true
	}
}

// finishPages gives the pages to the document.
func (rd *reader) finishPages() {
	last := 0
	for _, n := range rd.sections {
		if !n.ended {
			n.page.To = len(rd.doc.Body)
		}
		n.page.To = max(n.page.To, last)
		last = n.page.To
		rd.doc.Pages = append(rd.doc.Pages, n.page)
	}
}

// numbering is the number format that the first section that says one gives to notes of a kind, -1 for none.
func (rd *reader) numbering(kind model.NoteKind) int {
	for _, n := range rd.sections {
		format := n.footnotes
		if kind == model.Endnote {
			format = n.endnotes
		}
		if format >= 0 {
			return format
		}
	}
	return -1
}
