package recognize

import "testing"

func TestCountForms(t *testing.T) {
	for _, c := range []struct {
		text string
		want int
		rest string
	}{
		{"7 giải pháp", 7, " giải pháp"},
		{"07 giải pháp", 7, " giải pháp"},
		{"bảy giải pháp", 7, " giải pháp"},
		{"Bảy (07) nhiệm vụ", 7, " nhiệm vụ"},
		{"BẢY GIẢI PHÁP", 7, " GIẢI PHÁP"},
		{"bẩy nhóm", 7, " nhóm"},
		{"07 (bảy) giải pháp", 7, " giải pháp"},
		{"07(bảy) giải pháp", 7, " giải pháp"},
		{"bảy (08) giải pháp", 7, " giải pháp"},
		{"bốn (4) mức", 4, " mức"},
		{"mười giải pháp", 10, " giải pháp"},
		{"mười một giải pháp", 11, " giải pháp"},
		{"mười lăm giải pháp", 15, " giải pháp"},
		{"mười năm qua", 10, " năm qua"},
		{"hai mươi nhiệm vụ", 20, " nhiệm vụ"},
		{"hai mươi mốt nhiệm vụ", 21, " nhiệm vụ"},
		{"hai mươi tư nhiệm vụ", 24, " nhiệm vụ"},
		{"hai mươi nhăm nhiệm vụ", 25, " nhiệm vụ"},
		{"hăm ba chỉ tiêu", 23, " chỉ tiêu"},
		{"chín mươi chín", 99, ""},
		{"một trăm linh năm tiêu chí", 105, " tiêu chí"},
		{"một trăm lẻ hai tiêu chí", 102, " tiêu chí"},
		{"ba trăm hai mươi mốt", 321, ""},
		{"hai nghìn ba trăm", 2300, ""},
		{"2021", 0, "2021"},
		{"giải pháp", 0, "giải pháp"},
		{"hăm he", 0, "hăm he"},
		{"tư nhân", 0, "tư nhân"},
		{"", 0, ""},
	} {
		n, end := count(c.text, 0)
		if c.text == "2021" {
			if end != 0 {
				t.Errorf("%q: a year is no count, got %d", c.text, n)
			}
			continue
		}
		if n != c.want || c.text[end:] != c.rest {
			t.Errorf("%q: got %d, rest %q; want %d, rest %q", c.text, n, c.text[end:], c.want, c.rest)
		}
	}
}
