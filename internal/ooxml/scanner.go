package ooxml

import (
	"bytes"
	"fmt"
	"io"

	"example.com/vanban/model"
)

// Kind is the kind of a token.
type Kind uint8

// The kinds of tokens. EOF comes at the end of the part and after an error.
const (
	EOF   Kind = iota
	Start      // a start tag, or an empty-element tag, which is followed by End
	End
	Text // character data
)

// Scanner reads XML in one pass over the bytes of a part: a window slides over them, tokens are slices of the
// window, nothing is allocated for a token. Slices that it returns are valid until the next call.
//
// Names are resolved through the namespaces in force, whatever their prefixes, into the tags of a vocabulary.
// Comments and processing instructions are passed over. Entities that a document type would define are never
// expanded: a document that declares any is refused.
type Scanner struct {
	// Tag is the name of the element of the last Start or End.
	Tag Tag

	src    io.Reader
	closer io.Closer
	buf    []byte // the window
	pos    int    // next byte in buf
	base   int64  // offset in the part of buf[0]
	srcErr error  // what ended src
	err    error
	limits Limits

	attrs      []byte // between the name and the end of the last start tag
	text       []byte // of the last Text
	textFrom   int64
	textMarked bool // the last Text was a CDATA section
	empty      bool // the last start tag was an empty element, its End is still to come
	cdata      bool // inside a CDATA section

	stack []element
	names nameTable
	odd   int64 // offset + 1 of the first thing that was not well-formed and was read around, 0 for none
}

// element is an open element.
type element struct {
	hash     uint64 // of its qualified name
	tag      Tag
	bindings int32 // namespace bindings in force outside it
}

const (
	windowSize = 128 << 10
	smallest   = 4 << 10 // window of a small part
	maxEntity  = 12      // bytes of the longest character or entity reference that is looked for
)

// NewScanner reads XML in UTF-8 from src, whose first byte stands at offset base of the part. The size of the part
// in bytes need only be about right.
func NewScanner(src io.Reader, base, size int64, v *Vocabulary, limits Limits) *Scanner {
	s := &Scanner{src: src, base: base, limits: limits, buf: make([]byte, 0, min(max(size+smallest, smallest), windowSize))}
	s.names.init(v)
	return s
}

// Err is what ended the scan before the end of the part, nil when it was read wholly.
func (s *Scanner) Err() error { return s.err }

// Close gives back what the scan needed.
func (s *Scanner) Close() {
	if s.closer != nil {
		s.closer.Close()
		s.closer = nil
	}
}

// Stop ends the scan with an error, as if the part could not be read further.
func (s *Scanner) Stop(err error) {
	if s.err == nil {
		s.err = err
	}
}

// Depth is the number of open elements, that of the last Start among them.
func (s *Scanner) Depth() int { return len(s.stack) }

// Offset is the offset in the part of the next byte to be read.
func (s *Scanner) Offset() int64 { return s.base + int64(s.pos) }

// Oddity is the offset of the first stray character that was read as text though XML forbids it.
func (s *Scanner) Oddity() (offset int64, found bool) { return s.odd - 1, s.odd > 0 }

// Child advances to the next start tag directly inside the element whose start tag made the depth parent, passing
// over text and whatever remains of the child before. It returns false at that element's end.
func (s *Scanner) Child(parent int) bool {
	for {
		switch s.Next() {
		case Start:
			if len(s.stack) == parent+1 {
				return true
			}
		case End:
			if len(s.stack) < parent {
				return false
			}
		case EOF:
			return false
		}
	}
}

// Chars advances to the next character data directly inside the element whose start tag made the depth parent,
// passing over elements in it. It returns false at that element's end.
func (s *Scanner) Chars(parent int) bool {
	for {
		switch s.Next() {
		case Text:
			if len(s.stack) == parent {
				return true
			}
		case End:
			if len(s.stack) < parent {
				return false
			}
		case EOF:
			return false
		}
	}
}

// Next advances to the next token.
func (s *Scanner) Next() Kind {
	if s.empty {
		s.empty = false
		return s.pop()
	}
	for s.err == nil {
		if s.cdata {
			if s.nextCDATA() {
				return Text
			}
			continue
		}
		if !s.need(1) {
			break
		}
		if s.buf[s.pos] != '<' {
			s.nextText()
			return Text
		}
		if !s.need(2) {
			break
		}
		switch s.buf[s.pos+1] {
		case '/':
			return s.endTag()
		case '?':
			s.pass("<?", "?>")
		case '!':
			s.declaration()
		default:
			return s.startTag()
		}
	}
	return s.atEnd()
}

// atEnd is the end of the part: right only outside every element.
func (s *Scanner) atEnd() Kind {
	switch {
	case s.err != nil:
	case s.srcErr != io.EOF:
		s.err = s.srcErr
	case len(s.stack) > 0:
		s.err = model.Errorf(model.ErrTruncated, "the part ends inside %d open elements at byte %d", len(s.stack), s.Offset())
	}
	return EOF
}

func (s *Scanner) fail(format string, args ...any) Kind {
	if s.err == nil {
		s.err = fmt.Errorf("%w: byte %d: "+format, append([]any{model.ErrCorrupt, s.Offset()}, args...)...)
	}
	return EOF
}

// need makes n bytes available from pos on, false when the part has no more.
func (s *Scanner) need(n int) bool {
	for len(s.buf)-s.pos < n {
		if !s.fill() {
			return false
		}
	}
	return true
}

// fill reads more into the window, sliding what is not yet consumed to its front.
func (s *Scanner) fill() bool {
	if s.srcErr != nil {
		return false
	}
	if s.pos > 0 && len(s.buf) > cap(s.buf)/2 {
		n := copy(s.buf[:cap(s.buf)], s.buf[s.pos:])
		s.base += int64(s.pos)
		s.buf, s.pos = s.buf[:n], 0
	}
	if len(s.buf) == cap(s.buf) {
		if cap(s.buf) >= s.limits.Tag {
			s.srcErr = model.Errorf(model.ErrLimit, "byte %d: an XML tag longer than %d bytes", s.Offset(), s.limits.Tag)
			return false
		}
		s.buf = append(make([]byte, 0, 2*cap(s.buf)), s.buf...)
	}
	for range 100 {
		n, err := s.src.Read(s.buf[len(s.buf):cap(s.buf)])
		s.buf = s.buf[:len(s.buf)+n]
		if err != nil {
			s.srcErr = err
		}
		if n > 0 {
			return true
		}
		if err != nil {
			return false
		}
	}
	s.srcErr = io.ErrNoProgress
	return false
}

// find is the index in the window of the next sep at or after from, reading on as needed; -1 when there is none.
func (s *Scanner) find(sep string, from int) int {
	for {
		if i := bytes.Index(s.buf[from:], []byte(sep)); i >= 0 {
			return from + i
		}
		next := max(from, len(s.buf)-len(sep)+1)
		at := s.pos
		if !s.fill() {
			return -1
		}
		from = next - (at - s.pos)
	}
}

// pass consumes what begins with open and ends with end, however long.
func (s *Scanner) pass(open, end string) {
	s.pos += len(open)
	for {
		if i := bytes.Index(s.buf[s.pos:], []byte(end)); i >= 0 {
			s.pos += i + len(end)
			return
		}
		s.pos = max(s.pos, len(s.buf)-len(end)+1)
		if !s.fill() {
			s.fail("%q without %q", open, end)
			return
		}
	}
}

func (s *Scanner) declaration() {
	switch {
	case s.at("<!--"):
		s.pass("<!--", "-->")
	case s.at("<![CDATA["):
		s.pos += len("<![CDATA[")
		s.cdata = true
	case s.at("<!DOCTYPE"):
		s.doctype()
	default:
		s.fail("unexpected %q", "<!")
	}
}

func (s *Scanner) at(prefix string) bool {
	return s.need(len(prefix)) && string(s.buf[s.pos:s.pos+len(prefix)]) == prefix
}

// doctype passes over a document type without an internal subset of entities.
func (s *Scanner) doctype() {
	depth := 0
	for i := s.pos; ; i++ {
		if i == len(s.buf) {
			at := s.pos
			if !s.fill() {
				s.fail("unfinished document type")
				return
			}
			i -= at - s.pos
		}
		switch s.buf[i] {
		case '[':
			depth++
		case ']':
			depth--
		case '>':
			if depth <= 0 {
				s.pos = i + 1
				return
			}
		case '!':
			if bytes.HasPrefix(s.buf[i:], []byte("!ENTITY")) {
				s.fail("the document type declares entities, which Office documents must not have")
				return
			}
		}
	}
}

// nextText takes character data up to the next tag. Data longer than the window comes in pieces that break
// between characters and outside references.
func (s *Scanner) nextText() {
	from := s.pos
	for {
		if i := bytes.IndexByte(s.buf[from:], '<'); i >= 0 {
			s.setText(from+i, false)
			return
		}
		if len(s.buf)-s.pos >= windowSize/2 {
			if cut := textCut(s.buf[s.pos:]); cut > 0 {
				s.setText(s.pos+cut, false)
				return
			}
		}
		from = len(s.buf)
		at := s.pos
		if !s.fill() {
			s.setText(len(s.buf), false)
			return
		}
		from -= at - s.pos
	}
}

func (s *Scanner) setText(end int, marked bool) {
	s.text, s.textFrom, s.textMarked = s.buf[s.pos:end], s.base+int64(s.pos), marked
	s.pos = end
}

// textCut is the largest length at which b may be cut without breaking a character, a reference or a line end.
func textCut(b []byte) int {
	n := len(b)
	if i := bytes.LastIndexByte(b[max(0, n-maxEntity):], '&'); i >= 0 {
		n = max(0, n-maxEntity) + i
	}
	for i := 0; i < 4 && n > 0; i++ {
		if c := b[n-1]; c < 0x80 && c != '\r' {
			break
		}
		n--
		if b[n] >= 0xC0 || b[n] == '\r' {
			break
		}
	}
	return n
}

// nextCDATA takes a piece of a CDATA section; false at its end.
func (s *Scanner) nextCDATA() bool {
	const end = "]]>"
	if !s.need(len(end)) {
		s.fail("unfinished CDATA section")
		return false
	}
	i := bytes.Index(s.buf[s.pos:], []byte(end))
	switch {
	case i == 0:
		s.pos += len(end)
		s.cdata = false
		return false
	case i > 0:
		s.setText(s.pos+i, true)
		return true
	}
	if n := len(s.buf) - s.pos; n >= windowSize/2 {
		if cut := textCut(s.buf[s.pos : len(s.buf)-len(end)+1]); cut > 0 {
			s.setText(s.pos+cut, true)
			return true
		}
	}
	if !s.fill() {
		s.fail("unfinished CDATA section")
	}
	return false
}
