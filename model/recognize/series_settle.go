package recognize

import "slices"

// settle moves a series out of the item that it follows without standing in it. Markers alone do not tell: "c) Báo cáo."
// and then "Bốn giải pháp gồm: 1. …" reads like a list inside c). The items before c) do, when none of them goes on behind
// its sentence.
func (t *text) settle() {
	for i := range t.lines {
		if l := &t.lines[i]; l.entry == nil && l.within != nil && l.within.tail < 0 {
			l.within.tail = i
			l.within.series.continued = l.within.series.continued || !l.within.isLast()
		}
	}
	for _, s := range t.series {
		for s.parent != nil && len(s.entries) > 1 && (t.followsInLine(s) || t.followsInLines(s)) {
			s.leaveParent()
		}
		s.settleLetters()
	}
}

// leaveParent makes s stand beside the item that held it.
func (s *series) leaveParent() {
	e := s.parent
	e.children = slices.DeleteFunc(e.children, func(c *series) bool { return c == s })
	if s.parent = e.series.parent; s.parent != nil {
		s.parent.children = append(s.parent.children, s)
	}
}

// followsInLine reports whether s follows the last item of a series in the same line, which ends before the words that
// introduce s: "(ii) hỗ trợ giống; đồng thời kiến nghị 2 vấn đề: (1) …".
func (t *text) followsInLine(s *series) bool {
	e, first := s.parent, s.first()
	if !e.isLast() || e.index == 0 || !e.series.inline || !s.inline || first.line != e.line {
		return false
	}
	text := t.lines[e.line].text
	for _, before := range e.series.entries[:e.index] {
		if part := trimSeparator(text[:max(before.limit, 0)]); before.line != e.line || clauseStop(part, before.mark.end) < len(part) {
			return false
		}
	}
	stop := clauseStop(text[:first.mark.start], e.mark.end)
	if stop >= first.mark.start {
		return false
	}
	e.limit = stop
	return true
}

// clauseStop is where the clause that byte at of s stands in ends: behind a semicolon or a full stop.
func clauseStop(s string, at int) int {
	stop := firstStop(s, min(at, len(s)))
	for i := at; i < stop; i++ {
		if s[i] == ';' {
			return i + 1
		}
	}
	return stop
}

// followsInLines reports whether s follows the last item of a series of paragraphs behind a paragraph that is not part of
// the item: the item ended with its sentence, and no item before it goes on in further paragraphs.
func (t *text) followsInLines(s *series) bool {
	e := s.parent
	before := s.first().line
	if s.inline {
		before++
	}
	if !e.isLast() || e.index == 0 || e.series.inline || e.series.continued || t.lines[e.line].heading != nil {
		return false
	}
	if e.tail < 0 || e.tail >= before || !finished(t.lines[e.tail-1].text) {
		return false
	}
	for i := before - 1; i >= e.tail && t.lines[i].within == e && t.lines[i].entry == nil; i-- {
		t.lines[i].within = e.series.parent
	}
	return true
}
