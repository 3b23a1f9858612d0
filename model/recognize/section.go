package recognize

import "example.com/vanban/model"

// sections finds the headings of the document and the blocks under each.
func sections(d *model.Document) {
	d.Sections = nil
}
