package sample

import (
	"fmt"
	"strconv"
	"strings"
)

// properties are formatting by name: "center", "b", "sz" = "13".
type properties map[string]string

// parseProperties reads "center, b, sz=13".
func parseProperties(s string) properties {
	p := properties{}
	for field := range strings.SplitSeq(s, ",") {
		if field = strings.TrimSpace(field); field != "" {
			name, value, _ := strings.Cut(field, "=")
			p[strings.TrimSpace(name)] = strings.TrimSpace(value)
		}
	}
	return p
}

// with are the properties and those of q, which win.
func (p properties) with(q properties) properties {
	out := properties{}
	for k, v := range p {
		out[k] = v
	}
	for k, v := range q {
		out[k] = v
	}
	return out
}

func (p properties) has(name string) bool { _, ok := p[name]; return ok }

// known are the names that a paragraph, a run and a style may have.
var known = strings.Fields(`center right justify left style first indent hang rindent before after line keep pagebreak outline num tabs border
	b i u s caps smallcaps hidden sup sub font sz color nob noi nonum`)

// check reports the first name that means nothing.
func (p properties) check() error {
	for k := range p {
		ok := false
		for _, n := range known {
			ok = ok || n == k
		}
		if !ok {
			return fmt.Errorf("unknown property %q", k)
		}
	}
	return nil
}

// run is the content of w:rPr in the order of the schema (ECMA-376 Part 1, 17.3.2.28).
func (p properties) run() string {
	var sb strings.Builder
	if f := p["font"]; f != "" {
		f = esc(f)
		fmt.Fprintf(&sb, `<w:rFonts w:ascii="%s" w:hAnsi="%s" w:cs="%s"/>`, f, f, f)
	}
	toggle := func(name, on, off string) {
		if p.has(on) {
			sb.WriteString("<w:" + name + "/>")
		} else if off != "" && p.has(off) {
			sb.WriteString("<w:" + name + ` w:val="0"/>`)
		}
	}
	toggle("b", "b", "nob")
	toggle("i", "i", "noi")
	toggle("caps", "caps", "")
	toggle("smallCaps", "smallcaps", "")
	toggle("strike", "s", "")
	toggle("vanish", "hidden", "")
	if c := p["color"]; c != "" {
		fmt.Fprintf(&sb, `<w:color w:val="%s"/>`, esc(c))
	}
	if size, err := strconv.ParseFloat(p["sz"], 64); err == nil {
		fmt.Fprintf(&sb, `<w:sz w:val="%d"/><w:szCs w:val="%d"/>`, int(size*2), int(size*2))
	}
	if p.has("u") {
		sb.WriteString(`<w:u w:val="single"/>`)
	}
	if p.has("sup") {
		sb.WriteString(`<w:vertAlign w:val="superscript"/>`)
	} else if p.has("sub") {
		sb.WriteString(`<w:vertAlign w:val="subscript"/>`)
	}
	return sb.String()
}

// paragraph is the content of w:pPr in the order of the schema (17.3.1.26), without run properties.
func (b *builder) paragraph(p properties) (string, error) {
	var sb strings.Builder
	if s := p["style"]; s != "" {
		fmt.Fprintf(&sb, `<w:pStyle w:val="%s"/>`, esc(s))
	}
	if p.has("keep") {
		sb.WriteString("<w:keepNext/>")
	}
	if p.has("pagebreak") {
		sb.WriteString("<w:pageBreakBefore/>")
	}
	if p.has("nonum") {
		sb.WriteString(`<w:numPr><w:numId w:val="0"/></w:numPr>`)
	} else if n := p["num"]; n != "" {
		list, level, _ := strings.Cut(n, ":")
		id, ok := b.lists[list]
		if !ok {
			return "", fmt.Errorf("no list %q", list)
		}
		fmt.Fprintf(&sb, `<w:numPr><w:ilvl w:val="%s"/><w:numId w:val="%d"/></w:numPr>`, esc(orZero(level)), id)
	}
	if side := p["border"]; side != "" {
		fmt.Fprintf(&sb, `<w:pBdr><w:%s w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>`, esc(side))
	}
	if t := p["tabs"]; t != "" {
		sb.WriteString("<w:tabs>")
		for stop := range strings.SplitSeq(t, ";") {
			kind, at, _ := strings.Cut(stop, ":")
			fmt.Fprintf(&sb, `<w:tab w:val="%s" w:pos="%s"/>`, esc(kind), esc(at))
		}
		sb.WriteString("</w:tabs>")
	}
	sb.WriteString(p.spacing())
	sb.WriteString(p.indent())
	for _, align := range [...][2]string{{"center", "center"}, {"right", "right"}, {"justify", "both"}, {"left", "left"}} {
		if p.has(align[0]) {
			fmt.Fprintf(&sb, `<w:jc w:val="%s"/>`, align[1])
			break
		}
	}
	if o, err := strconv.Atoi(p["outline"]); err == nil {
		fmt.Fprintf(&sb, `<w:outlineLvl w:val="%d"/>`, o-1)
	}
	return sb.String(), nil
}

func orZero(s string) string {
	if s == "" {
		return "0"
	}
	return s
}

// spacing is w:spacing: before and after in points, line in 240ths of a line or "exact:" points.
func (p properties) spacing() string {
	var attrs string
	for _, side := range [...]string{"before", "after"} {
		if pt, err := strconv.Atoi(p[side]); err == nil {
			attrs += fmt.Sprintf(` w:%s="%d"`, side, pt*20)
		}
	}
	if line := p["line"]; line != "" {
		if pt, ok := strings.CutPrefix(line, "exact:"); ok {
			n, _ := strconv.Atoi(pt)
			attrs += fmt.Sprintf(` w:line="%d" w:lineRule="exact"`, n*20)
		} else {
			attrs += fmt.Sprintf(` w:line="%s" w:lineRule="auto"`, esc(line))
		}
	}
	if attrs == "" {
		return ""
	}
	return "<w:spacing" + attrs + "/>"
}

// indent is w:ind in twips.
func (p properties) indent() string {
	var attrs string
	for _, a := range [...][2]string{{"indent", "left"}, {"rindent", "right"}, {"hang", "hanging"}, {"first", "firstLine"}} {
		if v := p[a[0]]; v != "" {
			attrs += fmt.Sprintf(` w:%s="%s"`, a[1], esc(v))
		}
	}
	if attrs == "" {
		return ""
	}
	return "<w:ind" + attrs + "/>"
}

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

func esc(s string) string { return escaper.Replace(s) }
