// Package recognize understands a document: from its blocks it finds the frame (thể thức), the standard that
// holds for it, the sections, the enumerations with their items, and the quantities, dates and references in
// the text. What the document lacks stays absent; nothing is guessed.
package recognize

import "example.com/vanban/model"

// Recognize fills what is understood of d from its body and notes: Frame, Standard, Sections, Enumerations,
// Quantities, Dates, References and Closing. What stood there before is dropped, so that it may be called again
// after the text has changed.
func Recognize(d *model.Document) {
	frame(d)
	sections(d)
	enumerations(d)
	mentions(d)
}
