package docx

import (
	"example.com/vanban/internal/lazy"
	"example.com/vanban/internal/ooxml"
)

// The elements and attributes that the reader knows.
const (
	_ ooxml.Tag = iota
	// stories and blocks
	tagDocument
	tagBody
	tagHdr
	tagFtr
	tagFootnotes
	tagFootnote
	tagEndnotes
	tagEndnote
	tagComments
	tagComment
	tagP
	tagTbl
	tagTr
	tagTc
	tagSdt
	tagSdtContent
	tagCustomXML
	tagSmartTag
	tagAltChunk
	tagSectPr
	// tracked changes
	tagIns
	tagDel
	tagMoveFrom
	tagMoveTo
	tagCellDel
	tagCellMerge
	// inside a paragraph
	tagPPr
	tagR
	tagRPr
	tagHyperlink
	tagFldSimple
	tagDir
	tagBdo
	tagOMath
	tagOMathPara
	tagMathR
	tagMathT
	tagMathF
	tagMathNum
	tagMathDen
	tagMathSup
	tagMathSub
	tagMathRad
	tagMathDeg
	tagMathE
	tagMathD
	tagMathDPr
	tagMathBegChr
	tagMathSepChr
	tagMathEndChr
	tagMathNary
	tagMathNaryPr
	tagMathChr
	// inside a run
	tagT
	tagTab
	tagPTab
	tagBr
	tagCr
	tagNoBreakHyphen
	tagSoftHyphen
	tagSym
	tagFldChar
	tagFFData
	tagCheckBox
	tagDDList
	tagResult
	tagListEntry
	tagDefault
	tagChecked
	tagInstrText
	tagFootnoteReference
	tagEndnoteReference
	tagCommentReference
	tagDrawing
	tagPict
	tagObject
	tagRuby
	tagRubyBase
	// paragraph properties
	tagPStyle
	tagKeepNext
	tagPageBreakBefore
	tagFramePr
	tagNumPr
	tagILvl
	tagNumID
	tagPBdr
	tagTop
	tagBottom
	tagSpacing
	tagInd
	tagJc
	tagOutlineLvl
	tagCnfStyle
	// run properties
	tagRStyle
	tagRFonts
	tagB
	tagI
	tagCaps
	tagSmallCaps
	tagStrike
	tagDStrike
	tagVanish
	tagSpecVanish
	tagColor
	tagSz
	tagU
	tagVertAlign
	tagLang
	// table properties
	tagTblPr
	tagTblPrEx
	tagTblGrid
	tagGridCol
	tagTblStyle
	tagTblpPr
	tagTblW
	tagTblInd
	tagTblBorders
	tagTblLook
	tagTrPr
	tagGridBefore
	tagTblHeader
	tagTcPr
	tagGridSpan
	tagVMerge
	tagHMerge
	tagVAlign
	tagTcBorders
	tagLeft
	tagRight
	tagStart
	tagEnd
	tagInsideH
	tagInsideV
	// page geometry
	tagHeaderReference
	tagFooterReference
	tagFootnotePr
	tagEndnotePr
	tagNumFmt
	tagNumStart
	tagPgSz
	tagPgMar
	tagPgNumType
	tagCols
	tagTitlePg
	tagEvenAndOddHeaders
	// styles
	tagStyle
	tagName
	tagBasedOn
	tagDocDefaults
	tagRPrDefault
	tagPPrDefault
	tagTblStylePr
	// numbering
	tagAbstractNum
	tagNum
	tagAbstractNumIDRef
	tagLvl
	tagLvlOverride
	tagStartOverride
	tagLvlRestart
	tagIsLgl
	tagLvlText
	tagLvlPicBulletID
	tagNumStyleLink
	tagStyleLink
	// theme
	tagMajorFont
	tagMinorFont
	tagLatin
	tagEA
	tagCS
	// alternate content
	tagAlternateContent
	tagChoice
	tagFallback
	// drawings
	tagExtent
	tagDocPr
	tagBlip
	tagShape
	tagConnector
	tagPrstGeom
	tagXfrm
	tagExt
	tagTextBox
	tagVMLTextBox
	tagVMLShape
	tagVMLRect
	tagVMLRoundRect
	tagVMLOval
	tagVMLLine
	tagVMLImageData
	tagVMLTextPath
	tagRelIDs
	tagDiagramPoint
	tagDiagramText
	tagDrawingParagraph
	tagDrawingText
	tagDrawingBreak
	// attributes
	attrVal
	attrMathVal
	attrID
	attrRelID
	attrEmbed
	attrLink
	attrOfficeRelID
	attrDiagram
	attrType
	attrFldCharType
	attrInstr
	attrAnchor
	attrChar
	attrFont
	attrCustomMark
	attrSpace
	attrAuthor
	attrDate
	attrStyleID
	attrDefault
	attrAbstractNumID
	attrNumID
	attrILvl
	attrFormat
	attrRequires
	attrASCII
	attrHAnsi
	attrASCIITheme
	attrHAnsiTheme
	attrTypeface
	attrBefore
	attrAfter
	attrBeforeAuto
	attrAfterAuto
	attrLine
	attrLineRule
	attrLeft
	attrStart
	attrRight
	attrEnd
	attrFirstLine
	attrHanging
	attrDropCap
	attrW
	attrH
	attrOrient
	attrTop
	attrBottom
	attrHeader
	attrFooter
	attrGutter
	attrFmt
	attrNum
	attrFirstRow
	attrFirstColumn
	attrCX
	attrCY
	attrDescr
	attrTitle
	attrPrst
	attrPlainType
	attrStyle
	attrFrom
	attrTo
	attrString
	attrAlt
	attrHR
	attrVMerge
)

func inW(local string) ooxml.Name  { return ooxml.Name{Space: ooxml.W, Local: local} }
func bare(local string) ooxml.Name { return ooxml.Name{Local: local} }

// wordprocessing is the vocabulary of the reader.
var wordprocessing = lazy.Table[*ooxml.Vocabulary]{Make: func() *ooxml.Vocabulary {
	return ooxml.NewVocabulary([]ooxml.Name{
		tagDocument: inW("document"), tagBody: inW("body"), tagHdr: inW("hdr"), tagFtr: inW("ftr"), tagFootnotes: inW("footnotes"),
		tagFootnote: inW("footnote"), tagEndnotes: inW("endnotes"), tagEndnote: inW("endnote"), tagComments: inW("comments"),
		tagComment: inW("comment"), tagP: inW("p"), tagTbl: inW("tbl"), tagTr: inW("tr"), tagTc: inW("tc"), tagSdt: inW("sdt"),
		tagSdtContent: inW("sdtContent"), tagCustomXML: inW("customXml"), tagSmartTag: inW("smartTag"), tagAltChunk: inW("altChunk"),
		tagSectPr: inW("sectPr"), tagIns: inW("ins"), tagDel: inW("del"), tagMoveFrom: inW("moveFrom"), tagMoveTo: inW("moveTo"),
		tagCellDel: inW("cellDel"), tagCellMerge: inW("cellMerge"), tagPPr: inW("pPr"), tagR: inW("r"), tagRPr: inW("rPr"),
		tagHyperlink: inW("hyperlink"), tagFldSimple: inW("fldSimple"), tagDir: inW("dir"), tagBdo: inW("bdo"),
		tagOMath: {Space: ooxml.M, Local: "oMath"}, tagOMathPara: {Space: ooxml.M, Local: "oMathPara"},
		tagMathR: {Space: ooxml.M, Local: "r"}, tagMathT: {Space: ooxml.M, Local: "t"},
		tagMathF: {Space: ooxml.M, Local: "f"}, tagMathNum: {Space: ooxml.M, Local: "num"},
		tagMathDen: {Space: ooxml.M, Local: "den"}, tagMathSup: {Space: ooxml.M, Local: "sup"},
		tagMathSub: {Space: ooxml.M, Local: "sub"}, tagMathRad: {Space: ooxml.M, Local: "rad"},
		tagMathDeg: {Space: ooxml.M, Local: "deg"}, tagMathE: {Space: ooxml.M, Local: "e"}, tagMathD: {Space: ooxml.M, Local: "d"},
		tagMathDPr: {Space: ooxml.M, Local: "dPr"}, tagMathBegChr: {Space: ooxml.M, Local: "begChr"},
		tagMathSepChr: {Space: ooxml.M, Local: "sepChr"}, tagMathEndChr: {Space: ooxml.M, Local: "endChr"},
		tagMathNary: {Space: ooxml.M, Local: "nary"}, tagMathNaryPr: {Space: ooxml.M, Local: "naryPr"},
		tagMathChr: {Space: ooxml.M, Local: "chr"}, tagT: inW("t"), tagTab: inW("tab"),
		tagPTab: inW("ptab"), tagBr: inW("br"), tagCr: inW("cr"), tagNoBreakHyphen: inW("noBreakHyphen"),
		tagSoftHyphen: inW("softHyphen"), tagSym: inW("sym"), tagFldChar: inW("fldChar"), tagFFData: inW("ffData"),
		tagCheckBox: inW("checkBox"), tagDDList: inW("ddList"), tagResult: inW("result"), tagListEntry: inW("listEntry"),
		tagDefault: inW("default"), tagChecked: inW("checked"), tagInstrText: inW("instrText"),
		tagFootnoteReference: inW("footnoteReference"), tagEndnoteReference: inW("endnoteReference"),
		tagCommentReference: inW("commentReference"), tagDrawing: inW("drawing"), tagPict: inW("pict"), tagObject: inW("object"),
		tagRuby: inW("ruby"), tagRubyBase: inW("rubyBase"), tagPStyle: inW("pStyle"), tagKeepNext: inW("keepNext"),
		tagPageBreakBefore: inW("pageBreakBefore"), tagFramePr: inW("framePr"), tagNumPr: inW("numPr"), tagILvl: inW("ilvl"),
		tagNumID: inW("numId"), tagPBdr: inW("pBdr"), tagTop: inW("top"), tagBottom: inW("bottom"), tagSpacing: inW("spacing"),
		tagInd: inW("ind"), tagJc: inW("jc"), tagOutlineLvl: inW("outlineLvl"), tagCnfStyle: inW("cnfStyle"), tagRStyle: inW("rStyle"),
		tagRFonts: inW("rFonts"), tagB: inW("b"), tagI: inW("i"), tagCaps: inW("caps"), tagSmallCaps: inW("smallCaps"),
		tagStrike: inW("strike"), tagDStrike: inW("dstrike"), tagVanish: inW("vanish"), tagSpecVanish: inW("specVanish"),
		tagColor: inW("color"), tagSz: inW("sz"), tagU: inW("u"), tagVertAlign: inW("vertAlign"), tagLang: inW("lang"),
		tagTblPr: inW("tblPr"), tagTblPrEx: inW("tblPrEx"), tagTblGrid: inW("tblGrid"), tagGridCol: inW("gridCol"),
		tagTblStyle: inW("tblStyle"), tagTblpPr: inW("tblpPr"), tagTblW: inW("tblW"), tagTblInd: inW("tblInd"),
		tagTblBorders: inW("tblBorders"), tagTblLook: inW("tblLook"), tagTrPr: inW("trPr"), tagGridBefore: inW("gridBefore"),
		tagTblHeader: inW("tblHeader"), tagTcPr: inW("tcPr"), tagGridSpan: inW("gridSpan"), tagVMerge: inW("vMerge"),
		tagHMerge: inW("hMerge"), tagVAlign: inW("vAlign"), tagTcBorders: inW("tcBorders"), tagLeft: inW("left"),
		tagRight: inW("right"), tagStart: inW("start"), tagEnd: inW("end"), tagInsideH: inW("insideH"), tagInsideV: inW("insideV"),
		tagHeaderReference: inW("headerReference"), tagFooterReference: inW("footerReference"), tagFootnotePr: inW("footnotePr"),
		tagEndnotePr: inW("endnotePr"), tagNumFmt: inW("numFmt"), tagNumStart: inW("numStart"), tagPgSz: inW("pgSz"),
		tagPgMar: inW("pgMar"), tagPgNumType: inW("pgNumType"), tagCols: inW("cols"), tagTitlePg: inW("titlePg"),
		tagEvenAndOddHeaders: inW("evenAndOddHeaders"), tagStyle: inW("style"), tagName: inW("name"), tagBasedOn: inW("basedOn"),
		tagDocDefaults: inW("docDefaults"), tagRPrDefault: inW("rPrDefault"), tagPPrDefault: inW("pPrDefault"),
		tagTblStylePr: inW("tblStylePr"), tagAbstractNum: inW("abstractNum"), tagNum: inW("num"),
		tagAbstractNumIDRef: inW("abstractNumId"), tagLvl: inW("lvl"), tagLvlOverride: inW("lvlOverride"),
		tagStartOverride: inW("startOverride"), tagLvlRestart: inW("lvlRestart"), tagIsLgl: inW("isLgl"), tagLvlText: inW("lvlText"),
		tagLvlPicBulletID: inW("lvlPicBulletId"), tagNumStyleLink: inW("numStyleLink"), tagStyleLink: inW("styleLink"),
		tagMajorFont: {Space: ooxml.A, Local: "majorFont"}, tagMinorFont: {Space: ooxml.A, Local: "minorFont"},
		tagLatin: {Space: ooxml.A, Local: "latin"}, tagEA: {Space: ooxml.A, Local: "ea"},
		tagCS: {Space: ooxml.A, Local: "cs"}, tagAlternateContent: {Space: ooxml.MC, Local: "AlternateContent"},
		tagChoice: {Space: ooxml.MC, Local: "Choice"}, tagFallback: {Space: ooxml.MC, Local: "Fallback"},
		tagExtent: {Space: ooxml.WP, Local: "extent"}, tagDocPr: {Space: ooxml.WP, Local: "docPr"},
		tagBlip: {Space: ooxml.A, Local: "blip"}, tagShape: {Space: ooxml.WPS, Local: "wsp"},
		tagConnector: {Space: ooxml.WPS, Local: "cNvCnPr"}, tagPrstGeom: {Space: ooxml.A, Local: "prstGeom"},
		tagXfrm: {Space: ooxml.A, Local: "xfrm"}, tagExt: {Space: ooxml.A, Local: "ext"}, tagTextBox: inW("txbxContent"),
		tagVMLShape: {Space: ooxml.VML, Local: "shape"}, tagVMLRect: {Space: ooxml.VML, Local: "rect"},
		tagVMLRoundRect: {Space: ooxml.VML, Local: "roundrect"}, tagVMLOval: {Space: ooxml.VML, Local: "oval"},
		tagVMLLine: {Space: ooxml.VML, Local: "line"}, tagVMLImageData: {Space: ooxml.VML, Local: "imagedata"},
		tagVMLTextPath: {Space: ooxml.VML, Local: "textpath"}, tagVMLTextBox: {Space: ooxml.VML, Local: "textbox"},
		tagRelIDs: {Space: ooxml.Diagram, Local: "relIds"}, tagDiagramPoint: {Space: ooxml.Diagram, Local: "pt"},
		tagDiagramText: {Space: ooxml.Diagram, Local: "t"}, tagDrawingParagraph: {Space: ooxml.A, Local: "p"},
		tagDrawingText: {Space: ooxml.A, Local: "t"}, tagDrawingBreak: {Space: ooxml.A, Local: "br"},
	}, []ooxml.Name{
		attrVal: inW("val"), attrMathVal: {Space: ooxml.M, Local: "val"},
		attrID: inW("id"), attrRelID: {Space: ooxml.R, Local: "id"}, attrEmbed: {Space: ooxml.R, Local: "embed"},
		attrLink: {Space: ooxml.R, Local: "link"}, attrOfficeRelID: {Space: ooxml.OfficeVML, Local: "relid"},
		attrDiagram: {Space: ooxml.R, Local: "dm"}, attrType: inW("type"), attrFldCharType: inW("fldCharType"),
		attrInstr: inW("instr"), attrAnchor: inW("anchor"), attrChar: inW("char"), attrFont: inW("font"),
		attrCustomMark: inW("customMarkFollows"), attrSpace: {Space: ooxml.XML, Local: "space"}, attrAuthor: inW("author"),
		attrDate: inW("date"), attrStyleID: inW("styleId"), attrDefault: inW("default"), attrAbstractNumID: inW("abstractNumId"),
		attrNumID: inW("numId"), attrILvl: inW("ilvl"), attrFormat: inW("format"), attrRequires: bare("Requires"),
		attrASCII: inW("ascii"), attrHAnsi: inW("hAnsi"), attrASCIITheme: inW("asciiTheme"), attrHAnsiTheme: inW("hAnsiTheme"),
		attrTypeface: bare("typeface"), attrBefore: inW("before"), attrAfter: inW("after"),
		attrBeforeAuto: inW("beforeAutospacing"), attrAfterAuto: inW("afterAutospacing"), attrLine: inW("line"),
		attrLineRule: inW("lineRule"), attrLeft: inW("left"), attrStart: inW("start"), attrRight: inW("right"), attrEnd: inW("end"),
		attrFirstLine: inW("firstLine"), attrHanging: inW("hanging"), attrDropCap: inW("dropCap"), attrW: inW("w"), attrH: inW("h"),
		attrOrient: inW("orient"), attrTop: inW("top"), attrBottom: inW("bottom"), attrHeader: inW("header"), attrFooter: inW("footer"),
		attrGutter: inW("gutter"), attrFmt: inW("fmt"), attrNum: inW("num"), attrFirstRow: inW("firstRow"),
		attrFirstColumn: inW("firstColumn"), attrCX: bare("cx"), attrCY: bare("cy"), attrDescr: bare("descr"),
		attrTitle: bare("title"), attrPrst: bare("prst"), attrPlainType: bare("type"), attrStyle: bare("style"),
		attrFrom: bare("from"), attrTo: bare("to"), attrString: bare("string"), attrAlt: bare("alt"),
		attrHR: {Space: ooxml.OfficeVML, Local: "hr"}, attrVMerge: inW("vMerge"),
	})
}}
