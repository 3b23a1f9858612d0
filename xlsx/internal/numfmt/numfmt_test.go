package numfmt_test

import (
	"testing"

	"example.com/vanban/xlsx/internal/numfmt"
)

func TestNumber(t *testing.T) {
	for _, c := range []struct {
		code string
		v    float64
		want string
	}{
		{"General", 1234.5, "1234.5"},
		{"General", -0.1, "-0.1"},
		{"General", 23.076923076923077, "23.0769230769231"},
		{"General", 0.1 + 0.2, "0.3"},
		{"General", 123456789012, "123456789012"},
		{"General", 0, "0"},
		{"", 7, "7"},
		{"0", 2.5, "3"},
		{"0", -0.2, "0"},
		{"00", 7, "07"},
		{"0000", 10, "0010"},
		{"0.00", 1.005, "1.01"},
		{"0.00", 99.999, "100.00"},
		{"0.0", 0.05, "0.1"},
		{"#,##0", 1234567, "1,234,567"},
		{"#,##0", -1234.5, "-1,235"},
		{"#,##0", 999, "999"},
		{"#,##0.00", 1234.5, "1,234.50"},
		{"#,##0.##", 1234, "1,234."},
		{"#,##0.0#", 1234.567, "1,234.57"},
		{"#,###", 0, ""},
		{"#,##0,", 1234567, "1,235"},
		{"#,##0.0,,", 1234567890, "1,234.6"},
		{"0%", 0.125, "13%"},
		{"0.00%", 0, "0.00%"},
		{"0.0%", -0.0567, "-5.7%"},
		{"0.00E+00", 12345, "1.23E+04"},
		{"0.00E+00", 0.00012, "1.20E-04"},
		{"##0.0E+0", 12345, "12.3E+3"},
		{"# ?/?", 1.5, "1 1/2"},
		{"# ??/??", 0.34, " 17/50"},
		{"?/?", 1.5, "3/2"},
		{`000\-000\-000`, 12345678, "012-345-678"},
		{`00 00`, 1234, "12 34"},
		{`#,##0\ "₫"`, 1500000, "1,500,000 ₫"},
		{`#,##0\ [$đồng-42A]`, 1500, "1,500 đồng"},
		{`"Cộng: "0`, -5, "-Cộng: 5"},
		{"#,##0;(#,##0)", -1234, "(1,234)"},
		{"#,##0;(#,##0);\"-\"", 0, "-"},
		{"[Red](#,##0)", 5, "(5)"},
		{"#,##0_);[Red](#,##0)", 5, "5 "},
		{`_(* #,##0_);_(* \(#,##0\);_(* "-"_);_(@_)`, -1234, " (1,234)"},
		{`_(* #,##0_);_(* \(#,##0\);_(* "-"??_);_(@_)`, 0, " -   "},
		{`_-* #,##0.00\ _₫_-;\-* #,##0.00\ _₫_-;_-* "-"??\ _₫_-;_-@_-`, 12.5, " 12.50    "},
		{"0.0#", 0.001, "0.0"},
		{"General", 1.5e-10, "1.5E-10"},
		{"General", 1e-7, "0.0000001"},
		{"[>=1000]#,##0,\"k\";0", 12345, "12k"},
		{"[>=1000]#,##0,\"k\";0", 12, "12"},
		{"[<0]\"âm \"0;0", -3, "âm 3"},
		{"[=1]\"có\";[=0]\"không\";General", 1, "có"},
		{"[=1]\"có\";[=0]\"không\";General", 0, "không"},
		{"[=1]\"có\";[=0]\"không\";General", 2.5, "2.5"},
		{";;;", 5, ""},
		{"0;;", -5, ""},
		{"@", 12.5, "12.5"},
		{".00", 0.5, ".50"},
		{".00", 12.5, "12.50"},
		{"0.", 3, "3."},
		{"??0", 5, "  5"},
		{"General\" m\"", 5.5, "5.5 m"},
		{"dd/mm/yyyy", 45292, "01/01/2024"},
		{"d/m/yy", 45292, "1/1/24"},
		{`"ngày "dd" tháng "mm" năm "yyyy`, 44204, "ngày 08 tháng 01 năm 2021"},
		{"[$-42A]dd mmmm yyyy;@", 44204, "08 Tháng 1 2021"},
		{"[$-1010000]d/m/yyyy", 44204, "8/1/2021"},
		{"dddd, dd mmm", 44204, "Friday, 08 Jan"},
		{"dd/mm/yyyy hh:mm", 44204.5, "08/01/2021 12:00"},
		{"h:mm:ss AM/PM", 0.75, "6:00:00 PM"},
		{"h:mm", 0.999999, "0:00"},
		{"[h]:mm", 1.5, "36:00"},
		{"mm:ss.0", 0.5 / 86400, "00:00.5"},
		{"dd/mm/yyyy", 1, "01/01/1900"},
		{"dd/mm/yyyy", 60, "29/02/1900"},
		{"dd/mm/yyyy", 61, "01/03/1900"},
		{"dd/mm/yyyy", -5, "-5"},
		{"dd/mm/yyyy", 1e9, "1000000000"},
		{`yyyy\-mm\-dd`, 44204, "2021-01-08"},
	} {
		if got := numfmt.Parse(c.code).Number(c.v); got != c.want {
			t.Errorf("%s of %v: %q, want %q", c.code, c.v, got, c.want)
		}
	}
}

func TestText(t *testing.T) {
	for _, c := range []struct{ code, text, want string }{
		{"General", "xã", "xã"},
		{"@", "0123", "0123"},
		{`0;-0;0;"Xã "@`, "An Bình", "Xã An Bình"},
		{`_-* #,##0_-;_-@_-`, "a", " a "},
		{";;;", "ẩn", ""},
		{"#,##0", "chữ", "chữ"},
	} {
		if got := numfmt.Parse(c.code).Text(c.text); got != c.want {
			t.Errorf("%s of %q: %q, want %q", c.code, c.text, got, c.want)
		}
	}
}

func TestKinds(t *testing.T) {
	for _, c := range []struct {
		code                      string
		date, day, text, perCents bool
	}{
		{"General", false, false, false, false},
		{"dd/mm/yyyy", true, true, false, false},
		{"h:mm", true, false, false, false},
		{`[$-42A]d\ mmmm\,\ yyyy`, true, true, false, false},
		{`#,##0 "đồng"`, false, false, false, false},
		{`0.0"m"`, false, false, false, false},
		{"[Red]0", false, false, false, false},
		{"[h]:mm:ss", true, false, false, false},
		{"@", false, false, true, false},
		{"0.0%", false, false, false, true},
	} {
		f := numfmt.Parse(c.code)
		if f.IsDate() != c.date || f.IsDay() != c.day || f.IsText() != c.text || f.IsPercent() != c.perCents {
			t.Errorf("%s: date %v day %v text %v percent %v", c.code, f.IsDate(), f.IsDay(), f.IsText(), f.IsPercent())
		}
	}
}

func FuzzFormat(f *testing.F) {
	for _, code := range []string{"General", "#,##0.00;[Red](#,##0);-", "dd/mm/yyyy hh:mm:ss.000 AM/PM", "# ??/??", "0.0E+0", "[>5]0,,;@", `_-* "x"\y`} {
		f.Add(code, 1234.567)
		f.Add(code, -0.001)
		f.Add(code, 45000.75)
	}
	f.Fuzz(func(t *testing.T, code string, v float64) {
		p := numfmt.Parse(code)
		if n := len(p.Number(v)); n > 2000+4*len(code) {
			t.Errorf("%q of %v: %d bytes", code, v, n)
		}
		p.Text("chữ")
	})
}

func BenchmarkNumber(b *testing.B) {
	f := numfmt.Parse("#,##0.00")
	var buf []byte
	for b.Loop() {
		buf = f.AppendNumber(buf[:0], 1234567.891)
	}
}
