package recognize

import (
	"strings"

	"example.com/vanban/model"
)

// role is what becomes of a series.
type role uint8

const (
	roleUnknown  role = iota
	roleNone          // no enumeration
	roleReported      // an enumeration of the document
	roleNested        // stands in the Items of the item that holds it
)

// role tells what becomes of a series. It is reported when it is announced, or when it is a list of items and no
// outline of headings; without announcement, one inside an item that is itself shown stands there.
func (t *text) role(s *series) role {
	if s.role == roleUnknown {
		s.role = t.roleOf(s)
	}
	return s.role
}

func (t *text) roleOf(s *series) role {
	switch {
	case len(s.entries) < 2 || s.quoted:
		return roleNone
	case s.announced != nil:
		return roleReported
	case !s.simple():
		return roleNone
	case s.parent != nil && t.role(s.parent.series) != roleNone:
		return roleNested
	case t.isList(s):
		return roleReported
	}
	return roleNone
}

// simple reports whether a series may stand inside an item although it would be no enumeration by itself.
func (s *series) simple() bool {
	return len(s.entries) >= 2 && s.first().mark.kind != markStatute && s.ordered()
}

// isList reports whether a series without announcement is a list of items.
func (t *text) isList(s *series) bool {
	if t.isForm(s) || t.inCell && s.noun.text == "" && !s.first().mark.kind.words() {
		return false
	}
	if s.first().mark.kind == markBullet {
		return t.isListOfBullets(s)
	}
	return s.first().mark.kind.words() || !t.isOutline(s) && !s.isClauses()
}

// longestField is the most bytes that the name of a field of a form has.
const longestField = 120

// isForm reports whether most members of a series are fields to fill in: "- Họ và tên:", "2. Nơi sinh: ……".
func (t *text) isForm(s *series) bool {
	fields := 0
	for _, e := range s.entries {
		text := trimRight(t.lines[e.line].text)
		if len(text) <= longestField && len(e.children) == 0 && (introduces(text) || strings.HasSuffix(text, "....") || strings.HasSuffix(text, "……") || strings.HasSuffix(text, "____")) {
			fields++
		}
	}
	return 2*fields > len(s.entries)
}

// isClauses reports whether a series is the clauses (khoản) of an article that neither its title nor a lead calls a list of
// anything.
func (s *series) isClauses() bool {
	return s.parent != nil && s.parent.mark.kind == markStatute && !s.inline && !s.led && s.noun.text == ""
}

// isListOfBullets tells a list from the paragraphs with dashes that reports are written in: it is introduced, or what its
// heading names can only be a list, or its members are clauses.
func (t *text) isListOfBullets(s *series) bool {
	at := s.first().line - 1
	heading := at >= 0 && t.lines[at].heading != nil
	switch {
	case !heading:
		return s.led
	case s.nounLine == at && s.noun.text != "":
		return s.led || listedKinds[s.noun.kind]
	}
	clauses := 0
	for _, e := range s.entries[:len(s.entries)-1] {
		if strings.HasSuffix(trimRight(t.lines[e.line].text), ";") {
			clauses++
		}
	}
	return s.led && 2*clauses > len(s.entries)-1
}

// listedKinds are the kinds whose sections are lists.
var listedKinds = map[model.Kind]bool{
	model.Solutions: true, model.Tasks: true, model.Targets: true, model.Proposals: true, model.Lessons: true,
	model.Causes: true, model.Difficulties: true, model.Advantages: true,
}

// ordered reports whether a series begins at one or is long enough to be one all the same.
func (s *series) ordered() bool {
	if s.first().ordinal <= 1 {
		return true
	}
	if len(s.entries) < 3 {
		return false
	}
	for i, e := range s.entries[1:] {
		if e.ordinal != s.entries[i].ordinal+1 {
			return false
		}
	}
	return true
}

// isOutline reports whether most members of a series are headings. Those whose text goes on in their paragraph are items
// all the same where words introduce a list or the heading above names one: "V. KIẾN NGHỊ", "1. Với Chính phủ: …"; but not
// where they say themselves what they are: "II. TỒN TẠI, NGUYÊN NHÂN", "1. Tồn tại: …".
func (t *text) isOutline(s *series) bool {
	listed := s.led || listedKinds[s.noun.kind]
	headings := 0
	for _, e := range s.entries {
		h := t.lines[e.line].heading
		if h == nil || t.lines[e.line].entry != e {
			continue
		}
		if !h.Inline || !listed || titleNoun(h.Title).kind != "" {
			headings++
		}
	}
	return 2*headings > len(s.entries)
}

// enumeration is a series in the form of the model.
func (t *text) enumeration(s *series) *model.Enumeration {
	n := s.noun
	e := &model.Enumeration{From: t.lines[s.first().line].block, To: t.lines[t.end(s.last())].block + 1}
	if a := s.announced; a != nil {
		l := &t.lines[a.line]
		n = a.noun
		e.Announced = a.count
		e.Announcement = l.span(a.start, a.end)
	}
	e.Noun, e.Kind = n.text, n.kind
	e.Items = t.items(s)
	return e
}

func (t *text) items(s *series) []*model.Item {
	out := make([]*model.Item, 0, len(s.entries))
	widest := 0
	for i, e := range s.entries {
		out = append(out, t.item(e, i+1 == len(s.entries), &widest))
	}
	return out
}

// item is one entry in the form of the model. Of the last of a series only as many paragraphs go on as of the longest
// before it.
func (t *text) item(e *entry, last bool, widest *int) *model.Item {
	l := &t.lines[e.line]
	from, to := e.mark.end, t.endInLine(e)
	it := &model.Item{Ordinal: e.ordinal, Marker: e.mark.printed}
	it.Span = l.span(e.mark.start, to)
	lines := []string{strings.TrimSpace(l.text[min(from, to):to])}
	for i := e.line + 1; i < len(t.lines) && t.continues(e, i); i++ {
		if last && (len(lines) > *widest || closes(t.lines[i].text)) {
			break
		}
		lines = append(lines, strings.TrimSpace(t.lines[i].text))
	}
	*widest = max(*widest, len(lines)-1)
	it.Text = strings.Join(lines, "\n")
	for _, c := range e.children {
		if t.role(c) == roleNested {
			it.Items = append(it.Items, t.items(c)...)
		}
	}
	return it
}

// continues reports whether line i goes on with the text of e, whose lines before it did.
func (t *text) continues(e *entry, i int) bool {
	l := &t.lines[i]
	return !l.table && l.entry == nil && l.heading == nil && l.within == e && t.endInLine(e) == len(trimRight(t.lines[e.line].text)) && e == t.lines[e.line].entry
}

// endInLine is where the text of e ends in its line, white space and closing mark cut off.
func (t *text) endInLine(e *entry) int {
	if e.end < 0 {
		e.end = max(t.findEnd(e), e.mark.end)
	}
	return e.end
}

func (t *text) findEnd(e *entry) int {
	l := &t.lines[e.line]
	if e.limit >= 0 {
		s := l.text[:e.limit]
		if e != l.entry {
			if stop := e.sentenceEnd(s); e.isLast() && stop < len(trimRight(s)) {
				return stop
			}
		}
		return len(trimSeparator(s))
	}
	to := len(trimRight(l.text))
	if e != l.entry {
		to = e.sentenceEnd(l.text[:to])
	}
	if cut := strings.TrimSuffix(strings.TrimSuffix(l.text[:to], "/."), "./"); len(cut) < to {
		to = len(trimRight(strings.TrimSuffix(cut, ".")))
	}
	return to
}

func (e *entry) isLast() bool { return e.index+1 == len(e.series.entries) }

// sentenceEnd is where the last item inside a line ends in s: with its sentence, or with s when the items before it hold
// several sentences.
func (e *entry) sentenceEnd(s string) int {
	if !e.isLast() {
		return len(s)
	}
	for _, before := range e.series.entries[:e.index] {
		if before.line != e.line || before.limit < 0 {
			continue
		}
		if part := trimRight(s[:before.limit]); firstStop(part, min(before.mark.end, len(part))) < len(part) {
			return len(s)
		}
	}
	return firstStop(s, min(e.mark.end, len(s)))
}

// firstStop is the end of the sentence that byte at of s stands in, its full stop included.
func firstStop(s string, at int) int {
	for i := at; i < len(s); i++ {
		if c := s[i]; (c == '.' || c == '!' || c == '?') && sentenceStops(s, i) {
			return i + 1
		}
	}
	return len(s)
}

// trimSeparator cuts off what parts an item from the next in running text: spaces, a comma or semicolon, "và".
func trimSeparator(s string) string {
	s = trimRight(s)
	for _, and := range [...]string{" và", " hoặc", " rồi"} {
		s = trimRight(strings.TrimSuffix(s, and))
	}
	return trimRight(strings.TrimRight(s, ",;("))
}

// closingWords begin the paragraph after a list.
var closingWords = []string{
	"trên đây", "với tinh thần", "với những", "với sự", "tin tưởng", "đề nghị", "kính đề nghị", "yêu cầu", "căn cứ", "trong quá trình",
	"các giải pháp", "những giải pháp", "các nhiệm vụ", "những nhiệm vụ", "để thực hiện", "nhận được", "tóm lại", "nơi nhận", "ngoài ra",
}

// closes reports whether a paragraph reads as one that comes after a list.
func closes(s string) bool {
	s = s[leadingSpace(s):]
	for _, w := range closingWords {
		if foldPrefix(s, w) > 0 {
			return true
		}
	}
	return false
}

// end is the last line that belongs to e.
func (t *text) end(e *entry) int {
	end := e.line
	for i := end + 1; i < len(t.lines) && t.continues(e, i) && e.index+1 < len(e.series.entries); i++ {
		end = i
	}
	if h := t.lines[e.line].heading; h != nil && !h.Inline && t.lines[e.line].entry == e {
		for i := end + 1; i < len(t.lines) && t.lines[i].block < h.To; i++ {
			if e.isLast() && t.lines[i].within == e && t.lines[i].entry == nil && closes(t.lines[i].text) {
				break
			}
			end = i
		}
		return end
	}
	for _, c := range e.children {
		if len(c.entries) > 1 {
			end = max(end, t.end(c.last()))
		}
	}
	return end
}
