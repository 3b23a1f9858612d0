package compose

import (
	"strconv"

	"example.com/vanban/docx/internal/styleid"
	"example.com/vanban/model"
)

// flow writes paragraphs and tables into one part.
type flow struct {
	xmlBuffer
	l     *layout
	rels  *relationships
	width int // of the column of text, twips

	flat     bool           // text boxes are written as text
	broken   bool           // a page break waits for what comes next
	fresh    bool           // nothing stands on the page yet, so that no break is needed
	boxed    bool           // inside a text box, where no note and no comment can be referred to
	deferred []model.Anchor // references that wait for the box's end
}

// runForm says how the runs of a paragraph are set.
type runForm struct {
	bold, italic, caps bool   // what the paragraph's style says
	plain              bool   // bold and italic of the source are not kept
	sizes              bool   // sizes of the source are kept, as in tables
	rpr                string // run properties of a template's placeholder, in place of all others
}

// runs writes the paragraph's text from byte offset from on, with what is anchored in it.
func (f *flow) runs(p *model.Paragraph, from int, form runForm) {
	anchors := p.Anchors
	if !form.sizes {
		anchors = withoutEdgeBreaks(p)
	}
	link := ""
	closeLink := func() {
		if link != "" {
			f.put(`</w:hyperlink>`)
			link = ""
		}
	}
	for i := range p.Runs {
		r := &p.Runs[i]
		start := max(r.Start, from)
		if start >= r.End {
			continue
		}
		if r.Link != link {
			closeLink()
			if target, ok := linkTarget(r.Link); ok {
				f.put(`<w:hyperlink`)
				f.attr("r:id", f.rels.to("hyperlink", target, true))
				f.put(` w:history="1">`)
				link = r.Link
			}
		}
		rpr := form.rpr
		if rpr == "" {
			rpr = runProperties(r.Format, form, p.Text[start:r.End])
		}
		for start < r.End {
			for len(anchors) > 0 && anchors[0].At <= start {
				f.anchor(&anchors[0])
				anchors = anchors[1:]
			}
			end := r.End
			if len(anchors) > 0 && anchors[0].At < end {
				end = anchors[0].At
			}
			f.run(rpr, p.Text[start:end])
			start = end
		}
	}
	closeLink()
	for i := range anchors {
		f.anchor(&anchors[i])
	}
}

// run writes one run; rpr are its properties without the element around them.
func (f *flow) run(rpr, text string) {
	f.put(`<w:r>`)
	if rpr != "" {
		f.put(`<w:rPr>`, rpr, `</w:rPr>`)
	}
	f.text(text)
	f.put(`</w:r>`)
}

// runProperties are the direct properties by which the run differs from its paragraph's style, in the order of the schema.
func runProperties(x *model.Format, form runForm, text string) string {
	if x == nil {
		return ""
	}
	var b xmlBuffer
	if x.Font != "" && privateUse(text) {
		b.put(`<w:rFonts`)
		for _, script := range [...]string{"w:ascii", "w:hAnsi", "w:cs"} {
			b.attr(script, x.Font)
		}
		b.put(`/>`)
	}
	if !form.plain {
		if x.Bold && !form.bold {
			b.put(`<w:b/><w:bCs/>`)
		}
		if x.Italic != form.italic {
			if x.Italic {
				b.put(`<w:i/><w:iCs/>`)
			} else {
				b.put(`<w:i w:val="0"/><w:iCs w:val="0"/>`)
			}
		}
	}
	if x.Caps && !form.caps {
		b.put(`<w:caps/>`)
	}
	if x.SmallCaps && !form.caps && !x.Caps {
		b.put(`<w:smallCaps/>`)
	}
	if x.Strike {
		b.put(`<w:strike/>`)
	}
	if x.Hidden {
		b.put(`<w:vanish/>`)
	}
	if form.sizes && x.Size != 0 && x.Size != styleid.CellSize {
		size := strconv.Itoa(min(max(x.Size, leastCellSize), mostCellSize))
		b.put(`<w:sz w:val="`, size, `"/><w:szCs w:val="`, size, `"/>`)
	}
	if x.Underline {
		b.put(`<w:u w:val="single"/>`)
	}
	if x.VerticalAlign == "superscript" || x.VerticalAlign == "subscript" {
		b.put(`<w:vertAlign w:val="`, x.VerticalAlign, `"/>`)
	}
	return b.String()
}

// The sizes of type in tables, in half-points: the standards give none, and a wide table needs a small one.
const (
	leastCellSize = 16
	mostCellSize  = 28
)

// privateUse reports whether the text has characters that only its font can show.
func privateUse(text string) bool {
	for _, r := range text {
		if r >= 0xE000 && r <= 0xF8FF {
			return true
		}
	}
	return false
}

// anchor writes what an anchor holds.
func (f *flow) anchor(a *model.Anchor) {
	if f.boxed && (a.Kind == model.AnchorNote || a.Kind == model.AnchorComment) {
		f.deferred = append(f.deferred, *a)
		return
	}
	switch a.Kind {
	case model.AnchorNote:
		f.noteReference(a.Index)
	case model.AnchorImage:
		f.image(a)
	case model.AnchorComment:
		f.commentReference(a.Index)
	case model.AnchorPageBreak:
		f.put(pageBreak)
	}
}

// slice is the paragraph's text from byte start to end with its runs and anchors. An anchor at the end belongs to it only when
// last is set.
func slice(p *model.Paragraph, start, end int, last bool) *model.Paragraph {
	out := &model.Paragraph{Text: p.Text[start:end]}
	for _, r := range p.Runs {
		if r.Start, r.End = max(r.Start, start)-start, min(r.End, end)-start; r.Start < r.End {
			r.Raw, r.Origin = "", model.Origin{}
			out.Runs = append(out.Runs, r)
		}
	}
	for _, a := range p.Anchors {
		if a.At >= start && (a.At < end || last && a.At == end) {
			a.At -= start
			out.Anchors = append(out.Anchors, a)
		}
	}
	return out
}
