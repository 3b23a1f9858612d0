package field_test

import (
	"testing"

	"example.com/vanban/docx/internal/field"
)

func TestEnd(t *testing.T) {
	for _, c := range []struct {
		name, instruction, shown string
		result                   bool
		want                     string
	}{
		{"a checkbox", " FORMCHECKBOX ", "☒", false, "☒"},
		{"a checkbox with a result without text", " FORMCHECKBOX ", "☐", true, "☐"},
		{"a list", " FORMDROPDOWN ", "hai", false, "hai"},
		{"a list with a result", " FORMDROPDOWN ", "hai", true, ""},
		{"a button", ` MACROBUTTON NoMacro [tên cơ quan] `, "", false, "[tên cơ quan]"},
		{"a page number", " PAGE ", "", false, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var s field.Stack
			s.Begin(c.shown)
			s.Append([]byte(c.instruction))
			if !s.InInstruction() {
				t.Error("not in the instruction")
			}
			if c.result {
				s.Separate()
			}
			if got := s.End(); got != c.want || s.InInstruction() {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestLink(t *testing.T) {
	for _, c := range []struct{ instruction, want string }{
		{` HYPERLINK "http://example.invalid/a b" `, "http://example.invalid/a b"},
		{`HYPERLINK http://example.invalid \o "a tip" \t "_blank"`, "http://example.invalid"},
		{`HYPERLINK \l "dau"`, "#dau"},
		{`HYPERLINK "a.docx" \l dau`, "a.docx#dau"},
		{`PAGEREF dau \h`, ""},
		{"", ""},
	} {
		if got := field.Link(c.instruction); got != c.want {
			t.Errorf("%s: got %q, want %q", c.instruction, got, c.want)
		}
	}
}
