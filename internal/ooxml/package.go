// Package ooxml is the plumbing of Office Open XML files: the zip package with its parts, content types and
// relationships (ECMA-376 part 2), and a scanner that reads the XML of a part in one pass over its bytes.
//
// It is made for files from anywhere: every size, count and depth is bounded by [Limits], damage is a typed and
// located error, and an archive whose directory is lost is read by its local headers.
package ooxml

import (
	"errors"
	"io"
	"net/url"
	"path"
	"strings"

	"example.com/vanban/model"
)

// Package is an opened Office file.
type Package struct {
	r      io.ReaderAt
	size   int64
	limits Limits
	parts  map[string]*Part // by partKey
	order  []*Part
	types  contentTypes
	read   int64 // uncompressed bytes read so far

	// Notices say what was found damaged and read around.
	Notices []model.Diagnostic
}

// RuleDamage is the rule of notices about damage.
const RuleDamage = "damaged-file"

// Open reads the directory and the content types of an Office file of size bytes. A file that is no such
// package gives a [model.FileError] that says what it is instead.
func Open(r io.ReaderAt, size int64, limits Limits) (*Package, error) {
	p := &Package{r: r, size: size, limits: limits, parts: map[string]*Part{}}
	if err := sniff(r, size); err != nil {
		return nil, err
	}
	entries, err := readDirectory(r, size, limits)
	if errors.Is(err, errNoDirectory) {
		entries, err = scanEntries(r, size, limits)
		if err == nil && len(entries) == 0 {
			err = model.Errorf(model.ErrCorrupt, "the zip archive has no directory and no entries")
		}
		p.notice(nil, model.Msg("the zip directory is missing; the parts were found by their own headers"))
	}
	if err != nil {
		return nil, &model.FileError{Err: err}
	}
	for i := range entries {
		e := &entries[i]
		key := partKey(e.name)
		if _, double := p.parts[key]; double || strings.HasSuffix(key, "/") {
			continue
		}
		part := &Part{Name: strings.TrimLeft(strings.ReplaceAll(e.name, `\`, "/"), "/"), pkg: p, entry: e}
		p.parts[key] = part
		p.order = append(p.order, part)
	}
	if err := p.readContentTypes(); err != nil {
		return nil, err
	}
	return p, nil
}

func (p *Package) notice(part *Part, m model.Message) {
	if part != nil {
		m = model.Msg("%s: %s", part.Name, m)
	}
	p.Notices = append(p.Notices, model.Diagnostic{Rule: RuleDamage, Severity: model.Warning, Message: m})
}

// Part is the part of that name; case and a leading slash make no difference.
func (p *Package) Part(name string) (*Part, bool) {
	key := partKey(name)
	part, ok := p.parts[key]
	if !ok && strings.Contains(key, "%") {
		if plain, err := url.PathUnescape(key); err == nil {
			part, ok = p.parts[plain]
		}
	}
	return part, ok
}

// Parts are all parts in the order of the archive.
func (p *Package) Parts() []*Part { return p.order }

// resolve is the name of the part that a relationship of the part from points to.
func resolve(from, target string) string {
	target, _, _ = strings.Cut(target, "#")
	target = strings.ReplaceAll(target, `\`, "/")
	if !strings.HasPrefix(target, "/") {
		target = path.Dir("/"+from) + "/" + target
	}
	return strings.TrimPrefix(path.Clean(target), "/")
}
