package xls

import (
	"slices"
	"strconv"

	"example.com/vanban/internal/ooxml"
	"example.com/vanban/model"
	"example.com/vanban/xlsx"
)

// The kinds of substreams and sheets (MS-XLS 2.4.21 and 2.4.28).
const (
	versionBIFF8 = 0x0600
	versionBIFF5 = 0x0500

	substreamWorksheet = 0x0010

	sheetWorksheet = 0
)

// boundSheet is a sheet as the globals list it.
type boundSheet struct {
	name   string
	at     int // of its substream
	hidden bool
	kind   byte
}

// What the lists of a workbook may hold: Excel's own limits with room.
const (
	maxStyles  = 1 << 16
	maxFonts   = 1 << 16
	maxSheets  = 1 << 14
	maxStrings = 256 << 20 // bytes of all shared strings
)

// readGlobals reads the records that all sheets depend on (MS-XLS 2.1.7.20.3).
func (rd *reader) readGlobals() error {
	rs := records{b: rd.b}
	first, ok := rs.next()
	if !ok || first.kind != recBOF || len(first.data) < 4 {
		return model.Errorf(model.ErrCorrupt, "the workbook does not begin as one")
	}
	switch version := u16(first.data, 0); version {
	case versionBIFF8:
		rd.biff8 = true
	case versionBIFF5:
	default:
		return model.Errorf(model.ErrFormat, "version %d of the format of workbooks", int(version))
	}
	rd.codes = map[int]string{}
	var sheets []boundSheet
	if u16(first.data, 2) == substreamWorksheet {
		sheets = []boundSheet{{name: "Sheet1"}} // a sheet alone
		rs.at = len(rs.b)
	}
	var xfs [][]byte
	ended := len(sheets) > 0
	for !ended {
		r, ok := rs.next()
		if !ok {
			break
		}
		d := r.data
		switch r.kind {
		case recEOF:
			ended = true
		case recFilePass:
			return model.Errorf(model.ErrEncrypted, "it opens with a password only")
		case recCodePage:
			if len(d) >= 2 {
				rd.codePage = codePage(u16(d, 0))
			}
		case recDate1904:
			rd.date1904 = len(d) >= 2 && u16(d, 0) != 0
		case recFont:
			if len(rd.fontList) < maxFonts {
				rd.fontList = append(rd.fontList, rd.readFont(d))
			}
		case recFormat, recFormat3:
			rd.readFormat(d)
		case recXF:
			if len(xfs) < maxStyles {
				xfs = append(xfs, d)
			}
		case recBoundSheet:
			if s, ok := rd.readBoundSheet(d); ok && len(sheets) < maxSheets {
				sheets = append(sheets, s)
			}
		case recSST:
			rd.readStrings(rs.continued(r))
		case recLbl:
			rd.readName(d)
		case recExternSheet:
			rd.readExternSheet(rs.continued(r))
		case recSupBook:
			rd.externs.books = append(rd.externs.books, len(d) >= 4 && u16(d, 2) == ownBook)
		}
	}
	for _, d := range xfs {
		rd.styles = append(rd.styles, rd.readXF(d))
	}
	if !ended && len(sheets) == 0 {
		return rs.err()
	}
	if !ended && rd.damage == nil {
		rd.damaged(model.Msg("%s: cannot be read wholly: %v", rd.stream, rs.err()), rs.err())
	}
	if len(sheets) == 0 {
		return rd.adopt()
	}
	rd.addSheets(sheets)
	if len(rd.book.Sheets) == 0 && rd.damage == nil {
		rd.book.Damage = append(rd.book.Damage, model.Diagnostic{Rule: ooxml.RuleDamage, Severity: model.Warning, Message: model.Msg("the workbook has no worksheet")})
	}
	return nil
}

// adopt takes the worksheets of a workbook whose globals are damaged and list none. Their names, shared texts and formats are lost.
func (rd *reader) adopt() error {
	for _, at := range rd.substreams() {
		rs := records{b: rd.b, at: at}
		if r, _ := rs.next(); len(r.data) >= 4 && u16(r.data, 2) == substreamWorksheet {
			rd.book.Sheets = append(rd.book.Sheets, &xlsx.Sheet{Name: "Sheet" + strconv.Itoa(len(rd.book.Sheets)+1), Source: rd.source(at)})
		}
	}
	if len(rd.book.Sheets) == 0 {
		return model.Errorf(model.ErrCorrupt, "the workbook lists no sheets")
	}
	if rd.damage == nil {
		rd.damaged(model.Msg("the workbook lists no sheets"), model.Errorf(model.ErrCorrupt, "the workbook lists no sheets"))
	}
	return nil
}

func (rd *reader) readBoundSheet(d []byte) (s boundSheet, ok bool) {
	if len(d) < 7 {
		return s, false
	}
	name, _ := rd.counted(d[6:], 1)
	return boundSheet{name: rd.text(name, rd.font(0)), at: int(u32(d, 0)), hidden: d[4]&3 != 0, kind: d[5]}, true
}

// addSheets finds the substreams of the worksheets: where the globals say, else by their order.
func (rd *reader) addSheets(sheets []boundSheet) {
	starts := rd.substreams()
	for i, s := range sheets {
		rd.externs.sheets = append(rd.externs.sheets, s.name)
		if s.kind != sheetWorksheet {
			continue
		}
		if !slices.Contains(starts, s.at) {
			if i+1 >= len(starts) && !(len(sheets) == 1 && s.at == 0) {
				m := model.Msg("the part of the sheet %q is missing", s.name)
				rd.damaged(m, model.Errorf(model.ErrCorrupt, "the part of the sheet %q is missing", s.name))
				continue
			}
			s.at = starts[i+1]
			rd.book.Damage = append(rd.book.Damage, model.Diagnostic{
				Rule: ooxml.RuleDamage, Severity: model.Warning, Message: model.Msg("sheet %q was found by its order", s.name),
			})
		}
		rd.book.Sheets = append(rd.book.Sheets, &xlsx.Sheet{Name: s.name, Hidden: s.hidden, Source: rd.source(s.at)})
	}
}

// substreams are the places where the substreams begin, that of the globals first.
func (rd *reader) substreams() []int {
	var starts []int
	depth := 0
	for rs := (records{b: rd.b}); ; {
		r, ok := rs.next()
		if !ok {
			return starts
		}
		switch r.kind {
		case recBOF:
			if depth == 0 {
				starts = append(starts, r.at)
			}
			depth++
		case recEOF:
			depth = max(depth-1, 0)
		}
	}
}

// readStrings reads the shared strings (MS-XLS 2.4.265).
func (rd *reader) readStrings(list [][]byte) {
	c := chunks{list: list}
	head, ok := c.take(8)
	if !ok {
		return
	}
	count := int(u32(head, 4))
	bytes := 0
	for i := range count {
		s, ok := c.unicode(2)
		if !ok {
			if i < count {
				err := model.Errorf(model.ErrTruncated, "%d of %d shared strings are there", i, count)
				rd.damaged(model.Msg("%s: cannot be read wholly: %v", "SST", err), err)
			}
			return
		}
		if bytes += len(s.text) + 40; bytes > maxStrings {
			err := model.Errorf(model.ErrLimit, "more than %d bytes of shared strings", maxStrings)
			rd.damaged(model.Msg("%s: cannot be read wholly: %v", "SST", err), err)
			return
		}
		rd.strings = append(rd.strings, s)
	}
}
