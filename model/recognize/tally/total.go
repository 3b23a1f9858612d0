package tally

import (
	"math"
	"strings"

	"example.com/vanban/internal/lazyregexp"
	"example.com/vanban/model"
)

// words finds totals and subsets by what the rows are called.
func (b *builder) words() {
	inside := false // rows under a "Trong đó" that has no figures, or after one
	for i := range b.tally.Rows {
		row := &b.tally.Rows[i]
		name := row.Name
		if name == "" {
			for _, cell := range row.Cells {
				if cell.Kind == model.TextCell && !isLabel(cell.Text) {
					name = cell.Text
					break
				}
			}
		}
		f := strings.TrimLeft(fold(name), "-+*• ")
		row.Total = isTotalName(f) && (row.Label == "" || !isDigit(row.Label[0]) || strings.Trim(f, " :.") == "tong cong")
		switch {
		case isSubsetName(f):
			row.Subset, inside = true, true
		case inside && (row.Label == "" || row.Label == "-" || row.Label == "+" || row.Label == "–") && !row.Total && follows(b.tally.Rows[:i], row.Label):
			row.Subset = true
		default:
			inside = false
		}
	}
}

// maxSubset bounds the rows that one "Trong đó" is followed by.
const maxSubset = 200

// follows reports whether a row after rows still belongs to the subset that they end with: it is labelled like the others of the
// subset, and not like the row that the subset is a part of.
func follows(rows []model.TallyRow, label string) bool {
	i := len(rows) - 1
	last := max(-1, i-maxSubset)
	for i > last && rows[i].Subset && !isSubsetName(strings.TrimLeft(fold(rows[i].Name), "-+*• ")) {
		i--
	}
	if i == last || !rows[i].Subset {
		return false
	}
	if first := &rows[i]; hasFigures(first) {
		return first.Label == label
	}
	return i == 0 || label == "" || rows[i-1].Label != label
}

func hasFigures(row *model.TallyRow) bool {
	for _, c := range row.Cells {
		if c.Kind == model.NumberCell || c.Doubtful {
			return true
		}
	}
	return false
}

func isSubsetName(f string) bool {
	return hasPrefix(f, []string{"trong do", "trong so do", "tr.do", "trd", "tr do", "t.do", "trong tong so"})
}

// partsNamed is how a total names what it is the sum of: "(I+II)", "(A + B)", "= 1+2".
var partsNamed = lazyregexp.New(`[(=] ?(i ?\+ ?ii|a ?\+ ?b|1 ?\+ ?2)`)

// isTotalName reports whether folded text names a total and nothing else.
func isTotalName(f string) bool {
	f = strings.Trim(f, " :.*")
	if strings.HasPrefix(f, "tong") && partsNamed.MatchString(f) {
		return true
	}
	for _, p := range [...]string{"tong cong", "tong so", "tong chung", "cong tong", "cong chung", "tong", "cong", "toan tinh", "toan thanh pho", "toan huyen", "toan xa", "toan nganh", "toan quoc", "ca nuoc", "total", "tong toan tinh", "tong cong toan tinh"} {
		rest, ok := strings.CutPrefix(f, p)
		if !ok {
			continue
		}
		rest = strings.Trim(rest, " :.")
		switch {
		case rest == "" || rest[0] == '(' && strings.HasSuffix(rest, ")") || rest[0] == '=':
			return true
		case hasPrefix(rest, []string{"toan", "ca nuoc", "chung", "muc", "phan", "nhom", "cac", "i", "ii", "iii", "iv", "v", "a", "b", "c", "(i", "cua", "nam", "thang", "quy"}) && len(rest) < 24 && isWordByte(rest[0]):
			return p == "cong" || p == "tong cong" || p == "tong so" || hasPrefix(rest, []string{"toan"})
		}
	}
	return false
}

// silentTotal marks a first or last row as the total that has no word for it: it has no label, and in every column of figures it is
// the sum of the rows of the highest level.
func (b *builder) silentTotal() {
	rows := b.tally.Rows
	for i := range rows {
		if rows[i].Total {
			return
		}
	}
	if len(rows) < 4 {
		return
	}
	for _, i := range [...]int{0, len(rows) - 1} {
		if row := &rows[i]; (row.Label == "" || row.Label == "*") && !row.Subset && b.sumsUp(i) {
			row.Total, row.Level = true, 1
			return
		}
	}
}

// sumsUp reports whether row i holds the sums of the other rows of the highest level.
func (b *builder) sumsUp(total int) bool {
	rows := b.tally.Rows
	level := math.MaxInt
	for i := range rows {
		if i != total && !rows[i].Subset {
			level = min(level, rows[i].Level)
		}
	}
	right := 0
	for c, k := range b.tally.Kinds {
		if k != model.FigureColumn {
			continue
		}
		t := &rows[total].Cells[c]
		sum, terms, coarse := 0.0, 0, t.Decimals
		for i := range rows {
			if i == total || rows[i].Subset || rows[i].Level != level {
				continue
			}
			if cell := &rows[i].Cells[c]; cell.Kind == model.NumberCell {
				sum += cell.Number
				coarse = min(coarse, cell.Decimals)
				if cell.Number != 0 {
					terms++
				}
			}
		}
		if terms == 0 && t.Number == 0 {
			continue
		}
		if t.Kind != model.NumberCell || terms < 2 || math.Abs(sum-t.Number) > 0.5*math.Pow10(-coarse)*float64(terms+1)*1.000001 && coarse > 0 || coarse == 0 && math.Abs(sum-t.Number) > 0.5 {
			return false
		}
		right++
	}
	return right > 0
}

// settleBySums reads the doubtful numbers of a column as thousands where so a total or a group is the sum of its parts.
func (b *builder) settleBySums() {
	for c, k := range b.tally.Kinds {
		if k != model.FigureColumn {
			continue
		}
		var cells []*model.TallyCell
		for i := range b.tally.Rows {
			if cell := &b.tally.Rows[i].Cells[c]; cell.Doubtful && parse(cell.Text).form == dotGroup {
				cells = append(cells, cell)
			}
		}
		before := make([]model.TallyCell, len(cells))
		for i, cell := range cells {
			before[i] = *cell
			cell.Number, cell.Decimals = parse(cell.Text).value(',')
			cell.Kind, cell.Doubtful = model.NumberCell, false
		}
		if len(cells) > 0 && !b.columnSums(c) {
			for i, cell := range cells {
				*cell = before[i]
			}
		}
	}
}

// columnSums reports whether a total, or a row with parts, is in a column the sum of its parts to the digit.
func (b *builder) columnSums(c int) bool {
	rows := b.tally.Rows
	for i := range rows {
		from, to := i+1, i+1
		switch {
		case rows[i].Total && i == 0:
			to = len(rows)
		case rows[i].Total:
			from, to = 0, i
		default:
			for to < len(rows) && rows[to].Level > rows[i].Level {
				to++
			}
		}
		sum, terms, counted := 0.0, 0, math.MaxInt // level of the last row that was added: those under it are its parts
		for j := from; j < to; j++ {
			r := &rows[j]
			if r.Subset || r.Total || r.Level > counted {
				continue
			}
			counted = math.MaxInt
			if r.Cells[c].Kind == model.NumberCell {
				counted = r.Level
				sum += r.Cells[c].Number
				terms++
			}
		}
		if terms > 1 && sum != 0 && math.Abs(sum-rows[i].Cells[c].Number) < 1e-6 {
			return true
		}
	}
	return false
}
