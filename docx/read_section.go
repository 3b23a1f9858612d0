package docx

import (
	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/model"
)

// section is one section of pages on its way into the model.
type section struct {
	page    model.PageSpec
	margins map[marginKey]string // relationship ids of its own headers and footers
	ended   bool
}

// marginKey tells the headers and footers of a section apart.
type marginKey struct {
	kind  model.MarginKind
	pages string // "default", "first", "even"
}

// The order in which the margins of a section are given.
var marginKeys = [...]marginKey{
	{model.Header, "first"}, {model.Header, "default"}, {model.Header, "even"},
	{model.Footer, "first"}, {model.Footer, "default"}, {model.Footer, "even"},
}

// maxSections bounds the sections of a document.
const maxSections = 10_000

// readSection reads the w:sectPr whose start tag was met last. Only those of the main story count.
func (st *story) readSection() {
	if !st.body || st.sink.Nested() {
		return
	}
	s := st.s
	if len(st.sections) == maxSections {
		s.Stop(model.Errorf(model.ErrLimit, "more than %d sections of pages", maxSections))
		return
	}
	n := &section{page: model.PageSpec{Columns: 1}, margins: map[marginKey]string{}}
	g := &n.page
	st.inside(func() {
		switch s.Tag {
		case tagHeaderReference:
			n.refer(model.Header, s.Attr(attrType), s.Attr(attrRelID))
		case tagFooterReference:
			n.refer(model.Footer, s.Attr(attrType), s.Attr(attrRelID))
		case tagPgSz:
			g.Width, g.Height = given(twips(s, attrW)), given(twips(s, attrH))
			g.Landscape = s.Attr(attrOrient) == "landscape"
		case tagPgMar:
			g.Top, g.Bottom = given(twips(s, attrTop)), given(twips(s, attrBottom))
			g.Left = given(firstOf(twips(s, attrLeft), twips(s, attrStart)))
			g.Right = given(firstOf(twips(s, attrRight), twips(s, attrEnd)))
			g.HeaderTop, g.FooterBottom = given(twips(s, attrHeader)), given(twips(s, attrFooter))
			g.Left += given(twips(s, attrGutter))
		case tagPgNumType:
			g.PageFormat, g.PageStart = s.Attr(attrFmt), given(number(s, attrStart))
		case tagCols:
			g.Columns = min(max(1, given(number(s, attrNum))), flow.MaxColumns)
		case tagTitlePg:
			g.TitlePage = onOff(s) == on
		case tagFootnotePr:
			st.notes[footnotes].readNumbering(s)
		case tagEndnotePr:
			st.notes[endnotes].readNumbering(s)
		}
	})
	st.sections = append(st.sections, n)
}

func (n *section) refer(kind model.MarginKind, pages, id string) {
	if pages == "" {
		pages = "default"
	}
	n.margins[marginKey{kind, pages}] = id
}

// endSection ends the section whose properties the paragraph before had.
func (st *story) endSection() {
	n := st.sections[len(st.sections)-1]
	n.page.To, n.ended = st.sink.Count(), true
}

// finishPages gives the pages to the document.
func (rd *reader) finishPages() {
	for _, n := range rd.sections {
		if !n.ended {
			n.page.To = len(rd.doc.Body)
		}
		rd.doc.Pages = append(rd.doc.Pages, n.page)
	}
}

// eachMargin calls read for each header and footer that pages show, once where several sections in a row share it. A
// section without its own has that of the section before (ECMA-376 part 1, 17.10.5).
func (rd *reader) eachMargin(read func(key marginKey, page int, target string) error) error {
	current := map[marginKey]string{}
	shown := map[marginKey]string{}
	for page, n := range rd.sections {
		for _, key := range marginKeys {
			if id, own := n.margins[key]; own {
				current[key] = id
			}
			id := current[key]
			if id == "" || id == shown[key] || key.pages == "first" && !n.page.TitlePage || key.pages == "even" && !rd.evenPages {
				continue
			}
			shown[key] = id
			for i := range rd.rels {
				if r := &rd.rels[i]; r.ID == id && !r.External {
					if err := read(key, page, r.Target); err != nil {
						return err
					}
				}
			}
		}
	}
	return nil
}

// readMargin reads a header or a footer into a sink.
func (rd *reader) readMargin(target string, to flow.Sink) error {
	part, ok := rd.pkg.Part(target)
	if !ok {
		return nil
	}
	rels, err := rd.pkg.Relationships(part.Name)
	if err != nil {
		return err
	}
	st, err := rd.story(part, rels, to)
	if err != nil {
		return rd.lost(part, err)
	}
	defer st.s.Close()
	for st.s.Child(0) {
		if st.s.Tag == tagHdr || st.s.Tag == tagFtr {
			st.blocks()
		}
	}
	return st.outcome(false)
}

func (rd *reader) readMargins(d *model.Document) error {
	return rd.eachMargin(func(key marginKey, page int, target string) error {
		blocks := flow.NewBlocks()
		err := rd.readMargin(target, blocks)
		d.Margins = append(d.Margins, model.Margin{Kind: key.kind, Pages: key.pages, Page: page, Body: blocks.Blocks()})
		return err
	})
}
