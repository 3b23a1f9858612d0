package ooxml

import (
	"bytes"
	"errors"
	"hash/maphash"
	"io"

	"example.com/vanban/model"
)

func (s *Scanner) push(hash uint64, bindings int32) bool {
	if len(s.stack) >= s.limits.Depth {
		s.err = model.Errorf(model.ErrLimit, "byte %d: more than %d nested elements", s.Offset(), s.limits.Depth)
		return false
	}
	s.stack = append(s.stack, element{hash, s.Tag, bindings})
	return true
}

func (s *Scanner) pop() Kind {
	top := s.stack[len(s.stack)-1]
	s.stack = s.stack[:len(s.stack)-1]
	s.Tag = top.tag
	if int(top.bindings) != len(s.names.bindings) {
		s.names.unbind(int(top.bindings))
	}
	return End
}

func (s *Scanner) endTag() Kind {
	end := s.find(">", s.pos+2)
	if end < 0 {
		return s.unfinished()
	}
	name := s.buf[s.pos+2 : end]
	for len(name) > 0 && isSpace(name[len(name)-1]) {
		name = name[:len(name)-1]
	}
	if len(s.stack) == 0 {
		return s.fail("end tag %q without a start tag", name)
	}
	if maphash.Bytes(s.names.seed, name) != s.stack[len(s.stack)-1].hash {
		return s.fail("end tag %q does not close the open element", name)
	}
	s.pos = end + 1
	return s.pop()
}

// unfinished is the error of a tag that the part's end cuts off.
func (s *Scanner) unfinished() Kind {
	if errors.Is(s.srcErr, io.EOF) {
		s.err = model.Errorf(model.ErrTruncated, "the part ends inside a tag at byte %d", s.Offset())
	} else {
		s.err = s.srcErr
	}
	return EOF
}

func (s *Scanner) startTag() Kind {
	end := s.tagEnd()
	if end < 0 {
		if s.err != nil {
			return EOF
		}
		return s.unfinished()
	}
	b := s.buf[s.pos+1 : end]
	s.empty = len(b) > 0 && b[len(b)-1] == '/'
	if s.empty {
		b = b[:len(b)-1]
	}
	n := 0
	for n < len(b) && !isSpace(b[n]) {
		n++
	}
	name := b[:n]
	if !isName(name) {
		s.empty = false
		return s.fail("%q is no name of an element", clip(name))
	}
	s.attrs = b[n:]
	outer := int32(len(s.names.bindings))
	if len(s.attrs) > 6 && bytes.Contains(s.attrs, []byte("xmlns")) {
		s.names.bind(s.attrs)
	}
	hash := maphash.Bytes(s.names.seed, name)
	s.Tag = s.names.element(hash, name)
	if !s.push(hash, outer) {
		s.empty = false
		return EOF
	}
	s.pos = end + 1
	return Start
}

// tagEnd is the index of the ">" that ends the tag at pos: the first one outside quotation marks.
func (s *Scanner) tagEnd() int {
	end := s.find(">", s.pos+1)
	if end < 0 {
		return -1
	}
	b := s.buf[s.pos:end]
	if bytes.Count(b, []byte{'"'})&1 == 0 && bytes.IndexByte(b, '\'') < 0 {
		return end
	}
	quote := byte(0)
	for i := s.pos + 1; ; i++ {
		if i == len(s.buf) {
			at := s.pos
			if !s.fill() {
				return -1
			}
			i -= at - s.pos
		}
		switch c := s.buf[i]; {
		case quote != 0:
			switch c {
			case quote:
				quote = 0
			case '<': // XML 1.0, 3.1: it would take the tags that follow a lost quotation mark for a value
				s.fail("the value of an attribute holds %q", "<")
				return -1
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '>':
			return i
		}
	}
}

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

func isName(b []byte) bool {
	if len(b) == 0 {
		return false
	}
	c := b[0]
	return c|0x20 >= 'a' && c|0x20 <= 'z' || c == '_' || c == ':' || c >= 0x80
}

func clip(b []byte) []byte { return b[:min(len(b), 40)] }
