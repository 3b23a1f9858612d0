package recognize

import (
	"slices"
	"strings"

	"example.com/vanban/model"
)

// Limits of what is looked at for the head of a document.
const (
	maxHeadBlocks = 90
	maxHeadLines  = 300
)

// head finds the parts above the content and returns the regime that the number's form shows.
func (x *framer) head() (form model.Regime) {
	lines := headLines(x.d)
	h, i := readLetterhead(lines)
	h.trimSubject()
	named := i < len(lines) && typeFollows(lines, i)
	if !h.evident(named) {
		if h.lines > 0 && !bareTitle(lines, i) {
			x.headline(lines)
			return ""
		}
		h = letterhead{}
	}
	last := x.takeLetterhead(&h)
	if form = x.takeNumber(&h); form == "" && h.star {
		form = model.Party
	}
	if to := x.belowLetterhead(lines, blankType(lines, i), len(h.subject) == 0); to >= 0 {
		last = max(last, to)
	}
	if last < 0 {
		return form
	}
	x.f.Head = model.Range{To: endOfFrame(x.d, last+1)}
	x.f.Draft = h.open || slices.ContainsFunc(x.f.Marks, func(s string) bool { return strings.Contains(fold(s), "dự thảo") })
	return form
}

// headLines are the lines at the start of the document where a head may stand, those of text boxes first where
// the letterhead is in text boxes.
func headLines(d *model.Document) []line {
	var flow, boxes []line
	evident := false
	for i := 0; i < len(d.Body) && i < maxHeadBlocks && len(flow) < maxHeadLines; i++ {
		lines := blockLines(d, i)
		if t, ok := d.Body[i].(*model.Table); ok {
			if len(t.Rows) > largestFrameTable || !framed(lines) {
				if strings.TrimSpace(model.BlockText(t)) == "" {
					continue
				}
				break
			}
			if t.Box {
				boxes, evident = append(boxes, lines...), true
				continue
			}
		}
		if p, ok := d.Body[i].(*model.Paragraph); ok && p.Box {
			boxes = append(boxes, lines...)
			evident = evident || framed(lines)
			continue
		}
		flow = append(flow, lines...)
	}
	if evident {
		return append(boxes, flow...)
	}
	var marks []line
	for i := range boxes {
		if isMark(boxes[i].folded) {
			marks = append(marks, boxes[i])
		}
	}
	return append(marks, flow...)
}

// framed reports whether the lines hold a motto, a number line, a place and date, or addressees.
func framed(lines []line) bool {
	for i := range lines {
		l := &lines[i]
		if len(l.text) > longestShort {
			return false
		}
	}
	for i := range lines {
		for _, p := range lines[i].pieces() {
			if _, ok := motto(p.folded, false); ok || isAddressing(p.folded) {
				return true
			}
			if _, _, _, _, ok := placeDate(p.text); ok {
				return true
			}
			if r := numberRange(p.text); r[1] > 0 && strings.TrimSpace(p.text[r[1]:]) == "" && strings.ContainsAny(p.text, "/-–") {
				return true
			}
		}
	}
	return false
}

// typeFollows reports whether a type line stands at lines[i].
func typeFollows(lines []line, i int) bool {
	_, _, ok := typeLine(&lines[i])
	return ok
}

// bareTitle reports whether the document opens with its type and nothing above.
func bareTitle(lines []line, i int) bool {
	for _, l := range lines[:min(i, len(lines))] {
		if !l.blank() {
			return false
		}
	}
	return i < len(lines)
}

// evident reports whether what was read is a letterhead: it holds a part that stands in nothing else, or names of
// bodies above a type.
func (h *letterhead) evident(typed bool) bool {
	if len(h.motto) > 0 || len(h.number) > 0 && (len(h.orgs) > 0 || h.date != nil || typed) {
		return true
	}
	if h.date != nil && (len(h.orgs) > 0 || typed) && h.lines <= 12 {
		return true
	}
	if !typed || len(h.orgs) == 0 || len(h.orgs) > 5 || len(h.orgs)+len(h.marks) < h.lines {
		return false
	}
	return beginsOrg(h.orgs[0].folded)
}

// takeLetterhead fills the frame from the letterhead and returns the last block of it, -1 when it is empty.
func (x *framer) takeLetterhead(h *letterhead) (last int) {
	f := x.f
	f.Regime = h.regime
	parent, issuer := []line(nil), []line(nil)
	if len(h.orgs) > 0 {
		parent, issuer = parentAndIssuer(h.orgs)
	}
	f.Parent, f.Issuer = parentText(parent), nameText(issuer)
	x.put(model.PartMotto, h.motto...)
	x.put(model.PartParent, parent...)
	x.put(model.PartIssuer, issuer...)
	if h.place != nil {
		f.Place = squeeze(h.place.text)
		x.put(model.PartPlace, *h.place)
	}
	if h.date != nil {
		f.Date, x.near = h.dateOf, h.near
		x.put(model.PartDate, *h.date)
	}
	if len(h.subject) > 0 {
		f.Subject = subjectText(h.subject)
		x.put(model.PartSubject, h.subject...)
	}
	for _, m := range h.marks {
		x.mark(m)
	}
	last = -1
	for _, lines := range [...][]line{h.motto, h.orgs, h.number, h.subject, h.marks} {
		for _, l := range lines {
			last = max(last, l.path.Block)
		}
	}
	if h.date != nil {
		last = max(last, h.date.path.Block)
	}
	return last
}

// parentText joins the names of the bodies above the issuer.
func parentText(lines []line) string {
	var out []string
	for _, g := range names(lines) {
		out = append(out, nameText(g))
	}
	return strings.Join(out, ", ")
}

func (x *framer) takeNumber(h *letterhead) (form model.Regime) {
	for _, n := range h.number {
		x.f.Number, form = parseNumber(n.text)
		x.put(model.PartNumber, n)
	}
	return form
}

// takeTitleNumber takes the number and the date under the type when the letterhead has none.
func (x *framer) takeTitleNumber(t *title) {
	if len(t.number) > 0 && x.f.Number.IsZero() {
		n, form := parseNumber(t.number[0].text)
		x.f.Number = n
		if x.f.Regime == "" {
			x.f.Regime = form
		}
		x.put(model.PartNumber, t.number...)
	}
	if len(t.date) > 0 && x.f.Date.IsZero() {
		x.f.Date = t.dateOf
		x.put(model.PartDate, t.date...)
	}
}

func (x *framer) mark(l line) {
	x.f.Marks = append(x.f.Marks, strings.Trim(squeeze(l.text), " ()[]:.\"“”"))
	x.put(model.PartMarks, l)
}

// belowLetterhead reads type, author, subject, addressees and bases from lines[i] on and returns the last block that
// holds any of them, -1 when none does.
func (x *framer) belowLetterhead(lines []line, i int, untitled bool) (last int) {
	f := x.f
	last = -1
	take := func(part model.Part, taken []line) {
		x.put(part, taken...)
		for _, l := range taken {
			last = max(last, l.path.Block)
		}
	}
	x.typeLeft = blankType(lines, i+1) == i
	for i < len(lines) {
		l := &lines[i]
		if l.blank() || isRule(l.text) {
			i++
			continue
		}
		if f.Type.Name == "" && untitled && len(f.Addressees) == 0 && len(f.Bases) == 0 {
			if t, next, ok := readTitle(lines, i); ok {
				f.Type = t.typeOf(f.Regime)
				f.Subject = subjectText(t.subject)
				f.Author = subjectText(t.author)
				take(model.PartType, t.typeAt)
				take(model.PartAuthor, t.author)
				take(model.PartSubject, t.subject)
				x.takeTitleNumber(&t)
				for _, m := range t.marks {
					x.mark(m)
				}
				if t.aside {
					last = max(last, l.path.Block)
				}
				i = next
				continue
			}
		}
		switch {
		case len(f.Addressees) == 0 && (isAddressing(l.folded) && addressingLine(l) || f.Type.Abbr == "CĐ" && isWiring(l)):
			names, at, next := readAddressees(lines, i)
			f.Addressees = names
			take(model.PartAddressees, at)
			i = next
		case isMark(l.folded):
			x.mark(*l)
			i++
		case isBasis(l.folded):
			bases, at, next := readBases(lines, i)
			if len(at) == 0 {
				return last
			}
			f.Bases = append(f.Bases, bases...)
			take(model.PartBases, at)
			i = next
		case isCompetence(lines, i), isSitting(l.folded) && len(l.text) < 120, isAttachedTo(l.folded) && last >= 0, strings.HasPrefix(l.text, "(") && l.aligned("center") && last >= 0 && strings.HasSuffix(l.text, ")"):
			if isAttachedTo(l.folded) || strings.HasPrefix(l.text, "(") {
				i = closeParenthesis(lines, i)
				last = max(last, lines[i-1].path.Block)
				continue
			}
			i++
		case x.typeLeft && untitled && f.Type.Name == "" && f.Subject == "" && len(headlineAt(lines, i)) > 0:
			taken := headlineAt(lines, i)
			f.Subject = subjectText(taken)
			take(model.PartSubject, taken)
			i += len(taken)
		default:
			return last
		}
	}
	return last
}

// blankType is the index of the row of dots outside the letterhead's table among the first n lines where the type is left blank, n without one.
func blankType(lines []line, n int) int {
	for i := 1; i < min(n, len(lines)); i++ {
		if l := &lines[i]; !l.inTable() && lines[i-1].inTable() && strings.Contains(l.text, "…") && strings.Trim(l.text, " .…") == "" {
			return i
		}
	}
	return n
}

// isWiring recognises the line of a telegram (công điện) that says who wires: "THỦ TƯỚNG CHÍNH PHỦ điện:".
func isWiring(l *line) bool {
	before, _, ok := strings.Cut(l.folded, " điện:")
	return ok && (beginsOrg(before) || isPost(before))
}

// addressingLine reports whether the line really addresses: a colon or nothing follows the words.
func addressingLine(l *line) bool {
	n := wordsLength(l.text, 2)
	rest := strings.TrimSpace(l.text[n:])
	return rest == "" || strings.HasPrefix(rest, ":") || strings.HasPrefix(rest, ".") || startsUpper(rest) && len(l.text) < 200 && !strings.HasSuffix(rest, ".")
}

// closeParenthesis is the index after the line on which the parenthesis opened on lines[i] closes.
func closeParenthesis(lines []line, i int) int {
	if !strings.HasPrefix(lines[i].text, "(") {
		return i + 1
	}
	for j := i; j < len(lines) && j < i+5 && !lines[j].blank(); j++ {
		if strings.Contains(lines[j].text, ")") {
			return j + 1
		}
	}
	return i + 1
}

// endOfFrame is the first block from at on that is neither blank nor a rule.
func endOfFrame(d *model.Document, at int) int {
	for at < len(d.Body) {
		p, ok := d.Body[at].(*model.Paragraph)
		if !ok || strings.TrimSpace(p.Text) != "" && !isRule(p.Text) || p.Box {
			break
		}
		if hasPicture(p) {
			break
		}
		at++
	}
	return at
}

// hasPicture reports whether an image stands in the paragraph.
func hasPicture(p *model.Paragraph) bool {
	return slices.ContainsFunc(p.Anchors, func(a model.Anchor) bool { return a.Kind == model.AnchorImage || a.Kind == model.AnchorNote })
}
