package check

import (
	"math"
	"strconv"
	"strings"

	"example.com/vanban/model"
)

// checkTextTable reports figures of the text that the table contradicts. It speaks only where both are certain: the text calls the
// row by its whole name right before the figure, in the unit of the table, and the table has one column of figures and one row of
// that name.
func checkTextTable(d *model.Document, report func(model.Diagnostic)) {
	named := map[string]*model.TallyCell{}
	units := map[string]string{}
	for _, t := range d.Tallies {
		gatherNamed(t, named, units)
	}
	if len(named) == 0 {
		return
	}
	for i := range d.Quantities {
		q := &d.Quantities[i]
		value, err := strconv.ParseFloat(q.Value, 64)
		if err != nil || q.Span.Cell || q.Unit == "" {
			continue
		}
		text := d.TextAt(q.Span.Path)
		if q.Span.Start > len(text) {
			continue
		}
		name := nameBefore(text[:q.Span.Start], named)
		if name == "" || !strings.EqualFold(units[name], q.Unit) {
			continue
		}
		cell := named[name]
		if math.Abs(cell.Number-value) <= 0.5*math.Pow10(-shown(q.Value))+0.5*math.Pow10(-cell.Decimals) {
			continue
		}
		report(model.Diagnostic{Span: q.Span, Message: model.Msg("the text says %s, the table %s", vietnamese(value), cell.Text),
			Related: []model.Related{{Span: cell.Span, Message: model.Msg("the figure of the table")}}})
	}
}

// gatherNamed adds the figures of a tally with a single column of figures by the names of their rows; a name that stands twice is nil.
func gatherNamed(t *model.Tally, named map[string]*model.TallyCell, units map[string]string) {
	if len(t.Kinds) != len(t.Columns) || len(t.Units) != len(t.Columns) {
		return
	}
	l := &ledger{t: t}
	column, n := 0, 0
	for c, k := range t.Kinds {
		if k == model.FigureColumn {
			column = c
			n++
		} else if k == model.RatioColumn {
			return
		}
	}
	if n != 1 {
		return
	}
	for i := range t.Rows {
		name := foldName(t.Rows[i].Name)
		cell := &t.Rows[i].Cells[column]
		if cell.Kind != model.NumberCell || strings.Count(name, " ") < 2 || t.Rows[i].Subset {
			continue
		}
		if _, twice := named[name]; twice {
			cell = nil
		}
		named[name], units[name] = cell, l.unit(place{i, column})
	}
}

// nameBefore is the name of a row that the text before a figure ends with, but for a verb; "" when there is none.
func nameBefore(text string, named map[string]*model.TallyCell) string {
	if i := strings.LastIndexAny(text, ".;"); i >= 0 {
		text = text[i+1:]
	}
	s := foldName(text)
	for _, verb := range [...]string{" là", " đạt", " được", ":"} {
		s = strings.TrimSpace(strings.TrimSuffix(s, verb))
	}
	for name, cell := range named {
		if rest, ok := strings.CutSuffix(s, name); ok && cell != nil && (rest == "" || rest == "- " || rest == "+ ") {
			return name
		}
	}
	return ""
}

func foldName(s string) string {
	return strings.ToLower(strings.Join(strings.Fields(strings.Trim(s, " :.")), " "))
}

// shown is how many decimals a number in canonical form has.
func shown(value string) int {
	if i := strings.IndexByte(value, '.'); i >= 0 {
		return len(value) - i - 1
	}
	return 0
}
