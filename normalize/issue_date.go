package normalize

import (
	"strings"

	"example.com/vanban/model"
)

// dateOfIssue reports a day under 10 and the months 1 and 2 without their leading zero in the date of issue (NĐ 30/2020/NĐ-CP
// Annex I Part I.II.4.b). Other dates in the text are not ruled.
func dateOfIssue(r *model.Rule, d *model.Document, report func(model.Diagnostic)) {
	spans := d.Frame.Spans[model.PartDate]
	if d.Frame.Regime != model.State || len(spans) == 0 {
		return
	}
	s := spans[0]
	text := d.Text(s)
	for _, part := range [...]struct {
		word string
		most byte // the greatest number that takes a zero
	}{{"ngày ", '9'}, {"tháng ", '2'}} {
		at := strings.Index(fold(text), part.word)
		if at < 0 || len(fold(text)) != len(text) {
			continue
		}
		at += len(part.word)
		if at >= len(text) || text[at] < '1' || text[at] > part.most || at+1 < len(text) && text[at+1] != ' ' {
			continue
		}
		where := model.Span{Path: s.Path, Start: s.Start + at, End: s.Start + at + 1}
		right := "0" + text[at:at+1]
		report(model.Diagnostic{Rule: r.Name, Severity: r.Severity, Span: where,
			Message: model.Msg("in the date of issue %q is written %q", text[at:at+1], right),
			Fixes:   []model.Fix{safe(model.Edit{Span: where, New: right})}})
	}
}
