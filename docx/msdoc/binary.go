package msdoc

import "encoding/binary"

// Little-endian numbers of a structure; what lies beyond its end reads as nought.

func u8(b []byte, at int) int {
	if at < 0 || at >= len(b) {
		return 0
	}
	return int(b[at])
}

func u16(b []byte, at int) int {
	if at < 0 || at+2 > len(b) {
		return 0
	}
	return int(binary.LittleEndian.Uint16(b[at:]))
}

func i16(b []byte, at int) int { return int(int16(u16(b, at))) }

func u32(b []byte, at int) uint32 {
	if at < 0 || at+4 > len(b) {
		return 0
	}
	return binary.LittleEndian.Uint32(b[at:])
}

func i32(b []byte, at int) int { return int(int32(u32(b, at))) }

// slice is size bytes of b from an offset on, cut to what is there.
func slice(b []byte, offset, size int64) []byte {
	if offset < 0 || size <= 0 || offset >= int64(len(b)) {
		return nil
	}
	return b[offset:min(offset+size, int64(len(b)))]
}

// plc is an array of positions with data for each stretch between two of them (MS-DOC 2.2.2).
type plc struct {
	b    []byte
	n    int // stretches
	size int // bytes of data for each
}

// newPLC reads b as a PLC with data of size bytes.
func newPLC(b []byte, size int) plc { return plc{b, max(0, (len(b)-4)/(4+size)), size} }

// at is position i, from 0 to n.
func (p plc) at(i int) int { return i32(p.b, 4*i) }

// data is what belongs to the stretch from position i to the next.
func (p plc) data(i int) []byte {
	return slice(p.b, int64(4*(p.n+1)+i*p.size), int64(p.size))
}

// find is the stretch that holds a position, -1 when none does.
func (p plc) find(position int) int {
	low, high := 0, p.n
	for low < high {
		mid := (low + high) / 2
		if p.at(mid+1) <= position {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low == p.n || p.at(low) > position {
		return -1
	}
	return low
}
