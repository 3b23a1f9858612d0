package recognize

import "example.com/vanban/model"

// frame finds the parts of the document around its content.
func frame(d *model.Document) {
	d.Frame = model.Frame{}
	d.Closing = model.Closing{}
}
