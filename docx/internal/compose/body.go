package compose

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

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
	after     string // space after it, twips, where it differs from the style
	align     string // where it differs from the style
	runs      runForm
	leadBold  int // bytes at the start that are bold: the word and number of a Điều without a title
}

// blocks writes blocks of the text, with a paragraph between two tables and after a table at the end of a cell. What stood in text
// boxes stands in one again, but for a box in a box, which Word has not.
func (f *flow) blocks(blocks []model.Block, cell bool) {
	table, wrote := false, false
	for len(blocks) > 0 {
		if n := leadingBoxes(blocks); n > 0 && !f.boxed && !f.flat {
			f.turnPage()
			if f.box(blocks[:n]) {
				table, wrote = false, true
			}
			blocks = blocks[n:]
			continue
		}
		switch b := blocks[0].(type) {
		case *model.Paragraph:
			if f.paragraph(b, cell, !cell && len(f.rules(b)) == 0 && f.tableFollows(blocks[1:])) {
				table, wrote = false, true
			}
		case *model.Table:
			if len(b.Rows) == 0 {
				break
			}
			if table && !f.broken {
				f.empty(styleid.Space)
			}
			f.turnPage()
			f.table(b)
			table, wrote = true, true
		}
		blocks = blocks[1:]
	}
	if cell && (table || !wrote) {
		f.empty(styleid.Cell)
	}
}

// tableFollows reports whether the first of the blocks that is written is a table.
func (f *flow) tableFollows(blocks []model.Block) bool {
	for _, b := range blocks {
		if p, ok := b.(*model.Paragraph); !ok || p.Box || !isEmpty(p) || len(f.rules(p)) > 0 {
			return !ok
		}
	}
	return false
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
		switch a.Kind {
		case model.AnchorNote, model.AnchorImage, model.AnchorComment:
			return false
		}
	}
	return true
}

// paragraph writes one paragraph of the text or of a cell, and the rules that are drawn in it below; tabled says that a table follows.
// It reports whether there was anything to write.
func (f *flow) paragraph(p *model.Paragraph, cell, tabled bool) bool {
	wrote := !isEmpty(p)
	before, after := edgeBreaks(p)
	if wrote {
		form := f.form(p)
		if tabled && form.style != styleid.Right { // the unit of the table's figures stands close above it
			form.after = gapAboveTable
		}
		if cell {
			form = cellForm(p)
		} else {
			form.pageBreak = (form.pageBreak || before || f.broken) && !f.fresh
			f.broken, f.fresh = false, false
		}
		f.write(p, form)
	}
	f.broken = f.broken || after && !cell
	for _, length := range f.rules(p) {
		f.rule(length)
		wrote = true
	}
	return wrote
}

// outlined are the styles that have an outline level of their own.
var outlined = map[string]bool{
	string(standard.PartWord): true, string(standard.DivisionWord): true, string(standard.Article): true, string(standard.RomanHeading): true,
	string(standard.ClauseTitle): true, string(standard.AnnexWord): true, styleid.Heading: true, styleid.SubClause: true,
}

// form is how a paragraph outside tables is set: as a heading, as a line of its own in the middle or on the right, or as text.
func (f *flow) form(p *model.Paragraph) paragraphForm {
	form := paragraphForm{style: string(standard.Body), pageBreak: p.Layout != nil && p.Layout.PageBreakBefore}
	if h := f.l.headings[p]; h != nil {
		form.style, form.outline = h.style, h.outline
		form.keepNext = h.style == string(standard.Point) && h.section.Title != "" && f.l.leads(h.section)
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
	picture := f.l.exactLines && !form.runs.sizes && hasPicture(p)
	if form.after != "" || picture {
		f.put(`<w:spacing`)
		if form.after != "" {
			f.attr("w:after", form.after)
		}
		if picture {
			f.put(` w:line="240" w:lineRule="auto"`)
		}
		f.put(`/>`)
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
	switch {
	case form.outline > 0:
		f.put(`<w:outlineLvl`)
		f.num("w:val", form.outline-1)
		f.put(`/>`)
	case outlined[form.style]:
		f.put(`<w:outlineLvl w:val="9"/>`) // that of the text
	}
	if mark := f.markProperties(p, n, form); mark != "" {
		f.put(`<w:rPr>`, mark, `</w:rPr>`)
	}
	f.put(`</w:pPr>`)
	if n.typed != "" {
		f.run(runProperties(firstFormat(p, 0), form.runs, n.typed), n.typed)
	}
	from := n.drop
	if !form.runs.sizes {
		from = max(from, indented(p)) // the style indents
	}
	if form.leadBold > from {
		f.run(`<w:b/><w:bCs/>`, p.Text[from:form.leadBold])
		from = form.leadBold
	}
	f.runs(p, from, form.runs)
	f.put(`</w:p>`)
}

// gapAboveTable is the space between a paragraph and a table, in twips.
const gapAboveTable = "120"

// hasPicture reports whether a picture stands in the paragraph, which lines of an exact height would cut off.
func hasPicture(p *model.Paragraph) bool {
	return slices.ContainsFunc(p.Anchors, func(a model.Anchor) bool { return a.Kind == model.AnchorImage })
}

// anchoredBefore reports whether a note, a picture or a comment stands before the byte of the text.
func anchoredBefore(p *model.Paragraph, at int) bool {
	return slices.ContainsFunc(p.Anchors, func(a model.Anchor) bool {
		return a.At < at && (a.Kind == model.AnchorNote || a.Kind == model.AnchorImage || a.Kind == model.AnchorComment)
	})
}

// indented is how much of the text is white space that does no more than indent it: nothing is anchored in it, and it does not put words
// at a place of their own.
func indented(p *model.Paragraph) int {
	n := len(p.Text) - len(strings.TrimLeft(p.Text, " \t\u00a0"))
	first, _ := utf8.DecodeRuneInString(p.Text[n:])
	placed := unicode.IsLetter(first) && (strings.Count(p.Text[:n], "\t") > mostIndentTabs || n > mostIndentSpaces)
	if anchoredBefore(p, n) || placed {
		return 0
	}
	return n
}

// The white space that indents a line and no more.
const (
	mostIndentTabs   = 2
	mostIndentSpaces = 14
)

// markProperties are the properties of the paragraph's mark, which Word's numbering takes for the label: those of the text behind it.
func (f *flow) markProperties(p *model.Paragraph, n numbered, form paragraphForm) string {
	if n.instance == 0 {
		return ""
	}
	if form.leadBold > 0 || f.l.headings[p] != nil && f.l.headings[p].lead {
		return `<w:b/><w:bCs/>`
	}
	return runProperties(firstFormat(p, n.drop), runForm{bold: form.runs.bold, italic: form.runs.italic, caps: true, plain: form.runs.plain, sizes: form.runs.sizes}, "")
}

// firstFormat is the format of the paragraph's first run from byte offset from on that shows something.
func firstFormat(p *model.Paragraph, from int) *model.Format {
	for _, r := range p.Runs {
		if r.End > from && strings.TrimSpace(p.Text[max(r.Start, from):r.End]) != "" {
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
			f.runs(b, indented(b), runForm{})
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
