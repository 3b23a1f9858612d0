package sample

import (
	"fmt"
	"strings"
)

// style adds a paragraph style: `Muc name="Mục lớn", based=Normal, b, num=muc:0, outline=1`.
func (b *builder) style(rest string) error {
	id, props, _ := strings.Cut(rest, " ")
	p := parseProperties(props)
	name, based := p["name"], p["based"]
	delete(p, "name")
	delete(p, "based")
	if err := p.check(); err != nil {
		return err
	}
	if name == "" {
		name = id
	}
	pPr, err := b.paragraph(p)
	if err != nil {
		return err
	}
	var sb strings.Builder
	fmt.Fprintf(&sb, `<w:style w:type="paragraph" w:customStyle="1" w:styleId="%s"><w:name w:val="%s"/>`, esc(id), esc(name))
	if builtin[name] {
		sb.Reset()
		fmt.Fprintf(&sb, `<w:style w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/>`, esc(id), esc(name))
	}
	if based != "" {
		fmt.Fprintf(&sb, `<w:basedOn w:val="%s"/>`, esc(based))
	}
	sb.WriteString("<w:qFormat/>")
	if pPr != "" {
		sb.WriteString("<w:pPr>" + pPr + "</w:pPr>")
	}
	if rPr := p.run(); rPr != "" {
		sb.WriteString("<w:rPr>" + rPr + "</w:rPr>")
	}
	sb.WriteString("</w:style>")
	b.styles += sb.String()
	return nil
}

// builtin are the names of Word's own styles that samples use.
var builtin = map[string]bool{"heading 1": true, "heading 2": true, "heading 3": true, "Title": true, "List Paragraph": true, "Body Text": true}

// stylesPart is styles.xml.
func (b *builder) stylesPart() string {
	font, size := b.page["font"], b.page["sz"]
	if font == "" {
		font = "Times New Roman"
	}
	if size == "" {
		size = "14"
	}
	return xmlHead + `<w:styles` + namespaces + `><w:docDefaults><w:rPrDefault><w:rPr>` +
		properties{"font": font, "sz": size}.run() + `<w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
		`<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
		`<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>` +
		`<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
		b.styles + `</w:styles>`
}
