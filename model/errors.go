package model

import (
	"errors"
	"strings"
)

// What can be wrong with a file. Test with errors.Is.
var (
	ErrFormat    = errors.New("format not recognised")
	ErrCorrupt   = errors.New("file is damaged")
	ErrTruncated = errors.New("file is cut short")
	ErrEncrypted = errors.New("file is encrypted")
	ErrLimit     = errors.New("limit exceeded")
	ErrMacro     = errors.New("file carries macros")
	ErrNoText    = errors.New("no main document part")
)

// FileError locates an error in a file: what, where and why.
type FileError struct {
	File string // name of the file, "" when it is not known
	Part string // part, stream or table in it, "" for the file as a whole
	Err  error  // wraps one of the errors above
}

// Error is "FILE: PART: what is wrong".
func (e *FileError) Error() string {
	var sb strings.Builder
	for _, s := range [...]string{e.File, e.Part} {
		if s != "" {
			sb.WriteString(s)
			sb.WriteString(": ")
		}
	}
	sb.WriteString(e.Err.Error())
	return sb.String()
}

// Unwrap is the error itself.
func (e *FileError) Unwrap() error { return e.Err }
