// Package normalize finds what is wrong with the characters of a document: letters that only look right, tone
// marks on a letter where no style puts them, stray spaces, punctuation, symbols of documents, numbers. Each rule is a
// [model.Rule]; its findings carry edits, marked safe where they can be made unread.
//
// What is not prose is left alone: numbers, dates, symbols, addresses, names of files, formulas, foreign words, and
// everything in quotation marks, where the text is somebody else's. A wrong correction in an official document is worse
// than a missed fault, so a rule that is not sure says nothing or gives an edit for review.
package normalize

import (
	"embed"
	"slices"
	"sync"

	"example.com/vanban/model"
)

//go:embed rules
var pages embed.FS

// Rules are the rules of this package, in the order in which their edits are best made.
func Rules() []*model.Rule { return slices.Clone(rules()) }

var rules = sync.OnceValue(func() []*model.Rule {
	return []*model.Rule{
		unicodeForm(),
		legacyFont(),
		tonePlacement(),
		toneStyle(),
		spacing(),
		punctuation(),
		abbreviation(),
		numberFormat(),
		capitalization(),
		Spelling(),
		doubledWord(),
	}
})

// documented gives the rule its pages.
func documented(r *model.Rule) *model.Rule {
	r.Pages = map[string]string{}
	for _, lang := range [...]string{"vi", "en"} {
		page, err := pages.ReadFile("rules/" + lang + "/" + r.Name + ".md")
		if err != nil {
			panic(err) // embedded with the package: a test reads every page
		}
		r.Pages[lang] = string(page)
	}
	return r
}
