package normalize

import (
	"strings"
	"unicode"

	"example.com/vanban/model"
)

// dateWords are the words that people type without a space before or after their number.
var dateWords = [...]string{"ngày", "tháng", "năm"}

// glued reports "ngày", "tháng" and "năm" that stick to the number beside the digit at byte i: "tháng11", "01năm".
func glued(r *model.Rule, p *passage, i int, report func(model.Diagnostic)) {
	s := p.Text
	if (i+1 == len(s) || s[i+1] != 'n' && s[i+1] != 't') && (i == 0 || s[i-1] != 'y' && s[i-1] != 'g' && s[i-1] != 'm') {
		return
	}
	for _, w := range dateWords {
		from, at := i+1, i+1
		switch {
		case strings.HasPrefix(s[from:], w) && !unicode.IsLetter(after(s, from+len(w))):
		case strings.HasSuffix(s[:i], w) && !unicode.IsLetter(before(s, i-len(w))):
			from, at = i-len(w), i
		default:
			continue
		}
		if !tooJoined(s, i) && !formula(s, from, from) && !p.protected(i) {
			report(p.finding(r, from, from+len(w), model.Msg("no space between %q and its number", w), safe(p.replace(at, at, " "))))
		}
	}
}
