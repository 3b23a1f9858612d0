package recognize

import (
	"strings"

	"example.com/vanban/internal/lazyregexp"
	"example.com/vanban/model"
)

// pageNumber is the page that a line of a table of contents (mục lục) ends with, after a tab or a row of dots.
var pageNumber = lazyregexp.New(`(?:\t|\.{4,}|…{2,}|_{4,})[\s.…_]*(?:\d{1,3}|[ivx]{1,5})[\s\p{Z}]*$`)

// fewestContents is the number of lines in a row that end with page numbers from which they are a table of contents.
const fewestContents = 3

// contentsLines are the blocks that lines of a table of contents stand in: they name headings and are none.
func (c *content) contentsLines() map[int]bool {
	var out map[int]bool
	var row []int
	flush := func(least int) {
		if len(row) >= least {
			if out == nil {
				out = map[int]bool{}
			}
			for _, i := range row {
				out[i] = true
			}
		}
		row = row[:0]
	}
	for i, b := range c.d.Body {
		p, ok := b.(*model.Paragraph)
		switch {
		case !ok:
			flush(fewestContents)
		case strings.TrimSpace(p.Text) == "":
		case contentsStyle(p):
			flush(fewestContents)
			row = append(row, i)
			flush(1)
		case len(p.Text) < longestShort && endsInNumber(p.Text) && pageNumber.MatchString(p.Text):
			row = append(row, i)
		default:
			flush(fewestContents)
		}
	}
	flush(fewestContents)
	return out
}

// endsInNumber reports whether s ends with a digit or a letter of a small Roman number.
func endsInNumber(s string) bool {
	s = strings.TrimRight(s, " \u00a0")
	return s != "" && strings.IndexByte("0123456789ivx", s[len(s)-1]) >= 0
}

// contentsStyle reports whether the paragraph has one of the styles of a table of contents ("toc 1", "Mục lục 2").
func contentsStyle(p *model.Paragraph) bool {
	if p.Layout == nil {
		return false
	}
	s := strings.ToLower(p.Layout.Style)
	return strings.HasPrefix(s, "toc ") || strings.HasPrefix(s, "mục lục") || strings.HasPrefix(s, "contents ") || strings.HasPrefix(s, "table of figures")
}
