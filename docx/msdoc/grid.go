package msdoc

import (
	"slices"

	"example.com/vanban/docx/internal/flow"
)

// grid are the edges of the columns of a table, from the left: each edge of a cell lies on one of them.
type grid []int

// near is how far apart, in twips, edges may lie that are meant to be one.
const near = 3

// gridOf collects the edges of the cells of rows.
func gridOf(rows []rowSpan) grid {
	var all []int
	for i, r := range rows {
		if i == 0 || !slices.Equal(r.tap.edges, rows[i-1].tap.edges) {
			all = append(all, r.tap.edges...)
		}
	}
	slices.Sort(all)
	var g grid
	for _, x := range all {
		if len(g) == 0 || x-g[len(g)-1] > near {
			g = append(g, x)
		}
	}
	return g
}

// column is the number of the edge nearest to x.
func (g grid) column(x int) int {
	i, found := slices.BinarySearch(g, x)
	if !found && i > 0 {
		i--
	}
	return i
}

// widths are those of the columns.
func (g grid) widths() []int {
	if len(g) < 2 || len(g) > flow.MaxColumns {
		return nil
	}
	out := make([]int, 0, len(g)-1)
	for i := 1; i < len(g); i++ {
		out = append(out, g[i]-g[i-1])
	}
	return out
}

// place are the columns that cell i of a row covers, to excluded; the cells before it end at column at.
func (g grid) place(t *tap, i, at int) (from, to int) {
	if i+1 >= len(t.edges) {
		return at, at + 1
	}
	from, to = max(at, g.column(t.edges[i])), g.column(t.edges[i+1])
	return from, max(to, from+1)
}
