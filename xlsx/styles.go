package xlsx

import (
	"math"
	"strconv"

	"example.com/vanban/internal/ooxml"
	"example.com/vanban/model"
	"example.com/vanban/xlsx/internal/numfmt"
)

// styles are the formats of cells by their numbers (ECMA-376 part 1, 18.8.10).
type styles struct {
	list     []*style
	fallback *style
}

// style is a style with what is needed to show cells in it.
type style struct {
	Style
	format *numfmt.Format
}

// maxStyles bounds the formats of cells: Excel's own limit is 64 thousand.
const maxStyles = 1 << 17

func newStyle(code string, font *model.Format) *style {
	return &style{Style{NumberFormat: code, Font: font}, numfmt.Parse(code)}
}

// at is the style of a number; one that is not there is the default.
func (ss *styles) at(n int) *style {
	if n >= 0 && n < len(ss.list) {
		return ss.list[n]
	}
	return ss.fallback
}

// readStyles reads the styles part.
func (rd *reader) readStyles(part *ooxml.Part) error {
	codes := map[int]string{}
	var fonts []*model.Format
	parsed := map[string]*numfmt.Format{}
	rd.styles = &styles{fallback: newStyle("General", &model.Format{})}
	return rd.support(part, tagStyleSheet, func(s *ooxml.Scanner) {
		for depth := s.Depth(); s.Child(depth); {
			switch s.Tag {
			case tagNumFmts:
				for depth := s.Depth(); s.Child(depth); {
					if s.Tag == tagNumFmt {
						codes[number(s, attrNumFmtID)] = s.Attr(attrFormatCode)
					}
				}
			case tagFonts:
				for depth := s.Depth(); s.Child(depth); {
					if s.Tag == tagFont && len(fonts) < maxStyles {
						fonts = append(fonts, readFont(s))
					}
				}
			case tagCellXfs:
				for depth := s.Depth(); s.Child(depth); {
					if s.Tag != tagXf {
						continue
					}
					if len(rd.styles.list) == maxStyles {
						s.Stop(model.Errorf(model.ErrLimit, "more than %d formats of cells", maxStyles))
						return
					}
					rd.styles.list = append(rd.styles.list, readXf(s, codes, fonts, parsed))
				}
			}
		}
		if len(rd.styles.list) > 0 {
			rd.styles.fallback = rd.styles.list[0]
		}
	})
}

// readXf reads a format of cells.
func readXf(s *ooxml.Scanner, codes map[int]string, fonts []*model.Format, parsed map[string]*numfmt.Format) *style {
	id := number(s, attrNumFmtID)
	code, ok := codes[id]
	if !ok {
		code = numfmt.Builtin(id)
	}
	if code == "" {
		code = "General"
	}
	st := &style{Style: Style{NumberFormat: code, Font: &model.Format{}}, format: parsed[code]}
	if st.format == nil {
		st.format = numfmt.Parse(code)
		parsed[code] = st.format
	}
	if n := number(s, attrFontID); n >= 0 && n < len(fonts) {
		st.Font = fonts[n]
	}
	for depth := s.Depth(); s.Child(depth); {
		if s.Tag == tagAlignment {
			st.Align = align(s.Attr(attrHorizontal))
			st.Indent = max(number(s, attrIndent), 0)
		}
	}
	return st
}

func align(horizontal string) string {
	switch horizontal {
	case "left", "center", "right", "justify":
		return horizontal
	case "centerContinuous":
		return "center"
	case "distributed":
		return "justify"
	}
	return ""
}

// readFont reads a font (ECMA-376 part 1, 18.8.22).
func readFont(s *ooxml.Scanner) *model.Format {
	f := &model.Format{}
	for depth := s.Depth(); s.Child(depth); {
		on := s.Attr(attrVal) == "" || isTrue(s.Attr(attrVal))
		switch s.Tag {
		case tagName:
			f.Font = s.Attr(attrVal)
		case tagSz:
			if points, err := strconv.ParseFloat(s.Attr(attrVal), 64); err == nil && points > 0 && points < 1000 {
				f.Size = int(math.Round(2 * points))
			}
		case tagB:
			f.Bold = on
		case tagI:
			f.Italic = on
		case tagU:
			f.Underline = s.Attr(attrVal) != "none"
		case tagStrike:
			f.Strike = on
		case tagVertAlign:
			if v := s.Attr(attrVal); v == "superscript" || v == "subscript" {
				f.VerticalAlign = v
			}
		case tagColor:
			if rgb := s.Attr(attrRGB); len(rgb) == 8 {
				f.Color = rgb[2:]
			}
		}
	}
	return f
}

// number is a whole number in an attribute of the last start tag, -1 when there is none.
func number(s *ooxml.Scanner, attr ooxml.Tag) int {
	raw, ok := s.RawAttr(attr)
	if !ok {
		return -1
	}
	return digits(raw)
}

// digits is a whole number, -1 for what is none or has more than nine digits.
func digits(b []byte) int {
	if len(b) == 0 || len(b) > 9 {
		return -1
	}
	n := 0
	for _, c := range b {
		if c < '0' || c > '9' {
			return -1
		}
		n = n*10 + int(c-'0')
	}
	return n
}
