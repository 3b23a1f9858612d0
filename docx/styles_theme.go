package docx

import "example.com/vanban/internal/ooxml"

// theme are the fonts of the document's theme by the names that rFonts gives them (ECMA-376 part 1, 17.18.96).
type theme struct{ fonts map[string]string }

// readTheme reads the theme part; without one no theme font is known.
func readTheme(s *ooxml.Scanner) *theme {
	t := &theme{map[string]string{}}
	if s == nil {
		return t
	}
	scheme := ""
	for kind := s.Next(); kind != ooxml.EOF; kind = s.Next() {
		if kind != ooxml.Start {
			continue
		}
		switch s.Tag {
		case tagMajorFont:
			scheme = "major"
		case tagMinorFont:
			scheme = "minor"
		case tagLatin:
			t.set(s, scheme, "Ascii", "HAnsi")
		case tagEA:
			t.set(s, scheme, "EastAsia")
		case tagCS:
			t.set(s, scheme, "Bidi")
		}
	}
	return t
}

func (t *theme) set(s *ooxml.Scanner, scheme string, uses ...string) {
	face := s.Attr(attrTypeface)
	for _, use := range uses {
		if _, done := t.fonts[scheme+use]; !done && scheme != "" && face != "" {
			t.fonts[scheme+use] = face
		}
	}
}
