package recognize

import (
	"slices"
	"strings"
	"unicode"

	"example.com/vanban/model"
	"example.com/vanban/model/standard"
)

// framer gathers the frame of a document.
type framer struct {
	d *model.Document
	f *model.Frame

	near model.Date // what the blank date of a draft does say

	typeLeft bool // a row of dots stands where the type belongs
}

// frame finds the parts of the document around its content. Where one file holds several documents, the frame is
// that of the first.
func frame(d *model.Document) {
	d.Frame = model.Frame{}
	d.Closing = model.Closing{}
	x := &framer{d: d, f: &d.Frame}
	form := x.head()
	end := x.firstDocument()
	signed := x.tail(end)
	x.regime(form, signed)
	x.letter()
	x.rest(d.Frame.Head)
	x.rest(d.Frame.Tail)
	x.close(end)
	d.Standard = ""
	date := d.Frame.Date
	if date.IsZero() {
		date = x.near
	}
	if s := standard.For(d.Frame.Regime, date); s != nil {
		d.Standard = s.ID
	}
}

// put notes where a part stands.
func (x *framer) put(part model.Part, lines ...line) {
	if x.f.Spans == nil {
		x.f.Spans = map[model.Part][]model.Span{}
	}
	for i := range lines {
		if lines[i].text != "" {
			x.f.Spans[part] = append(x.f.Spans[part], lines[i].span())
		}
	}
}

// regime settles whose document it is: by the motto, the form of the number, the marks of authority in the
// signature, or the bodies that issue it.
func (x *framer) regime(form, signed model.Regime) {
	f := x.f
	switch {
	case f.Regime != "":
	case form != "":
		f.Regime = form
	case signed != "":
		f.Regime = signed
	case beginsWith(fold(f.Parent), partyWords.all()) || beginsWith(fold(f.Issuer), partyWords.all()):
		f.Regime = model.Party
	case beginsWith(fold(f.Parent), stateWords.all()) || beginsWith(fold(f.Issuer), stateWords.all()):
		f.Regime = model.State
	}
	if f.Type.Name != "" {
		if t, n := typeAt(fold(f.Type.Name)); n == len(fold(f.Type.Name)) {
			f.Type = inRegime(t, f.Regime)
		}
	}
}

// letter names the type of a letter (công văn), which prints none: its subject stands under the number, or its
// symbol begins with no type and it names addressees.
func (x *framer) letter() {
	f := x.f
	if f.Type.Name != "" || x.typeLeft || len(f.Spans[model.PartNumber]) == 0 {
		return
	}
	t, named := symbolType(f.Number.Symbol, f.Regime)
	if named && t.Name == "công văn" || len(f.Spans[model.PartSubject]) > 0 || !named && len(f.Addressees) > 0 {
		if t, n := typeAt("công văn"); n > 0 {
			f.Type = inRegime(t, f.Regime)
		}
	}
}

// firstDocument is the index of the block at which another document of the same file begins, len(Body) when there
// is none.
func (x *framer) firstDocument() int {
	for i := max(x.f.Head.To, 1); i < len(x.d.Body); i++ {
		for _, l := range shortLines(x.d, i) {
			if !containsAny(l.text, mottoSigns) {
				continue
			}
			for _, p := range l.pieces() {
				if _, ok := motto(p.folded, false); ok && strings.HasPrefix(p.folded, "cộng hòa") || ok && strings.HasPrefix(p.folded, "đảng") {
					return i
				}
			}
		}
	}
	return len(x.d.Body)
}

// mottoSigns are in every line that holds a motto or the Party's title, whatever its spelling of tones.
var mottoSigns = []string{"CỘNG", "Cộng", "cộng", "ĐẢNG", "Đảng", "ÐẢNG"}

// containsAny reports whether s holds one of the words.
func containsAny(s string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(s, w) })
}

// longestShort is the length in bytes from which a line is running text.
const longestShort = 400

// largestFrameTable is the number of rows above which a table is data.
const largestFrameTable = 40

// shortLines are the lines of body block i where it may hold parts of a frame; none for running text and large tables.
func shortLines(d *model.Document, i int) []line {
	switch b := d.Body[i].(type) {
	case *model.Paragraph:
		if len(b.Text) > 3*longestShort {
			return nil
		}
	case *model.Table:
		if len(b.Rows) > largestFrameTable || b.Width() > 12 {
			return nil
		}
	}
	return blockLines(d, i)
}

// rest notes what stands in the range and is in no part: every stretch with a letter or a digit.
func (x *framer) rest(r model.Range) {
	covered := map[model.Path][]model.Span{}
	for _, spans := range x.f.Spans {
		for _, s := range spans {
			if s.Block >= r.From && s.Block < r.To {
				covered[s.Path] = append(covered[s.Path], s)
			}
		}
	}
	for i := r.From; i < r.To; i++ {
		for _, l := range blockLines(x.d, i) {
			x.f.Rest = append(x.f.Rest, uncovered(&l, covered[l.path])...)
		}
	}
}

// uncovered are the stretches of the line outside the spans that hold a letter or a digit.
func uncovered(l *line, spans []model.Span) []model.Span {
	var out []model.Span
	from := 0
	flush := func(to int) {
		if from < to {
			s := l.sub(from, to)
			if strings.ContainsFunc(s.text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
				out = append(out, s.span())
			}
		}
	}
	for from < len(l.text) {
		// The next span that reaches into the line from here on.
		next := model.Span{Start: l.end, End: l.end}
		for _, s := range spans {
			if s.End > l.start+from && s.Start < l.end && s.Start < next.Start {
				next = s
			}
		}
		flush(max(from, next.Start-l.start))
		if next.Start >= l.end {
			break
		}
		from = max(from+1, next.End-l.start)
		for from < len(l.text) && l.text[from]&0xC0 == 0x80 {
			from++
		}
	}
	return out
}
