package compose

import (
	"slices"
	"strings"
	"unicode"

	"example.com/vanban/model"
	"example.com/vanban/model/standard"
)

// piece is a stretch of a paragraph of the source's frame that is in one part of it, or in none.
type piece struct {
	part  model.Part // "" for what is in no part
	p     *model.Paragraph
	leaf  model.Leaf
	start int // where it stands in the leaf's text
}

// whole reports whether the piece is all of its paragraph.
func (x *piece) whole() bool { return len(x.p.Text) == len(x.leaf.Text) }

// partSpan is a span of a part.
type partSpan struct {
	part model.Part
	span model.Span
}

// pieces parts the paragraphs of the range of body blocks by the spans of the frame's parts. White space and punctuation between
// parts are left out; a stretch in no part is kept when it has a letter, a digit or something anchored in it.
func (l *layout) pieces(r model.Range) []piece {
	spans := map[model.Path][]partSpan{}
	for part, list := range l.doc.Frame.Spans {
		for _, s := range list {
			spans[s.Path] = append(spans[s.Path], partSpan{part, s})
		}
	}
	for _, list := range spans {
		slices.SortFunc(list, func(a, b partSpan) int {
			if c := a.span.Compare(b.span); c != 0 {
				return c
			}
			return strings.Compare(string(a.part), string(b.part))
		})
	}
	var out []piece
	for leaf := range l.doc.Leaves() {
		if leaf.Story != model.InBody {
			break
		}
		if in(r, leaf.Block) {
			out = appendPieces(out, leaf, spans[leaf.Path])
		}
	}
	return out
}

func appendPieces(out []piece, leaf model.Leaf, spans []partSpan) []piece {
	text := leaf.Text
	at := 0
	add := func(part model.Part, start, end int) {
		if part == "" && !hasContent(leaf.Paragraph, start, end) {
			return
		}
		if part != "" {
			start, end = trimRange(text, start, end)
		}
		if start < end || part == "" {
			out = append(out, piece{part, slice(leaf.Paragraph, start, end, end == len(text)), leaf, start})
		}
	}
	for _, s := range spans {
		start, end := max(s.span.Start-leaf.Base, at), min(s.span.End-leaf.Base, len(text))
		if start >= end {
			continue
		}
		add("", at, start)
		add(s.part, start, end)
		at = end
	}
	add("", at, len(text))
	return out
}

// trimRange leaves out the white space at the ends.
func trimRange(text string, start, end int) (int, int) {
	trimmed := strings.TrimLeftFunc(text[start:end], unicode.IsSpace)
	start = end - len(trimmed)
	return start, start + len(strings.TrimRightFunc(trimmed, unicode.IsSpace))
}

// hasContent reports whether the text has a letter or a digit, or holds a note, a picture or a comment.
func hasContent(p *model.Paragraph, start, end int) bool {
	for _, a := range p.Anchors {
		if (a.At >= start && a.At < end || a.At == end && end == len(p.Text)) && (a.Kind == model.AnchorNote || a.Kind == model.AnchorImage || a.Kind == model.AnchorComment) {
			return true
		}
	}
	return hasWord(p.Text[start:end])
}

func hasWord(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// leads are the words that the layout itself prints beside a part, folded; "số" stands before a number, "ngày" in a date line.
var leads = map[string][]model.Part{
	"số": {model.PartNumber}, "so": {model.PartNumber},
	"v/v": {model.PartSubject}, "v/v:": {model.PartSubject}, "về việc": {model.PartSubject}, "trích yếu": {model.PartSubject},
	"kính gửi": {model.PartAddressees}, "kính trình": {model.PartAddressees}, "kính gởi": {model.PartAddressees},
	"nơi nhận": {model.PartRecipients},
	"ngày":     {model.PartDate, model.PartPlace}, "tháng": {model.PartDate, model.PartPlace}, "năm": {model.PartDate, model.PartPlace},
}

// lead is the part that the text is a lead of, "" when it is none.
func lead(text string) (word string, parts []model.Part) {
	word = strings.Trim(squeeze(text), " :;,.-–_*\u2026")
	return word, leads[standard.Fold(word)]
}

// IsBlankDate reports whether the text is a date line that waits to be filled: its words without any number.
func IsBlankDate(text string) bool {
	words := strings.FieldsFunc(standard.Fold(text), func(r rune) bool { return !unicode.IsLetter(r) })
	for _, w := range words {
		if w != "ngày" && w != "tháng" && w != "năm" {
			return false
		}
	}
	return len(words) > 0 && !strings.ContainsFunc(text, unicode.IsDigit)
}
