package recognize

import "example.com/vanban/model"

// enumerations finds the numbered series of the document.
func enumerations(d *model.Document) { d.Enumerations = nil }
