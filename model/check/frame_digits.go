package check

import (
	"regexp"
	"strings"
	"sync"

	"example.com/vanban/model"
)

// leadingZeros is the first day on which the standards of both regimes that ask for leading zeros held (55/2005/TTLT;
// the Party's earlier).
var leadingZeros = model.Date{Year: 2005, Month: 5, Day: 6}

// checkNumberDigits reports a number below ten without its leading zero (NĐ 30 Annex I.II.3.a, HD 36 II.1.3).
func checkNumberDigits(d *model.Document, report func(model.Diagnostic)) {
	f := &d.Frame
	if len(f.Number.No) != 1 || f.Number.No < "1" || f.Number.No > "9" || !f.Date.IsZero() && f.Date.String() < leadingZeros.String() {
		return
	}
	for _, s := range f.Spans[model.PartNumber] {
		text := d.Text(s)
		i := strings.Index(text, f.Number.No)
		if i < 0 || i > 0 && text[i-1] == '0' {
			continue
		}
		at := model.Span{Path: s.Path, Start: s.Start + i, End: s.Start + i + 1}
		report(zero(at, f.Number.No, model.Msg("a number below ten is written with a zero: 0%s", f.Number.No)))
		return
	}
}

// issueDate finds the day and the month of a date in words.
var issueDate = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)ngày[ \x{a0}]+(\d{1,2})[ \x{a0}]+tháng[ \x{a0}]+(\d{1,2})[ \x{a0}]+năm`)
})

// checkDateDigits reports a day below ten, or a January or February, without its leading zero in the date of issue
// (NĐ 30 Annex I.II.4.b, HD 36 II.1.4).
func checkDateDigits(d *model.Document, report func(model.Diagnostic)) {
	f := &d.Frame
	if f.Date.IsZero() || f.Date.String() < leadingZeros.String() {
		return
	}
	for _, s := range f.Spans[model.PartDate] {
		text := d.Text(s)
		m := issueDate().FindStringSubmatchIndex(text)
		if m == nil {
			continue
		}
		for _, g := range [...]struct {
			from, to int
			digits   string
			message  string
		}{
			{m[2], m[3], "123456789", "a day below ten is written with a zero: 0%s"},
			{m[4], m[5], "12", "January and February are written with a zero: 0%s"},
		} {
			if digits := text[g.from:g.to]; len(digits) == 1 && strings.Contains(g.digits, digits) {
				at := model.Span{Path: s.Path, Start: s.Start + g.from, End: s.Start + g.to}
				report(zero(at, digits, model.Msg(g.message, digits)))
			}
		}
		return
	}
}

// zero is the finding that a digit lacks its leading zero.
func zero(at model.Span, digits string, m model.Message) model.Diagnostic {
	return model.Diagnostic{
		Span: at, Message: m,
		Fixes: []model.Fix{{Edits: []model.Edit{{Span: at, New: "0" + digits}}}},
	}
}
