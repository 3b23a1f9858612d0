package sample

import (
	"fmt"
	"strconv"
	"strings"
)

// list adds a numbering. Its lines are levels: `upperRoman "%1." start=2, suff=space`. "|list B of A 0=5" numbers as A
// does and begins level 0 at five.
func (b *builder) list(r *reader, rest string) error {
	fields := strings.Fields(rest)
	if len(fields) == 0 {
		return r.errorf("list without a name")
	}
	name := fields[0]
	id := len(b.lists) + 1
	if len(fields) >= 3 && fields[1] == "of" {
		base, ok := b.lists[fields[2]]
		if !ok {
			return r.errorf("no list %q", fields[2])
		}
		b.nums += fmt.Sprintf(`<w:num w:numId="%d"><w:abstractNumId w:val="%d"/>`, id, b.abstractOf[base])
		for _, o := range fields[3:] {
			level, start, _ := strings.Cut(o, "=")
			b.nums += fmt.Sprintf(`<w:lvlOverride w:ilvl="%s"><w:startOverride w:val="%s"/></w:lvlOverride>`, esc(level), esc(start))
		}
		b.nums += "</w:num>"
		b.lists[name], b.abstractOf[id] = id, b.abstractOf[base]
		return nil
	}
	var levels strings.Builder
	for level := 0; ; level++ {
		line, ok := r.next()
		if !ok {
			return r.errorf("|end is missing")
		}
		if line == "|end" {
			break
		}
		if err := writeLevel(&levels, level, line); err != nil {
			return r.errorf("%w", err)
		}
	}
	abstract := len(b.abstractOf)
	b.abstracts += fmt.Sprintf(`<w:abstractNum w:abstractNumId="%d"><w:multiLevelType w:val="multilevel"/>%s</w:abstractNum>`, abstract, levels.String())
	b.nums += fmt.Sprintf(`<w:num w:numId="%d"><w:abstractNumId w:val="%d"/></w:num>`, id, abstract)
	b.lists[name], b.abstractOf[id] = id, abstract
	return nil
}

// writeLevel writes one w:lvl.
func writeLevel(w *strings.Builder, level int, line string) error {
	format, rest, _ := strings.Cut(line, " ")
	quoted, err := strconv.QuotedPrefix(strings.TrimSpace(rest))
	if err != nil {
		return fmt.Errorf("level %q has no text in quotation marks", line)
	}
	text, err := strconv.Unquote(quoted)
	if err != nil {
		return err
	}
	p := parseProperties(strings.TrimPrefix(strings.TrimSpace(rest), quoted))
	start := p["start"]
	if start == "" {
		start = "1"
	}
	fmt.Fprintf(w, `<w:lvl w:ilvl="%d"><w:start w:val="%s"/><w:numFmt w:val="%s"/>`, level, esc(start), esc(format))
	if s := p["restart"]; s != "" {
		fmt.Fprintf(w, `<w:lvlRestart w:val="%s"/>`, esc(s))
	}
	if s := p["style"]; s != "" {
		fmt.Fprintf(w, `<w:pStyle w:val="%s"/>`, esc(s))
	}
	if p.has("legal") {
		w.WriteString("<w:isLgl/>")
	}
	if s := p["suff"]; s != "" {
		fmt.Fprintf(w, `<w:suff w:val="%s"/>`, esc(s))
	}
	fmt.Fprintf(w, `<w:lvlText w:val="%s"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="567"/></w:pPr>`, esc(text))
	if f := p["font"]; f != "" {
		w.WriteString("<w:rPr>" + properties{"font": f}.run() + "</w:rPr>")
	}
	w.WriteString("</w:lvl>")
	return nil
}
