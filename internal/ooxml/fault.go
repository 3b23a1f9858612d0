package ooxml

import (
	"errors"

	"example.com/vanban/model"
)

// Locate makes err an error of the part, unless it says of which it is.
func Locate(part string, err error) error {
	var fe *model.FileError
	if errors.As(err, &fe) {
		return err
	}
	return &model.FileError{Part: part, Err: err}
}

// Cause is what is wrong without the names of file and part.
func Cause(err error) error {
	var fe *model.FileError
	if errors.As(err, &fe) {
		return fe.Err
	}
	return err
}
