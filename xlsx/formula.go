package xlsx

import (
	"strconv"
	"strings"
)

// sharedFormula is a formula that several cells have, as the first of them has it (ECMA-376 part 1, 18.3.1.40).
type sharedFormula struct {
	text        string
	row, column int
}

// formula reads the formula of the last start tag, of a cell in the column of the current row.
func (p *sheetReader) formula(column int) string {
	raw, _ := p.s.RawAttr(attrT)
	isShared := string(raw) == "shared"
	index := number(p.s, attrSI)
	text := string(unescape(p.chars(nil), 0))
	if !isShared || index < 0 {
		return text
	}
	if text != "" {
		if p.shared == nil {
			p.shared = map[int]sharedFormula{}
		}
		p.shared[index] = sharedFormula{text, p.row.Index, column}
		return text
	}
	if f, ok := p.shared[index]; ok {
		return shift(f.text, p.row.Index-f.row, column-f.column)
	}
	return ""
}

// shift moves the relative references of a formula by so many rows and columns.
func shift(formula string, rows, columns int) string {
	var sb strings.Builder
	for i := 0; i < len(formula); {
		c := formula[i]
		switch {
		case c == '"' || c == '\'':
			n := quoted(formula[i:])
			sb.WriteString(formula[i : i+n])
			i += n
		case isNameByte(c):
			n := 1
			for i+n < len(formula) && isNameByte(formula[i+n]) {
				n++
			}
			word := formula[i : i+n]
			if i+n < len(formula) && (formula[i+n] == '(' || formula[i+n] == '!') {
				sb.WriteString(word)
			} else {
				sb.WriteString(shiftReference(word, rows, columns))
			}
			i += n
		default:
			sb.WriteByte(c)
			i++
		}
	}
	return sb.String()
}

// quoted is the length of the quotation at the beginning of s.
func quoted(s string) int {
	for i := 1; i < len(s); i++ {
		if s[i] != s[0] {
			continue
		}
		if i+1 < len(s) && s[i+1] == s[0] {
			i++
			continue
		}
		return i + 1
	}
	return len(s)
}

func isNameByte(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' || c == '$' || c == '_' || c == '.' || c >= 0x80
}

// shiftReference moves a reference to a cell; another word is left as it is.
func shiftReference(word string, rows, columns int) string {
	row, column, ok := parseCell([]byte(word))
	if !ok {
		return word
	}
	fixedColumn := word[0] == '$'
	fixedRow := strings.LastIndexByte(word, '$') > 0
	if !fixedRow {
		row += rows
	}
	if !fixedColumn {
		column += columns
	}
	if row < 0 || row >= MaxRows || column < 0 || column >= MaxColumns {
		return "#REF!"
	}
	var sb strings.Builder
	if fixedColumn {
		sb.WriteByte('$')
	}
	sb.WriteString(ColumnName(column))
	if fixedRow {
		sb.WriteByte('$')
	}
	sb.WriteString(strconv.Itoa(row + 1))
	return sb.String()
}
