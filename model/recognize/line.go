package recognize

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/model"
)

// column says on which side of the page a line stands.
type column uint8

const (
	columnNone column = iota // the whole width, or unknown
	columnLeft
	columnRight
)

// line is one printed line of a paragraph (paragraphs break at soft line breaks), or one column of it where two
// columns are typed with tabs or spaces. A blank line has no text.
type line struct {
	path       model.Path
	start, end int    // of the trimmed text, in the text at path
	text       string // trimmed
	folded     string
	p          *model.Paragraph
	at         int // byte offset of the text in the paragraph
	column     column
	row, grid  int  // of its cell in a table; -1 outside
	indent     int  // columns of white space before it, a tab as eight
	first      bool // first line of its paragraph
	last       bool // last line of its paragraph
}

func (l *line) blank() bool      { return l.text == "" }
func (l *line) span() model.Span { return model.Span{Path: l.path, Start: l.start, End: l.end} }
func (l *line) inTable() bool    { return l.grid >= 0 }
func (l *line) aligned(a string) bool {
	return l.p.Layout != nil && l.p.Layout.Align == a
}

// sub is the part of the line from byte a to byte b of its text, trimmed.
func (l *line) sub(a, b int) line {
	s := *l
	for a < b {
		r, n := utf8.DecodeRuneInString(l.text[a:b])
		if !isBlank(r) {
			break
		}
		a += n
	}
	for b > a {
		r, n := utf8.DecodeLastRuneInString(l.text[a:b])
		if !isBlank(r) {
			break
		}
		b -= n
	}
	s.text, s.start, s.end, s.at = l.text[a:b], l.start+a, l.start+b, l.at+a
	s.folded = fold(clip(s.text, 600))
	s.first = l.first && a == 0
	s.last = l.last && b == len(l.text)
	return s
}

// formatted reports whether the formatting of all visible text of the line satisfies f; false when unknown.
func (l *line) formatted(f func(*model.Format) bool) bool {
	seen := false
	for i := range l.p.Runs {
		r := &l.p.Runs[i]
		from, to := max(r.Start, l.at), min(r.End, l.at+len(l.text))
		if from >= to || strings.TrimSpace(l.p.Text[from:to]) == "" {
			continue
		}
		if r.Format == nil || !f(r.Format) {
			return false
		}
		seen = true
	}
	return seen
}

func (l *line) bold() bool   { return l.formatted(isBold) }
func (l *line) italic() bool { return l.formatted(isItalic) }

// shouts reports whether the line shows in capitals.
func (l *line) shouts() bool { return shouts(l.text) || l.formatted(isCaps) }

func isBold(f *model.Format) bool   { return f.Bold }
func isItalic(f *model.Format) bool { return f.Italic }
func isCaps(f *model.Format) bool   { return f.Caps }

func isBlank(r rune) bool {
	return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' || r == '\u00ad'
}

// blockLines are the lines of body block i, those of a table row by row.
func blockLines(d *model.Document, i int) []line {
	switch b := d.Body[i].(type) {
	case *model.Paragraph:
		return paragraphLines(nil, b, model.Path{Block: i}, 0, -1)
	case *model.Table:
		var out []line
		for r := range b.Rows {
			for c := range b.Rows[r].Cells {
				cell := &b.Rows[r].Cells[c]
				base := 0
				for p := range model.Paragraphs(cell.Blocks) {
					out = paragraphLines(out, p, model.Path{Block: i, Cell: true, Row: r, Col: c}, base, cell.Column)
					base += len(p.Text) + 1
				}
			}
		}
		return out
	}
	return nil
}

func paragraphLines(out []line, p *model.Paragraph, path model.Path, base, grid int) []line {
	at := 0
	for {
		n := strings.IndexByte(p.Text[at:], '\n')
		to := len(p.Text)
		if n >= 0 {
			to = at + n
		}
		whole := line{path: path, text: p.Text[at:to], start: base + at, p: p, at: at, row: -1, grid: grid, first: at == 0, last: n < 0}
		if grid >= 0 {
			whole.row = path.Row
		}
		l := whole.sub(0, to-at)
		l.first, l.last = whole.first, whole.last
		l.indent = indentation(p.Text[at:to])
		out = append(out, l)
		if n < 0 {
			return out
		}
		at = to + 1
	}
}

// indentation is the white space before the text of s in columns.
func indentation(s string) int {
	n := 0
	for _, r := range s {
		switch {
		case r == '\t':
			n += 8 - n%8
		case isBlank(r):
			n++
		default:
			return n
		}
	}
	return n
}

// gap is the width of a run of white space that may part two columns: one tab, or three spaces.
func isGap(s string) bool {
	return strings.ContainsRune(s, '\t') || utf8.RuneCountInString(s) >= 3
}

// pieces splits the line where its columns part. A date or number with blanks to fill in stays whole.
func (l *line) pieces() []line {
	var keep [][2]int
	if m := dateRange(l.text); m[1] > m[0] {
		keep = append(keep, m)
	}
	if m := numberRange(l.text); m[1] > m[0] {
		keep = append(keep, m)
	}
	cuts := l.anchorCuts()
	for i := 0; i < len(l.text); {
		r, n := utf8.DecodeRuneInString(l.text[i:])
		if !isBlank(r) {
			i += n
			continue
		}
		from := i
		for i < len(l.text) {
			r, n := utf8.DecodeRuneInString(l.text[i:])
			if !isBlank(r) {
				break
			}
			i += n
		}
		if isGap(l.text[from:i]) && !within(keep, from, i) {
			cuts = append(cuts, i)
		}
	}
	return l.cut(cuts)
}

func within(ranges [][2]int, from, to int) bool {
	for _, r := range ranges {
		if from > r[0] && to < r[1] {
			return true
		}
	}
	return false
}

// anchorCuts are the places before words that can only begin the right column, after white space however narrow.
func (l *line) anchorCuts() []int {
	var cuts []int
	for i := range l.text {
		if i == 0 || !isBlank(rune(l.text[i-1])) && !strings.HasSuffix(l.text[:i], "\u00a0") {
			continue
		}
		rest := l.text[i:]
		if foldPrefix(rest, "cộng hòa xã hội") > 0 || foldPrefix(rest, "độc lập") > 0 && strings.Contains(fold(rest), "hạnh phúc") {
			cuts = append(cuts, i)
		}
	}
	if m := dateRange(l.text); m[0] > 0 && m[1] > m[0] {
		cuts = append(cuts, m[0])
	}
	return cuts
}

// cut splits the line at the byte offsets; two pieces are the left and the right column.
func (l *line) cut(cuts []int) []line {
	if len(cuts) == 0 {
		return []line{*l}
	}
	slices.Sort(cuts)
	var out []line
	from := 0
	for _, c := range append(cuts, len(l.text)) {
		if s := l.sub(from, c); !s.blank() {
			s.indent = l.indent + from
			out = append(out, s)
		}
		from = c
	}
	if len(out) > 1 {
		for i := range out {
			out[i].column = columnRight
		}
		out[0].column = columnLeft
	}
	return out
}
