package model

// Quantity is a number with its unit in the text: "02 đảng viên", "12,5%", "1.234,5 tỷ đồng".
type Quantity struct {
	Text  string // as printed
	Value string // canonical decimal: "2", "12.5", "1234.5"
	Unit  string // as printed ("đảng viên", "%", "tỷ đồng")
	Span  Span
}

// DateMention is a date in the text.
type DateMention struct {
	Text string
	Date Date // partial when the text gives only a month or a year
	Span Span
}

// Reference names another document or a place in one: "Đề án số 07-ĐA/TU", "khoản 2 Điều 5".
type Reference struct {
	Text   string
	Type   string // tên loại in lower case, "" for a place in this document
	Number Number
	Date   Date
	Issuer string
	Place  []string // points from the smallest: "điểm a", "khoản 2", "Điều 5"
	Span   Span
}
