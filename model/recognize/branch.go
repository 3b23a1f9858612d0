package recognize

import "example.com/vanban/internal/numeral"

// branch is a series of headings or items of one level, under one unit.
type branch struct {
	kind   labelKind
	depth  int    // numbers of a compound label
	format string // of unnumbered headings
	last   label
	parent *unit
	units  []*unit
	tally  *unitCount // how the units read, once counted
	titled int        // accepted units with a title
}

// outliner finds the level of each unit from the order in which the document itself uses its labels: a label that goes
// on with an open branch returns to it, one that begins anew opens a branch under the unit before it.
type outliner struct {
	stack []*branch
}

// reset closes all branches: what follows is another part of the file.
func (o *outliner) reset() { o.stack = o.stack[:0] }

// place puts the unit into its branch.
func (o *outliner) place(u *unit) {
	switch {
	case u.label.kind == labelNone || u.label.kind == labelBullet:
		o.placeFormat(u)
	case u.label.kind.word():
		o.placeWord(u)
	default:
		o.placeNumber(u)
	}
}

// returnTo closes the branches above stack[i] and adds the unit to it.
func (o *outliner) returnTo(i int, u *unit) {
	o.stack = o.stack[:i+1]
	b := o.stack[i]
	b.units = append(b.units, u)
	b.last = u.label
	u.branch, u.parent = b, b.parent
}

// push opens a branch with the unit, under the last unit of the branch on top.
func (o *outliner) push(u *unit) {
	b := &branch{kind: u.label.kind, depth: len(u.label.path), format: u.format, last: u.label}
	if n := len(o.stack); n > 0 {
		top := o.stack[n-1]
		b.parent = top.units[len(top.units)-1]
	}
	b.units = append(b.units, u)
	u.branch, u.parent = b, b.parent
	o.stack = append(o.stack, b)
}

// placeFormat places an unnumbered heading beside the last one that is set the same way.
func (o *outliner) placeFormat(u *unit) {
	for i := len(o.stack) - 1; i >= 0; i-- {
		if b := o.stack[i]; (b.kind == labelNone || b.kind == labelBullet) && b.format == u.format {
			o.returnTo(i, u)
			return
		}
	}
	if u.format == formatCapitals || u.format == formatOutline+"1" {
		o.stack = o.stack[:0]
	}
	o.push(u)
}

// placeWord places Phần, Chương, Mục, Tiểu mục and Điều, which nest in this order.
func (o *outliner) placeWord(u *unit) {
	kind := u.label.kind
	for i := len(o.stack) - 1; i >= 0; i-- {
		if o.stack[i].kind == kind {
			o.returnTo(i, u)
			return
		}
	}
	n := len(o.stack)
	for n > 0 {
		top := o.stack[n-1].kind
		if top.word() && top < kind || kind == labelArticle && (top == labelUpperRoman || top == labelUpperLetter) {
			break
		}
		n--
	}
	o.stack = o.stack[:n]
	o.push(u)
}

// placeNumber places a numbered unit: in the branch that its number goes on with, else in a new one when it begins,
// else in the nearest of its kind, with a number missing or doubled.
func (o *outliner) placeNumber(u *unit) {
	for i := len(o.stack) - 1; i >= 0; i-- {
		if l, ok := o.stack[i].next(u.label); ok {
			u.label = l
			o.returnTo(i, u)
			return
		}
	}
	same := -1
	for i := len(o.stack) - 1; i >= 0 && same < 0; i-- {
		if o.stack[i].kind == u.label.kind && o.stack[i].depth == len(u.label.path) {
			same = i
		}
	}
	begins := u.label.number == 1
	switch {
	case begins && same >= 0 && o.stack[same].last.number == 1:
		o.returnTo(same, u)
	case begins && same >= 0:
		if o.nested(same) {
			same--
		}
		o.stack = o.stack[:same+1]
		o.push(u)
	case begins:
		o.push(u)
	case same >= 0:
		o.returnTo(same, u)
	default:
		if l, i := o.letterOnStack(u.label); i >= 0 {
			u.label = l
			o.returnTo(i, u)
			return
		}
		o.push(u)
	}
}

// nested reports whether another branch of the kind of stack[i] is open under it on the stack: a third one restarts the
// second.
func (o *outliner) nested(i int) bool {
	for _, b := range o.stack[:i] {
		if b.kind == o.stack[i].kind && b.depth == o.stack[i].depth {
			return true
		}
	}
	return false
}

// letterOnStack finds an open branch of letters for a letter that reads as a Roman number.
func (o *outliner) letterOnStack(l label) (label, int) {
	if l.letter == 0 {
		return l, -1
	}
	for i := len(o.stack) - 1; i >= 0; i-- {
		b := o.stack[i]
		if b.kind == labelLowerLetter && l.kind == labelLowerRoman || b.kind == labelUpperLetter && l.kind == labelUpperRoman {
			l.kind, l.number = b.kind, numeral.Point(l.letter)
			return l, i
		}
	}
	return l, -1
}

// next reports whether the label is the one that comes after the branch's last, and gives it as the branch reads it.
func (b *branch) next(l label) (label, bool) {
	switch {
	case b.kind == labelMulti && l.kind == labelMulti:
		if b.depth != len(l.path) || len(b.last.path) != b.depth {
			return l, false
		}
		for i, v := range b.last.path[:b.depth-1] {
			if l.path[i] != v {
				return l, false
			}
		}
		return l, l.number == b.last.number+1
	case b.kind == labelLowerLetter && l.letter != 0 && (l.kind == labelLowerLetter || l.kind == labelLowerRoman),
		b.kind == labelUpperLetter && l.letter != 0 && (l.kind == labelUpperLetter || l.kind == labelUpperRoman):
		if !numeral.PointFollows(b.last.letter, l.letter) {
			return l, false
		}
		l.kind, l.number = b.kind, numeral.Point(l.letter)
		return l, true
	case b.kind == labelUpperRoman && l.roman > 0 && l.kind == labelUpperLetter, b.kind == labelLowerRoman && l.roman > 0 && l.kind == labelLowerLetter:
		l.kind, l.number = b.kind, l.roman
		return l, l.roman == b.last.number+1
	case b.kind == labelParenthesis && l.kind == labelParenthesis && l.letter != 0 && b.last.letter != 0:
		return l, numeral.PointFollows(b.last.letter, l.letter)
	}
	return l, b.kind == l.kind && l.number == b.last.number+1
}
