package msdoc

import (
	"sort"

	"example.com/vanban/model"
)

// piece is a stretch of the text that is stored in one place and one width (MS-DOC 2.9.177, Pcd).
type piece struct {
	from, to int // character positions, to excluded
	offset   int64
	wide     bool // UTF-16, else one byte a character
	prm      prm  // properties that were applied since the last full save
}

// prm are property modifications: one in itself, or the index of a list of them (MS-DOC 2.9.211, Prm).
type prm uint16

// text is the text of a document as it is stored.
type text struct {
	stream  []byte // WordDocument
	pieces  []piece
	grpprls [][]byte // lists that a prm may name
	codes   *[256]rune
}

// parsePieces reads the piece table (MS-DOC 2.9.38, Clx). The pieces follow one another without gaps. The error says from which
// position on text is lost. In Word 6 and 95 all text is one byte a character.
func parsePieces(stream, clx []byte, word95 bool) (text, error) {
	t := text{stream: stream, codes: &compressed}
	for len(clx) >= 3 && clx[0] == 1 {
		size := u16(clx, 1)
		t.grpprls = append(t.grpprls, slice(clx, 3, int64(size)))
		clx = clx[min(3+size, len(clx)):]
	}
	if len(clx) < 5 || clx[0] != 2 {
		return t, model.Errorf(model.ErrCorrupt, "there is no piece table")
	}
	table := newPLC(slice(clx, 5, int64(u32(clx, 1))), 8)
	room := len(stream) // more characters than bytes mean pieces that overlap
	for i := range table.n {
		from, to := table.at(i), table.at(i+1)
		if from != t.length() || to < from {
			return t, model.Errorf(model.ErrCorrupt, "the piece table is out of order at character %d", t.length())
		}
		if to == from {
			continue
		}
		d := table.data(i)
		p := piece{from: from, to: to, prm: prm(u16(d, 6))}
		const narrow = 1 << 30
		fc := u32(d, 2)
		switch p.wide = fc&narrow == 0 && !word95; {
		case p.wide, word95:
			p.offset = int64(fc)
		default:
			p.offset = int64(fc&^narrow) / 2
		}
		if room -= to - from; room < 0 {
			return t, model.Errorf(model.ErrCorrupt, "pieces of the text overlap at character %d", from)
		}
		if there := t.room(p); there < to-from {
			p.to = from + there
			if there > 0 {
				t.pieces = append(t.pieces, p)
			}
			return t, model.Errorf(model.ErrTruncated, "the text ends at character %d of %d", p.to, table.at(table.n))
		}
		t.pieces = append(t.pieces, p)
	}
	return t, nil
}

// room is how many characters from the start of a piece on the stream has.
func (t *text) room(p piece) int {
	n := max(0, int64(len(t.stream))-p.offset)
	if p.wide {
		n /= 2
	}
	return int(min(n, int64(p.to-p.from)))
}

// whole is the text of a document without a piece table: one stretch.
func whole(stream []byte, from, to uint32, length int) text {
	t := text{stream: stream, codes: &compressed}
	p := piece{to: length, offset: int64(from), wide: int64(to)-int64(from) >= 2*int64(length)}
	if p.to = t.room(p); p.to > 0 {
		t.pieces = []piece{p}
	}
	return t
}

// length is the number of characters.
func (t *text) length() int {
	if n := len(t.pieces); n > 0 {
		return t.pieces[n-1].to
	}
	return 0
}

// pieceAt is the index of the piece that holds a position, the number of pieces when none does.
func (t *text) pieceAt(position int) int {
	return sort.Search(len(t.pieces), func(i int) bool { return t.pieces[i].to > position })
}

// place is the byte of the stream where the character at a position of a piece is stored.
func (p *piece) place(position int) int64 {
	n := int64(position - p.from)
	if p.wide {
		n *= 2
	}
	return p.offset + n
}

// unit is the character, or the half of one, at a position of a piece.
func (t *text) unit(p *piece, position int) rune {
	at := p.place(position)
	if p.wide {
		return rune(u16(t.stream, int(at)))
	}
	return t.codes[t.stream[at]]
}

// controlFrom is the first position from at to stop, excluded, with a control character, stop when there is none.
func (t *text) controlFrom(p *piece, at, stop int) int {
	from := p.place(at)
	if p.wide {
		b := t.stream[from : from+2*int64(stop-at)]
		for i := 0; i+1 < len(b); i += 2 {
			if b[i] < ' ' && b[i+1] == 0 {
				return at + i/2
			}
		}
		return stop
	}
	for i, c := range t.stream[from : from+int64(stop-at)] {
		if c < ' ' {
			return at + i
		}
	}
	return stop
}

// modifications are the property modifications of a prm, those of one kind only by its meaning to the caller.
func (t *text) modifications(p prm) []byte {
	switch {
	case p == 0:
		return nil
	case p&1 != 0:
		if i := int(p >> 1); i < len(t.grpprls) {
			return t.grpprls[i]
		}
		return nil
	}
	if op, ok := shortPrms[byte(p>>1)&0x7F]; ok {
		return []byte{byte(op), byte(op >> 8), byte(p >> 8)}
	}
	return nil
}

// compressed are the characters that bytes of narrow text stand for (MS-DOC 2.9.73, FcCompressed).
var compressed = func() (codes [256]rune) {
	for i := range codes {
		codes[i] = rune(i)
	}
	for i, r := range map[byte]rune{
		0x82: '‚', 0x83: 'ƒ', 0x84: '„', 0x85: '…', 0x86: '†', 0x87: '‡', 0x88: 'ˆ', 0x89: '‰', 0x8A: 'Š', 0x8B: '‹', 0x8C: 'Œ',
		0x91: '‘', 0x92: '’', 0x93: '“', 0x94: '”', 0x95: '•', 0x96: '–', 0x97: '—', 0x98: '˜', 0x99: '™', 0x9A: 'š', 0x9B: '›', 0x9C: 'œ', 0x9F: 'Ÿ',
	} {
		codes[i] = r
	}
	return codes
}()
