package html

import (
	"strings"

	"golang.org/x/net/html"

	"example.com/vanban/model"
)

// pageOf is the name of the @page rule for the pages of an element, "" when it has none of its own. Word names sections
// of pages by the class of a <div> ("WordSection1").
func (r *reader) pageOf(n *html.Node) string {
	if n.Data != "div" {
		return ""
	}
	for class := range strings.FieldsSeq(strings.ToLower(attr(n, "class"))) {
		if _, ok := r.sheet.pages[class]; ok {
			return class
		}
	}
	return ""
}

// maxPages bounds the sections of pages.
const maxPages = 10_000

// endPage ends the pages of the @page rule of that name.
func (r *reader) endPage(name string) {
	if name == "" || r.out.Nested() || len(r.doc.Pages) == maxPages {
		return
	}
	if spec := pageSpec(r.sheet.pages[name]); spec.Width > 0 {
		spec.To = r.out.Count()
		r.doc.Pages = append(r.doc.Pages, spec)
	}
}

// endPages gives a document without sections the pages of the @page rule without a name.
func (r *reader) endPages() {
	if n := len(r.doc.Pages); n > 0 {
		r.doc.Pages[n-1].To = len(r.doc.Body)
	} else if spec := pageSpec(r.sheet.pages[""]); spec.Width > 0 {
		spec.To = len(r.doc.Body)
		r.doc.Pages = append(r.doc.Pages, spec)
	}
}

// pageSpec is the geometry that an @page rule declares.
func pageSpec(declarations []declaration) model.PageSpec {
	p := model.PageSpec{Columns: 1}
	for _, d := range declarations {
		switch v := strings.ToLower(d.value); d.property {
		case "size":
			if sides := strings.Fields(v); len(sides) >= 2 {
				p.Width, p.Height = length(sides[0], 0), length(sides[1], 0)
			}
		case "margin", "margin-top", "margin-right", "margin-bottom", "margin-left":
			var s style
			s.declare(declaration{d.property, v}, 0, 0)
			setMargins(&p, d.property, &s.layout)
		case "mso-header-margin":
			p.HeaderTop = length(v, 0)
		case "mso-footer-margin":
			p.FooterBottom = length(v, 0)
		case "mso-title-page":
			p.TitlePage = v == "yes"
		case "mso-page-orientation":
			p.Landscape = v == "landscape"
		}
	}
	p.Landscape = p.Landscape || p.Width > p.Height
	return p
}

// setMargins takes the margins that a declaration of that property has given.
func setMargins(p *model.PageSpec, property string, l *model.ParagraphLayout) {
	if property == "margin" || property == "margin-top" {
		p.Top = l.SpaceBefore
	}
	if property == "margin" || property == "margin-right" {
		p.Right = l.IndentRight
	}
	if property == "margin" || property == "margin-bottom" {
		p.Bottom = l.SpaceAfter
	}
	if property == "margin" || property == "margin-left" {
		p.Left = l.IndentLeft
	}
}
