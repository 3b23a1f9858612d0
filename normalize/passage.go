package normalize

import (
	"example.com/vanban/model"
)

// passage is one paragraph under examination.
type passage struct {
	model.Leaf
	Frame bool // belongs to the frame of the document, where spaces are layout

	quotedTo   int  // the text before this byte goes on a quotation from an earlier paragraph
	quotedFrom int  // the text from this byte on is a quotation that later paragraphs go on; len(Text) for none
	goesOn     bool // a later paragraph closes that quotation

	quotes  []span // the quotations in the text, once quoted is set
	scanned bool
}

// span is a stretch of a paragraph's text, in bytes.
type span struct{ from, to int }

// passages calls f for every paragraph of the document in the order of the text. The passage is valid during the call.
func passages(d *model.Document, f func(p *passage)) {
	p := &passage{}
	quotation := quotationReader{leaves: collect(d)}
	for i, l := range quotation.leaves {
		p.Leaf, p.scanned = l, false
		p.Frame = l.Story == model.InBody && (within(d.Frame.Head, l.Block) || within(d.Frame.Tail, l.Block))
		p.quotedTo, p.quotedFrom = quotation.next(i)
		p.goesOn = quotation.until > 0
		f(p)
	}
}

func collect(d *model.Document) (leaves []model.Leaf) {
	for l := range d.Leaves() {
		leaves = append(leaves, l)
	}
	return leaves
}

func within(r model.Range, block int) bool { return r.From <= block && block < r.To }

// finding is a diagnostic of a rule about bytes from to to of the passage.
func (p *passage) finding(r *model.Rule, from, to int, m model.Message, fixes ...model.Fix) model.Diagnostic {
	return model.Diagnostic{Rule: r.Name, Severity: r.Severity, Span: p.Span(from, to), Message: m, Fixes: fixes}
}

// replace is an edit of the passage.
func (p *passage) replace(from, to int, with string) model.Edit {
	return model.Edit{Span: p.Span(from, to), New: with}
}

// safe is a fix that may be made unread.
func safe(edits ...model.Edit) model.Fix { return model.Fix{Safe: true, Edits: edits} }

// review is a fix that a person must look at.
func review(edits ...model.Edit) model.Fix { return model.Fix{Edits: edits} }
