package charset_test

import (
	"testing"

	"example.com/vanban/normalize/charset"
)

func TestDecodeByFont(t *testing.T) {
	for _, c := range []struct{ name, font, stored, want string }{
		{"small letters", ".VnTime", "B¸o c¸o kÕt qu¶ c«ng t¸c n¨m 2020", "Báo cáo kết quả công tác năm 2020"},
		{"bare capitals", ".VnTime", "§ång chÝ ¢u ThÞ Hång", "Đồng chí Âu Thị Hồng"},
		{"soft hyphen is ư", ".VnArial", "tr\u00ADêng", "trường"},
		{"unit separator is ư", ".VnArial", "tr\u001Fêng", "trường"},
		{"ư alone beyond ASCII", ".VnTime", "t\u001F", "tư"},
		{"capitals font", ".VnTimeH", "chi bé tr\u00ADêng", "CHI BỘ TRƯỜNG"},
		{"capitals font, name in other case", ".vntimeh", "b¸o c¸o", "BÁO CÁO"},
		{"capitals font with a space", ".VnArial NarrowH", "®¹o", "ĐẠO"},
		{"capitals font with the word of a style", ".VnTimeH Bold", "®¹o", "ĐẠO"},
		{"capitals font, plain letters", ".VnTimeH", "quy", "QUY"},
		{"first of a list of fonts", ".VnTime;Times New Roman", "®¹o", "đạo"},
		{"symbol code points", ".VnTime", "B\uF0B8o", "Báo"},
		{"quotation marks and dashes stay", ".VnTime", "“§¶ng” – 100 m²", "“Đảng” – 100 m²"},
		{"ISO 8859-1 reading of a quotation mark", ".VnTime", "\u0093§¶ng\u0094", "“Đảng”"},
		{"one word that is one in Unicode too", ".VnTime", "bé", "bộ"},
		{"two bytes a letter", "VNI-Times", "Chi boä Tröôøng Chính trò tænh Baéc Kaïn ñaõ", "Chi bộ Trường Chính trị tỉnh Bắc Kạn đã"},
		{"VNI capitals", "VNI-Helve", "UYÛ BAN NHAÂN DAÂN TÆNH", "UỶ BAN NHÂN DÂN TỈNH"},
		{"VNI without a hyphen", "VniHelvetica", "baùo caùo", "báo cáo"},
		{"VNI, a vowel without its accent", "VNI-Times", "ba", "ba"},
		{"VNI, an accent without its vowel", "VNI-Times", "ùo", "ùo"},
		{"VPS", "VPS Times", "H\u0012I NGH\u0010 c¶ng ÇÒng", "HỘI NGHỊ cộng đồng"},
		{"VPS capitals", "VPS Long An Hoa", "x\u00E3", "XÃ"},
		{"VPS of Biên Hòa", "VPS Bien Hoa", "x\u00E3", "xã"},
		{"VPS of Biên Hòa, capitals", "VPS Bien Hoa Hoa", "x\u00E3", "XÃ"},
		{"VISCII", "VI Times", "c\u00B5ng \u00F0°ng", "cộng đồng"},
		{"VISCII capitals", "VI Times H", "\u00F0°ng", "ĐỒNG"},
		{"VISCII by version", "HoangYen 1.1", "\u00F0°ng", "đồng"},
		{"VISCII by version, capitals", "HoangYenH 1.1", "\u00F0°ng", "ĐỒNG"},
		{"Vietware X", "VNtimes new roman", "Vãö viãûc baïo caïo", "Về việc báo cáo"},
		{"VNI in a font of another name", "VNtimes new roman", "Baùo caùo keát quaû", "Báo cáo kết quả"},
		{"Vietware F", "SVNtimes new roman", "BÀo cÀo kÕt qu¶", "Báo cáo kết quả"},
		{"BK HCM 2", "Vntimes2", "Vïì viïåc baáo caáo", "Về việc báo cáo"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f, ok := charset.ForFont(c.font)
			if !ok {
				t.Fatalf("no decoder for %s", c.font)
			}
			got, ok := f.Decode(c.stored)
			if !ok || got != c.want {
				t.Errorf("Decode(%q) = %q, %v; want %q", c.stored, got, ok, c.want)
			}
		})
	}
}

func TestFontsOfUnicodeText(t *testing.T) {
	for _, font := range []string{"", "Times New Roman", "Arial", "Symbol", "Verdana", "Vntime Unicode", "SVN-Times New Roman",
		"UVN Han Viet", "UTM Times", "VNF-Comic Sans", "VNI-Internet Mail", "VNI Greece", "Vivaldi", "Viner Hand ITC", "VPSomething"} {
		if f, ok := charset.ForFont(font); ok {
			t.Errorf("ForFont(%q) = %s", font, f.Name())
		}
	}
}

func TestTextThatTheFontsNameIsWrongFor(t *testing.T) {
	for _, c := range []struct{ name, font, text string }{
		{"Vietnamese letters of Unicode", ".VnTime", "Chữ Unicode gõ trong phông .VnTime"},
		{"letters of Latin-1", ".VnTime", "Báo cáo"},
		{"one word of letters of Latin-1", ".VnTime", "Công"},
		{"in a capitals font", ".VnTimeH", "CÔNG TY"},
		{"in a font of VNI", "VNI-Times", "Công tác"},
		{"in a font of no certain encoding", "VNtimes", "Công tác"},
		{"too little text for a font of no certain encoding", "VNtimes", "«"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f, _ := charset.ForFont(c.font)
			if got, ok := f.Decode(c.text); ok {
				t.Errorf("decoded to %q", got)
			}
		})
	}
}
