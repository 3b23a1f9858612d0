package tally

import "strings"

// unitIn is the unit that a line or a header cell gives in words: "Đơn vị tính: triệu đồng", "(ĐVT: người)", "Đơn vi tinh ha".
// own says that nothing else stands there.
func unitIn(text string) (unit string, own bool) {
	s := squeeze(text)
	words := strings.Fields(s)
	for i := range words {
		n, certain := unitPhrase(words[i:])
		if n == 0 {
			continue
		}
		rest := strings.Join(words[i+n:], " ")
		if _, after, ok := strings.Cut(words[i+n-1], ":"); ok && after != "" {
			rest = strings.TrimSpace(after + " " + rest)
		}
		colon := strings.Contains(words[i+n-1], ":") || strings.HasPrefix(rest, ":")
		unit = cleanUnit(rest)
		if unit == "" || strings.ContainsAny(unit, ";:") || len([]rune(unit)) > 40 {
			continue
		}
		if !certain && !(colon && isUnitWord(unit)) || certain && !colon && !isUnitWord(unit) {
			continue
		}
		return unit, i == 0
	}
	if strings.HasPrefix(s, "(") && strings.HasSuffix(s, ")") && isUnitWord(s[1:len(s)-1]) {
		return cleanUnit(s), true
	}
	return "", false
}

// unitPhrase is how many words at the start of words say "đơn vị tính", however spelt; certain is false for "đơn vị" alone.
func unitPhrase(words []string) (n int, certain bool) {
	letters := func(n int) string {
		if n > len(words) || strings.Contains(strings.Join(words[:n-1], ""), ":") {
			return ""
		}
		s, _, _ := strings.Cut(strings.Join(words[:n], ""), ":")
		return strings.Map(func(r rune) rune {
			if strings.ContainsRune(".(/*-[", r) {
				return -1
			}
			return r
		}, fold(s))
	}
	if first := letters(1); first == "" || first[0] != 'd' && first[0] != 't' && first[0] != 'o' {
		return 0, false
	}
	for n := 3; n > 0; n-- {
		switch s := letters(n); {
		case s == "dvt" || s == "dvtinh" || n > 1 && near(s, "donvitinh") || n > 1 && s == "tinhbang":
			return n, true
		}
	}
	if letters(2) == "donvi" {
		return 2, false
	}
	return 0, false
}

// near reports whether a is b but for one letter that is missing, too many or another, or two that are swapped.
func near(a, b string) bool {
	if a == b {
		return true
	}
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	x, y := a[i:], b[i:]
	switch {
	case len(x) == len(y):
		return x[1:] == y[1:] || len(x) > 1 && x[0] == y[1] && x[1] == y[0] && x[2:] == y[2:]
	case len(x) == len(y)+1:
		return x[1:] == y
	case len(x)+1 == len(y):
		return x == y[1:]
	}
	return false
}

func cleanUnit(s string) string {
	s = strings.TrimSpace(strings.Trim(squeeze(s), " :.,;[]"))
	if strings.Count(s, "(") != strings.Count(s, ")") || strings.HasPrefix(s, "(") {
		s = strings.TrimSpace(strings.Trim(s, "()"))
	}
	return strings.TrimRight(s, ".,; ")
}

// columnUnit is the unit that a column's own header gives: "Số tiền (triệu đồng)", "Tỷ lệ %".
func columnUnit(path []string) string {
	for i := len(path) - 1; i >= 0; i-- {
		if unit, _ := unitIn(path[i]); unit != "" {
			return unit
		}
		s := path[i]
		for {
			open := strings.LastIndexByte(s, '(')
			if open < 0 {
				break
			}
			inner, _, _ := strings.Cut(s[open+1:], ")")
			if isUnitWord(inner) {
				return cleanUnit(inner)
			}
			s = s[:open]
		}
		if _, after, ok := strings.Cut(path[i], ", "); ok && isUnitWord(after) {
			return cleanUnit(after)
		}
		if strings.Contains(path[i], "%") {
			return "%"
		}
	}
	return ""
}
