// Package field follows Word's fields through the text: what is instruction and what is result, and where hyperlinks lead
// (ECMA-376 part 1, 17.16; MS-DOC 2.8.25).
package field

import "strings"

// Stack are the fields that are open at a place. The zero value has none.
type Stack struct {
	open []field
}

// field is an open field: between its begin and its separator stands its instruction, from there to its end its result.
type field struct {
	result      bool
	instruction []byte
	link        string
	shown       string // what the field shows without a result
}

const (
	maxOpen        = 64   // bounds how deep fields nest
	maxInstruction = 4096 // bounds how many bytes of an instruction are kept
)

// Begin begins a field. What it shows when it has no result (the mark of a checkbox, the choice of a list) may be given.
func (s *Stack) Begin(shown string) {
	if len(s.open) < maxOpen {
		s.open = append(s.open, field{shown: shown})
	}
}

// Show says what the innermost field shows when it has no result.
func (s *Stack) Show(shown string) {
	if n := len(s.open); n > 0 {
		s.open[n-1].shown = shown
	}
}

// Append adds to the instruction of the innermost field.
func (s *Stack) Append(text []byte) {
	if n := len(s.open); n > 0 && len(s.open[n-1].instruction) < maxInstruction {
		s.open[n-1].instruction = append(s.open[n-1].instruction, text...)
	}
}

// Separate ends the instruction of the innermost field.
func (s *Stack) Separate() {
	if n := len(s.open); n > 0 {
		f := &s.open[n-1]
		f.result = true
		f.link = Link(string(f.instruction))
	}
}

// End ends the innermost field and gives what it shows in place of a result, "" where it has one or shows nothing.
func (s *Stack) End() (shown string) {
	n := len(s.open)
	if n == 0 {
		return ""
	}
	f := s.open[n-1]
	s.open = s.open[:n-1]
	name, rest := Name(string(f.instruction))
	switch {
	case name == "FORMCHECKBOX":
		return f.shown // Word gives a checkbox a result too, one without text
	case f.result:
	case name == "FORMDROPDOWN":
		return f.shown
	case name == "MACROBUTTON", name == "GOTOBUTTON":
		_, text, _ := strings.Cut(rest, " ")
		return strings.TrimSpace(text)
	}
	return ""
}

// InInstruction reports whether the place belongs to the instruction of a field.
func (s *Stack) InInstruction() bool {
	for i := range s.open {
		if !s.open[i].result {
			return true
		}
	}
	return false
}

// EndInstructions ends the instructions that a paragraph leaves open, so that a field without its end hides nothing more.
func (s *Stack) EndInstructions() {
	for i := range s.open {
		s.open[i].result = true
	}
}

// Link is the target of the innermost hyperlink, "" where there is none.
func (s *Stack) Link() string {
	for i := len(s.open) - 1; i >= 0; i-- {
		if s.open[i].link != "" {
			return s.open[i].link
		}
	}
	return ""
}

// Name is the name of a field in capitals, and the rest of its instruction.
func Name(instruction string) (name, rest string) {
	name, rest, _ = strings.Cut(strings.TrimSpace(instruction), " ")
	return strings.ToUpper(name), strings.TrimSpace(rest)
}

// Link is the target of a HYPERLINK field (ECMA-376 part 1, 17.16.5.25), "" for another field.
func Link(instruction string) string {
	name, rest := Name(instruction)
	if name != "HYPERLINK" {
		return ""
	}
	target, anchor := "", ""
	for rest != "" {
		var w string
		w, rest = word(rest)
		switch {
		case strings.EqualFold(w, `\l`):
			anchor, rest = word(rest)
		case strings.EqualFold(w, `\o`), strings.EqualFold(w, `\t`):
			_, rest = word(rest)
		case strings.HasPrefix(w, `\`):
		case target == "":
			target = w
		}
	}
	if anchor != "" {
		target += "#" + anchor
	}
	return target
}

// word is the next word of an instruction, without its quotation marks, and what follows it.
func word(s string) (word, rest string) {
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
