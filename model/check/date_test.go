package check_test

import (
	"testing"

	"example.com/vanban/model"
)

func TestDate(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"Hà Nội, ngày 31 tháng 4 năm 2021", []string{"ngày 31 tháng 4 năm 2021: month 4 has no day 31"}},
		{"ngày 30 tháng 4 năm 2021", nil},
		{"Trước ngày 31/4 các đơn vị báo cáo.", []string{"ngày 31/4: month 4 has no day 31"}},
		{"từ ngày 01/02/2023 đến 29/02/2023", []string{"29/02/2023: February 2023 has 28 days"}},
		{"ngày 29/02/2024", nil},
		{"ngày 29/2 hằng năm", nil},
		{"ngày 30-02-2020", []string{"ngày 30-02-2020: month 2 has no day 30"}},
		{"ngày 12.13.2020", []string{"ngày 12.13.2020: there is no month 13"}},
		{"ngày 5/13/2020.", []string{"ngày 5/13/2020: there is no month 13"}},
		{"tỷ lệ 31/4 hộ; nhà số 31/4; 30/2 phiếu", nil},
		{"số 31/02/2020/QĐ-UBND", nil},
		{"Nghị định 31/2020/NĐ-CP ngày 05/3/2020", nil},
		{"thửa đất số 31/04/2020", nil},
		{"ngày 00/00/0000", nil},
		{"ngày ... tháng ... năm 2020", nil},
		{"ngày 31/4/21", []string{"ngày 31/4/21: month 4 has no day 31"}},
		{"ngày 05/3/2020-08/3/2020", nil},
		{"địa chỉ 192.31.4.2020", nil},
		{"Họp vào thứ Ba, ngày 02/01/2012 tại hội trường", []string{"thứ Ba, ngày 02/01/2012: 2012-01-02 is a Monday"}},
		{"Họp vào thứ Hai, ngày 02/01/2012 tại hội trường", nil},
		{"sáng thứ 3 (ngày 02/01/2012)", []string{"thứ 3 (ngày 02/01/2012: 2012-01-02 is a Monday"}},
		{"Chủ nhật, ngày 02 tháng 01 năm 2012", []string{"Chủ nhật, ngày 02 tháng 01 năm 2012: 2012-01-02 is a Monday"}},
		{"ngày 02/01/2012 (thứ Tư)", []string{"ngày 02/01/2012 (thứ Tư: 2012-01-02 is a Monday"}},
		{"Kỳ họp lần thứ ba, ngày 02/01/2012", nil},
		{"Thứ ba, ngày 02/01/2012 xã đã ban hành kế hoạch.", nil},
		{"đại hội lần thứ ba ngày 02/01/2012", nil},
		{"thứ Ba, ngày 02/01", nil},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) { expect(t, document(tt.text), "date", tt.want...) })
	}
}

func TestDateAfterTheDocument(t *testing.T) {
	d := document("Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2022\nCăn cứ Quyết định số 11/QĐ-UBND ngày 05/3/2020")
	d.Frame.Date = model.Date{Year: 2021, Month: 1, Day: 8}
	d.References = []model.Reference{
		{Number: model.Number{No: "12"}, Date: model.Date{Year: 2022, Month: 3, Day: 5}, Span: find(t, d, "Quyết định số 12/QĐ-UBND")},
		{Number: model.Number{No: "11"}, Date: model.Date{Year: 2020, Month: 3, Day: 5}, Span: find(t, d, "Quyết định số 11/QĐ-UBND")},
	}
	expect(t, d, "date", "Quyết định số 12/QĐ-UBND: cited with the date 2022-03-05, after this document's own 2021-01-08")
	d.Frame.Draft = true
	expect(t, d, "date")
}
