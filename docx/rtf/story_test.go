package rtf_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/vanban/model"
)

func TestNotes(t *testing.T) {
	runShow(t, []showCase{
		{"footnotes", `a{\super\chftn{\footnote\pard\plain\s1{\super\chftn} b}}c{\super\chftn{\footnote\chftn\tab d\par e}}\par`,
			lines("a[note]c[note]", "footnote 1:", "   b", "footnote 2:", "  →d", "  e")},
		{"endnotes", `a{\super\chftn{\footnote\ftnalt\chftn b}}\par`, lines("a[note]", "endnote i:", "  b")},
		{"numbering of the document", `\ftnstart5\ftnnalc\aftnnar a{\chftn{\footnote b}}{\chftn{\footnote\ftnalt c}}\par`, lines("a[note][note]", "footnote e:", "  b", "endnote 1:", "  c")},
		{"a mark of its own", `a{\super (*){\footnote{\super (*)} b}}c\par`, lines("a[note]c", "footnote (*):", "  (*) b")},
		{"the note as a group that readers may not know", `a{\super\chftn}{\*\footnote{\chftn}b}c\par`, lines("a[note]c", "footnote 1:", "  b")},
		{"a note in a cell", `\trowd\cellx900\pard\intbl a{\chftn{\footnote\pard\plain b\par}}c\cell\row\pard d\par`, lines("row", " <1x1>", "  a[note]c", "d", "footnote 1:", "  b")},
		{"a deleted note", `a{\deleted\chftn{\footnote b}}c\par`, lines("ac")},
		{"a table in a note", `a{\chftn{\footnote\trowd\cellx900\pard\intbl b\cell\row\pard c}}\par`, lines("a[note]", "footnote 1:", "  row", "   <1x1>", "    b", "  c")},
		{"separators are no notes", `{\*\ftnsep\chftnsep\par}{\ftnsepc x}a\par`, lines("a")},
		{"comments", `a{\*\atrfstart 1}b{\*\atrfend 1}{\*\atnid VT}{\*\atnauthor V\u259?n th\u432?}\chatn{\*\annotation{\*\atndate 130093568}\pard\plain c\par}d\par`,
			lines("ab[comment]d", "comment Văn thư 2024-01-02T08:00:00Z:", "  c")},
	})
}

func TestMargins(t *testing.T) {
	runShow(t, []showCase{
		{"a header and a footer", `{\header\pard a\par}{\footer b}c\par`, lines("c", "default header 0:", "  a", "default footer 0:", "  b")},
		{"a first page with its own", `\sectd\titlepg{\headerf a}{\header b}c\par`, lines("c", "first header 0:", "  a", "default header 0:", "  b")},
		{"no first page with its own", `\sectd{\headerf a}{\header b}c\par`, lines("c", "default header 0:", "  b")},
		{"left and right pages", `\facingp{\headerl a}{\headerr b}c\par`, lines("c", "default header 0:", "  b", "even header 0:", "  a")},
		{"left pages without facing pages", `{\headerl a}c\par`, lines("c")},
		{"sections have those of the section before", `{\header a}b\par\sect\sectd c\par\sect\sectd{\header d}e\par`, lines("b", "c", "e", "default header 0:", "  a", "default header 2:", "  d")},
		{"a header in the midst of a paragraph", `a{\header b\par}c\par`, lines("ac", "default header 0:", "  b")},
	})
}

func TestPages(t *testing.T) {
	d := read(t, `\paperw11906\paperh16838\margl1701\margr1134\margt1134\margb1134\gutter100`+
		`\sectd\headery567\footery500\titlepg a\par b\sect`+
		`\sectd\lndscpsxn\pgwsxn16838\pghsxn11906\marglsxn850\guttersxn0\cols2\pgnrestart\pgnstarts5\pgnlcrm c\par`)
	want := []model.PageSpec{
		{To: 2, Width: 11906, Height: 16838, Top: 1134, Bottom: 1134, Left: 1801, Right: 1134, HeaderTop: 567, FooterBottom: 500, TitlePage: true, Columns: 1},
		{To: 3, Width: 16838, Height: 11906, Top: 1134, Bottom: 1134, Left: 850, Right: 1134, HeaderTop: 720, FooterBottom: 720, Landscape: true, Columns: 2, PageStart: 5, PageFormat: "lowerRoman"},
	}
	if diff := cmp.Diff(want, d.Pages); diff != "" {
		t.Error(diff)
	}
	if p := read(t, `a\par`).Pages; len(p) != 1 || p[0].Width != 12240 || p[0].Left != 1800 || p[0].To != 1 {
		t.Errorf("without properties: %+v", p)
	}
}

func TestFields(t *testing.T) {
	runShow(t, []showCase{
		{"a result", `a{\field{\*\fldinst{ PAGE }}{\fldrslt{7}}}b\par`, lines("a7b")},
		{"an instruction alone", `a{\field{\*\fldinst PAGE}}b\par`, lines("ab")},
		{"a field in an instruction", `{\field{\*\fldinst IF{\field{\*\fldinst X}{\fldrslt a}}b}{\fldrslt c}}\par`, lines("c")},
		{"a field in a result", `{\field{\*\fldinst X}{\fldrslt a{\field{\*\fldinst Y}{\fldrslt b}}c}}\par`, lines("abc")},
		{"a result of paragraphs", `{\field{\*\fldinst TOC}{\fldrslt a\par b\par}}c\par`, lines("a", "b", "c")},
		{"a symbol", `{\field{\*\fldinst SYMBOL 183 \\f "Symbol" \\s 12}{\fldrslt\f3\fs24}}a{\field{\*\fldinst{SYMBOL 252 \\f Wingdings}}}\par`, lines("•a✓")},
		{"a checked box", `{\field{\*\fldinst FORMCHECKBOX{\*\formfield{\fftype1\ffres1\ffhps20{\*\ffname x}\ffdefres0}}}{\fldrslt}}a\par`, lines("☒a")},
		{"a box checked by default", `{\field{\*\fldinst FORMCHECKBOX{\*\formfield{\fftype1\ffres25\ffdefres1}}}}a\par`, lines("☒a")},
		{"an unchecked box", `{\field{\*\fldinst FORMCHECKBOX{\*\formfield{\fftype1\ffres25\ffdefres0}}}}a\par`, lines("☐a")},
		{"a choice", `{\field{\*\fldinst FORMDROPDOWN{\*\formfield{\fftype2\ffres1\fftypetxt0{\*\ffname n}{\*\ffl m\u7897?t}{\*\ffl hai}}}}}\par`, lines("hai")},
		{"a button", `{\field{\*\fldinst MACROBUTTON NoMacro [b\'e1o c\'e1o]}}\par`, lines("[báo cáo]")},
		{"a formula of several operands", `{\mmath{\*\moMath{\mf{\mnum{\mr a+b}}{\mden{\mr c}}}{\mr +}{\mrad{\mdeg}{\me{\mr c d}}}}}\par`, lines("(a+b)/c+√(c d)")},
		{"a formula", `{\mmath{\*\moMath{\mf{\mfPr{\mctrlPr\i x}}{\mnum{\mr a}}{\mden{\mr b}}}{\msSup{\me{\mr c}}{\msup{\mr 2}}}}{\mmathPict{\pict\pngblip 00}}}\par`, lines("a/bc^2")},
	})
	links := read(t, `a{\field{\*\fldinst{HYPERLINK "http://example.invalid/x"}}{\fldrslt{\ul b}}}c{\field{\*\fldinst HYPERLINK \\l "dau"}{\fldrslt d}}\par`)
	var got []string
	for _, r := range links.Body[0].(*model.Paragraph).Runs {
		got = append(got, r.Link)
	}
	if diff := cmp.Diff([]string{"", "http://example.invalid/x", "", "#dau"}, got); diff != "" {
		t.Error(diff)
	}
}
