package ooxml

import "bytes"

// Peek is what stands between the last start tag and its end tag, when that is at most limit bytes, holds no
// element of the same name, no comment and no CDATA section. It advances nothing: a reader that has met the
// same bytes in the same [Scanner.Context] before goes on with [Scanner.Leave], another reads the element.
func (s *Scanner) Peek(limit int) (inner []byte, ok bool) {
	if s.empty {
		return nil, true
	}
	open := s.buf[:s.pos]
	open = open[bytes.LastIndexByte(open, '<')+1:]
	n := 0
	for n < len(open) && open[n] != '>' && !isSpace(open[n]) {
		n++
	}
	var nameBuf [64]byte
	name := append(nameBuf[:0], open[:n]...)
	for {
		b := s.buf[s.pos:]
		i := indexEndTag(b, name)
		if i >= 0 {
			inner = b[:i]
			if i > limit || bytes.Contains(inner, []byte("<!")) || holdsTag(inner, name) {
				return nil, false
			}
			return inner, true
		}
		if len(b) > limit || !s.fill() {
			return nil, false
		}
	}
}

// Leave passes over the element that was peeked at.
func (s *Scanner) Leave(inner []byte) {
	if s.empty {
		s.empty = false
		s.pop()
		return
	}
	s.pos += len(inner)
	s.pos += bytes.IndexByte(s.buf[s.pos:], '>') + 1
	s.pop()
}

// Context tells apart the states of the namespaces in which the same bytes may mean different names.
func (s *Scanner) Context() uint32 { return s.names.context }

func indexEndTag(b, name []byte) int {
	at := 0
	for {
		i := bytes.Index(b[at:], []byte("</"))
		if i < 0 {
			return -1
		}
		at += i
		rest := b[at+2:]
		if len(rest) > len(name) && rest[len(name)] == '>' && bytes.Equal(rest[:len(name)], name) {
			return at
		}
		at += 2
	}
}

func holdsTag(b, name []byte) bool {
	at := 0
	for {
		i := bytes.Index(b[at:], name)
		if i < 0 {
			return false
		}
		end := at + i + len(name)
		if at+i > 0 && b[at+i-1] == '<' && (end == len(b) || b[end] == '>' || b[end] == '/' || isSpace(b[end])) {
			return true
		}
		at = end
	}
}
