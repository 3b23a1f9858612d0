package check

import (
	"math"
	"strings"

	"example.com/vanban/model"
)

// columnFormulas adds what the row of column numbers says that columns are computed from.
func (l *ledger) columnFormulas() map[int]bool {
	made := map[int]bool{}
	columns := map[string]int{}
	formulas := map[int]string{}
	for c, s := range l.t.ColumnNumbers {
		number, right, ok := strings.Cut(s, "=")
		number = strings.ToLower(strings.Trim(number, "()[] "))
		if number != "" {
			columns[number] = c
		}
		if ok {
			formulas[c] = right
		}
	}
	for c := range l.t.Columns {
		right, ok := formulas[c]
		if !ok {
			continue
		}
		if f, ok := parseFormula(strings.TrimSuffix(right, ")")+strings.Repeat(")", max(0, strings.Count(right, "(")-strings.Count(strings.TrimSuffix(right, ")"), ")"))), columns); ok {
			made[c] = true
			l.columnFormula(c, f)
		}
	}
	return made
}

// columnFormula adds one column's formula in every row that has its figures.
func (l *ledger) columnFormula(c int, f *formula) {
	family := l.family()
	var odd []equation
	for i := range l.t.Rows {
		target := place{i, c}
		if _, ok := l.number(target); !ok || isRatioRow(&l.t.Rows[i]) && f.linear {
			continue
		}
		var terms []place
		for _, t := range f.terms {
			terms = append(terms, place{i, t})
		}
		if f.linear {
			if len(terms) > 1 {
				l.sum("column-formula", family, target, terms, f.signs)
			}
			continue
		}
		e := equation{rule: "column-formula", family: family, target: target, terms: terms}
		e.compute = func(value func(place) (float64, bool)) (float64, bool) {
			return f.compute(func(column int) (float64, bool) { return value(place{i, column}) })
		}
		odd = append(odd, e)
	}
	l.ratios(odd)
}

// ratios adds equations of quotients and products, as they are or times a hundred, whichever fits more rows.
func (l *ledger) ratios(equations []equation) {
	plain, hundred := l.scaled(equations, 1), l.scaled(equations, 100)
	chosen := plain
	if l.fitting(hundred) > l.fitting(plain) {
		chosen = hundred
	}
	cut := 0 // rows whose last digit is cut off rather than rounded
	for i := range chosen {
		if d := chosen[i].off(l, nowhere, 0); d > 0 && d < 2*l.half(chosen[i].target) {
			cut++
		}
	}
	for i := range chosen {
		if cut > 1 {
			chosen[i].slack += l.half(chosen[i].target)
		}
	}
	l.equations = append(l.equations, chosen...)
}

func (l *ledger) fitting(equations []equation) int {
	n := 0
	for i := range equations {
		if equations[i].holds(l) {
			n++
		}
	}
	return n
}

// scaled are equations with the result times a factor, those that can be computed.
func (l *ledger) scaled(equations []equation, factor float64) []equation {
	var out []equation
	for _, e := range equations {
		compute := e.compute
		e.compute = func(value func(place) (float64, bool)) (float64, bool) {
			v, ok := compute(value)
			return v * factor, ok && !math.IsInf(v, 0) && !math.IsNaN(v)
		}
		v, ok := e.result(l, nowhere, 0)
		if !ok {
			continue
		}
		e.slack = l.half(e.target)
		for _, p := range e.terms {
			if n, ok := l.number(p); ok && n != 0 {
				if half := l.half(p); half < 0.5 || isMeasured(l.unit(p)) {
					e.slack += math.Abs(v) * half / math.Abs(n)
				}
			}
		}
		e.slack *= 1.0001
		out = append(out, e)
	}
	return out
}

// headSums adds the sums that heads tell of: a column "Tổng số" of the columns beside it under the same heads.
func (l *ledger) headSums(made map[int]bool) {
	for c, path := range l.t.Columns {
		if made[c] || l.t.Kinds[c] != model.FigureColumn || len(path) == 0 || !isTotalHead(path[len(path)-1]) || inSubset(path) {
			continue
		}
		terms := l.siblings(c)
		if len(terms) < 2 {
			continue
		}
		family := l.family()
		for i := range l.t.Rows {
			if isRatioRow(&l.t.Rows[i]) {
				continue
			}
			var places []place
			for _, t := range terms {
				places = append(places, place{i, t})
			}
			l.sum("sum", family, place{i, c}, places, nil)
		}
	}
}

// siblings are the columns that a total column is the sum of by their heads; a group with a total of its own is stood for by it.
func (l *ledger) siblings(total int) []int {
	prefix := l.t.Columns[total][:len(l.t.Columns[total])-1]
	var out []int
	group := ""
	for c := range l.t.Columns {
		path := l.t.Columns[c]
		if c == total || l.t.Kinds[c] != model.FigureColumn || len(path) <= len(prefix) || !hasHeads(path, prefix) || len(prefix) == 0 && c < total {
			continue
		}
		rest := path[len(prefix):]
		if len(prefix) == 0 && (isTotalHead(rest[0]) || !strings.EqualFold(l.t.Units[c], l.t.Units[total])) {
			break
		}
		head := rest[0]
		switch {
		case inSubset(rest[:1]) && len(rest) > 1:
			// "Trong đó" over all that follows: its columns may be the whole.
			out = append(out, c)
		case len(rest) == 1:
			if !isTotalHead(head) {
				out = append(out, c)
			}
		case head == group:
		case isTotalHead(rest[len(rest)-1]):
			out, group = append(out, c), head
		default:
			out = append(out, c)
		}
	}
	return out
}

func hasHeads(path, prefix []string) bool {
	for i := range prefix {
		if path[i] != prefix[i] {
			return false
		}
	}
	return true
}

func isTotalHead(head string) bool {
	h := strings.Trim(strings.ToLower(head), " .:*")
	h, _, _ = strings.Cut(h, " (")
	switch h {
	case "tổng số", "tổng cộng", "tổng", "cộng", "t.số", "ts", "tổng chung":
		return true
	}
	return false
}

func inSubset(path []string) bool {
	for _, head := range path {
		if h := strings.ToLower(head); strings.HasPrefix(h, "trong đó") || strings.HasPrefix(h, "tr.đó") {
			return true
		}
	}
	return false
}

// shares adds what columns of ratios are by their figures, where no formula says it: one column in per cent of another, or of the
// column's total.
func (l *ledger) shares(made map[int]bool) {
	figures := l.figures()
	totals := l.totals()
	for c, k := range l.t.Kinds {
		if k != model.RatioColumn || made[c] {
			continue
		}
		var best []equation
		most := 0
		try := func(equations []equation) {
			equations = l.scaled(equations, 100)
			n := 0
			for i := range equations {
				if equations[i].holds(l) {
					if v, _ := l.number(equations[i].target); v != 0 && v != 100 {
						n++
					}
				}
			}
			if n > most {
				best, most = equations, n
			}
		}
		for _, a := range figures {
			for _, b := range figures {
				if a != b {
					try(l.shareOf(c, a, func(i int) place { return place{i, b} }))
				}
			}
			for _, t := range totals {
				try(l.shareOf(c, a, func(int) place { return place{t, a} }))
			}
		}
		if most >= 3 && most*4 >= len(best)*3 || most >= 2 && most+1 >= len(best) && len(best) > 2 {
			l.equations = append(l.equations, best...)
		}
	}
}

// shareOf are the equations that say that column c is the share of column a in what whole gives for each row.
func (l *ledger) shareOf(c, a int, whole func(row int) place) []equation {
	family := l.family()
	var out []equation
	for i := range l.t.Rows {
		part, of := place{i, a}, whole(i)
		if _, ok := l.number(place{i, c}); !ok {
			continue
		}
		out = append(out, equation{rule: "percent", family: family, target: place{i, c}, terms: []place{part, of}, compute: func(value func(place) (float64, bool)) (float64, bool) {
			x, okX := value(part)
			y, okY := value(of)
			return x / y, okX && okY && y != 0
		}})
	}
	return out
}
