package numeral

import "strings"

var romanDigits = [256]int{'i': 1, 'v': 5, 'x': 10, 'l': 50}

// Roman is the value of a Roman numeral below 100 in capitals or in small letters, 0 when s is none. Numerals written by
// repetition alone are read as offices write them: "IIII" is 4.
func Roman(s string) int {
	lower := strings.ToLower(s)
	if s != lower && s != strings.ToUpper(s) {
		return 0
	}
	sum, repeat := 0, 0
	for i := 0; i < len(lower); i++ {
		v := romanDigits[lower[i]]
		if v == 0 {
			return 0
		}
		if i > 0 && lower[i] == lower[i-1] {
			repeat++
		} else {
			repeat = 0
		}
		if repeat > 3 || repeat > 0 && (v == 5 || v == 50) {
			return 0
		}
		if i+1 < len(lower) {
			if next := romanDigits[lower[i+1]]; next > v {
				if next > 10*v || v == 5 || repeat > 0 {
					return 0
				}
				sum -= v
				continue
			}
		}
		sum += v
	}
	if sum <= 0 || sum > 99 {
		return 0
	}
	return sum
}

// SpellRoman is the Roman numeral of n from 1 to 89 in capitals; "" outside.
func SpellRoman(n int) string {
	if n < 1 || n > 89 {
		return ""
	}
	var sb strings.Builder
	for _, d := range [...]struct {
		value int
		text  string
	}{{50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for n >= d.value {
			sb.WriteString(d.text)
			n -= d.value
		}
	}
	return sb.String()
}
