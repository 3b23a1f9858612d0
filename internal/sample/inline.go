package sample

import (
	"fmt"
	"strings"

	"golang.org/x/text/encoding/charmap"

	"example.com/vanban/normalize/charset"
)

// inline writes the runs of a paragraph's text.
func (b *builder) inline(w *strings.Builder, text string, p properties) error {
	for text != "" {
		open := strings.IndexByte(text, '{')
		if open < 0 {
			b.run(w, text, p)
			return nil
		}
		if strings.HasPrefix(text[open:], "{{") {
			b.run(w, text[:open+1], p)
			text = text[open+2:]
			continue
		}
		b.run(w, text[:open], p)
		end := matching(text[open:])
		if end < 0 {
			return fmt.Errorf("brace without end: %q", text[open:])
		}
		if err := b.element(w, text[open+1:open+end], p); err != nil {
			return err
		}
		text = text[open+end+1:]
	}
	return nil
}

// matching is where the brace closes that s begins with, -1 when it does not.
func matching(s string) int {
	depth := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// run writes one run of plain text.
func (b *builder) run(w *strings.Builder, text string, p properties) {
	if text != "" {
		tag := "w:t"
		if b.deleting {
			tag = "w:delText"
		}
		b.rawRun(w, fmt.Sprintf(`<%s xml:space="preserve">%s</%s>`, tag, esc(text), tag), p)
	}
}

// rawRun writes a run with the given content.
func (b *builder) rawRun(w *strings.Builder, content string, p properties) {
	w.WriteString("<w:r>")
	if rPr := p.run(); rPr != "" {
		w.WriteString("<w:rPr>" + rPr + "</w:rPr>")
	}
	w.WriteString(content + "</w:r>")
}

// element writes what stands between braces.
func (b *builder) element(w *strings.Builder, s string, p properties) error {
	name, rest, _ := strings.Cut(s, ":")
	switch name {
	case "tab":
		b.rawRun(w, "<w:tab/>", p)
	case "br":
		b.rawRun(w, "<w:br/>", p)
	case "page":
		b.rawRun(w, `<w:br w:type="page"/>`, p)
	case "nbsp":
		b.run(w, "\u00a0", p)
	case "nbhyphen":
		b.rawRun(w, "<w:noBreakHyphen/>", p)
	case "softhyphen":
		b.rawRun(w, "<w:softHyphen/>", p)
	case "sym":
		font, char, _ := strings.Cut(rest, ",")
		b.rawRun(w, fmt.Sprintf(`<w:sym w:font="%s" w:char="%s"/>`, esc(font), esc(char)), p)
	case "fn", "en":
		return b.note(w, name, rest, p)
	case "ins", "del":
		return b.tracked(w, name, rest, p)
	case "field", "simple":
		return b.field(w, name, rest, p)
	case "link":
		return b.link(w, rest, p)
	case "cm":
		return b.comment(w, rest, p)
	case "img":
		return b.image(w, rest, p)
	case "rule":
		return b.rule(w, rest, p)
	case "tcvn3", "vni":
		return b.legacy(w, name, rest, p)
	default:
		q := parseProperties(name)
		if err := q.check(); err != nil {
			return err
		}
		return b.inline(w, rest, p.with(q))
	}
	return nil
}

// legacy writes text as it is typed in an 8-bit font: its bytes in the encoding, read as Windows-1252.
func (b *builder) legacy(w *strings.Builder, name, text string, p properties) error {
	font := map[string]string{"tcvn3": ".VnTime", "vni": "VNI-Times"}[name]
	if p.has("caps") {
		font, text = ".VnTimeH", strings.ToLower(text)
		p = p.with(nil)
		delete(p, "caps")
	}
	enc, ok := charset.ByName(name)
	if !ok {
		return fmt.Errorf("no encoding %q", name)
	}
	stored, err := enc.NewEncoder().String(text)
	if err != nil {
		return err
	}
	typed, err := charmap.Windows1252.NewDecoder().String(stored)
	if err != nil {
		return err
	}
	b.run(w, typed, p.with(properties{"font": font}))
	return nil
}

// tracked writes an insertion or a deletion.
func (b *builder) tracked(w *strings.Builder, name, text string, p properties) error {
	b.revisions++
	fmt.Fprintf(w, `<w:%s w:id="%d" w:author="Văn thư" w:date="2024-01-02T08:00:00Z">`, name, 1000+b.revisions)
	b.deleting = name == "del"
	err := b.inline(w, text, p)
	b.deleting = false
	w.WriteString("</w:" + name + ">")
	return err
}

// field writes a field with its result: "PAGE|2".
func (b *builder) field(w *strings.Builder, name, s string, p properties) error {
	instruction, result, _ := strings.Cut(s, "|")
	if name == "simple" {
		fmt.Fprintf(w, `<w:fldSimple w:instr=" %s ">`, esc(instruction))
		err := b.inline(w, result, p)
		w.WriteString("</w:fldSimple>")
		return err
	}
	b.rawRun(w, `<w:fldChar w:fldCharType="begin"/>`, p)
	b.rawRun(w, `<w:instrText xml:space="preserve"> `+esc(instruction)+` </w:instrText>`, p)
	b.rawRun(w, `<w:fldChar w:fldCharType="separate"/>`, p)
	err := b.inline(w, result, p)
	b.rawRun(w, `<w:fldChar w:fldCharType="end"/>`, p)
	return err
}

// link writes a hyperlink: "https://…|text".
func (b *builder) link(w *strings.Builder, s string, p properties) error {
	target, text, _ := strings.Cut(s, "|")
	id := b.relate("hyperlink", target, true)
	fmt.Fprintf(w, `<w:hyperlink r:id="%s">`, id)
	err := b.inline(w, text, p)
	w.WriteString("</w:hyperlink>")
	return err
}
