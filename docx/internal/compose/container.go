package compose

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"path"
	"slices"
	"strings"

	"example.com/vanban/internal/ooxml"
	"example.com/vanban/model"
)

// container is a package in memory that parts can be changed in and added to.
type container struct {
	names []string
	parts map[string][]byte
}

// openContainer reads a whole package, within limits that a template keeps.
func openContainer(file []byte) (*container, error) {
	limits := ooxml.DefaultLimits()
	limits.Part, limits.Total = 64<<20, 128<<20
	p, err := ooxml.Open(bytes.NewReader(file), int64(len(file)), limits)
	if err != nil {
		return nil, err
	}
	c := &container{parts: map[string][]byte{}}
	for _, part := range p.Parts() {
		b, err := part.Bytes()
		if err != nil {
			return nil, err
		}
		c.set(part.Name, b)
	}
	return c, nil
}

func (c *container) set(name string, content []byte) {
	if _, ok := c.parts[name]; !ok {
		c.names = append(c.names, name)
	}
	c.parts[name] = content
}

// write writes the package as a zip file, the content types first and no times, so that the same parts give the same bytes.
func (c *container) write() ([]byte, error) { return c.pack(zip.Deflate) }

// pack writes the package with parts in the method.
func (c *container) pack(method uint16) ([]byte, error) {
	var buf bytes.Buffer
	zw := zip.NewWriter(&buf)
	names := slices.Clone(c.names)
	slices.SortStableFunc(names, func(a, b string) int { return rank(a) - rank(b) })
	for _, name := range names {
		h := zip.FileHeader{Name: name, Method: method}
		if stored[strings.ToLower(path.Ext(name))] {
			h.Method = zip.Store
		}
		w, err := zw.CreateHeader(&h)
		if err != nil {
			return nil, err
		}
		if _, err := w.Write(c.parts[name]); err != nil {
			return nil, err
		}
	}
	if err := zw.Close(); err != nil {
		return nil, err
	}
	return buf.Bytes(), nil
}

// stored are the kinds of parts that are compressed already.
var stored = map[string]bool{".png": true, ".jpeg": true, ".jpg": true, ".gif": true}

func rank(name string) int {
	switch name {
	case contentTypesName:
		return 0
	case packageRels:
		return 1
	case documentName:
		return 2
	}
	return 3
}

// The parts that a template has under these names.
const (
	contentTypesName = "[Content_Types].xml"
	packageRels      = "_rels/.rels"
	documentName     = "word/document.xml"
	documentRels     = "word/_rels/document.xml.rels"
)

// related is the part of the kind that the document is related to.
func (c *container) related(kind string) (name string, ok bool) {
	var rels struct {
		Relationship []struct {
			Type   string `xml:",attr"`
			Target string `xml:",attr"`
			Mode   string `xml:"TargetMode,attr"`
		}
	}
	if xml.Unmarshal(c.parts[documentRels], &rels) != nil {
		return "", false
	}
	for _, r := range rels.Relationship {
		if r.Mode != "External" && strings.HasSuffix(r.Type, "/"+kind) {
			return resolveTarget(r.Target), true
		}
	}
	return "", false
}

// relatedByID is the part that the relationship of the document points to.
func (c *container) relatedByID(id string) (name string, ok bool) {
	var rels struct {
		Relationship []struct {
			ID     string `xml:"Id,attr"`
			Target string `xml:",attr"`
		}
	}
	if xml.Unmarshal(c.parts[documentRels], &rels) != nil {
		return "", false
	}
	for _, r := range rels.Relationship {
		if r.ID == id {
			return resolveTarget(r.Target), true
		}
	}
	return "", false
}

func resolveTarget(target string) string {
	if rest, ok := strings.CutPrefix(target, "/"); ok {
		return rest
	}
	return path.Join("word", target)
}

// contentType declares a part's type, and the type of an extension where ext is set.
func (c *container) contentType(name, ext, contentType string) error {
	types := string(c.parts[contentTypesName])
	entry := ""
	if ext != "" {
		if strings.Contains(strings.ToLower(types), `extension="`+ext+`"`) {
			return nil
		}
		entry = `<Default Extension="` + ext + `" ContentType="` + contentType + `"/>`
		at := strings.Index(types, "<Default")
		if at < 0 {
			at = strings.Index(types, "<Override")
		}
		if at < 0 {
			return errNoTypes
		}
		c.set(contentTypesName, []byte(types[:at]+entry+types[at:]))
		return nil
	}
	if strings.Contains(types, `PartName="/`+name+`"`) {
		return nil
	}
	entry = `<Override PartName="/` + name + `" ContentType="` + contentType + `"/>`
	at := strings.LastIndex(types, "</Types>")
	if at < 0 {
		return errNoTypes
	}
	c.set(contentTypesName, []byte(types[:at]+entry+types[at:]))
	return nil
}

var errNoTypes = &model.FileError{Part: contentTypesName, Err: model.Errorf(model.ErrCorrupt, "no list of types")}

// relate adds relationships to the document part.
func (c *container) relate(r *relationships) error {
	if len(r.added) == 0 {
		return nil
	}
	var b xmlBuffer
	r.write(&b)
	return c.insertBefore(documentRels, "</Relationships>", b.String())
}

// insertBefore puts XML before the last place in the part where the mark stands.
func (c *container) insertBefore(part, mark, content string) error {
	s := string(c.parts[part])
	at := strings.LastIndex(s, mark)
	if at < 0 {
		return &model.FileError{Part: part, Err: model.Errorf(model.ErrCorrupt, "no %s", mark)}
	}
	c.set(part, []byte(s[:at]+content+s[at:]))
	return nil
}
