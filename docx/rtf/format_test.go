package rtf_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/vanban/model"
)

func TestCharacterFormat(t *testing.T) {
	const font = "Times New Roman"
	for _, c := range []struct {
		name, body string
		want       []model.Format
	}{
		{"plain", `a\par`, []model.Format{{Font: font, Size: 24}}},
		{"toggles", `{\b a}{\b\i\b0 b}\strike\ul c\par`, []model.Format{{Font: font, Size: 24, Bold: true}, {Font: font, Size: 24, Italic: true}, {Font: font, Size: 24, Strike: true, Underline: true}}},
		{"reset", `\b\fs28\f1\plain a\par`, []model.Format{{Font: font, Size: 24}}},
		{"capitals and hidden text", `{\caps a}{\scaps b}{\v c}\par`, []model.Format{{Font: font, Size: 24, Caps: true}, {Font: font, Size: 24, SmallCaps: true}, {Font: font, Size: 24, Hidden: true}}},
		{"raised and lowered", `{\super a}{\sub b}{\super\nosupersub c}\par`, []model.Format{{Font: font, Size: 24, VerticalAlign: "superscript"}, {Font: font, Size: 24, VerticalAlign: "subscript"}, {Font: font, Size: 24}}},
		{"colours", `{\cf1 a}{\cf2 b}{\cf0 c}{\cf9 d}\par`, []model.Format{{Font: font, Size: 24, Color: "FF0000"}, {Font: font, Size: 24, Color: "0080FF"}, {Font: font, Size: 24}}},
		{"a font without the name of its character set", `\f2\fs28 a\par`, []model.Format{{Font: font, Size: 28}}},
		{"underlines", `{\uldb a\ulnone b}{\ulw\ul0 c}\par`, []model.Format{{Font: font, Size: 24, Underline: true}, {Font: font, Size: 24}}},
		{"one run over groups of one formatting", `{\b a}{\b b}{\lang1066\b c}\par`, []model.Format{{Font: font, Size: 24, Bold: true}}},
		{"a character style by its number", `{\stylesheet{\*\cs7\b Strong;}{\*\cs8\sbasedon7\i\fs28 Very strong;}{\s7\strike Other;}}{\cs8 a}{\cs8\b0 b}c\par`, []model.Format{{Font: font, Size: 28, Bold: true, Italic: true}, {Font: font, Size: 28, Italic: true}, {Font: font, Size: 24}}},
		{"formatting of complex scripts aside", `\rtlch\fcs1\ab\af5\afs40\ltrch\fcs0\f0\fs26 a\par`, []model.Format{{Font: font, Size: 26}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []model.Format
			for _, r := range read(t, c.body).Body[0].(*model.Paragraph).Runs {
				got = append(got, *r.Format)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestParagraphLayout(t *testing.T) {
	const styles = `{\stylesheet{\ql Normal;}{\s1\outlinelevel0 heading 1,H1;}{\s2\sbasedon1 Title of chapters;}{\s3\sbasedon222 Heading 3;}{\*\cs4 Strong;}{\s5\sbasedon5 Loop;}}`
	left := model.ParagraphLayout{Align: "left"}
	with := func(f func(*model.ParagraphLayout)) model.ParagraphLayout {
		l := left
		f(&l)
		return l
	}
	for _, c := range []struct {
		name, body string
		want       model.ParagraphLayout
	}{
		{"plain", `a\par`, left},
		{"alignment", `\pard\qj a\par`, with(func(l *model.ParagraphLayout) { l.Align = "justify" })},
		{"indents and spaces", `\pard\li100\ri200\fi-300\sb120\sa60 a\par`, with(func(l *model.ParagraphLayout) {
			l.IndentLeft, l.IndentRight, l.IndentFirst, l.SpaceBefore, l.SpaceAfter = 100, 200, -300, 120, 60
		})},
		{"lines in parts of a line", `\pard\sl360\slmult1 a\par`, with(func(l *model.ParagraphLayout) { l.Line, l.LineRule = 360, "auto" })},
		{"lines of a height", `\pard\sl-340\slmult0 a\par`, with(func(l *model.ParagraphLayout) { l.Line, l.LineRule = 340, "exact" })},
		{"lines of a height at least", `\pard\sl340 a\par`, with(func(l *model.ParagraphLayout) { l.Line, l.LineRule = 340, "atLeast" })},
		{"breaks", `\pard\keepn\pagebb a\par`, with(func(l *model.ParagraphLayout) { l.KeepNext, l.PageBreakBefore = true, true })},
		{"a border below", `\pard\brdrb\brdrs\brdrw10\brsp20 a\par`, with(func(l *model.ParagraphLayout) { l.BorderBottom = true })},
		{"a box", `\pard\box\brdrdb a\par`, with(func(l *model.ParagraphLayout) { l.BorderTop, l.BorderBottom = true, true })},
		{"no border", `\pard\brdrt\brdrnone\brdrl\brdrs a\par`, left},
		{"a style with an outline level", `\pard\s1 a\par`, with(func(l *model.ParagraphLayout) { l.Style, l.OutlineLevel = "heading 1", 1 })},
		{"a style based on it", `\pard\s2 a\par`, with(func(l *model.ParagraphLayout) { l.Style, l.OutlineLevel = "Title of chapters", 1 })},
		{"Word's own headings", `\pard\s3 a\par`, with(func(l *model.ParagraphLayout) { l.Style, l.OutlineLevel = "heading 3", 3 })},
		{"an outline level of its own", `\pard\s1\outlinelevel4 a\par`, with(func(l *model.ParagraphLayout) { l.Style, l.OutlineLevel = "heading 1", 5 })},
		{"a style based on itself", `\pard\s5 a\par`, with(func(l *model.ParagraphLayout) { l.Style = "Loop" })},
		{"properties hold at the mark", `\pard\qc a\qr\par`, with(func(l *model.ParagraphLayout) { l.Align = "right" })},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := read(t, styles+c.body).Body[0].(*model.Paragraph).Layout
			if diff := cmp.Diff(c.want, *got); diff != "" {
				t.Error(diff)
			}
		})
	}
}
