package sample

import (
	"fmt"
	"strconv"
	"strings"
)

// table reads the rows of a table: "|table widths=4500;4900, plain". Properties: widths in twips, plain for one
// without lines, center, header for a first row that repeats, style.
func (b *builder) table(w *strings.Builder, r *reader, rest string) error {
	p := parseProperties(rest)
	var widths []int
	for s := range strings.SplitSeq(p["widths"], ";") {
		n, err := strconv.Atoi(s)
		if err != nil {
			return r.errorf("widths: %w", err)
		}
		widths = append(widths, n)
	}
	defaults := b.defaults
	b.defaults = properties{}
	defer func() { b.defaults = defaults }()

	w.WriteString("<w:tbl><w:tblPr>")
	if s := p["style"]; s != "" {
		fmt.Fprintf(w, `<w:tblStyle w:val="%s"/>`, esc(s))
	}
	w.WriteString(`<w:tblW w:w="0" w:type="auto"/>`)
	if p.has("center") {
		w.WriteString(`<w:jc w:val="center"/>`)
	}
	if !p.has("plain") {
		w.WriteString("<w:tblBorders>")
		for _, side := range [...]string{"top", "left", "bottom", "right", "insideH", "insideV"} {
			fmt.Fprintf(w, `<w:%s w:val="single" w:sz="4" w:space="0" w:color="auto"/>`, side)
		}
		w.WriteString("</w:tblBorders>")
	}
	w.WriteString(`<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>`)
	for _, n := range widths {
		fmt.Fprintf(w, `<w:gridCol w:w="%d"/>`, n)
	}
	w.WriteString("</w:tblGrid>")
	for rows := 0; ; rows++ {
		line, ok := r.next()
		if !ok {
			return r.errorf("|end is missing")
		}
		if line == "|end" {
			break
		}
		header := rows == 0 && p.has("header")
		if err := b.row(w, line, widths, header); err != nil {
			return r.errorf("%w", err)
		}
	}
	w.WriteString("</w:tbl>")
	return nil
}

// row writes one row from its line.
func (b *builder) row(w *strings.Builder, line string, widths []int, header bool) error {
	if !strings.HasPrefix(line, "|") {
		return fmt.Errorf("row without a bar: %q", line)
	}
	w.WriteString("<w:tr>")
	if header {
		w.WriteString("<w:trPr><w:tblHeader/></w:trPr>")
	}
	column := 0
	for cell := range strings.SplitSeq(strings.TrimPrefix(line, "|"), " | ") {
		cell = strings.TrimSpace(cell)
		span, merge := 1, ""
		if strings.HasPrefix(cell, "<") {
			mark, text, ok := strings.Cut(cell[1:], ">")
			if !ok {
				return fmt.Errorf("cell mark without end")
			}
			cell = strings.TrimSpace(text)
			switch {
			case strings.HasSuffix(mark, "v"):
				merge = `<w:vMerge w:val="restart"/>`
			case strings.HasSuffix(mark, "^"):
				merge = "<w:vMerge/>"
			}
			if n, err := strconv.Atoi(strings.TrimRight(mark, "v^")); err == nil {
				span = n
			}
		}
		if column+span > len(widths) {
			return fmt.Errorf("row of more than %d columns", len(widths))
		}
		width := 0
		for _, n := range widths[column : column+span] {
			width += n
		}
		column += span
		fmt.Fprintf(w, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>`, width)
		if span > 1 {
			fmt.Fprintf(w, `<w:gridSpan w:val="%d"/>`, span)
		}
		w.WriteString(merge + "</w:tcPr>")
		for text := range strings.SplitSeq(cell, " // ") {
			if err := b.line(w, text); err != nil {
				return err
			}
		}
		w.WriteString("</w:tc>")
	}
	if column < len(widths) {
		return fmt.Errorf("row of %d columns of %d", column, len(widths))
	}
	w.WriteString("</w:tr>")
	return nil
}
