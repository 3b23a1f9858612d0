package xls

import (
	"strings"
	"unicode"
)

// ownBook marks the list of sheets of the workbook itself among those of others (MS-XLS 2.4.271).
const ownBook = 0x0401

// externs are the sheets that formulas refer to.
type externs struct {
	books  []bool   // whether each is this workbook
	ranges [][3]int // a book and the first and the last of its sheets
	sheets []string // of this workbook
}

// readExternSheet reads the ranges of sheets (MS-XLS 2.4.105).
func (rd *reader) readExternSheet(list [][]byte) {
	if !rd.biff8 {
		return
	}
	c := chunks{list: list}
	head, ok := c.take(2)
	if !ok {
		return
	}
	for range u16(head, 0) {
		b, ok := c.take(6)
		if !ok {
			return
		}
		rd.externs.ranges = append(rd.externs.ranges, [3]int{int(u16(b, 0)), int(int16(u16(b, 2))), int(int16(u16(b, 4)))})
	}
}

// sheetPrefix is what stands before a reference to other sheets ("'Biểu 01'!"); false when it is not known.
func (rd *reader) sheetPrefix(index int) (string, bool) {
	e := &rd.externs
	if index >= len(e.ranges) {
		return "", false
	}
	r := e.ranges[index]
	if r[0] >= len(e.books) || !e.books[r[0]] || r[1] < 0 || r[2] < r[1] || r[2] >= len(e.sheets) {
		return "", false
	}
	name := e.sheets[r[1]]
	if r[2] > r[1] {
		name += ":" + e.sheets[r[2]]
	}
	return quoteSheet(name) + "!", true
}

// quoteSheet puts a sheet's name into quotation marks where it needs them.
func quoteSheet(name string) string {
	plain := name != ""
	for i, r := range name {
		if !unicode.IsLetter(r) && r != '_' && (i == 0 || !unicode.IsDigit(r) && r != '.' && r != ':') {
			plain = false
		}
	}
	if plain {
		return name
	}
	return "'" + strings.ReplaceAll(name, "'", "''") + "'"
}

// builtInNames are the names that are stored as numbers (MS-XLS 2.5.66).
var builtInNames = [...]string{"Consolidate_Area", "Auto_Open", "Auto_Close", "Extract", "Database", "Criteria", "Print_Area", "Print_Titles", "Recorder", "Data_Form", "Auto_Activate", "Auto_Deactivate", "Sheet_Title", "_FilterDatabase"}

// readName reads a Lbl record (MS-XLS 2.4.150).
func (rd *reader) readName(d []byte) {
	const fixed, builtIn = 14, 0x20
	name := ""
	if rd.biff8 && len(d) > fixed {
		c := chunks{list: [][]byte{d[fixed+1:]}}
		text, ok := c.text(int(d[3]), d[fixed]&flagWide != 0)
		switch {
		case !ok:
		case u16(d, 0)&builtIn != 0:
			if text != "" && int(text[0]) < len(builtInNames) {
				name = builtInNames[text[0]]
			}
		default:
			name = text
		}
	}
	rd.names = append(rd.names, name)
}
