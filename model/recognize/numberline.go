package recognize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/internal/lazyregexp"
	"example.com/vanban/model"
)

// numberWord is what stands before the number: "Số:", "Số", "Luật số:".
var numberWord = lazyregexp.New(`^(?i:(?:luật|pháp lệnh|nghị quyết|quyết định|bản sao)[\s\p{Z}]+)?(?i:s[ốôo])[\s\p{Z}]*[:.;]?`)

// bareNumber is a number line without the word: "12/BC-UBND".
var bareNumber = lazyregexp.New(`^\d{1,5}[\s\p{Z}]*(?:/[\s\p{Z}]*(?:\d{4}/)?[A-ZĐ][\p{L}\d]*[\s\p{Z}]*[-–][\s\p{Z}]*[A-ZĐ][\p{L}\d&.\-/–]*|[-–][\s\p{Z}]*[A-ZĐ]\p{L}*/[A-ZĐ][\p{L}\d&.\-–]*)$`)

// numberRange is where in s a number and symbol with its word stand, if s begins with them; blanks to fill in
// are inside.
func numberRange(s string) [2]int {
	head := numberWord.FindString(s)
	if head == "" {
		if bareNumber.MatchString(s) {
			return [2]int{0, len(s)}
		}
		return [2]int{}
	}
	if r, _ := utf8.DecodeRuneInString(s[len(head):]); unicode.IsLetter(r) && !unicode.IsUpper(r) {
		return [2]int{} // "Sốt", "Sổ"
	}
	end, letters := len(head), false
	for i := end; i < len(s); {
		from := i
		for i < len(s) {
			r, n := utf8.DecodeRuneInString(s[i:])
			if !isBlank(r) {
				break
			}
			i += n
		}
		token := i
		for i < len(s) {
			r, n := utf8.DecodeRuneInString(s[i:])
			if isBlank(r) || r == '(' {
				break
			}
			i += n
		}
		t := s[token:i]
		if t == "" {
			break
		}
		joined := strings.ContainsAny(t, "/-–") || strings.ContainsAny(s[from:token], "\u2011")
		switch {
		case letters && !joins(s[:from], false) && !joins(t, true):
			return [2]int{0, end}
		case strings.ContainsFunc(t, unicode.IsLetter) && !joined && !(shouts(t) && joins(s[:from], false)) && !symbolLike(t):
			return [2]int{0, end}
		}
		letters = letters || strings.ContainsFunc(t, unicode.IsLetter)
		end = i
	}
	return [2]int{0, end}
}

// joins reports whether s begins (or ends) with a mark that joins the groups of a symbol.
func joins(s string, begins bool) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	if begins {
		r, _ = utf8.DecodeRuneInString(s)
	}
	return strings.ContainsRune("/-–", r)
}

// symbolLike reports whether a word without separators may be a symbol: capitals alone.
func symbolLike(t string) bool {
	upper, lower := letterCase(t)
	return upper >= 2 && lower == 0
}

var (
	yearNumber  = lazyregexp.New(`^(\d*[a-zđ]?)/(\d{4})/(.+)$`)
	stateNumber = lazyregexp.New(`^(\d*[a-zđ]?)/(.+)$`)
	partyNumber = lazyregexp.New(`^(\d*[a-zđ]?)-(.+)$`)
	gluedNumber = lazyregexp.New(`^(\d+)([\p{Lu}].*)$`)
	fillIn      = lazyregexp.New(`[._…]{2,}|…|_`)
	placeholder = lazyregexp.New(`[-/]?\d*(?:…|\.\.)[.…\d]*$`)
)

// parseNumber reads a number line. The form says whose it is: "12/BC-UBND" the State's, "12-BC/TU" the Party's.
func parseNumber(s string) (n model.Number, form model.Regime) {
	raw := s[len(numberWord.FindString(s)):]
	compact := strings.Map(func(r rune) rune {
		switch {
		case isBlank(r):
			return -1
		case r == '–' || r == '\u2011' || r == '—':
			return '-'
		}
		return r
	}, raw)
	compact = strings.TrimRight(compact, ".,;")
	bodyless := false
	for placeholder.MatchString(compact) && strings.ContainsFunc(compact, unicode.IsLetter) {
		compact, bodyless = placeholder.ReplaceAllString(compact, ""), true
	}
	compact = strings.TrimLeft(fillIn.ReplaceAllString(compact, ""), ".")
	n.Text = strings.TrimRight(squeeze(fillIn.ReplaceAllString(raw, "")), " .,;")
	if m := yearNumber.FindStringSubmatch(compact); m != nil {
		n.No, n.Symbol, form = m[1]+"/"+m[2], m[3], model.State
		if m[1] == "" {
			n.No, n.Symbol = "", m[2]+"/"+m[3]
		}
	} else if m := stateNumber.FindStringSubmatch(compact); m != nil {
		n.No, n.Symbol, form = m[1], m[2], model.State
	} else if m := partyNumber.FindStringSubmatch(compact); m != nil && strings.Contains(m[2], "/") {
		n.No, n.Symbol, form = m[1], m[2], model.Party
	} else if m := gluedNumber.FindStringSubmatch(compact); m != nil {
		n.No, n.Symbol = m[1], m[2]
	} else if strings.ContainsFunc(compact, unicode.IsLetter) {
		n.Symbol = strings.Trim(compact, "/-")
	} else {
		n.No = strings.Trim(compact, "/-")
	}
	n.Symbol = strings.Trim(n.Symbol, "/-.,")
	if n.No == "" && (!strings.ContainsFunc(n.Symbol, unicode.IsLetter) || bodyless && !strings.ContainsAny(n.Symbol, "-/")) {
		return model.Number{}, "" // "/…", "/BC-…": nothing is filled in
	}
	if !strings.ContainsFunc(n.Symbol, unicode.IsLetter) {
		n.Symbol = ""
		if !strings.ContainsFunc(n.No, unicode.IsDigit) {
			return model.Number{}, ""
		}
		form = ""
	}
	return n, form
}
