package recognize

import (
	"example.com/vanban/internal/numeral"

	"example.com/vanban/internal/scan"
)

// upToThreeDigits reads up to three decimal digits at byte at, leading zeros allowed; end == at when there are none or more.
func upToThreeDigits(s string, at int) (n, end int) {
	end = at
	for end < len(s) && isDigit(s[end]) {
		n = n*10 + int(s[end]-'0')
		if end++; end-at > 3 {
			return 0, at
		}
	}
	return n, end
}

// count reads a number of things at byte at: "7", "07", "bảy", "bảy (07)", "07 (bảy)". Of a double form that does not
// agree with itself the first number counts.
func count(s string, at int) (n, end int) {
	n, end = countOnce(s, at)
	if end == at {
		return 0, at
	}
	open := scan.SkipSpace(s, end)
	if open < len(s) && s[open] == '(' {
		if _, e := countOnce(s, scan.SkipSpace(s, open+1)); e > open+1 {
			if e = scan.SkipSpace(s, e); e < len(s) && s[e] == ')' {
				return n, e + 1
			}
		}
	}
	return n, end
}

func countOnce(s string, at int) (n, end int) {
	if n, end = upToThreeDigits(s, at); end > at {
		return n, end
	}
	return numeral.Cardinal(s, at)
}
