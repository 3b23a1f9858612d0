package standard

// ComponentID names a component. It is also the stable id of its style in a WordprocessingML file.
type ComponentID string

// The components. The Vietnamese name is in [Component.Name].
const (
	National      ComponentID = "QuocHieu"
	Motto         ComponentID = "TieuNgu"
	PartyTitle    ComponentID = "TieuDeDang"
	Parent        ComponentID = "CoQuanChuQuan"
	Issuer        ComponentID = "CoQuanBanHanh"
	Star          ComponentID = "DauSao" // the asterisk under a Party issuer
	NumberLine    ComponentID = "SoKyHieu"
	DateLine      ComponentID = "DiaDanhNgay"
	TypeName      ComponentID = "TenLoai"
	Author        ComponentID = "TacGia"
	Subject       ComponentID = "TrichYeu"
	SubjectEnd    ComponentID = "GachDuoiTrichYeu" // the five hyphens under a Party subject
	LetterSubject ComponentID = "TrichYeuCongVan"
	AddresseeWord ComponentID = "KinhGui"
	Addressee     ComponentID = "KinhGuiDanhSach"
	Basis         ComponentID = "CanCu"
	Enacting      ComponentID = "LenhVanBan" // the line of authority above the bases and "QUYẾT ĐỊNH:" below them
	Body          ComponentID = "NoiDung"
	PartWord      ComponentID = "PhanChuong"
	PartTitle     ComponentID = "PhanChuongTieuDe"
	DivisionWord  ComponentID = "Muc"
	DivisionTitle ComponentID = "MucTieuDe"
	Article       ComponentID = "Dieu"
	RomanHeading  ComponentID = "MucLaMa" // "I." in documents without Chương and Điều
	ClauseTitle   ComponentID = "KhoanTieuDe"
	Clause        ComponentID = "Khoan"
	Point         ComponentID = "Diem"
	Authority     ComponentID = "QuyenHanKy"
	Post          ComponentID = "ChucVuKy"
	SignerName    ComponentID = "HoTenKy"
	RecipientWord ComponentID = "NoiNhan"
	Recipient     ComponentID = "NoiNhanDanhSach"
	AnnexWord     ComponentID = "PhuLuc"
	AnnexTitle    ComponentID = "PhuLucTieuDe"
	AnnexSource   ComponentID = "PhuLucKemTheo"
	DraftMark     ComponentID = "DuThao"
	SecrecyMark   ComponentID = "DoMat"
	UrgencyMark   ComponentID = "DoKhan"
	Circulation   ComponentID = "PhamViLuuHanh"
	Drafter       ComponentID = "NguoiSoan"
	Contact       ComponentID = "DiaChiLienHe"
	CopyHeading   ComponentID = "HinhThucSao"
	PageNumber    ComponentID = "SoTrang"
)

// Must is what a standard says of a property that is there or not.
type Must uint8

// The answers. Free is the zero value: the standard does not say.
const (
	Free Must = iota
	Yes
	No
)

// Allows reports whether a document may have the property, or lack it.
func (m Must) Allows(has bool) bool { return m == Free || (m == Yes) == has }

// RuleKind says what a rule under a component is measured by.
type RuleKind uint8

// The kinds of rules.
const (
	NoRule      RuleKind = iota
	PartRule             // from a third to half of the line of text, centred under it
	TextRule             // as long as the text
	MarginsRule          // across the text area, above the component
)

// LineRule says how line spacing is measured.
type LineRule uint8

// The line rules.
const (
	AutoLine  LineRule = iota // in 240ths of a single line
	ExactLine                 // in twips
)

// Component is one component of the layout and how it is set.
type Component struct {
	ID                 ComponentID
	Name               string // in Vietnamese, as the standard calls it
	Size               Range  // half-points
	Bold, Italic, Caps Must
	Underline          bool   // the word itself is underlined
	Align              string // "left", "center", "right", "justify"; "" when not given
	Rule               RuleKind
	FirstLine          Range // indent of the first line
	Gap                Range // between two paragraphs
	Line               Range // line spacing, by LineRule
	LineRule           LineRule
	Text               string   // its fixed wording, "" when it has none
	Accept             []string // other spellings of the wording that are right
	Ref                string   // place in the standard; "" where the layout is practice and not a rule
}

// pt is a range of sizes of type from points, set being what is used.
func pt(least, most, set int) Range { return Range{2 * least, 2 * most, 2 * set} }
