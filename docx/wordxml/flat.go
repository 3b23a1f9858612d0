package wordxml

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"example.com/vanban/model"
)

// flatParts takes the parts out of a flat package (pkg:package): XML parts by their bytes, others out of Base64.
func flatParts(in *tokens, root xml.StartElement) (*parts, error) {
	p := &parts{}
	for {
		token, err := in.next()
		if err == io.EOF {
			err = nil
			if in.depth > 0 {
				err = model.Errorf(model.ErrTruncated, "the part ends inside %d open elements at byte %d", in.depth, in.from)
			}
		}
		if err != nil {
			return p, err
		}
		switch token := token.(type) {
		case xml.StartElement:
			if token.Name.Local != "part" {
				continue
			}
			if err := p.flatPart(in, &token, namespaces(&root)); err != nil {
				return p, err
			}
		case xml.EndElement:
			if in.depth == 0 {
				return p, nil
			}
		}
	}
}

// flatPart takes the pkg:part whose start was met last.
func (p *parts) flatPart(in *tokens, start *xml.StartElement, outer map[string]string) error {
	name := strings.TrimLeft(attr(start, "name"), "/")
	q, err := p.add(name, attr(start, "contentType"))
	if err != nil {
		return err
	}
	for depth := in.depth; in.depth >= depth; {
		token, err := in.next()
		if err != nil {
			return unexpected(err, in)
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		switch start.Name.Local {
		case "xmlData":
			err = in.copyXML(&q.content, outer)
		case "binaryData":
			var encoded []byte
			encoded, err = in.content()
			if failed := p.setBinary(q, encoded); failed != nil {
				return failed
			}
		default:
			err = in.skip()
		}
		if err != nil {
			return unexpected(err, in)
		}
	}
	return nil
}

// copyXML copies what is inside the element whose start was met last, with the namespaces of the elements around it
// declared in it.
func (t *tokens) copyXML(out *bytes.Buffer, outer map[string]string) error {
	depth, from := t.depth, t.InputOffset()
	for t.depth >= depth {
		token, err := t.next()
		if start, ok := token.(xml.StartElement); ok && t.depth == depth+1 {
			out.Write(t.text[from:t.from])
			from = t.declare(out, &start, outer)
		}
		if err != nil {
			out.Write(t.text[from:min(t.from, int64(len(t.text)))])
			return err
		}
	}
	out.Write(t.text[from:t.from])
	return nil
}

// declare writes the beginning of a start tag with the namespaces that it takes from outside, and returns the place
// where the tag goes on.
func (t *tokens) declare(out *bytes.Buffer, start *xml.StartElement, outer map[string]string) int64 {
	own := namespaces(start)
	tag := t.text[t.from:t.InputOffset()]
	end := bytes.IndexAny(tag, " \t\r\n/>")
	if end < 0 {
		return t.from
	}
	out.Write(tag[:end])
	for prefix, uri := range outer {
		if _, declared := own[prefix]; !declared {
			out.WriteString(" xmlns:" + prefix + `="` + escaped(uri) + `"`)
		}
	}
	return t.from + int64(end)
}

// namespaces are the prefixes that an element declares.
func namespaces(e *xml.StartElement) map[string]string {
	declared := map[string]string{}
	for _, a := range e.Attr {
		if a.Name.Space == "xmlns" {
			declared[a.Name.Local] = a.Value
		}
	}
	return declared
}

// unexpected is an error that says where the file ends when it ends too early.
func unexpected(err error, in *tokens) error {
	if errors.Is(err, io.EOF) {
		return model.Errorf(model.ErrTruncated, "the part ends inside %d open elements at byte %d", in.depth, in.from)
	}
	return err
}
