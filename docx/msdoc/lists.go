package msdoc

import (
	"strconv"
	"strings"
	"unicode/utf16"

	"example.com/vanban/docx/internal/listing"
)

// lists are the lists of a document and their definitions.
type lists struct {
	lists    []*list // by the number that paragraphs name, which counts from 1
	counters listing.Counters
	older    olderLists
}

// list is one list with what its levels do to their paragraphs.
type list struct {
	*listing.List
	levels [listing.MaxLevels]*level
}

// level is a level of a list (MS-DOC 2.9.149, LVL).
type level struct {
	listing.Level
	papx, chpx []byte
	style      int // number of the paragraph style that is tied to it, noStyle for none
}

// listDefinition is a list definition (MS-DOC 2.9.147, LSTF).
type listDefinition struct {
	listing.Definition
	id     uint32
	levels [listing.MaxLevels]*level
}

const (
	maxLists = 1 << 15 // more than the numbers of lists allow
	maxLabel = 1024    // bytes of a level's text
)

// parseLists reads the definitions, with the levels that follow them, and the lists that use them (MS-DOC 2.9.192, PlfLst, and
// 2.9.191, PlfLfo). definitions goes on behind its own end with the levels.
func parseLists(definitions []byte, size int, overrides []byte) *lists {
	ls := &lists{}
	known := map[uint32]*listDefinition{}
	const lstfSize = 28
	count := min(u16(definitions, 0), maxLists, (size-2)/lstfSize)
	rest := definitions[min(len(definitions), max(0, size)):]
	for i := range count {
		lstf := slice(definitions, int64(2+i*lstfSize), lstfSize)
		d := &listDefinition{id: u32(lstf, 0)}
		levels := listing.MaxLevels
		if u8(lstf, 26)&1 != 0 {
			levels = 1
		}
		for at := range levels {
			v, n := parseLevel(rest)
			if v == nil {
				break
			}
			rest = rest[n:]
			v.style = u16(lstf, 8+2*at)
			d.levels[at], d.Levels[at] = v, &v.Level
		}
		known[d.id] = d
	}
	ls.parseOverrides(overrides, known)
	return ls
}

// parseLevel reads a level and gives its size, nil when it is cut short.
func parseLevel(b []byte) (*level, int) {
	const fixed = 28
	chpx, papx := u8(b, 24), u8(b, 25)
	at := fixed + papx + chpx
	n := u16(b, at)
	if at+2+2*n > len(b) {
		return nil, 0
	}
	flags := u8(b, 5)
	v := &level{papx: b[fixed : fixed+papx], chpx: b[fixed+papx : at], style: noStyle}
	v.Start, v.Format, v.Legal, v.Restart = i32(b, 0), listing.FormatOf(u8(b, 4)), flags&4 != 0, listing.Unset
	if flags&8 != 0 {
		v.Restart = u8(b, 26)
	}
	v.Text = labelText(b[at+2 : at+2+2*n])
	if len(v.Text) > maxLabel {
		v.Text = ""
	}
	return v, at + 2 + 2*n
}

// labelText is the text of a level, its placeholders, the characters 0 to 8, as %1 to %9.
func labelText(b []byte) string {
	units := make([]uint16, 0, len(b)/2)
	for i := 0; i+2 <= len(b); i += 2 {
		units = append(units, uint16(u16(b, i)))
	}
	var sb strings.Builder
	for _, r := range utf16.Decode(units) {
		if r < listing.MaxLevels {
			sb.WriteString("%" + strconv.Itoa(int(r)+1))
		} else {
			sb.WriteRune(r)
		}
	}
	return sb.String()
}

// parseOverrides reads the lists with their overrides (MS-DOC 2.9.131, LFO; 2.9.132, LFOData; 2.9.133, LFOLVL).
func (ls *lists) parseOverrides(b []byte, known map[uint32]*listDefinition) {
	const lfoSize = 16
	count := min(int(u32(b, 0)), maxLists, (len(b)-4)/lfoSize)
	rest := b[min(len(b), 4+max(0, count)*lfoSize):]
	for i := range max(0, count) {
		lfo := slice(b, int64(4+i*lfoSize), lfoSize)
		d := known[u32(lfo, 0)]
		l := &list{List: listing.NewList(nil)}
		if d != nil {
			l.List.Definition, l.levels = &d.Definition, d.levels
		}
		ls.lists = append(ls.lists, l)
		rest = rest[min(4, len(rest)):] // the position, which says nothing
		for range u8(lfo, 12) {
			if len(rest) < 8 {
				break
			}
			rest = l.override(rest)
		}
	}
}

// override reads the override of one level and gives what follows it.
func (l *list) override(b []byte) (rest []byte) {
	start, flags := i32(b, 0), u32(b, 4)
	at := int(flags & 0xF)
	rest = b[8:]
	if flags&(1<<5) != 0 {
		v, n := parseLevel(rest)
		if v == nil {
			return nil
		}
		rest = rest[n:]
		if at < listing.MaxLevels {
			if flags&(1<<4) != 0 {
				l.Starts[at] = v.Start
			}
			l.levels[at], l.Overrides[at] = v, &v.Level
		}
		return rest
	}
	if flags&(1<<4) != 0 && at < listing.MaxLevels {
		l.Starts[at] = start
	}
	return rest
}

// of is the list of a number, nil when there is none.
func (ls *lists) of(number int) *list {
	if ls == nil || number < 1 || number > len(ls.lists) {
		return nil
	}
	return ls.lists[number-1]
}

// level is a level of the list of a number, nil when there is none.
func (ls *lists) level(number, at int) *level {
	l := ls.of(number)
	if l == nil || at < 0 || at >= listing.MaxLevels {
		return nil
	}
	return l.levels[at]
}

// tied is the level of a list that is tied to a paragraph style, -1 when none is.
func (ls *lists) tied(number, istd int) int {
	for at := range listing.MaxLevels {
		if v := ls.level(number, at); v != nil && v.style == istd {
			return at
		}
	}
	return -1
}
