package skeleton

import (
	"fmt"
	"strings"

	"example.com/vanban/docx/internal/styleid"
	"example.com/vanban/model/standard"
)

// base is the style that a component's style builds on; those not listed build on Normal.
var base = map[standard.ComponentID]string{
	standard.PartWord:     "Heading1",
	standard.DivisionWord: "Heading2",
	standard.Article:      "Heading3",
	standard.RomanHeading: "Heading1",
	standard.ClauseTitle:  "Heading2",
	standard.Clause:       string(standard.Body),
	standard.Point:        string(standard.Body),
	standard.Basis:        string(standard.Body),
	standard.AnnexWord:    "Heading1",
}

// spacing is the space before and after a component whose standard gives none, in twips.
var spacing = map[standard.ComponentID][2]int{
	standard.TypeName:      {240, 0},
	standard.LetterSubject: {120, 0},
	standard.AddresseeWord: {120, 120},
	standard.Addressee:     {0, 0},
	standard.Enacting:      {120, 120},
	standard.PartWord:      {240, 0},
	standard.PartTitle:     {0, 120},
	standard.DivisionWord:  {120, 0},
	standard.DivisionTitle: {0, 120},
	standard.AnnexWord:     {0, 0},
	standard.AnnexTitle:    {0, 60},
	standard.AnnexSource:   {0, 240},
	standard.DraftMark:     {60, 0},
	standard.SecrecyMark:   {60, 0},
	standard.UrgencyMark:   {60, 0},
	standard.SubjectEnd:    {0, 240},
	standard.Author:        {0, 0},
}

// styles is word/styles.xml.
func styles(s *standard.Standard) string {
	var sb strings.Builder
	sb.WriteString(xmlHead + `<w:styles ` + namespaces + `>`)
	fmt.Fprintf(&sb, `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="%[1]s" w:eastAsia="%[1]s" w:hAnsi="%[1]s" w:cs="%[1]s"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`, s.Font)
	body, _ := s.Component(standard.Body)
	w := styleWriter{&sb}
	w.style(`w:type="paragraph" w:default="1"`, "Normal", "Normal", "", true, "", fmt.Sprintf(`<w:sz w:val="%[1]d"/><w:szCs w:val="%[1]d"/>`, body.Size.Set))
	sb.WriteString(`<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>`)
	sb.WriteString(`<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`)
	sb.WriteString(`<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>`)
	text := paragraphForm(body)
	for n := 1; n <= 9; n++ {
		w.style(`w:type="paragraph"`, fmt.Sprintf("Heading%d", n), fmt.Sprintf("heading %d", n), "Normal", true,
			`<w:keepNext/>`+text+fmt.Sprintf(`<w:outlineLvl w:val="%d"/>`, n-1), `<w:b/><w:bCs/>`)
	}
	// A comma in the name of a style would part aliases.
	for _, c := range s.Components {
		parent := base[c.ID]
		if parent == "" {
			parent = "Normal"
		}
		w.style(`w:type="paragraph" w:customStyle="1"`, string(c.ID), strings.ReplaceAll(c.Name, ",", " và"), parent, true, paragraphOf(c, body), characterOf(c))
	}
	centred := `<w:jc w:val="center"/>`
	plainText := `<w:spacing w:before="60" w:after="60"/>`
	w.style(`w:type="paragraph" w:customStyle="1"`, styleid.Rule, "Gạch ngang", "Normal", true, `<w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="auto"/></w:pBdr><w:spacing w:before="40" w:after="0" w:line="80" w:lineRule="exact"/>`+centred, `<w:sz w:val="8"/><w:szCs w:val="8"/>`)
	w.style(`w:type="paragraph" w:customStyle="1"`, styleid.Centred, "Căn giữa", string(standard.Body), true, `<w:ind w:firstLine="0"/>`+centred, "")
	w.style(`w:type="paragraph" w:customStyle="1"`, styleid.Right, "Căn phải", string(standard.Body), true, `<w:ind w:firstLine="0"/><w:jc w:val="right"/>`, "")
	w.style(`w:type="paragraph" w:customStyle="1"`, styleid.Heading, "Tiêu đề không đánh số", "Heading2", true, text, `<w:b/><w:bCs/>`)
	w.style(`w:type="paragraph" w:customStyle="1"`, styleid.SubClause, "Khoản cấp dưới", "Heading3", true, text, `<w:b w:val="0"/><w:bCs w:val="0"/>`)
	w.style(`w:type="paragraph" w:customStyle="1"`, styleid.Cell, "Nội dung bảng", "Normal", true, `<w:spacing w:before="20" w:after="20"/>`, fmt.Sprintf(`<w:sz w:val="%[1]d"/><w:szCs w:val="%[1]d"/>`, styleid.CellSize))
	w.style(`w:type="paragraph" w:customStyle="1"`, styleid.Kept, "Dòng chỉ dẫn", "Normal", true, `<w:spacing w:before="0" w:after="0"/>`+centred, "")
	w.style(`w:type="paragraph" w:customStyle="1"`, styleid.Space, "Khoảng ký", "Normal", true, `<w:spacing w:before="0" w:after="0" w:line="280" w:lineRule="exact"/>`+centred, "")
	w.style(`w:type="paragraph" w:customStyle="1"`, styleid.Box, "Dòng đặt khung", "Normal", true, `<w:spacing w:before="120" w:after="120"/>`+centred, "")
	w.style(`w:type="paragraph"`, styleid.Header, "header", "Normal", false, `<w:spacing w:before="0" w:after="0"/>`, "")
	w.style(`w:type="paragraph"`, styleid.Footer, "footer", "Normal", false, plainText, `<w:sz w:val="22"/><w:szCs w:val="22"/>`)
	w.style(`w:type="paragraph"`, styleid.FootnoteText, "footnote text", "Normal", false, `<w:jc w:val="both"/>`, `<w:sz w:val="22"/><w:szCs w:val="22"/>`)
	w.style(`w:type="paragraph"`, styleid.EndnoteText, "endnote text", "Normal", false, `<w:jc w:val="both"/>`, `<w:sz w:val="22"/><w:szCs w:val="22"/>`)
	w.style(`w:type="paragraph"`, styleid.CommentText, "annotation text", "Normal", false, "", `<w:sz w:val="20"/><w:szCs w:val="20"/>`)
	w.style(`w:type="character"`, styleid.FootnoteMark, "footnote reference", "DefaultParagraphFont", false, "", `<w:vertAlign w:val="superscript"/>`)
	w.style(`w:type="character"`, styleid.EndnoteMark, "endnote reference", "DefaultParagraphFont", false, "", `<w:vertAlign w:val="superscript"/>`)
	w.style(`w:type="character"`, styleid.Hyperlink, "Hyperlink", "DefaultParagraphFont", false, "", `<w:color w:val="auto"/>`)
	line := func(side string) string {
		return `<w:` + side + ` w:val="single" w:sz="4" w:space="0" w:color="auto"/>`
	}
	borders := `<w:tblPr><w:tblBorders>` + line("top") + line("left") + line("bottom") + line("right") + line("insideH") + line("insideV") + `</w:tblBorders></w:tblPr>`
	sb.WriteString(`<w:style w:type="table" w:customStyle="1" w:styleId="` + styleid.Table + `"><w:name w:val="Bảng kẻ"/><w:basedOn w:val="TableNormal"/><w:qFormat/>` + borders + `</w:style>`)
	sb.WriteString(`<w:style w:type="table" w:customStyle="1" w:styleId="` + styleid.Plain + `"><w:name w:val="Bảng không kẻ"/><w:basedOn w:val="TableNormal"/><w:qFormat/></w:style>`)
	sb.WriteString(`</w:styles>`)
	return sb.String()
}

type styleWriter struct{ sb *strings.Builder }

func (w styleWriter) style(attrs, id, name, parent string, quick bool, ppr, rpr string) {
	fmt.Fprintf(w.sb, `<w:style %s w:styleId="%s"><w:name w:val="%s"/>`, attrs, id, name)
	if parent != "" {
		fmt.Fprintf(w.sb, `<w:basedOn w:val="%s"/>`, parent)
	}
	if quick {
		w.sb.WriteString(`<w:qFormat/>`)
	}
	if ppr != "" {
		w.sb.WriteString(`<w:pPr>` + ppr + `</w:pPr>`)
	}
	if rpr != "" {
		w.sb.WriteString(`<w:rPr>` + rpr + `</w:rPr>`)
	}
	w.sb.WriteString(`</w:style>`)
}

// paragraphForm is spacing, indent and alignment of a component of the text.
func paragraphForm(c standard.Component) string {
	rule := "auto"
	if c.LineRule == standard.ExactLine {
		rule = "exact"
	}
	return fmt.Sprintf(`<w:spacing w:before="%d" w:after="0" w:line="%d" w:lineRule="%s"/><w:ind w:firstLine="%d"/><w:jc w:val="both"/>`,
		c.Gap.Set, c.Line.Set, rule, c.FirstLine.Set)
}

// paragraphOf is the paragraph formatting of a component's style, in the order of the schema.
func paragraphOf(c, body standard.Component) string {
	switch c.ID {
	case standard.Body:
		return `<w:widowControl/>` + paragraphForm(c)
	case standard.Basis, standard.Clause, standard.Point:
		return ""
	case standard.Article, standard.ClauseTitle, standard.RomanHeading:
		return paragraphForm(body)
	}
	var sb strings.Builder
	if c.Align == "center" && base[c.ID] == "" && c.ID != standard.SignerName && c.ID != standard.PageNumber {
		sb.WriteString(`<w:keepNext/>`)
	}
	if c.ID == standard.Contact {
		sb.WriteString(`<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>`)
	}
	gap := spacing[c.ID]
	fmt.Fprintf(&sb, `<w:spacing w:before="%d" w:after="%d" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/>`, gap[0], gap[1])
	align := c.Align
	if c.ID == standard.PartyTitle {
		align = "center" // over the line of the date
	}
	switch align {
	case "center":
		sb.WriteString(`<w:jc w:val="center"/>`)
	case "justify":
		sb.WriteString(`<w:jc w:val="both"/>`)
	case "right":
		sb.WriteString(`<w:jc w:val="right"/>`)
	case "left":
		sb.WriteString(`<w:jc w:val="left"/>`)
	}
	return sb.String()
}

// characterOf is the character formatting of a component's style, in the order of the schema.
func characterOf(c standard.Component) string {
	var sb strings.Builder
	toggle := func(m standard.Must, names ...string) {
		for _, n := range names {
			switch m {
			case standard.Yes:
				sb.WriteString(`<w:` + n + `/>`)
			case standard.No:
				sb.WriteString(`<w:` + n + ` w:val="0"/>`)
			}
		}
	}
	bold, caps := c.Bold, c.Caps
	if c.ID == standard.AnnexWord && bold == standard.Free {
		bold = standard.Yes
	}
	if c.ID == standard.AnnexTitle && bold == standard.Free {
		bold, caps = standard.Yes, standard.Yes
	}
	toggle(bold, "b", "bCs")
	toggle(c.Italic, "i", "iCs")
	toggle(caps, "caps")
	if c.ID == standard.UrgencyMark || c.ID == standard.SecrecyMark {
		sb.WriteString(`<w:color w:val="FF0000"/>`)
	}
	if c.Size.Set != 0 {
		fmt.Fprintf(&sb, `<w:sz w:val="%[1]d"/><w:szCs w:val="%[1]d"/>`, c.Size.Set)
	}
	return sb.String()
}
