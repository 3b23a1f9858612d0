// Package cfbtest makes compound files for tests.
package cfbtest

import (
	"bytes"
	"encoding/binary"
	"maps"
	"slices"
	"unicode/utf16"
)

const (
	sector      = 512
	mini        = 64
	cutoff      = 4096
	endOfChain  = 0xFFFFFFFE
	free        = 0xFFFFFFFF
	fatSector   = 0xFFFFFFFD
	difatSector = 0xFFFFFFFC
)

// File is a compound file of version 3 with the streams in its root storage, those shorter than 4096 bytes in the mini stream.
func File(streams map[string][]byte) []byte {
	w := &writer{}
	names := slices.Sorted(maps.Keys(streams))
	type place struct{ first, size uint32 }
	places := map[string]place{}
	dirStart := w.add(make([]byte, (len(names)+1)*128))
	var miniData []byte
	var miniFAT []uint32
	for _, name := range names {
		content := streams[name]
		switch {
		case len(content) == 0:
			places[name] = place{endOfChain, 0}
		case len(content) < cutoff:
			first := uint32(len(miniFAT))
			for range (len(content) + mini - 1) / mini {
				miniFAT = append(miniFAT, uint32(len(miniFAT)+1))
			}
			miniFAT[len(miniFAT)-1] = endOfChain
			miniData = append(miniData, content...)
			miniData = append(miniData, make([]byte, len(miniFAT)*mini-len(miniData))...)
			places[name] = place{first, uint32(len(content))}
		default:
			places[name] = place{w.add(content), uint32(len(content))}
		}
	}
	miniStart, miniTable := uint32(endOfChain), uint32(endOfChain)
	if len(miniFAT) > 0 {
		miniStart = w.add(miniData)
		miniTable = w.add(words(miniFAT))
	}
	dir := entry("Root Entry", 5, 1, miniStart, uint32(len(miniData)), free)
	for i, name := range names {
		right := uint32(i + 2)
		if i == len(names)-1 {
			right = free
		}
		dir = append(dir, entry(name, 2, free, places[name].first, places[name].size, right)...)
	}
	if len(names) == 0 {
		binary.LittleEndian.PutUint32(dir[76:], free)
	}
	copy(w.data[int(dirStart)*sector:], dir)
	return w.finish(dirStart, miniTable)
}

// Offset is where the content of a stream of File that is not in the mini stream begins in the file.
func Offset(file []byte, name string) int {
	i := bytes.Index(file, encodeName(name))
	return int(binary.LittleEndian.Uint32(file[i+116:])+1) * sector
}

// writer lays out sectors; the table comes first, so that all numbers are known only at the end.
type writer struct {
	data []byte
	next []uint32 // relative to the first sector behind the table
}

func (w *writer) add(content []byte) (first uint32) {
	first = uint32(len(w.next))
	n := (len(content) + sector - 1) / sector
	for range n {
		w.next = append(w.next, uint32(len(w.next)+1))
	}
	w.next[len(w.next)-1] = endOfChain
	w.data = append(w.data, content...)
	w.data = append(w.data, make([]byte, len(w.next)*sector-len(w.data))...)
	return first
}

func (w *writer) finish(dirStart, miniTable uint32) []byte {
	const perSector, inHeader = sector / 4, 109
	tables, lists := 1, 0 // sectors of the table, and of the list of those that the header has no room for
	for len(w.next)+tables+lists > tables*perSector {
		tables++
		lists = (max(0, tables-inHeader) + perSector - 2) / (perSector - 1)
	}
	shift := func(s uint32) uint32 {
		if s >= difatSector {
			return s
		}
		return s + uint32(tables+lists)
	}
	fat := slices.Concat(slices.Repeat([]uint32{fatSector}, tables), slices.Repeat([]uint32{difatSector}, lists))
	for _, next := range w.next {
		fat = append(fat, shift(next))
	}
	for len(fat) < tables*perSector {
		fat = append(fat, free)
	}
	var list []uint32
	for at := inHeader; at < tables; {
		for i := range perSector - 1 {
			v := uint32(free)
			if at+i < tables {
				v = uint32(at + i)
			}
			list = append(list, v)
		}
		at += perSector - 1
		next := uint32(endOfChain)
		if at < tables {
			next = uint32(tables + len(list)/perSector + 1)
		}
		list = append(list, next)
	}
	h := make([]byte, sector)
	copy(h, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
	le := binary.LittleEndian
	le.PutUint16(h[24:], 0x3E)
	le.PutUint16(h[26:], 3)
	le.PutUint16(h[28:], 0xFFFE)
	le.PutUint16(h[30:], 9)
	le.PutUint16(h[32:], 6)
	le.PutUint32(h[44:], uint32(tables))
	le.PutUint32(h[48:], shift(dirStart))
	le.PutUint32(h[56:], cutoff)
	le.PutUint32(h[60:], shift(miniTable))
	le.PutUint32(h[68:], endOfChain)
	if lists > 0 {
		le.PutUint32(h[68:], uint32(tables))
		le.PutUint32(h[72:], uint32(lists))
	}
	for i := range inHeader {
		v := uint32(free)
		if i < tables {
			v = uint32(i)
		}
		le.PutUint32(h[76+4*i:], v)
	}
	data := w.data
	// first sectors in the directory are relative to the table too
	for at := int(dirStart) * sector; at+128 <= len(data); at += 128 {
		e := data[at : at+128]
		if e[66] == 0 {
			break
		}
		if kind := e[66]; kind == 5 || kind == 2 && le.Uint32(e[120:]) >= cutoff {
			le.PutUint32(e[116:], shift(le.Uint32(e[116:])))
		}
	}
	return slices.Concat(h, words(fat), words(list), data)
}

func encodeName(name string) []byte {
	var b []byte
	for _, u := range utf16.Encode([]rune(name)) {
		b = binary.LittleEndian.AppendUint16(b, u)
	}
	return append(b, 0, 0)
}

func entry(name string, kind byte, child, first, size, right uint32) []byte {
	e := make([]byte, 128)
	le := binary.LittleEndian
	le.PutUint16(e[64:], uint16(copy(e, encodeName(name))))
	e[66], e[67] = kind, 1
	le.PutUint32(e[68:], free)
	le.PutUint32(e[72:], right)
	le.PutUint32(e[76:], child)
	le.PutUint32(e[116:], first)
	le.PutUint32(e[120:], size)
	return e
}

func words(values []uint32) []byte {
	var b []byte
	for _, v := range values {
		b = binary.LittleEndian.AppendUint32(b, v)
	}
	return b
}
