package msdoc

import "iter"

// prls reads a list of single property modifiers (MS-DOC 2.9.105, GrpPrl; 2.6).
type prls []byte

// all gives the modifiers and their operands in their order, the sizes of variable ones left out.
func (p prls) all() iter.Seq2[uint16, []byte] {
	return func(yield func(uint16, []byte) bool) {
		for {
			op, operand, ok := p.next()
			if !ok || !yield(op, operand) {
				return
			}
		}
	}
}

// next gives the next modifier and its operand, the size of a variable one left out.
func (p *prls) next() (op uint16, operand []byte, ok bool) {
	b := *p
	if len(b) < 3 {
		return 0, nil, false
	}
	op = uint16(b[0]) | uint16(b[1])<<8
	b = b[2:]
	size := 0
	switch op >> 13 {
	case 0, 1:
		size = 1
	case 2, 4, 5:
		size = 2
	case 3:
		size = 4
	case 7:
		size = 3
	case 6:
		switch {
		case op == sprmTDefTable:
			size = u16(b, 0) - 1
			b = b[min(2, len(b)):]
		case op == sprmPChgTabs && b[0] == 255:
			deleted := 4 * u8(b, 1)
			size = 1 + deleted + 1 + 3*u8(b, 2+deleted)
			b = b[1:]
		default:
			size = int(b[0])
			b = b[1:]
		}
	}
	if size < 0 || size > len(b) {
		*p = nil
		return 0, nil, false
	}
	*p = b[size:]
	return op, b[:size], true
}

// number is an operand of one, two or four bytes without sign.
func number(operand []byte) int {
	switch len(operand) {
	case 1:
		return int(operand[0])
	case 2:
		return u16(operand, 0)
	}
	return int(u32(operand, 0))
}

// Character properties (MS-DOC 2.6.1).
const (
	sprmCFRMarkDel   = 0x0800
	sprmCPicLocation = 0x6A03
	sprmCFData       = 0x0806
	sprmCSymbol      = 0x6A09
	sprmCFOle2       = 0x080A
	sprmCFSpecVanish = 0x0818
	sprmCIstd        = 0x4A30
	sprmCPlain       = 0x2A33
	sprmCFBold       = 0x0835
	sprmCFItalic     = 0x0836
	sprmCFStrike     = 0x0837
	sprmCFSmallCaps  = 0x083A
	sprmCFCaps       = 0x083B
	sprmCFVanish     = 0x083C
	sprmCFtcDefault  = 0x4A3D
	sprmCKul         = 0x2A3E
	sprmCIco         = 0x2A42
	sprmCHps         = 0x4A43
	sprmCIss         = 0x2A48
	sprmCRgFtc0      = 0x4A4F
	sprmCRgFtc1      = 0x4A50
	sprmCRgFtc2      = 0x4A51
	sprmCFDStrike    = 0x2A53
	sprmCFSpec       = 0x0855
	sprmCCv          = 0x6870
	sprmCIdctHint    = 0x286F
)

// Paragraph properties (MS-DOC 2.6.2).
const (
	sprmPIstd             = 0x4600
	sprmPIstdPermute      = 0xC601
	sprmPJc80             = 0x2403
	sprmPFKeepFollow      = 0x2406
	sprmPFPageBreakBefore = 0x2407
	sprmPIlvl             = 0x260A
	sprmPIlfo             = 0x460B
	sprmPDxaRight80       = 0x840E
	sprmPDxaLeft80        = 0x840F
	sprmPNest80           = 0x4610
	sprmPDxaLeft180       = 0x8411
	sprmPDyaLine          = 0x6412
	sprmPDyaBefore        = 0xA413
	sprmPDyaAfter         = 0xA414
	sprmPChgTabs          = 0xC615
	sprmPFInTable         = 0x2416
	sprmPFTtp             = 0x2417
	sprmPBrcTop80         = 0x6424
	sprmPBrcBottom80      = 0x6426
	sprmPDcs              = 0x442C
	sprmPAnld80           = 0xC63E
	sprmPOutLvl           = 0x2640
	sprmPHugePapxOld      = 0x6645
	sprmPHugePapx         = 0x6646
	sprmPItap             = 0x6649
	sprmPDtap             = 0x664A
	sprmPFInnerTableCell  = 0x244B
	sprmPFInnerTtp        = 0x244C
	sprmPBrcTop           = 0xC64E
	sprmPBrcBottom        = 0xC650
	sprmPFDyaBeforeAuto   = 0x245B
	sprmPFDyaAfterAuto    = 0x245C
	sprmPDxaRight         = 0x845D
	sprmPDxaLeft          = 0x845E
	sprmPNest             = 0x465F
	sprmPDxaLeft1         = 0x8460
	sprmPJc               = 0x2461
)

// Table properties (MS-DOC 2.6.3).
const (
	sprmTJc90           = 0x5400
	sprmTDxaLeft        = 0x9601
	sprmTTableHeader    = 0x3404
	sprmTDxaGapHalf     = 0x9602
	sprmTTableBorders80 = 0xD605
	sprmTDefTable       = 0xD608
	sprmTTableBorders   = 0xD613
	sprmTTableWidth     = 0xF614
	sprmTPc             = 0x360D
	sprmTDxaAbs         = 0x940E
	sprmTDyaAbs         = 0x940F
	sprmTSetBrc80       = 0xD620
	sprmTSetBrc         = 0xD62F
	sprmTInsert         = 0x7621
	sprmTDelete         = 0x5622
	sprmTDxaCol         = 0x7623
	sprmTMerge          = 0x5624
	sprmTSplit          = 0x5625
	sprmTVertMerge      = 0xD62B
	sprmTVertAlign      = 0xD62C
	sprmTIstd           = 0x563A
	sprmTJc             = 0x548A
)

// Section properties (MS-DOC 2.6.4).
const (
	sprmSFTitlePage   = 0x300A
	sprmSCcolumns     = 0x500B
	sprmSNfcPgn       = 0x300E
	sprmSFPgnRestart  = 0x3011
	sprmSPgnStart97   = 0x501C
	sprmSPgnStart     = 0x7044
	sprmSDyaHdrTop    = 0xB017
	sprmSDyaHdrBottom = 0xB018
	sprmSBOrientation = 0x301D
	sprmSXaPage       = 0xB01F
	sprmSYaPage       = 0xB020
	sprmSDxaLeft      = 0xB021
	sprmSDxaRight     = 0xB022
	sprmSDyaTop       = 0x9023
	sprmSDyaBottom    = 0x9024
	sprmSDzaGutter    = 0xB025
	sprmSNfcFtnRef    = 0x5040
	sprmSNfcEdnRef    = 0x5042
)

// shortPrms are the modifiers that a piece can name in one byte (MS-DOC 2.9.212, Prm0), those of them that are read.
var shortPrms = map[byte]uint16{
	0x05: sprmPJc80, 0x08: sprmPFKeepFollow, 0x09: sprmPFPageBreakBefore, 0x0C: sprmPIlvl,
	0x18: sprmPFInTable, 0x19: sprmPFTtp, 0x41: sprmCFRMarkDel, 0x47: sprmCFData, 0x4B: sprmCFOle2, 0x51: sprmCFSpecVanish,
	0x53: sprmCPlain, 0x55: sprmCFBold, 0x56: sprmCFItalic, 0x57: sprmCFStrike, 0x5A: sprmCFSmallCaps, 0x5B: sprmCFCaps, 0x5C: sprmCFVanish,
	0x5E: sprmCKul, 0x62: sprmCIco, 0x68: sprmCIss, 0x73: sprmCFDStrike, 0x75: sprmCFSpec, 0x78: sprmPOutLvl,
}
