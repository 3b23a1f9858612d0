package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/model"
)

// sections finds the headings of the document and the blocks under each.
func sections(d *model.Document) {
	d.Sections = nil
	c := newContent(d)
	units := c.units()
	var o outliner
	after := false
	for _, u := range units {
		if !after && d.Frame.Tail.To > 0 && u.block >= d.Frame.Tail.To {
			after = true
			o.reset()
		}
		o.place(u)
	}
	c.fill(units)
	for _, u := range units {
		if u.accept = c.accepts(u); u.accept && u.title() != "" {
			u.branch.titled++
		}
	}
	for _, u := range units {
		if !u.accept && u.amongTitles() {
			u.accept = true
			u.from = u.label.end
			u.to = u.from
		}
	}
	c.tree(units)
}

// tree makes sections of the accepted units.
func (c *content) tree(units []*unit) {
	made := map[*unit]*model.Section{}
	var open []*unit
	closeTo := func(n, block int) {
		for len(open) > n {
			u := open[len(open)-1]
			s := made[u]
			s.To = max(min(block, c.end(u.block)), u.last+1)
			open = open[:len(open)-1]
		}
	}
	for _, u := range units {
		if !u.accept {
			continue
		}
		up := u.parent
		for up != nil && !up.accept {
			up = up.parent
		}
		depth := 0
		for i, v := range open {
			if v == up {
				depth = i + 1
			}
		}
		closeTo(depth, u.block)
		s := &model.Section{
			Label: u.label.printed, Title: u.title(), Level: depth + 1, From: u.block,
			Heading: model.Span{Path: model.Path{Block: u.block}, Start: u.headingStart(), End: max(u.to, u.headingStart())},
			Inline:  u.inline(),
		}
		if u.below != "" {
			s.Inline = false
		}
		if s.Title == "" {
			s.Heading.End = max(s.Heading.End, len(strings.TrimRightFunc(u.p.Text[:u.from], isBlank)))
		}
		s.Kind = kindOf(s.Title)
		made[u] = s
		open = append(open, u)
		if up == nil {
			c.d.Sections = append(c.d.Sections, s)
		} else {
			parent := made[up]
			parent.Sections = append(parent.Sections, s)
		}
	}
	closeTo(0, len(c.d.Body))
}

// headingStart is where the heading's text begins: at the label where it is typed.
func (u *unit) headingStart() int {
	if u.label.typed {
		return leadingSpace(u.p.Text)
	}
	return u.from
}

// content is the part of a document that sections are looked for in.
type content struct {
	d         *model.Document
	limit     int  // block at which another document of the file begins
	plainBold bool // most of the text is bold
	numbered  int  // numbered headings, roughly

	contents map[int]bool // blocks of a table of contents
}

func newContent(d *model.Document) *content {
	x := &framer{d: d, f: &d.Frame}
	c := &content{d: d, limit: x.firstDocument()}
	bold, all := 0, 0
	for i := range d.Body {
		if p, ok := d.Body[i].(*model.Paragraph); ok && c.inContent(i) && len(p.Text) > longestWeak {
			all++
			if p.All(isBold) {
				bold++
			}
		}
	}
	c.plainBold = all > 2 && 2*bold > all
	return c
}

// inContent reports whether block i is neither head nor tail.
func (c *content) inContent(i int) bool {
	f := &c.d.Frame
	return (i < f.Head.From || i >= f.Head.To) && (i < f.Tail.From || i >= f.Tail.To)
}

// end is the block at which sections that begin at block i end at the latest.
func (c *content) end(i int) int {
	if t := c.d.Frame.Tail; t.To > 0 && i < t.From {
		return t.From
	}
	return len(c.d.Body)
}

// units are the paragraphs that may be headings, classified.
func (c *content) units() []*unit {
	var out []*unit
	c.contents = c.contentsLines()
	quoted := 0
	skip := 0
	for i := range c.d.Body {
		p, ok := c.d.Body[i].(*model.Paragraph)
		if !ok || p.Box || i < skip || c.contents[i] || !c.inContent(i) || strings.TrimSpace(p.Text) == "" {
			continue
		}
		if quoted = quotation(quoted, p.Text); quoted != 0 {
			continue
		}
		l := labelOf(p)
		if l.kind == labelNone || l.kind == labelBullet {
			continue
		}
		u := &unit{block: i, last: i, p: p, label: l}
		if l.kind.word() {
			u.classifyWord(c.plainBold)
		} else {
			u.classify(c.plainBold)
			if u.read == weakTitle && c.wraps(u) {
				u.read = sentence
			}
		}
		if u.from >= u.to && l.kind != labelArticle {
			skip = c.titleBelow(u)
		}
		if u.read >= boldTitle || u.read >= weakTitle && l.kind == labelUpperRoman {
			c.numbered++
		}
		out = append(out, u)
	}
	return c.withUnnumbered(out)
}

// wraps reports whether the sentence that the unit begins goes on in the next paragraph, as in text broken into lines.
func (c *content) wraps(u *unit) bool {
	if u.block+1 >= len(c.d.Body) || u.inline() || !strings.HasSuffix(strings.TrimRightFunc(u.p.Text, isBlank), u.text()) {
		return false
	}
	next, ok := c.d.Body[u.block+1].(*model.Paragraph)
	if !ok || next.Box || labelOf(next).kind != labelNone {
		return false
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(next.Text, isBlank))
	return unicode.IsLower(r)
}

// longestQuoted is the number of paragraphs after which an open quotation mark is a slip.
const longestQuoted = 60

// quotation follows a quotation that opens at the start of a paragraph and goes on over the next ones. It returns how
// long the paragraph is inside one: 0 outside, -1 in its last paragraph.
func quotation(before int, s string) int {
	t := strings.TrimLeftFunc(s, isBlank)
	opens := strings.Count(s, "“")
	closes := strings.Count(s, "”")
	if before <= 0 {
		if strings.HasPrefix(t, "“") && opens > closes {
			return 1
		}
		return 0
	}
	if closes > opens || before >= longestQuoted {
		return -1
	}
	return before + 1
}

// classifyWord reads a unit of a statute.
func (u *unit) classifyWord(plainBold bool) {
	u.classify(plainBold)
	title := u.read >= weakTitle && !(u.read == weakTitle && strings.HasSuffix(strings.TrimRightFunc(u.p.Text, isBlank), ".") && u.label.kind == labelArticle)
	u.read = fixedTitle
	if u.label.kind == labelArticle && !title {
		u.from, u.to = u.label.end, u.label.end
	}
}

// titleBelow takes the title of a label that stands alone from the lines under it, and returns the block after it.
func (c *content) titleBelow(u *unit) int {
	var parts []string
	next := u.block + 1
	for i := u.block + 1; i < len(c.d.Body) && len(parts) < 5; i++ {
		p, ok := c.d.Body[i].(*model.Paragraph)
		if !ok || !c.inContent(i) {
			break
		}
		text := strings.TrimSpace(p.Text)
		if text == "" && len(parts) == 0 && i-u.block < 3 {
			continue
		}
		if text == "" || labelOf(p).kind != labelNone || isRule(text) || strings.HasPrefix(text, "(") || utf8.RuneCountInString(text) > 250 {
			break
		}
		if len(parts) > 0 && !shouts(text) && shouts(parts[len(parts)-1]) {
			break
		}
		centred := p.Layout != nil && p.Layout.Align == "center"
		if !shouts(text) && !(centred && p.All(isBold)) && !(len(parts) == 0 && p.All(isBold)) {
			break
		}
		parts = append(parts, text)
		u.last, next = i, i+1
	}
	u.below = squeeze(strings.Join(parts, " "))
	if u.below != "" && u.read < boldTitle {
		u.read = boldTitle
	}
	return next
}

// fill marks the units that have something under them.
func (c *content) fill(units []*unit) {
	at := map[int]*unit{}
	for _, u := range units {
		at[u.block] = u
	}
	for _, u := range units {
		if u.inline() && u.read != sentence {
			u.filled = true
			continue
		}
		for i := u.last + 1; i < c.end(u.block); i++ {
			if p, ok := c.d.Body[i].(*model.Paragraph); ok && (p.Box || !strings.ContainsFunc(p.Text, unicode.IsLetter)) {
				continue
			}
			next := at[i]
			if next == nil {
				u.filled = true
				u.tailed = isRunningText(c.d.Body[i])
				break
			}
			u.parted = next.parent == u && next.label.kind == labelMulti
			for v := next.parent; v != nil; v = v.parent {
				u.filled = u.filled || v == u
			}
			break
		}
	}
}

// isRunningText reports whether the block is a paragraph without a label.
func isRunningText(b model.Block) bool {
	p, ok := b.(*model.Paragraph)
	return ok && labelOf(p).kind == labelNone
}
