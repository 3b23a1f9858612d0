package xls_test

import (
	"bytes"
	"encoding/binary"
	"math"
	"testing"
	"unicode/utf16"

	"example.com/vanban/internal/cfb/cfbtest"
	"example.com/vanban/xlsx"
	"example.com/vanban/xlsx/xls"
)

// rec is a record of a kind with its data: numbers of their own sizes, bytes, and strings as they are.
func rec(kind uint16, data ...any) []byte {
	var b bytes.Buffer
	for _, d := range data {
		switch d := d.(type) {
		case string:
			b.WriteString(d)
		case []byte:
			b.Write(d)
		default:
			if err := binary.Write(&b, binary.LittleEndian, d); err != nil {
				panic(err)
			}
		}
	}
	return append(binary.LittleEndian.AppendUint16(binary.LittleEndian.AppendUint16(nil, kind), uint16(b.Len())), b.Bytes()...)
}

// wide is text in two bytes a character.
func wide(s string) []byte {
	var b []byte
	for _, u := range utf16.Encode([]rune(s)) {
		b = binary.LittleEndian.AppendUint16(b, u)
	}
	return b
}

// text8 is a text of BIFF8 with a count of two bytes.
func text8(s string) []byte {
	n := len(utf16.Encode([]rune(s)))
	return append([]byte{byte(n), byte(n >> 8), 1}, wide(s)...)
}

// short8 is a text of BIFF8 with a count of one byte.
func short8(s string) []byte {
	return append([]byte{byte(len(utf16.Encode([]rune(s)))), 1}, wide(s)...)
}

func join(parts ...[]byte) []byte { return bytes.Join(parts, nil) }

var (
	eof  = rec(0x000A)
	bof8 = func(kind uint16) []byte { return rec(0x0809, uint16(0x0600), kind, make([]byte, 12)) }
	bof5 = func(kind uint16) []byte { return rec(0x0809, uint16(0x0500), kind, make([]byte, 4)) }
)

// font8 is a Font record.
func font8(name string) []byte {
	return rec(0x0031, uint16(240), uint16(0), uint16(0), uint16(400), uint16(0), byte(0), byte(0), byte(0), byte(0), short8(name))
}

// xf is an XF record.
func xf(font, format uint16) []byte { return rec(0x00E0, font, format, make([]byte, 16)) }

// workbook is the Workbook stream of BIFF8 with what stands in the globals and in each sheet, named "Biểu 1", "Biểu 2" ….
func workbook(globals []byte, sheets ...[]byte) []byte {
	head := join(bof8(0x0005), globals)
	size := len(head) + len(eof)
	for i := range sheets {
		size += len(rec(0x0085, uint32(0), uint16(0), short8(sheetName(i))))
	}
	var tail []byte
	for i, s := range sheets {
		head = append(head, rec(0x0085, uint32(size+len(tail)), uint16(0), short8(sheetName(i)))...)
		tail = append(tail, join(bof8(0x0010), s, eof)...)
	}
	return join(head, eof, tail)
}

func sheetName(i int) string { return "Biểu " + string(rune('1'+i)) }

// file is a compound file with the stream.
func file(stream []byte) []byte { return cfbtest.File(map[string][]byte{"Workbook": stream}) }

func read(b []byte) (*xlsx.Workbook, error) { return xls.Read(bytes.NewReader(b), int64(len(b))) }

// open is the workbook with the globals and one sheet.
func open(t *testing.T, globals, sheet []byte) *xlsx.Workbook {
	t.Helper()
	w, err := read(file(workbook(globals, sheet)))
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// cells are the cells of a sheet by their names.
func cells(s *xlsx.Sheet) map[string]xlsx.Cell {
	out := map[string]xlsx.Cell{}
	for _, r := range s.Rows {
		for _, c := range r.Cells {
			out[xlsx.CellName(r.Index, c.Column)] = c
		}
	}
	return out
}

func number(row, column, style uint16, v float64) []byte { return rec(0x0203, row, column, style, v) }
func labelSST(row, column, style uint16, index uint32) []byte {
	return rec(0x00FD, row, column, style, index)
}

// sst is an SST record of these texts, which are given as they are stored.
func sst(texts ...[]byte) []byte {
	return rec(0x00FC, uint32(len(texts)), uint32(len(texts)), join(texts...))
}

// formula is a Formula record whose value is in eight bytes.
func formula(row, column uint16, value []byte, flags uint16, tokens ...byte) []byte {
	return rec(0x0006, row, column, uint16(0), value, flags, uint32(0), uint16(len(tokens)), tokens)
}

func double(v float64) []byte { return binary.LittleEndian.AppendUint64(nil, math.Float64bits(v)) }
