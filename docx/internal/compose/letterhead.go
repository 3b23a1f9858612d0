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
	date, _ := l.std.Component(standard.DateLine)
	need := max(l.widest(standard.National), l.widest(standard.Motto), l.widest(standard.PartyTitle),
		textWidth(l.frame.text["place"]+", "+l.frame.text["date"], date.Size.Set, false))
	names := 0
	for key, id := range map[string]standard.ComponentID{"parent": standard.Parent, "issuer": standard.Issuer} {
		c, _ := l.std.Component(id)
		for _, p := range l.frame.lines[key] {
			names = max(names, textWidth(strings.ToUpper(p.Text), c.Size.Set, c.Bold == standard.Yes))
		}
	}
	width := left + right
	least, most := inCell(names), width-inCell(need)
	l2 := min(max(left, least), max(most, leastLeft))
	if least > most { // no room for another font on both sides
		least, most = names+cellMargins, width-need-cellMargins
		l2 = max(most, leastLeft)
		if least <= most {
			l2 = (least + most) / 2
		}
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
		names = max(names, inCell(textWidth(p.Text, recipient.Size.Set, false)))
	}
	const leastRight = 4300
	signed := leastRight
	if len(l.frame.signatures) == 1 {
		s := &l.frame.signatures[0]
		post, _ := l.std.Component(standard.Authority)
		for _, lines := range [...][]*model.Paragraph{s.authority, s.title, s.name} {
			for _, p := range lines {
				signed = max(signed, inCell(textWidth(p.Text, post.Size.Set, true)))
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

// inCell is the width of a cell that a line of the width fits in: with the cell's margins, and room for a font in the place of Times New Roman.
func inCell(width int) int { return width + width/20 + cellMargins }

// cellMargins are the margins of a cell of the letterhead, and the width by which a line may be measured short.
const cellMargins = 76

// widest is the width of a component's fixed wording.
func (l *layout) widest(id standard.ComponentID) int {
	c, _ := l.std.Component(id)
	return textWidth(c.Text, c.Size.Set, c.Bold == standard.Yes)
}
