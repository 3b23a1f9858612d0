package tally

import (
	"strconv"
	"strings"

	"example.com/vanban/internal/lazyregexp"
)

// numberToken is a column number, with the formula that the column is made by: "A", "1", "(2)", "3=1+2", "(5)=(3)-(4)", "6=5/4*100".
var numberToken = lazyregexp.New(`^[(\[]?\s*([A-ZĐa-zđ]|\d{1,2}[a-z]?)\s*[)\]]?\s*((=|:)\s*[\d()\[\]+\-–−*x×/:.,%A-Za-z =]+)?[)\]]?$`)

// columnNumber is the number of a column that a cell of the row of column numbers prints; "" when it is none.
func columnNumber(c *Cell) string {
	s := squeeze(c.Text)
	if c.Typed && c.Number < 0 && c.Number > -100 && !strings.ContainsAny(s, ".,") {
		return strings.Trim(s, "-–−()") // "(7)" typed into a cell is a negative number
	}
	m := numberToken.FindStringSubmatch(s)
	if m == nil {
		return ""
	}
	return m[1]
}

// isNumberRow reports whether a row numbers the columns: letters from A, numbers from 1, in order, most columns.
func (v *view) isNumberRow(r int) bool {
	cells := v.filled(r)
	if len(cells) < 2 {
		return false
	}
	letter, number, numbers := 'A'-1, 0, 0
	for _, c := range cells {
		s := columnNumber(c)
		if s == "" {
			return false
		}
		n, err := strconv.Atoi(strings.TrimRight(s, "abcdefghijklmnopqrstuvwxyz"))
		switch {
		case err == nil && (n == number+1 || n == number && number > 0 && s[len(s)-1] > '9'):
			number = n
			numbers++
		case err != nil && numbers == 0 && []rune(strings.ToUpper(s))[0] == letter+1:
			letter++
		case err != nil && numbers == 0 && letter == 'A'-1 && (s == "a" || s == "A"):
			letter = 'A'
		default:
			return false
		}
	}
	return numbers >= 1 && len(cells) >= 3 || len(cells) == 2 && numbers >= 1 && (letter >= 'A' || bracketed(cells))
}

func bracketed(cells []*Cell) bool {
	for _, c := range cells {
		if s := squeeze(c.Text); !strings.HasPrefix(s, "(") && !c.Typed {
			return false
		}
	}
	return true
}
