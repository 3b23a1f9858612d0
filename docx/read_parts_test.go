package docx_test

import (
	"bytes"
	"testing"

	"example.com/vanban/docx"
	"example.com/vanban/model"
	"github.com/google/go-cmp/cmp"
)

func TestNotesInTheOrderOfTheirReferences(t *testing.T) {
	f := file{
		body: `<w:p>` + run("một") + `<w:r><w:footnoteReference w:id="5"/></w:r>` + run(" hai") + `<w:r><w:endnoteReference w:id="1"/></w:r>` +
			`<w:r><w:footnoteReference w:id="3"/></w:r><w:r><w:footnoteReference w:id="4" w:customMarkFollows="1"/><w:t>*</w:t></w:r></w:p>`,
		parts: map[string]string{
			"footnotes": `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="3">` + para("ba") + `</w:footnote><w:footnote w:id="4">` + para("bốn") +
				`</w:footnote><w:footnote w:id="5"><w:p><w:r><w:footnoteRef/></w:r>` + run(" năm") + `</w:p></w:footnote>`,
			"endnotes": `<w:endnote w:id="1">` + para("cuối") + `</w:endnote>`,
		},
	}
	d := read(t, f)
	var got []string
	for _, n := range d.Notes {
		got = append(got, string(n.Kind)+" "+n.Mark+": "+model.BlockText(n.Body[0]))
	}
	if diff := cmp.Diff([]string{"footnote 1:  năm", "endnote i: cuối", "footnote 2: ba", "footnote *: bốn"}, got); diff != "" {
		t.Error(diff)
	}
	p := d.Body[0].(*model.Paragraph)
	want := []model.Anchor{{At: 5, Kind: model.AnchorNote}, {At: 9, Kind: model.AnchorNote, Index: 1}, {At: 9, Kind: model.AnchorNote, Index: 2}, {At: 9, Kind: model.AnchorNote, Index: 3}}
	if diff := cmp.Diff(want, p.Anchors); diff != "" || p.Text != "một hai" {
		t.Error(p.Text, diff)
	}
	if got, want := text(t, f.zip()), "một[1] hai[i][2][*]\n[1] năm\n[i] cuối\n[2] ba\n[*] bốn\n"; got != want {
		t.Errorf("text %q, want %q", got, want)
	}
}

func TestComments(t *testing.T) {
	d := read(t, file{
		body:  `<w:p>` + run("một") + `<w:r><w:commentReference w:id="7"/></w:r></w:p>`,
		parts: map[string]string{"comments": `<w:comment w:id="2" w:author="B">` + para("khác") + `</w:comment><w:comment w:id="7" w:author="An" w:date="2025-01-02T03:04:05Z">` + para("xem lại") + `</w:comment>`},
	})
	if len(d.Comments) != 2 || d.Comments[0].Author != "An" || d.Comments[0].Date != "2025-01-02T03:04:05Z" || model.BlockText(d.Comments[0].Body[0]) != "xem lại" {
		t.Errorf("%+v", d.Comments)
	}
}

func TestSectionsAndMargins(t *testing.T) {
	f := file{
		body: `<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/><w:headerReference w:type="even" r:id="header3"/>` +
			`<w:footerReference w:type="default" r:id="footer1"/><w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="851" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:pPr>` + run("một") + `</w:p>` +
			para("hai") + `<w:sectPr><w:pgSz w:w="16840" w:h="11907" w:orient="landscape"/><w:cols w:num="2"/><w:titlePg/><w:pgNumType w:start="5" w:fmt="lowerRoman"/></w:sectPr>`,
		parts: map[string]string{"header1": para("Đầu trang"), "header2": para("Trang đầu"), "header3": para("Trang chẵn"), "footer1": para("2")},
	}
	d := read(t, f)
	if diff := cmp.Diff([]model.PageSpec{
		{To: 1, Width: 11907, Height: 16840, Top: 1134, Bottom: 1134, Left: 1701, Right: 851, HeaderTop: 567, FooterBottom: 567, Columns: 1},
		{To: 2, Width: 16840, Height: 11907, Landscape: true, TitlePage: true, PageStart: 5, PageFormat: "lowerRoman", Columns: 2},
	}, d.Pages); diff != "" {
		t.Error(diff)
	}
	var got []string
	for _, m := range d.Margins {
		got = append(got, string(m.Kind)+" "+m.Pages+" "+string(rune('0'+m.Page))+" "+model.BlockText(m.Body[0]))
	}
	// The header of even pages is not shown: the settings do not ask for one. That of first pages is, from the second section on.
	if diff := cmp.Diff([]string{"header default 0 Đầu trang", "footer default 0 2", "header first 1 Trang đầu"}, got); diff != "" {
		t.Error(diff)
	}
	if got, want := text(t, f.zip()), "một\nhai\nĐầu trang\nTrang đầu\n"; got != want {
		t.Errorf("text %q, want %q", got, want)
	}
}

func TestPicturesAndLines(t *testing.T) {
	picture := `<w:r><w:drawing><wp:inline><wp:extent cx="635000" cy="317500"/><wp:docPr id="1" descr="Quốc huy"/><a:graphic><a:graphicData><a:blip r:embed="media/a.png"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
	line := `<w:r><w:drawing><wp:anchor><wp:extent cx="1270000" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:cNvCnPr/><wps:spPr><a:prstGeom prst="line"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`
	vml := `<w:r><w:pict><v:line from="0,5pt" to="100pt,5pt"/></w:pict></w:r><w:r><w:pict><v:shape type="#_x0000_t32" style="position:absolute;width:50pt;height:0"/></w:pict></w:r>` +
		`<w:r><w:object><v:shape style="width:10pt;height:20pt"><v:imagedata r:id="media/a.png"/></v:shape></w:object></w:r>`
	d := read(t, file{body: "<w:p>" + run("a") + picture + run("b") + line + vml + "</w:p>", parts: map[string]string{"media/a.png": "PNG"}})
	want := []model.Anchor{
		{At: 1, Kind: model.AnchorImage, Width: 1000, Height: 500},
		{At: 2, Kind: model.AnchorLine, Width: 2000},
		{At: 2, Kind: model.AnchorLine, Width: 2000},
		{At: 2, Kind: model.AnchorLine, Width: 1000},
		{At: 2, Kind: model.AnchorImage, Width: 200, Height: 400},
	}
	if diff := cmp.Diff(want, d.Body[0].(*model.Paragraph).Anchors); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]model.Image{{Name: "a.png", ContentType: "image/png", Bytes: []byte("PNG"), Alt: "Quốc huy"}}, d.Images); diff != "" {
		t.Error(diff)
	}
}

func TestStrictNamespacesOtherPrefixesAndUTF16(t *testing.T) {
	strict := `<?xml version="1.0" encoding="UTF-16"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Quyết định</x:t></x:r></x:p><p xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><r><t>hai</t></r></p></x:body></x:document>`
	utf16 := "\xFF\xFE"
	for _, r := range strict {
		utf16 += string([]byte{byte(r), byte(r >> 8)})
	}
	for name, main := range map[string]string{"UTF-8": strict, "UTF-8 with a mark": "\xEF\xBB\xBF" + strict, "UTF-16": utf16} {
		b := file{main: main}.zip()
		if got := text(t, b); got != "Quyết định\nhai\n" {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func TestText(t *testing.T) {
	f := file{
		body: item(1, 0)[:len(item(1, 0))-len("</w:p>")] + run("một") + `<w:r><w:br/></w:r>` + run("dòng") + `</w:p>` +
			`<w:tbl><w:tr><w:tc>` + para("a") + para("b\tc") + `<w:tbl><w:tr>` + cell("", "d") + cell("", "e") + `</w:tr></w:tbl></w:tc>` + cell("", "") + cell("", "f") + `</w:tr></w:tbl>` +
			`<w:p>` + run("có hộp") + textBox(para("trong")+para("hộp")) + `<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p><w:p/>`,
		parts: map[string]string{"numbering": abstract(0, lvl(0, "decimal", "%1.", "")) + num(1, 0, "")},
	}
	if got, want := text(t, f.zip()), "1. một dòng\na b c d e\t\tf\ncó hộp\ntrong\nhộp\n\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestReadingTwiceGivesTheSame(t *testing.T) {
	b := file{body: styled("H") + para("x"), parts: styledParts()}.zip()
	one, _ := docx.Read(bytes.NewReader(b), int64(len(b)))
	two, _ := docx.Read(bytes.NewReader(b), int64(len(b)))
	if diff := cmp.Diff(one, two); diff != "" {
		t.Error(diff)
	}
}
