// Package recognize understands a document: from its blocks it finds the frame (thể thức), the standard that
// holds for it, the sections, the enumerations with their items, the tallies, and the quantities, dates and references in
// the text. What the document lacks stays absent; nothing is guessed.
package recognize

import (
	"slices"

	"example.com/vanban/model"
	"example.com/vanban/model/recognize/tally"
)

// Recognize fills what is understood of d from its body and notes: Frame, Standard, Sections, Enumerations,
// Tallies, Quantities, Dates, References and Closing. What stood there before is dropped, so that it may be called again
// after the text has changed.
func Recognize(d *model.Document) {
	frame(d)
	sections(d)
	enumerations(d)
	tallies(d)
	mentions(d)
}

// tallies fills the tallies of the tables in the text. Those of worksheets, which a document holds no cells of, stay.
func tallies(d *model.Document) {
	d.Tallies = slices.DeleteFunc(d.Tallies, func(t *model.Tally) bool { return t.Sheet == "" })
	d.Tallies = append(d.Tallies, tally.InDocument(d)...)
}
