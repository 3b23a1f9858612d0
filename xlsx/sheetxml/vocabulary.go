package sheetxml

import (
	"example.com/vanban/internal/lazy"
	"example.com/vanban/internal/ooxml"
)

// The elements that are read.
const (
	_ ooxml.Tag = iota
	tagWorkbook
	tagStyles
	tagStyle
	tagNumberFormat
	tagFont
	tagAlignment
	tagWorksheet
	tagTable
	tagColumn
	tagRow
	tagCell
	tagData
)

// Attributes.
const (
	_ ooxml.Tag = iota
	attrID
	attrParent
	attrFormat
	attrFontName
	attrSize
	attrBold
	attrItalic
	attrHorizontal
	attrIndent
	attrName
	attrIndex
	attrSpan
	attrWidth
	attrHidden
	attrStyleID
	attrMergeAcross
	attrMergeDown
	attrFormula
	attrType
)

// vocabulary holds names of a namespace that packages have no use for, so that all names of such are taken.
var vocabulary = lazy.Table[*ooxml.Vocabulary]{Make: func() *ooxml.Vocabulary {
	return ooxml.NewVocabulary(
		unknown("", "Workbook", "Styles", "Style", "NumberFormat", "Font", "Alignment", "Worksheet", "Table", "Column", "Row", "Cell", "Data"),
		unknown("", "ID", "Parent", "Format", "FontName", "Size", "Bold", "Italic", "Horizontal", "Indent", "Name", "Index", "Span", "Width",
			"Hidden", "StyleID", "MergeAcross", "MergeDown", "Formula", "Type"))
}}

func unknown(locals ...string) []ooxml.Name {
	out := make([]ooxml.Name, len(locals))
	for i, l := range locals {
		out[i] = ooxml.Name{Space: ooxml.Unknown, Local: l}
	}
	return out
}
