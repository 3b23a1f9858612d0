package msdoc

import (
	"unicode/utf16"

	"example.com/vanban/docx/internal/listing"
	"example.com/vanban/model"
)

// olderLists number paragraphs as Word 6 does: each paragraph says by itself how its number looks (MS-DOC 2.9.5, ANLD).
type olderLists struct {
	values  [listing.MaxLevels]int
	running [listing.MaxLevels]bool
}

// next counts one paragraph at a level and gives its place and its label, symbols of symbol fonts not yet made visible.
func (o *olderLists) next(anld []byte, level int) (model.ListPosition, string) {
	level = min(max(level, 0), listing.MaxLevels-1)
	format := listing.FormatOf(u8(anld, 0))
	if o.running[level] {
		o.values[level]++
	} else {
		o.running[level], o.values[level] = true, u16(anld, 10)
	}
	for i := level + 1; i < listing.MaxLevels; i++ {
		o.running[i] = false
	}
	before, after := anldText(anld)
	label := before
	if format != "bullet" && format != "none" {
		label += listing.FormatNumber(o.values[level], format, "") + after
	} else {
		label += after
	}
	return model.ListPosition{ID: olderNumbering, Level: level, Format: format, Value: o.values[level]}, label
}

// interrupt begins numbering anew after a paragraph with text and without a number.
func (o *olderLists) interrupt(empty bool) {
	if !empty {
		o.running = [listing.MaxLevels]bool{}
	}
}

// anldText is what stands before and after the number.
func anldText(anld []byte) (before, after string) {
	const textAt, maxText = 20, 32
	n, m := u8(anld, 1), u8(anld, 2)
	units := make([]uint16, 0, maxText)
	for i := range min(m, maxText) {
		units = append(units, uint16(u16(anld, textAt+2*i)))
	}
	n = min(n, len(units))
	return string(utf16.Decode(units[:n])), string(utf16.Decode(units[n:]))
}

// anldFont is the number of the font of the label.
func anldFont(anld []byte) int { return i16(anld, 6) }
