package rtf

import (
	"strings"

	"golang.org/x/text/unicode/norm"

	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/docx/internal/listing"
	"example.com/vanban/model"
)

// lists are the lists of a document (chapter "List Tables").
type lists struct {
	definitions map[int]*definition // by \listid
	numbers     map[int]*override   // by \ls
	counters    listing.Counters
	old         map[oldNumbering]*oldList
	begun       int      // old-style lists so far
	lastOld     *oldList // the old-style list of the paragraph before
}

// definition is a \list.
type definition struct {
	listing.Definition
	details [listing.MaxLevels]levelDetails
	levels  int // read so far
}

// levelDetails are what a list's level says beside its numbers.
type levelDetails struct {
	font   int // unset for that of the paragraph
	hidden bool
}

// override is a \listoverride: one list that follows a definition.
type override struct {
	list    *listing.List
	of      int // \listid
	base    *definition
	details [listing.MaxLevels]*levelDetails
	level   int  // \lfolevel read last
	restart bool // that level begins anew
}

// maxLists bounds how many definitions, and how many lists, a document has.
const maxLists = 1 << 14

func newLists() lists {
	return lists{definitions: map[int]*definition{}, numbers: map[int]*override{}, old: map[oldNumbering]*oldList{}}
}

// listTable reads the list table, and the levels in the table of overrides.
type listTable struct {
	rd       *reader
	list     *definition
	override *override
	level    *listing.Level
	details  *levelDetails
}

func (l *listTable) word(t *token) bool {
	switch string(t.name) {
	case "list":
		l.list = &definition{}
		l.level = nil
	case "listid":
		l.id(t.n)
	case "listoverride":
		l.override = &override{list: listing.NewList(nil), level: unset}
		l.level = nil
	case "lfolevel":
		if l.override != nil {
			l.override.level++
			l.override.restart = false
		}
		l.level = nil
	case "listoverridestartat":
		if l.override != nil {
			l.override.restart = t.on()
		}
	case "ls":
		if l.override != nil && len(l.rd.lists.numbers) < maxLists {
			l.rd.lists.numbers[t.n] = l.override
		}
	case "listlevel":
		l.begin()
	case "levelstartat":
		l.start(t.n)
	default:
		return l.property(t)
	}
	return true
}

func (l *listTable) id(id int) {
	switch {
	case l.override != nil:
		l.override.of = id
	case l.list != nil && len(l.rd.lists.definitions) < maxLists:
		l.rd.lists.definitions[id] = l.list
	}
}

// begin begins a level: the next one of a definition, or that which an override replaces.
func (l *listTable) begin() {
	l.level = &listing.Level{Format: "decimal", Restart: listing.Unset}
	l.details = &levelDetails{font: unset}
	switch {
	case l.override != nil:
		if at := l.override.level; at >= 0 && at < listing.MaxLevels {
			l.override.list.Overrides[at], l.override.details[at] = l.level, l.details
		}
	case l.list != nil && l.list.levels < listing.MaxLevels:
		l.list.Levels[l.list.levels] = l.level
		l.details = &l.list.details[l.list.levels]
		l.details.font = unset
		l.list.levels++
	}
}

func (l *listTable) start(n int) {
	if l.level != nil {
		l.level.Start = n
	}
	if o := l.override; o != nil && o.level >= 0 && o.level < listing.MaxLevels {
		if l.level == nil || o.restart {
			o.list.Starts[o.level] = n
		}
	}
}

// property reads a word about the level.
func (l *listTable) property(t *token) bool {
	if l.level == nil {
		return false
	}
	switch string(t.name) {
	case "levelnfc", "levelnfcn":
		l.level.Format = listing.FormatOf(t.n)
	case "levelnorestart":
		if t.n == 1 {
			l.level.Restart = 0
		}
	case "levellegal":
		l.level.Legal = t.on()
	case "levelpicture":
		l.level.Picture = true
	case "leveltext":
		text := &levelText{}
		level := l.level
		l.rd.send(text)
		l.rd.atEnd(func() { level.Text = text.pattern() })
	case "f":
		l.details.font = t.n
		l.rd.setFont(t.n)
	case "v":
		l.details.hidden = t.on()
	default:
		return false
	}
	return true
}

func (l *listTable) text([]byte) {}

// levelText reads \leveltext: a length, then that many characters, those below 9 standing for the numbers of the levels.
type levelText struct{ content []byte }

// maxLabel bounds the bytes of a level's text; Word's own limit is far below.
const maxLabel = 1024

func (l *levelText) word(t *token) bool { return string(t.name) == "leveltemplateid" }

func (l *levelText) text(s []byte) {
	if len(l.content)+len(s) <= maxLabel {
		l.content = append(l.content, s...)
	}
}

// pattern is the text with %1 to %9 for the numbers. Some programs write it without its length.
func (l *levelText) pattern() string {
	runes := []rune(norm.NFC.String(string(l.content)))
	if n := len(runes); n > 0 && runes[n-1] == ';' {
		runes = runes[:n-1]
	}
	if len(runes) == 0 {
		return ""
	}
	if length := int(runes[0]); length < ' ' || length == len(runes)-1 {
		runes = runes[1:]
		runes = runes[:min(length, len(runes))]
	}
	var sb strings.Builder
	for _, r := range runes {
		if r < listing.MaxLevels {
			sb.WriteByte('%')
			r += '1'
		}
		sb.WriteRune(r)
	}
	return sb.String()
}

// listOf is the list of a number, nil when there is none.
func (rd *reader) listOf(number int) *override {
	o := rd.lists.numbers[number]
	if o == nil {
		return nil
	}
	if o.base == nil {
		o.base = rd.lists.definitions[o.of]
		if o.base == nil {
			return nil
		}
		o.list.Definition = &o.base.Definition
	}
	return o
}

// number gives a paragraph its automatic label: of its list, else the label that the writer put there for readers without
// lists, else that of old-style numbering.
func (rd *reader) number(p *flow.Paragraph, props *paragraph, printed string) {
	if o := rd.listOf(props.list); o != nil {
		if value, label, ok := rd.lists.counters.Next(o.list, props.level); ok {
			rd.lists.lastOld = nil
			p.List = model.ListPosition{ID: listID(props.list), Level: props.level, Format: o.list.Level(props.level).Format, Value: value}
			p.Label = rd.label(o, props.level, label)
			return
		}
	}
	rd.numberOld(p, props, printed)
}

// listID is the number of a list in the model, where 0 stands for none; some writers count lists from 0.
func listID(number int) int {
	if number == 0 {
		return maxNumber - 1
	}
	return number
}

// label makes a label readable, in the font of its level or of the paragraph's mark. A hidden label is none.
func (rd *reader) label(o *override, level int, label string) string {
	d := &o.base.details[level]
	if own := o.details[level]; own != nil {
		d = own
	}
	if d.hidden {
		return ""
	}
	mark := rd.fontName(rd.character.font)
	if d.font == unset {
		return rd.visible(rd.fonts.Label(label, mark))
	}
	return rd.visible(rd.fonts.Label(label, rd.fontName(d.font), mark))
}

// visible is a label with visible characters for codes of symbols that no font of symbols goes with.
func (rd *reader) visible(label string) string {
	if strings.ContainsFunc(label, func(r rune) bool { return r >= 0xF020 && r <= 0xF0FF }) {
		return rd.fonts.Label(label, "Symbol")
	}
	return label
}
