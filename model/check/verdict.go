package check

import (
	"math"
	"slices"
	"strconv"

	"example.com/vanban/model"
)

// verdict is a figure that the equations of its tally contradict.
type verdict struct {
	rule     string
	at       place
	computed float64
}

// verdicts are the wrong figures of a tally, in the order of its rows.
func verdicts(t *model.Tally) []verdict {
	if len(t.Kinds) != len(t.Columns) || len(t.Units) != len(t.Columns) {
		return nil // read from a form that does not say what the columns hold
	}
	l := &ledger{t: t}
	l.rowSums()
	made := l.columnFormulas()
	l.headSums(made)
	l.shares(made)
	out := l.blame()
	slices.SortStableFunc(out, func(a, b verdict) int {
		if a.at.row != b.at.row {
			return a.at.row - b.at.row
		}
		return a.at.column - b.at.column
	})
	return out
}

// blame finds the cells whose correction makes the equations hold that do not.
func (l *ledger) blame() []verdict {
	failing := l.failing()
	trusted := l.trusted(failing)
	var out []verdict
	for len(failing) > 0 && len(out) < 200 {
		v, fixed := l.culprit(failing, trusted)
		if fixed == 0 {
			break
		}
		if l.believable(failing, v) {
			out = append(out, v)
		}
		failing = slices.DeleteFunc(failing, func(e *equation) bool { return l.repairs(e, v.at, v.computed) })
	}
	return out
}

func (l *ledger) failing() []*equation {
	var out []*equation
	for i := range l.equations {
		if !l.equations[i].holds(l) {
			out = append(out, &l.equations[i])
		}
	}
	return out
}

// trusted are the equations that hold and say something, by the cells in them.
func (l *ledger) trusted(failing []*equation) map[place][]*equation {
	cells := map[place]bool{}
	for _, e := range failing {
		for _, p := range e.cells() {
			cells[p] = true
		}
	}
	out := map[place][]*equation{}
	for i := range l.equations {
		e := &l.equations[i]
		if !e.holds(l) || !e.telling(l) {
			continue
		}
		for _, p := range e.cells() {
			if cells[p] {
				out[p] = append(out[p], e)
			}
		}
	}
	return out
}

func (e *equation) cells() []place { return append([]place{e.target}, e.terms...) }

// repairs reports whether e holds once a cell of it has the value.
func (l *ledger) repairs(e *equation, at place, v float64) bool {
	return slices.Contains(e.cells(), at) && e.off(l, at, v) == 0
}

// wanted is the value that a cell needs for e to hold; ok is false when none can be told.
func (l *ledger) wanted(e *equation, at place) (float64, bool) {
	want, ok := e.result(l, nowhere, 0)
	if at == e.target || e.compute != nil {
		return want, ok && at == e.target
	}
	have, ok := l.number(e.target)
	old, _ := l.number(at)
	for i, p := range e.terms {
		if p == at && e.signs[i] != 0 {
			return old + (have-want)/e.signs[i], ok
		}
	}
	return 0, false
}

// culprit is the cell whose correction repairs most of the failing equations and breaks the fewest others. Among equals a sum is
// named before what it is the sum of.
func (l *ledger) culprit(failing []*equation, trusted map[place][]*equation) (best verdict, fixed int) {
	bestScore := math.MinInt
	byCell := map[place][]*equation{}
	for _, e := range failing {
		for _, p := range e.cells() {
			byCell[p] = append(byCell[p], e)
		}
	}
	for _, e := range failing {
		for k, at := range e.cells() {
			v, ok := l.wanted(e, at)
			if !ok {
				continue
			}
			score, n := 0, 0
			for _, f := range byCell[at] {
				if l.repairs(f, at, v) {
					n++
				}
			}
			for _, f := range trusted[at] {
				if !l.repairs(f, at, v) {
					score--
				}
			}
			if _, has := l.number(at); !has {
				score--
			}
			score = (score+n)*2 + max(0, 1-k)
			if old, has := l.number(at); has && scale(old, v) != 0 {
				score += 2 // one figure in another unit is likelier than any other slip of that size
			}
			if n > 0 && score > bestScore {
				rule := e.rule
				for _, f := range byCell[at] {
					if f.target == at {
						rule = f.rule
						break
					}
				}
				best, fixed, bestScore = verdict{rule, at, l.rounded(at, v)}, n, score
			}
		}
	}
	return best, fixed
}

// rounded is a value with the decimals that the tally prints there.
func (l *ledger) rounded(at place, v float64) float64 {
	d := l.t.Rows[at.row].Cells[at.column].Decimals
	for i := range l.t.Rows {
		d = max(d, l.t.Rows[i].Cells[at.column].Decimals)
	}
	text := strconv.FormatFloat(v, 'f', min(d, 10), 64)
	v, _ = strconv.ParseFloat(text, 64)
	return v
}

// believable reports whether the equations that a correction repairs are sure to be meant: those of their kind hold elsewhere.
func (l *ledger) believable(failing []*equation, v verdict) bool {
	repaired := 0
	for _, e := range failing {
		if !l.repairs(e, v.at, v.computed) && e.target != v.at {
			continue
		}
		repaired++
		if l.meant(e) {
			return true
		}
	}
	return repaired > 1
}

// meant reports whether an equation is sure to be meant: others of its family, or of its column, hold, and few do not.
func (l *ledger) meant(e *equation) bool {
	right, wrong := 0, 0
	column, columnWrong := 0, 0
	for i := range l.equations {
		f := &l.equations[i]
		if f == e || f.rule != e.rule {
			continue
		}
		holds := f.holds(l)
		switch {
		case !holds && f.family == e.family:
			wrong++
		case f.family == e.family && f.telling(l):
			right++
		}
		if e.rule == "sum" && f.target.column == e.target.column && f.family != e.family {
			if !holds {
				columnWrong++
			} else if f.telling(l) {
				column++
			}
		}
	}
	switch {
	case right > 0 && right >= 2*wrong:
		return true
	case wrong > right:
		return false
	case column > 0 && column >= columnWrong:
		return true
	}
	row := &l.t.Rows[e.target.row]
	switch {
	case e.rule == "column-formula":
		return l.slip(e) || len(l.t.Rows) <= 2
	case row.Total:
		return l.flat() || l.slip(e)
	}
	return l.slip(e)
}

// flat reports whether all rows stand at one level, so that a total can only be the sum of them all.
func (l *ledger) flat() bool {
	level := 0
	for i := range l.t.Rows {
		row := &l.t.Rows[i]
		if row.Total || row.Subset {
			continue
		}
		if level != 0 && row.Level != level {
			return false
		}
		level = row.Level
	}
	return true
}

// slip reports whether the printed figure differs from the computed one as a slip of the pen does: in one digit, or in two that are
// swapped.
func (l *ledger) slip(e *equation) bool {
	want, ok := e.result(l, nowhere, 0)
	have, has := l.number(e.target)
	if !ok || !has || have == 0 {
		return false
	}
	a, b := digits(l.rounded(e.target, want)), digits(l.rounded(e.target, have))
	if len(a) != len(b) || len(a) < 2 {
		return false
	}
	var differ []int
	for i := range a {
		if a[i] != b[i] {
			differ = append(differ, i)
		}
	}
	return len(differ) == 1 || len(differ) == 2 && differ[1] == differ[0]+1 && a[differ[0]] == b[differ[1]] && a[differ[1]] == b[differ[0]]
}

func digits(v float64) string { return strconv.FormatFloat(math.Abs(v), 'f', -1, 64) }
