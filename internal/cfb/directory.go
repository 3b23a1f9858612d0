package cfb

import (
	"unicode/utf16"

	"example.com/vanban/model"
)

// Entry is a stream or a storage.
type Entry struct {
	Name string
	Size int64 // bytes of a stream

	kind               byte
	first              uint32 // sector
	left, right, child uint32
	parent             int // index of the storage that holds it
}

// Kinds of directory entries (MS-CFB 2.6.1).
const (
	kindStorage = 1
	kindStream  = 2
	kindRoot    = 5
)

const entrySize = 128

// readDirectory reads the directory, whose first sector is given (MS-CFB 2.6).
func (f *File) readDirectory(first uint32) error {
	raw, err := f.directory(first)
	if err != nil {
		return err
	}
	for ; len(raw) >= entrySize; raw = raw[entrySize:] {
		if len(f.entries) == f.limits.Entries {
			return model.Errorf(model.ErrLimit, "more than %d streams", f.limits.Entries)
		}
		f.entries = append(f.entries, f.parseEntry(raw[:entrySize]))
	}
	if len(f.entries) == 0 || f.entries[0].kind != kindRoot {
		return model.Errorf(model.ErrCorrupt, "the directory of the compound file cannot be read")
	}
	f.findParents()
	return nil
}

// directory are the bytes of the directory, whose length is told nowhere: they go as far as the chain does.
func (f *File) directory(first uint32) ([]byte, error) {
	var raw []byte
	b := make([]byte, 1<<f.shift)
	for sector, n := first, 0; int64(sector) < f.sectors() && n <= len(f.fat) && len(raw) <= f.limits.Entries*entrySize; n++ {
		got, err := readAt(f.r, b, f.offset(sector), f.size)
		if err != nil {
			return nil, err
		}
		raw = append(raw, b[:got]...)
		sector = f.next(sector)
	}
	return raw, nil
}

func (f *File) parseEntry(b []byte) Entry {
	e := Entry{kind: b[66], left: u32(b, 68), right: u32(b, 72), child: u32(b, 76), first: u32(b, 116), Size: int64(u32(b, 120)), parent: -1}
	if f.shift == 12 {
		e.Size |= int64(u32(b, 124)&0x7FFFFFFF) << 32
	}
	units := make([]uint16, 0, 32)
	for i := 0; i+2 < int(u16(b, 64)) && i+2 < 64; i += 2 {
		units = append(units, u16(b, i))
	}
	e.Name = string(utf16.Decode(units))
	return e
}

// findParents walks the trees of siblings below each storage (MS-CFB 2.6.4). Streams that no tree reaches are taken for ones of
// the root storage, so that damage to a tree loses nothing.
func (f *File) findParents() {
	type place struct {
		id     uint32
		parent int
	}
	open := []place{{f.entries[0].child, 0}}
	for len(open) > 0 {
		p := open[len(open)-1]
		open = open[:len(open)-1]
		if p.id == 0 || int64(p.id) >= int64(len(f.entries)) || f.entries[p.id].parent >= 0 {
			continue
		}
		e := &f.entries[p.id]
		e.parent = p.parent
		open = append(open, place{e.right, p.parent}, place{e.left, p.parent})
		if e.kind == kindStorage {
			open = append(open, place{e.child, int(p.id)})
		}
	}
	for i := range f.entries {
		if e := &f.entries[i]; e.parent < 0 && e.kind == kindStream {
			e.parent = 0
		}
	}
}
