package check

import (
	"math"
	"strings"

	"example.com/vanban/model"
)

// place is a cell of a tally by row and column.
type place struct{ row, column int }

// equation is a relation between the cells of a tally: what its target prints is what compute gives.
type equation struct {
	rule    string // "sum", "column-formula", "percent"
	family  int    // equations that say the same of other rows or columns
	target  place
	terms   []place // the cells that it is computed from
	signs   []float64
	compute func(value func(place) (float64, bool)) (float64, bool) // nil for the sum of terms by signs
	slack   float64                                                 // what rounding explains
}

// ledger is a tally with the equations that hold in it or should.
type ledger struct {
	t         *model.Tally
	equations []equation
	families  int
}

// number is the value of a cell; ok is false when it has none.
func (l *ledger) number(p place) (float64, bool) {
	c := &l.t.Rows[p.row].Cells[p.column]
	return c.Number, c.Kind == model.NumberCell
}

// result is what an equation computes, with the value of one cell replaced by v.
func (e *equation) result(l *ledger, at place, v float64) (float64, bool) {
	value := func(p place) (float64, bool) {
		if p == at {
			return v, true
		}
		return l.number(p)
	}
	if e.compute != nil {
		return e.compute(value)
	}
	sum := 0.0
	for i, p := range e.terms {
		n, _ := value(p)
		sum += e.signs[i] * n
	}
	return sum, true
}

var nowhere = place{-1, -1}

// off is how far the target is from what is computed, beyond rounding; 0 when the equation holds. Replaced is as in result.
func (e *equation) off(l *ledger, at place, v float64) float64 {
	want, ok := e.result(l, at, v)
	have, has := l.number(e.target)
	if e.target == at {
		have, has = v, true
	}
	if !ok || !has {
		return 0
	}
	d := math.Abs(want - have)
	if d <= e.slack+1e-9*math.Max(math.Abs(want), math.Abs(have)) {
		return 0
	}
	return d
}

func (e *equation) holds(l *ledger) bool { return e.off(l, nowhere, 0) == 0 }

// telling reports whether it means something that the equation holds: two of its terms, or one that is subtracted, are not nought.
func (e *equation) telling(l *ledger) bool {
	n := 0
	for _, p := range e.terms {
		if v, ok := l.number(p); ok && v != 0 {
			n++
		}
	}
	return n > 1
}

// sum adds the equation of a sum, unless a term is in doubt or too few are there.
func (l *ledger) sum(rule string, family int, target place, terms []place, signs []float64) {
	if _, ok := l.number(target); !ok || len(terms) < 2 {
		return
	}
	filled := 0
	for _, p := range terms {
		c := &l.t.Rows[p.row].Cells[p.column]
		if c.Doubtful || c.Kind == model.TextCell {
			return
		}
		if c.Kind == model.NumberCell {
			filled++
		}
	}
	if filled == 0 || filled < 2 && rule == "sum" {
		return
	}
	if signs == nil {
		signs = make([]float64, len(terms))
		for i := range signs {
			signs[i] = 1
		}
	}
	l.equations = append(l.equations, equation{rule: rule, family: family, target: target, terms: terms, signs: signs, slack: l.slack(target, terms)})
}

// slack is half the last printed digit times the terms that are not nought, and nothing for things that are counted.
func (l *ledger) slack(target place, terms []place) float64 {
	sum, whole := l.half(target), true
	for _, p := range append([]place{target}, terms...) {
		c := &l.t.Rows[p.row].Cells[p.column]
		whole = whole && c.Decimals == 0 && c.Number == math.Trunc(c.Number)
	}
	if whole && !isMeasured(l.unit(target)) {
		return 0.001
	}
	for _, p := range terms {
		if n, ok := l.number(p); ok && n != 0 {
			sum += l.half(p)
		}
	}
	return sum * 1.000001
}

// half is half of the last digit that a cell prints.
func (l *ledger) half(p place) float64 {
	return 0.5 * math.Pow10(-min(l.t.Rows[p.row].Cells[p.column].Decimals, 12))
}

// unit is the unit of a cell: its own, its row's, its column's or the tally's.
func (l *ledger) unit(p place) string {
	row := &l.t.Rows[p.row]
	for _, u := range [...]string{row.Cells[p.column].Unit, row.Unit} {
		if u != "" {
			return strings.ToLower(u)
		}
	}
	if p.column < len(l.t.Units) && l.t.Units[p.column] != "" {
		return strings.ToLower(l.t.Units[p.column])
	}
	return strings.ToLower(l.t.Unit)
}

// isMeasured reports whether figures in a unit are rounded even when they are whole.
func isMeasured(unit string) bool {
	for _, w := range [...]string{"nghìn", "ngàn", "triệu", "tỷ", "tỉ", "tr.", "trđ", "1000", "1.000", "tấn", "tạ", "ha", "km", "m2", "m²", "m3", "m³", "kg", "%", "kwh", "lít"} {
		if strings.HasPrefix(unit, w) {
			return true
		}
	}
	return false
}

// isRatioRow reports whether the figures of a row are shares or comparisons, whatever the columns hold.
func isRatioRow(row *model.TallyRow) bool {
	name := strings.ToLower(row.Name)
	if name == "" && len(row.Cells) > 0 {
		name = strings.ToLower(row.Cells[0].Text)
	}
	if strings.Contains(row.Unit, "%") || strings.Contains(name, "%") {
		return true
	}
	for _, p := range [...]string{"tỷ lệ", "tỉ lệ", "tỷ trọng", "cơ cấu", "so với", "so sánh", "bình quân", "trung bình", "tốc độ", "tăng/giảm", "tăng, giảm", "tăng (giảm)", "chênh lệch"} {
		if strings.HasPrefix(name, p) {
			return true
		}
	}
	return false
}

// figures are the columns whose figures can be added up.
func (l *ledger) figures() []int {
	var out []int
	for c, k := range l.t.Kinds {
		if k == model.FigureColumn {
			out = append(out, c)
		}
	}
	return out
}
