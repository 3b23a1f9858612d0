package numeral_test

import (
	"strings"
	"testing"

	"example.com/vanban/internal/numeral"
)

func TestCardinal(t *testing.T) {
	for _, c := range []struct {
		text string
		want int
		rest string
	}{
		{"bảy giải pháp", 7, " giải pháp"},
		{"BẢY GIẢI PHÁP", 7, " GIẢI PHÁP"},
		{"bẩy nhóm", 7, " nhóm"},
		{"mười giải pháp", 10, " giải pháp"},
		{"mười một giải pháp", 11, " giải pháp"},
		{"mười lăm giải pháp", 15, " giải pháp"},
		{"mười năm qua", 10, " năm qua"},
		{"hai mươi nhiệm vụ", 20, " nhiệm vụ"},
		{"hai mươi mốt", 21, ""},
		{"hai mươi tư", 24, ""},
		{"hai mươi nhăm", 25, ""},
		{"hăm ba chỉ tiêu", 23, " chỉ tiêu"},
		{"chín mươi chín", 99, ""},
		{"một trăm linh năm tiêu chí", 105, " tiêu chí"},
		{"một trăm lẻ hai tiêu chí", 102, " tiêu chí"},
		{"một trăm hai", 100, " hai"},
		{"ba trăm hai mươi mốt", 321, ""},
		{"hai nghìn ba trăm", 2300, ""},
		{"giải pháp", 0, "giải pháp"},
		{"hăm he", 0, "hăm he"},
		{"tư nhân", 0, "tư nhân"},
		{"7 giải pháp", 0, "7 giải pháp"},
		{"", 0, ""},
	} {
		if n, end := numeral.Cardinal(c.text, 0); n != c.want || c.text[end:] != c.rest {
			t.Errorf("%q: got %d, rest %q; want %d, rest %q", c.text, n, c.text[end:], c.want, c.rest)
		}
	}
}

func TestOrdinal(t *testing.T) {
	for text, want := range map[string]int{
		"nhất": 1, "NHẤT": 1, "nhì": 2, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "mười": 10, "mười hai": 12, "hai mươi mốt": 21, "trưởng": 0,
	} {
		if n, _ := numeral.Ordinal(text, 0); n != want {
			t.Errorf("thứ %s: got %d, want %d", text, n, want)
		}
	}
}

func TestWordsRoundTrip(t *testing.T) {
	for n := 1; n <= 999; n++ {
		text := numeral.SpellCardinal(n)
		if got, end := numeral.Cardinal(text, 0); got != n || end != len(text) {
			t.Errorf("%d is spelt %q and read as %d, %d bytes of %d", n, text, got, end, len(text))
		}
		if got, _ := numeral.Ordinal(numeral.SpellOrdinal(n), 0); got != n {
			t.Errorf("thứ %s: read as %d, want %d", numeral.SpellOrdinal(n), got, n)
		}
	}
	for _, n := range []int{0, -1, numeral.Max + 1} {
		if s := numeral.SpellCardinal(n); s != "" {
			t.Errorf("%d is spelt %q", n, s)
		}
	}
}

func TestRoman(t *testing.T) {
	for n := 1; n <= 89; n++ {
		if got := numeral.Roman(numeral.SpellRoman(n)); got != n {
			t.Errorf("%d is written %s and read as %d", n, numeral.SpellRoman(n), got)
		}
	}
	for text, want := range map[string]int{"IIII": 4, "iv": 4, "Iv": 0, "VV": 0, "IC": 0, "VX": 0, "IL": 0, strings.Repeat("X", 5): 0, "": 0, "A": 0} {
		if got := numeral.Roman(text); got != want {
			t.Errorf("%q: got %d, want %d", text, got, want)
		}
	}
}

func TestPoints(t *testing.T) {
	for r, want := range map[rune]int{'a': 1, 'd': 4, 'đ': 5, 'e': 6, 'g': 7, 'y': 23, 'f': 0, 'w': 0} {
		if got := numeral.Point(r); got != want || want > 0 && numeral.PointAt(want) != r {
			t.Errorf("%c: got %d, want %d", r, got, want)
		}
	}
	for pair, want := range map[[2]rune]bool{{'d', 'đ'}: true, {'đ', 'e'}: true, {'d', 'e'}: true, {'e', 'g'}: true, {'f', 'g'}: true, {'a', 'c'}: false, {'b', 'a'}: false} {
		if got := numeral.PointFollows(pair[0], pair[1]); got != want {
			t.Errorf("%c after %c: got %v", pair[1], pair[0], got)
		}
	}
}
