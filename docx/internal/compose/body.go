package compose

import (
	"strconv"
	"strings"

	"example.com/vanban/docx/internal/styleid"
	"example.com/vanban/internal/lazyregexp"
	"example.com/vanban/model"
	"example.com/vanban/model/standard"
)

// paragraphForm says how a paragraph of the text is set.
type paragraphForm struct {
	style     string
	outline   int // 1 to 9, 0 for none
	pageBreak bool
	keepNext  bool
	align     string // where it differs from the style
	runs      runForm
	leadBold  int // bytes at the start that are bold: the word and number of a Điều without a title
}

// blocks writes blocks of the text, with a paragraph between two tables and after a table at the end of a cell.
func (f *flow) blocks(blocks []model.Block, cell bool) {
	table, wrote := false, false
	for _, b := range blocks {
		switch b := b.(type) {
		case *model.Paragraph:
			if isEmpty(b) {
				continue
			}
			f.paragraph(b, cell)
			table, wrote = false, true
		case *model.Table:
			if len(b.Rows) == 0 {
				continue
			}
			if table {
				f.empty(styleid.Space)
			}
			f.table(b)
			table, wrote = true, true
		}
	}
	if cell && (table || !wrote) {
		f.empty(styleid.Cell)
	}
}

func (f *flow) empty(style string) {
	f.put(`<w:p><w:pPr><w:pStyle w:val="`, style, `"/></w:pPr></w:p>`)
}

// isEmpty reports whether there is nothing in the paragraph that must be kept.
func isEmpty(p *model.Paragraph) bool {
	if strings.TrimSpace(p.Text) != "" || strings.TrimSpace(p.Label) != "" {
		return false
	}
	for _, a := range p.Anchors {
		if a.Kind != model.AnchorLine && a.Kind != model.AnchorColumnBreak {
			return false
		}
	}
	return true
}

// paragraph writes one paragraph of the text or of a cell.
func (f *flow) paragraph(p *model.Paragraph, cell bool) {
	form := f.form(p)
	if cell {
		form = cellForm(p)
	}
	f.write(p, form)
}

// form is how a paragraph outside tables is set: as a heading, as a line of its own in the middle or on the right, or as text.
func (f *flow) form(p *model.Paragraph) paragraphForm {
	form := paragraphForm{style: string(standard.Body), pageBreak: p.Layout != nil && p.Layout.PageBreakBefore}
	if h := f.l.headings[p]; h != nil {
		form.style, form.outline = h.style, h.outline
		look := f.l.look(h.style)
		form.runs = runForm{bold: look.bold, italic: look.italic, caps: look.caps, plain: look.bold}
		if h.lead {
			form.leadBold = labelBytes(p, h.section.Label)
		}
		if p.Layout != nil && p.Layout.Align == "center" && (h.style == string(standard.RomanHeading) || h.style == styleid.Heading) {
			form.align = "center"
		}
		return form
	}
	if n := f.l.numbers[p]; n.style != "" {
		form.style = n.style
	}
	form.leadBold = len(article.FindString(p.Text))
	if p.Layout == nil {
		return form
	}
	switch p.Layout.Align {
	case "center":
		form.style = styleid.Centred
		form.keepNext = p.All(func(x *model.Format) bool { return x.Bold })
		if enacting.MatchString(standard.Fold(squeeze(p.Text))) {
			form.style = string(standard.Enacting)
			form.runs = runForm{bold: true, caps: true, plain: true}
		}
	case "right":
		form.style = styleid.Right
	}
	return form
}

// article is the word and number of a Điều without a title, which are set in bold.
var article = lazyregexp.New(`^Điều \d+[a-zđ]?\.`)

// enacting are the commands of decisions and resolutions, folded.
var enacting = lazyregexp.New(`^quyết (định|nghị)\s*:?$`)

// labelBytes is how much of the text the typed label takes; 0 when it is not typed.
func labelBytes(p *model.Paragraph, label string) int {
	lead := len(p.Text) - len(strings.TrimLeft(p.Text, " \t\u00a0"))
	if strings.HasPrefix(p.Text[lead:], label) {
		return lead + len(label)
	}
	return 0
}

// cellForm is how a paragraph of a table is set: the source's alignment and emphasis in the one font.
func cellForm(p *model.Paragraph) paragraphForm {
	form := paragraphForm{style: styleid.Cell, runs: runForm{sizes: true}}
	if p.Layout != nil {
		form.align = p.Layout.Align
	}
	return form
}

// write writes the paragraph in the form, with its label.
func (f *flow) write(p *model.Paragraph, form paragraphForm) {
	n := f.l.numbers[p]
	f.put(`<w:p><w:pPr><w:pStyle`)
	f.attr("w:val", form.style)
	f.put(`/>`)
	if form.keepNext {
		f.put(`<w:keepNext/>`)
	}
	if form.pageBreak {
		f.put(`<w:pageBreakBefore/>`)
	}
	if n.instance > 0 {
		f.put(`<w:numPr><w:ilvl w:val="`, strconv.Itoa(n.level), `"/><w:numId w:val="`, strconv.Itoa(f.l.firstInstance+n.instance-1), `"/></w:numPr>`)
	}
	if n.instance > 0 && form.runs.sizes && form.align != "center" && form.align != "right" {
		f.put(`<w:ind w:left="0" w:firstLine="0"/>`)
	}
	switch form.align {
	case "center", "right":
		f.put(`<w:ind w:left="0" w:firstLine="0"/><w:jc w:val="`, form.align, `"/>`)
	case "justify":
		f.put(`<w:jc w:val="both"/>`)
	case "left":
		f.put(`<w:jc w:val="left"/>`)
	}
	if form.outline > 0 {
		f.put(`<w:outlineLvl`)
		f.num("w:val", form.outline-1)
		f.put(`/>`)
	}
	if mark := f.markProperties(p, n, form); mark != "" {
		f.put(`<w:rPr>`, mark, `</w:rPr>`)
	}
	f.put(`</w:pPr>`)
	if n.typed != "" {
		f.run(runProperties(firstFormat(p), form.runs, n.typed), n.typed)
	}
	from := n.drop
	if indent := len(p.Text) - len(strings.TrimLeft(p.Text, " \t\u00a0")); !form.runs.sizes && !anchoredBefore(p, indent) {
		from = max(from, indent) // the style indents
	}
	if form.leadBold > from {
		f.run(`<w:b/><w:bCs/>`, p.Text[from:form.leadBold])
		from = form.leadBold
	}
	f.runs(p, from, form.runs)
	f.put(`</w:p>`)
}

// markProperties are the properties of the paragraph's mark, which Word's numbering takes for the label: those of the typed label, or
// of the text where the label was automatic.
func (f *flow) markProperties(p *model.Paragraph, n numbered, form paragraphForm) string {
	if n.instance == 0 {
		return ""
	}
	if form.leadBold > 0 || f.l.headings[p] != nil && f.l.headings[p].lead {
		return `<w:b/><w:bCs/>`
	}
	return runProperties(firstFormat(p), runForm{bold: form.runs.bold, italic: form.runs.italic, caps: true, plain: form.runs.plain, sizes: form.runs.sizes}, "")
}

// firstFormat is the format of the paragraph's first run that shows something.
func firstFormat(p *model.Paragraph) *model.Format {
	for _, r := range p.Runs {
		if strings.TrimSpace(p.Text[r.Start:r.End]) != "" {
			if r.Format == nil || !r.Format.Underline && !r.Format.Strike && r.Format.VerticalAlign == "" {
				return r.Format
			}
			plain := *r.Format
			plain.Underline, plain.Strike, plain.VerticalAlign = false, false, ""
			return &plain
		}
	}
	return nil
}

// story writes the paragraphs of a note or a comment in the style; lead is the XML before the text of the first.
func (f *flow) story(blocks []model.Block, style, lead string) {
	wrote := false
	for _, b := range blocks {
		switch b := b.(type) {
		case *model.Paragraph:
			f.put(`<w:p><w:pPr><w:pStyle`)
			f.attr("w:val", style)
			f.put(`/></w:pPr>`, lead)
			lead = ""
			if b.Label != "" {
				f.run("", b.Label+" ")
			}
			f.runs(b, 0, runForm{})
			f.put(`</w:p>`)
			wrote = true
		case *model.Table:
			if lead != "" {
				f.put(`<w:p><w:pPr><w:pStyle`)
				f.attr("w:val", style)
				f.put(`/></w:pPr>`, lead, `</w:p>`)
				lead = ""
			}
			f.table(b)
			wrote = false
		}
	}
	if !wrote {
		f.put(`<w:p><w:pPr><w:pStyle`)
		f.attr("w:val", style)
		f.put(`/></w:pPr>`, lead, `</w:p>`)
	}
}
