package ooxml

import (
	"bufio"
	"errors"
	"hash/crc32"
	"io"
	"sync"

	"example.com/vanban/model"
	"github.com/klauspost/compress/flate"
)

// Part is one part of a package.
type Part struct {
	Name        string // without a leading slash, as it stands in the archive
	ContentType string

	pkg   *Package
	entry *entry
}

// Open is the part's content. What is read counts against the limits of the package; the errors that reading
// gives name the part.
func (p *Part) Open() (io.ReadCloser, error) {
	c, err := p.open()
	if err != nil {
		return nil, p.wrap(err)
	}
	return c, nil
}

// Bytes is the whole content of the part.
func (p *Part) Bytes() ([]byte, error) { return p.BytesUpTo(p.pkg.limits.Part) }

// BytesUpTo is the whole content of a part that must not be longer than limit bytes.
func (p *Part) BytesUpTo(limit int64) ([]byte, error) {
	c, err := p.open()
	if err != nil {
		return nil, p.wrap(err)
	}
	defer c.Close()
	content, err := io.ReadAll(io.LimitReader(c, limit+1))
	if err == nil && int64(len(content)) > limit {
		err = p.wrap(model.Errorf(model.ErrLimit, "more than %d bytes", limit))
	}
	return content, err
}

// Scan begins to read the part as XML, whatever its encoding is.
func (p *Part) Scan(v *Vocabulary) (*Scanner, error) {
	c, err := p.open()
	if err != nil {
		return nil, p.wrap(err)
	}
	src, base, err := decodeXML(c)
	if err != nil {
		c.Close()
		return nil, err
	}
	s := NewScanner(src, base, p.entry.size, v, p.pkg.limits)
	s.closer = c
	return s, nil
}

func (p *Part) wrap(err error) error {
	var fe *model.FileError
	if errors.As(err, &fe) {
		return err
	}
	return &model.FileError{Part: p.Name, Err: err}
}

func (p *Part) open() (*content, error) {
	e, limits := p.entry, p.pkg.limits
	switch {
	case e.encrypted:
		return nil, model.Errorf(model.ErrEncrypted, "with a zip password")
	case e.size > limits.Part:
		return nil, model.Errorf(model.ErrLimit, "the part says it has %d bytes, at most %d are read", e.size, limits.Part)
	case !e.noSizes && e.size > RatioFrom && e.size/max(e.compressed, 1) > limits.Ratio:
		return nil, model.Errorf(model.ErrLimit, "%d bytes are packed into %d", e.size, e.compressed)
	}
	section, err := e.content(p.pkg.r, p.pkg.size)
	if err != nil {
		return nil, err
	}
	c := &content{part: p, in: &counter{r: section}}
	c.buffered = buffers.Get().(*bufio.Reader)
	c.buffered.Reset(c.in)
	switch e.method {
	case methodStored:
		c.out = c.buffered
	case methodDeflate:
		c.inflater = inflaters.Get().(io.ReadCloser)
		if err := c.inflater.(flate.Resetter).Reset(c.buffered, nil); err != nil {
			c.Close()
			return nil, err
		}
		c.out = c.inflater
	default:
		c.Close()
		return nil, model.Errorf(model.ErrCorrupt, "compression method %d", e.method)
	}
	return c, nil
}

// What unpacking needs, for the next part.
var (
	buffers   = sync.Pool{New: func() any { return bufio.NewReaderSize(nil, 32<<10) }}
	inflaters = sync.Pool{New: func() any { return flate.NewReader(nil) }}
)

// counter counts the compressed bytes that are taken from the archive.
type counter struct {
	r io.Reader
	n int64
}

// Read reads and counts.
func (c *counter) Read(b []byte) (int, error) {
	n, err := c.r.Read(b)
	c.n += int64(n)
	return n, err
}

// content reads a part, watches the limits and checks the sum at the end.
type content struct {
	part     *Part
	in       *counter
	buffered *bufio.Reader
	inflater io.ReadCloser
	out      io.Reader
	read     int64
	sum      uint32
	err      error
}

// Read reads the unpacked bytes; an error is what the part ends with, located.
func (c *content) Read(b []byte) (int, error) {
	if c.err != nil {
		return 0, c.err
	}
	n, err := c.out.Read(b)
	c.read += int64(n)
	c.part.pkg.read += int64(n)
	c.sum = crc32.Update(c.sum, crc32.IEEETable, b[:n])
	if limit := c.exceeded(); limit != nil {
		c.err = c.part.wrap(limit)
		return 0, c.err
	}
	if err != nil {
		c.err = c.end(err)
	}
	return n, c.err
}

func (c *content) exceeded() error {
	limits := c.part.pkg.limits
	switch {
	case c.read > limits.Part:
		return model.Errorf(model.ErrLimit, "the part has more than %d bytes", limits.Part)
	case c.part.pkg.read > limits.Total:
		return model.Errorf(model.ErrLimit, "the parts have more than %d bytes together", limits.Total)
	case c.read > RatioFrom && c.read/max(c.in.n, 1) > limits.Ratio:
		return model.Errorf(model.ErrLimit, "more than %d bytes for each packed one", limits.Ratio)
	}
	return nil
}

// end is what the part's content ends with: the end of it, or what was wrong with it.
func (c *content) end(err error) error {
	e := c.part.entry
	var corrupt flate.CorruptInputError
	switch {
	case err == io.EOF && (e.noSizes || e.checksum == c.sum && e.size == c.read):
		return io.EOF
	case err == io.EOF && e.size > c.read:
		return c.part.wrap(model.Errorf(model.ErrTruncated, "%d of %d bytes are there", c.read, e.size))
	case err == io.EOF:
		c.part.pkg.notice(c.part, model.Msg("the content does not fit its checksum"))
		return io.EOF
	case errors.Is(err, io.ErrUnexpectedEOF):
		return c.part.wrap(model.Errorf(model.ErrTruncated, "the packed data end after %d bytes", c.read))
	case errors.As(err, &corrupt):
		return c.part.wrap(model.Errorf(model.ErrCorrupt, "the packed data cannot be unpacked after %d bytes", c.read))
	}
	return c.part.wrap(err)
}

// Close gives back what unpacking needed.
func (c *content) Close() error {
	if c.buffered == nil {
		return nil
	}
	c.buffered.Reset(nil)
	buffers.Put(c.buffered)
	if c.inflater != nil {
		inflaters.Put(c.inflater)
	}
	c.buffered, c.inflater, c.out = nil, nil, nil
	if c.err == nil {
		c.err = io.ErrClosedPipe
	}
	return nil
}
