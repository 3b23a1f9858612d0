package model

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// Edit replaces the text of a span. An empty span inserts, an empty New deletes.
type Edit struct {
	Span Span
	New  string
}

// Errors of [Document.Apply].
var (
	ErrOverlap = errors.New("edits overlap")
	ErrSpan    = errors.New("span does not fit the document")
)

// Apply makes the edits, all or none, and returns the edits that take them back. Edits may come in any order
// and must not overlap; insertions at one place are made in the order given. A span must begin and end
// inside one paragraph and between characters, else the error is [ErrSpan]. A line feed in the new text is a line break. What was recognised in the document before (frame, sections, …) still has its old spans
// afterwards: recognise anew.
func (d *Document) Apply(edits []Edit) (inverse []Edit, err error) {
	sorted := slices.Clone(edits)
	slices.SortStableFunc(sorted, func(a, b Edit) int { return a.Span.Compare(b.Span) })
	plan := make([]placed, 0, len(sorted))
	for i, e := range sorted {
		if i > 0 && sorted[i-1].Span.Path == e.Span.Path && sorted[i-1].Span.End > e.Span.Start {
			return nil, fmt.Errorf("%w: at byte %d of block %d", ErrOverlap, e.Span.Start, e.Span.Block)
		}
		p, err := d.place(e)
		if err != nil {
			return nil, err
		}
		plan = append(plan, p)
	}
	shift := 0
	for i, e := range sorted {
		if i == 0 || sorted[i-1].Span.Path != e.Span.Path {
			shift = 0
		}
		start := e.Span.Start + shift
		inverse = append(inverse, Edit{Span{e.Span.Path, start, start + len(e.New)}, plan[i].p.Text[plan[i].start:plan[i].end]})
		shift += len(e.New) - (e.Span.End - e.Span.Start)
	}
	for from := 0; from < len(plan); {
		to := from + 1
		for to < len(plan) && plan[to].p == plan[from].p {
			to++
		}
		plan[from].p.replace(plan[from:to])
		from = to
	}
	return inverse, nil
}

// placed is an edit at offsets into one paragraph's text.
type placed struct {
	p          *Paragraph
	start, end int
	text       string
}

func (d *Document) place(e Edit) (placed, error) {
	s := e.Span
	base := 0
	if s.Start >= 0 && s.Start <= s.End && utf8.ValidString(e.New) {
		for p := range leaves(d.blocksAt(s.Path)) {
			start, end := s.Start-base, s.End-base
			if start >= 0 && start <= len(p.Text) {
				if end > len(p.Text) || !boundary(p.Text, start) || !boundary(p.Text, end) {
					break
				}
				return placed{p, start, end, e.New}, nil
			}
			base += len(p.Text) + 1
		}
	}
	return placed{}, fmt.Errorf("%w: bytes %d to %d of block %d", ErrSpan, s.Start, s.End, s.Block)
}

func boundary(s string, i int) bool { return i == len(s) || utf8.RuneStart(s[i]) }

// replace makes the edits, sorted and apart, in the paragraph's text, and moves its runs and anchors along. New text takes
// the formatting of the first character that it replaces, an insertion that of the character before.
func (p *Paragraph) replace(edits []placed) {
	var sb strings.Builder
	at := 0
	for _, e := range edits {
		sb.WriteString(p.Text[at:e.start])
		sb.WriteString(e.text)
		at = e.end
	}
	sb.WriteString(p.Text[at:])

	var runs []Run
	at = 0 // in the new text
	for i, r := range p.Runs {
		touched := slices.ContainsFunc(edits, func(e placed) bool { return e.start <= r.End && e.end >= r.Start })
		if touched {
			r.Origin, r.Raw = Origin{}, ""
		}
		end := moved(edits, r.End)
		if i == len(p.Runs)-1 {
			end = sb.Len()
		}
		if r.Start, r.End = at, end; r.Start < r.End {
			runs = append(runs, r)
		}
		at = end
	}
	p.Text = sb.String()
	if len(runs) == 0 && p.Text != "" {
		runs = append(runs, Run{End: len(p.Text)})
	}
	p.Runs = runs
	for i := range p.Anchors {
		p.Anchors[i].At = moved(edits, p.Anchors[i].At)
	}
}

// moved is where the character boundary at lies after the edits: after what is inserted there, and at the end of a
// replacement that it lay inside.
func moved(edits []placed, at int) int {
	shift := 0
	for _, e := range edits {
		if e.start > at || e.start == at && e.end > at {
			break
		}
		shift += len(e.text) - (e.end - e.start)
		at = max(at, e.end)
	}
	return at + shift
}
