package compose

import (
	"strings"

	"example.com/vanban/docx/internal/styleid"
	"example.com/vanban/internal/lazyregexp"
	"example.com/vanban/model"
	"example.com/vanban/model/standard"
)

// heading is what a paragraph is as the heading of a section.
type heading struct {
	section *model.Section
	style   string
	outline int  // 1 to 9, 0 for a unit without a title, which the navigation pane leaves out
	lead    bool // the label's word is bold, the text is not
}

// headingsOf finds the paragraphs of the headings. Where the title stands on the line below the label, both are there.
func headingsOf(d *model.Document) map[*model.Paragraph]*heading {
	at := map[model.Path][]model.Leaf{}
	var body []*model.Paragraph
	for leaf := range d.Leaves() {
		if leaf.Story != model.InBody {
			break
		}
		at[leaf.Path] = append(at[leaf.Path], leaf)
		body = append(body, leaf.Paragraph)
	}
	next := map[*model.Paragraph]*model.Paragraph{}
	for i := 1; i < len(body); i++ {
		next[body[i-1]] = body[i]
	}
	out := map[*model.Paragraph]*heading{}
	d.WalkSections(func(s *model.Section) bool {
		if s.Inline {
			return true
		}
		path := s.Heading.Path
		if s.Heading.IsZero() && s.From >= 0 && s.From < len(d.Body) {
			path = model.Path{Block: s.From}
		}
		for _, leaf := range at[path] {
			if s.Heading.Start > leaf.Base+len(leaf.Text) {
				continue
			}
			if out[leaf.Paragraph] == nil {
				addHeading(out, s, leaf.Paragraph, next)
			}
			break
		}
		return true
	})
	return out
}

// leads reports whether text stands below the section's heading, which then stays on the page of it.
func (l *layout) leads(s *model.Section) bool {
	if len(s.Sections) > 0 {
		return true
	}
	for i := s.From; i >= 0 && i < min(s.To, len(l.doc.Body)); i++ {
		if p, ok := l.doc.Body[i].(*model.Paragraph); !ok || !isBlank(p) && (l.headings[p] == nil || l.headings[p].section != s) {
			return true
		}
	}
	return false
}

func addHeading(out map[*model.Paragraph]*heading, s *model.Section, p *model.Paragraph, next map[*model.Paragraph]*model.Paragraph) {
	h := &heading{section: s, outline: min(max(s.Level, 1), 9)}
	out[p] = h
	word, title := headingStyles(s, p)
	h.style = word
	if s.Title == "" {
		h.outline = 0
		if word == string(standard.Article) || word == string(standard.ClauseTitle) || word == styleid.SubClause {
			h.style, h.lead = string(standard.Clause), word == string(standard.Article)
		}
		return
	}
	switch {
	case word == string(standard.ClauseTitle) && !isTitle(p):
		h.style = string(standard.Clause)
	case word == string(standard.Point) && !setApart(p):
		h.outline = 0
	}
	rest := squeeze(s.Title)
	if whole := squeeze(printedText(p)); whole != squeeze(s.Label) || title == "" {
		return
	}
	for q := next[p]; q != nil && rest != ""; q = next[q] {
		line := squeeze(q.Text)
		if line == "" {
			continue
		}
		after, ok := strings.CutPrefix(rest, line)
		if !ok {
			return
		}
		out[q] = &heading{section: s, style: title}
		rest = strings.TrimSpace(after)
	}
}

// setApart reports whether the source's formatting makes a title of the paragraph.
func setApart(p *model.Paragraph) bool {
	return p.All(func(x *model.Format) bool { return x.Bold }) || p.Layout != nil && p.Layout.OutlineLevel > 0
}

// isTitle reports whether a numbered line is set as a title: it is in bold, or it is no sentence.
func isTitle(p *model.Paragraph) bool {
	if p.All(func(x *model.Format) bool { return x.Bold }) {
		return true
	}
	text := strings.TrimSpace(p.Text)
	return !strings.HasSuffix(text, ".") && !strings.HasSuffix(text, ";") && !strings.HasSuffix(text, ":") && !strings.HasSuffix(text, ",") && len(strings.Fields(text)) <= 20
}

var (
	romanLabel   = lazyregexp.New(`^[IVXLC]+\s*[.\-–/):]?$`)
	letterLabel  = lazyregexp.New(`^[A-ZĐ]\s*[.\-–/):]?$`)
	pointLabel   = lazyregexp.New(`^\(?[a-zđ]{1,2}\s*[.\-/):]?\)?$`)
	decimalLabel = lazyregexp.New(`^\d+\s*[.\-–/):]?$`)
)

// headingStyles are the style of a heading and, for headings whose title stands on the line below, that of the title.
func headingStyles(s *model.Section, p *model.Paragraph) (word, title string) {
	label := strings.ToLower(squeeze(s.Label))
	for prefix, styles := range map[string][2]standard.ComponentID{
		"phần ": {standard.PartWord, standard.PartTitle}, "chương ": {standard.PartWord, standard.PartTitle},
		"mục ": {standard.DivisionWord, standard.DivisionTitle}, "tiểu mục ": {standard.DivisionWord, standard.DivisionTitle},
		"phụ lục": {standard.AnnexWord, standard.AnnexTitle},
	} {
		if strings.HasPrefix(label, prefix) {
			return string(styles[0]), string(styles[1])
		}
	}
	plain := strings.Trim(squeeze(s.Label), "-–+* ")
	switch {
	case strings.HasPrefix(label, "điều "):
		return string(standard.Article), ""
	case label == "" || plain == "":
		if p.Layout != nil && p.Layout.Align == "center" {
			return string(standard.PartTitle), ""
		}
		return styleid.Heading, ""
	case romanLabel.MatchString(plain), letterLabel.MatchString(plain):
		return string(standard.RomanHeading), ""
	case decimalLabel.MatchString(plain):
		return string(standard.ClauseTitle), ""
	case pointLabel.MatchString(plain):
		return string(standard.Point), ""
	}
	return styleid.SubClause, ""
}

// printedText is the paragraph's text with its automatic label before it.
func printedText(p *model.Paragraph) string {
	if p.Label == "" {
		return p.Text
	}
	return p.Label + " " + p.Text
}

// squeeze makes every stretch of white space one space and trims the ends.
func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }
