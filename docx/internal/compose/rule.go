package compose

import (
	"strings"

	"example.com/vanban/docx/internal/styleid"
	"example.com/vanban/model"
)

// The lines that count as rules: horizontal, and no more in a paragraph than a rule or two. A diagram has more.
const (
	shortestRule = 300 // twips
	thickestRule = 40
	mostRules    = 2
)

// rules are the lengths of the rules that are drawn in a paragraph, in twips: drawn lines, and the border of a paragraph without text.
func (f *flow) rules(p *model.Paragraph) (lengths []int) {
	for _, a := range p.Anchors {
		if a.Kind == model.AnchorLine && a.Height <= thickestRule && a.Width >= shortestRule {
			lengths = append(lengths, min(a.Width, f.width))
		}
	}
	if x := p.Layout; x != nil && (x.BorderTop || x.BorderBottom) && strings.TrimSpace(p.Text+p.Label) == "" {
		if length := f.width - max(x.IndentLeft, 0) - max(x.IndentRight, 0); length >= shortestRule {
			lengths = append(lengths, length)
		}
	}
	if len(lengths) > mostRules {
		return nil
	}
	return lengths
}

// rule writes a rule in the middle of the column of text: the border of a paragraph, which a clerk can change.
func (f *flow) rule(length int) {
	f.put(`<w:p><w:pPr><w:pStyle w:val="`, styleid.Rule, `"/><w:ind`)
	f.num("w:left", (f.width-length)/2)
	f.num("w:right", (f.width-length)/2)
	f.put(`/></w:pPr></w:p>`)
}
