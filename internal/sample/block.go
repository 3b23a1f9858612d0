package sample

import (
	"fmt"
	"strings"
)

// blocks writes paragraphs and tables until the line end ("" for the end of the lines).
func (b *builder) blocks(w *strings.Builder, r *reader, end string) error {
	for {
		line, ok := r.next()
		switch {
		case !ok && end != "":
			return r.errorf("%s is missing", end)
		case !ok || line == end && end != "":
			return nil
		case strings.HasPrefix(line, "|"):
			if err := b.directive(w, r, line); err != nil {
				return err
			}
		default:
			if err := b.line(w, line); err != nil {
				return r.errorf("%w", err)
			}
		}
	}
}

// line writes a paragraph from its line.
func (b *builder) line(w *strings.Builder, line string) error {
	p := b.defaults
	text := line
	if strings.HasPrefix(line, "[") {
		head, rest, ok := strings.Cut(line[1:], "]")
		if !ok {
			return fmt.Errorf("bracket without end")
		}
		plus := strings.HasPrefix(head, "+")
		own := parseProperties(strings.TrimPrefix(head, "+"))
		if err := own.check(); err != nil {
			return err
		}
		if p = own; plus {
			p = b.defaults.with(own)
		}
		text = strings.TrimPrefix(rest, " ")
	}
	pPr, err := b.paragraph(p)
	if err != nil {
		return err
	}
	var runs strings.Builder
	if err := b.inline(&runs, text, p); err != nil {
		return err
	}
	w.WriteString("<w:p>")
	if mark := p.run(); mark != "" {
		pPr += "<w:rPr>" + mark + "</w:rPr>"
	}
	if b.pendingSection != "" {
		pPr += b.pendingSection
		b.pendingSection = ""
	}
	if pPr != "" {
		w.WriteString("<w:pPr>" + pPr + "</w:pPr>")
	}
	w.WriteString(runs.String() + "</w:p>")
	return nil
}

// directive writes what a line with a bar begins.
func (b *builder) directive(w *strings.Builder, r *reader, line string) error {
	name, rest, _ := strings.Cut(line[1:], " ")
	rest = strings.TrimSpace(rest)
	var err error
	switch name {
	case "default":
		b.defaults = parseProperties(strings.Trim(rest, "[]"))
		err = b.defaults.check()
	case "page":
		b.page = b.page.with(parseProperties(rest))
	case "section":
		err = b.section(w, rest)
	case "style":
		err = b.style(rest)
	case "list":
		return b.list(r, rest)
	case "table":
		return b.table(w, r, rest)
	case "header", "footer":
		return b.margin(r, name, rest)
	case "box":
		return b.box(w, r)
	case "sdt":
		w.WriteString(`<w:sdt><w:sdtPr><w:alias w:val="Nội dung"/></w:sdtPr><w:sdtContent>`)
		defer w.WriteString(`</w:sdtContent></w:sdt>`)
		return b.blocks(w, r, "|end")
	default:
		err = fmt.Errorf("unknown directive %q", name)
	}
	if err != nil {
		return r.errorf("%w", err)
	}
	return nil
}

// section ends a section of pages here; the next ones have the given properties.
func (b *builder) section(w *strings.Builder, rest string) error {
	b.pendingSection = b.sectPr()
	b.page = b.page.with(parseProperties(rest))
	return b.line(w, "[]")
}

// margin reads a header or a footer.
func (b *builder) margin(r *reader, kind, pages string) error {
	if pages == "" {
		pages = "default"
	}
	defaults := b.defaults
	b.defaults = nil
	defer func() { b.defaults = defaults }()
	var content strings.Builder
	if err := b.blocks(&content, r, "|end"); err != nil {
		return err
	}
	tag := map[string]string{"header": "hdr", "footer": "ftr"}[kind]
	n := len(b.margins) + 1
	name := fmt.Sprintf("%s%d.xml", kind, n)
	b.margins = append(b.margins, part{
		"word/" + name, typeBase + "wordprocessingml." + kind + "+xml",
		xmlHead + "<w:" + tag + namespaces + ">" + content.String() + "</w:" + tag + ">",
	})
	id := b.relate(kind, name, false)
	b.marginRefs += fmt.Sprintf(`<w:%sReference w:type="%s" r:id="%s"/>`, kind, pages, id)
	return nil
}
