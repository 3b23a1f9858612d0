package recognize

import (
	"cmp"
	"slices"
	"strings"
)

// reach is how many lines before a list its announcement is looked for.
const reach = 10

// pair is an announcement that may belong to a series, and how well the two go together.
type pair struct {
	a     *announcement
	s     *series
	score int
}

// bind gives each series the announcement that goes best with it, each announcement to one series only.
func (t *text) bind() {
	var pairs []pair
	for _, s := range t.series {
		if s.quoted || len(s.entries) < 2 {
			continue
		}
		for _, a := range t.before(s) {
			if score := t.match(a, s); score > 0 {
				pairs = append(pairs, pair{a, s, score})
			}
		}
	}
	slices.SortStableFunc(pairs, func(p, q pair) int { return cmp.Compare(q.score, p.score) })
	for _, p := range pairs {
		if p.a.bound == nil && p.s.announced == nil {
			p.a.bound, p.s.announced = p.s, p.a
		}
	}
}

// before are the announcements that s can answer: those in the lines shortly before it and those in the headings and
// items that it stands in.
func (t *text) before(s *series) []*announcement {
	var out []*announcement
	first := s.first()
	seen := 0
	for i := first.line; i >= 0 && seen <= reach; i-- {
		if t.lines[i].table {
			continue
		}
		out = t.pick(out, s, i)
		seen++
	}
	low := first.line - seen
	for e := s.parent; e != nil; e = e.series.parent {
		if e.line <= low {
			out = t.pick(out, s, e.line)
		}
	}
	return out
}

// perLine is how many announcements of one line are considered for a series, the last ones before it.
const perLine = 8

// pick adds the announcements of line i that stand before s.
func (t *text) pick(out []*announcement, s *series, i int) []*announcement {
	first := s.first()
	said := t.said[i]
	if i == first.line {
		n, _ := slices.BinarySearchFunc(said, first.mark.start+1, func(a announcement, at int) int { return cmp.Compare(a.end, at) })
		said = said[:n]
	}
	for k := max(0, len(said)-perLine); k < len(said); k++ {
		out = append(out, &said[k])
	}
	return out
}

// match scores how well announcement a goes with series s; 0 when it cannot be meant.
func (t *text) match(a *announcement, s *series) int {
	first := s.first()
	steps, direct := t.level(a, s)
	if steps < 0 {
		return 0
	}
	distance := t.distance(a, s)
	own := s.noun
	if first.mark.kind == markNamed {
		own = first.mark.noun
	}
	kin := own.kin(a.noun)
	if own.text != "" && !kin && (first.mark.kind == markNamed || s.noun.known && s.nounLine > a.line) {
		return 0
	}
	if own.text != "" && !kin && s.nounLine == a.line && own.fresh && own.start >= a.end {
		return 0 // "4 lớp tập huấn với các nội dung sau:"
	}
	equal := a.count == len(s.entries)
	if !equal && a.next && a.noun.thing {
		return 0
	}
	if !direct && (!equal || !kin) {
		return 0
	}
	if a.noun.thing && !a.cue {
		return 0
	}
	if first.mark.kind == markStatute && !kin && !strings.HasPrefix(a.noun.text, first.mark.form) {
		return 0
	}
	if !equal && (!t.plausible(a, s, distance) || t.parted(a, s, own)) || t.isOneOf(a, s) {
		return 0
	}
	score := 100 - 6*distance - 4*steps
	if equal {
		score += 60
	}
	if kin {
		score += 40
	}
	if a.cue {
		score += 20
	}
	if a.close {
		score += 5
	}
	if a.noun.thing {
		score -= 15
	}
	return max(score, 1)
}

// plausible reports whether s can be a miscounted list of what a announces: it follows directly or stands under the
// heading that says the number, and lacks or exceeds it by little.
func (t *text) plausible(a *announcement, s *series, distance int) bool {
	off := max(a.count-len(s.entries), len(s.entries)-a.count)
	under := s.parent != nil && s.parent.line == a.line || t.lines[a.line].heading != nil && distance <= 3
	switch {
	case off > max(1, a.count/3):
		return false
	case a.noun.thing && (!a.cue || distance > 1):
		return false
	case s.first().mark.kind == markBullet:
		return a.cue && !a.noun.thing && off == 1 && distance == 0 && s.led
	case a.cue && distance <= 2:
		return true
	}
	return distance <= 1 && s.led || under || distance == 0 && s.first().mark.kind.words()
}

// parted reports whether the words between a and s say that s is another list, or a part of what a counts: a list of another
// number is then no miscounted one.
func (t *text) parted(a *announcement, s *series, own noun) bool {
	l, first := &t.lines[a.line], s.first()
	rest := l.text[a.end:]
	if first.line == a.line {
		rest = l.text[a.end:max(a.end, first.mark.start)]
	}
	if strings.Contains(strings.ToLower(rest), "trong đó") {
		return true
	}
	if own.heads != "" && (strings.Contains(own.heads, a.noun.heads) || strings.Contains(a.noun.heads, own.heads)) {
		return false
	}
	return clauseStop(rest, 0) < len(trimRight(rest)) || s.led && first.line-1 > a.line && l.heading == nil
}

// level tells how many items deep s stands below the place of a, and whether s is directly at that level. It is
// negative when a stands in an item or a section that s does not stand in.
func (t *text) level(a *announcement, s *series) (steps int, direct bool) {
	l := &t.lines[a.line]
	first := s.first()
	if !t.sees(l.block, t.lines[first.line].block) && a.line < first.line-1 {
		return -1, false
	}
	for e := s.parent; ; e = e.series.parent {
		if e == l.within {
			return steps, steps == 0
		}
		if e == nil {
			break
		}
		steps++
	}
	// a stands in an item that does not hold s: the last words of that item may still lead over to the list.
	if l.entry == nil && t.adjoins(a.line, first.line) {
		return 0, true
	}
	return -1, false
}

// adjoins reports whether line i leads over to a list that begins at line first: at most one line of text and no heading
// stands between.
func (t *text) adjoins(i, first int) bool {
	if first-i > 2 {
		return false
	}
	for k := i + 1; k < first; k++ {
		if t.lines[k].heading != nil || t.lines[k].entry != nil {
			return false
		}
	}
	return true
}

// distance is the number of lines of text between a and the start of s.
func (t *text) distance(a *announcement, s *series) int {
	n := 0
	for i := a.line + 1; i < min(s.first().line, a.line+4*reach) && n <= 2*reach; i++ {
		if !t.lines[i].table && t.lines[i].heading == nil {
			n++
		}
	}
	return n
}

// isOneOf reports whether what a announces is the subject of one item of s alone: under "3 nhiệm vụ và 2 giải pháp" the
// headings "1. Nhiệm vụ", "2. Giải pháp" are not the two solutions, nor are "a) 3 nhiệm vụ:", "b) 2 giải pháp:".
func (t *text) isOneOf(a *announcement, s *series) bool {
	if !a.noun.known || s.first().mark.kind.words() {
		return false
	}
	kin, named := 0, 0
	for _, e := range s.entries {
		for _, own := range t.said[e.line] {
			if own.start <= e.mark.end+1 && own.count == a.count && own.noun.heads == a.noun.heads && e.line != a.line {
				return true
			}
		}
		if n := titleNoun(t.lines[e.line].text[e.mark.end:]); n.text != "" {
			named++
			if n.kin(a.noun) {
				kin++
			}
		}
	}
	return kin == 1 && named > 1
}
