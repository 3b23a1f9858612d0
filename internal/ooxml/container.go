package ooxml

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"strings"

	"example.com/vanban/model"
)

// entry is one file of a zip archive (APPNOTE.TXT 4.3).
type entry struct {
	name       string
	method     uint16
	encrypted  bool
	checksum   uint32 // CRC-32 of the content, unused when noSizes
	compressed int64
	size       int64
	header     int64 // offset of the local header
	noSizes    bool  // sizes and checksum are not known beforehand
}

const (
	localSignature     = 0x04034b50
	directorySignature = 0x02014b50
	endSignature       = 0x06054b50
	end64Signature     = 0x06064b50
	locator64Signature = 0x07064b50

	localLength     = 30
	directoryLength = 46
	endLength       = 22
	end64Length     = 56
	locator64Length = 20

	methodStored  = 0
	methodDeflate = 8
)

var (
	errNoDirectory = errors.New("no zip directory")
	le             = binary.LittleEndian
)

// readDirectory reads the central directory of the archive.
func readDirectory(r io.ReaderAt, size int64, limits Limits) ([]entry, error) {
	end, err := findEnd(r, size)
	if err != nil {
		return nil, err
	}
	if end.count > uint64(limits.Entries) {
		return nil, model.Errorf(model.ErrLimit, "%d zip entries, at most %d are read", end.count, limits.Entries)
	}
	start := end.at - int64(end.length)
	shift := start - int64(end.offset) // bytes put before the archive
	if end.length > uint64(end.at) || shift < 0 {
		return nil, errNoDirectory
	}
	in := bufio.NewReader(io.NewSectionReader(r, start, int64(end.length)))
	var entries []entry
	for range end.count {
		e, err := readEntry(in)
		if err != nil {
			return nil, errNoDirectory
		}
		e.header += shift
		entries = append(entries, e)
	}
	return entries, nil
}

// directoryEnd is where the central directory stands.
type directoryEnd struct {
	at     int64 // offset of the first end record
	count  uint64
	length uint64
	offset uint64 // as stored
}

func findEnd(r io.ReaderAt, size int64) (directoryEnd, error) {
	tail := make([]byte, min(size, endLength+1<<16))
	if _, err := r.ReadAt(tail, size-int64(len(tail))); err != nil && err != io.EOF {
		return directoryEnd{}, err
	}
	for i := len(tail) - endLength; i >= 0; i-- {
		b := tail[i:]
		if le.Uint32(b) != endSignature {
			continue
		}
		end := directoryEnd{
			at: size - int64(len(tail)) + int64(i), count: uint64(le.Uint16(b[10:])),
			length: uint64(le.Uint32(b[12:])), offset: uint64(le.Uint32(b[16:])),
		}
		if end.count == 0xFFFF || end.length == 0xFFFFFFFF || end.offset == 0xFFFFFFFF {
			return findEnd64(r, end)
		}
		return end, nil
	}
	return directoryEnd{}, errNoDirectory
}

func findEnd64(r io.ReaderAt, end directoryEnd) (directoryEnd, error) {
	b := make([]byte, end64Length)
	if n, _ := r.ReadAt(b[:locator64Length], end.at-locator64Length); n < locator64Length || le.Uint32(b) != locator64Signature {
		return end, nil
	}
	at := int64(le.Uint64(b[8:]))
	if n, _ := r.ReadAt(b, at); at < 0 || n < end64Length || le.Uint32(b) != end64Signature {
		return end, errNoDirectory
	}
	return directoryEnd{at, le.Uint64(b[32:]), le.Uint64(b[40:]), le.Uint64(b[48:])}, nil
}

func readEntry(in io.Reader) (entry, error) {
	var b [directoryLength]byte
	if _, err := io.ReadFull(in, b[:]); err != nil {
		return entry{}, err
	}
	if le.Uint32(b[:]) != directorySignature {
		return entry{}, errNoDirectory
	}
	name := make([]byte, le.Uint16(b[28:]))
	extra := make([]byte, le.Uint16(b[30:]))
	if _, err := io.ReadFull(in, name); err != nil {
		return entry{}, err
	}
	if _, err := io.ReadFull(in, extra); err != nil {
		return entry{}, err
	}
	if _, err := io.CopyN(io.Discard, in, int64(le.Uint16(b[32:]))); err != nil {
		return entry{}, err
	}
	e := entry{
		name: string(name), encrypted: le.Uint16(b[8:])&1 != 0, method: le.Uint16(b[10:]), checksum: le.Uint32(b[16:]),
		compressed: int64(le.Uint32(b[20:])), size: int64(le.Uint32(b[24:])), header: int64(le.Uint32(b[42:])),
	}
	e.widen(extra)
	return e, nil
}

// widen takes the sizes that do not fit into 32 bits from the zip64 extra field (APPNOTE.TXT 4.5.3).
func (e *entry) widen(extra []byte) {
	for len(extra) >= 4 {
		id, n := le.Uint16(extra), int(le.Uint16(extra[2:]))
		extra = extra[4:]
		if n > len(extra) {
			return
		}
		if id == 1 {
			field := extra[:n]
			for _, v := range [...]*int64{&e.size, &e.compressed, &e.header} {
				if *v == 0xFFFFFFFF && len(field) >= 8 {
					*v = int64(le.Uint64(field))
					field = field[8:]
				}
			}
		}
		extra = extra[n:]
	}
}

// content is the compressed content of the entry.
func (e *entry) content(r io.ReaderAt, size int64) (*io.SectionReader, error) {
	var b [localLength]byte
	if e.header < 0 || e.header > size || e.compressed < 0 || e.size < 0 {
		return nil, model.Errorf(model.ErrCorrupt, "zip entry outside the file")
	}
	if n, _ := r.ReadAt(b[:], e.header); n < localLength || le.Uint32(b[:]) != localSignature {
		return nil, model.Errorf(model.ErrCorrupt, "no zip entry at offset %d", e.header)
	}
	at := e.header + localLength + int64(le.Uint16(b[26:])) + int64(le.Uint16(b[28:]))
	return io.NewSectionReader(r, at, min(e.compressed, max(0, size-at))), nil
}

// scanEntries finds the entries of an archive without a directory by their local headers (APPNOTE.TXT 4.3.7).
func scanEntries(r io.ReaderAt, size int64, limits Limits) ([]entry, error) {
	var entries []entry
	signature := []byte("PK\x03\x04")
	window := make([]byte, 64<<10)
	for at := int64(0); at+localLength <= size; {
		n, err := r.ReadAt(window, at)
		if n < localLength {
			if err != nil && err != io.EOF {
				return nil, err
			}
			break
		}
		i := bytes.Index(window[:n], signature)
		if i < 0 {
			at += int64(n - len(signature) + 1)
			continue
		}
		at += int64(i)
		e, ok := localEntry(r, at, size)
		if !ok {
			at += int64(len(signature))
			continue
		}
		if len(entries) == limits.Entries {
			return nil, model.Errorf(model.ErrLimit, "more than %d zip entries", limits.Entries)
		}
		entries = append(entries, e)
		at += localLength + int64(len(e.name))
		if !e.noSizes {
			at = min(at+e.compressed, size)
		}
	}
	return entries, nil
}

// localEntry reads the local header at offset at, false when the bytes cannot be one.
func localEntry(r io.ReaderAt, at, size int64) (entry, bool) {
	var b [localLength]byte
	if n, _ := r.ReadAt(b[:], at); n < localLength {
		return entry{}, false
	}
	version, flags, method, length := le.Uint16(b[4:])&0xFF, le.Uint16(b[6:]), le.Uint16(b[8:]), int(le.Uint16(b[26:]))
	if version > 63 || method != methodStored && method != methodDeflate || length == 0 || length > 512 {
		return entry{}, false
	}
	name := make([]byte, length)
	if n, _ := r.ReadAt(name, at+localLength); n < length || bytes.IndexByte(name, 0) >= 0 {
		return entry{}, false
	}
	e := entry{
		name: string(name), method: method, encrypted: flags&1 != 0, checksum: le.Uint32(b[14:]),
		compressed: int64(le.Uint32(b[18:])), size: int64(le.Uint32(b[22:])), header: at,
	}
	if flags&8 != 0 || e.compressed == 0xFFFFFFFF || e.size == 0xFFFFFFFF {
		e.noSizes, e.compressed, e.size = true, size-at, 0
	}
	return e, method == methodDeflate || !e.noSizes
}

// partKey is the name under which a part is found: without the leading slash, in lower case (part names do not
// differ in case, ECMA-376 part 2, 6.2.2), with slashes.
func partKey(name string) string {
	return strings.ToLower(strings.TrimLeft(strings.ReplaceAll(name, `\`, "/"), "/"))
}
