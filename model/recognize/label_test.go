package recognize

import (
	"testing"

	"example.com/vanban/model"
)

func TestParseLabel(t *testing.T) {
	for _, c := range []struct {
		in      string
		kind    labelKind
		printed string
		number  int
		rest    string
	}{
		{"I. Tình hình chung", labelUpperRoman, "I.", 1, "Tình hình chung"},
		{"I.Tổng quan", labelUpperRoman, "I.", 1, "Tổng quan"},
		{"I- ĐẶC ĐIỂM", labelUpperRoman, "I-", 1, "ĐẶC ĐIỂM"},
		{"II - NỘI DUNG", labelUpperRoman, "II -", 2, "NỘI DUNG"},
		{"III – Nội dung", labelUpperRoman, "III –", 3, "Nội dung"},
		{"IIII. Tổ chức", labelUpperRoman, "IIII.", 4, "Tổ chức"},
		{"XIV/ Khác", labelUpperRoman, "XIV/", 14, "Khác"},
		{"III TỔ CHỨC THỰC HIỆN", labelUpperRoman, "III", 3, "TỔ CHỨC THỰC HIỆN"},
		{"A. PHẦN CHUNG", labelUpperLetter, "A.", 1, "PHẦN CHUNG"},
		{"B- Kết quả", labelUpperLetter, "B-", 2, "Kết quả"},
		{"\t1. Mục đích", labelDecimal, "1.", 1, "Mục đích"},
		{"1.Mục đích", labelDecimal, "1.", 1, "Mục đích"},
		{"2- Yêu cầu", labelDecimal, "2-", 2, "Yêu cầu"},
		{"3/ Yêu cầu", labelDecimal, "3/", 3, "Yêu cầu"},
		{"1) Thông báo", labelDecimalParen, "1)", 1, "Thông báo"},
		{"1./ Thông báo", labelDecimal, "1./", 1, "Thông báo"},
		{"1.1. Công tác", labelMulti, "1.1.", 1, "Công tác"},
		{"1.4 Các chỉ số", labelMulti, "1.4", 4, "Các chỉ số"},
		{"2.1.3 Công tác", labelMulti, "2.1.3", 3, "Công tác"},
		{"2.1- Công tác", labelMulti, "2.1-", 1, "Công tác"},
		{"I.1. Công tác", labelMulti, "I.1.", 1, "Công tác"},
		{"1.a) Công tác", labelMulti, "1.a)", 1, "Công tác"},
		{"a) Nội dung", labelLowerLetter, "a)", 1, "Nội dung"},
		{"a/ Nội dung", labelLowerLetter, "a/", 1, "Nội dung"},
		{"c. Các loại", labelLowerLetter, "c.", 3, "Các loại"},
		{"đ) Khác", labelLowerLetter, "đ)", 5, "Khác"},
		{"i) Khác", labelLowerRoman, "i)", 1, "Khác"},
		{"(1) Khác", labelParenthesis, "(1)", 1, "Khác"},
		{"(đ) Khác", labelParenthesis, "(đ)", 5, "Khác"},
		{"(iv) Khác", labelParenthesis, "(iv)", 4, "Khác"},
		{"- Khác", labelBullet, "-", 0, "Khác"},
		{"+ 04/01 giảm", labelBullet, "+", 0, "04/01 giảm"},
		{"• Khác", labelBullet, "•", 0, "Khác"},
		{"Điều 1. Phạm vi", labelArticle, "Điều 1.", 1, "Phạm vi"},
		{"ĐIỀU 12: Phạm vi", labelArticle, "ĐIỀU 12:", 12, "Phạm vi"},
		{"Điều 12a. Phạm vi", labelArticle, "Điều 12a.", 12, "Phạm vi"},
		{"Chương II", labelChapter, "Chương II", 2, ""},
		{"CHƯƠNG I QUY ĐỊNH CHUNG", labelChapter, "CHƯƠNG I", 1, "QUY ĐỊNH CHUNG"},
		{"Chương I\nQUY ĐỊNH CHUNG", labelChapter, "Chương I", 1, "QUY ĐỊNH CHUNG"},
		{"Phần thứ nhất", labelPart, "Phần thứ nhất", 1, ""},
		{"PHẦN THỨ HAI: PHƯƠNG HƯỚNG", labelPart, "PHẦN THỨ HAI:", 2, "PHƯƠNG HƯỚNG"},
		{"Mục 1", labelDivision, "Mục 1", 1, ""},
		{"Tiểu mục 2", labelSubsection, "Tiểu mục 2", 2, ""},
		{"PHỤ LỤC SỐ 01", labelAnnex, "PHỤ LỤC SỐ 01", 1, ""},
		{"Phụ lục II", labelAnnex, "Phụ lục II", 2, ""},
	} {
		l, ok := parseLabel(c.in)
		if !ok || l.kind != c.kind || l.printed != c.printed || l.number != c.number || c.in[l.end:] != c.rest {
			t.Errorf("%q: got %v kind %d printed %q number %d rest %q", c.in, ok, l.kind, l.printed, l.number, c.in[min(l.end, len(c.in)):])
		}
	}
}

func TestParseLabelNone(t *testing.T) {
	for _, s := range []string{
		"", " ", "Tình hình", "12.000 đồng", "1.234,5 tỷ đồng", "05 hội đã tổ chức", "2020. Nội dung", "01/01/2020 là ngày",
		"1/2 số hộ", "3-5 ngày", "3 - 5 ngày", "Điều 5 của Luật này", "Điều 5 Luật Đất đai", "Chương II của Nghị định", "Mục 2 Chương I",
		"X-quang", "T.Ư", "V.I. Lê-nin", "m/s", "-----", "_____", "10 giải pháp", "Phần lớn các đơn vị", "Điều kiện", "Mục tiêu",
		"1.5 triệu đồng", "12,5%", "e-mail", "I", "Đồng chí", "(kèm theo)", "Vì vậy", "La Mã",
	} {
		if l, ok := parseLabel(s); ok {
			t.Errorf("%q: got label %q of kind %d", s, l.printed, l.kind)
		}
	}
}

func TestAutomaticLabel(t *testing.T) {
	for _, c := range []struct {
		label, format string
		kind          labelKind
		number        int
	}{
		{"1.", "decimal", labelDecimal, 1},
		{"1", "decimal", labelDecimal, 1},
		{"a)", "lowerLetter", labelLowerLetter, 1},
		{"1.2", "decimal", labelMulti, 2},
		{"Điều 3.", "decimal", labelArticle, 3},
		{"\uf0b7", "bullet", labelBullet, 0},
		{"-", "bullet", labelBullet, 0},
		{"o", "bullet", labelBullet, 0},
	} {
		p := model.NewParagraph("Nội dung")
		p.Label, p.List = c.label, model.ListPosition{ID: 1, Format: c.format, Value: c.number}
		if l := labelOf(p); l.kind != c.kind || l.number != c.number || l.printed != c.label || l.typed || l.end != 0 {
			t.Errorf("%q: %+v", c.label, l)
		}
	}
}
