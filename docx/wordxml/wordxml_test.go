package wordxml_test

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"example.com/vanban/docx/wordxml"
	"example.com/vanban/model"
)

const prolog = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<?mso-application progid="Word.Document"?>
<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:v="urn:schemas-microsoft-com:vml"
 xmlns:w10="urn:schemas-microsoft-com:office:word" xmlns:aml="http://schemas.microsoft.com/aml/2001/core"
 xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" xmlns:o="urn:schemas-microsoft-com:office:office"
 xmlns:st1="urn:schemas-microsoft-com:office:smarttags" w:macrosPresent="no" xml:space="preserve">
<o:SmartTagType o:namespaceuri="urn:schemas-microsoft-com:office:smarttags" o:name="place"/>
<o:DocumentProperties><o:Title>Không phải nội dung</o:Title></o:DocumentProperties>
<w:fonts><w:defaultFonts w:ascii="Times New Roman" w:fareast="Times New Roman" w:h-ansi="Times New Roman" w:cs="Times New Roman"/>
 <w:font w:name="VNI-Times"><w:charset w:val="00"/></w:font></w:fonts>
<w:lists>
 <w:listDef w:listDefId="0"><w:lsid w:val="1"/><w:plt w:val="HybridMultilevel"/>
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:nfc w:val="1"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:lvlText w:val="%2."/></w:lvl>
  <w:lvl w:ilvl="2"><w:start w:val="1"/><w:nfc w:val="4"/><w:lvlText w:val="%3)"/></w:lvl>
 </w:listDef>
 <w:list w:ilfo="1"><w:ilst w:val="0"/></w:list>
 <w:list w:ilfo="2"><w:ilst w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:list>
</w:lists>
<w:styles><w:versionOfBuiltInStylenames w:val="4"/><w:latentStyles w:defLockedState="off" w:latentStyleCount="156"/>
 <w:style w:type="paragraph" w:default="on" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:sz w:val="28"/><w:sz-cs w:val="28"/></w:rPr></w:style>
 <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><wx:uiName wx:val="Heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
</w:styles>
<w:docPr><w:view w:val="print"/><w:evenAndOddHeaders/><w:footnotePr><w:footnote w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote></w:footnotePr></w:docPr>
`

func document(body string) string {
	return prolog + "<w:body><wx:sect>" + body + "</wx:sect></w:body></w:wordDocument>"
}

func read(t *testing.T, content string) *model.Document {
	t.Helper()
	d, err := wordxml.Read(strings.NewReader(content), int64(len(content)))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// lines are the texts of the body with their labels, cells between bars.
func lines(d *model.Document) []string {
	var out []string
	for _, b := range d.Body {
		switch b := b.(type) {
		case *model.Paragraph:
			out = append(out, strings.TrimSpace(b.Label+" "+b.Text))
		case *model.Table:
			for r := range b.Rows {
				row := ""
				for c := range b.Rows[r].Cells {
					row += "|" + b.Rows[r].Cells[c].Text()
				}
				out = append(out, row)
			}
		}
	}
	return out
}

func p(text string) string { return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>" }

func TestWord2003(t *testing.T) {
	for _, test := range []struct {
		name, body string
		want       []string
	}{
		{"paragraphs in sections and sub-sections", p("một") + "<wx:sub-section>" + p("hai") + "<wx:sub-section>" + p("ba &amp; bốn") + "</wx:sub-section></wx:sub-section>",
			[]string{"một", "hai", "ba & bốn"}},
		{"smart tags and an office's own elements", `<w:p><st1:place w:st="on"><w:r><w:t>Hà </w:t></w:r><st1:City><w:r><w:t>Nội</w:t></w:r></st1:City></st1:place></w:p>`,
			[]string{"Hà Nội"}},
		{"automatic numbers", listed(1, 0, "KẾT QUẢ") + listed(1, 1, "thu") + listed(1, 1, "chi") + listed(1, 2, "chi thường xuyên") + listed(2, 0, "bốn"),
			[]string{"I. KẾT QUẢ", "1. thu", "2. chi", "a) chi thường xuyên", "IV. bốn"}},
		{"characters of a run", `<w:p><w:r><w:tab/><w:t>a</w:t><w:br w:type="text-wrapping"/><w:t>b</w:t><w:noBreakHyphen/><w:sym w:font="Symbol" w:char="F0B3"/></w:r></w:p>`,
			[]string{"a\nb\u2011≥"}},
		{"an 8-bit font", `<w:p><w:r><w:rPr><w:rFonts w:ascii=".VnTime" w:h-ansi=".VnTime"/></w:rPr><w:t>B¸o c¸o</w:t></w:r></w:p>`, []string{"Báo cáo"}},
		{"tracked changes", `<w:p><w:r><w:t>Giao </w:t></w:r><aml:annotation aml:id="0" w:type="Word.Deletion"><aml:content><w:r><w:delText>06</w:delText></w:r></aml:content></aml:annotation>` +
			`<aml:annotation aml:id="1" w:type="Word.Insertion"><aml:content><w:r><w:t>07</w:t></w:r></aml:content></aml:annotation><aml:annotation w:type="Word.Bookmark.Start" w:name="x"/></w:p>`,
			[]string{"Giao 07"}},
		{"a changed formatting", `<w:p><w:r><w:rPr><w:b/><aml:annotation w:type="Word.Formatting"><aml:content><w:rPr><w:vanish/></w:rPr></aml:content></aml:annotation></w:rPr><w:t>đậm</w:t></w:r></w:p>`,
			[]string{"đậm"}},
		{"a link", `<w:p><w:hlink w:dest="http://chinhphu.vn"><w:r><w:t>Cổng</w:t></w:r></w:hlink></w:p>`, []string{"Cổng"}},
		{"a field", `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>5/3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
			[]string{"5/3"}},
		{"merged cells", `<w:tbl><w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:vmerge w:val="restart"/></w:tcPr>` + p("a") + `</w:tc><w:tc>` + p("b") +
			`</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vmerge/></w:tcPr><w:p/></w:tc><w:tc>` + p("c") + `</w:tc></w:tr></w:tbl>`, []string{"|a|b", "||c"}},
	} {
		if got := lines(read(t, document(test.body))); !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func listed(list, level int, text string) string {
	return `<w:p><w:pPr><w:listPr><w:ilvl w:val="` + string(rune('0'+level)) + `"/><w:ilfo w:val="` + string(rune('0'+list)) +
		`"/><wx:t wx:val="x" wx:wTabBefore="360"/><wx:font wx:val="Times New Roman"/></w:listPr></w:pPr><w:r><w:t>` + text + `</w:t></w:r></w:p>`
}

func TestWord2003Layout(t *testing.T) {
	d := read(t, document(`<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:jc w:val="both"/><w:ind w:left="720" w:first-line="360"/><w:spacing w:before="120" w:line="360" w:line-rule="at-least"/></w:pPr><w:r><w:t>mục</w:t></w:r></w:p>`+
		`<w:sectPr><w:hdr w:type="odd">`+p("đầu trang")+`</w:hdr><w:ftr w:type="even">`+p("chân trang chẵn")+`</w:ftr><w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>`))
	q := d.Body[0].(*model.Paragraph)
	l := q.Layout
	if l.Style != "heading 1" || l.Align != "justify" || l.IndentLeft != 720 || l.IndentFirst != 360 || l.SpaceBefore != 120 || l.LineRule != "atLeast" || l.OutlineLevel != 1 {
		t.Errorf("layout: %+v", l)
	}
	if f := q.Runs[0].Format; !f.Bold || f.Size != 28 || f.Font != "Times New Roman" {
		t.Errorf("format: %+v", f)
	}
	if q.Runs[0].Origin.To != 0 {
		t.Error("a run has an origin")
	}
	if len(d.Pages) != 1 || d.Pages[0].Left != 1701 || d.Pages[0].Width != 11907 {
		t.Errorf("pages: %+v", d.Pages)
	}
	if len(d.Margins) != 2 || model.BlockText(d.Margins[0].Body[0]) != "đầu trang" || d.Margins[1].Pages != "even" {
		t.Errorf("margins: %+v", d.Margins)
	}
}

func TestWord2003NotesCommentsAndPictures(t *testing.T) {
	d := read(t, document(`<w:p><w:r><w:t>văn bản</w:t></w:r><w:r><w:footnote><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>chú thích</w:t></w:r></w:p></w:footnote></w:r>`+
		`<w:r><aml:annotation aml:id="5" aml:author="An" aml:createdate="2006-01-02T00:00:00Z" w:type="Word.Comment"><aml:content>`+p("nhận xét")+`</aml:content></aml:annotation></w:r>`+
		`<w:r><w:pict><w:binData w:name="wordml://01000001.png">iVBO
Rw0K</w:binData><v:shape id="s" style="width:72pt;height:36pt"><v:imagedata src="wordml://01000001.png" o:title="dấu"/></v:shape></w:pict></w:r></w:p>`))
	if len(d.Notes) != 1 || d.Notes[0].Mark != "1" || strings.TrimSpace(model.BlockText(d.Notes[0].Body[0])) != "chú thích" {
		t.Errorf("notes: %+v", d.Notes)
	}
	if len(d.Comments) != 1 || d.Comments[0].Author != "An" {
		t.Errorf("comments: %+v", d.Comments)
	}
	if len(d.Images) != 1 || d.Images[0].ContentType != "image/png" || !bytes.HasPrefix(d.Images[0].Bytes, []byte("\x89PNG")) {
		t.Errorf("images: %+v", d.Images)
	}
	a := d.Body[0].(*model.Paragraph).Anchors
	if len(a) != 3 || a[2].Kind != model.AnchorImage || a[2].Width != 1440 {
		t.Errorf("anchors: %+v", a)
	}
}

const flat = `<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?>
<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<pkg:part pkg:name="/_rels/.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships></pkg:xmlData></pkg:part>
<pkg:part pkg:name="/word/document.xml" pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"><pkg:xmlData><w:document><w:body><w:p><w:r><w:t>Báo &lt;cáo&gt;</w:t></w:r></w:p>
<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:r><w:t>hai</w:t></w:r></w:p></w:body></w:document></pkg:xmlData></pkg:part>
<pkg:part pkg:name="/word/media/image1.png" pkg:contentType="image/png" pkg:compression="store"><pkg:binaryData>iVBORw0K</pkg:binaryData></pkg:part>
</pkg:package>`

func TestFlatOPC(t *testing.T) {
	d := read(t, flat)
	if got := lines(d); !slices.Equal(got, []string{"Báo <cáo>", "hai"}) {
		t.Errorf("%q", got)
	}
	var out strings.Builder
	if _, err := wordxml.Text(&out, strings.NewReader(flat), int64(len(flat))); err != nil || out.String() != "Báo <cáo>\nhai\n" {
		t.Errorf("%q, %v", out.String(), err)
	}
}

func TestDamagedWordXML(t *testing.T) {
	for _, test := range []struct {
		name, content string
		want          error  // nil when the text before the damage is kept:
		kept          string // its last line
	}{
		{"empty", "", model.ErrTruncated, ""},
		{"another root", "<a/>", model.ErrFormat, ""},
		{"cut short", document(p("một") + p("hai"))[:len(document(p("một")+p("hai")))-50], nil, "hai"},
		{"a wrong end tag", document(p("một") + "</w:q>" + p("hai")), nil, "một"},
		{"an unknown entity", document(p("một") + "&bomb;" + p("hai")), nil, "một"},
		{"entities declared", strings.Replace(document(p("một")), "<w:wordDocument", `<!DOCTYPE w [<!ENTITY a "b">]><w:wordDocument`, 1), model.ErrCorrupt, ""},
		{"macros", strings.Replace(document(p("một")), `macrosPresent="no"`, `macrosPresent="yes"`, 1), model.ErrMacro, ""},
		{"deep nesting", document(strings.Repeat("<wx:sub-section>", 5000)), model.ErrLimit, ""},
		{"a flat package cut short", flat[:strings.Index(flat, "hai")+3], nil, "hai"},
		{"a flat package of nothing", `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>`, model.ErrNoText, ""},
	} {
		d, err := wordxml.Read(strings.NewReader(test.content), int64(len(test.content)))
		if test.want != nil {
			var fe *model.FileError
			if !errors.Is(err, test.want) || !errors.As(err, &fe) {
				t.Errorf("%s: %v, want %v", test.name, err, test.want)
			}
			continue
		}
		if d == nil || err == nil {
			t.Errorf("%s: %v, %v", test.name, d, err)
		} else if got := lines(d); len(got) == 0 || got[len(got)-1] != test.kept || len(d.Notices) == 0 {
			t.Errorf("%s: %q, notices %v", test.name, got, d.Notices)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(flat))
	f.Add([]byte(document(listed(1, 0, "x") + `<w:p><w:r><w:footnote>` + p("n") + `</w:footnote></w:r></w:p><w:sectPr><w:hdr w:type="odd"/></w:sectPr>`)))
	f.Add([]byte(document(`<w:p><w:r><w:pict><w:binData w:name="wordml://1.png">iVBO</w:binData><v:shape><v:imagedata src="wordml://1.png"/></v:shape></w:pict></w:r></w:p>`)))
	f.Fuzz(func(t *testing.T, b []byte) {
		d, err := wordxml.Read(bytes.NewReader(b), int64(len(b)))
		var fe *model.FileError
		if err != nil && !errors.As(err, &fe) {
			t.Fatalf("%v is no FileError", err)
		}
		if d == nil && err == nil {
			t.Fatalf("%v and %v", d, err)
		}
	})
}
