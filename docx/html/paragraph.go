package html

import (
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"

	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/internal/lazyregexp"
	"example.com/vanban/model"
	"example.com/vanban/normalize/charset"
)

// gathered is the paragraph that is being read: its pieces, and the block that it stands in.
type gathered struct {
	style     style
	isolated  bool // the block is a paragraph: line breaks stay inside it
	pieces    []piece
	anchors   []pendingAnchor
	space     bool // a blank stands at the end, or nothing: the next blank is none
	shown     bool // something that takes a line was met, be it blank
	floated   bool // the last thing is a picture that floats
	breaks    int  // line breaks at the end
	label     string
	list      model.ListPosition
	pageBreak bool // before the next paragraph
	filled    bool // a paragraph or a table was put
}

// piece is text in one formatting.
type piece struct {
	text      string
	char      flow.Character
	font      string
	link      string
	generated bool
	small     bool // in the size that Word puts the blanks after a label in
}

// pendingAnchor stands before the piece of that index.
type pendingAnchor struct {
	before int
	model.Anchor
}

// outerBlock is what a block leaves for the block around it.
type outerBlock struct {
	style    style
	isolated bool
}

// begin ends the paragraph before a block and begins the block's own.
func (g *gathered) begin(r *reader, s *style, isolated bool) outerBlock {
	r.flush()
	outer := outerBlock{g.style, g.isolated}
	g.style, g.isolated = *s, isolated
	return outer
}

func (g *gathered) restore(o outerBlock) { g.style, g.isolated = o.style, o.isolated }

// clear makes room for the next paragraph.
func (g *gathered) clear() {
	g.pieces, g.anchors, g.space, g.shown, g.breaks = g.pieces[:0], g.anchors[:0], true, false, 0
}

// msoLevel is a place in Word's lists: "l0 level1 lfo1".
var msoLevel = lazyregexp.New(`level(\d+)\s+lfo(\d+)`)

// place notes where in Word's lists the paragraph stands.
func (g *gathered) place(list string) {
	if m := msoLevel.FindStringSubmatch(list); m != nil {
		level, _ := strconv.Atoi(m[1])
		id, _ := strconv.Atoi(m[2])
		g.list = model.ListPosition{ID: id, Level: min(max(level-1, 0), 8)}
	}
}

// text adds text; outside of preformatted text all white space is one blank, and none where a line begins.
func (r *reader) text(text string, s *style) {
	g := &r.gathered
	if s.pre {
		for i, line := range strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n") {
			if i > 0 {
				r.flush()
			}
			if line != "" {
				r.add(line, s, false)
			}
		}
		return
	}
	if len(g.pieces) == 0 && len(g.anchors) == 0 {
		g.space = true
	}
	if g.floated {
		text = strings.TrimPrefix(strings.TrimPrefix(text, "\r"), "\n")
		text = strings.TrimLeft(text, "\t")
		g.floated = false
	}
	var out strings.Builder
	for _, c := range text {
		if c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' {
			if !g.space {
				out.WriteByte(' ')
			}
			g.space = true
			continue
		}
		out.WriteRune(c)
		g.space = false
	}
	if out.Len() > 0 {
		r.add(out.String(), s, false)
	}
}

// add adds a piece.
func (r *reader) add(text string, s *style, generated bool) {
	g := &r.gathered
	g.breaks = 0
	g.shown = true
	g.pieces = append(g.pieces, piece{
		text: text, char: r.fonts.Character(s.format, s.ascii, s.high), font: s.high, link: s.link, generated: generated,
		small: s.format.Size == labelBlanksSize,
	})
}

// put adds generated text.
func (r *reader) put(text string, s *style) {
	r.add(text, s, true)
	r.gathered.space = true
}

func (r *reader) anchor(a model.Anchor) {
	g := &r.gathered
	g.anchors = append(g.anchors, pendingAnchor{len(g.pieces), a})
}

// lineBreak reads a <br>. In a paragraph it breaks the line, two of them the paragraph; elsewhere each ends one.
func (r *reader) lineBreak(s *style) {
	g := &r.gathered
	if s.layout.PageBreakBefore {
		g.pageBreak = true
		return
	}
	if !g.isolated || g.breaks > 0 {
		if !g.isolated && len(g.pieces) == 0 && len(g.anchors) == 0 {
			return // blank lines between lines that are paragraphs
		}
		r.flush()
		return
	}
	if len(g.pieces) == 0 {
		g.shown = true
		return
	}
	r.add("\n", s, true)
	g.space, g.breaks = true, 1
}

// rule reads an <hr>: a line of its own.
func (r *reader) rule(n *html.Node, s *style) {
	if r.notes.separates(n) {
		return
	}
	r.flush()
	g := &r.gathered
	width := length(attr(n, "width")+"px", 0)
	if s.width > 0 {
		width = s.width
	}
	outer := g.style
	g.style.layout.Align = "center"
	if a := strings.ToLower(attr(n, "align")); a == "left" || a == "right" {
		g.style.layout.Align = a
	}
	r.anchor(model.Anchor{Kind: model.AnchorLine, Width: width})
	r.flush()
	g.style = outer
}

// labelBlanksSize is the size, in half-points, of the blanks that Word writes after the number of a list.
const labelBlanksSize = 14

// flush ends the paragraph: it goes to the document when there is something in it.
func (r *reader) flush() {
	g := &r.gathered
	g.trim()
	if len(g.pieces) == 0 && len(g.anchors) == 0 && !(g.shown && g.isolated) {
		g.clear()
		return
	}
	g.printedLabel(&r.fonts)
	p := &r.p
	p.Reset()
	layout := g.style.layout
	if g.pageBreak {
		p.Break(model.AnchorPageBreak)
		g.pageBreak = false
	}
	p.Layout = r.fonts.Layout(layout)
	p.Label, p.List = g.label, g.list
	r.decodePieces()
	anchors := g.anchors
	for i := 0; i <= len(g.pieces); i++ {
		for len(anchors) > 0 && anchors[0].before <= i {
			p.Anchor(anchors[0].Anchor)
			anchors = anchors[1:]
		}
		if i == len(g.pieces) {
			break
		}
		pc := &g.pieces[i]
		if pc.generated {
			p.Put(pc.text, &pc.char, pc.link)
		} else {
			p.Add(pc.text, flow.Piece{Char: &pc.char, Link: pc.link})
		}
	}
	p.Compose(&r.fonts)
	r.out.Paragraph(p)
	g.filled = true
	if err := p.Err(); err != nil && r.err == nil {
		r.err = err
	}
	if err := flow.Excess(r.out, &r.fonts); err != nil && r.err == nil {
		r.err = err
	}
	g.label, g.list = "", model.ListPosition{}
	g.clear()
}

// trim takes the blanks and line breaks off the end, and empties a paragraph of blanks.
func (g *gathered) trim() {
	for n := len(g.pieces); n > 0; n = len(g.pieces) {
		last := &g.pieces[n-1]
		cut := " \n"
		if blank(g.pieces) {
			cut = " \n\u00A0"
		}
		if last.text = strings.TrimRight(last.text, cut); last.text != "" {
			return
		}
		g.pieces = g.pieces[:n-1]
	}
}

func blank(pieces []piece) bool {
	return !slices.ContainsFunc(pieces, func(p piece) bool { return strings.Trim(p.text, " \n\u00A0") != "" })
}

// decodePieces has the text that names no 8-bit font read by the encoding that it shows to be in.
func (r *reader) decodePieces() {
	pieces := r.gathered.pieces
	var text strings.Builder
	for i := range pieces {
		if r.fonts.Decoder(pieces[i].font) != nil {
			return
		}
		text.WriteString(pieces[i].text)
	}
	_, e := r.mixture.Decode(text.String())
	if e == nil || e == charset.Decomposed {
		return
	}
	for i := range pieces {
		pieces[i].char = pieces[i].char.In(unnamed{r.mixture, e})
	}
}

// unnamed decodes text that is in no font's encoding by name.
type unnamed struct {
	mixture *charset.Mixture
	*charset.Encoding
}

// Decode implements [flow.Decoder].
func (u unnamed) Decode(stored string) (text string, ok bool) { return u.Reread(stored), true }

// numberLabel is a label of a list as Word prints it.
var numberLabel = lazyregexp.New(`^(?:[(\[]?(?:\d{1,3}(?:\.\d{1,3}){0,8}|[A-Za-zĐđ]|[IVXLCDMivxlcdm]{1,8})[.)\]/:-]{0,2}|(?:Điều|Chương|Mục|Phần|Bước) [\dIVXLC]{1,6}[.:]?|[^\pL\pN\s]{1,2}|o)$`)

// printedLabel takes the label that Word's filtered HTML has at the beginning of a paragraph, before blanks in a small
// size, out of the text.
func (g *gathered) printedLabel(fonts *flow.Fonts) {
	if g.label != "" || len(g.pieces) < 2 {
		return
	}
	i := 1
	for i < len(g.pieces) && !g.pieces[i].isLabelBlanks() {
		if i++; i > 4 {
			return
		}
	}
	if i == len(g.pieces) || slices.ContainsFunc(g.anchors, func(a pendingAnchor) bool { return a.before <= i }) {
		return
	}
	label, font := "", g.pieces[0].font
	for _, p := range g.pieces[:i] {
		label += p.text
	}
	if label = fonts.Label(strings.Trim(label, " \u00A0"), font); !numberLabel.MatchString(label) {
		return
	}
	end := i + 1
	for end < len(g.pieces) && g.pieces[end].isLabelBlanks() {
		end++
	}
	for j := range g.anchors {
		g.anchors[j].before -= end
	}
	g.pieces = slices.Delete(g.pieces, 0, end)
	if len(g.pieces) > 0 {
		g.pieces[0].text = strings.TrimLeft(g.pieces[0].text, " \u00A0")
	}
	g.setLabel(label)
}

func (p *piece) isLabelBlanks() bool { return p.small && strings.Trim(p.text, " \u00A0") == "" }

// setLabel gives the paragraph its label, and says what kind of number it is.
func (g *gathered) setLabel(label string) {
	g.label = label
	core := strings.Trim(label, "()[]./:- ")
	if i := strings.LastIndexAny(core, ". "); i >= 0 {
		core = core[i+1:]
	}
	switch n, err := strconv.Atoi(core); {
	case err == nil:
		g.list.Format, g.list.Value = "decimal", n
	case core == "" || !strings.ContainsFunc(core, isLetter):
		g.list.Format = "bullet"
	case roman.MatchString(core) && core != "c" && core != "d" && core != "C" && core != "D":
		g.list.Format = map[bool]string{true: "upperRoman", false: "lowerRoman"}[core[0] < 'a']
	default:
		g.list.Format = map[bool]string{true: "upperLetter", false: "lowerLetter"}[strings.ToUpper(core) == core]
	}
}

var roman = lazyregexp.New(`^(?:[IVXLCDM]+|[ivxlcdm]+)$`)

func isLetter(r rune) bool {
	return r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' || r == 'Đ' || r == 'đ'
}

// listLabel reads the label that Word writes before the text of a list's paragraph.
func (r *reader) listLabel(n *html.Node, s *style) {
	var label strings.Builder
	fonts := []string{s.high}
	var read func(*html.Node, *style)
	read = func(n *html.Node, s *style) {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			switch c.Type {
			case html.TextNode:
				label.WriteString(c.Data)
			case html.ElementNode:
				inner := r.of(c, s)
				if strings.TrimSpace(label.String()) == "" && inner.high != "" {
					fonts = []string{inner.high, inner.ascii}
				}
				read(c, &inner)
			}
		}
	}
	read(n, s)
	if text := r.fonts.Label(strings.Trim(label.String(), " \u00A0\r\n\t"), fonts...); text != "" {
		r.gathered.setLabel(text)
		r.gathered.shown = true
	}
}
