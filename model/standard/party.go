package standard

import "example.com/vanban/model"

// partyPage is the page of HD 36 (II.4) and HD 05 (IV) alike, but for the pages of annexes.
var partyPage = Page{
	Width: a4Width, Height: a4Height,
	Top: Range{1134, 1134, 1134}, Bottom: Range{1134, 1134, 1134}, Left: Range{1701, 1701, 1701}, Right: Range{850, 850, 850},
	Mirrored: true, NumberTop: Range{567, 567, 567}, AnnexRestarts: true,
}

// partyAuthorities are the marks of authority of both: HD 36 II.1.7, HD 05 I.7.
var partyAuthorities = []string{"T/M", "K/T", "T/L", "Q."}

// hd36 is HD 36-HD/VPTW. References are to its items, "A3" is its third annex.
func hd36() *Standard {
	return &Standard{
		ID:     "hd36",
		Regime: model.Party,
		Number: "36-HD/VPTW",
		Title:  "Hướng dẫn thể thức và kỹ thuật trình bày văn bản của Đảng",
		Font:   "Times New Roman",
		Page:   partyPage,
		Components: partyComponents(partyVariant{
			line: Range{Min: 360, Set: 360}, addressee: pt(14, 14, 14), drafter: pt(8, 8, 8), drafterCaps: Yes, author: Free,
			refs: map[ComponentID]string{
				PartyTitle: "II.1.1", Parent: "II.1.2", Issuer: "II.1.2", Star: "II.1.2.2", NumberLine: "II.1.3", DateLine: "II.1.4",
				TypeName: "II.1.5", Author: "II.1.5.1", Subject: "II.1.5.2", SubjectEnd: "II.1.5.2", LetterSubject: "II.1.5.2",
				AddresseeWord: "II.1.9.2", Addressee: "II.1.9.2", Basis: "II.1.6.2", Body: "II.1.6.2", PartWord: "II.1.6.2",
				PartTitle: "II.1.6.2", DivisionWord: "II.1.6.2", DivisionTitle: "II.1.6.2", Article: "II.1.6.2", Clause: "II.1.6.2",
				Point: "II.1.6.2", Authority: "II.1.7", Post: "II.1.7", SignerName: "II.1.7", RecipientWord: "II.1.9.2",
				Recipient: "II.1.9.2", AnnexWord: "II.4.5", AnnexTitle: "II.4.5", SecrecyMark: "II.2.1", UrgencyMark: "II.2.1",
				Circulation: "II.2.2", DraftMark: "II.2.2", Drafter: "II.2.3", Contact: "II.2.4", CopyHeading: "II.3.3", PageNumber: "II.4.4",
			},
		}),
		NumberLead: "Số", NumberJoin: "-", SymbolJoin: "/",
		SubjectLower:  true,
		AddresseeLead: "Kính gửi:", PetitionLead: "Kính gửi:", AddresseeStop: Stops{",", ","},
		BasisStop:     Stops{";", ","},
		RecipientLead: "Nơi nhận:", RecipientStop: Stops{",", "."}, ArchiveLead: "Lưu",
		Authorities:   partyAuthorities,
		EndMark:       ".",
		AnnexNumerals: "decimal",
		Secrecy:       []string{"TUYỆT MẬT", "TỐI MẬT", "MẬT"},
		Urgency:       []string{"HOẢ TỐC", "THƯỢNG KHẨN", "KHẨN"},
		Circulation: []string{
			"TÀI LIỆU THU HỒI", "XONG HỘI NGHỊ TRẢ LẠI", "XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ", "TÀI LIỆU HỘI NGHỊ",
			"KHÔNG PHỔ BIẾN TRÊN CÁC PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG",
		},
	}
}

// hd05 is HD 05-HD/VPTW. References are to Part II of it, "A2" is its second annex.
func hd05() *Standard {
	return &Standard{
		ID:     "hd05",
		Regime: model.Party,
		Number: "05-HD/VPTW",
		Title:  "Hướng dẫn thể thức và kỹ thuật trình bày văn bản của Đảng",
		Font:   "Times New Roman",
		Page:   partyPage,
		Components: partyComponents(partyVariant{
			line: Range{360, 440, 360}, addressee: pt(14, 15, 14), drafter: pt(11, 11, 11), drafterCaps: No, author: Yes,
			refs: map[ComponentID]string{
				PartyTitle: "I.1.2", Parent: "I.2.2", Issuer: "I.2.2", Star: "I.2.2.1", NumberLine: "I.3", DateLine: "I.4",
				TypeName: "I.5", Author: "I.5.1.1", Subject: "I.5.2.1", SubjectEnd: "I.5.2.1", LetterSubject: "I.5.2.3",
				AddresseeWord: "I.9.2.5", Addressee: "I.9.2.5", Basis: "I.6.2.3", Body: "I.6.2", PartWord: "I.6.2.4.a",
				PartTitle: "I.6.2.4.a", DivisionWord: "I.6.2.4.b", DivisionTitle: "I.6.2.4.b", Article: "I.6.2.4.c", Clause: "I.6.2.4.d",
				Point: "I.6.2.4.đ", Authority: "I.7", Post: "I.7", SignerName: "I.7", RecipientWord: "I.9.2.1",
				Recipient: "I.9.2.2", AnnexWord: "II.1", AnnexTitle: "II.1", AnnexSource: "II.1.2", SecrecyMark: "II.2", UrgencyMark: "II.3",
				Circulation: "II.4.1", DraftMark: "II.4.2", Drafter: "II.5", Contact: "II.6", CopyHeading: "III", PageNumber: "IV.5",
			},
		}),
		NumberLead: "Số", NumberJoin: "-", SymbolJoin: "/",
		SubjectLower:  true,
		AddresseeLead: "Kính gửi:", PetitionLead: "Kính trình:", AddresseeStop: Stops{";", ";"},
		BasisDash: true, BasisStop: Stops{";", "."},
		RecipientLead: "Nơi nhận:", RecipientStop: Stops{";", "."}, ArchiveLead: "Lưu",
		Authorities:   partyAuthorities,
		EndMark:       ".",
		AnnexNumerals: "decimal",
		Secrecy:       []string{"TUYỆT MẬT", "TỐI MẬT", "MẬT"},
		Urgency:       []string{"HOẢ TỐC", "THƯỢNG KHẨN", "KHẨN"},
		Circulation: []string{
			"TÀI LIỆU THU HỒI", "XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ", "TÀI LIỆU HỘI NGHỊ",
			"KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG",
		},
	}
}

// partyVariant is where HD 36 and HD 05 differ in how components are set.
type partyVariant struct {
	line        Range
	addressee   Range
	drafter     Range
	drafterCaps Must
	author      Must // bold
	refs        map[ComponentID]string
}

func partyComponents(v partyVariant) []Component {
	first, gap := Range{567, 567, 567}, Range{Min: 120, Set: 120}
	text := func(id ComponentID, name string, bold Must) Component {
		return Component{
			ID: id, Name: name, Size: pt(14, 15, 14), Bold: bold, Italic: No, Caps: No, Align: "justify",
			FirstLine: first, Gap: gap, Line: v.line, LineRule: ExactLine,
		}
	}
	heading := func(id ComponentID, name string, caps Must) Component {
		return Component{ID: id, Name: name, Size: pt(14, 15, 14), Bold: Yes, Italic: No, Caps: caps, Align: "center"}
	}
	components := []Component{
		{ID: Circulation, Name: "Chỉ dẫn phạm vi lưu hành", Size: pt(12, 12, 12), Bold: Yes, Italic: No, Caps: Yes},
		{ID: PartyTitle, Name: "Tiêu đề Đảng Cộng sản Việt Nam", Size: pt(15, 15, 15), Bold: Yes, Italic: No, Caps: Yes, Rule: TextRule, Text: "ĐẢNG CỘNG SẢN VIỆT NAM"},
		{ID: Parent, Name: "Tên cơ quan cấp trên trực tiếp", Size: pt(14, 14, 14), Bold: No, Italic: No, Caps: Yes, Align: "center"},
		{ID: Issuer, Name: "Tên cơ quan ban hành", Size: pt(14, 14, 14), Bold: Yes, Italic: No, Caps: Yes, Align: "center"},
		{ID: Star, Name: "Dấu sao", Size: Range{Set: 28}, Italic: No, Align: "center", Text: "*"},
		{ID: NumberLine, Name: "Số và ký hiệu", Size: pt(14, 14, 14), Bold: No, Italic: No, Align: "center"},
		{ID: DateLine, Name: "Địa danh và ngày tháng năm", Size: pt(14, 14, 14), Bold: No, Italic: Yes, Caps: No, Align: "center"},
		{ID: LetterSubject, Name: "Trích yếu công văn", Size: pt(12, 12, 12), Bold: No, Italic: Yes, Caps: No, Align: "center", Gap: Range{Set: 60}},
		{ID: DraftMark, Name: "Chỉ dẫn dự thảo", Size: pt(14, 14, 14), Bold: No, Italic: Yes, Caps: No, Align: "center"},
		{ID: SecrecyMark, Name: "Dấu chỉ mức độ mật", Size: Range{Set: 28}, Bold: Yes, Caps: Yes, Align: "center"},
		{ID: UrgencyMark, Name: "Dấu chỉ mức độ khẩn", Size: pt(14, 14, 14), Bold: Yes, Italic: No, Caps: Yes, Align: "center"},
		{ID: TypeName, Name: "Tên loại văn bản", Size: pt(15, 16, 16), Bold: Yes, Italic: No, Caps: Yes, Align: "center"},
		{ID: Author, Name: "Tác giả", Size: Range{Set: 28}, Bold: v.author, Italic: No, Caps: Yes, Align: "center"},
		{ID: Subject, Name: "Trích yếu nội dung", Size: pt(14, 15, 14), Bold: Yes, Italic: No, Caps: No, Align: "center"},
		{ID: SubjectEnd, Name: "Gạch dưới trích yếu", Size: Range{Set: 28}, Align: "center", Text: "-----"},
		{ID: AddresseeWord, Name: "Kính gửi", Size: pt(14, 14, 14), Bold: No, Italic: Yes, Caps: No, Align: "center"},
		{ID: Addressee, Name: "Nơi nhận sau Kính gửi", Size: v.addressee, Bold: No, Italic: No, Caps: No},
		text(Basis, "Căn cứ ban hành", No),
		{ID: Enacting, Name: "Thẩm quyền và lệnh văn bản", Size: Range{Set: 28}, Bold: Yes, Caps: Yes, Align: "center"},
		text(Body, "Nội dung", No),
		heading(PartWord, "Phần, chương", No),
		heading(PartTitle, "Tên phần, chương", Yes),
		heading(DivisionWord, "Mục", No),
		heading(DivisionTitle, "Tên mục", Yes),
		text(Article, "Điều", Yes),
		{ID: RomanHeading, Name: "Mục đánh số La Mã", Size: pt(14, 15, 14), Bold: Yes, Align: "justify", FirstLine: first, Gap: gap, Line: v.line, LineRule: ExactLine},
		{ID: ClauseTitle, Name: "Khoản có tiêu đề", Size: pt(14, 15, 14), Bold: Yes, Align: "justify", FirstLine: first, Gap: gap, Line: v.line, LineRule: ExactLine},
		text(Clause, "Khoản", No),
		text(Point, "Điểm", No),
		{ID: Authority, Name: "Quyền hạn ký", Size: pt(14, 14, 14), Bold: Yes, Italic: No, Caps: Yes, Align: "center"},
		{ID: Post, Name: "Chức vụ người ký", Size: pt(14, 14, 14), Bold: No, Italic: No, Caps: Yes, Align: "center"},
		{ID: SignerName, Name: "Họ tên người ký", Size: pt(14, 14, 14), Bold: Yes, Italic: No, Caps: No, Align: "center"},
		{ID: RecipientWord, Name: "Từ Nơi nhận", Size: pt(14, 14, 14), Bold: No, Italic: No, Caps: No, Underline: true, Align: "left"},
		{ID: Recipient, Name: "Tên nơi nhận", Size: pt(12, 12, 12), Bold: No, Italic: No, Caps: No, Align: "left"},
		{ID: Drafter, Name: "Ký hiệu người soạn thảo", Size: v.drafter, Bold: No, Italic: No, Caps: v.drafterCaps},
		{ID: AnnexWord, Name: "Phụ lục", Size: Range{Set: 28}, Bold: Free, Align: "center"},
		{ID: AnnexTitle, Name: "Tiêu đề phụ lục", Size: Range{Set: 28}, Align: "center"},
		{ID: AnnexSource, Name: "Chỉ dẫn kèm theo", Size: Range{Set: 28}, Caps: No, Align: "center"},
		{ID: Contact, Name: "Thông tin liên hệ", Size: pt(10, 10, 10), Bold: No, Italic: No, Caps: No, Rule: MarginsRule},
		{ID: CopyHeading, Name: "Chỉ dẫn loại bản sao", Size: pt(14, 14, 14), Bold: Yes, Italic: No, Caps: Yes},
		{ID: PageNumber, Name: "Số trang", Size: pt(14, 14, 14), Bold: No, Italic: No, Align: "center"},
	}
	for i := range components {
		components[i].Ref = v.refs[components[i].ID]
	}
	return components
}
