package xls

import (
	"encoding/binary"
	"math"

	"example.com/vanban/model"
)

// The records that are read (MS-XLS 2.3.2).
const (
	recFormula     = 0x0006
	recEOF         = 0x000A
	recDate1904    = 0x0022
	recExternSheet = 0x0017
	recLbl         = 0x0018
	recFilePass    = 0x002F
	recFont        = 0x0031
	recContinue    = 0x003C
	recCodePage    = 0x0042
	recColInfo     = 0x007D
	recBoundSheet  = 0x0085
	recMulRk       = 0x00BD
	recRString     = 0x00D6
	recXF          = 0x00E0
	recMergeCells  = 0x00E5
	recSST         = 0x00FC
	recLabelSST    = 0x00FD
	recSupBook     = 0x01AE
	recNumber      = 0x0203
	recLabel       = 0x0204
	recBoolErr     = 0x0205
	recString      = 0x0207
	recRow         = 0x0208
	recArray       = 0x0221
	recRk          = 0x027E
	recFormat      = 0x041E
	recFormula4    = 0x0406 // as BIFF4 numbers it, which some programs write
	recShrFmla     = 0x04BC
	recBOF         = 0x0809
	recFormat3     = 0x001E
)

// record is one record of a stream.
type record struct {
	kind uint16
	at   int // of its header in the stream
	data []byte
}

const headerSize = 4

// records walks over the records of a stream.
type records struct {
	b   []byte
	at  int // of the next header
	cut bool
}

// next is the next record; false at the end of the stream. A record that the stream's end cuts off is left out and noted.
func (rs *records) next() (record, bool) {
	if rs.at+headerSize > len(rs.b) {
		return record{}, false
	}
	r := record{kind: u16(rs.b, rs.at), at: rs.at}
	n := int(u16(rs.b, rs.at+2))
	if rs.at+headerSize+n > len(rs.b) {
		rs.cut = true
		return record{}, false
	}
	r.data = rs.b[rs.at+headerSize : rs.at+headerSize+n]
	rs.at += headerSize + n
	return r, true
}

// peek is the kind of the next record, 0 at the end.
func (rs *records) peek() uint16 {
	if rs.at+headerSize > len(rs.b) {
		return 0
	}
	return u16(rs.b, rs.at)
}

// continued are the data of a record and of the Continue records that follow it.
func (rs *records) continued(r record) [][]byte {
	chunks := [][]byte{r.data}
	for rs.peek() == recContinue {
		c, ok := rs.next()
		if !ok {
			break
		}
		chunks = append(chunks, c.data)
	}
	return chunks
}

// err is what is wrong with a stream that ends at a record.
func (rs *records) err() error {
	return model.Errorf(model.ErrTruncated, "the stream ends inside the record at byte %d", rs.at)
}

func u16(b []byte, at int) uint16 { return binary.LittleEndian.Uint16(b[at:]) }
func u32(b []byte, at int) uint32 { return binary.LittleEndian.Uint32(b[at:]) }
func f64(b []byte, at int) float64 {
	return math.Float64frombits(binary.LittleEndian.Uint64(b[at:]))
}

// rk is a number in the short form of RK records (MS-XLS 2.5.218): the upper 30 bits of a double or a whole number,
// perhaps in hundredths.
func rk(v uint32) float64 {
	var n float64
	if v&2 != 0 {
		n = float64(int32(v) >> 2)
	} else {
		n = math.Float64frombits(uint64(v&^3) << 32)
	}
	if v&1 != 0 {
		n /= 100
	}
	return n
}

// errorText is an error value as a cell shows it (MS-XLS 2.5.10, BErr).
func errorText(code byte) string {
	switch code {
	case 0x00:
		return "#NULL!"
	case 0x07:
		return "#DIV/0!"
	case 0x0F:
		return "#VALUE!"
	case 0x17:
		return "#REF!"
	case 0x1D:
		return "#NAME?"
	case 0x24:
		return "#NUM!"
	case 0x2A:
		return "#N/A"
	}
	return "#ERR!"
}
