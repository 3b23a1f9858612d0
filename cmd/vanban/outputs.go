package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"example.com/vanban/model"
)

// convertedMark stands before the extension of a converted file that lies beside its source: "bao-cao.chuan.docx".
const convertedMark = ".chuan"

// destinations says for each input where its result goes: "-" is standard output. An input whose place another takes gets
// an error.
// Without an -o all go to standard output, or beside their sources with beside. A result under a folder has the
// path that the source has under the folder it was found in. Sources that differ only in their extension keep it:
// a.doc and a.docx become a.doc.docx and a.docx.docx.
func destinations(ins []input, out, ext string, beside bool) ([]string, error) {
	folder := out != "" && out != standardStream && isFolder(out, ext, ins)
	if out != "" && out != standardStream && !folder && len(ins) > 1 {
		return nil, usageErrorf("-o %s is a file, and there are %d documents", out, len(ins))
	}
	paths := make([]string, len(ins))
	taken := map[string]int{}
	place := func(in input, name string) string {
		if folder {
			return filepath.Join(out, filepath.Dir(in.rel), name)
		}
		return filepath.Join(filepath.Dir(in.name), name)
	}
	for i, in := range ins {
		switch {
		case out == standardStream || out == "" && (!beside || in.name == standardStream):
			paths[i] = standardStream
		case out != "" && !folder:
			paths[i] = out
		default:
			paths[i] = place(in, resultName(in.rel, ext, !folder, false))
			taken[strings.ToLower(paths[i])]++
		}
	}
	written := map[string]bool{}
	for i, in := range ins {
		if paths[i] == standardStream {
			continue
		}
		if taken[strings.ToLower(paths[i])] > 1 {
			paths[i] = place(in, resultName(in.rel, ext, !folder, true))
		}
		if key := strings.ToLower(paths[i]); written[key] && in.err == nil {
			ins[i].err = model.Errorf(errTwice, "%s", paths[i])
		} else {
			written[key] = true
		}
	}
	return paths, nil
}

// errTwice says that two results would have one name.
var errTwice = errors.New("another document is already written there")

// resultName is the base name of the result of a source.
func resultName(rel, ext string, marked, whole bool) string {
	name := filepath.Base(rel)
	if !whole {
		name = strings.TrimSuffix(name, filepath.Ext(name))
	}
	if marked {
		name += convertedMark
	}
	return name + ext
}

// isFolder reports whether -o names a folder: there is one, or the name ends like one, or there are several documents or
// a folder was walked and the name is not that of a result.
func isFolder(out, ext string, ins []input) bool {
	if info, err := os.Stat(out); err == nil {
		return info.IsDir()
	}
	if os.IsPathSeparator(out[len(out)-1]) {
		return true
	}
	return !strings.EqualFold(filepath.Ext(out), ext) && (len(ins) > 1 || len(ins) == 1 && ins[0].walked)
}

// guard knows the files that must not be written over.
type guard struct {
	bySize map[int64][]fs.FileInfo
}

func newGuard(ins []input, more ...string) *guard {
	g := &guard{map[int64][]fs.FileInfo{}}
	for _, in := range ins {
		more = append(more, in.name)
	}
	for _, name := range more {
		if info, err := os.Stat(name); err == nil && info.Mode().IsRegular() {
			g.bySize[info.Size()] = append(g.bySize[info.Size()], info)
		}
	}
	return g
}

// errInput says that a result would take the place of an input.
var errInput = errors.New("it is an input and is not written over")

// allows refuses a path that is one of the files, by another name or through a link too.
func (g *guard) allows(path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return nil
	}
	for _, in := range g.bySize[info.Size()] {
		if os.SameFile(in, info) {
			return errInput
		}
	}
	return nil
}

// writeWhole makes a file with what write writes, whole or not at all: it is written beside and renamed. Folders that
// are missing are made. What is no regular file, such as a device, is written as it is.
func writeWhole(path string, write func(io.Writer) error) (err error) {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	info, statErr := os.Stat(path)
	if statErr == nil && !info.Mode().IsRegular() {
		return writeDevice(path, write)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		return err
	}
	f, err := createBeside(path)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			f.Close()
			os.Remove(f.Name())
		}
	}()
	if err := write(f); err != nil {
		return err
	}
	if statErr == nil {
		if err := f.Chmod(info.Mode().Perm()); err != nil && !errors.Is(err, errors.ErrUnsupported) {
			return err
		}
	}
	if err := f.Sync(); err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

func writeDevice(path string, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	return errors.Join(write(f), f.Close())
}

// createBeside makes a new hidden file in the folder of path, with the permissions that new files have.
func createBeside(path string) (*os.File, error) {
	probe, err := os.CreateTemp(filepath.Dir(path), ".vanban-*.part")
	if err != nil {
		return nil, err
	}
	// CreateTemp finds a free name; made again, the file has the permissions that the process gives.
	name := probe.Name()
	if err := errors.Join(probe.Close(), os.Remove(name)); err != nil {
		return nil, err
	}
	return os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
}

// usageError is a mistake in the command line.
type usageError struct{ model.Message }

// Error is the mistake in English.
func (e usageError) Error() string { return e.String() }

func usageErrorf(format string, args ...any) error { return usageError{model.Msg(format, args...)} }
