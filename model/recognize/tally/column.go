package tally

import (
	"strings"

	"example.com/vanban/model"
)

// isOrdinalHeader reports whether folded text heads the column of ordinals.
func isOrdinalHeader(f string) bool {
	switch strings.Trim(f, ". ") {
	case "stt", "tt", "so tt", "so thu tu", "s.t.t", "t.t", "sott", "stt.", "no", "s tt", "s t t", "t t", "thu tu":
		return true
	}
	return false
}

var (
	namePhrases = []string{"noi dung", "chi tieu", "ten", "ho va ten", "ho ten", "danh muc", "dien giai", "don vi", "doi tuong", "khoan muc", "loai", "nhiem vu", "hang muc", "dia phuong", "xa", "huyen", "linh vuc", "tieu chi", "cong trinh", "du an", "co quan", "tai san"}
	codePhrases = []string{"ma", "ma so", "so hieu", "ky hieu", "so ky hieu", "so, ky hieu", "dien thoai", "so dien thoai", "dt", "sdt", "di dong", "cccd", "cmnd", "cmt", "so cccd", "so cmnd", "so dinh danh", "so cmt", "mst", "so tai khoan", "stk",
		"nam sinh", "ngay", "ngay sinh", "ngay thang", "thang", "nam xay dung", "nam san xuat", "nam thanh lap", "nam su dung", "nam dua vao", "nam bat dau", "nam hoan thanh", "nam ket thuc", "thoi gian", "so quyet dinh", "so van ban", "so qd", "so giay", "so the", "so hop dong", "so to", "so thua", "so ho so", "bien so", "so seri", "chuong", "khoan", "loai khoan", "muc luc", "so cong van", "can cu"}
	ratioPhrases = []string{"ty le", "ti le", "ty trong", "ti trong", "co cau", "toc do", "don gia", "gia", "binh quan", "trung binh", "nang suat", "he so", "mat do", "chi so", "muc luong", "thue suat", "xep hang", "xep loai", "hang", "diem", "diem trung binh",
		"dinh muc", "ty suat", "muc do", "so sanh", "tang truong", "hieu suat", "nhiet do", "do am", "thu hang", "lai suat", "ty gia", "phan tram", "bq", "gia tri trung binh"}
	notePhrases = []string{"ghi chu", "chu thich", "nguon"}
)

// headKind is what the heads of a column say that it holds; ok is false when they leave it open.
func headKind(path []string) (kind model.ColumnKind, ok bool) {
	if len(path) == 0 {
		return 0, false
	}
	last := strings.Trim(fold(path[len(path)-1]), " .")
	switch {
	case isOrdinalHeader(last):
		return model.OrdinalColumn, true
	case hasPrefix(last, notePhrases):
		return model.TextColumn, true
	case isUnitHeader(last):
		return model.UnitColumn, true
	case last == "nam" || hasPrefix(last, codePhrases) && !strings.Contains(last, "("):
		return model.CodeColumn, !isPeriod(last)
	}
	for _, p := range path {
		if f := fold(p); hasPrefix(f, ratioPhrases) || strings.Contains(f, "%") || strings.Contains(f, "binh quan") || strings.Contains(f, "ty le") || strings.Contains(f, "don gia") {
			return model.RatioColumn, true
		}
	}
	return 0, false
}

// isPeriod reports whether folded text names one month or year, over figures: "tháng 5", "ngày 31/12/2024".
func isPeriod(f string) bool {
	return strings.ContainsAny(f, "0123456789") || strings.HasSuffix(f, "truoc") || strings.HasSuffix(f, "nay") || strings.HasPrefix(f, "thoi gian") && strings.Contains(f, "(")
}

func isUnitHeader(f string) bool {
	n, certain := unitPhrase(strings.Fields(f))
	return n > 0 && certain && len(strings.Fields(f)) == n
}

// kinds settles what each column holds, by its heads and by its cells in the rows of data.
func (b *builder) kinds() {
	n := len(b.tally.Columns)
	b.tally.Kinds = make([]model.ColumnKind, n)
	b.tally.Units = make([]string, n)
	named := false
	for c := range n {
		said, ok := headKind(b.tally.Columns[c])
		k := b.contents(c)
		kind := model.TextColumn
		switch numbers := k.numbers + k.marks; {
		case ok && said != model.RatioColumn:
			kind = said
		case k.ordinals == k.filled && k.labels > 0 && c <= 1 && k.filled > 2 && !named && (k.numbers > 2 || len(b.tally.Columns[c]) == 0):
			kind = model.OrdinalColumn
		case k.padded > 1 && k.padded*2 > k.numbers:
			kind = model.CodeColumn
		case k.numbers == 0 && k.marks*2 >= max(k.filled, 1) && b.h.number >= 0 && c > 0 && isDigitString(b.numberAt(c)), k.numbers > 0 && numbers*5 >= k.filled*3:
			kind = model.FigureColumn
			if ok {
				kind = said
			}
		}
		if !named && kind == model.TextColumn && k.filled > 0 {
			if f := fold(strings.Join(b.tally.Columns[c], " ")); !hasPrefix(f, notePhrases) {
				kind, named = model.NameColumn, true
			}
		}
		b.tally.Kinds[c] = kind
		if kind == model.FigureColumn || kind == model.RatioColumn {
			b.tally.Units[c] = columnUnit(b.tally.Columns[c])
			if b.tally.Units[c] == "%" {
				b.tally.Kinds[c] = model.RatioColumn
			}
			if b.tally.Units[c] == "" && k.percents*2 > k.numbers {
				b.tally.Kinds[c] = model.RatioColumn
			}
		}
	}
}

func isDigitString(s string) bool { return s != "" && isDigit(s[0]) }

// contents are what the cells of a column look like.
type contents struct{ filled, numbers, marks, ordinals, labels, padded, percents int }

func (b *builder) contents(c int) contents {
	var k contents
	before := 0.0
	for _, r := range b.data {
		cell := b.own(r, c)
		if cell == nil {
			continue
		}
		k.filled++
		if isLabel(squeeze(cell.Text)) {
			k.labels++
		}
		p := parse(cell.Text)
		switch {
		case cell.Date:
		case cell.Typed || p.form > noValue:
			k.numbers++
			v := cell.Number
			if !cell.Typed {
				v, _ = p.value(',')
			}
			if v == before+1 || v == 1 {
				k.ordinals++
			}
			before = v
			if len(p.digits) > 2 && p.form == plain && p.digits[0] == '0' && !cell.Typed {
				k.padded++
			}
			if p.unit == "%" || cell.Percent {
				k.percents++
			}
		case p.form == noValue:
			k.marks++
		case isLabel(squeeze(cell.Text)):
			k.ordinals++
		}
	}
	return k
}
