package ooxml

import (
	"bytes"
	"strings"
)

// attributes walks over the attributes of a start tag.
type attributes struct{ rest []byte }

// next is the next attribute's qualified name and its value as it stands between the quotation marks.
func (a *attributes) next() (name, value []byte, ok bool) {
	b := a.rest
	for len(b) > 0 && isSpace(b[0]) {
		b = b[1:]
	}
	eq := bytes.IndexByte(b, '=')
	if eq < 0 {
		return nil, nil, false
	}
	name = bytes.TrimRight(b[:eq], " \t\r\n")
	b = b[eq+1:]
	for len(b) > 0 && isSpace(b[0]) {
		b = b[1:]
	}
	if len(b) == 0 || b[0] != '"' && b[0] != '\'' {
		return nil, nil, false
	}
	end := bytes.IndexByte(b[1:], b[0])
	if end < 0 {
		return nil, nil, false
	}
	a.rest = b[end+2:]
	return name, b[1 : end+1], true
}

// Attr is the value of an attribute of the last start tag, "" when it is absent.
func (s *Scanner) Attr(tag Tag) string {
	value, _ := s.LookupAttr(tag)
	return value
}

// LookupAttr is the value of an attribute of the last start tag, and whether it is there.
func (s *Scanner) LookupAttr(tag Tag) (value string, found bool) {
	raw, found := s.RawAttr(tag)
	if bytes.IndexByte(raw, '&') >= 0 {
		raw = AppendText(nil, raw)
	}
	return strings.ToValidUTF8(string(raw), "\uFFFD"), found
}

// RawAttr is the value of an attribute of the last start tag as it stands between the quotation marks.
func (s *Scanner) RawAttr(tag Tag) (value []byte, found bool) {
	for it := (attributes{s.attrs}); ; {
		name, value, ok := it.next()
		if !ok {
			return nil, false
		}
		if s.names.attribute(name) == tag {
			return value, true
		}
	}
}

// Attrs calls f with every attribute of the last start tag that is in the vocabulary.
func (s *Scanner) Attrs(f func(tag Tag, raw []byte)) {
	for it := (attributes{s.attrs}); ; {
		name, value, ok := it.next()
		if !ok {
			return
		}
		if tag := s.names.attribute(name); tag != 0 {
			f(tag, value)
		}
	}
}

// Understands reports whether every prefix in the blank-separated list is bound to a namespace that readers know
// (mc:Choice's Requires, ECMA-376 part 3, 7.6).
func (s *Scanner) Understands(prefixes string) bool {
	list := strings.Fields(prefixes)
	for _, p := range list {
		b := s.names.lookup(p)
		if b == nil || !Understood(b.uri) {
			return false
		}
	}
	return len(list) > 0
}
