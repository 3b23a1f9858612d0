package docx

import "example.com/vanban/internal/ooxml"

// chooseAlternate reads the mc:AlternateContent whose start tag was met last: content is called for each child of
// the first choice that is understood, else of the fallback (ECMA-376 part 3, 7.6).
func chooseAlternate(s *ooxml.Scanner, content func()) {
	chosen := false
	for depth := s.Depth(); s.Child(depth); {
		switch {
		case chosen:
		case s.Tag == tagChoice && s.Understands(s.Attr(attrRequires)), s.Tag == tagFallback:
			chosen = true
			for depth := s.Depth(); s.Child(depth); {
				content()
			}
		}
	}
}
