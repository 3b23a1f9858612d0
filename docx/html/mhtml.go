package html

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/textproto"
	"net/url"
	"path"
	"strings"

	"example.com/vanban/internal/ooxml"
	"example.com/vanban/internal/textfile"
	"example.com/vanban/model"
)

// archive are the files of a web archive.
type archive struct {
	files []archived
	start string // Content-ID of the page, "" when the archive names none
}

// archived is one of them.
type archived struct {
	location, id string
	kind         string // content type without parameters
	charset      string
	content      []byte
}

// What an archive may hold.
const (
	maxFiles  = 10_000
	maxNested = 4 // archives in archives
)

// ReadMHTML reads a web archive (RFC 2557) of size bytes, such as Word saves as "Single File Web Page" and browsers as
// .mht: its page, with the pictures and style sheets that it carries. Errors are [*model.FileError]; of an archive that is
// cut short it returns both, the document with what could be saved and the error.
func ReadMHTML(r io.ReaderAt, size int64) (*model.Document, error) {
	b, err := textfile.ReadAll(r, size)
	if err != nil {
		return nil, &model.FileError{Err: err}
	}
	a := &archive{}
	damage := a.message(bytes.TrimLeft(bytes.TrimPrefix(b, []byte("\xEF\xBB\xBF")), " \t\r\n"), 0)
	if errors.Is(damage, model.ErrLimit) {
		return nil, &model.FileError{Err: damage}
	}
	page := a.page()
	if page == nil {
		if damage == nil {
			damage = model.Errorf(model.ErrFormat, "there is no page in this web archive")
		}
		return nil, &model.FileError{Err: damage}
	}
	d, err := read(page.content, page.charset, a)
	if err == nil && damage != nil {
		d.Notices = append(d.Notices, model.Diagnostic{Rule: ooxml.RuleDamage, Severity: model.Error,
			Message: model.Msg("damaged, what follows is lost: %v", damage)})
		err = &model.FileError{Err: damage}
	}
	return d, err
}

// message reads a message: its header and its body.
func (a *archive) message(b []byte, depth int) error {
	in := bufio.NewReader(bytes.NewReader(b))
	header, err := textproto.NewReader(in).ReadMIMEHeader()
	if err != nil && len(header) == 0 {
		return model.Errorf(model.ErrCorrupt, "the header of the web archive cannot be read")
	}
	return a.part(header, in, depth)
}

// part reads a part of a message: a file, or parts in it.
func (a *archive) part(header textproto.MIMEHeader, body io.Reader, depth int) error {
	kind, parameters, err := mime.ParseMediaType(header.Get("Content-Type"))
	if err != nil && kind == "" {
		kind = "text/html"
	}
	if strings.HasPrefix(kind, "multipart/") {
		if depth > maxNested {
			return model.Errorf(model.ErrLimit, "more than %d nested elements", maxNested)
		}
		if a.start == "" {
			a.start = strings.Trim(parameters["start"], "<>")
		}
		return a.multipart(multipart.NewReader(body, parameters["boundary"]), depth)
	}
	if len(a.files) == maxFiles {
		return model.Errorf(model.ErrLimit, "more than %d parts", maxFiles)
	}
	f := archived{location: header.Get("Content-Location"), id: strings.Trim(header.Get("Content-ID"), "<>"), kind: kind, charset: parameters["charset"]}
	f.content, err = content(body, header.Get("Content-Transfer-Encoding"))
	if len(f.content) > 0 {
		a.files = append(a.files, f)
	}
	return err
}

func (a *archive) multipart(parts *multipart.Reader, depth int) error {
	for {
		p, err := parts.NextRawPart()
		switch {
		case err == io.EOF:
			return nil
		case err != nil:
			return model.Errorf(model.ErrTruncated, "the web archive ends before its last part does")
		}
		if err := a.part(p.Header, p, depth+1); err != nil {
			return err
		}
	}
}

// content undoes the transfer encoding. What precedes damage comes with the error.
func content(body io.Reader, encoding string) ([]byte, error) {
	var err error
	var b []byte
	switch strings.ToLower(strings.TrimSpace(encoding)) {
	case "quoted-printable":
		b, err = io.ReadAll(quotedprintable.NewReader(body))
	case "base64":
		b, err = io.ReadAll(body)
		b = decodeBase64(b)
	default:
		b, err = io.ReadAll(body)
	}
	if err != nil {
		err = model.Errorf(model.ErrTruncated, "the web archive ends before its last part does")
	}
	return b, err
}

// page is the page that the archive is about: the one that it names, else its first.
func (a *archive) page() *archived {
	var first *archived
	for i := range a.files {
		f := &a.files[i]
		if f.kind != "text/html" && f.kind != "application/xhtml+xml" {
			continue
		}
		if a.start != "" && f.id == a.start {
			return f
		}
		if first == nil {
			first = f
		}
	}
	return first
}

// file is the file that a page refers to, by its Content-ID, its whole address or its name; nil when it is not there.
func (a *archive) file(reference string) *archived {
	if a == nil || reference == "" {
		return nil
	}
	if id, ok := strings.CutPrefix(reference, "cid:"); ok {
		for i := range a.files {
			if a.files[i].id == id {
				return &a.files[i]
			}
		}
		return nil
	}
	name := baseName(reference)
	var byName *archived
	for i := range a.files {
		f := &a.files[i]
		if f.location == reference {
			return f
		}
		if byName == nil && name != "" && baseName(f.location) == name {
			byName = f
		}
	}
	return byName
}

// baseName is the last name of an address, without what asks for more than a file.
func baseName(address string) string {
	address, _, _ = strings.Cut(address, "#")
	address, _, _ = strings.Cut(address, "?")
	address = strings.ReplaceAll(address, `\`, "/")
	if plain, err := url.PathUnescape(address); err == nil {
		address = plain
	}
	if address == "" || strings.HasSuffix(address, "/") {
		return ""
	}
	return path.Base(address)
}
