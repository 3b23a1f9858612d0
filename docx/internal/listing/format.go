package listing

import (
	"strconv"
	"strings"
)

// FormatNumber writes a number in a format of ST_NumberFormat (ECMA-376 part 1, 17.18.59). Formats of scripts that no
// Vietnamese document uses are written in Arabic digits.
func FormatNumber(n int, format, custom string) string {
	switch format {
	case "none":
		return ""
	case "decimalZero":
		return pad(n, 2)
	case "upperRoman":
		return roman(n)
	case "lowerRoman":
		return strings.ToLower(roman(n))
	case "upperLetter":
		return letters(n)
	case "lowerLetter":
		return strings.ToLower(letters(n))
	case "ordinal":
		return strconv.Itoa(n) + ordinalEnding(n)
	case "cardinalText", "vietnameseCounting":
		return capital(countingWord(n))
	case "ordinalText":
		return "Thứ " + ordinalWord(n)
	case "chicago":
		return chicago(n)
	case "hex":
		return strings.ToUpper(strconv.FormatInt(int64(n), 16))
	case "numberInDash":
		return "- " + strconv.Itoa(n) + " -"
	case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
		return enclosed(n, 20, '①')
	case "decimalEnclosedParen":
		return enclosed(n, 20, '⑴')
	case "decimalEnclosedFullstop":
		return enclosed(n, 20, '⒈')
	case "custom":
		first, _, _ := strings.Cut(custom, ",")
		if width := len(strings.TrimSpace(first)); width > 1 && width <= 10 && strings.Trim(first, "01 ") == "" {
			return pad(n, width)
		}
	}
	return strconv.Itoa(n)
}

func pad(n, width int) string {
	s := strconv.Itoa(n)
	return strings.Repeat("0", max(0, width-len(s))) + s
}

// maxRoman is the largest number that Word writes in Roman numerals.
const maxRoman = 32767

func roman(n int) string {
	if n <= 0 || n > maxRoman {
		return strconv.Itoa(n)
	}
	var sb strings.Builder
	for _, d := range [...]struct {
		value int
		text  string
	}{
		{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"},
	} {
		for ; n >= d.value; n -= d.value {
			sb.WriteString(d.text)
		}
	}
	return sb.String()
}

// maxLetters is the largest number that Word writes in letters, thirty of them.
const maxLetters = 780

// letters are A to Z, then AA to ZZ, AAA and so on.
func letters(n int) string {
	if n <= 0 || n > maxLetters {
		return strconv.Itoa(n)
	}
	return strings.Repeat(string(rune('A'+(n-1)%26)), (n-1)/26+1)
}

func ordinalEnding(n int) string {
	if n%100 < 11 || n%100 > 13 {
		switch n % 10 {
		case 1:
			return "st"
		case 2:
			return "nd"
		case 3:
			return "rd"
		}
	}
	return "th"
}

// chicago are the marks of the Chicago Manual of Style, doubled, tripled and so on when they are used up.
func chicago(n int) string {
	marks := [...]string{"*", "†", "‡", "§"}
	if n <= 0 || n > maxLetters {
		return strconv.Itoa(n)
	}
	return strings.Repeat(marks[(n-1)%len(marks)], (n-1)/len(marks)+1)
}

func enclosed(n, last int, first rune) string {
	if n < 1 || n > last {
		return strconv.Itoa(n)
	}
	return string(first + rune(n-1))
}
