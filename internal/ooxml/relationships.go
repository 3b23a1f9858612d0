package ooxml

import (
	"errors"
	"path"
	"strings"

	"example.com/vanban/model"
)

// Relationship ties a part to another or to something outside (ECMA-376 part 2, 6.5).
type Relationship struct {
	ID       string
	Kind     string // last segment of the standard relationship types ("styles", "image"), else the whole type
	Target   string // a part's name without a leading slash, or a URI when External
	External bool
}

// Relationships are those of the part, of the package itself for "". A part without any has none.
func (p *Package) Relationships(part string) ([]Relationship, error) {
	dir, base := path.Split(part)
	rels, ok := p.Part(dir + "_rels/" + base + ".rels")
	if !ok {
		return nil, nil
	}
	s, err := rels.Scan(packaging)
	if err != nil {
		return nil, err
	}
	defer s.Close()
	var out []Relationship
	for {
		switch s.Next() {
		case Start:
			if s.Tag != tagRelationship {
				continue
			}
			r := Relationship{ID: s.Attr(tagID), Kind: relationshipKind(s.Attr(tagType)), Target: s.Attr(tagTarget)}
			if r.External = strings.EqualFold(s.Attr(tagTargetMode), "External"); !r.External {
				r.Target = resolve(part, r.Target)
			}
			out = append(out, r)
		case EOF:
			err := s.Err()
			if errors.Is(err, model.ErrLimit) {
				return nil, rels.wrap(err)
			}
			if err != nil {
				p.notice(rels, model.Msg("cannot be read wholly"))
			}
			return out, nil
		}
	}
}

func relationshipKind(uri string) string {
	for _, base := range [...]string{
		transitional + "officeDocument/2006/relationships/", strict + "officeDocument/relationships/",
		transitional + "package/2006/relationships/", microsoft + "2006/relationships/",
	} {
		if kind, ok := strings.CutPrefix(uri, base); ok {
			return kind
		}
	}
	return uri
}
