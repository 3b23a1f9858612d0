package charset_test

import (
	"strings"
	"testing"

	"example.com/vanban/normalize/charset"
)

const paragraph = "Chi bộ luôn nhận được sự quan tâm lãnh đạo, chỉ đạo sát sao của Tỉnh ủy, Ủy ban nhân dân tỉnh; " +
	"đội ngũ cán bộ, đảng viên có trình độ chuyên môn, nghiệp vụ, có ý thức tổ chức kỷ luật."

func TestDetectEachEncoding(t *testing.T) {
	for _, e := range append(charset.All(), charset.UTF8, charset.UTF16LE, charset.UTF16BE) {
		t.Run(e.Name(), func(t *testing.T) {
			stored, err := e.NewEncoder().String(paragraph)
			if err != nil {
				t.Fatal(err)
			}
			for _, size := range []int{100, len(stored)} {
				got, confident := charset.Detect([]byte(stored[:size]))
				if !confident || decode(t, got, stored[:size]) != decode(t, e, stored[:size]) {
					t.Errorf("%d bytes: %v, %v", size, got, confident)
				}
			}
		})
	}
}

func TestDetectText(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"TCVN3", "B¸o c¸o kÕt qu¶", "Báo cáo kết quả"},
		{"TCVN3, one word", "tr\u00ADêng", "trường"},
		{"TCVN3, heading typed in a capitals font", "B¸O C¸O", "BáO CáO"},
		{"TCVN3, symbol code points", "B\uF0B8o c\uF0B8o", "Báo cáo"},
		{"TCVN3, with quotation marks", "“§¶ng viªn” – ®· häc", "“Đảng viên” – đã học"},
		{"VNI", "Hoäi nghò toång keát", "Hội nghị tổng kết"},
		{"VNI, one word", "Tröôøng", "Trường"},
		{"Vietware X", "Vãö viãûc baïo caïo", "Về việc báo cáo"},
		{"VISCII", "V« vi®c báo cáo kªt quä", "Về việc báo cáo kết quả"},
		{"VPS", "VŠ viŒc báo cáo k‰t quä", "Về việc báo cáo kết quả"},
		{"Windows-1258", "Hôòi nghiò tôÒng kêìt", "Hội nghị tổng kết"},
		{"VIQR", "Ho^.i nghi. to^?ng ke^'t co^ng ta'c", "Hội nghị tổng kết công tác"},
		{"references", "H&#7897;i ngh&#7883;", "Hội nghị"},
		{"references beside Latin-1", "C&#244;ng tác, h&#7897;i", "Công tác, hội"},
		{"combining accents", "Hô\u0323i nghi\u0323", "Hội nghị"},
		{"mojibake", "Há»™i nghá»‹ tá»•ng káº¿t", "Hội nghị tổng kết"},
		{"mojibake beside right text", "Hội nghị: há»™i nghá»‹ tá»•ng káº¿t", "Hội nghị: hội nghị tổng kết"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e, confident := charset.DetectString(c.text)
			if e == nil || !confident {
				t.Fatalf("%v, %v", e, confident)
			}
			if got := e.Reread(c.text); got != c.want {
				t.Errorf("%s: %q", e, got)
			}
		})
	}
}

func TestSilentOnTextThatIsRight(t *testing.T) {
	for _, text := range []string{
		"", " ", "12,5%", "Bao cao", "UBND-VP", "Số: 12/BC-UBND", paragraph, strings.ToUpper(paragraph),
		"Báo cáo", "Công tác năm", "Công ty TNHH", "tháng", "bé", "cô", "có", "và", "là", "đó", "Ông", "CÔNG TY", "KHÓA XV",
		"hòa", "xã", "Hà Nam", "Lào Cai", "Cà Mau", "Tây Ninh", "Là ai? Có gì?", "trong khi đó, giá vàng",
		"Đơn giá © 2024 ® đăng ký ± 5%", "giá © 2024 ® ± 5%", "§ 12", "25°C", "100 m² × 3 = 300 m³", "½", "“công”", "«Công»", "…", "•",
		"café déjà vu à la carte", "Émile Zola est né à Paris, où il a passé toute sa vie d'écrivain", "naïve façade", "été", "né à Hué",
		"Müller läßt grüßen", "Straße über Köln", "São Paulo não é a capital", "El niño comió piñas", "Ægir Þór Björnsson", "Ångström",
		"You're right. Isn't it? (Yes!)", "a+b = c? (d) ~ e", "Ðây là", "GTVT Ðào Ðình Bình", "it's 5 o'clock. Go. No? I.", "e.g. a. b. c.", "Mr. O'Hara, Co. Ltd.", "u+ a^2 + b^2",
		"R&D", "AT&T &#38; co", "&nbsp;", "C++?", "~/.bashrc", "日本語", "Привет", "한국어",
	} {
		if e, confident := charset.DetectString(text); confident {
			t.Errorf("%q is taken for %s: %q", text, e, e.Reread(text))
		}
		if e, confident := charset.Detect([]byte(text)); confident && e != charset.UTF8 {
			t.Errorf("the bytes of %q are taken for %s", text, e)
		}
	}
}

func TestSilentOnBytesOfOtherLanguages(t *testing.T) {
	for _, text := range []string{
		"\xC9mile Zola est n\xE9 \xE0 Paris, o\xF9 il a pass\xE9 toute sa vie d'\xE9crivain",
		"M\xFCller l\xE4\xDFt gr\xFC\xDFen", "S\xE3o Paulo n\xE3o \xE9 a capital", "\xCF\xF0\xE8\xE2\xE5\xF2, \xEC\xE8\xF0!", "\xA4\xA4\xA4\xE5\xA4\xC0",
		"\x00\x01\x02\x03\xFF\xFE\xFD", "PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00\xE9\xF8\xB2",
	} {
		if e, confident := charset.Detect([]byte(text)); confident {
			t.Errorf("%q is taken for %s: %q", text, e, decode(t, e, text))
		}
	}
}

func TestDetectLongText(t *testing.T) {
	ascii := strings.Repeat("BAO CAO KET QUA ", 1000)
	stored, err := charset.TCVN3.NewEncoder().String(ascii + strings.Repeat(paragraph, 100))
	if err != nil {
		t.Fatal(err)
	}
	if e, confident := charset.Detect([]byte(stored)); e != charset.TCVN3 || !confident {
		t.Errorf("%v, %v", e, confident)
	}
	if e, confident := charset.Detect([]byte(ascii + strings.Repeat(paragraph, 100))); e != charset.UTF8 || !confident {
		t.Errorf("%v, %v", e, confident)
	}
}

func TestDetectTextWithSomeBytesDamaged(t *testing.T) {
	if e, confident := charset.Detect([]byte(paragraph[:60] + "\xFF" + paragraph[60:])); e != charset.UTF8 || !confident {
		t.Errorf("%v, %v", e, confident)
	}
}
