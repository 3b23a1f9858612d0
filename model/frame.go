package model

import "fmt"

// Regime is whose rules of form a document follows.
type Regime string

// The regimes.
const (
	State Regime = "state" // Nhà nước: NĐ 30/2020/NĐ-CP
	Party Regime = "party" // Đảng: HD 36-HD/VPTW, HD 05-HD/VPTW
)

// Frame is the thể thức of a document: the parts around its content. What the document lacks is empty; nothing is guessed.
type Frame struct {
	Regime     Regime
	Draft      bool        // number or date left blank, or marked "Dự thảo"
	Parent     string      // cơ quan chủ quản, cấp trên trực tiếp
	Issuer     string      // cơ quan, tổ chức ban hành
	Number     Number      // số, ký hiệu
	Place      string      // địa danh
	Date       Date        // ngày ban hành
	Type       Type        // tên loại
	Subject    string      // trích yếu, without "V/v" or "Về việc" (the spans have them)
	Author     string      // tác giả between type and subject, in Party documents ("CỦA BAN THƯỜNG VỤ HUYỆN ỦY")
	Addressees []string    // Kính gửi
	Bases      []string    // căn cứ
	Signatures []Signature // in the order of the text: the last signs for the issuer
	Recipients []string    // Nơi nhận, without the dashes
	Marks      []string    // draft, secrecy, urgency and circulation marks ("DỰ THẢO", "MẬT", "HỎA TỐC")

	Spans map[Part][]Span // where each part stands; a part in several pieces has several spans
	// Head and Tail are the body blocks before and after the content that belong to the frame: everything in
	// them is in one of the parts or in Rest. An empty range when there are none.
	Head, Tail Range
	// Rest is what stands in Head and Tail and is no part of the frame.
	Rest []Span
}

// Range is a range of body blocks, To excluded.
type Range struct{ From, To int }

// Part names a part of the frame in [Frame.Spans].
type Part string

// The parts of a frame.
const (
	PartMotto      Part = "motto" // Quốc hiệu and Tiêu ngữ, or the Party's title
	PartParent     Part = "parent"
	PartIssuer     Part = "issuer"
	PartNumber     Part = "number"
	PartPlace      Part = "place"
	PartDate       Part = "date"
	PartType       Part = "type"
	PartSubject    Part = "subject"
	PartAuthor     Part = "author"
	PartAddressees Part = "addressees"
	PartBases      Part = "bases"
	PartSignatures Part = "signatures"
	PartRecipients Part = "recipients"
	PartMarks      Part = "marks"
)

// Number is số, ký hiệu.
type Number struct {
	Text   string // as printed without "Số:" ("12/BC-UBND"); spaces of a blank number squeezed
	No     string // "12", "" when it is left blank
	Symbol string // "BC-UBND", of the Party "BC/TU"
}

// IsZero reports whether there is no number line.
func (n Number) IsZero() bool { return n == Number{} }

// Type is tên loại văn bản.
type Type struct {
	Name string // lower case: "báo cáo", "công văn"
	Abbr string // "BC"; "" for a letter (công văn) of the State and for types without one
}

// Date is a day of the Gregorian calendar. The zero value is no date.
type Date struct{ Year, Month, Day int }

// IsZero reports whether there is no date.
func (d Date) IsZero() bool { return d == Date{} }

// String is the date in ISO 8601 ("2021-01-08"), or as much of it as is known ("2021-01", "2021").
func (d Date) String() string {
	switch {
	case d.IsZero():
		return ""
	case d.Month == 0:
		return fmt.Sprintf("%04d", d.Year)
	case d.Day == 0:
		return fmt.Sprintf("%04d-%02d", d.Year, d.Month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// ParseDate reads what [Date.String] writes.
func ParseDate(s string) (Date, error) {
	var d Date
	var err error
	switch len(s) {
	case 0:
	case 4:
		_, err = fmt.Sscanf(s, "%04d", &d.Year)
	case 7:
		_, err = fmt.Sscanf(s, "%04d-%02d", &d.Year, &d.Month)
	case 10:
		_, err = fmt.Sscanf(s, "%04d-%02d-%02d", &d.Year, &d.Month, &d.Day)
	default:
		err = fmt.Errorf("date %q is not ISO 8601", s)
	}
	return d, err
}

// Signature is one signer's block.
type Signature struct {
	// Authority is quyền hạn as printed, all lines of it joined by ", ": "TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH",
	// "T/M BAN THƯỜNG VỤ"; "" when the head signs with the bare post.
	Authority string
	Body      string // the collective that TM. or T/M names
	Title     string // chức vụ ("PHÓ CHỦ TỊCH")
	Name      string
}
