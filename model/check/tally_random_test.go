package check_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.com/vanban/model"
	"example.com/vanban/model/check"
	"example.com/vanban/model/recognize/tally"
)

// figure is a cell of a random tally with figures.
type figure struct {
	value    float64
	decimals int
}

// randomTally is a tally as an office would make it: levels, a total first or last, with or without the word, subsets, two columns
// with their sum, difference or quotient, a unit, one or two rows of heads.
type randomTally struct {
	labels, names []string
	cells         [][]figure // by row
	heads         [][]string
	merges        []tally.Merge
	numbers       []string
	unit          string
	sums          []int // rows that are sums
	leaves        []int
	made          []int // columns that are computed
}

func makeTally(r *rand.Rand) *randomTally {
	t := &randomTally{}
	decimals := []int{0, 0, 0, 1, 2}[r.IntN(5)]
	t.unit = []string{"triệu đồng", "người", "", "nghìn đồng", "ha", "đồng"}[r.IntN(6)]
	columns := 1 + r.IntN(4)
	type node struct {
		label, name string
		level       int
		subset      bool
	}
	var nodes []node
	nested := r.IntN(3)
	if nested == 0 {
		for i := range 3 + r.IntN(8) {
			nodes = append(nodes, node{strconv.Itoa(i + 1), fmt.Sprintf("Đơn vị thứ %c", 'A'+i), 1, false})
		}
	} else {
		groups := 2 + r.IntN(3)
		for g := range groups {
			nodes = append(nodes, node{[]string{"I", "II", "III", "IV"}[g], fmt.Sprintf("Nhóm %c", 'A'+g), 1, false})
			for i := range 2 + r.IntN(4) {
				nodes = append(nodes, node{strconv.Itoa(i + 1), fmt.Sprintf("Khoản %d của nhóm", i+1), 2, false})
				if nested == 2 && r.IntN(3) == 0 {
					for range 2 + r.IntN(2) {
						nodes = append(nodes, node{"-", "Phần nhỏ", 3, false})
					}
				} else if r.IntN(5) == 0 {
					nodes = append(nodes, node{"", "Trong đó: Nữ", 3, true})
				}
			}
		}
	}
	n := len(nodes)
	values := make([][]float64, n)
	parts := make([][]int, n)
	var top []int
	for i := n - 1; i >= 0; i-- {
		values[i] = make([]float64, columns)
		for j := i + 1; j < n && nodes[j].level > nodes[i].level; j++ {
			if nodes[j].level == nodes[i].level+1 && !nodes[j].subset {
				parts[i] = append(parts[i], j)
			}
		}
		for c := range columns {
			if len(parts[i]) == 0 {
				values[i][c] = math.Round((10+r.Float64()*math.Pow10(2+r.IntN(3)))*math.Pow10(decimals)) / math.Pow10(decimals)
				continue
			}
			for _, j := range parts[i] {
				values[i][c] += values[j][c]
			}
		}
		if nodes[i].level == 1 {
			top = append(top, i)
		}
	}
	total := make([]float64, columns)
	for c := range columns {
		for _, i := range top {
			total[c] += values[i][c]
		}
	}
	for i := range nodes {
		if nodes[i].subset {
			for c := range columns {
				values[i][c] = math.Floor(values[i-1][c] / 2)
			}
		}
	}
	word := []string{"Tổng cộng", "TỔNG SỐ", "Cộng", "Tổng cộng:", "Toàn tỉnh"}[r.IntN(5)]
	add := func(label, name string, v []float64, sum, subset bool) {
		row := make([]figure, columns)
		for c := range row {
			row[c] = figure{math.Round(v[c]*100) / 100, decimals}
		}
		if sum {
			t.sums = append(t.sums, len(t.names))
		} else if !subset {
			t.leaves = append(t.leaves, len(t.names))
		}
		t.labels, t.names, t.cells = append(t.labels, label), append(t.names, name), append(t.cells, row)
	}
	first := r.IntN(3) == 0
	if first {
		add("", word, total, true, false)
	}
	for i := range nodes {
		add(nodes[i].label, nodes[i].name, values[i], len(parts[i]) > 0, nodes[i].subset)
	}
	if !first {
		add("", word, total, true, false)
	}
	t.dress(r, columns)
	return t
}

// dress adds the heads, and a column that is computed where there are two to compute it from.
func (t *randomTally) dress(r *rand.Rand, columns int) {
	heads := []string{"STT", "Nội dung"}
	under := []string{"", ""}
	years := []string{"Năm 2021", "Năm 2022", "Năm 2023", "Năm 2024"}
	grouped := columns > 1 && r.IntN(2) == 0
	for c := range columns {
		switch {
		case !grouped:
			heads, under = append(heads, years[c]), append(under, "")
		case c == 0:
			heads, under = append(heads, "Thực hiện"), append(under, years[c])
		default:
			heads, under = append(heads, ""), append(under, years[c])
		}
	}
	numbers := []string{"A", "B"}
	for c := range columns {
		numbers = append(numbers, strconv.Itoa(c+1))
	}
	if columns > 1 {
		kind := r.IntN(4)
		head, formula := "", ""
		switch kind {
		case 0:
			head, formula = "Cộng hai năm", "=1+2"
		case 1:
			head, formula = "Chênh lệch", "=2-1"
		case 2, 3:
			head, formula = "So sánh (%)", "=2/1"
		}
		for i := range t.cells {
			a, b := t.cells[i][0], t.cells[i][1]
			v := figure{a.value + b.value, a.decimals}
			switch kind {
			case 1:
				v.value = b.value - a.value
			case 2, 3:
				v = figure{math.Round(b.value/a.value*1000) / 10, 1}
			}
			t.cells[i] = append(t.cells[i], v)
		}
		heads, under = append(heads, head), append(under, "")
		numbers = append(numbers, strconv.Itoa(columns+1)+formula)
		t.made = append(t.made, columns)
		if kind != 3 {
			t.numbers = numbers
		}
	} else if r.IntN(2) == 0 {
		t.numbers = numbers
	}
	t.heads = [][]string{heads}
	if grouped {
		t.heads = append(t.heads, under)
		t.merges = append(t.merges, tally.Merge{Column: 2, Rows: 1, Columns: columns})
		for c := range heads {
			if c < 2 || c >= 2+columns {
				t.merges = append(t.merges, tally.Merge{Column: c, Rows: 2, Columns: 1})
			}
		}
	}
}

// grid is the tally as a worksheet of numbers, or as one of texts in Vietnamese notation. rows says where its rows of data begin.
func (t *randomTally) grid(typed bool) (g *tally.Grid, first int) {
	g = &tally.Grid{Sheet: "Biểu"}
	add := func(texts ...string) {
		row := tally.Row{Index: len(g.Rows)}
		for c, s := range texts {
			if s != "" {
				row.Cells = append(row.Cells, tally.Cell{Column: c, Text: s})
			}
		}
		g.Rows = append(g.Rows, row)
	}
	add("UBND TỈNH X")
	add("BIỂU TỔNG HỢP SỐ LIỆU")
	if t.unit != "" {
		add("", "", "Đơn vị tính: "+t.unit)
	}
	for _, m := range t.merges {
		m.Row = len(g.Rows)
		g.Merges = append(g.Merges, m)
	}
	for _, h := range t.heads {
		add(h...)
	}
	if t.numbers != nil {
		add(t.numbers...)
	}
	first = len(g.Rows)
	for i := range t.cells {
		row := tally.Row{Index: len(g.Rows), Cells: []tally.Cell{{Column: 1, Text: t.names[i]}}}
		if t.labels[i] != "" {
			row.Cells = slices.Insert(row.Cells, 0, tally.Cell{Text: t.labels[i]})
		}
		for c, f := range t.cells[i] {
			cell := tally.Cell{Column: 2 + c, Text: printed(f), Number: f.value, Typed: typed}
			row.Cells = append(row.Cells, cell)
		}
		g.Rows = append(g.Rows, row)
	}
	add("", "Người lập biểu")
	return g, first
}

func printed(f figure) string {
	s := strconv.FormatFloat(math.Abs(f.value), 'f', f.decimals, 64)
	whole, fraction, has := strings.Cut(s, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "." + whole[i:]
	}
	if has {
		whole += "," + fraction
	}
	if f.value < 0 {
		return "-" + whole
	}
	return whole
}

func tallyFindings(g *tally.Grid) []model.Diagnostic {
	d := &model.Document{Tallies: tally.Find(g)}
	var out []model.Diagnostic
	for _, r := range check.Rules() {
		r.Check(d, func(diag model.Diagnostic) { out = append(out, diag) })
	}
	return out
}

func TestRandomTalliesThatAreRightHaveNoFindings(t *testing.T) {
	for seed := range uint64(200) {
		made := makeTally(rand.New(rand.NewPCG(seed, 7)))
		for _, typed := range [...]bool{true, false} {
			g, _ := made.grid(typed)
			if found := tally.Find(g); len(found) != 1 || len(found[0].Rows) != len(made.cells) {
				t.Errorf("seed %d: %d tallies", seed, len(found))
				continue
			}
			for _, diag := range tallyFindings(g) {
				t.Errorf("seed %d, typed %v: %s %s: %v", seed, typed, diag.Rule, diag.Cell, diag.Message)
			}
		}
	}
}

func TestOneWrongFigureIsFoundAtItsCell(t *testing.T) {
	found := 0
	const tallies = 200
	for seed := range uint64(tallies) {
		r := rand.New(rand.NewPCG(seed, 7))
		made := makeTally(r)
		// A sum, or a figure that its column's formula makes, or a part where sums cross.
		row := made.sums[r.IntN(len(made.sums))]
		column := r.IntN(len(made.cells[row]))
		if len(made.made) > 0 && r.IntN(2) == 0 {
			row, column = made.leaves[r.IntN(len(made.leaves))], r.IntN(len(made.cells[row]))
			if column > 1 && !slices.Contains(made.made, column) {
				column = made.made[0]
			}
		}
		f := &made.cells[row][column]
		f.value = slipOf(r, *f)
		g, first := made.grid(r.IntN(2) == 0)
		want := string(rune('A'+2+column)) + strconv.Itoa(first+row+1)
		findings := tallyFindings(g)
		if len(findings) == 1 && findings[0].Cell == want {
			found++
			continue
		}
		var got []string
		for _, diag := range findings {
			got = append(got, diag.Rule+" "+diag.Cell+" "+diag.Message.String())
		}
		t.Logf("seed %d: planted %v at %s, found %q", seed, f.value, want, got)
	}
	if found*100 < tallies*99 {
		t.Errorf("found %d of %d", found, tallies)
	}
}

// slipOf is a figure as it is mistyped: a digit that is another, or two that are swapped.
func slipOf(r *rand.Rand, f figure) float64 {
	text := strconv.FormatFloat(math.Abs(f.value), 'f', f.decimals, 64)
	for {
		b := []byte(text)
		i := r.IntN(max(1, len(strings.Split(text, ".")[0])-1))
		b[i] = '1' + byte(r.IntN(9))
		v, _ := strconv.ParseFloat(string(b), 64)
		if string(b) != text && math.Abs(v-math.Abs(f.value)) > 9 {
			return math.Copysign(v, f.value)
		}
		if len(strings.Split(text, ".")[0]) < 2 || math.Abs(f.value) < 20 {
			return f.value + 10
		}
	}
}
