package compose

import (
	"slices"
	"strings"

	"example.com/vanban/internal/lazyregexp"
	"example.com/vanban/model"
	"example.com/vanban/model/standard"
)

// Blanks are filled in by hand: a row of dots for a name or a line, spaces where a number goes.
const (
	blankLine   = "………………………"
	blankPlace  = "…………"
	blankNumber = "      "
	blankDate   = "ngày … tháng … năm …"
)

// fillHead puts values and visible blanks where the document has nothing.
func (l *layout) fillHead(f *frameText) {
	for _, key := range [...]string{"circulation", "parent", "draft", "secrecy", "urgency", "author", "contact"} {
		l.fillOptional(f, key)
	}
	if !l.fillOptional(f, "issuer") {
		l.fillBlank(f, "issuer", blankLine, model.Msg("the issuing body is left blank"))
	}
	l.fillType(f)
	l.fillNumber(f)
	l.fillPlaceAndDate(f)
	l.fillAddressees(f)
}

// fillOptional takes the value of a part that the document lacks; it reports whether there is something in the end.
func (l *layout) fillOptional(f *frameText, key string) bool {
	if len(f.lines[key]) == 0 {
		f.lines[key] = paragraphs(l.values[key])
	}
	return len(f.lines[key]) > 0
}

func (l *layout) fillBlank(f *frameText, key, text string, m model.Message) {
	f.lines[key] = []*model.Paragraph{model.NewParagraph(text)}
	l.blank(model.Warning, m)
}

// subjectless are the types whose forms have no subject (NĐ 30 Annex III, 1.8 and 1.10).
var subjectless = []string{"giấy giới thiệu", "giấy nghỉ phép"}

// fillType fills type and subject, or the subject of a công văn.
func (l *layout) fillType(f *frameText) {
	if t, ok := standard.TypeNamed(l.values["type"], l.std.Regime); ok && t.Name == "công văn" && len(f.lines["type"]) == 0 && !f.letter {
		f.letter = true
		f.lines["letter-subject"] = f.lines["subject"]
		delete(f.lines, "subject")
	}
	if f.letter {
		l.fillLetterSubject(f)
		return
	}
	if len(f.lines["type"]) == 0 && !f.titled {
		f.lines["type"] = paragraphs(strings.ToUpper(l.values["type"]))
	}
	if len(f.lines["type"]) == 0 && !f.titled {
		l.fillBlank(f, "type", blankLine, model.Msg("the type of the document is left blank"))
	}
	if !l.fillOptional(f, "subject") && !slices.Contains(subjectless, l.typeName(f)) {
		l.fillBlank(f, "subject", blankLine, model.Msg("the subject is left blank"))
	}
}

// typeName is the type of the document in lower case, from itself or from the values.
func (l *layout) typeName(f *frameText) string {
	if f.letter {
		return "công văn"
	}
	if n := l.doc.Frame.Type.Name; n != "" {
		return n
	}
	return strings.ToLower(squeeze(l.values["type"]))
}

// fillLetterSubject puts the standard's lead before the subject of a công văn, unless it has one.
func (l *layout) fillLetterSubject(f *frameText) {
	lines := f.lines["letter-subject"]
	if len(lines) == 0 {
		lines = paragraphs(l.values["subject"])
	}
	if len(lines) == 0 {
		lines = []*model.Paragraph{model.NewParagraph(blankLine)}
		l.blank(model.Warning, model.Msg("the subject is left blank"))
	}
	word := f.text["subject-lead"]
	if word == "" {
		word = l.std.LetterSubjectLead
	}
	first := standard.Fold(squeeze(lines[0].Text))
	if word != "" && !strings.HasPrefix(first, "v/v") && !strings.HasPrefix(first, "về việc") {
		lines[0] = prefixed(word+" ", lines[0])
	}
	f.lines["letter-subject"] = lines
}

var numberLead = lazyregexp.New(`^(?i:số)\s*:?\s*`)

// fillNumber fills the number, or leaves room for it before the symbol.
func (l *layout) fillNumber(f *frameText) {
	text := strings.TrimSpace(numberLead.ReplaceAllString(f.text["number"], ""))
	blank := l.doc.Frame.Number.No == "" && !strings.ContainsAny(leading(text, l.std.NumberJoin), "0123456789")
	switch {
	case text != "" && !blank:
		f.text["number"] = text
		return
	case l.values["number"] != "" && (text == "" || sameSymbol(text, l.values["number"])):
		f.text["number"] = squeeze(numberLead.ReplaceAllString(l.values["number"], ""))
		return
	}
	symbol := strings.TrimLeft(text, " ….-/_")
	if symbol == "" {
		symbol = squeeze(l.values["symbol"])
	}
	if symbol == "" {
		symbol = l.blankSymbol(f)
	}
	f.text["number"] = blankNumber + l.std.NumberJoin + symbol
	l.blank(model.Info, model.Msg("the number is left blank"))
}

// leading is what stands before the mark, all of the text when it has none.
func leading(text, mark string) string {
	before, _, _ := strings.Cut(text, mark)
	return before
}

// sameSymbol reports whether the number that is given has the symbol that the document has.
func sameSymbol(blank, given string) bool {
	return strings.HasSuffix(strings.ToLower(squeeze(given)), strings.ToLower(strings.TrimLeft(blank, " ….-/_")))
}

// blankSymbol is the symbol as far as the type gives it.
func (l *layout) blankSymbol(f *frameText) string {
	t, ok := standard.TypeNamed(l.typeName(f), l.std.Regime)
	if !ok || t.Abbr == "" || t.Legal {
		return "…"
	}
	return t.Abbr + l.std.SymbolJoin + "…"
}

// fillPlaceAndDate fills the line of place and date. A biên bản of the State has none.
func (l *layout) fillPlaceAndDate(f *frameText) {
	frame := &l.doc.Frame
	if f.text["place"] == "" {
		f.text["place"] = squeeze(l.values["place"])
	}
	if v := l.values["date"]; v != "" && frame.Date.Day == 0 {
		f.text["date"] = squeeze(v)
		if d, ok := parseDate(v); ok {
			f.text["date"] = dateText(d)
		}
	}
	if f.text["place"] == "" && f.text["date"] == "" && l.std.Regime == model.State && l.typeName(f) == "biên bản" {
		f.dateless = true
		return
	}
	if f.text["place"] == "" {
		f.text["place"] = blankPlace
		l.blank(model.Info, model.Msg("the place is left blank"))
	}
	if f.text["date"] == "" {
		f.text["date"] = blankDate
	}
	if frame.Date.Day == 0 && l.values["date"] == "" {
		l.blank(model.Info, model.Msg("the date is left blank"))
	}
}

var shortDate = lazyregexp.New(`^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$`)

// parseDate reads a date of the values, "2026-05-27" or "27/5/2026".
func parseDate(s string) (model.Date, bool) {
	if d, err := model.ParseDate(strings.TrimSpace(s)); err == nil && d.Day > 0 {
		return d, true
	}
	m := shortDate.FindStringSubmatch(s)
	if m == nil {
		return model.Date{}, false
	}
	return model.Date{Year: numberValue(m[3], "decimal"), Month: numberValue(m[2], "decimal"), Day: numberValue(m[1], "decimal")}, true
}

var (
	addresseeLead = lazyregexp.New(`^\s*(?i:kính\s+(?:gửi|gởi|trình))\s*:?\s*`)
	dashLead      = lazyregexp.New(`^\s*[-–—+•]\s*`)
)

// fillAddressees fills Kính gửi, which a công văn must have, and which is left blank where the source has the words alone. Words of
// address after the first stay in their line.
func (l *layout) fillAddressees(f *frameText) {
	l.fillOptional(f, "addressees")
	var names []*model.Paragraph
	for _, p := range f.lines["addressees"] {
		if m := addresseeLead.FindString(p.Text); m != "" && f.lead == "" {
			f.lead = strings.TrimRight(squeeze(m), ": ") + ":"
			p = slice(p, len(m), len(p.Text), true)
		}
		if m := dashLead.FindString(p.Text); m != "" {
			p = slice(p, len(m), len(p.Text), true)
		}
		if hasContent(p, 0, len(p.Text)) {
			names = append(names, p)
		}
	}
	f.lines["addressees"] = names
	if len(names) == 0 && (f.letter || f.lead != "") {
		l.fillBlank(f, "addressees", blankLine, model.Msg("the addressee is left blank"))
	}
	if f.lead == "" {
		f.lead = l.std.AddresseeLead
		if l.typeName(f) == "tờ trình" {
			f.lead = l.std.PetitionLead
		}
	}
}
