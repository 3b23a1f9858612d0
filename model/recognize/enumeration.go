package recognize

import (
	"slices"
	"strings"

	"example.com/vanban/model"
)

// enumerations finds the numbered series of the document, the counts that announce them and the nouns that they are
// series of. Each cell of a table is read by itself. Sections and frame must have been found before.
func enumerations(d *model.Document) {
	t := newText(d)
	d.Enumerations = t.enumerations(nil)
	for i, b := range d.Body {
		if table, ok := b.(*model.Table); ok && !table.Box && !inFrame(d, i) {
			d.Enumerations = t.inCells(d.Enumerations, i, table)
		}
	}
	slices.SortStableFunc(d.Enumerations, func(a, b *model.Enumeration) int { return a.Items[0].Span.Compare(b.Items[0].Span) })
}

// enumerations adds the enumerations of t to out.
func (t *text) enumerations(out []*model.Enumeration) []*model.Enumeration {
	t.readSeries()
	t.readLeads()
	t.bind()
	for _, s := range t.series {
		if t.role(s) == roleReported {
			out = append(out, t.enumeration(s))
		}
	}
	return out
}

// shortestList is how many bytes a cell must have that can hold a list.
const shortestList = 24

// inCells adds the enumerations inside the cells of table block i to out.
func (t *text) inCells(out []*model.Enumeration, i int, table *model.Table) []*model.Enumeration {
	for r := range table.Rows {
		for c := range table.Rows[r].Cells {
			path := model.Path{Block: i, Cell: true, Row: r, Col: c}
			blocks := table.Rows[r].Cells[c].Blocks
			length := 0
			for p := range model.Paragraphs(blocks) {
				length += len(p.Text)
			}
			if length < shortestList {
				continue
			}
			cell := &text{d: t.d, inCell: true, homes: t.homes, parent: t.parent}
			base := 0
			for p := range model.Paragraphs(blocks) {
				cell.lines = appendLines(cell.lines, path, base, p, nil)
				base += len(p.Text) + 1
			}
			cell.quote()
			out = cell.enumerations(out)
		}
	}
	return out
}

// inFrame reports whether block i of the body is a part of the frame.
func inFrame(d *model.Document, i int) bool {
	return inRange(d.Frame.Head, i) || inRange(d.Frame.Tail, i)
}

// text is the content of a document as lines with their markers, announcements and series.
type text struct {
	d      *model.Document
	inCell bool // it is the content of one cell
	lines  []textLine
	said   [][]announcement // by line
	series []*series
	homes  []*model.Section // innermost section of each block
	parent map[*model.Section]*model.Section
}

func newText(d *model.Document) *text {
	t := &text{d: d, homes: make([]*model.Section, len(d.Body)), parent: map[*model.Section]*model.Section{}}
	headings := map[int][]*model.Section{}
	t.house(d.Sections, nil, headings)
	for i, b := range d.Body {
		if inFrame(d, i) {
			continue
		}
		p, ok := b.(*model.Paragraph)
		switch {
		case !ok:
			t.lines = append(t.lines, textLine{path: model.Path{Block: i}, block: i, table: true})
		case !p.Box:
			t.lines = appendLines(t.lines, model.Path{Block: i}, 0, p, headings[i])
		}
	}
	t.quote()
	return t
}

func inRange(r model.Range, i int) bool { return i >= r.From && i < r.To }

// house notes the innermost section of each block and the sections whose headings stand in each.
func (t *text) house(sections []*model.Section, parent *model.Section, headings map[int][]*model.Section) {
	for _, s := range sections {
		t.parent[s] = parent
		for i := max(s.From, 0); i < min(s.To, len(t.homes)); i++ {
			t.homes[i] = s
		}
		headings[s.Heading.Block] = append(headings[s.Heading.Block], s)
		t.house(s.Sections, s, headings)
	}
}

// sees reports whether block b stands in the section of block a or in one inside it.
func (t *text) sees(a, b int) bool {
	home := t.homes[a]
	for s := t.homes[b]; ; s = t.parent[s] {
		if s == home {
			return true
		}
		if s == nil {
			return false
		}
	}
}

// appendLines adds the lines that hold text of a paragraph, which begins at byte base of the text at path.
func appendLines(lines []textLine, path model.Path, base int, p *model.Paragraph, headings []*model.Section) []textLine {
	for from := 0; from <= len(p.Text); {
		to := len(p.Text)
		if n := strings.IndexByte(p.Text[from:], '\n'); n >= 0 {
			to = from + n
		}
		l := textLine{path: path, block: path.Block, base: base, from: from, to: to, p: p, text: p.Text[from:to]}
		for _, s := range headings {
			if !s.Heading.Cell && s.Heading.Start >= from && s.Heading.Start <= to && s.Title != "" {
				l.heading = s
			}
		}
		if strings.TrimSpace(l.text) != "" {
			lines = append(lines, l)
		}
		from = to + 1
	}
	return lines
}

// longestQuotation is how many lines a quotation of whole paragraphs may have.
const longestQuotation = 60

// quote marks the lines of quotations that cover whole paragraphs: from one that opens with a quotation mark to the
// one that closes it.
func (t *text) quote() {
	for i := 0; i < len(t.lines); i++ {
		if !opensQuotation(t.lines[i].text) {
			continue
		}
		depth := 0
		for j := i; j < min(len(t.lines), i+longestQuotation); j++ {
			depth += strings.Count(t.lines[j].text, "“") - strings.Count(t.lines[j].text, "”")
			if depth <= 0 {
				for k := i; k <= j; k++ {
					t.lines[k].quoted = true
				}
				i = j
				break
			}
		}
	}
}

func opensQuotation(s string) bool { return strings.HasPrefix(s[leadingSpace(s):], "“") }

// readSeries finds the markers line by line and sorts them into series, and reads the announcements on the way.
func (t *text) readSeries() {
	b := &builder{lines: t.lines}
	addressing := false
	t.said = make([][]announcement, len(t.lines))
	for i := range t.lines {
		l := &t.lines[i]
		if l.table || l.quoted {
			continue
		}
		if l.p.Label == "" && addresses(l.text) {
			b.close(0)
			addressing = true
			continue
		}
		if addressing = addressing && leadMarker(l.p, l.text, l.from == 0).kind == markBullet; addressing {
			continue
		}
		t.said[i] = announcements(l.text, i)
		m := leadMarker(l.p, l.text, l.from == 0)
		if m.kind != markNone {
			l.entry = b.add(i, m, false)
		}
		if l.entry == nil {
			b.text(i)
			m.end = 0
		}
		l.within = b.innermost()
		open := limits(nil, l.entry)
		inlineMarkers(l.text, m.end, func(m marker) { open = limits(open, b.add(i, m, true)) })
		b.closeInline()
	}
	t.series = b.all
	t.settle()
}

// limits ends the open items of a line, from the outermost, that the next one of the line does not stand inside.
func limits(open []*entry, next *entry) []*entry {
	if next == nil {
		return open
	}
	for len(open) > 0 && !next.inside(open[len(open)-1]) {
		open[len(open)-1].limit = next.mark.start
		open = open[:len(open)-1]
	}
	return append(open, next)
}

// inside reports whether e stands inside item f.
func (e *entry) inside(f *entry) bool {
	for p := e.series.parent; p != nil; p = p.series.parent {
		if p == f {
			return true
		}
	}
	return false
}

// addresses reports whether a line leads the addressees or the recipients, whose dashes list nothing of the content.
func addresses(s string) bool {
	s = s[leadingSpace(s):]
	return foldPrefix(s, "nơi nhận") > 0 || foldPrefix(s, "kính gửi") > 0
}
