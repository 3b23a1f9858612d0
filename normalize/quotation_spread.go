package normalize

import "example.com/vanban/model"

// quotations follows quotations over the paragraphs of a document: an article of a law that is quoted whole. They are looked
// for when a rule first asks, which it does not for a paragraph without faults.
type quotations struct {
	document *model.Document
	known    bool
	spread   map[int]carried // by the index of the paragraph; those alone that take part in such a quotation
}

// carried is what a paragraph has of quotations that run over several.
type carried struct {
	to   int  // the text before this byte goes on a quotation from an earlier paragraph
	from int  // the text from this byte on is a quotation that is left open
	goes bool // a later paragraph closes it
}

// carried is what the passage has of quotations that run over several paragraphs.
func (p *passage) carried() carried {
	if !p.quotations.known {
		p.quotations.known = true
		p.quotations.follow()
	}
	if c, ok := p.quotations.spread[p.index]; ok {
		return c
	}
	return carried{from: len(p.Text)}
}

// farthest is how many paragraphs a quotation may run on.
const farthest = 300

// follow fills spread.
func (q *quotations) follow() {
	q.spread = map[int]carried{}
	var leaves []model.Leaf
	for l := range q.document.Leaves() {
		leaves = append(leaves, l)
	}
	until := 0 // the open quotation ends in this paragraph; 0 when none is open
	for i, l := range leaves {
		s := l.Text
		c := carried{from: len(s)}
		switch {
		case until > i:
			q.spread[i] = carried{to: len(s), goes: true}
			continue
		case until > 0:
			c.to, _ = outermost(s, 1)
			until = 0
		case !hasQuote(s):
			continue
		}
		if _, opened := outermost(s[c.to:], 0); opened >= 0 {
			c.from = c.to + opened
			until = closing(leaves, i)
			c.goes = until > 0
		}
		if c.to > 0 || c.from < len(s) {
			q.spread[i] = c
		}
	}
}

// outermost is the end of the mark at which the depth first falls to zero (len(s) when it never does), and the start of the
// mark from which on it stays above zero (-1 when it ends at zero).
func outermost(s string, depth int) (closed, opened int) {
	closed, opened = len(s), -1
	found := false
	after := eachQuote(s, depth, func(q quote, depth int) {
		switch {
		case q.opens && depth <= 0:
			opened = q.from
		case q.closes && depth == 1 && !found:
			closed, found = q.to, true
		}
	})
	if after <= 0 {
		opened = -1
	}
	return closed, opened
}

// closing is the paragraph in which the quotation left open by paragraph i ends, 0 when it is never closed: another one opens
// first, the story or the cell ends, or it would run too far.
func closing(leaves []model.Leaf, i int) int {
	for j := i + 1; j < len(leaves) && j <= i+farthest; j++ {
		a, b := leaves[i].Path, leaves[j].Path
		if a.Story != b.Story || a.Index != b.Index || a.Cell != b.Cell || a.Cell && a != b {
			return 0
		}
		s := leaves[j].Text
		if !hasQuote(s) {
			continue
		}
		switch after := eachQuote(s, 0, func(quote, int) {}); {
		case after < 0:
			return j
		case after > 0:
			return 0
		}
	}
	return 0
}
