package wordxml

import (
	"archive/zip"
	"bytes"
	"encoding/base64"
	"encoding/xml"
	"fmt"
	"path"

	"example.com/vanban/model"
)

// parts are the parts of a .docx that is being made.
type parts struct {
	list  []*part
	total int // bytes of the binary parts
}

// part is one of them.
type part struct {
	name, contentType string
	content           bytes.Buffer
	relationships     []relationship
}

// relationship ties a part to another or to something outside.
type relationship struct {
	id, kind, target string
	external         bool
}

const (
	relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	wordContentType   = "application/vnd.openxmlformats-officedocument.wordprocessingml."
)

// What a file may ask for.
const (
	maxParts  = 20_000
	maxBinary = 256 << 20 // bytes of all pictures
)

func (p *parts) add(name, contentType string) (*part, error) {
	if len(p.list) == maxParts {
		return nil, model.Errorf(model.ErrLimit, "more than %d parts", maxParts)
	}
	q := &part{name: name, contentType: contentType}
	p.list = append(p.list, q)
	return q, nil
}

// setBinary decodes Base64 into the part.
func (p *parts) setBinary(q *part, encoded []byte) error {
	encoded = bytes.Join(bytes.Fields(encoded), nil)
	if p.total += base64.StdEncoding.DecodedLen(len(encoded)); p.total > maxBinary {
		return model.Errorf(model.ErrLimit, "more than %d bytes of pictures", maxBinary)
	}
	decoded := make([]byte, base64.StdEncoding.DecodedLen(len(encoded)))
	n, _ := base64.StdEncoding.Decode(decoded, encoded) // what precedes damage is kept
	q.content.Write(decoded[:n])
	return nil
}

// relate gives the id of a relationship of the part, the same for the same target.
func (q *part) relate(kind, target string, external bool) string {
	for _, r := range q.relationships {
		if r.kind == kind && r.target == target {
			return r.id
		}
	}
	id := fmt.Sprintf("rId%d", len(q.relationships)+1)
	q.relationships = append(q.relationships, relationship{id, kind, target, external})
	return id
}

// pack writes the parts as a .docx, uncompressed.
func (p *parts) pack() ([]byte, error) {
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	types := &part{name: "[Content_Types].xml"}
	types.content.WriteString(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`)
	all := []*part{types}
	for _, q := range p.list {
		fmt.Fprintf(&types.content, `<Override PartName="/%s" ContentType="%s"/>`, escaped(q.name), escaped(q.contentType))
		all = append(all, q)
		if len(q.relationships) > 0 {
			all = append(all, q.relationshipsPart())
		}
	}
	types.content.WriteString(`</Types>`)
	for _, q := range all {
		w, err := z.CreateHeader(&zip.FileHeader{Name: q.name, Method: zip.Store})
		if err != nil {
			return nil, err
		}
		if _, err := w.Write(q.content.Bytes()); err != nil {
			return nil, err
		}
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// relationshipsPart is the part that holds the part's relationships.
func (q *part) relationshipsPart() *part {
	dir, base := path.Split(q.name)
	rels := &part{name: dir + "_rels/" + base + ".rels"}
	rels.content.WriteString(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`)
	for _, r := range q.relationships {
		mode := ""
		if r.external {
			mode = ` TargetMode="External"`
		}
		fmt.Fprintf(&rels.content, `<Relationship Id="%s" Type="%s%s" Target="%s"%s/>`, r.id, relationshipTypes, r.kind, escaped(r.target), mode)
	}
	rels.content.WriteString(`</Relationships>`)
	return rels
}

func escaped(s string) string {
	var out bytes.Buffer
	xml.EscapeText(&out, []byte(s)) // a buffer takes everything
	return out.String()
}
