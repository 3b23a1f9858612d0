package check

import (
	"slices"
	"strings"

	"example.com/vanban/model"
)

// rowSums adds the sums that rows are of other rows: groups of their parts, totals of the groups.
func (l *ledger) rowSums() {
	rows := l.t.Rows
	columns := l.figures()
	if len(columns) == 0 {
		return
	}
	for i := range rows {
		if rows[i].Total || rows[i].Subset || isRatioRow(&rows[i]) {
			continue
		}
		family := l.family()
		for _, c := range columns {
			l.addRows(family, i, c, l.parts(i, c))
		}
	}
	totals := l.totals()
	if len(totals)*len(rows) > maxTotalWork {
		totals = totals[len(totals)-1:]
	}
	for _, i := range totals {
		l.totalSums(i, columns)
	}
}

// maxTotalWork bounds the rows that are looked at for totals; of a tally with more, the last total alone is checked.
const maxTotalWork = 4 << 20

func (l *ledger) family() int {
	l.families++
	return l.families
}

// parts are the rows directly under row i that have a figure in a column; a part without one is stood for by its own parts.
func (l *ledger) parts(i, column int) []int {
	rows := l.t.Rows
	end := i + 1
	for end < len(rows) && rows[end].Level > rows[i].Level && !rows[end].Total {
		end++
	}
	return l.top(i+1, end, column)
}

// top are the rows of the highest level from one row to another, as in parts.
func (l *ledger) top(from, to, column int) []int {
	rows := l.t.Rows
	level := 1 << 30
	for j := from; j < to; j++ {
		if !rows[j].Subset && !rows[j].Total {
			level = min(level, rows[j].Level)
		}
	}
	var out []int
	for j := from; j < to; j++ {
		if rows[j].Level != level || rows[j].Subset || rows[j].Total {
			continue
		}
		if rows[j].Cells[column].Kind != model.NumberCell && !rows[j].Cells[column].Doubtful {
			if under := l.parts(j, column); len(under) > 0 {
				out = append(out, under...)
				continue
			}
		}
		out = append(out, j)
	}
	return out
}

// addRows adds the sum of parts in a column when their units agree.
func (l *ledger) addRows(family, i, column int, parts []int) {
	var terms []place
	for _, j := range parts {
		if isRatioRow(&l.t.Rows[j]) || !l.sameUnit(i, j) {
			return
		}
		terms = append(terms, place{j, column})
	}
	l.sum("sum", family, place{i, column}, terms, nil)
}

func (l *ledger) sameUnit(i, j int) bool {
	a, b := l.t.Rows[i].Unit, l.t.Rows[j].Unit
	return strings.EqualFold(a, b) || a == "" && l.t.Rows[i].Total && l.oneUnit()
}

// oneUnit reports whether all rows that name a unit name the same.
func (l *ledger) oneUnit() bool {
	unit := ""
	for i := range l.t.Rows {
		if u := strings.ToLower(l.t.Rows[i].Unit); u != "" {
			if unit != "" && u != unit {
				return false
			}
			unit = u
		}
	}
	return true
}

func (l *ledger) totals() []int {
	var out []int
	for i := range l.t.Rows {
		if l.t.Rows[i].Total && !isRatioRow(&l.t.Rows[i]) {
			out = append(out, i)
		}
	}
	return out
}

// totalSums adds the sums of a total row, in the way that holds in most columns: of the rows of the highest level in its reach, of all
// that have no parts, or of the totals before it.
func (l *ledger) totalSums(i int, columns []int) {
	ways := l.ways(i)
	best, most := -1, -1
	for w := range ways {
		trial := &ledger{t: l.t}
		l.tryWay(trial, i, columns, ways[w])
		right := 0
		for k := range trial.equations {
			if e := &trial.equations[k]; e.holds(trial) {
				right++
				if e.telling(trial) {
					right++
				}
			}
		}
		if len(trial.equations) > 0 && right > most {
			best, most = w, right
		}
	}
	if best >= 0 {
		family := l.family()
		for _, c := range columns {
			l.addRows(family, i, c, ways[best](c))
		}
	}
}

func (l *ledger) tryWay(trial *ledger, i int, columns []int, way func(column int) []int) {
	for _, c := range columns {
		trial.addRows(0, i, c, way(c))
	}
}

// ways are the rows that a total row can be the sum of.
func (l *ledger) ways(i int) []func(column int) []int {
	rows := l.t.Rows
	from, to := 0, i
	if i == 0 || !slices.ContainsFunc(rows[:i], func(r model.TallyRow) bool { return hasNumber(&r) }) {
		from, to = i+1, len(rows)
	}
	between := from
	for j := i - 1; j >= from && from < i; j-- {
		if rows[j].Total {
			between = j + 1
			break
		}
	}
	out := []func(int) []int{func(c int) []int { return l.top(from, to, c) }}
	if between > from {
		out = append(out, func(c int) []int { return l.top(between, to, c) })
	}
	if l.counts(from, to) {
		out = append(out, func(int) []int {
			var sums []int
			for j := from; j < to; j++ {
				if rows[j].Total {
					sums = append(sums, j)
				}
			}
			return sums
		})
	}
	leaves := func(start int) func(c int) []int {
		return func(c int) []int {
			var out []int
			for j := start; j < to; j++ {
				if !rows[j].Total && !rows[j].Subset && rows[j].Cells[c].Kind == model.NumberCell && len(l.parts(j, c)) == 0 {
					out = append(out, j)
				}
			}
			return out
		}
	}
	return append(out, leaves(from), leaves(between))
}

// counts reports whether there are several totals among rows from one to another.
func (l *ledger) counts(from, to int) bool {
	n := 0
	for j := from; j < to; j++ {
		if l.t.Rows[j].Total {
			n++
		}
	}
	return n > 1
}

func hasNumber(row *model.TallyRow) bool {
	return slices.ContainsFunc(row.Cells, func(c model.TallyCell) bool { return c.Kind == model.NumberCell })
}
