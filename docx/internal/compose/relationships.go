package compose

import (
	"fmt"
	"net/url"
	"strings"
)

// The namespaces of relationships and content types of WordprocessingML (ECMA-376 part 1, 11.3 and annex A).
const (
	relationshipPrefix = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	contentTypePrefix  = "application/vnd.openxmlformats-officedocument.wordprocessingml."
	mainNamespace      = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
	partNamespaces     = `xmlns:w="` + mainNamespace + `" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
	xmlDeclaration     = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
)

// relationship is one entry of a part's relationships.
type relationship struct {
	id, kind, target string
	external         bool
}

// relationships are those that are added to one part. Ids begin with a word that templates do not use.
type relationships struct {
	added []relationship
	known map[string]string // kind and target to id
}

// to is the id of the relationship of the kind with the target.
func (r *relationships) to(kind, target string, external bool) string {
	key := kind + " " + target
	if id, ok := r.known[key]; ok {
		return id
	}
	if r.known == nil {
		r.known = map[string]string{}
	}
	id := fmt.Sprintf("rIdVb%d", len(r.added)+1)
	r.known[key] = id
	r.added = append(r.added, relationship{id, kind, target, external})
	return id
}

// write writes the entries.
func (r *relationships) write(b *xmlBuffer) {
	for _, x := range r.added {
		b.put(`<Relationship`)
		b.attr("Id", x.id)
		b.attr("Type", relationshipPrefix+x.kind)
		b.attr("Target", x.target)
		if x.external {
			b.put(` TargetMode="External"`)
		}
		b.put(`/>`)
	}
}

// part is the whole of a .rels part with nothing but these entries.
func (r *relationships) part() []byte {
	var b xmlBuffer
	b.put(xmlDeclaration, `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`)
	r.write(&b)
	b.put(`</Relationships>`)
	return b.Bytes()
}

// linkTarget is the target of a hyperlink as a URI; ok is false for one that a package cannot hold.
func linkTarget(link string) (target string, ok bool) {
	if strings.HasPrefix(link, "#") {
		return "", false
	}
	u, err := url.Parse(strings.TrimSpace(link))
	if err != nil || u.Opaque == "" && u.Host == "" && u.Path == "" {
		return "", false
	}
	if u.Scheme == "" && u.Host == "" && !strings.Contains(u.Path, "/") && strings.Contains(u.Path, "@") {
		return "mailto:" + u.String(), true
	}
	return u.String(), true
}
