// Package skeleton makes the templates of the standard formats: WordprocessingML packages with the styles, the page and
// the frame of a standard, in which placeholders such as {{issuer}} stand for what a document says. The command in
// the folder maketemplates below writes them into docx/template, from where they are embedded.
package skeleton

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"io"

	"example.com/vanban/docx/internal/styleid"
	"example.com/vanban/model"
	"example.com/vanban/model/standard"
)

// Part is one part of a package.
type Part struct{ Name, Content string }

// Parts are the parts of the standard's template.
func Parts(s *standard.Standard) []Part {
	firstFooter := paragraph(standard.Contact, "{{contact}}")
	if s.Regime == model.Party {
		firstFooter = emptyParagraph(styleid.Footer)
	}
	return []Part{
		{"[Content_Types].xml", contentTypes},
		{"_rels/.rels", packageRelationships},
		{"word/document.xml", document(s)},
		{"word/_rels/document.xml.rels", documentRelationships},
		{"word/styles.xml", styles(s)},
		{"word/settings.xml", settings(s)},
		{"word/footnotes.xml", separators("footnote")},
		{"word/endnotes.xml", separators("endnote")},
		{"word/header1.xml", margin("hdr", `<w:p><w:pPr><w:pStyle w:val="`+string(standard.PageNumber)+`"/></w:pPr>`+pageField+`</w:p>`)},
		{"word/header2.xml", margin("hdr", emptyParagraph(styleid.Header))},
		{"word/footer1.xml", margin("ftr", emptyParagraph(styleid.Footer))},
		{"word/footer2.xml", margin("ftr", firstFooter)},
		{"docProps/core.xml", coreProperties},
		{"docProps/app.xml", appProperties},
	}
}

// Package is the standard's template as a file: the same bytes at every call.
func Package(s *standard.Standard) ([]byte, error) {
	var buf bytes.Buffer
	zw := zip.NewWriter(&buf)
	zw.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, flate.BestCompression) })
	for _, p := range Parts(s) {
		w, err := zw.CreateHeader(&zip.FileHeader{Name: p.Name, Method: zip.Deflate})
		if err != nil {
			return nil, err
		}
		if _, err := io.WriteString(w, p.Content); err != nil {
			return nil, err
		}
	}
	if err := zw.Close(); err != nil {
		return nil, err
	}
	return buf.Bytes(), nil
}
