package field_test

import (
	"testing"

	"example.com/vanban/docx/internal/field"
)

func TestStack(t *testing.T) {
	var s field.Stack
	if s.InInstruction() || s.End() != "" || s.Link() != "" {
		t.Error("an empty stack is in a field")
	}
	s.Begin("")
	s.Append([]byte(`HYPERLINK "a"`))
	if !s.InInstruction() {
		t.Error("not in the instruction")
	}
	s.Separate()
	if s.InInstruction() || s.Link() != "a" {
		t.Errorf("link %q", s.Link())
	}
	s.Begin("")
	s.Append([]byte("FORMCHECKBOX"))
	s.Show("☒")
	if got := s.End(); got != "☒" {
		t.Errorf("a checkbox without a result shows %q", got)
	}
	s.Begin("x")
	s.Append([]byte("PAGE"))
	if got := s.End(); got != "" {
		t.Errorf("a page number without a result shows %q", got)
	}
	if got := s.End(); got != "" || s.Link() != "" {
		t.Errorf("a field with a result shows %q", got)
	}
	s.Begin("")
	s.EndInstructions()
	if s.InInstruction() {
		t.Error("the paragraph's end does not end the instruction")
	}
	for range 1000 {
		s.Begin("")
	}
}
