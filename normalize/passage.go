package normalize

import (
	"example.com/vanban/model"
)

// passage is one paragraph under examination.
type passage struct {
	model.Leaf
	Frame bool // belongs to the frame of the document, where spaces are layout

	index      int         // of the paragraph in the document
	quotations *quotations // of the document

	quotes   []span // the quotations in the text, once scanned is set
	scanned  bool
	brackets int    // that are open, where marks stands
	glued    int    // see gluedSemicolons; -1 until counted
	leaders  answer // see dotLeaders
	straight answer // see mixed
}

// answer is what is found out about a passage when first asked for.
type answer uint8

const (
	unknown answer = iota
	yes
	no
)

// span is a stretch of a paragraph's text, in bytes.
type span struct{ from, to int }

// passages calls f for every paragraph of the document in the order of the text. The passage is valid during the call.
func passages(d *model.Document, f func(p *passage)) {
	p := &passage{quotations: &quotations{document: d}}
	for l := range d.Leaves() {
		p.Leaf, p.scanned, p.glued, p.leaders, p.straight = l, false, -1, unknown, unknown
		p.Frame = l.Story == model.InBody && (within(d.Frame.Head, l.Block) || within(d.Frame.Tail, l.Block))
		f(p)
		p.index++
	}
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
