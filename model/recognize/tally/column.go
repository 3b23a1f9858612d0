package tally

import (
	"slices"
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
	codeHeads   = []string{"ngay", "thang", "chuong", "khoan", "muc", "tieu muc", "loai khoan", "dt", "sdt", "stk", "mst", "cmt", "cmnd", "cccd", "ma", "can cu", "thoi gian", "thoi han", "so van ban", "so quyet dinh", "so qd", "so cong van", "so hop dong", "so ho so", "so to", "so thua", "so giay", "so the", "so seri", "so hieu", "ky hieu", "so ky hieu"}
	codePhrases = []string{"ma so", "ma hang", "ma dinh danh", "ma don vi", "ma nhan vien", "ma ho", "ma vat tu", "ma tai san", "ma cskcb", "ma hieu", "ma the", "ma san pham", "ma xa", "ma huyen", "ma tinh", "ma chuong", "ma nganh", "ma du an", "ma qhns", "ma hs", "ma hoc sinh", "ma sv", "ma can bo", "ma khach hang",
		"so hieu", "so ky hieu", "so, ky hieu", "so va ky hieu", "dien thoai", "so dien thoai", "so dt", "di dong", "so cccd", "so cmnd", "so cmt", "so dinh danh", "so tai khoan", "so the bhyt", "so bhxh", "nam sinh", "ngay sinh", "ngay thang", "ngay, thang", "ngay ban hanh", "ngay ky", "ngay cap", "ngay vao", "nam xay dung", "nam san xuat", "nam thanh lap",
		"nam su dung", "nam dua vao", "nam bat dau", "nam hoan thanh", "nam ket thuc", "nam tot nghiep", "thoi gian thuc hien", "thoi gian tai lieu", "thoi han bao quan", "bien so", "bien kiem soat", "so quyet dinh ", "so to ban do", "so thua dat"}
	ratioHeads   = []string{"gia", "hang", "diem", "bq", "muc", "hs", "he so", "dg"}
	ratioPhrases = []string{"ty le", "ti le", "ty trong", "ti trong", "co cau", "toc do", "don gia", "binh quan", "trung binh", "nang suat", "he so", "mat do", "chi so", "muc luong", "thue suat", "xep hang", "xep loai", "xep thu", "diem trung binh", "dinh muc", "ty suat", "so sanh", "so voi", "tang truong",
		"hieu suat", "nhiet do", "do am", "thu hang", "lai suat", "ty gia", "phan tram", "gia ban", "gia mua", "gia ky", "gia thi truong", "gia niem yet", "gia de nghi", "gia binh quan"}
	notePhrases = []string{"ghi chu", "chu thich", "nguon thong tin", "nguon so lieu"}
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
	case strings.EqualFold(squeeze(path[len(path)-1]), "năm") || slices.Contains(codeHeads, bare(last)) || hasPrefix(last, codePhrases):
		return model.CodeColumn, columnUnit(path) == ""
	case slices.Contains(ratioHeads, bare(last)) || hasPrefix(last, ratioPhrases) || strings.Contains(last, "binh quan"):
		return model.RatioColumn, true
	}
	for _, p := range path {
		if f := fold(p); strings.Contains(f, "%") || hasPrefix(f, []string{"ty le", "ti le", "ty trong", "co cau"}) {
			return model.RatioColumn, true
		}
	}
	return 0, false
}

// bare is folded text without what stands in brackets at its end.
func bare(f string) string {
	f, _, _ = strings.Cut(f, "(")
	return strings.TrimSpace(f)
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
