package report

import "example.com/vanban/model"

// Change is a finding whose fix was made.
type Change struct {
	model.Diagnostic
	Place    model.Message // where the finding is, as [Place] says it
	Replaced []Replacement // by the edits of the fix, in their order
}

// Replacement is one edit that was made.
type Replacement struct {
	Span    model.Span // in the text before the edit
	Excerpt Excerpt    // of the text before the edit
	New     string
}

// aroundEdit is how many characters are shown on each side of a replacement.
const aroundEdit = 24

// NewChange describes the edits of a finding's fix before they are made.
func NewChange(d *model.Document, found model.Diagnostic, edits []model.Edit) Change {
	c := Change{Diagnostic: found, Place: Place(d, found.Span)}
	for _, e := range edits {
		c.Replaced = append(c.Replaced, Replacement{e.Span, Around(d, e.Span, aroundEdit), e.New})
	}
	return c
}
