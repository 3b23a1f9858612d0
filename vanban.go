// Package vanban reads official Vietnamese documents (văn bản), understands them, corrects them, checks them and
// writes them out again in the standard format of the State (NĐ 30/2020/NĐ-CP) or of the Party (HD 36-HD/VPTW,
// HD 05-HD/VPTW).
//
// [Open] and [Read] find out what a file is from its content and give the typed document of package model: its
// blocks of text, its frame (thể thức), its sections, its enumerations. [Check] reports findings, [Fix] makes the
// edits that are safe and lists them, [Write] writes the document anew.
//
// The package starts no process and uses no network. Errors about a file are [*model.FileError] values.
package vanban

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"example.com/vanban/model"
	"example.com/vanban/model/recognize"
)

// Option changes how a document is read.
type Option func(*reading)

type reading struct{ blocksOnly bool }

// BlocksOnly leaves recognition out: the document has its blocks, notes and margins, and no frame, sections or
// enumerations.
func BlocksOnly() Option { return func(r *reading) { r.blocksOnly = true } }

// Open reads the named file. See [Read].
func Open(name string, opts ...Option) (*model.Document, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, located(name, err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, located(name, err)
	}
	if info.IsDir() {
		return nil, located(name, model.Errorf(model.ErrFormat, "it is a folder"))
	}
	return Read(f, info.Size(), name, opts...)
}

// Read reads a document of size bytes, whatever its format, and recognises what is in it. The name is for messages
// and for [model.Source]; the format is told from the content alone. An error is a [*model.FileError] with the name.
//
// Of a file that is damaged after some text, Read returns both: the document as far as it could be saved, and the error that
// says which part of the file is damaged and where ([model.ErrCorrupt], [model.ErrTruncated]). Where no text was lost by
// the damage there is no error, and [model.Document.Notices] tell of it.
func Read(r io.ReaderAt, size int64, name string, opts ...Option) (*model.Document, error) {
	var how reading
	for _, o := range opts {
		o(&how)
	}
	f, err := sniff(r, size)
	if err != nil {
		return nil, located(name, err)
	}
	d, err := f.read(r, size)
	if d == nil {
		return nil, located(name, err)
	}
	if d.Source.Name == "" { // the JSON form names the file that it was made from
		d.Source.Name, d.Source.Format = filepath.Base(name), f.name
	}
	if !how.blocksOnly {
		recognize.Recognize(d)
	}
	if err != nil {
		return d, located(name, err)
	}
	return d, nil
}

// located is err as a FileError that names the file.
func located(name string, err error) error {
	var fe *model.FileError
	if errors.As(err, &fe) {
		return &model.FileError{File: name, Part: fe.Part, Err: fe.Err}
	}
	var pe *fs.PathError
	if errors.As(err, &pe) {
		err = pe.Err
	}
	return &model.FileError{File: name, Err: err}
}
