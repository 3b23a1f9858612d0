package xls

import (
	"maps"
	"slices"

	"example.com/vanban/model"
	"example.com/vanban/xlsx"
)

// keep puts the row with those gathered.
func (p *sheetReader) keep() error {
	const cellBytes = 96
	for i := range p.row.Cells {
		p.spent += cellBytes + len(p.row.Cells[i].Text)
	}
	if p.spent > xlsx.MaxMemory {
		return model.Errorf(model.ErrLimit, "the rows take more than %d bytes of memory", xlsx.MaxMemory)
	}
	r := p.gather[p.row.Index]
	if r == nil {
		p.gather[p.row.Index] = &xlsx.Row{Index: p.row.Index, Cells: slices.Clone(p.row.Cells)}
		return nil
	}
	r.Cells = append(r.Cells, p.row.Cells...)
	return nil
}

// gathered hands the rows on that were gathered, in their order; of two cells in one place the later holds.
func (p *sheetReader) gathered() error {
	for _, index := range slices.Sorted(maps.Keys(p.gather)) {
		r := p.gather[index]
		slices.SortStableFunc(r.Cells, func(a, b xlsx.Cell) int { return a.Column - b.Column })
		kept := r.Cells[:0]
		for i, c := range r.Cells {
			if i+1 == len(r.Cells) || r.Cells[i+1].Column != c.Column {
				kept = append(kept, c)
			}
		}
		r.Cells = kept
		if err := p.hand(r); err != nil {
			return err
		}
	}
	return nil
}
