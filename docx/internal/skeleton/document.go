package skeleton

import (
	"fmt"
	"strings"

	"example.com/vanban/docx/internal/styleid"
	"example.com/vanban/model"
	"example.com/vanban/model/standard"
)

const (
	xmlHead    = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
)

// Columns are the widths of the left and the right column of the letterhead and of the closing table, in twips.
func Columns(s *standard.Standard) (left, right int) {
	width := s.Page.TextWidth()
	if s.Regime == model.Party {
		left = 4100
	} else {
		left = 3700
	}
	return left, width - left
}

// document is word/document.xml: the frame with its placeholders around {{body}}.
func document(s *standard.Standard) string {
	var sb strings.Builder
	sb.WriteString(xmlHead + `<w:document ` + namespaces + `><w:body>`)
	sb.WriteString(`<w:p><w:pPr><w:pStyle w:val="` + string(standard.Circulation) + `"/><w:framePr w:wrap="around" w:vAnchor="page" w:hAnchor="margin" w:xAlign="right" w:y="567"/>` + box + `</w:pPr>` + run("", "{{circulation}}") + `</w:p>`)
	left, right := Columns(s)
	sb.WriteString(Letterhead(s, left, right))
	sb.WriteString(paragraph(standard.TypeName, "{{type}}"))
	sb.WriteString(paragraph(standard.Author, "{{author}}"))
	sb.WriteString(paragraph(standard.Subject, "{{subject}}"))
	if _, ok := s.Component(standard.SubjectEnd); ok {
		sb.WriteString(paragraph(standard.SubjectEnd, "{{rule:subject}}"))
	} else {
		sb.WriteString(ruleParagraph("{{rule:subject}}", 0))
	}
	sb.WriteString(paragraph(standard.AddresseeWord, "{{addressees}}"))
	sb.WriteString(paragraph(standard.Body, "{{body}}"))
	sb.WriteString(Closing(s, left, right))
	if s.Regime == model.Party {
		sb.WriteString(paragraph(standard.Contact, "{{contact}}"))
	} else {
		sb.WriteString(`<w:p><w:pPr><w:pStyle w:val="` + styleid.Space + `"/></w:pPr></w:p>`)
	}
	p := s.Page
	fmt.Fprintf(&sb, `<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:headerReference w:type="first" r:id="rIdHeaderFirst"/><w:footerReference w:type="default" r:id="rIdFooter"/><w:footerReference w:type="first" r:id="rIdFooterFirst"/>`+
		`<w:pgSz w:w="%d" w:h="%d"/><w:pgMar w:top="%d" w:right="%d" w:bottom="%d" w:left="%d" w:header="%d" w:footer="%d" w:gutter="0"/><w:cols w:space="720"/><w:titlePg/></w:sectPr>`,
		p.Width, p.Height, p.Top.Set, p.Right.Set, p.Bottom.Set, p.Left.Set, p.NumberTop.Set, 567)
	sb.WriteString(`</w:body></w:document>`)
	return sb.String()
}

// Frameless is the document of a template with nothing but the place for the text: no letterhead and no closing.
func Frameless(document string) string {
	before, rest, _ := strings.Cut(document, "<w:body>")
	return before + "<w:body>" + paragraph(standard.Body, "{{body}}") + rest[strings.LastIndex(rest, "<w:sectPr>"):]
}

// box draws a line around a paragraph.
const box = `<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/><w:left w:val="single" w:sz="6" w:space="4" w:color="auto"/><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/><w:right w:val="single" w:sz="6" w:space="4" w:color="auto"/></w:pBdr>`

// Letterhead is the borderless table at the top of the first page, with columns of the widths in twips.
func Letterhead(s *standard.Standard, left, right int) string {
	var l, r, number, date string
	l = paragraph(standard.Parent, "{{parent}}") + paragraph(standard.Issuer, "{{issuer}}")
	if s.Regime == model.Party {
		title := fixed(s, standard.PartyTitle)
		l += fixed(s, standard.Star)
		r = title + ruleParagraph("", (right-titleWidth)/2)
	} else {
		l += ruleParagraph("{{rule:issuer}}", 0)
		r = fixed(s, standard.National) + fixed(s, standard.Motto) + ruleParagraph("", (right-mottoWidth)/2)
	}
	number = paragraph(standard.NumberLine, s.NumberLead+" {{number}}") +
		paragraph(standard.LetterSubject, "{{letter-subject}}") + paragraph(standard.DraftMark, "{{draft}}") +
		paragraph(standard.SecrecyMark, "{{secrecy}}") + paragraph(standard.UrgencyMark, "{{urgency}}")
	date = paragraph(standard.DateLine, "{{place}}, {{date}}")
	return table(left, right, [][2]string{{l, r}, {number, date}})
}

// The widths of the two constant lines under which a rule of their own length is drawn, in twips, set bold in the
// sizes of the standards.
const (
	mottoWidth = 3171
	titleWidth = 4133
)

// Closing is the borderless table with the recipients on the left and the signature on the right, with columns of the widths in twips.
func Closing(s *standard.Standard, left, right int) string {
	word := strings.TrimSuffix(s.RecipientLead, ":")
	l := `<w:p><w:pPr><w:pStyle w:val="` + string(standard.RecipientWord) + `"/></w:pPr>`
	if c, _ := s.Component(standard.RecipientWord); c.Underline {
		l += run(`<w:u w:val="single"/>`, word) + run("", ":")
	} else {
		l += run("", word+":")
	}
	l += `</w:p>` + paragraph(standard.Recipient, "{{recipients}}")
	r := paragraph(standard.Authority, "{{authority}}") + paragraph(standard.Post, "{{title}}")
	for range 4 {
		r += `<w:p><w:pPr><w:pStyle w:val="` + styleid.Space + `"/></w:pPr></w:p>`
	}
	r += paragraph(standard.SignerName, "{{signer}}")
	return `<w:p><w:pPr><w:pStyle w:val="` + styleid.Space + `"/><w:keepNext/></w:pPr></w:p>` + table(left, right, [][2]string{{l, r}})
}

// table is a borderless table of two columns whose rows stay whole.
func table(left, right int, rows [][2]string) string {
	var sb strings.Builder
	fmt.Fprintf(&sb, `<w:tbl><w:tblPr><w:tblStyle w:val="%s"/><w:tblW w:w="%d" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/>`+
		`<w:tblCellMar><w:left w:w="28" w:type="dxa"/><w:right w:w="28" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="%d"/><w:gridCol w:w="%d"/></w:tblGrid>`,
		styleid.Plain, left+right, left, right)
	for _, row := range rows {
		sb.WriteString(`<w:tr><w:trPr><w:cantSplit/></w:trPr>`)
		for i, w := range []int{left, right} {
			fmt.Fprintf(&sb, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/></w:tcPr>%s</w:tc>`, w, row[i])
		}
		sb.WriteString(`</w:tr>`)
	}
	sb.WriteString(`</w:tbl>`)
	return sb.String()
}

func paragraph(id standard.ComponentID, text string) string {
	return `<w:p><w:pPr><w:pStyle w:val="` + string(id) + `"/></w:pPr>` + run("", text) + `</w:p>`
}

// fixed is a component with the standard's own wording.
func fixed(s *standard.Standard, id standard.ComponentID) string {
	c, _ := s.Component(id)
	return paragraph(id, c.Text)
}

// ruleParagraph is a rule, indented on both sides. The text is a placeholder for a rule whose length depends on the
// document, "" for a rule that stands.
func ruleParagraph(text string, indent int) string {
	ind := ""
	if indent > 0 {
		ind = fmt.Sprintf(`<w:ind w:left="%[1]d" w:right="%[1]d"/>`, indent)
	}
	p := `<w:p><w:pPr><w:pStyle w:val="` + styleid.Rule + `"/>` + ind + `</w:pPr>`
	if text != "" {
		p += run("", text)
	}
	return p + `</w:p>`
}

func run(rpr, text string) string {
	if rpr != "" {
		rpr = `<w:rPr>` + rpr + `</w:rPr>`
	}
	return `<w:r>` + rpr + `<w:t xml:space="preserve">` + text + `</w:t></w:r>`
}
