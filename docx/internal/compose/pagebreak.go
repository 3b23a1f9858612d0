package compose

import (
	"slices"
	"strings"

	"example.com/vanban/docx/internal/styleid"
	"example.com/vanban/model"
)

const pageBreak = `<w:r><w:br w:type="page"/></w:r>`

// edgeBreaks reports whether a page break stands at the start of the paragraph, and whether one stands at its end.
func edgeBreaks(p *model.Paragraph) (before, after bool) {
	for _, a := range p.Anchors {
		switch {
		case a.Kind != model.AnchorPageBreak:
		case strings.TrimSpace(p.Text[:a.At]) == "" && strings.TrimSpace(p.Text) != "":
			before = true
		case strings.TrimSpace(p.Text[a.At:]) == "":
			after = true
		}
	}
	return before, after
}

// withoutEdgeBreaks are what is anchored in the paragraph but for page breaks at its start and its end: they are set as a property of the
// paragraph that begins the page, so that no empty line and no empty page comes of them.
func withoutEdgeBreaks(p *model.Paragraph) []model.Anchor {
	if before, after := edgeBreaks(p); !before && !after {
		return p.Anchors
	}
	return slices.DeleteFunc(slices.Clone(p.Anchors), func(a model.Anchor) bool {
		return a.Kind == model.AnchorPageBreak && (strings.TrimSpace(p.Text[:a.At]) == "" || strings.TrimSpace(p.Text[a.At:]) == "")
	})
}

// turnPage writes the page break that waits, before what cannot have it as a property.
func (f *flow) turnPage() {
	f.fresh = false
	if f.broken {
		f.put(`<w:p><w:pPr><w:pStyle w:val="`, styleid.Space, `"/></w:pPr>`, pageBreak, `</w:p>`)
		f.broken = false
	}
}
