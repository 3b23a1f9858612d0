package docx_test

import (
	"testing"

	"example.com/vanban/model"
	"github.com/google/go-cmp/cmp"
)

const testStyles = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="26"/></w:rPr></w:rPrDefault>` +
	`<w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>` +
	`<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>` +
	`<w:style w:type="paragraph" w:styleId="H"><w:name w:val="Heading 1"/><w:basedOn w:val="N"/><w:pPr><w:keepNext/><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:caps/><w:sz w:val="28"/></w:rPr></w:style>` +
	`<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="Mục"/><w:basedOn w:val="H"/><w:rPr><w:caps w:val="0"/><w:i/></w:rPr></w:style>` +
	`<w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/><w:color w:val="FF0000"/></w:rPr></w:style>` +
	`<w:style w:type="table" w:default="1" w:styleId="T"><w:name w:val="Normal Table"/></w:style>` +
	`<w:style w:type="table" w:styleId="G"><w:name w:val="Table Grid"/><w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:sz w:val="22"/></w:rPr><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>` +
	`<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>` +
	`<w:style w:type="paragraph" w:styleId="X"><w:basedOn w:val="Y"/><w:rPr><w:i/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Y"><w:basedOn w:val="X"/><w:rPr><w:b/></w:rPr></w:style>`

const testTheme = `<a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements>`

func styledParts(more ...string) map[string]string {
	parts := map[string]string{"styles": testStyles, "theme": testTheme}
	for i := 0; i < len(more); i += 2 {
		parts[more[i]] = more[i+1]
	}
	return parts
}

func TestCharacterFormatting(t *testing.T) {
	for _, c := range []struct {
		name, style, rPr string
		want             model.Format
	}{
		{"defaults and theme font", "", "", model.Format{Font: "Calibri", Size: 26}},
		{"paragraph style", "H", "", model.Format{Font: "Calibri", Size: 28, Bold: true, Caps: true}},
		{"a style based on another", "H2", "", model.Format{Font: "Calibri", Size: 28, Bold: true, Italic: true}},
		{"two styles that turn bold on turn it off", "H", `<w:rStyle w:val="S"/>`, model.Format{Font: "Calibri", Size: 28, Caps: true, Color: "FF0000"}},
		{"a character style alone", "", `<w:rStyle w:val="S"/>`, model.Format{Font: "Calibri", Size: 26, Bold: true, Color: "FF0000"}},
		{"direct formatting is absolute", "H", `<w:rStyle w:val="S"/><w:b/><w:caps w:val="false"/>`, model.Format{Font: "Calibri", Size: 28, Bold: true, Color: "FF0000"}},
		{"a named font", "", `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>`, model.Format{Font: "Times New Roman", Size: 26}},
		{"a theme font before a named one", "", `<w:rFonts w:ascii="Arial" w:asciiTheme="majorAscii"/>`, model.Format{Font: "Cambria", Size: 26}},
		{"the rest", "", `<w:u w:val="single"/><w:strike/><w:smallCaps/><w:vanish/><w:vertAlign w:val="superscript"/><w:color w:val="auto"/><w:sz w:val="27"/>`,
			model.Format{Font: "Calibri", Size: 27, Underline: true, Strike: true, SmallCaps: true, Hidden: true, VerticalAlign: "superscript"}},
		{"u none", "", `<w:u w:val="none"/>`, model.Format{Font: "Calibri", Size: 26}},
		{"what a change had before does not count", "", `<w:i/><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>`, model.Format{Font: "Calibri", Size: 26, Italic: true}},
		{"a cycle of styles", "X", "", model.Format{Font: "Calibri", Size: 26, Bold: true, Italic: true}},
		{"a size with a unit", "", `<w:sz w:val="14pt"/>`, model.Format{Font: "Calibri", Size: 28}},
	} {
		d := read(t, file{
			body:  `<w:p><w:pPr><w:pStyle w:val="` + c.style + `"/></w:pPr><w:r><w:rPr>` + c.rPr + `</w:rPr><w:t>x</w:t></w:r></w:p>`,
			parts: styledParts(),
		})
		if diff := cmp.Diff(c.want, *d.Body[0].(*model.Paragraph).Runs[0].Format); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

func TestFormattingWithoutStyles(t *testing.T) {
	d := read(t, file{body: para("x")})
	if diff := cmp.Diff(model.Format{Font: "Times New Roman", Size: 20}, *d.Body[0].(*model.Paragraph).Runs[0].Format); diff != "" {
		t.Error(diff)
	}
}

func TestParagraphLayout(t *testing.T) {
	list := abstract(0, `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>`) + num(1, 0, "")
	for _, c := range []struct {
		name, pPr string
		want      model.ParagraphLayout
	}{
		{"defaults", "", model.ParagraphLayout{Align: "left", SpaceAfter: 120}},
		{"style", `<w:pStyle w:val="H"/>`, model.ParagraphLayout{Style: "heading 1", Align: "center", SpaceAfter: 120, OutlineLevel: 1, KeepNext: true}},
		{"direct", `<w:pStyle w:val="H2"/><w:keepNext w:val="0"/><w:pageBreakBefore/><w:pBdr><w:top w:val="nil"/><w:bottom w:val="single"/></w:pBdr><w:spacing w:before="6pt" w:line="360" w:lineRule="exact"/><w:ind w:start="1cm" w:end="10" w:firstLine="567"/><w:jc w:val="both"/><w:outlineLvl w:val="9"/>`,
			model.ParagraphLayout{Style: "Mục", Align: "justify", IndentLeft: 567, IndentRight: 10, IndentFirst: 567, SpaceBefore: 120, SpaceAfter: 120, Line: 360, LineRule: "exact", PageBreakBefore: true, BorderBottom: true}},
		{"the indents of a list", `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`, model.ParagraphLayout{Align: "left", IndentLeft: 720, IndentFirst: -360, SpaceAfter: 120}},
		{"its own indents before those of its list", `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:ind w:left="100" w:firstLine="0"/>`, model.ParagraphLayout{Align: "left", IndentLeft: 100, SpaceAfter: 120}},
		{"a style that is not there", `<w:pStyle w:val="none"/>`, model.ParagraphLayout{Align: "left", SpaceAfter: 120}},
	} {
		d := read(t, file{body: `<w:p><w:pPr>` + c.pPr + `</w:pPr></w:p>`, parts: styledParts("numbering", list)})
		if diff := cmp.Diff(c.want, *d.Body[0].(*model.Paragraph).Layout); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

func TestTableStyle(t *testing.T) {
	d := read(t, file{
		body:  `<w:tbl><w:tblPr><w:tblStyle w:val="G"/></w:tblPr><w:tr>` + cell("", "a") + `</w:tr><w:tr>` + cell("", "b") + `</w:tr></w:tbl>` + para("c"),
		parts: styledParts(),
	})
	table := d.Body[0].(*model.Table)
	first, second := table.Rows[0].Cells[0].Blocks[0].(*model.Paragraph), table.Rows[1].Cells[0].Blocks[0].(*model.Paragraph)
	if !table.Borders || table.Layout.Style != "Table Grid" || !first.Runs[0].Format.Bold || second.Runs[0].Format.Bold || second.Runs[0].Format.Size != 22 || second.Layout.SpaceAfter != 0 {
		t.Errorf("%+v %+v %+v", table.Layout, first.Runs[0].Format, second.Runs[0].Format)
	}
	if after := d.Body[1].(*model.Paragraph); after.Runs[0].Format.Size != 26 || after.Layout.SpaceAfter != 120 {
		t.Errorf("after the table: %+v", after.Runs[0].Format)
	}
}

func TestMergedCells(t *testing.T) {
	d := read(t, file{body: `<w:tbl><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/></w:tblGrid>` +
		`<w:tr><w:trPr><w:tblHeader/></w:trPr>` + cell(`<w:gridSpan w:val="2"/>`, "a") + cell(`<w:vMerge w:val="restart"/><w:vAlign w:val="center"/>`, "b") + `</w:tr>` +
		`<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>` + cell("", "c") + `<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>` +
		`<w:tr>` + cell(`<w:hMerge w:val="restart"/>`, "d") + cell(`<w:hMerge/>`, "e") + `<w:tc><w:tcPr><w:vMerge w:val="continue"/></w:tcPr><w:p/></w:tc></w:tr>` +
		`<w:tr>` + cell(`<w:gridSpan w:val="2147483647"/><w:vMerge/>`, "f") + `</w:tr></w:tbl>`})
	table := d.Body[0].(*model.Table)
	type place struct {
		Text                string
		Column, Cols, Lines int
	}
	var got [][]place
	for _, r := range table.Rows {
		var row []place
		for c := range r.Cells {
			row = append(row, place{r.Cells[c].Text(), r.Cells[c].Column, r.Cells[c].ColSpan, r.Cells[c].RowSpan})
		}
		got = append(got, row)
	}
	want := [][]place{
		{{"a", 0, 2, 1}, {"b", 2, 1, 3}},
		{{"c", 1, 1, 1}, {"", 2, 1, 0}},
		{{"d\ne", 0, 2, 2}, {"", 2, 1, 0}},
		{{"f", 0, 1, 0}},
	}
	// "f" continues the cell above it, but holds a text of its own: it is kept.
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if !table.Rows[0].Header || table.Rows[0].Cells[1].VAlign != "center" || len(table.Columns) != 3 {
		t.Errorf("%+v", table)
	}
}
