package check_test

import (
	"strings"
	"testing"

	"example.com/vanban/model"
	"example.com/vanban/model/check"
)

func TestRulesHavePages(t *testing.T) {
	for _, r := range check.Rules() {
		for lang, heads := range map[string][]string{
			"vi": {"## Kiểm tra gì", "## Vì sao", "## Ví dụ", "## Cách sửa", "## Căn cứ"},
			"en": {"## What", "## Why", "## Example", "## Fix", "## Source"},
		} {
			for _, h := range append(heads, "# "+r.Name) {
				if !strings.Contains(r.Pages[lang], h+"\n") {
					t.Errorf("%s page of %s lacks %q", lang, r.Name, h)
				}
			}
		}
	}
}

// FuzzRules gives the rules a document in which everything recognised points to arbitrary places.
func FuzzRules(f *testing.F) {
	f.Add("Có 07 giải pháp:\nMột là, a\nBa là, b\nII. B\nthứ hai, ngày 31/4/2021", "Ba là,", 3, 2, 9)
	f.Add("Số: 7/BC-UBND", "IV.", -1, 1, 0)
	f.Add("", "", 0, 0, 0)
	f.Fuzz(func(t *testing.T, text, mark string, ordinal, start, end int) {
		d := document(text)
		span := model.Span{Path: model.Path{Block: ordinal}, Start: start, End: end}
		first := &model.Item{Ordinal: 1, Marker: "1."}
		it := &model.Item{Ordinal: ordinal, Marker: mark, Span: span, Items: []*model.Item{first, {Ordinal: ordinal, Marker: mark}}}
		d.Enumerations = []*model.Enumeration{{Announced: start, Noun: mark, Announcement: span, From: start, To: end, Items: []*model.Item{first, it}}}
		d.Sections = []*model.Section{{Label: "I."}, {Label: mark, Heading: span, From: start, To: end}, {Label: mark}}
		d.Frame = model.Frame{
			Regime: model.State, Issuer: mark, Number: model.Number{No: mark, Symbol: text}, Type: model.Type{Name: mark}, Date: model.Date{Year: ordinal, Month: start, Day: end},
			Spans: map[model.Part][]model.Span{model.PartNumber: {span}, model.PartDate: {span}, model.PartRecipients: {span}, model.PartSignatures: {span}},
		}
		for _, r := range check.Rules() {
			r.Check(d, func(diag model.Diagnostic) {
				if diag.Rule != r.Name || diag.Severity == 0 || diag.Message.String() == "" {
					t.Errorf("incomplete finding of %s: %+v", r.Name, diag)
				}
			})
		}
	})
}
