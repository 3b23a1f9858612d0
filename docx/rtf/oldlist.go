package rtf

import (
	"strings"

	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/docx/internal/listing"
	"example.com/vanban/model"
)

// oldNumbering is the numbering of a paragraph as Word 6 and 95 have it (chapter "Bullets and Numbering", \pn).
type oldNumbering struct {
	level         int // 1 to 9 of an outline, 10 of a list
	format        string
	start         int
	before, after string
	font          int
	none          bool // a paragraph inside a list that has no number itself
}

// listLevel is the level that stands for a list without an outline.
const listLevel = 10

// oldList counts the paragraphs of one old-style numbering.
type oldList struct {
	id   int
	list *listing.List
}

// oldFormats are the words for the formats of numbers.
var oldFormats = map[string]string{
	"pndec": "decimal", "pnucrm": "upperRoman", "pnlcrm": "lowerRoman", "pnucltr": "upperLetter", "pnlcltr": "lowerLetter",
	"pnord": "ordinal", "pncard": "cardinalText", "pnordt": "ordinalText", "pndecd": "decimal", "pnlvlblt": "bullet",
}

// oldDefinition reads \pn.
type oldDefinition struct {
	rd *reader
	oldNumbering
	side *string // the text before or after the number
}

func (o *oldDefinition) word(t *token) bool {
	name := string(t.name)
	if format, ok := oldFormats[name]; ok {
		o.format = format
	}
	switch name {
	case "pnlvl":
		o.level = max(1, min(t.n, listing.MaxLevels))
	case "pnlvlbody", "pnlvlblt":
		o.level = listLevel
	case "pnlvlcont":
		o.none = true
	case "pnstart":
		o.start = t.n
	case "pnf":
		o.font = t.n
		o.rd.setFont(t.n)
	case "pntxtb":
		o.side = &o.before
	case "pntxta":
		o.side = &o.after
	}
	return true
}

func (o *oldDefinition) text(s []byte) {
	if o.side != nil && len(*o.side)+len(s) <= maxLabel {
		*o.side += string(s)
	}
}

// oldNumberingWord begins the group of a \pn, which belongs to the paragraph around it.
func oldNumberingWord(rd *reader, _ *token) {
	o := &oldDefinition{rd: rd, oldNumbering: oldNumbering{level: listLevel, format: "decimal", start: 1, font: unset}}
	rd.send(o)
	depth := len(rd.groups)
	rd.atEnd(func() {
		if depth > 1 {
			rd.groups[depth-2].paragraph.old = &o.oldNumbering
		}
	})
}

// numberOld gives a paragraph the label that the writer printed before it, or that of old-style numbering. Paragraphs of
// the same numbering that follow each other count on.
func (rd *reader) numberOld(p *flow.Paragraph, props *paragraph, printed string) {
	o := props.old
	if o == nil {
		p.Label = printed
		rd.lists.lastOld = nil
		return
	}
	if o.none {
		return
	}
	l := rd.lists.old[*o]
	if l == nil || rd.lists.lastOld != l {
		l = rd.beginOld(*o)
	}
	rd.lists.lastOld = l
	value, label, _ := rd.lists.counters.Next(l.list, 0)
	p.List = model.ListPosition{ID: l.id, Level: max(0, o.level-1) % listing.MaxLevels, Format: o.format, Value: value}
	if p.Label = printed; printed == "" {
		p.Label = rd.fonts.Label(label, rd.fontName(o.font))
	}
}

// maxNumber is above the numbers that lists have in list tables.
const maxNumber = 1 << 16

func (rd *reader) beginOld(o oldNumbering) *oldList {
	text := o.before + "%1" + o.after
	if o.format == "bullet" {
		text = o.before
	}
	text = strings.TrimSpace(text)
	def := &listing.Definition{}
	def.Levels[0] = &listing.Level{Start: o.start, Format: o.format, Text: text, Restart: listing.Unset}
	l := &oldList{maxNumber + rd.lists.begun, listing.NewList(def)}
	rd.lists.begun++
	if len(rd.lists.old) > maxLists {
		clear(rd.lists.old)
	}
	rd.lists.old[o] = l
	return l
}
