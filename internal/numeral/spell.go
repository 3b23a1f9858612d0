package numeral

import "strings"

var digits = [...]string{"", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"}

// SpellCardinal is a number from 1 to [Max] in words; "" outside.
func SpellCardinal(n int) string {
	if n < 1 || n > Max {
		return ""
	}
	var out []string
	if n >= 1000 {
		out = append(out, digits[n/1000], "nghìn")
		n %= 1000
		if n > 0 && n < 100 {
			out = append(out, "không", "trăm")
		}
	}
	if n >= 100 {
		out = append(out, digits[n/100], "trăm")
		n %= 100
	}
	ten, unit := n/10, n%10
	switch {
	case n == 0:
		return strings.Join(out, " ")
	case ten == 0 && len(out) > 0:
		return strings.Join(append(out, "linh", digits[unit]), " ")
	case ten == 0:
		return digits[unit]
	case ten == 1:
		out = append(out, "mười")
	default:
		out = append(out, digits[ten], "mươi")
	}
	switch {
	case unit == 0:
	case unit == 1 && ten > 1:
		out = append(out, "mốt")
	case unit == 4 && ten > 1:
		out = append(out, "tư")
	case unit == 5:
		out = append(out, "lăm")
	default:
		out = append(out, digits[unit])
	}
	return strings.Join(out, " ")
}

// SpellOrdinal is a number in the words that follow "thứ": "nhất", "hai", "tư", "mười".
func SpellOrdinal(n int) string {
	switch n {
	case 1:
		return "nhất"
	case 4:
		return "tư"
	}
	return SpellCardinal(n)
}
