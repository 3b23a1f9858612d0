package recognize

import "slices"

// builder sorts the markers of the body, in their order, into series.
type builder struct {
	lines  []textLine
	open   []*series // from the outermost
	closed []*series // lately closed, for numbering that goes on under the next heading
	begun  *series   // began inside the line before and may go on in lines of its own
	all    []*series // in order of their first marker
}

// maxOpen bounds the depth of series inside series.
const maxOpen = 12

// maxClosed is how many closed series can still be taken up again.
const maxClosed = 8

// add puts marker m of line i into the series it continues or into a new one. It reports the entry, nil when the
// marker counts for nothing.
func (b *builder) add(i int, m marker, inline bool) *entry {
	at, how, reading := b.continued(i, m, inline)
	begins, first := beginning(m)
	switch {
	case how == exact, how == loose && !begins:
		b.close(at + 1)
		return b.append(b.open[at], i, reading)
	case m.bare:
		return nil
	case begins:
		if at, ok := b.doubled(i, first); ok && !inline {
			b.close(at + 1)
			return b.append(b.open[at], i, first)
		}
		b.closeBefore(i, first, inline)
		return b.start(i, first, inline)
	case inline:
		return nil
	}
	if s, r := b.resumed(m); s != nil {
		b.reopen(s)
		return b.append(s, i, r)
	}
	if s := b.begun; s != nil && s.last().line == i-1 && s.last().mark.kind == m.kind {
		if how, r := s.fit(m); how == exact {
			b.reopen(s)
			return b.append(s, i, r)
		}
	}
	if m.kind == markOrdinal || m.kind == markCardinal && m.form != "là" {
		return nil
	}
	b.closeBefore(i, m, inline)
	return b.start(i, m, inline)
}

// continued is the open series that m fits best: the next number before a misplaced one, the like look before the
// unlike, the inner before the outer.
func (b *builder) continued(i int, m marker, inline bool) (at int, how fit, reading marker) {
	at = -1
	score := 0
	for k := len(b.open) - 1; k >= 0; k-- {
		s := b.open[k]
		f, r := s.fit(m)
		if f == unfit || inline && !s.inline && (f != exact || !s.goesOnInside(i, m)) {
			continue
		}
		n := int(f) * 2
		if s.looksLike(m) {
			n++
		}
		if n > score {
			at, how, reading, score = k, f, r, n
		}
	}
	return at, how, reading
}

// goesOnInside reports whether marker m inside line i can be the next of a series whose last item the line begins:
// "1. … ; 2. …" in one paragraph.
func (s *series) goesOnInside(i int, m marker) bool {
	return s.last().line == i && (m.kind.words() || m.after == ';' || m.after == '.')
}

// beginning is m in its reading as the first of a series.
func beginning(m marker) (bool, marker) {
	if m.kind == markBullet || m.number == 1 {
		return !m.bare, m
	}
	if r, ok := m.otherReading(); ok && r.number == 1 {
		return true, r
	}
	return false, m
}

// doubled is the open series whose only item so far has the same first number and stands in the line before: a
// number typed twice, not a list in a list.
func (b *builder) doubled(i int, m marker) (at int, ok bool) {
	if m.kind == markBullet || len(b.open) == 0 {
		return 0, false
	}
	s := b.open[len(b.open)-1]
	e := s.last()
	if len(s.entries) != 1 || e.line != i-1 || !s.sameFamily(m) || !s.looksLike(m) || introduces(b.lines[e.line].text) || b.lines[e.line].heading != nil {
		return 0, false
	}
	return len(b.open) - 1, true
}

// closeBefore closes the series of m's look that a new one at line i takes the place of: other text stands between, or its
// last item is a whole sentence. A list that begins right under a title of the same look stands inside that item.
//
// A numbered list does not stand inside a bullet that does not introduce it.
func (b *builder) closeBefore(i int, m marker, inline bool) {
	if i == 0 && !inline {
		return
	}
	for at := len(b.open) - 1; at >= 0 && m.kind != markBullet && !inline; at-- {
		e := b.open[at].last()
		if e.mark.kind != markBullet || introduces(b.lines[e.line].text) {
			break
		}
		b.close(at)
	}
	if m.kind == markBullet && m.form == "*" && !inline {
		b.closeForNote(i)
	}
	for at := len(b.open) - 1; at >= 0; at-- {
		s := b.open[at]
		if !s.sameFamily(m) || !s.looksLike(m) || s.inline != inline {
			continue
		}
		if inline || b.lines[i-1].entry == nil || m.kind != markBullet && b.lines[i-1].heading == nil && finished(b.lines[i-1].text) {
			b.close(at)
		}
		return
	}
}

// closeForNote closes the items before a star, which begins a remark on all of them: those up to a heading or a line that
// introduces it.
func (b *builder) closeForNote(i int) {
	for at := len(b.open) - 1; at >= 0; at-- {
		l := &b.lines[b.open[at].last().line]
		if l.heading != nil || introduces(l.text) || introduces(b.lines[i-1].text) {
			return
		}
		b.close(at)
	}
}

// resumed is a closed series that m is the next number of: numbering that runs on under the next heading.
func (b *builder) resumed(m marker) (*series, marker) {
	if m.kind == markBullet || m.kind == markLetter || m.kind == markRoman || m.bare {
		return nil, m
	}
	for i := len(b.closed) - 1; i >= 0; i-- {
		s := b.closed[i]
		if s.inline || !s.sameFamily(m) || m.form != s.last().mark.form {
			continue
		}
		if f, r := s.fit(m); f == exact {
			return s, r
		}
		return nil, m
	}
	return nil, m
}

// reopen takes up a closed series again. When it goes on inside another item than before, it stands beside the headings
// that its items are sorted under.
func (b *builder) reopen(s *series) {
	if up := b.innermost(); s.parent != nil && up != s.parent {
		s.parent.children = slices.DeleteFunc(s.parent.children, func(c *series) bool { return c == s })
		if s.parent = s.parent.series.parent; s.parent != nil {
			s.parent.children = append(s.parent.children, s)
		}
	}
	b.open = append(b.open, s)
	b.closed = slices.DeleteFunc(b.closed, func(c *series) bool { return c == s })
}

func (b *builder) start(i int, m marker, inline bool) *entry {
	if len(b.open) >= maxOpen {
		b.close(maxOpen - 1)
	}
	s := &series{parent: b.innermost(), inline: inline, quoted: b.lines[i].quoted}
	b.open = append(b.open, s)
	b.all = append(b.all, s)
	if s.parent != nil {
		s.parent.children = append(s.parent.children, s)
	}
	return b.append(s, i, m)
}

func (b *builder) append(s *series, i int, m marker) *entry {
	e := &entry{mark: m, line: i, series: s, index: len(s.entries), ordinal: m.number, limit: -1, end: -1, tail: -1}
	s.entries = append(s.entries, e)
	s.broken = false
	return e
}

// innermost is the item that what comes next stands in.
func (b *builder) innermost() *entry {
	if len(b.open) == 0 {
		return nil
	}
	return b.open[len(b.open)-1].last()
}

// close closes the open series from index at on.
func (b *builder) close(at int) {
	for _, s := range b.open[at:] {
		if !s.inline {
			b.closed = append(b.closed, s)
		}
	}
	if n := len(b.closed) - maxClosed; n > 0 {
		b.closed = append(b.closed[:0], b.closed[n:]...)
	}
	b.open = b.open[:at]
}

// closeInline closes the series that began inside a line.
func (b *builder) closeInline() {
	b.begun = nil
	for at, s := range b.open {
		if s.inline {
			b.begun = s
			b.close(at)
			return
		}
	}
}

// text passes a line without a marker: a heading breaks what is open, a paragraph ends a list of bullets unless the
// last of them is the title of what follows.
func (b *builder) text(i int) {
	l := &b.lines[i]
	for len(b.open) > 0 {
		s := b.open[len(b.open)-1]
		if s.last().mark.kind != markBullet {
			break
		}
		title := &b.lines[s.last().line]
		if l.heading == nil && !introduces(l.text) && (introduces(title.text) || !finished(title.text)) {
			break
		}
		b.close(len(b.open) - 1)
	}
	if l.heading != nil {
		for _, s := range b.open {
			s.broken = true
		}
	}
}
