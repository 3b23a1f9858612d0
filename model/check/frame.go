package check

import (
	"slices"
	"strings"

	"example.com/vanban/model"
	"example.com/vanban/model/standard"
)

// checkFrame holds the parts of the frame (thể thức) against one another. It says nothing of documents without a
// letterhead, whose parts nothing ties together.
func checkFrame(d *model.Document, report func(model.Diagnostic)) {
	f := &d.Frame
	if f.Regime == "" {
		return
	}
	for _, check := range [...]func(*model.Document, func(model.Diagnostic)){
		checkSymbolType, checkSymbolIssuer, checkNumberDigits, checkIssued, checkAbove, checkAuthority,
	} {
		check(d, report)
	}
}

// partSpan is where a part of the frame stands; empty at the start of the body when it is not known.
func partSpan(d *model.Document, p model.Part) model.Span {
	if spans := d.Frame.Spans[p]; len(spans) > 0 {
		return spans[0]
	}
	return model.Span{}
}

// symbolGroups are the groups of a symbol: "BC-UBND" gives BC and UBND.
func symbolGroups(symbol string) []string {
	return strings.FieldsFunc(symbol, func(r rune) bool { return strings.ContainsRune("-–/. \u00a0\u2011", r) })
}

// checkSymbolType reports a symbol that names another type of document than the title (NĐ 30 Annex I.II.3.b).
func checkSymbolType(d *model.Document, report func(model.Diagnostic)) {
	f := &d.Frame
	groups := symbolGroups(f.Number.Symbol)
	title, known := standard.TypeNamed(f.Type.Name, f.Regime)
	if len(groups) == 0 || !known || title.Abbr == "" || title.Legal {
		return
	}
	var said []string
	for _, t := range standard.TypesAbbreviated(groups[0], "") {
		if standard.Fold(t.Name) == standard.Fold(f.Type.Name) {
			return
		}
		said = append(said, t.Name)
	}
	if len(said) == 0 || slices.Contains(abbreviations(f.Type.Name), groups[0]) {
		return
	}
	report(model.Diagnostic{
		Span:    partSpan(d, model.PartNumber),
		Message: model.Msg("the symbol %s is that of a %s, the title says %s", f.Number.Symbol, said[0], f.Type.Name),
		Related: []model.Related{{Span: partSpan(d, model.PartType), Message: model.Msg("the title")}},
	})
}

// abbreviations are all that the standards print for a type.
func abbreviations(name string) (out []string) {
	for _, t := range standard.Types() {
		if standard.Fold(t.Name) == standard.Fold(name) {
			out = append(out, t.Abbr)
		}
	}
	return out
}

// issuers are the beginnings of names of issuing bodies and the group of the symbol that stands for each. Groups
// that stand for another of the bodies contradict the name.
var issuers = []struct {
	regime model.Regime
	name   string
	groups []string
}{
	{model.State, "ủy ban nhân dân", []string{"UBND"}},
	{model.State, "hội đồng nhân dân", []string{"HĐND"}},
	{model.Party, "tỉnh ủy", []string{"TU"}},
	{model.Party, "thành ủy", []string{"TU", "ThU", "TPU", "THU"}},
	{model.Party, "huyện ủy", []string{"HU"}},
	{model.Party, "quận ủy", []string{"QU"}},
	{model.Party, "thị ủy", []string{"ThU", "TxU", "TXU", "THU"}},
	{model.Party, "đảng ủy", []string{"ĐU", "ĐUK"}},
	{model.Party, "chi bộ", []string{"CB", "CHB"}},
	{model.Party, "chi ủy", []string{"CU", "CB"}},
}

// checkSymbolIssuer reports a symbol whose last group names another body than the issuer.
func checkSymbolIssuer(d *model.Document, report func(model.Diagnostic)) {
	f := &d.Frame
	groups := symbolGroups(f.Number.Symbol)
	if len(groups) < 2 {
		return
	}
	body, issuer := groups[1], standard.Fold(f.Issuer)
	own := slices.IndexFunc(issuers, func(i struct {
		regime model.Regime
		name   string
		groups []string
	}) bool {
		return i.regime == f.Regime && strings.HasPrefix(issuer, i.name)
	})
	if own < 0 || slices.Contains(issuers[own].groups, body) {
		return
	}
	for _, other := range issuers {
		if other.regime == f.Regime && slices.Contains(other.groups, body) {
			report(model.Diagnostic{
				Span:    partSpan(d, model.PartNumber),
				Message: model.Msg("the symbol names %s, the issuer is %s", body, f.Issuer),
				Related: []model.Related{{Span: partSpan(d, model.PartIssuer), Message: model.Msg("the issuer")}},
			})
			return
		}
	}
}

// checkIssued reports a document that is said or seen to be issued and has no number, date or place. Records of
// meetings (biên bản) need none.
func checkIssued(d *model.Document, report func(model.Diagnostic)) {
	f := &d.Frame
	if f.Draft || f.Number.IsZero() || f.Type.Name == "biên bản" {
		return
	}
	if t, ok := standard.TypeNamed(f.Type.Name, f.Regime); ok && t.Legal {
		return // its law, not the standards, says how it is dated
	}
	number, date := partSpan(d, model.PartNumber), partSpan(d, model.PartDate)
	switch {
	case f.Number.No == "":
		report(model.Diagnostic{Severity: model.Error, Span: number, Message: model.Msg("the number is left blank")})
	case f.Date.IsZero() && date.IsZero():
		report(model.Diagnostic{Span: number, Message: model.Msg("the document has a number but no date of issue")})
	}
	switch {
	case date.IsZero():
	case f.Date.Day == 0:
		report(model.Diagnostic{Severity: model.Error, Span: date, Message: model.Msg("the date of issue is left blank")})
	case f.Place == "":
		report(model.Diagnostic{Span: date, Message: model.Msg("the place stands in front of the date of issue")})
	}
}

// checkAbove reports "Như trên" among the recipients of a document that addresses nobody.
func checkAbove(d *model.Document, report func(model.Diagnostic)) {
	if len(d.Frame.Addressees) > 0 {
		return
	}
	for _, s := range d.Frame.Spans[model.PartRecipients] {
		text := strings.ToLower(d.Text(s))
		i := strings.Index(text, "như trên")
		if i < 0 || len(text) != len(d.Text(s)) || addressed(d) {
			continue
		}
		at := model.Span{Path: s.Path, Start: s.Start + i, End: s.Start + i + len("như trên")}
		report(model.Diagnostic{Span: at, Message: model.Msg("“Như trên” points to addressees, and the document has no “Kính gửi”")})
		return
	}
}

// addressed reports whether the text addresses somebody after all: in a "Kính gửi" that was not recognised as one, in the
// "kính mời" of an invitation.
func addressed(d *model.Document) bool {
	for leaf := range d.Leaves() {
		lower := strings.ToLower(leaf.Text)
		for _, s := range [...]string{"kính gửi", "kính trình", "kính mời"} {
			if strings.Contains(lower, s) {
				return true
			}
		}
	}
	return false
}
