package check

import (
	"strings"

	"example.com/vanban/model"
)

// authorityMarks are the marks of authority (quyền hạn ký) of the State and of the Party that mean the same
// (NĐ 30 Annex I.II.7, HD 36 II.1.7).
var authorityMarks = [...]struct{ state, party string }{{"TM.", "T/M"}, {"KT.", "K/T"}, {"TL.", "T/L"}}

// checkAuthority reports marks of the other regime at the beginning of the lines of the signers' authority.
func checkAuthority(d *model.Document, report func(model.Diagnostic)) {
	for _, s := range d.Frame.Spans[model.PartSignatures] {
		text := d.Text(s)
		for at := 0; at < len(text); {
			line, _, _ := strings.Cut(text[at:], "\n")
			indent := len(line) - len(strings.TrimLeft(line, " \t\u00a0"))
			for _, m := range authorityMarks {
				wrong, right := m.party, m.state
				if d.Frame.Regime == model.Party {
					wrong, right = m.state, m.party
				}
				if !strings.HasPrefix(line[indent:], wrong) {
					continue
				}
				span := model.Span{Path: s.Path, Start: s.Start + at + indent, End: s.Start + at + indent + len(wrong)}
				report(model.Diagnostic{
					Span:    span,
					Message: model.Msg("%s is written %s here", wrong, right),
					Fixes:   []model.Fix{{Edits: []model.Edit{{Span: span, New: right}}}},
				})
			}
			at += len(line) + 1
		}
	}
}
