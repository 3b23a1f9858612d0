package charset_test

import (
	"testing"

	"example.com/vanban/normalize/charset"
)

// misread is text encoded and read as Windows-1252.
func misread(t *testing.T, e *charset.Encoding, text string) string {
	t.Helper()
	stored, err := e.NewEncoder().Bytes([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return charset.ReadAs1252(stored)
}

func TestMixtureDecodesPieceByPiece(t *testing.T) {
	long := "Thực hiện Kế hoạch số 15 của Ủy ban nhân dân tỉnh, nhà trường báo cáo kết quả như sau:"
	short := []string{"Kính gửi: Sở Nội vụ", "Số: 12/BC-UBND", "Lê Thị Hoà", "tờ khai", "- Như trên;", "2005", "V/v báo cáo"}
	for _, e := range []*charset.Encoding{charset.TCVN3, charset.VNI, charset.VISCII, charset.VPS, charset.Windows1258, charset.VietwareX, charset.BKHCM2} {
		pieces := []string{misread(t, e, "thực hiện kế hoạch số 15 của ủy ban nhân dân tỉnh, nhà trường báo cáo kết quả như sau:")}
		for _, s := range short {
			pieces = append(pieces, misread(t, e, s))
		}
		pieces = append(pieces, long)
		m := charset.NewMixture(pieces)
		for i, want := range append(append([]string{""}, short...), long) {
			if got, _ := m.Decode(pieces[i]); i > 0 && got != want {
				t.Errorf("%s: %q is read as %q, want %q", e, pieces[i], got, want)
			}
		}
	}
}

func TestMixtureLeavesUnicodeAlone(t *testing.T) {
	m := charset.NewMixture([]string{misread(t, charset.TCVN3, "báo cáo kết quả"), "Báo cáo kết quả thực hiện nhiệm vụ năm học"})
	for _, text := range []string{"Đảng bộ xã Hoà Bình", "", "BC-UBND", "© 2005", "Kính gửi: các phòng", "Hỏi? Ai' đó"} {
		if got, e := m.Decode(text); got != text {
			t.Errorf("%q became %q (%v)", text, got, e)
		}
	}
	m = charset.NewMixture([]string{"Café São Paulo", "naïve"})
	for _, text := range []string{"Café São Paulo", "What's that? (a)", "a^2 + b^2 = c^2"} {
		if got, e := m.Decode(text); got != text {
			t.Errorf("%q became %q (%v)", text, got, e)
		}
	}
}

func TestMixtureHoldsSeveralEncodings(t *testing.T) {
	want := "hội đồng nhân dân tỉnh ban hành nghị quyết về nhiệm vụ phát triển kinh tế"
	var pieces []string
	for _, e := range []*charset.Encoding{charset.TCVN3, charset.VNI, charset.VIQR, charset.NCRDecimal, charset.UTF8} {
		pieces = append(pieces, misread(t, e, want))
	}
	m := charset.NewMixture(append(pieces, want))
	for _, p := range pieces {
		if got, e := m.Decode(p); got != want {
			t.Errorf("%q is read as %q (%v)", p, got, e)
		}
	}
}

func TestCapitalsTypedInACapitalsFont(t *testing.T) {
	for stored, want := range map[string]string{
		"CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM": "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
		"§éc lËp - Tù do - H¹nh phóc":        "Độc lập - Tự do - Hạnh phúc",
		"Sè: 12/BC-UBND ngµy 5 th¸ng 3":      "Số: 12/BC-UBND ngày 5 tháng 3",
		"UBND tØnh Hµ Nam, Së Néi vô":        "UBND tỉnh Hà Nam, Sở Nội vụ",
		"Uû BAN NH¢N D¢N TØNH Hµ NAM":        "UỶ BAN NHÂN DÂN TỈNH HÀ NAM",
		"Kinh tÕ: Hµ Néi lµ THñ §¤ cña c¶":   "Kinh tế: Hà Nội là THỦ ĐÔ của cả",
	} {
		m := charset.NewMixture([]string{stored, "céng hoµ x· héi chñ nghÜa ViÖt Nam, ®éc lËp"})
		if got, _ := m.Decode(stored); got != want {
			t.Errorf("%q is read as %q, want %q", stored, got, want)
		}
	}
}

func TestMixtureTakesTheLikelierOfTwins(t *testing.T) {
	stored := misread(t, charset.TCVN5712, "Thiếu tướng Phạm Xuân Ẩn sinh năm 1927, người Biên Hoà")
	if got, e := charset.NewMixture([]string{stored}).Decode(stored); e == nil {
		t.Errorf("%q is left as it is", got)
	}
}

func TestUndecided(t *testing.T) {
	for text, want := range map[string]bool{"Việt Nam": false, "hai": false, "xã": false, "K\u00EDnh g\u008Di": true, "ÐéçÊ": true, "Trà Lý": false} {
		if got := charset.Undecided(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
