package skeleton

import (
	"fmt"

	"example.com/vanban/model/standard"
)

const (
	typePrefix = "application/vnd.openxmlformats-officedocument.wordprocessingml."
	relPrefix  = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
)

const contentTypes = xmlHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
	`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
	`<Override PartName="/word/document.xml" ContentType="` + typePrefix + `document.main+xml"/>` +
	`<Override PartName="/word/styles.xml" ContentType="` + typePrefix + `styles+xml"/>` +
	`<Override PartName="/word/settings.xml" ContentType="` + typePrefix + `settings+xml"/>` +
	`<Override PartName="/word/footnotes.xml" ContentType="` + typePrefix + `footnotes+xml"/>` +
	`<Override PartName="/word/endnotes.xml" ContentType="` + typePrefix + `endnotes+xml"/>` +
	`<Override PartName="/word/header1.xml" ContentType="` + typePrefix + `header+xml"/>` +
	`<Override PartName="/word/header2.xml" ContentType="` + typePrefix + `header+xml"/>` +
	`<Override PartName="/word/footer1.xml" ContentType="` + typePrefix + `footer+xml"/>` +
	`<Override PartName="/word/footer2.xml" ContentType="` + typePrefix + `footer+xml"/>` +
	`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` +
	`<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>` +
	`</Types>`

const relationshipsHead = xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`

const packageRelationships = relationshipsHead +
	`<Relationship Id="rId1" Type="` + relPrefix + `officeDocument" Target="word/document.xml"/>` +
	`<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
	`<Relationship Id="rId3" Type="` + relPrefix + `extended-properties" Target="docProps/app.xml"/>` +
	`</Relationships>`

const documentRelationships = relationshipsHead +
	`<Relationship Id="rIdStyles" Type="` + relPrefix + `styles" Target="styles.xml"/>` +
	`<Relationship Id="rIdSettings" Type="` + relPrefix + `settings" Target="settings.xml"/>` +
	`<Relationship Id="rIdFootnotes" Type="` + relPrefix + `footnotes" Target="footnotes.xml"/>` +
	`<Relationship Id="rIdEndnotes" Type="` + relPrefix + `endnotes" Target="endnotes.xml"/>` +
	`<Relationship Id="rIdHeader" Type="` + relPrefix + `header" Target="header1.xml"/>` +
	`<Relationship Id="rIdHeaderFirst" Type="` + relPrefix + `header" Target="header2.xml"/>` +
	`<Relationship Id="rIdFooter" Type="` + relPrefix + `footer" Target="footer1.xml"/>` +
	`<Relationship Id="rIdFooterFirst" Type="` + relPrefix + `footer" Target="footer2.xml"/>` +
	`</Relationships>`

const coreProperties = xmlHead + `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language>vi-VN</dc:language></cp:coreProperties>`

const appProperties = xmlHead + `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>vanban</Application></Properties>`

// settings is word/settings.xml. The first tab stop of the text stands at its indent.
func settings(s *standard.Standard) string {
	body, _ := s.Component(standard.Body)
	return xmlHead + `<w:settings ` + namespaces + `><w:zoom w:percent="100"/>` + fmt.Sprintf(`<w:defaultTabStop w:val="%d"/>`, body.FirstLine.Set) +
		`<w:characterSpacingControl w:val="doNotCompress"/>` +
		`<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:endnotePr><w:endnote w:id="-1"/><w:endnote w:id="0"/></w:endnotePr>` +
		`<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>` +
		`<w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`
}

// separators is a part of notes with nothing but the lines that Word draws above them.
func separators(kind string) string {
	note := func(id int, name, mark string) string {
		return fmt.Sprintf(`<w:%s w:type="%s" w:id="%d"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:%s/></w:r></w:p></w:%s>`, kind, name, id, mark, kind)
	}
	return xmlHead + `<w:` + kind + `s ` + namespaces + `>` + note(-1, "separator", "separator") + note(0, "continuationSeparator", "continuationSeparator") + `</w:` + kind + `s>`
}

func margin(element, content string) string {
	return xmlHead + `<w:` + element + ` ` + namespaces + `>` + content + `</w:` + element + `>`
}

func emptyParagraph(id string) string {
	return `<w:p><w:pPr><w:pStyle w:val="` + id + `"/></w:pPr></w:p>`
}

// pageField is the number of the page, as a field.
const pageField = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
