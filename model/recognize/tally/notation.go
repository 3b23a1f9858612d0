package tally

import "strings"

// votes count what the numbers of a column, or of a sheet, show of its notation.
type votes struct {
	vietnamese, english        int
	dotDecimals                int
	dotGroups, commaGroups     int
	plainSmall, plainThousands int // without marks: below a thousand, and from a thousand on
}

func (n *votes) count(p printed) {
	switch p.form {
	case vietnamese:
		n.vietnamese++
	case english:
		n.english++
	case dotDecimal:
		n.dotDecimals++
	case dotGroup:
		n.dotGroups++
	case commaGroup:
		n.commaGroups++
	case plain:
		if len(strings.TrimLeft(p.digits, "0")) > 3 {
			n.plainThousands++
		} else {
			n.plainSmall++
		}
	}
}

func (n *votes) add(m votes) {
	n.vietnamese += m.vietnamese
	n.english += m.english
	n.dotDecimals += m.dotDecimals
	n.dotGroups += m.dotGroups
	n.commaGroups += m.commaGroups
}

// mark is the decimal mark that the numbers agree on, 0 when they show neither way or both.
func (n *votes) mark() byte {
	switch {
	case n.vietnamese > 0 && n.english == 0 && n.dotDecimals == 0:
		return ','
	case n.english > 0 && n.vietnamese == 0:
		return '.'
	case n.vietnamese == 0 && n.english == 0 && n.dotDecimals > 1:
		return '.'
	case n.vietnamese+n.english+n.dotDecimals+n.commaGroups == 0 && n.dotGroups > 1 && n.plainThousands == 0:
		return ',' // every full stop of the column parts three digits, and nothing above a thousand is without
	}
	return 0
}

// settle reads a printed number by the notation of its column and, where that shows neither way, of the whole.
// It reports false for a number that stays a question.
func settle(p printed, column, whole *votes) (value float64, decimals int, ok bool) {
	mark := column.mark()
	if mark == 0 && column.vietnamese+column.english+column.dotDecimals <= 1 {
		mark = whole.mark()
	}
	switch p.form {
	case plain, vietnamese:
		mark = ','
	case english:
		mark = '.'
	case dotDecimal:
		if mark != '.' && (column.dotDecimals < 3 || column.dotDecimals <= 2*column.vietnamese) {
			return 0, 0, false
		}
		mark = '.' // most of the column is written so
	default:
		if mark == 0 {
			return 0, 0, false
		}
	}
	value, decimals = p.value(mark)
	return value, decimals, true
}
