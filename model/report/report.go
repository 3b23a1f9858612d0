// Package report writes findings: as text for a terminal, as JSON for programs, as SARIF for the tools that read it and as
// an HTML page that shows them in the text of the document.
package report

import (
	"strings"
	"unicode/utf8"

	"example.com/vanban/model"
)

// Translator says messages in the reader's language.
type Translator interface {
	Say(model.Message) string
}

// File is a document that was checked and what was found in it, in the order of the text.
type File struct {
	Name     string // as the user named it
	Document *model.Document
	Findings []model.Diagnostic
}

// Excerpt is a stretch of text with a little of what stands around it on its line.
type Excerpt struct{ Before, Text, After string }

// Around is the text of a span and at most n characters of its line on each side, cut between words where it can be, with an
// ellipsis where it is cut.
func Around(d *model.Document, s model.Span, n int) Excerpt {
	text := d.TextAt(s.Path)
	if s.Start < 0 || s.End < s.Start || s.End > len(text) {
		return Excerpt{}
	}
	return Excerpt{tail(text[:s.Start], n), text[s.Start:s.End], head(text[s.End:], n)}
}

func head(s string, n int) string {
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		s = s[:i]
	}
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	at := 0
	for range n {
		_, size := utf8.DecodeRuneInString(s[at:])
		at += size
	}
	if i := strings.LastIndexByte(s[:at], ' '); i > at/2 {
		at = i
	}
	return s[:at] + "…"
}

func tail(s string, n int) string {
	s = s[strings.LastIndexByte(s, '\n')+1:]
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	at := len(s)
	for range n {
		_, size := utf8.DecodeLastRuneInString(s[:at])
		at -= size
	}
	if i := strings.IndexByte(s[at:], ' '); i >= 0 && i < (len(s)-at)/2 {
		at += i + 1
	}
	return "…" + s[at:]
}
