package html_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/vanban/docx/html"
	"example.com/vanban/model"
	"example.com/vanban/normalize/charset"
)

func read(t *testing.T, content string) *model.Document {
	t.Helper()
	d, err := html.Read(strings.NewReader(content), int64(len(content)))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// lines are the texts of blocks with their labels; the cells of a row between bars, a cell covered from above as "^", a
// cell over several columns with their number.
func lines(blocks []model.Block) []string {
	var out []string
	for _, b := range blocks {
		switch b := b.(type) {
		case *model.Paragraph:
			out = append(out, strings.TrimSpace(b.Label+" "+b.Text))
		case *model.Table:
			for r := range b.Rows {
				row := ""
				for _, c := range b.Rows[r].Cells {
					text := c.Text()
					if c.RowSpan == 0 {
						text = "^"
					}
					if c.ColSpan > 1 {
						text = fmt.Sprintf("%d:%s", c.ColSpan, text)
					}
					row += "|" + text
				}
				out = append(out, row)
			}
		}
	}
	return out
}

func TestBlocks(t *testing.T) {
	for _, test := range []struct {
		name, body string
		want       []string
	}{
		{"white space is one blank", "<p>  Ủy ban\n\t nhân <b> dân</b> \n</p>", []string{"Ủy ban nhân dân"}},
		{"blanks between elements", "<p><b>Điều 1.</b> <i>Ban hành</i></p>", []string{"Điều 1. Ban hành"}},
		{"entities", "<p>&Agrave; &#7879; &#x1EC7; &amp;lt; &#147;a&#148;</p>", []string{"À ệ ệ &lt; “a”"}},
		{"text without paragraphs", "một<div>hai<p>ba</p>bốn</div>năm", []string{"một", "hai", "ba", "bốn", "năm"}},
		{"line breaks in a paragraph", "<p>một<br>hai<br></p>", []string{"một\nhai"}},
		{"two line breaks part paragraphs", "<p>một<br><br>hai</p>", []string{"một", "hai"}},
		{"line breaks outside paragraphs", "<div>một<br>hai<br><br>ba</div>", []string{"một", "hai", "ba"}},
		{"an empty paragraph of Word", "<p>a</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p>b</p>", []string{"a", "", "b"}},
		{"an empty paragraph of LibreOffice", "<p>a</p><p><br/>\n</p><p>b</p>", []string{"a", "", "b"}},
		{"nothing between tags", "<p>a</p><p></p><div> </div><p>b</p>", []string{"a", "b"}},
		{"scripts, styles, comments", "<script>x()</script><style>p{}</style><!-- c --><noscript>n</noscript><p>a</p><select><option>o</select>", []string{"a"}},
		{"what is not shown", `<p>a<span style="display:none">b</span><span style='mso-hide:all'>c</span></p><div hidden>d</div><p style="DISPLAY: none">e</p>`, []string{"a"}},
		{"hidden by class", "<style>.x .y {display:none}</style><div class=x><p class=y>a</p><p>b</p></div>", []string{"b"}},
		{"preformatted", "<pre>một\n  hai</pre>", []string{"một", "  hai"}},
		{"unclosed paragraphs", "<p>một<p>hai<ul><li>ba<li>bốn</ul>", []string{"một", "hai", "• ba", "• bốn"}},
		{"a tab of Word", "<p>a<span style='mso-tab-count:2'>     </span>b</p>", []string{"a\t\tb"}},
		{"tracked changes of Word", "<p>giao <del cite='mailto:A' datetime='2010-01-01T00:00'>06</del><ins cite='mailto:A' datetime='2010'>07</ins></p>", []string{"giao 07"}},
		{"a struck word", "<p>giao <del>06</del></p>", []string{"giao 06"}},
		{"a picture that floats in a word", "<p><b>S</b><img src=x.gif align=left width=99 height=1>\n\t\t<b>Ở TÀI CHÍNH</b></p>", []string{"SỞ TÀI CHÍNH"}},
		{"a blank after a picture", "<p>a<img src=x.gif> b<img src=x.gif align=left> c</p>", []string{"a b c"}},
		{"an island of XML", "<xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><p>a</p>", []string{"a"}},
		{"field codes in conditional comments", "<p>trang <!--[if supportFields]><span style='mso-element:field-begin'></span> PAGE <![endif]-->2<!--[if supportFields]><span style='mso-element:field-end'></span><![endif]--></p>", []string{"trang 2"}},
	} {
		if got := lines(read(t, "<html><body>"+test.body+"</body></html>").Body); !slices.Equal(trimmed(got), trimmed(test.want)) {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func trimmed(list []string) []string {
	out := slices.Clone(list)
	for i := range out {
		out[i] = strings.TrimSpace(out[i])
	}
	return out
}

func TestLabels(t *testing.T) {
	const blanks = `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span>`
	for _, test := range []struct {
		name, body string
		want       []string
	}{
		{"numbered", "<ol><li>a<li>b</ol>", []string{"1. a", "2. b"}},
		{"letters, a start and a value", "<ol type=a start=3><li>a<li value=7>b<li>c</ol>", []string{"c. a", "g. b", "h. c"}},
		{"roman by style", "<ol style='list-style-type:upper-roman'><li><p>a</p><li><p>b</p><p>c</p></ol>", []string{"I. a", "II. b", "c"}},
		{"nested", "<ol><li>a<ul><li>b</ul><li>c</ol>", []string{"1. a", "◦ b", "2. c"}},
		{"a dash", "<ul style='list-style-type:\"- \"'><li>a</ul>", []string{"- a"}},
		{"none", "<ul style='list-style:none'><li>a</ul>", []string{"a"}},
		{"Word's web page", "<p class=MsoListParagraph style='margin-left:.5in;text-indent:-.25in;mso-list:l0 level2 lfo3'><![if !supportLists]><span style='mso-list:Ignore'>1.1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>Kết quả<o:p></o:p></p>",
			[]string{"1.1. Kết quả"}},
		{"a heading of Word's web page", "<h1 style='mso-list:l0 level1 lfo1'><![if !supportLists]><b><span style='mso-list:Ignore'>I.<span style='font:7.0pt \"Times New Roman\"'>&nbsp; </span></span></b><![endif]>KẾT QUẢ</h1>",
			[]string{"I. KẾT QUẢ"}},
		{"a bullet in a symbol font", "<p style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp; </span></span></span><![endif]>a</p>",
			[]string{"• a"}},
		{"filtered", "<p class=MsoListParagraph>a)" + blanks + "Thu ngân sách</p>", []string{"a) Thu ngân sách"}},
		{"a filtered heading", "<h2><span lang=VI>II." + blanks + "</span><span lang=VI>HẠN CHẾ</span></h2>", []string{"II. HẠN CHẾ"}},
		{"a filtered bullet", "<p><span style='font-family:Wingdings'>§" + blanks + "</span>a</p>", []string{"▪ a"}},
		{"blanks of that size after words", "<p>Nơi nhận" + blanks + "TM. ỦY BAN</p>", []string{"Nơi nhận\u00A0\u00A0\u00A0\u00A0 TM. ỦY BAN"}},
	} {
		got := lines(read(t, "<html><body>"+test.body+"</body></html>").Body)
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
	d := read(t, "<p style='mso-list:l0 level2 lfo3'><![if !supportLists]><span style='mso-list:Ignore'>12.</span><![endif]>x</p>")
	if got := d.Body[0].(*model.Paragraph).List; got != (model.ListPosition{ID: 3, Level: 1, Format: "decimal", Value: 12}) {
		t.Errorf("%+v", got)
	}
}

func TestTables(t *testing.T) {
	for _, test := range []struct {
		name, body string
		want       []string
	}{
		{"spans", "<table><tr><td colspan=2>Tỉnh</td><td rowspan=2>Số</td></tr><tr><td>a</td><td>b</td></tr><tr><td>c<td>d<td>e</table>",
			[]string{"|2:Tỉnh|Số", "|a|b|^", "|c|d|e"}},
		{"a cell over rows and columns", "<table><tr><td rowspan=3 colspan=2>a<td>b<tr><td>c<tr><td>d</table>", []string{"|2:a|b", "|2:^|c", "|2:^|d"}},
		{"cells with paragraphs", "<table><tr><td><p>a</p><p>b</p></td><td>c<br>d</td><td>&nbsp;</td></tr></table>", []string{"|a\nb|c\nd|"}},
		{"a nested table", "<table><tr><td>a<table><tr><td>b</table>c<td>d</table>", []string{"|a\nb\nc|d"}},
		{"a header and a caption", "<table><caption>Bảng 1</caption><thead><tr><th>a</thead><tbody><tr><td>b</table>", []string{"Bảng 1", "|a", "|b"}},
		{"a lying row span", "<table><tr><td rowspan=9999999>a<td>b</table>", []string{"|a|b"}},
		{"a table that lays out the page", "<table><tr><td><p>a</p><table><tr><td>b<td>c</table></td></tr></table>", []string{"a", "|b|c"}},
		{"an old portal", "<table><tr><td>menu<td>" + strings.Repeat("<p>a</p>", 11) + "<table><tr><td>b<td>c</table><td>tin</table>",
			append(append([]string{"menu"}, slices.Repeat([]string{"a"}, 11)...), "|b|c", "tin")},
		{"long recipients beside a signature", "<table><tr><td>" + strings.Repeat("a<br>", 12) + "<td>b</table>", []string{"|" + strings.Repeat("a\n", 11) + "a|b"}},
		{"hidden rows", "<table><tr style='display:none'><td>a<tr><td>b</table>", []string{"|b"}},
	} {
		if got := lines(read(t, test.body).Body); !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
	d := read(t, "<table border=1 width=600><thead><tr><th width=200>a<th width=400>b</thead><tr><td>c<td>d</table><table style='border:none'><tr><td style='border:none;padding:0'>e</table>")
	first, second := d.Body[0].(*model.Table), d.Body[1].(*model.Table)
	if !first.Borders || second.Borders || !first.Rows[0].Header || first.Rows[1].Header || !slices.Equal(first.Columns, []int{3000, 6000}) {
		t.Errorf("%+v, %+v", first, second)
	}
}

func TestFormatting(t *testing.T) {
	const sheet = `<style><!--
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal {mso-style-parent:""; margin:0in; margin-bottom:.0001pt; font-size:14.0pt; font-family:"Times New Roman",serif;}
 h1 {text-align:center; mso-outline-level:1; font-size:13pt}
 .nho i {font-size: 80%; color: #f00}
 @page WordSection1 {size:595.35pt 842.0pt; margin:2.0cm 42.55pt 56.7pt 85.05pt; mso-header-margin:35.45pt; mso-title-page:yes;}
 div.WordSection1 {page:WordSection1;}
--></style>`
	d := read(t, sheet+`<body><div class=WordSection1><p class=MsoNormal align=center style='text-align:justify;text-indent:36.0pt;line-height:150%;margin:6pt 0 0 .5in'>`+
		`<b>đậm</b><i>nghiêng</i><u>gạch</u><sup>2</sup><span style='text-transform:uppercase'>hoa</span></p><h1>mục</h1><div class=nho><p class=MsoNormal><i>nhỏ</i></p></div>`+
		`<p><font face="Arial, sans-serif" size=5 color=red>chữ</font> <a href="http://a.vn/">nối</a></p></div></body>`)
	centred := read(t, "<style>p {text-align:left}</style><p align=center>a")
	if a := centred.Body[0].(*model.Paragraph).Layout.Align; a != "center" {
		t.Errorf("an attribute beside a rule: %q", a)
	}
	p := d.Body[0].(*model.Paragraph)
	if l := *p.Layout; l != (model.ParagraphLayout{Align: "justify", IndentLeft: 720, IndentFirst: 720, SpaceBefore: 120, Line: 360, LineRule: "auto"}) {
		t.Errorf("layout: %+v", l)
	}
	for i, want := range []model.Format{{Bold: true}, {Italic: true}, {Underline: true}, {VerticalAlign: "superscript"}, {Caps: true}} {
		want.Font, want.Size = "Times New Roman", 28
		if got := *p.Runs[i].Format; got != want {
			t.Errorf("run %d: %+v", i, got)
		}
	}
	if l := d.Body[1].(*model.Paragraph).Layout; l.Style != "heading 1" || l.OutlineLevel != 1 || l.Align != "center" {
		t.Errorf("heading: %+v", l)
	}
	if f := d.Body[2].(*model.Paragraph).Runs[0].Format; f.Size != 22 || f.Color != "FF0000" {
		t.Errorf("by a descendant rule: %+v", f)
	}
	last := d.Body[3].(*model.Paragraph)
	if f := last.Runs[0].Format; f.Font != "Arial" || f.Size != 36 || f.Color != "FF0000" {
		t.Errorf("font element: %+v", f)
	}
	if link := last.Runs[len(last.Runs)-1].Link; link != "http://a.vn/" {
		t.Errorf("link: %q", link)
	}
	want := model.PageSpec{To: 4, Width: 11907, Height: 16840, Top: 1134, Right: 851, Bottom: 1134, Left: 1701, HeaderTop: 709, TitlePage: true, Columns: 1}
	if len(d.Pages) != 1 || d.Pages[0] != want {
		t.Errorf("pages: %+v", d.Pages)
	}
}

func TestEncodings(t *testing.T) {
	const want = "Báo cáo kết quả thực hiện nhiệm vụ"
	encode := func(e *charset.Encoding, s string) string {
		out, err := e.NewEncoder().String(s)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	meta := func(name string) string {
		return `<html><head><meta http-equiv=Content-Type content="text/html; charset=` + name + `"></head><body>`
	}
	font := func(face, text string) string {
		return `<p style='font-family:"` + face + `"'>` + text + `</p><p><font face="` + face + `">` + text + `</font></p><p class=x><span>` + text + `</span></p>`
	}
	class := func(face string) string { return `<style>p.x {font-family:"` + face + `"}</style>` }
	for _, test := range []struct{ name, content string }{
		{"UTF-8 that is named otherwise", meta("windows-1252") + "<p>" + want},
		{"UTF-8 without a name", "<p>" + want},
		{"Windows-1258", meta("windows-1258") + "<p>" + encode(charset.Windows1258, want)},
		{"VISCII by name", meta("VISCII") + "<p>" + encode(charset.VISCII, want)},
		{"UTF-16", encode(charset.UTF16LE, "\uFEFF<html><body><p>"+want)},
		{"UTF-16 without a mark", encode(charset.UTF16BE, "<html><body><p>"+want)},
		{"TCVN3 by fonts", meta("windows-1252") + class(".VnTime") + font(".VnTime", encode(charset.TCVN3, want))},
		{"VNI by fonts", meta("x-user-defined") + class("VNI-Times") + font("VNI-Times", encode(charset.VNI, want))},
		{"TCVN3 by nothing", "<p>" + encode(charset.TCVN3, want)},
		{"TCVN3 in entities", "<p><font face='.VnTime'>B&#184;o c&#184;o k&Otilde;t qu&#182; th&ugrave;c hi&Ouml;n nhi&Ouml;m v&ocirc;</font>"},
		{"VNI across elements", "<p><font face='VNI-Times'>Ba<b>\u00F9</b>o ca\u00F9o <i>ke</i>\u00E1t qua\u00FB th\u00F6\u00EFc hie\u00E4n nhie\u00E4m vu\u00EF</font>"},
		{"UTF-8 read as Windows-1252", "<p>" + encode(charset.Mojibake, want)},
		{"decomposed", "<p>" + encode(charset.Decomposed, want)},
	} {
		d := read(t, test.content)
		if len(d.Body) == 0 {
			t.Errorf("%s: nothing is read", test.name)
		}
		for _, b := range d.Body {
			if got := model.BlockText(b); got != want {
				t.Errorf("%s: %q", test.name, got)
			}
		}
	}
	d := read(t, "<p><font face='.VnTimeH'>b\u00B8o c\u00B8o</font><p><font face='.VnTime'>Thực hiện</font>")
	if got := lines(d.Body); !slices.Equal(got, []string{"BÁO CÁO", "Thực hiện"}) {
		t.Errorf("capitals and a font that lies: %q", got)
	}
	if !slices.Equal(d.Source.Charsets, []string{"tcvn3"}) {
		t.Errorf("charsets: %q", d.Source.Charsets)
	}
	if raw := d.Body[0].(*model.Paragraph).Runs[0].Raw; raw != "b\u00B8o c\u00B8o" {
		t.Errorf("raw: %q", raw)
	}
}

func TestNotes(t *testing.T) {
	for _, test := range []struct{ name, page string }{
		{"Word's web page", `<p>văn bản<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a>.</p>` +
			`<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> chú thích</p></div></div>`},
		{"filtered", `<p>văn bản<a href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a>.</p><div><br clear=all><hr align=left size=1 width="33%"><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title="">[1]</a> chú thích</p></div></div>`},
		{"LibreOffice", `<p>văn bản<sup><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></sup>.</p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> chú thích</p></div>`},
	} {
		d := read(t, test.page)
		if got := lines(d.Body); !slices.Equal(got, []string{"văn bản."}) {
			t.Errorf("%s: %q", test.name, got)
		}
		if len(d.Notes) != 1 || d.Notes[0].Mark != "1" || d.Notes[0].Kind != model.Footnote || !slices.Equal(lines(d.Notes[0].Body), []string{"chú thích"}) {
			t.Errorf("%s: %+v", test.name, d.Notes)
		}
		if a := d.Body[0].(*model.Paragraph).Anchors; len(a) != 1 || a[0].Kind != model.AnchorNote || a[0].At != len("văn bản") {
			t.Errorf("%s: %+v", test.name, a)
		}
	}
	if got := lines(read(t, `<p>a</p><div id=ftn1><p>không ai gọi</p></div>`).Body); !slices.Equal(got, []string{"a", "không ai gọi"}) {
		t.Errorf("a note that nothing refers to: %q", got)
	}
}

func TestComments(t *testing.T) {
	d := read(t, `<p>văn<span class=MsoCommentReference><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[A1]</a></span> bản</p>`+
		`<div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1 width="33%"><![endif]><div style='mso-element:comment'><![if !supportAnnotations]><div id="_com_1" class=msocomtxt><![endif]>`+
		`<span style='mso-comment-author:"An"'><![if !supportAnnotations]><a name="_msocom_1"></a><![endif]></span><p class=MsoCommentText><a href="#_msoanchor_1" class=msocomoff>[A1]</a>xem lại</p></div></div></div>`)
	if got := lines(d.Body); !slices.Equal(got, []string{"văn bản"}) {
		t.Errorf("%q", got)
	}
	if len(d.Comments) != 1 || d.Comments[0].Author != "An" || !slices.Equal(lines(d.Comments[0].Body), []string{"xem lại"}) {
		t.Errorf("%+v", d.Comments)
	}
}

func TestPictures(t *testing.T) {
	d := read(t, `<p>a<img src="data:image/png;base64,iVBORw0K" width=96 height=48 alt="dấu"></p><p><img src="x.gif" width=120 height=1></p><hr width=100><p><img src="nowhere.png" width=9 height=9>b</p><br style='page-break-before:always'><p>c</p>`)
	if len(d.Images) != 1 || string(d.Images[0].Bytes) != "\x89PNG\r\n" || d.Images[0].Name != "image1.png" || d.Images[0].Alt != "dấu" {
		t.Errorf("%+v", d.Images)
	}
	var kinds []model.AnchorKind
	for _, b := range d.Body {
		for _, a := range b.(*model.Paragraph).Anchors {
			kinds = append(kinds, a.Kind)
		}
	}
	if !slices.Equal(kinds, []model.AnchorKind{model.AnchorImage, model.AnchorLine, model.AnchorLine, model.AnchorPageBreak}) {
		t.Errorf("%v", kinds)
	}
}

const archive = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"----=_NextPart_01C\"; type=\"text/html\"\r\n\r\nThis document is a Single File Web Page.\r\n\r\n" +
	"------=_NextPart_01C\r\nContent-Location: file:///C:/A1/bao-cao.htm\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html; charset=\"utf-8\"\r\n\r\n" +
	"<html><head><link rel=3Dstylesheet href=3D\"a.css\"></head><body><p>B=C3=A1o c=C3=\r\n=A1o</p><p class=3Dx><img width=3D10 src=3D\"bao-cao_files/image001.png\"><i=\r\nmg src=3D\"cid:p2\"></p>\r\n\r\n" +
	"------=_NextPart_01C\r\nContent-Location: file:///C:/A1/bao-cao_files/image001.png\r\nContent-Transfer-Encoding: base64\r\nContent-Type: image/png\r\n\r\niVBO\r\nRw0K\r\n\r\n" +
	"------=_NextPart_01C\r\nContent-ID: <p2>\r\nContent-Transfer-Encoding: base64\r\nContent-Type: image/gif\r\n\r\nR0lG\r\n" +
	"------=_NextPart_01C\r\nContent-Location: file:///C:/A1/a.css\r\nContent-Type: text/css\r\n\r\n.x {text-align:center}\r\n------=_NextPart_01C--\r\n"

func TestMHTML(t *testing.T) {
	d, err := html.ReadMHTML(strings.NewReader(archive), int64(len(archive)))
	if err != nil {
		t.Fatal(err)
	}
	if got := lines(d.Body); !slices.Equal(got, []string{"Báo cáo", ""}) {
		t.Errorf("%q", got)
	}
	if len(d.Images) != 2 || d.Images[0].Name != "image001.png" || d.Images[1].ContentType != "image/gif" {
		t.Errorf("%+v", d.Images)
	}
	if a := d.Body[1].(*model.Paragraph).Layout.Align; a != "center" {
		t.Errorf("the style sheet beside the page: %q", a)
	}
	cut := archive[:strings.Index(archive, "iVBO")]
	d, err = html.ReadMHTML(strings.NewReader(cut), int64(len(cut)))
	if d == nil || !errors.Is(err, model.ErrTruncated) || len(d.Notices) == 0 {
		t.Errorf("cut short: %v, %v", d, err)
	}
	for name, content := range map[string]string{"no page": strings.ReplaceAll(archive, "text/html", "text/plain"), "no header": "\r\n\r\n"} {
		_, err := html.ReadMHTML(strings.NewReader(content), int64(len(content)))
		var fe *model.FileError
		if !errors.As(err, &fe) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestHostilePages(t *testing.T) {
	for _, test := range []struct {
		name, content string
		want          error // nil when it is read
	}{
		{"deep nesting", strings.Repeat("<div>", 100_000), model.ErrLimit},
		{"deep lists", strings.Repeat("<ul><li>", 10_000), model.ErrLimit},
		{"elements open over others", strings.Repeat("<b><i><u><s><em><code>", 500) + strings.Repeat("<p>x", 20_000), model.ErrLimit},
		{"too many tags", strings.Repeat("<p>", 5_000_000), model.ErrLimit},
		{"a wide span", "<table>" + strings.Repeat("<tr><td colspan=100000000 rowspan=100000>x", 1000) + "</table>", nil},
		{"a long style sheet", "<style>" + strings.Repeat(".a b{c:d}", 100_000) + "</style><p class=a>x", nil},
		{"an unfinished style sheet", "<style>a{b:url(" + strings.Repeat("(", 10_000), nil},
		{"nested media", "<style>" + strings.Repeat("@media all{", 5000) + "</style>", nil},
		{"nothing", "", nil},
	} {
		_, err := html.Read(strings.NewReader(test.content), int64(len(test.content)))
		var fe *model.FileError
		if test.want == nil && err != nil || test.want != nil && (!errors.Is(err, test.want) || !errors.As(err, &fe)) {
			t.Errorf("%s: %v, want %v", test.name, err, test.want)
		}
	}
}
