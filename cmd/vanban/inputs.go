package main

import (
	"bytes"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"example.com/vanban"
	"example.com/vanban/model"
)

// standardStream is the name of standard input and of standard output.
const standardStream = "-"

// input is one file to work on.
type input struct {
	name   string // as the user named it, or as it was found under a folder that the user named
	rel    string // its path under that folder; its base name when it was named itself
	walked bool   // found in a folder
	err    error  // why there is nothing to open
}

// inputs are the files that arguments name, in their order, those of folders in the order of their names. Under a
// folder the documents are told by their extension; hidden files, the lock files of office suites and what lies under
// the folder skip are left out, and so are the results of earlier runs.
func (a *app) inputs(args []string, skip string) []input {
	var out []input
	for _, arg := range args {
		info, err := os.Stat(arg)
		switch {
		case arg == standardStream:
			out = append(out, input{name: arg, rel: a.sayf("stdin")})
		case err == nil && info.IsDir():
			found := walk(arg, skip)
			if len(found) == 0 {
				found = []input{{name: arg, err: model.Errorf(model.ErrFormat, "no document in this folder")}}
			}
			out = append(out, found...)
		default:
			out = append(out, input{name: arg, rel: filepath.Base(arg), err: err})
		}
	}
	return out
}

func walk(folder, skip string) []input {
	var out []input
	skipped, _ := os.Stat(skip)
	extensions := vanban.Extensions()
	filepath.WalkDir(folder, func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			out = append(out, input{name: path, err: err})
			if e != nil && e.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		hidden := path != folder && (strings.HasPrefix(e.Name(), ".") || strings.HasPrefix(e.Name(), "~$"))
		if e.IsDir() {
			info, err := e.Info()
			if hidden || path != folder && err == nil && skipped != nil && os.SameFile(info, skipped) {
				return fs.SkipDir
			}
			return nil
		}
		ext := strings.ToLower(filepath.Ext(path))
		if hidden || !slices.Contains(extensions, ext) || strings.HasSuffix(strings.TrimSuffix(path, filepath.Ext(path)), convertedMark) {
			return nil
		}
		if info, err := os.Stat(path); err == nil && info.IsDir() { // a link to a folder
			return nil
		}
		rel, err := filepath.Rel(folder, path)
		if err != nil {
			rel = e.Name()
		}
		out = append(out, input{name: path, rel: rel, walked: true})
		return nil
	})
	return out
}

// maxStream bounds the size in bytes of what is read from a stream that cannot be read at any place.
const maxStream = 1 << 30

// source is an opened input.
type source struct {
	io.ReaderAt
	size int64
	io.Closer
}

// open opens an input. Standard input, pipes and devices are read whole.
func (a *app) open(in input) (*source, error) {
	if in.err != nil {
		return nil, in.err
	}
	if in.name == standardStream {
		return readStream(a.stdin)
	}
	f, err := os.Open(in.name)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err != nil {
		f.Close()
		return nil, err
	}
	if !info.Mode().IsRegular() {
		defer f.Close()
		return readStream(f)
	}
	return &source{f, info.Size(), f}, nil
}

func readStream(r io.Reader) (*source, error) {
	b, err := io.ReadAll(io.LimitReader(r, maxStream+1))
	if err != nil {
		return nil, err
	}
	if len(b) > maxStream {
		return nil, model.Errorf(model.ErrLimit, "more than %d bytes from a stream", maxStream)
	}
	return &source{bytes.NewReader(b), int64(len(b)), io.NopCloser(nil)}, nil
}

// read reads and recognises an input. A damaged one gives what could be saved beside the error.
func (a *app) read(in input) (*model.Document, error) {
	src, err := a.open(in)
	if err != nil {
		return nil, err
	}
	defer src.Close()
	return vanban.Read(src, src.size, in.name)
}
