package render

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"example.com/vanban/model"
)

// Markdown writes the document in Markdown as GitHub reads it: the sections as headings, tables as pipe tables,
// notes as footnotes. Numbers stand as they are printed and are escaped, so that no renderer counts anew. Headers,
// footers and comments are left out.
func Markdown(w io.Writer, d *model.Document) error {
	m := &markdown{output: newOutput(w), d: d, headings: map[int]int{}, leads: map[int]int{}}
	m.structure()
	for i, b := range d.Body {
		switch b := b.(type) {
		case *model.Paragraph:
			m.paragraph(i, b)
		case *model.Table:
			m.table(i, b)
		}
	}
	for i := range d.Notes {
		m.note(i)
	}
	return m.Flush()
}

type markdown struct {
	output
	d        *model.Document
	headings map[int]int // level of the heading that a body block is
	leads    map[int]int // length in bytes of the inline lead that a body block begins with
	begun    bool
}

// structure finds the headings: the type or else the subject is the first, the sections follow.
func (m *markdown) structure() {
	title := m.d.Frame.Spans[model.PartType]
	if len(title) == 0 {
		title = m.d.Frame.Spans[model.PartSubject]
	}
	letter := m.d.Frame.Type.Name == "công văn"
	for _, s := range title {
		if p, ok := m.bodyParagraph(s); ok && !letter && s.Start == 0 && s.End == len(p.Text) {
			m.headings[s.Block] = 1
		}
	}
	m.d.WalkSections(func(s *model.Section) bool {
		p, ok := m.bodyParagraph(s.Heading)
		switch {
		case !ok:
		case s.Inline:
			if s.Heading.End <= len(p.Text) {
				m.leads[s.Heading.Block] = s.Heading.End
			}
		case m.headings[s.Heading.Block] == 0:
			m.headings[s.Heading.Block] = min(s.Level+1, 6)
		}
		return true
	})
}

// bodyParagraph is the paragraph of the body that a span stands in.
func (m *markdown) bodyParagraph(s model.Span) (*model.Paragraph, bool) {
	if s.IsZero() || s.Story != model.InBody || s.Cell || s.Block >= len(m.d.Body) {
		return nil, false
	}
	p, ok := m.d.Body[s.Block].(*model.Paragraph)
	return p, ok
}

// block begins a block of text.
func (m *markdown) block() {
	if m.begun {
		m.write("\n")
	}
	m.begun = true
}

func (m *markdown) paragraph(i int, p *model.Paragraph) {
	if strings.TrimSpace(labelled(p)) == "" && len(p.Anchors) == 0 {
		return
	}
	text := m.inline(p, m.leads[i])
	if text == "" {
		return
	}
	m.block()
	if level := m.headings[i]; level > 0 {
		m.write(strings.Repeat("#", level), " ", strings.ReplaceAll(text, "\\\n", " "), "\n")
		return
	}
	m.write(text, "\n")
}

// inline is the text of a paragraph with its label, its first lead bytes bold.
func (m *markdown) inline(p *model.Paragraph, lead int) string {
	var sb strings.Builder
	switch {
	case p.Label == "":
	case isBullet(p.Label):
		sb.WriteString("- ")
	default:
		sb.WriteString(escapeStart(escape(p.Label)) + " ")
	}
	body := m.spans(p, lead)
	if p.Label == "" {
		body = strings.TrimLeft(body, " \t")
		if !strings.HasPrefix(body, "**") {
			body = escapeStart(body)
		}
	}
	sb.WriteString(body)
	lines := strings.Split(strings.TrimRight(sb.String(), " \t\n"), "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRight(l, " \t")
		if i > 0 {
			lines[i] = escapeStart(strings.TrimLeft(lines[i], " \t"))
		}
	}
	return strings.Join(lines, "\\\n")
}

// spans is the escaped text of a paragraph with its anchors and links in place.
func (m *markdown) spans(p *model.Paragraph, lead int) string {
	cuts := []int{0, lead, len(p.Text)}
	for _, a := range p.Anchors {
		cuts = append(cuts, a.At)
	}
	for _, r := range p.Runs {
		if r.Link != "" {
			cuts = append(cuts, r.Start, r.End)
		}
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var sb strings.Builder
	bold := lead > 0 && strings.HasPrefix(p.Text[lead:], " ") && p.Label == "" && !strings.ContainsAny(p.Text[:1], " \t")
	if bold {
		sb.WriteString("**")
	}
	for i, at := range cuts {
		if bold && at == lead {
			sb.WriteString("**")
		}
		for _, a := range p.Anchors {
			if a.At == at {
				sb.WriteString(m.anchor(a))
			}
		}
		if i+1 == len(cuts) {
			break
		}
		text := escape(p.Text[at:cuts[i+1]])
		if target := linkAt(p, at); target != "" {
			text = "[" + text + "](<" + strings.NewReplacer("<", "%3C", ">", "%3E", "\n", "").Replace(target) + ">)"
		}
		sb.WriteString(text)
	}
	return sb.String()
}

func (m *markdown) anchor(a model.Anchor) string {
	switch {
	case a.Kind == model.AnchorNote && a.Index < len(m.d.Notes):
		return fmt.Sprintf("[^%d]", a.Index+1)
	case a.Kind == model.AnchorImage && a.Index < len(m.d.Images):
		im := m.d.Images[a.Index]
		return "![" + escape(oneLine(im.Alt)) + "](<" + im.Name + ">)"
	}
	return ""
}

func linkAt(p *model.Paragraph, at int) string {
	for _, r := range p.Runs {
		if r.Start <= at && at < r.End {
			return r.Link
		}
	}
	return ""
}

func (m *markdown) table(i int, t *model.Table) {
	f := &m.d.Frame
	inFrame := f.Head.From <= i && i < f.Head.To || f.Tail.From <= i && i < f.Tail.To
	if inFrame && !t.Borders || t.Width() <= 1 {
		for r := range t.Rows {
			for c := range t.Rows[r].Cells {
				m.lines(t.Rows[r].Cells[c].Blocks)
			}
		}
		return
	}
	width := t.Width()
	for r, row := range t.Rows {
		if r == 0 {
			m.block()
		}
		cells := make([]string, width)
		for c := range row.Cells {
			if at := row.Cells[c].Column; at < width {
				cells[at] = m.cell(row.Cells[c].Blocks)
			}
		}
		m.write("| ", strings.Join(cells, " | "), " |\n")
		if r == 0 {
			m.write("|", strings.Repeat(" --- |", width), "\n")
		}
	}
}

// lines writes the paragraphs of a cell that serves layout as one block, a line each.
func (m *markdown) lines(blocks []model.Block) {
	var lines []string
	for p := range model.Paragraphs(blocks) {
		if s := m.inline(p, 0); s != "" {
			lines = append(lines, s)
		}
	}
	if len(lines) > 0 {
		m.block()
		m.write(strings.Join(lines, "\\\n"), "\n")
	}
}

func (m *markdown) cell(blocks []model.Block) string {
	var lines []string
	for p := range model.Paragraphs(blocks) {
		s := m.spans(p, 0)
		if p.Label != "" {
			s = escape(p.Label) + " " + s
		}
		if s = strings.TrimSpace(s); s != "" {
			lines = append(lines, strings.ReplaceAll(strings.ReplaceAll(s, "|", `\|`), "\n", "<br>"))
		}
	}
	return strings.Join(lines, "<br>")
}

func (m *markdown) note(i int) {
	m.block()
	m.write(fmt.Sprintf("[^%d]:", i+1))
	lead := " "
	for p := range model.Paragraphs(m.d.Notes[i].Body) {
		if s := m.inline(p, 0); s != "" {
			m.write(lead, strings.ReplaceAll(s, "\n", "\n    "), "\n")
			lead = "\n    "
		}
	}
	if lead == " " {
		m.write("\n")
	}
}

// isBullet reports a label that counts nothing.
func isBullet(label string) bool {
	r, n := utf8.DecodeRuneInString(label)
	return n == len(label) && strings.ContainsRune("-–—•·*+o§▪■□◦●○➢✓", r)
}

// escape takes from characters what they mean in Markdown anywhere in a line.
func escape(s string) string {
	if !strings.ContainsAny(s, "\\`*_[]<>~&") {
		return s
	}
	var sb strings.Builder
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case '\\', '`', '*', '_', '[', ']', '<', '>', '~':
			sb.WriteByte('\\')
		case '&':
			if entity(s[i+1:]) {
				sb.WriteByte('\\')
			}
		}
		sb.WriteByte(s[i])
	}
	return sb.String()
}

// entity reports whether a text after "&" would be read as a character reference.
func entity(s string) bool {
	end := strings.IndexByte(s, ';')
	return end > 0 && end < 32 && strings.IndexFunc(s[:end], func(r rune) bool {
		return r != '#' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z')
	}) < 0
}

// escapeStart takes from the beginning of a line what it means in Markdown. Typed dashes stay: a list of dashes is one.
func escapeStart(s string) string {
	switch {
	case s == "":
		return s
	case s[0] == '#', s[0] == '=':
		return `\` + s
	case s[0] == '-', s[0] == '+':
		if strings.HasPrefix(s[1:], " ") && strings.Trim(s, "- ") != "" {
			return s
		}
		return `\` + s
	}
	digits := len(s) - len(strings.TrimLeft(s, "0123456789"))
	if digits > 0 && digits < len(s) && (s[digits] == '.' || s[digits] == ')') {
		return s[:digits] + `\` + s[digits:]
	}
	return s
}
