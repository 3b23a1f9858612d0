// Package wordxml reads Word documents that are one XML file: WordprocessingML 2003 (w:wordDocument, what Word 2003
// saves as "XML Document", and what many programs give the name .doc) and the flat form of a .docx (pkg:package, Flat
// OPC). Both are put into the parts of a .docx in memory, which package docx reads: there is one reader.
package wordxml

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"example.com/vanban/docx"
	"example.com/vanban/internal/ooxml"
	"example.com/vanban/internal/textfile"
	"example.com/vanban/model"
)

// The namespaces that tell the two kinds apart.
const (
	NamespaceWord2003 = "http://schemas.microsoft.com/office/word/2003/wordml"
	NamespaceFlatOPC  = "http://schemas.microsoft.com/office/2006/xmlPackage"
)

// Read reads the file of size bytes into the typed model. Errors are [*model.FileError]; of a file that is damaged after
// some text Read returns both, the document with what could be saved and the error, as docx.Read does. Runs have no
// origin: the parts that they were read from are in no file.
func Read(r io.ReaderAt, size int64) (*model.Document, error) {
	packed, damage, err := repack(r, size)
	if err != nil {
		return nil, err
	}
	d, err := docx.Read(bytes.NewReader(packed), int64(len(packed)))
	if d == nil {
		return nil, err
	}
	d.Source.Parts = nil
	for l := range d.Leaves() {
		for i := range l.Runs {
			l.Runs[i].Origin = model.Origin{}
		}
	}
	if damage != nil {
		d.Notices = append([]model.Diagnostic{lost(damage)}, d.Notices...)
		return d, damage
	}
	return d, err
}

// Text writes the plain text of the file of size bytes, as docx.Text does.
func Text(w io.Writer, r io.ReaderAt, size int64) ([]model.Diagnostic, error) {
	packed, damage, err := repack(r, size)
	if err != nil {
		return nil, err
	}
	notices, err := docx.Text(w, bytes.NewReader(packed), int64(len(packed)))
	if damage != nil {
		return append([]model.Diagnostic{lost(damage)}, notices...), damage
	}
	return notices, err
}

// lost is the notice of damage that text was lost by.
func lost(damage *model.FileError) model.Diagnostic {
	return model.Diagnostic{Rule: ooxml.RuleDamage, Severity: model.Error, Message: model.Msg("damaged, what follows is lost: %v", damage.Err)}
}

// repack is the file as a .docx, and the damage that what follows it was lost by.
func repack(r io.ReaderAt, size int64) (packed []byte, damage *model.FileError, err error) {
	b, err := textfile.ReadAll(r, size)
	if err != nil {
		return nil, nil, &model.FileError{Err: err}
	}
	in := newTokens([]byte(strings.TrimLeft(textfile.Decode(b).String(), " \t\r\n\uFEFF")))
	root, err := in.root()
	if err != nil {
		return nil, nil, &model.FileError{Err: err}
	}
	var parts *parts
	switch {
	case root.Name.Space == NamespaceFlatOPC && root.Name.Local == "package":
		parts, err = flatParts(in, root)
	case root.Name.Space == NamespaceWord2003 && root.Name.Local == "wordDocument":
		parts, err = word2003Parts(in, root)
	default:
		err = model.Errorf(model.ErrFormat, "this is an XML file of another kind than those that are read")
	}
	if err != nil {
		if damage = (&model.FileError{Err: err}); parts == nil || errors.Is(err, model.ErrLimit) {
			return nil, nil, damage
		}
	}
	packed, err = parts.pack()
	return packed, damage, err
}

// tokens are the tokens of the file with their places in it.
type tokens struct {
	*xml.Decoder
	text  []byte
	from  int64 // where the last token begins
	depth int
}

// maxDepth bounds nested elements.
const maxDepth = 1000

func newTokens(text []byte) *tokens {
	d := xml.NewDecoder(bytes.NewReader(text))
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil } // it is decoded already
	d.Entity = xml.HTMLEntity
	return &tokens{Decoder: d, text: text}
}

// next is the next token; at the end of the file, and at damage, it is an error that says so.
func (t *tokens) next() (xml.Token, error) {
	t.from = t.InputOffset()
	token, err := t.Token()
	var syntax *xml.SyntaxError
	switch {
	case errors.As(err, &syntax) && syntax.Msg == "unexpected EOF":
		return nil, io.EOF
	case errors.As(err, &syntax):
		return nil, model.Errorf(model.ErrCorrupt, "byte %d: %s", t.InputOffset(), syntax.Msg)
	case err != nil && err != io.EOF:
		return nil, err
	case err == io.EOF:
		return nil, io.EOF
	}
	switch token := token.(type) {
	case xml.StartElement:
		if t.depth++; t.depth > maxDepth {
			return nil, model.Errorf(model.ErrLimit, "byte %d: more than %d nested elements", t.from, maxDepth)
		}
	case xml.EndElement:
		t.depth--
	case xml.Directive:
		if bytes.Contains(token, []byte("ENTITY")) {
			return nil, model.Errorf(model.ErrCorrupt, "byte %d: the document type declares entities", t.from)
		}
	}
	return token, nil
}

// root is the first element.
func (t *tokens) root() (xml.StartElement, error) {
	for {
		token, err := t.next()
		if err == io.EOF {
			err = model.Errorf(model.ErrTruncated, "the part ends inside %d open elements at byte %d", 0, t.from)
		}
		if err != nil {
			return xml.StartElement{}, err
		}
		if start, ok := token.(xml.StartElement); ok {
			return start, nil
		}
	}
}

// skip passes over the rest of the element whose start was met last.
func (t *tokens) skip() error {
	for depth := t.depth; t.depth >= depth; {
		if _, err := t.next(); err != nil {
			return err
		}
	}
	return nil
}

// content is the character data of the element whose start was met last.
func (t *tokens) content() ([]byte, error) {
	var content []byte
	for depth := t.depth; t.depth >= depth; {
		token, err := t.next()
		if err != nil {
			return content, err
		}
		if data, ok := token.(xml.CharData); ok {
			content = append(content, data...)
		}
	}
	return content, nil
}

// attr is the value of an attribute, whatever its namespace, "" when it is absent.
func attr(e *xml.StartElement, local string) string {
	for _, a := range e.Attr {
		if a.Name.Local == local && a.Name.Space != "xmlns" {
			return a.Value
		}
	}
	return ""
}
