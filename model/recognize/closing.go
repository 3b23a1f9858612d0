package recognize

import (
	"strings"

	"example.com/vanban/internal/lazyregexp"
	"example.com/vanban/model"
)

// closingMark is the sign that ends a document's text: "./.".
var closingMark = lazyregexp.New(`(?:\.[\s\p{Z}]?/[\s\p{Z}]?\.|/\./?|\./)[\s\p{Z}]*$`)

func hasClosingMark(s string) bool {
	return strings.Contains(s, "/") && closingMark.MatchString(strings.TrimRight(s, " \t\n\u00a0”\""))
}

// close finds the mark that ends the text of the first document, which ends before block end: the last one before
// the sign-off, or else one in it or after it.
func (x *framer) close(end int) {
	tail := x.f.Tail
	if tail.To == 0 {
		tail = model.Range{From: end, To: end}
	}
	for i := tail.From - 1; i >= x.f.Head.To; i-- {
		if x.closeIn(i) {
			return
		}
	}
	for i := tail.From; i < end; i++ {
		if x.closeIn(i) {
			return
		}
	}
}

// closeIn takes the last closing mark of block i.
func (x *framer) closeIn(i int) bool {
	if !mayClose(x.d.Body[i]) {
		return false
	}
	lines := blockLines(x.d, i)
	for k := len(lines) - 1; k >= 0; k-- {
		l := &lines[k]
		text := strings.TrimRight(l.text, " \t\u00a0”\"")
		if !hasClosingMark(text) {
			continue
		}
		m := closingMark.FindStringIndex(text)
		s := l.sub(m[0], len(text))
		x.d.Closing = model.Closing{Mark: s.text, Span: s.span()}
		return true
	}
	return false
}

// mayClose reports whether a closing mark can be in the block at all.
func mayClose(b model.Block) bool {
	p, ok := b.(*model.Paragraph)
	if ok {
		return strings.Contains(p.Text, "/")
	}
	t := b.(*model.Table)
	return len(t.Rows) <= largestFrameTable && strings.Contains(model.BlockText(t), "./")
}
