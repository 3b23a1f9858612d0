package rtf

import (
	"example.com/vanban/model"
)

// sectionProperties are the properties of a section of pages (chapter "Section Formatting Properties"); unset where those of the
// document hold.
type sectionProperties struct {
	width, height            int // twips
	left, right, top, bottom int
	gutter                   int
	header, footer           int
	landscape, titlePage     bool
	columns                  int
	start                    int // number of the first page
	restart                  bool
	format                   string
}

func newSectionProperties() sectionProperties {
	return sectionProperties{
		width: unset, height: unset, left: unset, right: unset, top: unset, bottom: unset, gutter: unset, header: 720, footer: 720, columns: 1, start: 1,
	}
}

// sections are the sections of a document.
type sections struct {
	document    sectionProperties // paper and margins of the document (chapter "Document Formatting Properties")
	facingPages bool              // left pages have headers and footers of their own
	current     sectionProperties
	margins     map[marginKey]*margin // of the current section
	pages       []page
}

// page is a section that has ended.
type page struct {
	model.PageSpec
	margins map[marginKey]*margin
}

// maxSections bounds the sections of a document.
const maxSections = 10_000

func newSections() sections {
	document := newSectionProperties()
	document.width, document.height = 12240, 15840
	document.left, document.right, document.top, document.bottom, document.gutter = 1800, 1800, 1440, 1440, 0
	return sections{document: document, current: newSectionProperties(), margins: map[marginKey]*margin{}}
}

func sectionWords() map[string]func(*reader, *token) {
	return map[string]func(*reader, *token){
		"paperw":     func(rd *reader, t *token) { rd.sections.document.width = t.n },
		"paperh":     func(rd *reader, t *token) { rd.sections.document.height = t.n },
		"margl":      func(rd *reader, t *token) { rd.sections.document.left = t.n },
		"margr":      func(rd *reader, t *token) { rd.sections.document.right = t.n },
		"margt":      func(rd *reader, t *token) { rd.sections.document.top = t.n },
		"margb":      func(rd *reader, t *token) { rd.sections.document.bottom = t.n },
		"gutter":     func(rd *reader, t *token) { rd.sections.document.gutter = t.n },
		"landscape":  func(rd *reader, t *token) { rd.sections.document.landscape = t.on() },
		"facingp":    func(rd *reader, t *token) { rd.sections.facingPages = t.on() },
		"pgnstart":   func(rd *reader, t *token) { rd.sections.document.start = t.n },
		"pgwsxn":     func(rd *reader, t *token) { rd.sections.current.width = t.n },
		"pghsxn":     func(rd *reader, t *token) { rd.sections.current.height = t.n },
		"marglsxn":   func(rd *reader, t *token) { rd.sections.current.left = t.n },
		"margrsxn":   func(rd *reader, t *token) { rd.sections.current.right = t.n },
		"margtsxn":   func(rd *reader, t *token) { rd.sections.current.top = t.n },
		"margbsxn":   func(rd *reader, t *token) { rd.sections.current.bottom = t.n },
		"guttersxn":  func(rd *reader, t *token) { rd.sections.current.gutter = t.n },
		"headery":    func(rd *reader, t *token) { rd.sections.current.header = t.n },
		"footery":    func(rd *reader, t *token) { rd.sections.current.footer = t.n },
		"lndscpsxn":  func(rd *reader, t *token) { rd.sections.current.landscape = t.on() },
		"titlepg":    func(rd *reader, t *token) { rd.sections.current.titlePage = t.on() },
		"cols":       func(rd *reader, t *token) { rd.sections.current.columns = t.n },
		"pgnstarts":  func(rd *reader, t *token) { rd.sections.current.start = t.n },
		"pgnrestart": func(rd *reader, t *token) { rd.sections.current.restart = t.on() },
		"pgncont":    func(rd *reader, _ *token) { rd.sections.current.restart = false },
		"pgndec":     pageFormat("decimal"),
		"pgnucrm":    pageFormat("upperRoman"),
		"pgnlcrm":    pageFormat("lowerRoman"),
		"pgnucltr":   pageFormat("upperLetter"),
		"pgnlcltr":   pageFormat("lowerLetter"),
		"pgnid":      pageFormat("numberInDash"),
	}
}

func pageFormat(format string) func(*reader, *token) {
	return func(rd *reader, _ *token) { rd.sections.current.format = format }
}

// breakSection reads \sect. Only the body has sections.
func (rd *reader) breakSection() {
	if rd.story != rd.body {
		return
	}
	rd.endText()
	rd.endSection()
}

// endSection ends the section of the body with the blocks so far.
func (rd *reader) endSection() {
	s := &rd.sections
	if len(s.pages) == maxSections {
		rd.fail(model.Errorf(model.ErrLimit, "more than %d sections of pages", maxSections))
		return
	}
	rd.order()
	spec := s.current.over(&s.document)
	spec.To = rd.body.sink.Count()
	s.pages = append(s.pages, page{spec, s.margins})
	s.margins = map[marginKey]*margin{}
}

// over is the geometry of a section in its document.
func (p *sectionProperties) over(document *sectionProperties) model.PageSpec {
	of := func(own, document int) int {
		if own != unset {
			return own
		}
		return document
	}
	g := model.PageSpec{
		Width: of(p.width, document.width), Height: of(p.height, document.height), Top: of(p.top, document.top), Bottom: of(p.bottom, document.bottom),
		Left: of(p.left, document.left) + of(p.gutter, document.gutter), Right: of(p.right, document.right),
		HeaderTop: p.header, FooterBottom: p.footer, Landscape: p.landscape || document.landscape, TitlePage: p.titlePage,
		PageFormat: p.format, Columns: max(1, min(p.columns, maxColumns)),
	}
	if p.restart {
		g.PageStart = p.start
	}
	return g
}

// maxColumns bounds the columns of text on a page.
const maxColumns = 45
