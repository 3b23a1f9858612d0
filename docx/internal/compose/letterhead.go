package compose

import (
	"strings"

	"example.com/vanban/docx/internal/skeleton"
	"example.com/vanban/model"
	"example.com/vanban/model/standard"
)

// fitLetterhead parts the columns of the standard's own letterhead so that the names on the left and the lines on the right break as
// little as can be. An office's letterhead is left alone.
func (l *layout) fitLetterhead(c *container) {
	left, right := skeleton.Columns(l.std)
	need := max(l.widest(standard.National), l.widest(standard.Motto), l.widest(standard.PartyTitle))
	date, _ := l.std.Component(standard.DateLine)
	need = max(need, textWidth(l.frame.text["place"]+", "+l.frame.text["date"], date.Size.Set, false)) + cellSlack
	names := 0
	for key, id := range map[string]standard.ComponentID{"parent": standard.Parent, "issuer": standard.Issuer} {
		c, _ := l.std.Component(id)
		for _, p := range l.frame.lines[key] {
			names = max(names, textWidth(strings.ToUpper(p.Text), c.Size.Set, c.Bold == standard.Yes)+cellSlack)
		}
	}
	width := left + right
	l2 := left
	if names > left {
		l2 = min(names, max(width-need, left))
	}
	if need > width-l2 {
		l2 = max(width-need, leastLeft)
	}
	if l2 == left {
		return
	}
	doc := strings.Replace(string(c.parts[documentName]), skeleton.Letterhead(l.std, left, right), skeleton.Letterhead(l.std, l2, width-l2), 1)
	c.set(documentName, []byte(doc))
}

// fitClosing parts the columns of the standard's own closing so that recipients and signature break as little as can be.
func (l *layout) fitClosing(c *container) {
	left, right := skeleton.Columns(l.std)
	width := left + right
	names := left
	recipient, _ := l.std.Component(standard.Recipient)
	for _, p := range l.frame.lines["recipients"] {
		names = max(names, textWidth(p.Text, recipient.Size.Set, false)+cellSlack)
	}
	const leastRight = 4300
	signed := leastRight
	if len(l.frame.signatures) == 1 {
		s := &l.frame.signatures[0]
		post, _ := l.std.Component(standard.Authority)
		for _, lines := range [...][]*model.Paragraph{s.authority, s.title, s.name} {
			for _, p := range lines {
				signed = max(signed, textWidth(p.Text, post.Size.Set, true)+cellSlack)
			}
		}
	}
	fitted := max(min(names, width-signed), leastLeft)
	if fitted == left {
		return
	}
	doc := strings.Replace(string(c.parts[documentName]), skeleton.Closing(l.std, left, right), skeleton.Closing(l.std, fitted, width-fitted), 1)
	c.set(documentName, []byte(doc))
}

// leastLeft is the least width of the left columns of letterhead and closing.
const leastLeft = 3200

// cellSlack is what a line in a cell needs beside its own width: the cell's margins, and room for another printer's font.
const cellSlack = 160

// widest is the width of a component's fixed wording.
func (l *layout) widest(id standard.ComponentID) int {
	c, _ := l.std.Component(id)
	return textWidth(c.Text, c.Size.Set, c.Bold == standard.Yes)
}
