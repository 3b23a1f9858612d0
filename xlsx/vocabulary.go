package xlsx

import (
	"example.com/vanban/internal/lazy"
	"example.com/vanban/internal/ooxml"
)

// The elements and attributes of SpreadsheetML that are read (ECMA-376 part 1, 18).
const (
	_ ooxml.Tag = iota
	tagWorkbook
	tagWorkbookPr
	tagSheets
	tagSheet
	tagSST
	tagSI
	tagT
	tagR
	tagRPr
	tagRFont
	tagRPh
	tagWorksheet
	tagCols
	tagCol
	tagSheetData
	tagRow
	tagC
	tagV
	tagF
	tagIS
	tagMergeCells
	tagMergeCell
	tagStyleSheet
	tagNumFmts
	tagNumFmt
	tagFonts
	tagFont
	tagCellXfs
	tagXf
	tagAlignment
	tagB
	tagI
	tagU
	tagStrike
	tagSz
	tagColor
	tagVertAlign
	tagName
)

// Attributes.
const (
	_ ooxml.Tag = iota
	attrName
	attrState
	attrID // of a relationship
	attrDate1904
	attrRef
	attrMin
	attrMax
	attrWidth
	attrHidden
	attrR
	attrS
	attrT
	attrSI
	attrVal
	attrNumFmtID
	attrFormatCode
	attrFontID
	attrHorizontal
	attrIndent
	attrRGB
)

var spreadsheet = lazy.Table[*ooxml.Vocabulary]{Make: func() *ooxml.Vocabulary {
	elements := map[ooxml.Tag]string{
		tagWorkbook: "workbook", tagWorkbookPr: "workbookPr", tagSheets: "sheets", tagSheet: "sheet",
		tagSST: "sst", tagSI: "si", tagT: "t", tagR: "r", tagRPr: "rPr", tagRFont: "rFont", tagRPh: "rPh",
		tagWorksheet: "worksheet", tagCols: "cols", tagCol: "col", tagSheetData: "sheetData", tagRow: "row", tagC: "c",
		tagV: "v", tagF: "f", tagIS: "is", tagMergeCells: "mergeCells", tagMergeCell: "mergeCell",
		tagStyleSheet: "styleSheet", tagNumFmts: "numFmts", tagNumFmt: "numFmt", tagFonts: "fonts", tagFont: "font",
		tagCellXfs: "cellXfs", tagXf: "xf", tagAlignment: "alignment",
		tagB: "b", tagI: "i", tagU: "u", tagStrike: "strike", tagSz: "sz", tagColor: "color", tagVertAlign: "vertAlign", tagName: "name",
	}
	attributes := map[ooxml.Tag]string{
		attrName: "name", attrState: "state", attrDate1904: "date1904", attrRef: "ref", attrMin: "min", attrMax: "max",
		attrWidth: "width", attrHidden: "hidden", attrR: "r", attrS: "s", attrT: "t", attrSI: "si", attrVal: "val",
		attrNumFmtID: "numFmtId", attrFormatCode: "formatCode", attrFontID: "fontId", attrHorizontal: "horizontal",
		attrIndent: "indent", attrRGB: "rgb",
	}
	es, as := make([]ooxml.Name, tagName+1), make([]ooxml.Name, attrRGB+1)
	for tag, local := range elements {
		es[tag] = ooxml.Name{Space: ooxml.Sheet, Local: local}
	}
	for tag, local := range attributes {
		as[tag] = ooxml.Name{Space: ooxml.None, Local: local}
	}
	as[attrID] = ooxml.Name{Space: ooxml.R, Local: "id"}
	return ooxml.NewVocabulary(es, as)
}}
