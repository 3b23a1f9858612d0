package check

import (
	"strconv"
	"strings"
	"unicode"
)

// formula is the right side of a column's formula ("1+2", "3/2*100"): what it is computed from.
type formula struct {
	terms   []int // columns
	signs   []float64
	linear  bool
	compute func(value func(column int) (float64, bool)) (float64, bool)
}

// parseFormula reads what stands behind the equals sign of a column number. columns are the columns by their numbers.
func parseFormula(s string, columns map[string]int) (*formula, bool) {
	p := &formulaParser{columns: columns, f: &formula{linear: true}}
	for _, r := range strings.TrimRight(s, "%") {
		switch {
		case unicode.IsSpace(r):
		case r == '–' || r == '−':
			p.s = append(p.s, '-')
		case r == 'x' || r == '×' || r == 'X':
			p.s = append(p.s, '*')
		case r == ':' || r == '÷':
			p.s = append(p.s, '/')
		case r == '[' || r == '{':
			p.s = append(p.s, '(')
		case r == ']' || r == '}':
			p.s = append(p.s, ')')
		default:
			p.s = append(p.s, r)
		}
	}
	compute := p.sum(1, 0)
	if p.bad || p.at != len(p.s) || len(p.f.terms) == 0 {
		return nil, false
	}
	p.f.compute = compute
	return p.f, true
}

type evaluation func(value func(column int) (float64, bool)) (float64, bool)

type formulaParser struct {
	s       []rune
	at      int
	bad     bool
	columns map[string]int
	f       *formula
}

func (p *formulaParser) next() rune {
	if p.at < len(p.s) {
		return p.s[p.at]
	}
	return 0
}

func (p *formulaParser) sum(sign float64, depth int) evaluation {
	left := p.product(sign, depth)
	for p.next() == '+' || p.next() == '-' {
		minus := p.next() == '-'
		p.at++
		s := sign
		if minus {
			s = -sign
		}
		a, b := left, p.product(s, depth)
		left = func(value func(int) (float64, bool)) (float64, bool) {
			x, okX := a(value)
			y, okY := b(value)
			if minus {
				y = -y
			}
			return x + y, okX && okY
		}
	}
	return left
}

func (p *formulaParser) product(sign float64, depth int) evaluation {
	left := p.operand(sign, depth)
	for p.next() == '*' || p.next() == '/' {
		p.f.linear = false
		divide := p.next() == '/'
		p.at++
		a, b := left, p.operand(sign, depth)
		left = func(value func(int) (float64, bool)) (float64, bool) {
			x, okX := a(value)
			y, okY := b(value)
			if divide {
				return x / y, okX && okY && y != 0
			}
			return x * y, okX && okY
		}
	}
	return left
}

const maxFormulaDepth = 8

func (p *formulaParser) operand(sign float64, depth int) evaluation {
	nothing := func(func(int) (float64, bool)) (float64, bool) { return 0, false }
	if p.next() == '(' {
		if depth == maxFormulaDepth {
			p.bad = true
			return nothing
		}
		p.at++
		inner := p.sum(sign, depth+1)
		if p.next() != ')' {
			p.bad = true
		}
		p.at++
		return inner
	}
	from := p.at
	for p.at < len(p.s) && (unicode.IsLetter(p.s[p.at]) || unicode.IsDigit(p.s[p.at])) {
		p.at++
	}
	name := string(p.s[from:min(p.at, len(p.s))])
	if c, ok := p.columns[strings.ToLower(name)]; ok {
		p.f.terms, p.f.signs = append(p.f.terms, c), append(p.f.signs, sign)
		return func(value func(int) (float64, bool)) (float64, bool) { return value(c) }
	}
	n, err := strconv.Atoi(name)
	if err != nil || n < 100 {
		p.bad = true // a column that is not there
		return nothing
	}
	p.f.linear = false
	return func(func(int) (float64, bool)) (float64, bool) { return float64(n), true }
}
