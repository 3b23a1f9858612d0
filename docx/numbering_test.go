package docx_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// lvl is a level of a list.
func lvl(at int, format, text, more string) string {
	return fmt.Sprintf(`<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/>%s<w:lvlText w:val="%s"/></w:lvl>`, at, format, more, text)
}

func abstract(id int, inner string) string {
	return fmt.Sprintf(`<w:abstractNum w:abstractNumId="%d">%s</w:abstractNum>`, id, inner)
}

func num(id, of int, inner string) string {
	return fmt.Sprintf(`<w:num w:numId="%d"><w:abstractNumId w:val="%d"/>%s</w:num>`, id, of, inner)
}

// item is an empty paragraph of a list.
func item(num, level int) string {
	return fmt.Sprintf(`<w:p><w:pPr><w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr></w:pPr></w:p>`, level, num)
}

func items(num int, levels ...int) string {
	var sb strings.Builder
	for _, level := range levels {
		sb.WriteString(item(num, level))
	}
	return sb.String()
}

func styled(id string) string { return `<w:p><w:pPr><w:pStyle w:val="` + id + `"/></w:pPr></w:p>` }

func TestLabels(t *testing.T) {
	three := lvl(0, "decimal", "%1.", "") + lvl(1, "decimal", "%1.%2.", "") + lvl(2, "lowerLetter", "%3)", "")
	for _, c := range []struct {
		name, numbering, styles, body string
		want                          string
	}{
		{"levels restart under the ones above", abstract(0, three) + num(1, 0, ""), "", items(1, 0, 1, 1, 2, 2, 0, 1, 2), "1. 1.1. 1.2. a) b) 2. 2.1. a)"},
		{"a level before the ones above it", abstract(0, three) + num(1, 0, ""), "", items(1, 1, 1, 0, 1), "1.1. 1.2. 1. 1.1."},
		{"lists of one definition count together", abstract(0, three) + num(1, 0, "") + num(2, 0, ""), "", items(1, 0) + items(2, 0) + items(1, 0), "1. 2. 3."},
		{"an override of the start counts once", abstract(0, three) + num(1, 0, "") + num(2, 0, `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>`), "", items(1, 0, 0) + items(2, 0, 0) + items(1, 0) + items(2, 0), "1. 2. 5. 6. 7. 8."},
		{"an override of the level", abstract(0, three) + num(1, 0, `<w:lvlOverride w:ilvl="0">`+lvl(0, "upperRoman", "%1 -", "")+`</w:lvlOverride>`), "", items(1, 0, 0), "I - II -"},
		{"a level that never restarts", abstract(0, lvl(0, "decimal", "%1.", "")+lvl(1, "decimal", "Điều %2.", `<w:lvlRestart w:val="0"/>`)) + num(1, 0, ""), "", items(1, 0, 1, 1, 0, 1), "1.|Điều 1.|Điều 2.|2.|Điều 3."},
		{"a level that restarts under one level only", abstract(0, lvl(0, "decimal", "%1.", "")+lvl(1, "decimal", "%2)", "")+lvl(2, "decimal", "(%3)", `<w:lvlRestart w:val="1"/>`)) + num(1, 0, ""), "", items(1, 0, 1, 2, 1, 2, 0, 2), "1. 1) (1) 2) (2) 2. (1)"},
		{"legal numbers", abstract(0, lvl(0, "upperRoman", "%1.", "")+lvl(1, "lowerLetter", "%1.%2", "<w:isLgl/>")) + num(1, 0, ""), "", items(1, 0, 1), "I. 1.1"},
		{"a style gives the list, its level by the tie", abstract(0, lvl(0, "upperRoman", "%1.", `<w:pStyle w:val="A"/>`)+lvl(1, "decimal", "%2.", `<w:pStyle w:val="B"/>`)) + num(1, 0, ""),
			`<w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:pPr><w:numPr><w:ilvl w:val="5"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
			styled("A") + styled("B") + styled("B"), "I. 1. 2."},
		{"a base style gives the list", abstract(0, three) + num(1, 0, ""),
			`<w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>`, styled("B") + styled("B"), "1. 2."},
		{"a style takes the list away", abstract(0, three) + num(1, 0, ""),
			`<w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>`, styled("A") + styled("B") + styled("A"), "1.||2."},
		{"a numbering style", abstract(0, three+`<w:styleLink w:val="L"/>`) + abstract(1, `<w:numStyleLink w:val="L"/>`) + num(1, 0, "") + num(2, 1, ""),
			`<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`, items(2, 0, 1), "1. 1.1."},
		{"bullets", abstract(0, lvl(0, "bullet", "\uF0B7", "")+lvl(1, "bullet", "-", "")+lvl(2, "bullet", "", "<w:lvlPicBulletId w:val=\"0\"/>")) + num(1, 0, ""), "", items(1, 1, 2), "- •"},
		{"a bullet of a symbol font", abstract(0, `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="`+"\uF0D8"+`"/><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr></w:lvl>`) + num(1, 0, ""), "", items(1, 0), "➢"},
		{"a label in an 8-bit font", abstract(0, `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="§iÒu %1."/><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:lvl>`) + num(1, 0, ""), "", items(1, 0) + items(1, 0), "Điều 1.|Điều 2."},
		{"no number", abstract(0, lvl(0, "none", "Phụ lục", "")) + num(1, 0, ""), "", items(1, 0), "Phụ lục"},
		{"a list that is not there", "", "", items(7, 0), ""},
		{"a format behind alternate content", abstract(0, `<w:lvl w:ilvl="0"><w:start w:val="7"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>`) + num(1, 0, ""), "", items(1, 0), "007"},
	} {
		d := read(t, file{body: c.body, parts: map[string]string{"numbering": c.numbering, "styles": c.styles}})
		var got []string
		for _, l := range lines(d) {
			got = append(got, strings.TrimSuffix(l, "|"))
		}
		sep := " "
		if strings.Contains(c.want, "|") {
			sep = "|"
		}
		if diff := cmp.Diff(c.want, strings.Join(got, sep)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

func TestNumberFormats(t *testing.T) {
	for _, c := range []struct {
		format string
		want   string // of 1, 4, 9, 10, 21, 27
	}{
		{"decimal", "1 4 9 10 21 27"}, {"decimalZero", "01 04 09 10 21 27"}, {"upperRoman", "I IV IX X XXI XXVII"}, {"lowerRoman", "i iv ix x xxi xxvii"},
		{"upperLetter", "A D I J U AA"}, {"lowerLetter", "a d i j u aa"}, {"ordinal", "1st 4th 9th 10th 21st 27th"},
		{"cardinalText", "Một|Bốn|Chín|Mười|Hai mươi mốt|Hai mươi bảy"}, {"ordinalText", "Thứ nhất|Thứ tư|Thứ chín|Thứ mười|Thứ hai mươi mốt|Thứ hai mươi bảy"},
		{"chicago", "* § * † * §"}, {"hex", "1 4 9 A 15 1B"}, {"numberInDash", "- 1 -|- 4 -|- 9 -|- 10 -|- 21 -|- 27 -"}, {"decimalEnclosedCircle", "① ④ ⑨ ⑩ 21 27"},
		{"thaiLetters", "1 4 9 10 21 27"},
	} {
		var numbering, body string
		for i, n := range []int{1, 4, 9, 10, 21, 27} {
			numbering += abstract(i, fmt.Sprintf(`<w:lvl w:ilvl="0"><w:start w:val="%d"/><w:numFmt w:val="%s"/><w:lvlText w:val="%%1"/></w:lvl>`, n, c.format))
			body += item(i+1, 0)
		}
		for i := range 6 {
			numbering += num(i+1, i, "")
		}
		got := lines(read(t, file{body: body, parts: map[string]string{"numbering": numbering}}))
		for i := range got {
			got[i] = strings.TrimSuffix(got[i], "|")
		}
		sep := " "
		if strings.Contains(c.want, "|") {
			sep = "|"
		}
		want := strings.Split(c.want, sep)
		if c.format == "chicago" {
			want = []string{"*", "§", "***", "†††", "******", "‡‡‡‡‡‡‡"}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.format, diff)
		}
	}
}
