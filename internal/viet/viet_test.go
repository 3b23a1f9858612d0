package viet

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestPlacementOf(t *testing.T) {
	words := map[Placement]string{
		AnyPlacement: `nước quý già giá gì gìn giữ giếng giết giường quỳ quỹ quả quốc quyển quyết quýt quỳnh hoàn toán khoảng thuốc
			được người thuở rượu khuỷu ngoằn ngoẻo ngoài xoáy thuế huế nghĩa của mùa mía địa yếu yến ý Ủa ỷ ngửi cứu giữa
			chuẩn luật tuần khuyến nguyễn nguyệt khuếch khuýp huỳnh hoạch oẳn soóc moóc quầy quẹo tiếng kiểm HOÀN NGHIỆP giặc giục giũa`,
		OldPlacement:   `hòa hóa khóa tòa thỏa đọa lòe khỏe xòe thủy ủy túy lũy tụy HÒA Ủy Thúy`,
		NewPlacement:   `hoà hoá khoá toà thoả đoạ loè khoẻ xoè thuỷ uỷ tuý luỹ tuỵ HOÀ Uỷ Thuý`,
		WrongPlacement: `tóan hòan nứơc qúy gìa gía thúôc khỏang đựơc ngừơi cuả nghiã muà ngòai lọai thủơ húê gĩư qủa qùy TÓAN hôị xóay chúân khủyu`,
		NoPlacement:    `hươu đắk toan hoa km Mark café tué García stop bảñ thưc hocp tõp naïve`,
	}
	for want, list := range words {
		for word := range strings.FieldsSeq(list) {
			if got := PlacementOf(word); got != want {
				t.Errorf("PlacementOf(%q) = %d, want %d", word, got, want)
			}
		}
	}
}

func TestPlace(t *testing.T) {
	tests := []struct{ in, old, new string }{
		{"hòa", "hòa", "hoà"}, {"Uỷ", "Ủy", "Uỷ"}, {"ỦY", "ỦY", "UỶ"}, {"khỏe", "khỏe", "khoẻ"},
		{"hòan", "hoàn", "hoàn"}, {"TÓAN", "TOÁN", "TOÁN"}, {"nứơc", "nước", "nước"}, {"qúy", "quý", "quý"},
		{"gìa", "già", "già"}, {"thúôc", "thuốc", "thuốc"}, {"khỏang", "khoảng", "khoảng"}, {"nghiã", "nghĩa", "nghĩa"},
		{"hoàn", "hoàn", "hoàn"}, {"giếng", "giếng", "giếng"}, {"gíêng", "giếng", "giếng"}, {"gì", "gì", "gì"},
		{"quỳ", "quỳ", "quỳ"}, {"García", "García", "García"}, {"", "", ""}, {"km", "km", "km"}, {"khủyu", "khuỷu", "khuỷu"},
	}
	for _, tt := range tests {
		if got := Place(tt.in, OldStyle); got != tt.old {
			t.Errorf("Place(%q, OldStyle) = %q, want %q", tt.in, got, tt.old)
		}
		if got := Place(tt.in, NewStyle); got != tt.new {
			t.Errorf("Place(%q, NewStyle) = %q, want %q", tt.in, got, tt.new)
		}
	}
}

func TestValid(t *testing.T) {
	for word := range strings.FieldsSeq(`nghiêng Nguyễn quyền giếng gì gìn quốc ý yêu ủy uỷ khuỷu đồng NGHIỆP thực hiện quynh khuya ỉa oan ghi kẻ cá`) {
		if !Valid(word) {
			t.Errorf("Valid(%q) = false", word)
		}
	}
	for word := range strings.FieldsSeq(`km tr stop Mark hoc qa kà gế nghà ngê cê quoà bảñ wifi js thácc y3y ñ vàc oàc`) {
		if Valid(word) {
			t.Errorf("Valid(%q) = true", word)
		}
	}
}

func TestParse(t *testing.T) {
	tests := []struct{ word, onset, nucleus, coda string }{
		{"nghiêng", "ngh", "iê", "ng"}, {"gì", "g", "i", ""}, {"gìn", "g", "i", "n"}, {"già", "gi", "a", ""},
		{"giếng", "gi", "iê", "ng"}, {"Quỳnh", "qu", "y", "nh"}, {"quyết", "qu", "yê", "t"}, {"quốc", "qu", "ô", "c"},
		{"ủy", "", "uy", ""}, {"TOÀN", "t", "oa", "n"}, {"mai", "m", "ai", ""},
	}
	for _, tt := range tests {
		s, ok := Parse(tt.word)
		if !ok || s.Onset != tt.onset || s.Nucleus != tt.nucleus || s.Coda != tt.coda {
			t.Errorf("Parse(%q) = %q %q %q, %v; want %q %q %q", tt.word, s.Onset, s.Nucleus, s.Coda, ok, tt.onset, tt.nucleus, tt.coda)
		}
	}
}

func TestLetters(t *testing.T) {
	for r := rune(0); r <= lastRune; r++ {
		base, tone := Split(r)
		if Join(base, tone) != r {
			t.Errorf("Join(Split(%q)) = %q", r, Join(base, tone))
		}
		if !IsLetter(r) {
			continue
		}
		if Lower(r) != unicode.ToLower(r) || Upper(r) != unicode.ToUpper(r) || IsUpper(r) != unicode.IsUpper(r) || IsLower(r) != unicode.IsLower(r) {
			t.Errorf("case of %q", r)
		}
	}
}

func FuzzPlace(f *testing.F) {
	for _, s := range []string{"hòan", "uỷ", "nghiêng", "qúy", "\xff", "gịa"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, style := range []Style{OldStyle, NewStyle} {
			p := Place(s, style)
			if p == s {
				continue
			}
			if Place(p, style) != p {
				t.Fatalf("Place is not idempotent: %q, %q", s, p)
			}
			if PlacementOf(p) == WrongPlacement {
				t.Fatalf("Place(%q) = %q is wrong", s, p)
			}
			if toneless(s) != toneless(p) || utf8.RuneCountInString(s) != utf8.RuneCountInString(p) {
				t.Fatalf("Place(%q) = %q changes letters", s, p)
			}
		}
		Valid(s)
	})
}

func toneless(s string) string {
	return strings.Map(func(r rune) rune { r, _ = Split(r); return r }, s)
}
