package docx

import (
	"example.com/vanban/internal/ooxml"
)

// currentLink is the target of the innermost hyperlink.
func (st *story) currentLink() string {
	if link := st.fields.Link(); link != "" {
		return link
	}
	return st.link
}

// fieldChar reads the w:fldChar whose start tag was met last.
func (st *story) fieldChar() {
	switch st.s.Attr(attrFldCharType) {
	case "begin":
		st.fields.Begin(formShown(st.s))
	case "separate":
		st.fields.Separate()
	case "end":
		if shown := st.fields.End(); shown != "" && st.visible() {
			st.put(shown)
		}
	}
}

// instruction reads the w:instrText whose start tag was met last.
func (st *story) instruction() {
	for depth := st.s.Depth(); st.s.Chars(depth); {
		st.fields.Append(st.s.AppendChars(nil))
	}
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
