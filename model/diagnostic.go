package model

import "fmt"

// Severity ranks a diagnostic.
type Severity uint8

// The severities, from the least.
const (
	Info Severity = iota + 1
	Warning
	Error
)

// String is "info", "warning" or "error".
func (s Severity) String() string {
	switch s {
	case Info:
		return "info"
	case Warning:
		return "warning"
	case Error:
		return "error"
	}
	return fmt.Sprintf("Severity(%d)", uint8(s))
}

// Message is a text for people that a program can translate: an English format and what stands in it. The
// format is the key of the translation.
type Message struct {
	Format string
	Args   []any
}

// Msg makes a message.
func Msg(format string, args ...any) Message { return Message{format, args} }

// String is the message in English.
func (m Message) String() string {
	if len(m.Args) == 0 {
		return m.Format
	}
	return fmt.Sprintf(m.Format, m.Args...)
}

// Diagnostic is one finding: a typo, a miscount, a wrong margin, a missing part.
type Diagnostic struct {
	Rule     string // kebab-case name of the rule
	Severity Severity
	Span     Span // the text in question; empty where something is missing
	Message  Message
	Related  []Related
	Fixes    []Fix
	Cell     string // name of the cell in a tally ("D5"), "" elsewhere
}

// Related is another place that a finding speaks of.
type Related struct {
	Span    Span
	Message Message
}

// Fix is one way to put a finding right.
type Fix struct {
	Safe  bool // may be applied unread
	Edits []Edit
}

// Rule is a check with its documentation.
type Rule struct {
	Name     string // kebab-case, stable
	Severity Severity
	Safe     bool // its edits may be applied unread
	Optional bool // runs only when asked for by name
	Summary  Message
	Pages    map[string]string // documentation page in Markdown by language, "vi" and "en"
	// Check reports the findings of a recognised document in the order of the text.
	Check func(d *Document, report func(Diagnostic))
}

// SafeEdits are the edits of the first safe fix of each diagnostic, without those that overlap one that came before.
func SafeEdits(diagnostics []Diagnostic) []Edit { return edits(diagnostics, false) }

// AllEdits are the edits of the first fix of each diagnostic, safe or not, without those that overlap one that came before.
func AllEdits(diagnostics []Diagnostic) []Edit { return edits(diagnostics, true) }
