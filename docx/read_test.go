package docx_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/vanban/model"
	"github.com/google/go-cmp/cmp"
)

func field(instruction, result string) string {
	s := `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>` + instruction + `</w:instrText></w:r>`
	if result != "" {
		s += `<w:r><w:fldChar w:fldCharType="separate"/></w:r>` + run(result)
	}
	return s + `<w:r><w:fldChar w:fldCharType="end"/></w:r>`
}

func textBox(inner string) string {
	return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>` +
		inner + `</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
		`<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>` + inner + `</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
}

func cell(properties, text string) string {
	return `<w:tc><w:tcPr>` + properties + `</w:tcPr>` + para(text) + `</w:tc>`
}

func formula(content string) string { return `<w:p><m:oMath>` + content + `</m:oMath></w:p>` }

func mathRun(text string) string { return `<m:r><m:t>` + text + `</m:t></m:r>` }

func fraction(numerator, denominator string) string {
	return `<m:f><m:num>` + numerator + `</m:num><m:den>` + denominator + `</m:den></m:f>`
}

func TestReadText(t *testing.T) {
	for _, c := range []struct {
		name, body string
		want       []string
	}{
		{"runs are joined", `<w:p>` + run("Báo ") + run("cáo") + `</w:p>`, []string{"Báo cáo"}},
		{"references and CDATA", `<w:p><w:r><w:t>A &amp; B &lt;&#7857;&#x1EB1;&gt;<![CDATA[ & <C>]]></w:t></w:r></w:p>`, []string{"A & B <ằằ> & <C>"}},
		{"comments inside text", `<w:p><w:r><w:t>nhiệm<!-- x --> vụ</w:t></w:r></w:p>`, []string{"nhiệm vụ"}},
		{"marks", `<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:ptab/><w:noBreakHyphen/><w:softHyphen/></w:r></w:p>`, []string{"a\tb\nc\n\t\u2011\u00AD"}},
		{"a page break parts words", `<w:p>` + run("một") + `<w:r><w:br w:type="page"/></w:r>` + run("hai") + `</w:p>`, []string{"một\nhai"}},
		{"a page break at the edge leaves no text", `<w:p><w:r><w:br w:type="page"/></w:r>` + run("hai") + `</w:p>`, []string{"hai"}},
		{"a line end in text is a blank", "<w:p><w:r><w:t>một\r\nhai</w:t></w:r></w:p>", []string{"một hai"}},
		{"symbols", `<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Symbol" w:char="F0B0"/><w:sym w:font=".VnTime" w:char="F0AE"/><w:sym w:font="Arial" w:char="00A9"/></w:r></w:p>`, []string{"☑°đ©"}},
		{"text typed in a symbol font", `<w:p><w:r><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr><w:t>` + "\uF0A8" + `</w:t></w:r>` + run(" Không") + `</w:p>`, []string{"☐ Không"}},
		{"nested content controls", `<w:sdt><w:sdtContent><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>` + para("một") + `</w:sdtContent></w:sdt></w:sdtContent></w:sdt>`, []string{"một"}},
		{"smart tags, custom XML, directions", `<w:p><w:smartTag><w:smartTag>` + run("a") + `</w:smartTag></w:smartTag><w:customXml>` + run("b") + `</w:customXml><w:dir><w:bdo>` + run("c") + `</w:bdo></w:dir></w:p>`, []string{"abc"}},
		{"the result of a field", `<w:p>` + field(" DATE ", "01/01/2025") + `</w:p>`, []string{"01/01/2025"}},
		{"a field without a result", `<w:p>` + run("Trang ") + field(" PAGE ", "") + `</w:p>`, []string{"Trang "}},
		{"a field in the instruction of another", `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>` + field("MERGEFIELD a", "ẩn") + `<w:r><w:fldChar w:fldCharType="separate"/></w:r>` + run("thấy") + `<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`, []string{"thấy"}},
		{"a field without its end hides one paragraph at most", `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>` + para("còn"), []string{"", "còn"}},
		{"simple fields", `<w:p><w:fldSimple w:instr="AUTHOR">` + run("An") + `</w:fldSimple></w:p>`, []string{"An"}},
		{"a button shows the text of its instruction", `<w:p>` + field(" MACROBUTTON NoMacro [Tên cơ quan] ", "") + `</w:p>`, []string{"[Tên cơ quan]"}},
		{"form fields", `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`, []string{"☒"}},
		{"the choice of a list", `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Có"/><w:listEntry w:val="Không"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`, []string{"Không"}},
		{"deletions and moves are accepted", `<w:p>` + run("giữ ") + `<w:del>` + run("xóa") + `</w:del><w:ins>` + run("chèn ") + `</w:ins><w:moveFrom>` + run("dời") + `</w:moveFrom><w:moveTo>` + run("đến") + `</w:moveTo></w:p>`, []string{"giữ chèn đến"}},
		{"a paragraph whose mark is deleted goes on", `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>` + run("một ") + `</w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:p>` + para("hai"), []string{"một hai"}},
		{"a wholly deleted paragraph leaves nothing", `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del>` + run("xóa") + `</w:del></w:p>` + para("còn"), []string{"còn"}},
		{"a deleted mark before a table", `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>` + run("một") + `</w:p><w:tbl><w:tr>` + cell("", "a") + `</w:tr></w:tbl>`, []string{"một", "a"}},
		{"a style separator", `<w:p><w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>` + run("Điều 1. ") + `</w:p>` + para("Phạm vi"), []string{"Điều 1. Phạm vi"}},
		{"a drop cap", `<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr>` + run("T") + `</w:p>` + para("hực hiện"), []string{"Thực hiện"}},
		{"deleted rows and cells", `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>` + cell("", "mất") + `</w:tr><w:tr>` + cell("", "còn") + cell("<w:cellDel/>", "mất") + `</w:tr></w:tbl>`, []string{"còn"}},
		{"a table of deleted rows", `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>` + cell("", "mất") + `</w:tr></w:tbl>`, nil},
		{"rows and cells in content controls", `<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>` + cell("", "a") + `</w:sdtContent></w:sdt>` + cell("", "b") + `</w:tr></w:sdtContent></w:sdt></w:tbl>`, []string{"a | b"}},
		{"a nested table", `<w:tbl><w:tr><w:tc>` + para("trước") + `<w:tbl><w:tr>` + cell("", "trong") + `</w:tr></w:tbl>` + para("sau") + `</w:tc></w:tr></w:tbl>`, []string{"trước\ntrong\nsau"}},
		{"a text box once, after its paragraph", `<w:p>` + run("trước ") + textBox(para("hộp")) + run("sau") + `</w:p>` + para("tiếp"), []string{"trước sau", "[hộp]", "tiếp"}},
		{"an empty text box is none", `<w:p>` + run("a") + textBox("<w:p/>") + `</w:p>`, []string{"a"}},
		{"a choice that is not understood", `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="x" xmlns:x="urn:x"><w:t>không</w:t></mc:Choice><mc:Fallback><w:t>thay</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`, []string{"thay"}},
		{"word art", `<w:p><w:r><w:pict><v:shape><v:textpath string="DỰ THẢO"/></v:shape></w:pict></w:r></w:p>`, []string{"", "[DỰ THẢO]"}},
		{"ruby shows its base", `<w:p><w:r><w:ruby><w:rt>` + run("x") + `</w:rt><w:rubyBase>` + run("gốc") + `</w:rubyBase></w:ruby></w:r></w:p>`, []string{"gốc"}},
		{"formulas", `<w:p><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f><m:sSup><m:e><m:r><m:t>m</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></w:p>`, []string{"a/bm^2"}},
		{"a fraction of sums", formula(fraction(mathRun("a+b"), mathRun("c"))), []string{"(a+b)/c"}},
		{"a fraction of words", formula(fraction(mathRun("số hộ nghèo"), mathRun("tổng số hộ")) + mathRun("×100%")), []string{"(số hộ nghèo)/(tổng số hộ)×100%"}},
		{"a fraction of fractions", formula(fraction(fraction(mathRun("a"), mathRun("b")), mathRun("1")+mathRun("−")+mathRun("c"))), []string{"(a/b)/(1−c)"}},
		{"a power of several operands, one of one", formula(`<m:sSup><m:e>` + mathRun("x") + `</m:e><m:sup>` + mathRun("n-1") + `</m:sup></m:sSup>` + mathRun("+y") + `<m:sSup><m:e/><m:sup>` + mathRun("2") + `</m:sup></m:sSup>`), []string{"x^(n-1)+y^2"}},
		{"a root of a sum", formula(`<m:rad><m:deg/><m:e>` + mathRun("a+b") + `</m:e></m:rad>`), []string{"√(a+b)"}},
		{"brackets", formula(fraction(`<m:d><m:e>`+mathRun("a-b")+`</m:e></m:d>`, `<m:d><m:dPr><m:begChr m:val="["/><m:sepChr m:val=";"/><m:endChr m:val="]"/></m:dPr><m:e>`+mathRun("c")+`</m:e><m:e>`+mathRun("d")+`</m:e></m:d>`)), []string{"(a-b)/[c;d]"}},
		{"a brace on one side", formula(`<m:d><m:dPr><m:begChr m:val="{"/><m:endChr m:val=""/></m:dPr><m:e>` + mathRun("x=1") + `</m:e></m:d>`), []string{"{x=1"}},
		{"a sum with limits", formula(`<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>` + mathRun("i=1") + `</m:sub><m:sup>` + mathRun("n") + `</m:sup><m:e>` + mathRun("x") + `</m:e></m:nary>`), []string{"∑_(i=1)^n x"}},
		{"runs outside of paragraphs", run("lạc"), []string{"lạc"}},
		{"unknown elements are passed over", `<w:p><w:bookmarkStart/><w:proofErr/><x:y xmlns:x="urn:x">không</x:y>` + run("a") + `</w:p><w:foo><w:p/></w:foo>`, []string{"a"}},
	} {
		if diff := cmp.Diff(c.want, lines(read(t, file{body: c.body}))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

func TestRunsKeepTheWayBack(t *testing.T) {
	f := file{body: `<w:p><w:r><w:t>A &amp; B</w:t><w:tab/></w:r>` + run("tie\u0302\u0301") + run("\u0323n") + `</w:p>`}
	d := read(t, f)
	part := `<?xml version="1.0"?><w:document ` + namespaces + `><w:body>` + f.body
	p := d.Body[0].(*model.Paragraph)
	if want := "A & B\ttiệ\u0301n"; p.Text != want {
		t.Errorf("text %+q, want %+q", p.Text, want)
	}
	at := 0
	for _, r := range p.Runs {
		if r.Start != at {
			t.Errorf("a run begins at %d, want %d", r.Start, at)
		}
		at = r.End
		if r.Origin.To == 0 {
			continue
		}
		stored := part[r.Origin.From:r.Origin.To]
		held := r.Raw
		if held == "" {
			held = p.Text[r.Start:r.End]
		}
		if strings.ReplaceAll(stored, "&amp;", "&") != held {
			t.Errorf("bytes %d to %d hold %q, the run %q", r.Origin.From, r.Origin.To, stored, held)
		}
	}
	if at != len(p.Text) {
		t.Errorf("the runs end at %d of %d", at, len(p.Text))
	}
	if d.Source.Parts[0] != "van/ban.xml" {
		t.Errorf("parts: %q", d.Source.Parts)
	}
}

func TestDecodedRuns(t *testing.T) {
	in := func(font, text string) string {
		return `<w:r><w:rPr><w:rFonts w:ascii="` + font + `" w:hAnsi="` + font + `"/></w:rPr><w:t xml:space="preserve">` + text + `</w:t></w:r>`
	}
	for _, c := range []struct {
		name, body, want string
		charsets         string
	}{
		{"TCVN3", in(".VnTime", "Uû ban nh©n d©n"), "Uỷ ban nhân dân", "[tcvn3]"},
		{"capitals by the font", in(".VnTimeH", "b¸o c¸o"), "BÁO CÁO", "[tcvn3]"},
		{"a letter split between runs", in("VNI-Times", "UY") + in("VNI-Times", "Û BAN"), "UỶ BAN", "[vni]"},
		{"the soft hyphen is a letter", `<w:r><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr><w:t>t</w:t><w:softHyphen/><w:t>ëng</w:t></w:r>`, "tưởng", "[tcvn3]"},
		{"Unicode in an 8-bit font is left alone", in(".VnTime", "được ") + in(".VnTime", "giao nhiÖm vô"), "được giao nhiệm vụ", "[tcvn3]"},
		{"the font of letters beyond ASCII", `<w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi=".VnTime"/></w:rPr><w:t>nhiÖm vô</w:t></w:r>`, "nhiệm vụ", "[tcvn3]"},
		{"a font of another script only", `<w:r><w:rPr><w:rFonts w:cs=".VnTime"/></w:rPr><w:t>© 2024</w:t></w:r>`, "© 2024", "[]"},
		{"decomposed letters over three runs", run("e") + run("\u0302") + run("\u0301n"), "ến", "[]"},
	} {
		d := read(t, file{body: "<w:p>" + c.body + "</w:p>"})
		p := d.Body[0].(*model.Paragraph)
		if p.Text != c.want || fmt.Sprint(d.Source.Charsets) != c.charsets {
			t.Errorf("%s: %q %v, want %q %s", c.name, p.Text, d.Source.Charsets, c.want, c.charsets)
		}
		if last := p.Runs[len(p.Runs)-1]; last.End != len(p.Text) {
			t.Errorf("%s: the runs end at %d of %d", c.name, last.End, len(p.Text))
		}
	}
}

func TestLinks(t *testing.T) {
	d := read(t, file{
		body: `<w:p><w:hyperlink r:id="h">` + run("một") + `</w:hyperlink><w:hyperlink w:anchor="muc">` + run("hai") + `</w:hyperlink>` +
			field(` HYPERLINK "https://example.vn/a" \l "b" `, "ba") + run("bốn") + `</w:p>`,
		parts: map[string]string{"https://example.vn/": "h"},
	})
	var got []string
	for _, r := range d.Body[0].(*model.Paragraph).Runs {
		got = append(got, r.Link)
	}
	if diff := cmp.Diff([]string{"https://example.vn/", "#muc", "https://example.vn/a#b", ""}, got); diff != "" {
		t.Error(diff)
	}
}
