package msdoc

// shape is a shape of a drawing (MS-ODRAW 2.2.14, OfficeArtSpContainer).
type shape struct {
	id      uint32
	kind    int  // MSOSPT
	group   bool // stands for a group
	picture int  // index into the store of pictures, from 1
	alt     string
	text    string // of WordArt
	child   *rect  // place in its group
	space   rect   // of the group around it, in the units of child
}

// rect are the edges of a rectangle.
type rect struct{ left, top, right, bottom int }

// Records (MS-ODRAW 2.1.1).
const (
	recordStore      = 0xF001
	recordDrawing    = 0xF002
	recordGroup      = 0xF003
	recordShape      = 0xF004
	recordStoreEntry = 0xF007
	recordGroupSpace = 0xF009
	recordShapeHead  = 0xF00A
	recordOptions    = 0xF00B
	recordChild      = 0xF00F
	recordOptions2   = 0xF121
	recordOptions3   = 0xF122
)

// record is a record of OfficeArt.
type record struct {
	kind     int
	instance int
	body     []byte
}

// nextRecord is the first record of b, and what follows it. A record that is cut short ends with b.
func nextRecord(b []byte) (r record, rest []byte, ok bool) {
	const head = 8
	if len(b) < head {
		return record{}, nil, false
	}
	size := int64(u32(b, 4))
	body := slice(b, head, size)
	return record{u16(b, 2), u16(b, 0) >> 4, body}, b[min(int64(len(b)), head+size):], true
}

const (
	maxNesting = 32      // groups in groups
	maxShapes  = 1 << 16 // of a drawing
)

// shapes are the shapes of a drawing, those of the main text or of the headers, by the number of the outermost shape
// (MS-DOC 2.9.175, OfficeArtContent).
func (rd *reader) shapes(which int) map[uint32][]*shape {
	found := map[uint32][]*shape{}
	b := rd.structure(atDrawings)
	_, rest, ok := nextRecord(b) // what drawings share
	for ok && len(rest) > 1 {
		label := int(rest[0])
		var r record
		if r, rest, ok = nextRecord(rest[1:]); ok && r.kind == recordDrawing && label == which {
			c := collector{found: found}
			c.container(r.body, nil, rect{}, 0)
		}
	}
	return found
}

// collector gathers shapes.
type collector struct {
	found map[uint32][]*shape
	count int
}

// container reads the records of a drawing or a group. Members are told under the number of the outermost group.
func (c *collector) container(b []byte, outer *shape, space rect, depth int) {
	if depth == maxNesting {
		return
	}
	first := true
	for {
		r, rest, ok := nextRecord(b)
		if !ok || c.count > maxShapes {
			return
		}
		b = rest
		switch r.kind {
		case recordGroup:
			c.container(r.body, outer, space, depth+1)
		case recordShape:
			s, own := parseShape(r.body)
			c.count++
			s.space = space
			if first && depth > 0 { // the first shape of a group stands for it
				s.group = true
				space = own
				// the topmost group, which holds all shapes, is no shape of its own
				if outer == nil && depth > 1 {
					outer = s
				}
			}
			if depth == 1 && first {
				first = false
				continue
			}
			id := s.id
			if outer != nil {
				id = outer.id
			}
			c.found[id] = append(c.found[id], s)
			first = false
		}
	}
}

// parseShape reads a shape and, for one that stands for a group, the space of its members.
func parseShape(b []byte) (s *shape, space rect) {
	s = &shape{}
	for {
		r, rest, ok := nextRecord(b)
		if !ok {
			return s, space
		}
		b = rest
		switch r.kind {
		case recordShapeHead:
			s.id, s.kind = u32(r.body, 0), r.instance
		case recordGroupSpace:
			space = parseRect(r.body)
		case recordChild:
			child := parseRect(r.body)
			s.child = &child
		case recordOptions, recordOptions2, recordOptions3:
			s.options(r)
		}
	}
}

func parseRect(b []byte) rect { return rect{i32(b, 0), i32(b, 4), i32(b, 8), i32(b, 12)} }

// Properties of shapes (MS-ODRAW 2.3).
const (
	optionPicture     = 0x0104
	optionWordArt     = 0x00C0
	optionDescription = 0x0381
)

// options reads a table of properties, the long values of which follow it (MS-ODRAW 2.2.9).
func (s *shape) options(r record) {
	const size = 6
	n := min(r.instance, len(r.body)/size)
	long := r.body[n*size:]
	for i := range n {
		id, value := u16(r.body, i*size), u32(r.body, i*size+2)
		var text []byte
		if id&0x8000 != 0 {
			text = slice(long, 0, int64(value))
			long = long[len(text):]
		}
		switch id & 0x3FFF {
		case optionPicture:
			if id&0x8000 == 0 {
				s.picture = int(value & 0xFFFF)
			}
		case optionWordArt:
			s.text = zeroEnded(text)
		case optionDescription:
			s.alt = zeroEnded(text)
		}
	}
}

// scaled is the size of a shape, in twips, in a drawing of that size.
func (s *shape) scaled(width, height int) (w, h int) {
	if s.child == nil {
		return width, height
	}
	return scale(width, s.child.right-s.child.left, s.space.right-s.space.left), scale(height, s.child.bottom-s.child.top, s.space.bottom-s.space.top)
}

func scale(whole, part, all int) int {
	if all <= 0 || part < 0 || part > all {
		return 0
	}
	return int(int64(whole) * int64(part) / int64(all))
}
