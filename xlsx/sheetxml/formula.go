package sheetxml

import (
	"strconv"
	"strings"

	"example.com/vanban/xlsx"
)

// formulaA1 is a formula whose references count rows and columns ("R[-1]C") with references by the names of cells ("A4").
func formulaA1(formula string, row, column int) string {
	var sb strings.Builder
	for i := 0; i < len(formula); {
		c := formula[i]
		switch {
		case c == '"' || c == '\'':
			end := strings.IndexByte(formula[i+1:], c)
			if end < 0 {
				return xlsx.UnreadFormula
			}
			sb.WriteString(formula[i : i+end+2])
			i += end + 2
		case isNameByte(c):
			n := 1
			for i+n < len(formula) && (isNameByte(formula[i+n]) || inBrackets(formula[i:i+n+1])) {
				n++
			}
			word := formula[i : i+n]
			i += n
			if i < len(formula) && (formula[i] == '(' || formula[i] == '!') {
				sb.WriteString(word)
				continue
			}
			reference, ok := referenceA1(word, row, column)
			if !ok {
				return xlsx.UnreadFormula
			}
			sb.WriteString(reference)
		default:
			sb.WriteByte(c)
			i++
		}
	}
	return sb.String()
}

func isNameByte(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '.' || c >= 0x80
}

// inBrackets reports whether the last byte of s belongs to an offset in brackets.
func inBrackets(s string) bool {
	c := s[len(s)-1]
	open := strings.LastIndexByte(s, '[')
	return c == '[' || c == ']' && open >= 0 || c == '-' && open == len(s)-2
}

// referenceA1 is a reference to a cell by its name. Another word is left as it is; a whole row or column is not known.
func referenceA1(word string, row, column int) (string, bool) {
	rest, ok := strings.CutPrefix(word, "R")
	if !ok {
		return word, !strings.ContainsAny(word, "[]")
	}
	r, rest, rowOffset, ok := coordinate(rest)
	if !ok || !strings.HasPrefix(rest, "C") {
		return word, !strings.ContainsAny(word, "[]") && strings.Trim(word, "R0123456789") != ""
	}
	c, rest, columnOffset, ok := coordinate(rest[1:])
	if !ok || rest != "" {
		return word, !strings.ContainsAny(word, "[]")
	}
	if rowOffset {
		r += row + 1
	}
	if columnOffset {
		c += column + 1
	}
	if r < 1 || r > xlsx.MaxRows || c < 1 || c > xlsx.MaxColumns {
		return "#REF!", true
	}
	dollar := map[bool]string{false: "$"}
	return dollar[columnOffset] + xlsx.ColumnName(c-1) + dollar[rowOffset] + strconv.Itoa(r), true
}

// coordinate is the number at the beginning of s and what follows: "5", "[-1]" for an offset, "" for the offset 0.
func coordinate(s string) (n int, rest string, offset, ok bool) {
	if s != "" && s[0] == '[' {
		end := strings.IndexByte(s, ']')
		if end < 0 {
			return 0, "", false, false
		}
		n, err := strconv.Atoi(s[1:end])
		return n, s[end+1:], true, err == nil
	}
	digits := len(s) - len(strings.TrimLeft(s, "0123456789"))
	if digits == 0 {
		return 0, s, true, true
	}
	n, err := strconv.Atoi(s[:digits])
	return n, s[digits:], false, err == nil
}
