package msdoc

import "example.com/vanban/model"

// parseWord95 reads the rest of the block of Word 6 and 95.
func (f *fib) parseWord95(b []byte) error {
	return model.Errorf(model.ErrFormat, "this is a document of Word 6 or 95, which is not read")
}

func (rd *reader) openWord95(main []byte) error { return nil }
