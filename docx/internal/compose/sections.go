package compose

import (
	"fmt"
	"strings"

	"example.com/vanban/docx/internal/styleid"
	"example.com/vanban/internal/lazyregexp"
	"example.com/vanban/model"
	"example.com/vanban/model/standard"
)

// stretch is a run of blocks on pages of one kind.
type stretch struct {
	blocks    []model.Block
	landscape bool
	annex     bool // begins an annex, on a new page
	attached  bool // begins what is attached behind the closing, on a new page
	follows   bool // an annex on the page of the lines before it, which say what it is attached to
	margins   int  // which headers and footers its pages show
}

// stretches parts blocks from to to of the body where the pages turn and, behind the text, where an annex begins or anything else that is
// attached.
func (l *layout) stretches(from, to int, annexes bool) []stretch {
	attached := to
	if t := l.doc.Frame.Tail; annexes && t.To > t.From {
		attached = l.attached(from)
	}
	led := false // nothing but lines before a title since what is attached begins
	var out []stretch
	for i := from; i < to; i++ {
		b := l.doc.Body[i]
		if p, ok := b.(*model.Paragraph); ok && isBlank(p) && !(i > from && leadingBoxes(l.doc.Body[i-1:i]) > 0) {
			continue
		}
		next := stretch{landscape: l.landscape(i), annex: annexes && l.annexWord(i), attached: i == attached, margins: l.margins.of(l.pageOf(i))}
		next.follows = next.annex && led
		if led = next.attached || led; led && l.begins(i) {
			led = false
		}
		if n := len(out); n == 0 || (out[n-1].landscape != next.landscape || out[n-1].margins != next.margins || next.annex || next.attached) && leadingBoxes(l.doc.Body[i:i+1]) == 0 {
			out = append(out, next)
		}
		last := &out[len(out)-1]
		last.blocks = append(last.blocks, b)
	}
	return out
}

// isBlank reports whether there is nothing in the paragraph to write.
func isBlank(p *model.Paragraph) bool {
	return isEmpty(p) && len(p.Anchors) == 0 && !p.Box && (p.Layout == nil || !p.Layout.BorderTop && !p.Layout.BorderBottom)
}

// landscape reports whether the block stands on a page laid sideways, or is a table that no upright page can hold.
func (l *layout) landscape(block int) bool {
	if at := l.pageOf(block); at < len(l.doc.Pages) {
		if p := &l.doc.Pages[at]; p.Landscape || p.Width > p.Height {
			return true
		}
	}
	t, ok := l.doc.Body[block].(*model.Table)
	return ok && t.Borders && leastWidth(t) > l.std.Page.TextWidth()
}

// pageOf is the section of the source's pages that the block stands in.
func (l *layout) pageOf(block int) int {
	for i := range l.doc.Pages {
		if block < l.doc.Pages[i].To {
			return i
		}
	}
	return max(len(l.doc.Pages)-1, 0)
}

// leastWidth is the width of a table whose columns are as wide as their longest words in small type.
func leastWidth(t *model.Table) int {
	columns := make([]int, t.Width())
	for i := range t.Rows {
		for j := range t.Rows[i].Cells {
			c := &t.Rows[i].Cells[j]
			if max(c.ColSpan, 1) != 1 || c.Column >= len(columns) {
				continue
			}
			for word := range strings.FieldsSeq(c.Text()) {
				columns[c.Column] = max(columns[c.Column], textWidth(word, 20, false))
			}
		}
	}
	sum := 0
	for _, w := range columns {
		sum += w + 2*40
	}
	return sum
}

var annexLine = lazyregexp.New(`^phụ lục(\s+(số\s+)?([0-9]+|[ivxlc]+|[a-z]))?\s*[.:]?$`)

// annexWord reports whether the block is the line that an annex begins with.
func (l *layout) annexWord(block int) bool {
	p, ok := l.doc.Body[block].(*model.Paragraph)
	if !ok {
		return false
	}
	first, _, _ := strings.Cut(squeeze(strings.ToLower(printedText(p))), "\n")
	return annexLine.MatchString(first)
}

// annexStart is the first block from from on where an annex begins, to when there is none.
func (l *layout) annexStart(from, to int) int {
	for i := from; i < to; i++ {
		if l.annexWord(i) {
			return i
		}
	}
	return to
}

// annexesOnly reports whether the document has no frame and begins with an annex, and no value gives it a frame: it is attached to a document in
// another file, and is laid out without letterhead and signature.
func (l *layout) annexesOnly() bool {
	f := &l.doc.Frame
	if f.Head.To > f.Head.From || f.Tail.To > f.Tail.From || len(l.values) > 0 || len(l.frame.bodyStart) > 0 {
		return false
	}
	for i, b := range l.doc.Body {
		if hasWord(model.BlockText(b)) {
			return l.annexWord(i)
		}
	}
	return false
}

// section writes a stretch of blocks.
func (f *flow) section(s stretch) {
	if s.landscape {
		p := f.l.std.Page
		upright := f.width
		f.width = p.Height - p.Left.Set - p.Right.Set
		defer func() { f.width = upright }()
	}
	f.broken = false
	f.fresh = s.attached
	blocks := s.blocks
	if s.annex {
		blocks = f.annexHead(blocks)
	}
	f.blocks(blocks, false)
}

var sourceLine = lazyregexp.New(`^\(?\s*(kèm theo|ban hành kèm theo|đính kèm)`)

// annexHead writes the word and number of an annex, its title and the lines of the document it belongs to. It returns the blocks after them.
func (f *flow) annexHead(blocks []model.Block) []model.Block {
	var section *model.Section
	source := false // the parenthesis with the document that it belongs to is open
	for i, b := range blocks {
		p, ok := b.(*model.Paragraph)
		if !ok || p.Box {
			return blocks[i:]
		}
		h := f.l.headings[p]
		text := standard.Fold(squeeze(p.Text))
		form, last := paragraphForm{style: string(standard.AnnexTitle)}, false
		switch {
		case i == 0:
			form.style = string(standard.AnnexWord)
			if h != nil {
				section, form.outline = h.section, h.outline
			}
		case source, sourceLine.MatchString(text):
			form.style = string(standard.AnnexSource)
			source = (source || strings.HasPrefix(text, "(")) && !strings.Contains(text, ")") && i < longestAnnexHead
			if last = !source; !last {
				form.after = "0"
			}
		case h != nil && h.section != section, h == nil && (p.Layout == nil || p.Layout.Align != "center"), i >= longestAnnexHead, text == "":
			return blocks[i:]
		}
		look := f.l.look(form.style)
		form.runs = runForm{bold: true, italic: look.italic, caps: look.caps, plain: true}
		f.write(p, form)
		if last {
			return blocks[i+1:]
		}
	}
	return nil
}

// longestAnnexHead is the number of lines of the head of an annex.
const longestAnnexHead = 6

// sectionBreak ends a section: a small paragraph that holds its properties.
func (f *flow) sectionBreak(properties string) {
	f.put(`<w:p><w:pPr><w:pStyle w:val="`, styleid.Space, `"/><w:spacing w:line="20" w:lineRule="exact"/>`, properties, `</w:pPr></w:p>`)
}

// pageSetup is what the last section of the template says, taken apart.
type pageSetup struct {
	references string // to headers and footers
	margins    string // the element of the margins
	titlePage  bool   // the first page has headers and footers of its own
	width      int
	height     int
}

var (
	referenceElement = lazyregexp.New(`<w:(?:header|footer)Reference [^>]*/>`)
	sizeElement      = lazyregexp.New(`<w:pgSz [^>]*/>`)
	titlePageElement = lazyregexp.New(`<w:titlePg(?: w:val="(?:1|true|on)")?\s*/>`)
	marginsElement   = lazyregexp.New(`<w:pgMar [^>]*/>`)
	widthAttribute   = lazyregexp.New(`w:w="(\d+)"`)
	heightAttribute  = lazyregexp.New(`w:h="(\d+)"`)
)

// readPageSetup takes the properties of the last section apart; those of the standard where the template has none.
func readPageSetup(properties string, s *standard.Standard) pageSetup {
	p := s.Page
	setup := pageSetup{
		references: strings.Join(referenceElement.FindAllString(properties, -1), ""),
		margins:    marginsElement.FindString(properties),
		titlePage:  properties == "" || titlePageElement.MatchString(properties),
		width:      p.Width, height: p.Height,
	}
	size := sizeElement.FindString(properties)
	if m := widthAttribute.FindStringSubmatch(size); m != nil {
		setup.width = numberValue(m[1], "decimal")
	}
	if m := heightAttribute.FindStringSubmatch(size); m != nil {
		setup.height = numberValue(m[1], "decimal")
	}
	if setup.margins == "" {
		setup.margins = fmt.Sprintf(`<w:pgMar w:top="%d" w:right="%d" w:bottom="%d" w:left="%d" w:header="%d" w:footer="567" w:gutter="0"/>`,
			p.Top.Set, p.Right.Set, p.Bottom.Set, p.Left.Set, p.NumberTop.Set)
	}
	return setup
}

// sectionKind says what a section's properties must say beside the page.
type sectionKind struct {
	first     bool // of the file
	landscape bool
	restart   bool // counts its pages from one, and shows no number on the first
	margins   int  // the headers and footers that it shows
	before    int  // those of the section before, which it takes over where they are the same
}

// properties are the properties of a section, in the order of the schema.
func (l *layout) properties(s pageSetup, k sectionKind) string {
	var b xmlBuffer
	b.put(`<w:sectPr>`)
	if k.first || k.margins != k.before {
		b.put(l.margins.references(l, k.margins))
	}
	b.put(`<w:type w:val="nextPage"/><w:pgSz`)
	if k.landscape {
		b.num("w:w", s.height)
		b.num("w:h", s.width)
		b.put(` w:orient="landscape"`)
	} else {
		b.num("w:w", s.width)
		b.num("w:h", s.height)
	}
	b.put(`/>`, s.margins)
	if k.restart {
		b.put(`<w:pgNumType w:start="1"/>`)
	}
	b.put(`<w:cols w:space="720"/>`)
	if (k.first || k.restart) && s.titlePage || l.margins.titled(k.margins) {
		b.put(`<w:titlePg/>`)
	}
	b.put(`</w:sectPr>`)
	return b.String()
}
