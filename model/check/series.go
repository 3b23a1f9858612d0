package check

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"example.com/vanban/internal/numeral"
	"example.com/vanban/model"
)

// member is one numbered heading or item of a series.
type member struct {
	label
	text string // the label as printed
	span model.Span
}

// widest is the largest gap in a series that is taken for a slip: a wider one is a quotation, an excerpt or a list
// that begins where its author wanted.
const widest = 3

// checkSeries reports members of one series that are missing, doubled or out of order. A series may begin
// anywhere and may begin again at one. Missing members that the text between has after all, unrecognised,
// are not reported: missing(label, from, to) says whether the blocks between do without it.
func checkSeries(series []member, absent func(want member, from, to int) bool, report func(model.Diagnostic)) {
	for i := 1; i < len(series); i++ {
		before, m := series[i-1], series[i]
		related := []model.Related{{Span: before.span, Message: model.Msg("%s comes before it", before.text)}}
		switch {
		case m.value == 1 || m.value == before.value+1 || m.notation == letter && (numeral.PointFollows(before.letter, m.letter) || alien(before.letter, m.letter)):
		case m.value == before.value:
			if !absent(firstOf(m), before.span.Block+1, m.span.Block) {
				continue // another series began between them
			}
			report(model.Diagnostic{Span: m.span, Message: model.Msg("%s stands twice", m.text), Related: related})
		case m.value < before.value:
			if late(series, i) {
				report(model.Diagnostic{Span: m.span, Message: model.Msg("%s comes after %s", m.text, before.text), Related: related})
			}
		case m.value-before.value-1 <= widest:
			if slices.ContainsFunc(series[i+1:], func(o member) bool { return o.value > before.value && o.value < m.value }) {
				continue // not missing but late: reported where it stands
			}
			gone := lost(before, m)
			if !slices.ContainsFunc(gone, func(want member) bool { return !absent(want, before.span.Block, m.span.Block) }) {
				report(model.Diagnostic{Span: m.span, Message: model.Msg("%s follows %s: %s is missing", m.text, before.text, names(gone)), Related: related})
			}
		}
	}
}

// firstOf is the first member of the series of m.
func firstOf(m member) member {
	if m.value = 1; m.notation == letter {
		m.letter = 'a'
	}
	return m
}

// late reports whether the member at i fills a place that those before it left open.
func late(series []member, i int) bool {
	for _, o := range series[:i] {
		if o.value == series[i].value {
			return false
		}
	}
	return true
}

// alien reports whether a step between letters is one that the Vietnamese alphabet alone does not explain: with f, j,
// w or z in the series nothing is certain.
func alien(a, b rune) bool { return numeral.Point(a) == 0 || numeral.Point(b) == 0 }

// lost are the members between two members of a series.
func lost(before, after member) (out []member) {
	for v := before.value + 1; v < after.value; v++ {
		m := before
		m.value, m.text = v, m.spelt(v)
		if m.notation == letter {
			m.letter = numeral.PointAt(v)
		}
		out = append(out, m)
	}
	return out
}

func names(members []member) string {
	var out []string
	for _, m := range members {
		out = append(out, m.text)
	}
	return strings.Join(out, ", ")
}

// absentFrom makes a test whether a document does without a label between two of its blocks: no paragraph there,
// in a table or out of it, begins with it or is numbered so, and no sentence there counts so.
func absentFrom(d *model.Document) func(want member, from, to int) bool {
	return func(want member, from, to int) bool {
		for i := max(from, 0); i <= to && i < len(d.Body); i++ {
			if counted(d.Body[i], want) {
				return false
			}
		}
		return true
	}
}

// counted reports whether the block shows the ordinal of want as the beginning of a paragraph or inside a sentence.
func counted(b model.Block, want member) bool {
	switch b := b.(type) {
	case *model.Paragraph:
		return begins(b, want) || inSentence(strings.ToLower(b.Text), want.value)
	case *model.Table:
		for r := range b.Rows {
			for c := range b.Rows[r].Cells {
				for _, inner := range b.Rows[r].Cells[c].Blocks {
					if counted(inner, want) {
						return true
					}
				}
			}
		}
	}
	return false
}

// begins reports whether the paragraph begins with the ordinal of want, typed or automatic, whatever its punctuation.
func begins(p *model.Paragraph, want member) bool {
	for _, l := range readings(printedLabel(p)) {
		if l.notation == want.notation && l.value == want.value && (l.notation != letter || l.letter == want.letter) {
			return true
		}
	}
	return false
}

// printedLabel is the automatic label of a paragraph, or else what may be a typed one.
func printedLabel(p *model.Paragraph) string {
	if p.Label != "" {
		return p.Label
	}
	return leading(p.Text)
}

// leading is the beginning of a text up to the first ordinal's end: the first word, or the first words for
// "Điều 3", "Phần thứ hai", "Một là".
func leading(text string) string {
	text = strings.TrimLeft(text, "-–—+•* \t")
	fields := strings.FieldsFunc(head(text, 48), func(r rune) bool { return r == ' ' || r == '\t' || r == '\u00a0' || r == '\n' })
	if len(fields) == 0 {
		return ""
	}
	first := fields[0]
	if i := strings.IndexAny(first, ").:/"); i >= 0 && i+1 < len(first) && strings.ContainsAny(first[i:i+1], "):/") {
		first = first[:i+1]
	}
	if readings(first) != nil {
		return first
	}
	for n := 2; n <= min(4, len(fields)); n++ {
		if s := strings.Join(fields[:n], " "); readings(s) != nil {
			return s
		}
	}
	return first
}

// head is the first n bytes of s, cut between characters.
func head(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && s[n]&0xC0 == 0x80 {
		n--
	}
	return s[:n]
}

// inSentence reports whether a lower-case text counts the ordinal: "(3)", "ba là", "thứ ba", "thứ 3".
func inSentence(lower string, value int) bool {
	digits := strconv.Itoa(value)
	for _, s := range [...]string{"(" + digits + ")", " " + digits + ") ", "thứ " + digits} {
		if strings.Contains(lower, s) {
			return true
		}
	}
	for at := 0; at < len(lower); {
		space := strings.IndexAny(lower[at:], " \t\n\u00a0")
		if n, end := numeral.Cardinal(lower, at); n == value && strings.HasPrefix(lower[end:], " là") {
			return true
		}
		if rest, ok := strings.CutPrefix(lower[at:], "thứ "); ok {
			if n, _ := numeral.Ordinal(rest, 0); n == value {
				return true
			}
		}
		if space < 0 {
			return false
		}
		_, n := utf8.DecodeRuneInString(lower[at+space:])
		at += space + n
	}
	return false
}
