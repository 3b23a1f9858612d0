package ooxml

import (
	"bytes"
	"io"
	"strings"

	"example.com/vanban/model"
)

// sniff is nil for what may be a zip archive, else an error that says what the file is instead.
func sniff(r io.ReaderAt, size int64) error {
	head := make([]byte, min(max(size, 0), 1024))
	n, err := r.ReadAt(head, 0)
	if err != nil && err != io.EOF {
		return &model.FileError{Err: err}
	}
	head = head[:n]
	if len(head) == 0 {
		return &model.FileError{Err: model.Errorf(model.ErrFormat, "the file is empty")}
	}
	if bytes.HasPrefix(head, []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
		return &model.FileError{Err: compound(r, size)}
	}
	if bytes.HasPrefix(head, []byte("PK")) {
		return nil
	}
	if what := describe(head); what != "" {
		return &model.FileError{Err: model.Errorf(model.ErrFormat, "this is %s", model.Msg(what))}
	}
	if _, err := findEnd(r, size); err == nil {
		return nil // a zip archive with something before it
	}
	if scanned, _ := scanEntries(r, min(size, 1<<20), Limits{Entries: 1}); len(scanned) > 0 {
		return nil
	}
	return &model.FileError{Err: model.Errorf(model.ErrFormat, "this is no zip archive")}
}

// describe says what a file is that begins with head, "" when it cannot tell.
func describe(head []byte) string {
	text := strings.ToLower(strings.TrimLeft(strings.TrimPrefix(string(head), "\xEF\xBB\xBF"), " \t\r\n"))
	switch {
	case strings.HasPrefix(text, `{\rtf`):
		return "a Rich Text Format file"
	case strings.HasPrefix(text, "%pdf"):
		return "a PDF file"
	case strings.HasPrefix(text, "<!doctype html"), strings.HasPrefix(text, "<html"), strings.HasPrefix(text, "mime-version:"):
		return "an HTML file"
	case strings.HasPrefix(text, "<?xml") && strings.Contains(text, "word/2003/wordml"):
		return "a Word 2003 XML file"
	case strings.HasPrefix(text, "<?xml") && strings.Contains(text, "2006/xmlpackage"):
		return "a flat XML package"
	case strings.HasPrefix(text, "<?xml"):
		return "an XML file"
	}
	return ""
}

// compound tells what an OLE compound file holds by the names of its streams (MS-CFB 2.6.1).
func compound(r io.ReaderAt, size int64) error {
	for _, k := range [...]struct {
		stream string
		err    error
		what   string
	}{
		{"EncryptedPackage", model.ErrEncrypted, "it opens with a password only"},
		{"WordDocument", model.ErrFormat, "this is a Word 97-2003 document"},
		{"Workbook", model.ErrFormat, "this is an Excel 97-2003 workbook"},
		{"PowerPoint Document", model.ErrFormat, "this is a PowerPoint 97-2003 presentation"},
	} {
		if holds(r, size, utf16Name(k.stream)) {
			return model.Errorf(k.err, "%s", model.Msg(k.what))
		}
	}
	return model.Errorf(model.ErrFormat, "this is an OLE compound file")
}

func utf16Name(s string) []byte {
	var b []byte
	for i := range len(s) {
		b = append(b, s[i], 0)
	}
	return append(b, 0, 0)
}

// holds reports whether the bytes stand in the first 64 MiB of the file.
func holds(r io.ReaderAt, size int64, want []byte) bool {
	window := make([]byte, 64<<10)
	for at := int64(0); at < min(size, 64<<20); at += int64(len(window) - len(want)) {
		n, err := r.ReadAt(window, at)
		if bytes.Contains(window[:n], want) {
			return true
		}
		if err != nil {
			return false
		}
	}
	return false
}
