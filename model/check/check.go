// Package check holds a recognised document against itself: announced counts against the items that follow,
// numbers of headings and items against their order, dates against the calendar, references against what they
// point to, the parts of the frame (thể thức) against one another, and the figures of tables against their sums and formulas.
//
// The rules report and never renumber: which of two figures that disagree is right, only the author knows.
// A rule speaks only where the document leaves no other reading; what is doubtful is left alone.
package check

import (
	"embed"
	"fmt"
	"slices"
	"sync"

	"example.com/vanban/model"
)

//go:embed rules
var pages embed.FS

// Rules are the checks of this package, in the order of the catalogue. They expect a document that package
// recognize has been over. The caller owns the slice; the rules are shared.
func Rules() []*model.Rule { return slices.Clone(rules()) }

var rules = sync.OnceValue(func() []*model.Rule {
	return []*model.Rule{
		newRule("enumeration-count", model.Warning, "the announced count against the items that follow", checkCount),
		newRule("enumeration-order", model.Warning, "ordinals that are missing, doubled or out of order in a series", checkItemOrder),
		newRule("enumeration-marker", model.Info, "one kind of marker in one series", checkMarkers),
		newRule("heading-order", model.Warning, "numbers that are missing, doubled or out of order among headings", checkHeadings),
		newRule("date", model.Warning, "days that the calendar does not have, weekdays that do not fit", checkDates),
		newRule("reference", model.Warning, "references within the document to a place that is not there", checkReferences),
		newRule("frame", model.Warning, "the parts of the frame against one another", checkFrame),
		newRule("sum", model.Warning, "sums of tables that their parts do not give", checkSum),
		newRule("column-formula", model.Warning, "figures of tables against the formula of their column", checkColumnFormula),
		newRule("percent", model.Warning, "percentages of tables against their figures", checkPercent),
		newRule("unit-scale", model.Warning, "figures of tables that are in another unit than the rest", checkUnitScale),
		newRule("key-duplicate", model.Warning, "codes and ordinals that stand twice in a table", checkKeyDuplicate),
		newRule("number-as-text", model.Warning, "numbers of a worksheet that are typed as text", checkNumberAsText),
		newRule("number-ambiguous", model.Info, "numbers of tables that can be read in two ways", checkNumberAmbiguous),
		newRule("leading-zero", model.Warning, "codes of a worksheet that have lost their leading nought", checkLeadingZero),
		newRule("header-repeated", model.Info, "headers that are typed again inside a table", checkHeaderRepeated),
		newRule("text-table", model.Warning, "figures of the text that the table contradicts", checkTextTable),
	}
})

func newRule(name string, severity model.Severity, summary string, check func(*model.Document, func(model.Diagnostic))) *model.Rule {
	r := &model.Rule{Name: name, Severity: severity, Summary: model.Msg(summary), Pages: map[string]string{}}
	for _, lang := range [...]string{"vi", "en"} {
		page, err := pages.ReadFile("rules/" + lang + "/" + name + ".md")
		if err != nil {
			panic(fmt.Sprintf("rule %s has no page: %v", name, err))
		}
		r.Pages[lang] = string(page)
	}
	r.Check = func(d *model.Document, report func(model.Diagnostic)) {
		check(d, func(diag model.Diagnostic) {
			diag.Rule = name
			if diag.Severity == 0 {
				diag.Severity = severity
			}
			report(diag)
		})
	}
	return r
}
