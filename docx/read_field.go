package docx

import (
	"strings"

	"example.com/vanban/internal/ooxml"
)

// field is an open complex field (ECMA-376 part 1, 17.16.18): between its begin and its separator stands its
// instruction, from there to its end its result.
type field struct {
	result      bool
	instruction []byte
	link        string
	shown       string // what the field shows without a result: a checkbox, the choice of a list
}

// maxFields bounds how deep fields nest and maxInstruction how long an instruction is kept.
const (
	maxFields      = 64
	maxInstruction = 4096
)

// inInstruction reports whether the place belongs to the instruction of a field.
func (st *story) inInstruction() bool {
	for i := range st.fields {
		if !st.fields[i].result {
			return true
		}
	}
	return false
}

// currentLink is the target of the innermost hyperlink.
func (st *story) currentLink() string {
	for i := len(st.fields) - 1; i >= 0; i-- {
		if st.fields[i].link != "" {
			return st.fields[i].link
		}
	}
	return st.link
}

// fieldChar reads the w:fldChar whose start tag was met last.
func (st *story) fieldChar() {
	switch st.s.Attr(attrFldCharType) {
	case "begin":
		f := field{shown: formShown(st.s)}
		if len(st.fields) < maxFields {
			st.fields = append(st.fields, f)
		}
	case "separate":
		if n := len(st.fields); n > 0 {
			f := &st.fields[n-1]
			f.result = true
			f.link = instructionLink(string(f.instruction))
		}
	case "end":
		st.endField()
	}
}

func (st *story) endField() {
	n := len(st.fields)
	if n == 0 {
		return
	}
	f := st.fields[n-1]
	st.fields = st.fields[:n-1]
	if f.result || !st.visible() {
		return
	}
	switch name, rest := fieldName(string(f.instruction)); name {
	case "FORMCHECKBOX", "FORMDROPDOWN":
		if f.shown != "" {
			st.put(f.shown)
		}
	case "MACROBUTTON", "GOTOBUTTON":
		if _, text, _ := strings.Cut(rest, " "); text != "" {
			st.put(strings.TrimSpace(text))
		}
	}
}

// endInstructions ends the instructions that a paragraph leaves open, so that a field without its end hides nothing more.
func (st *story) endInstructions() {
	for i := range st.fields {
		st.fields[i].result = true
	}
}

// instruction reads the w:instrText whose start tag was met last.
func (st *story) instruction() {
	n := len(st.fields)
	for depth := st.s.Depth(); st.s.Chars(depth); {
		if n > 0 && len(st.fields[n-1].instruction) < maxInstruction {
			st.fields[n-1].instruction = st.s.AppendChars(st.fields[n-1].instruction)
		}
	}
}

// fieldName is the name of a field in capitals and what follows it.
func fieldName(instruction string) (name, rest string) {
	name, rest, _ = strings.Cut(strings.TrimSpace(instruction), " ")
	return strings.ToUpper(name), strings.TrimSpace(rest)
}

// instructionLink is the target of a HYPERLINK field (ECMA-376 part 1, 17.16.5.25), "" for another field.
func instructionLink(instruction string) string {
	name, rest := fieldName(instruction)
	if name != "HYPERLINK" {
		return ""
	}
	target, anchor := "", ""
	for rest != "" {
		var word string
		word, rest = fieldWord(rest)
		switch {
		case strings.EqualFold(word, `\l`):
			anchor, rest = fieldWord(rest)
		case strings.EqualFold(word, `\o`), strings.EqualFold(word, `\t`):
			_, rest = fieldWord(rest)
		case strings.HasPrefix(word, `\`):
		case target == "":
			target = word
		}
	}
	if anchor != "" {
		target += "#" + anchor
	}
	return target
}

// fieldWord is the next word of an instruction, without its quotation marks, and what follows it.
func fieldWord(s string) (word, rest string) {
	s = strings.TrimLeft(s, " \t")
	if s == "" {
		return "", ""
	}
	if s[0] != '"' {
		word, rest, _ = strings.Cut(s, " ")
		return word, strings.TrimLeft(rest, " \t")
	}
	word, rest, _ = strings.Cut(s[1:], `"`)
	return word, strings.TrimLeft(rest, " \t")
}

// formShown reads the form field inside the fldChar whose start tag was met last: the mark of a checkbox, the
// choice of a list.
func formShown(s *ooxml.Scanner) string {
	shown := ""
	for depth := s.Depth(); s.Child(depth); {
		if s.Tag != tagFFData {
			continue
		}
		for depth := s.Depth(); s.Child(depth); {
			switch s.Tag {
			case tagCheckBox:
				shown = checkBox(s)
			case tagDDList:
				shown = listChoice(s)
			}
		}
	}
	return shown
}

func checkBox(s *ooxml.Scanner) string {
	checked, byDefault := inherit, off
	for depth := s.Depth(); s.Child(depth); {
		switch s.Tag {
		case tagChecked:
			checked = onOff(s)
		case tagDefault:
			byDefault = onOff(s)
		}
	}
	if checked == on || checked == inherit && byDefault == on {
		return "☒"
	}
	return "☐"
}

func listChoice(s *ooxml.Scanner) string {
	var entries []string
	choice, byDefault := unset, 0
	for depth := s.Depth(); s.Child(depth); {
		switch s.Tag {
		case tagListEntry:
			entries = append(entries, s.Attr(attrVal))
		case tagResult:
			choice = number(s, attrVal)
		case tagDefault:
			byDefault = number(s, attrVal)
		}
	}
	choice = firstOf(choice, byDefault)
	if choice < 0 || choice >= len(entries) {
		return ""
	}
	return entries[choice]
}
