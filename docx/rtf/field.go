package rtf

import (
	"strconv"
	"strings"

	fields "example.com/vanban/docx/internal/field"
)

// field is a field (chapter "Fields"): an instruction, then a result, each a group in the field's group.
type field struct {
	result   bool   // a result with text stands there
	link     string // target of a hyperlink
	replaced bool   // what the instruction shows is not what the result holds
	shown    string // what a form field shows
}

// beginField reads \field.
func beginField(rd *reader, _ *token) {
	f := &field{}
	rd.field = f
	rd.atEnd(func() {
		if !f.result && !f.replaced && f.shown != "" {
			rd.mark(f.shown)
		}
	})
}

// beginInstruction reads \fldinst.
func beginInstruction(rd *reader, _ *token) {
	f := rd.field
	if f == nil || rd.to != nil {
		f = &field{}
	}
	outer := rd.to
	in := &instruction{rd: rd}
	rd.send(in)
	rd.atEnd(func() {
		rd.to = outer
		rd.instructed(f, in)
	})
}

// instructed makes the field what its instruction says.
func (rd *reader) instructed(f *field, in *instruction) {
	text := string(in.content)
	f.link = fields.Link(text)
	switch name, rest := fields.Name(text); name {
	case "SYMBOL":
		f.replaced = true
		if rd.to == nil && !rd.character.deleted {
			rd.symbolField(rest)
		}
	case "FORMCHECKBOX", "FORMDROPDOWN":
		f.shown = in.form.shown()
	case "MACROBUTTON", "GOTOBUTTON":
		_, shown, _ := strings.Cut(rest, " ")
		f.shown = strings.TrimSpace(shown)
	}
}

// symbolField shows a character by its code in a font.
func (rd *reader) symbolField(arguments string) {
	words := strings.Fields(strings.ReplaceAll(arguments, `\\`, `\`))
	if len(words) == 0 {
		return
	}
	code, err := strconv.ParseInt(words[0], 0, 32)
	if err != nil || code < ' ' || code > 0xFFFF {
		return
	}
	name := rd.fontName(rd.character.font)
	if _, after, ok := strings.Cut(arguments, `\f`); ok {
		after = strings.TrimSpace(after)
		if quoted, ok := strings.CutPrefix(after, `"`); ok {
			name, _, _ = strings.Cut(quoted, `"`)
		} else {
			name, _, _ = strings.Cut(after, " ")
		}
	}
	rd.mark(rd.fonts.Symbol(rune(code), name))
}

// beginResult reads \fldrslt. It belongs to the text unless the field is part of another's instruction.
func beginResult(rd *reader, _ *token) {
	f := rd.field
	if f == nil || rd.to != nil {
		return
	}
	if f.replaced {
		rd.skipGroup()
		return
	}
	rd.flush()
	p := rd.story.p
	before := p.Pieces()
	rd.atEnd(func() {
		rd.flush()
		f.result = p.Pieces() != before
	})
	if f.link != "" {
		rd.link = f.link
	}
}

// instruction is the destination of a field's instruction.
type instruction struct {
	capture
	rd   *reader
	form formField
}

// word takes the words of a form field.
func (in *instruction) word(t *token) bool {
	switch string(t.name) {
	case "formfield":
		in.rd.send(&in.form)
	case "fldinst", "fldrslt", "field":
		// a field inside the instruction
	default:
		return false
	}
	return true
}

// formField reads \formfield (chapter "Form Fields").
type formField struct {
	entries        []string
	choice, normal int
	chosen         bool
	list           bool
}

// undefinedChoice is the value of \ffres for a field that nobody has filled in.
const undefinedChoice = 25

func (f *formField) word(t *token) bool {
	switch string(t.name) {
	case "ffres":
		f.choice, f.chosen = t.n, t.n != undefinedChoice
	case "ffdefres":
		f.normal = t.n
	case "ffl":
		f.list = true
		f.entries = append(f.entries, "")
	case "ffname", "ffdeftext", "ffformat", "ffhelptext", "ffstattext", "ffentrymcr", "ffexitmcr":
		f.list = false
	}
	return true
}

func (f *formField) text(s []byte) {
	if n := len(f.entries); f.list && n > 0 && n < maxCapture && len(f.entries[n-1])+len(s) <= maxName {
		f.entries[n-1] += string(s)
	}
}

// shown is the mark of a checkbox or the choice of a list.
func (f *formField) shown() string {
	choice := f.normal
	if f.chosen {
		choice = f.choice
	}
	switch {
	case choice >= 0 && choice < len(f.entries):
		return strings.TrimSpace(f.entries[choice])
	case len(f.entries) > 0:
		return ""
	case choice == 1:
		return "☒"
	}
	return "☐"
}
