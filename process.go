package vanban

import (
	"slices"

	"example.com/vanban/model"
	"example.com/vanban/model/check"
	"example.com/vanban/model/recognize"
	"example.com/vanban/model/report"
	"example.com/vanban/normalize"
	"example.com/vanban/normalize/spell"
)

// Rules are all the rules, those that change text first.
func Rules() []*model.Rule { return append(normalize.Rules(), check.Rules()...) }

// RuleNamed finds a rule by its name.
func RuleNamed(name string) (*model.Rule, bool) {
	rules := Rules()
	i := slices.IndexFunc(rules, func(r *model.Rule) bool { return r.Name == name })
	if i < 0 {
		return nil, false
	}
	return rules[i], true
}

// CheckOption changes what [Check], [Fix] and [Process] look for.
type CheckOption func(*checking)

type checking struct {
	only, ignored []string
	words         []string // of the user's
	draft         func(shown bool) bool
}

// DefaultRules stands, among the names given to [OnlyRules], for the rules that run when nothing is asked for.
const DefaultRules = "default"

// OnlyRules names the rules to run, optional ones among them. Without it all run that are not optional.
func OnlyRules(names ...string) CheckOption {
	return func(c *checking) { c.only = append(c.only, names...) }
}

// IgnoreRules names rules not to run.
func IgnoreRules(names ...string) CheckOption {
	return func(c *checking) { c.ignored = append(c.ignored, names...) }
}

// Words are words and names that the rule spelling takes for right, whatever stands beside them; capitals do not matter. Of
// those of several syllables each is.
func Words(words ...string) CheckOption {
	return func(c *checking) { c.words = append(c.words, words...) }
}

// AsDraft has the document checked as a draft: number and date may be blank.
func AsDraft() CheckOption { return as(true) }

// AsIssued has the document checked as issued: a blank number or date is an error. Without AsDraft or AsIssued a
// document is what it shows ([model.Frame.Draft]).
func AsIssued() CheckOption { return as(false) }

func as(draft bool) CheckOption {
	return func(c *checking) { c.draft = func(bool) bool { return draft } }
}

func newChecking(opts []CheckOption) *checking {
	c := &checking{draft: func(shown bool) bool { return shown }}
	for _, o := range opts {
		o(c)
	}
	return c
}

// runs reports whether the rule of the name is to run.
func (c *checking) runs(name string, optional bool) bool {
	if slices.Contains(c.ignored, name) {
		return false
	}
	return slices.Contains(c.only, name) || !optional && (len(c.only) == 0 || slices.Contains(c.only, DefaultRules))
}

// rules are all the rules, that on spelling with the user's words.
func (c *checking) rules() []*model.Rule {
	rules := Rules()
	if len(c.words) == 0 {
		return rules
	}
	spelling := normalize.Spelling(spell.WithWords(c.words...))
	for i, r := range rules {
		if r.Name == spelling.Name {
			rules[i] = spelling
		}
	}
	return rules
}

// Check reports what there is to say of a recognised document, what its reader noticed included, in the order of
// the text. It does not change the document.
func Check(d *model.Document, opts ...CheckOption) []model.Diagnostic {
	c := newChecking(opts)
	return append(c.notices(d), c.check(d)...)
}

// notices are what the reader noticed.
func (c *checking) notices(d *model.Document) []model.Diagnostic {
	var found []model.Diagnostic
	for _, n := range d.Notices {
		if c.runs(n.Rule, false) {
			found = append(found, n)
		}
	}
	return found
}

// check runs the rules.
func (c *checking) check(d *model.Document) []model.Diagnostic {
	seen := *d
	seen.Frame.Draft = c.draft(d.Frame.Draft)
	var found []model.Diagnostic
	for _, r := range c.rules() {
		if c.runs(r.Name, r.Optional) {
			r.Check(&seen, func(f model.Diagnostic) { found = append(found, f) })
		}
	}
	slices.SortStableFunc(found, func(a, b model.Diagnostic) int { return a.Span.Compare(b.Span) })
	return slices.CompactFunc(found, sameFix)
}

// sameFix reports whether two rules ask for the same edits: a misplaced tone mark is a misspelling too. The first says more.
func sameFix(a, b model.Diagnostic) bool {
	return a.Span == b.Span && len(a.Fixes) > 0 && len(b.Fixes) > 0 && len(a.Fixes[0].Edits) > 0 && slices.Equal(a.Fixes[0].Edits, b.Fixes[0].Edits)
}

// Change is a finding whose safe fix was made.
type Change = report.Change

// maxRounds bounds how often Process looks again after it has made edits.
const maxRounds = 8

// Fix makes the safe edits, recognises the document again and goes on until there is nothing left to make: edits that
// overlap are made one after the other. It returns what it changed; spans are those of the text as it stood before the edit.
// Findings without a safe fix stay for [Check] to report, or see [Process].
func Fix(d *model.Document, opts ...CheckOption) ([]Change, error) {
	changes, _, err := Process(d, opts...)
	return changes, err
}

// Process does what [Fix] and then [Check] do, with one look less at the text.
func Process(d *model.Document, opts ...CheckOption) (changes []Change, left []model.Diagnostic, err error) {
	c := newChecking(opts)
	for range maxRounds {
		found := c.check(d)
		made, edits := safe(d, found)
		if len(edits) == 0 {
			return changes, append(c.notices(d), found...), nil
		}
		if _, err := d.Apply(edits); err != nil {
			return changes, nil, located(d.Source.Name, err)
		}
		changes = append(changes, made...)
		recognize.Recognize(d)
	}
	return changes, append(c.notices(d), c.check(d)...), nil
}

// safe picks the findings whose safe fix fits beside those before it.
func safe(d *model.Document, found []model.Diagnostic) (made []Change, edits []model.Edit) {
	edits = model.SafeEdits(found)
	rest := edits
	for _, f := range found {
		i := slices.IndexFunc(f.Fixes, func(x model.Fix) bool { return x.Safe })
		if i < 0 || len(f.Fixes[i].Edits) == 0 {
			continue
		}
		// A fix that was left out overlaps one that was taken: it cannot stand next among those taken.
		n := len(f.Fixes[i].Edits)
		if n > len(rest) || !slices.Equal(f.Fixes[i].Edits, rest[:n]) {
			continue
		}
		made, rest = append(made, report.NewChange(d, f, rest[:n])), rest[n:]
	}
	return made, edits
}
