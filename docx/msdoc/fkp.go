package msdoc

import "sort"

// pageSize is the size of a page of formatting (MS-DOC 2.9.33, ChpxFkp, and 2.9.175, PapxFkp).
const pageSize = 512

// formatting tells the properties of the characters, or of the paragraphs, that are stored at a byte of the stream.
type formatting struct {
	stream     []byte
	pages      plc
	paragraphs bool
	word95     bool // in the form of Word 6 and 95
	last       stretch
}

// stretch are bytes of the stream with the same properties.
type stretch struct {
	from, to int64
	at       int // where the property list is, 0 for none
	grpprl   []byte
}

func newFormatting(stream, bin []byte, paragraphs bool) *formatting {
	return &formatting{stream: stream, pages: newPLC(bin, 4), paragraphs: paragraphs}
}

// find gives the stretch that a byte belongs to. Where the file says nothing it has no properties and is one byte long.
func (f *formatting) find(place int64) *stretch {
	if place < f.last.from || place >= f.last.to {
		f.last = f.search(place)
	}
	return &f.last
}

func (f *formatting) search(place int64) stretch {
	none := stretch{from: place, to: place + 1}
	i := f.pages.find(int(place))
	if i < 0 {
		return none
	}
	const numberBits = 1<<22 - 1
	start := int64(u32(f.pages.data(i), 0)&numberBits) * pageSize
	page := slice(f.stream, start, pageSize)
	if len(page) < pageSize {
		return none
	}
	count, entry := int(page[pageSize-1]), 1
	switch {
	case f.paragraphs && f.word95:
		entry = 7
	case f.paragraphs:
		entry = 13
	}
	if 4*(count+1)+count*entry > pageSize-1 {
		return none
	}
	n := sort.Search(count, func(i int) bool { return int64(u32(page, 4*(i+1))) > place })
	if n == count || int64(u32(page, 4*n)) > place {
		return none
	}
	s := stretch{from: int64(u32(page, 4*n)), to: int64(u32(page, 4*(n+1)))}
	at := 2 * int(page[4*(count+1)+n*entry])
	if at == 0 {
		return s
	}
	size := int64(page[at])
	at++
	switch {
	case !f.paragraphs:
	case size == 0 && !f.word95: // the size is even and stands in the next byte
		size = 2 * int64(u8(page, at))
		at++
	default:
		size = 2*size - 1
	}
	s.at, s.grpprl = int(start)+at, slice(page[:pageSize-1], int64(at), size)
	if f.word95 {
		style := 0
		if f.paragraphs {
			style = min(2, len(s.grpprl))
		}
		s.grpprl = append(s.grpprl[:style:style], translate(s.grpprl[style:])...)
	}
	return s
}
