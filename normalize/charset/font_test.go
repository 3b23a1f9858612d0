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
		{"capitals font", ".VnTimeH", "chi bé tr\u00ADêng", "CHI BỘ TRƯỜNG"},
		{"capitals font with a space", ".VnArial NarrowH", "®¹o", "ĐẠO"},
		{"symbol code points", ".VnTime", "B\uF0B8o", "Báo"},
		{"quotation marks and dashes stay", ".VnTime", "“§¶ng” – 100 m²", "“Đảng” – 100 m²"},
		{"two bytes a letter", "VNI-Times", "Chi boä Tröôøng Chính trò tænh Baéc Kaïn ñaõ", "Chi bộ Trường Chính trị tỉnh Bắc Kạn đã"},
		{"VNI capitals", "VNI-Helve", "CHI BOÄ TRÖÔØNG", "CHI BỘ TRƯỜNG"},
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
	for _, font := range []string{"", "Times New Roman", "Arial", "Symbol", "Verdana", "Vntime Unicode"} {
		if f, ok := charset.ForFont(font); ok {
			t.Errorf("ForFont(%q) = %s", font, f.Name())
		}
	}
}

func TestUnicodeTextInAnEightBitFontIsLeftAlone(t *testing.T) {
	f, _ := charset.ForFont(".VnTime")
	if got, ok := f.Decode("Báo cáo của Đảng"); ok {
		t.Errorf("decoded to %q", got)
	}
}
