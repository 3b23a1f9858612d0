// Package cfb reads compound files (MS-CFB), the containers of Word 97 documents and Excel 97 workbooks: files made of
// sectors, which chain into streams. Every number in a file is checked before it is used, and damage costs no more than the
// streams that it hits: what can be read of them is given back with a typed error.
package cfb

import (
	"encoding/binary"
	"errors"
	"io"
	"strings"

	"example.com/vanban/model"
)

// Limits bound what a file may ask for.
type Limits struct {
	Stream  int64 // bytes of one stream
	Entries int   // entries of the directory
}

// DefaultLimits are far above what offices write and low enough that no file can exhaust a small machine.
func DefaultLimits() Limits { return Limits{Stream: 256 << 20, Entries: 100_000} }

// Signature begins every compound file.
const Signature = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"

// Special sector numbers (MS-CFB 2.1) and sizes.
const (
	maxSector  = 0xFFFFFFFA // numbers from here on are no sectors
	endOfChain = 0xFFFFFFFE
	noEntry    = 0xFFFFFFFF

	headerSize = 512
	miniShift  = 6    // mini sectors have 64 bytes
	cutoff     = 4096 // streams shorter than this are in the mini stream
	headerFATs = 109
)

// File is an open compound file.
type File struct {
	r       io.ReaderAt
	size    int64
	limits  Limits
	shift   uint // of the sector size
	fat     []uint32
	entries []Entry
	mini    miniStream
}

// miniStream holds the short streams; it is read when the first of them is.
type miniStream struct {
	read  bool
	first uint32 // sector of the mini FAT
	fat   []uint32
	data  []byte
}

// Open reads the header, the sector table and the directory of a compound file of size bytes. Damage behind the header is
// told when a stream is read. The errors are of the kinds [model.ErrFormat], [model.ErrTruncated], [model.ErrCorrupt] and
// [model.ErrLimit].
func Open(r io.ReaderAt, size int64, limits Limits) (*File, error) {
	var h [headerSize]byte
	if n, err := readAt(r, h[:], 0, size); n < len(h) {
		if err == nil {
			err = io.ErrUnexpectedEOF
		}
		return nil, model.Errorf(model.ErrTruncated, "the header of the compound file: %v", err)
	}
	if string(h[:len(Signature)]) != Signature {
		return nil, model.Errorf(model.ErrFormat, "no compound file")
	}
	f := &File{r: r, size: size, limits: limits, shift: uint(u16(h[:], 30))}
	if f.shift != 9 && f.shift != 12 {
		return nil, model.Errorf(model.ErrCorrupt, "sectors of 2^%d bytes", f.shift)
	}
	f.mini.first = u32(h[:], 60)
	if err := f.readFAT(h[:]); err != nil {
		return nil, err
	}
	if err := f.readDirectory(u32(h[:], 48)); err != nil {
		return nil, err
	}
	return f, nil
}

func u16(b []byte, at int) uint16 { return binary.LittleEndian.Uint16(b[at:]) }
func u32(b []byte, at int) uint32 { return binary.LittleEndian.Uint32(b[at:]) }

// sectors is the number of sectors that the file has room for, the last perhaps cut short.
func (f *File) sectors() int64 { return (f.size - 1) >> f.shift }

// offset is where a sector begins: sector 0 follows the header, which takes the place of one.
func (f *File) offset(sector uint32) int64 { return (int64(sector) + 1) << f.shift }

// readAt reads what is there of b at an offset; n < len(b) says that the file ends before.
func readAt(r io.ReaderAt, b []byte, offset, size int64) (n int, err error) {
	if offset >= size {
		return 0, nil
	}
	n, err = r.ReadAt(b[:min(int64(len(b)), size-offset)], offset)
	if errors.Is(err, io.EOF) {
		err = nil
	}
	return n, err
}

// readFAT reads the sector table through the list of its sectors in the header and the sectors that go on with it
// (MS-CFB 2.5).
func (f *File) readFAT(header []byte) error {
	places := make([]uint32, 0, headerFATs)
	for i := range headerFATs {
		places = append(places, u32(header, 76+4*i))
	}
	perSector := 1 << (f.shift - 2)
	most := f.sectors()/int64(perSector) + 1 // sectors that a table for the whole file takes
	b := make([]byte, 1<<f.shift)
	for next, n := u32(header, 68), int64(0); next < maxSector && n <= most/int64(perSector-1)+1; n++ {
		if got, err := readAt(f.r, b, f.offset(next), f.size); err != nil {
			return err
		} else if got < len(b) {
			break
		}
		for i := range perSector - 1 {
			places = append(places, u32(b, 4*i))
		}
		next = u32(b, 4*(perSector-1))
	}
	for _, place := range places {
		if place >= maxSector || int64(len(f.fat)) >= f.sectors() {
			break
		}
		n, err := readAt(f.r, b, f.offset(place), f.size)
		if err != nil {
			return err
		}
		for i := range perSector {
			next := uint32(noEntry)
			if 4*i+4 <= n {
				next = u32(b, 4*i)
			}
			f.fat = append(f.fat, next)
		}
	}
	if len(f.fat) == 0 {
		return model.Errorf(model.ErrCorrupt, "no sector table")
	}
	return nil
}

// chain reads a stream of want bytes that begins at a sector. With an error the bytes before the place that is bad are given too.
func (f *File) chain(first uint32, want int64) ([]byte, error) {
	if min(want, f.size) > f.limits.Stream {
		return nil, model.Errorf(model.ErrLimit, "stream of %d bytes, at most %d are read", want, f.limits.Stream)
	}
	out := make([]byte, 0, min(want, f.size))
	seen := make([]bool, len(f.fat))
	for sector := first; int64(len(out)) < want; {
		if int64(sector) >= f.sectors() {
			if sector == endOfChain || want > f.size {
				return out, model.Errorf(model.ErrTruncated, "stream ends after %d of %d bytes", len(out), want)
			}
			return out, model.Errorf(model.ErrCorrupt, "stream goes on at sector %d of %d after %d of %d bytes", sector, f.sectors(), len(out), want)
		}
		if int(sector) < len(seen) {
			if seen[sector] {
				return out, model.Errorf(model.ErrCorrupt, "cycle of sectors after %d of %d bytes", len(out), want)
			}
			seen[sector] = true
		}
		// sectors that follow one another are read together
		count := int64(1)
		next := f.next(sector)
		for next == sector+uint32(count) && count<<f.shift < want-int64(len(out)) && int(next) < len(seen) && int64(next) < f.sectors() && !seen[next] {
			seen[next] = true
			count++
			next = f.next(next)
		}
		n := min(count<<f.shift, int64(cap(out)-len(out)))
		out = out[:int64(len(out))+n]
		got, err := readAt(f.r, out[int64(len(out))-n:], f.offset(sector), f.size)
		if err != nil {
			return out[:int64(len(out))-n+int64(got)], err
		}
		if int64(got) < n {
			out = out[:int64(len(out))-n+int64(got)]
			return out, model.Errorf(model.ErrTruncated, "stream ends after %d of %d bytes", len(out), want)
		}
		if cap(out) == len(out) && int64(len(out)) < want {
			return out, model.Errorf(model.ErrTruncated, "stream ends after %d of %d bytes", len(out), want)
		}
		sector = next
	}
	return out, nil
}

func (f *File) next(sector uint32) uint32 {
	if int(sector) >= len(f.fat) {
		return noEntry
	}
	return f.fat[sector]
}

// Read reads a stream. With an error that is not of the kind [model.ErrLimit], the bytes before the damage are given too.
func (f *File) Read(e *Entry) ([]byte, error) {
	if e.kind != kindStream {
		return nil, model.Errorf(model.ErrCorrupt, "%s is no stream", e.Name)
	}
	if e.Size >= cutoff {
		return f.chain(e.first, e.Size)
	}
	f.readMini()
	out := make([]byte, 0, e.Size)
	for sector := e.first; int64(len(out)) < e.Size; sector = f.mini.fat[sector] {
		at := int64(sector) << miniShift
		if int64(sector) >= int64(len(f.mini.fat)) || at >= int64(len(f.mini.data)) {
			return out, model.Errorf(model.ErrTruncated, "stream ends after %d of %d bytes", len(out), e.Size)
		}
		n := min(int64(1)<<miniShift, e.Size-int64(len(out)), int64(len(f.mini.data))-at)
		out = append(out, f.mini.data[at:at+n]...)
	}
	return out, nil
}

// readMini reads the mini stream and its table as far as they are there.
func (f *File) readMini() {
	if f.mini.read {
		return
	}
	f.mini.read = true
	root := &f.entries[0]
	f.mini.data, _ = f.chain(root.first, min(root.Size, f.size, f.limits.Stream))
	count := (int64(len(f.mini.data)) + 63) >> miniShift
	table, _ := f.chain(f.mini.first, 4*count)
	f.mini.fat = make([]uint32, len(table)/4)
	for i := range f.mini.fat {
		f.mini.fat[i] = u32(table, 4*i)
	}
}

// Stream reads the stream of that name in the root storage, upper and lower case being alike. It is false when there is none. With
// an error that is not of the kind [model.ErrLimit], the bytes before the damage are given too.
func (f *File) Stream(name string) (content []byte, ok bool, err error) {
	e := f.Entry(name)
	if e == nil || e.kind != kindStream {
		return nil, false, nil
	}
	if content, err = f.Read(e); err != nil {
		err = &model.FileError{Part: name, Err: err}
	}
	return content, true, err
}

// Entry is the stream or storage of that name in the root storage, nil when there is none.
func (f *File) Entry(name string) *Entry {
	for i := range f.entries {
		if e := &f.entries[i]; i > 0 && e.parent == 0 && strings.EqualFold(e.Name, name) {
			return e
		}
	}
	return nil
}

// Has reports whether the root storage holds a stream or a storage of that name.
func (f *File) Has(name string) bool { return f.Entry(name) != nil }
