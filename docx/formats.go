package docx

import (
	"bytes"

	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/model"
)

// formats resolves specified properties into effective ones and remembers what it has resolved: documents repeat
// few property lists many times. Equal results are one value.
type formats struct {
	styles    *styles
	numbering *numbering

	plain    *paragraphProperties // nothing specified
	plainRun *runProperties

	rawParagraphs map[string]*paragraphProperties // by their bytes in the part that is being read
	rawRuns       map[string]*runProperties
	context       uint32 // of the namespaces in which those bytes have their meaning
	lastRaw       []byte
	lastRun       *runProperties

	paragraphs map[paragraphKey]*paragraphFormat
	bases      map[baseKey]*base
	characters map[characterKey]*character
	lastKey    characterKey
	lastChar   *character

	fonts flow.Fonts
}

type paragraphKey struct {
	direct *paragraphProperties
	table  *tableContext
}

type baseKey struct {
	style *style
	table *tableContext
}

type characterKey struct {
	base   *base
	direct *runProperties
}

// maxRemembered bounds how many property lists are remembered.
const maxRemembered = 1 << 13

// paragraphFormat is the effective formatting of a paragraph.
type paragraphFormat struct {
	direct *paragraphProperties
	layout *model.ParagraphLayout
	base   *base
	num    int // numbering instance, 0 for none
	level  int
}

// character is the effective formatting of a run, and how its text is to be read.
type character struct {
	flow.Character
	properties runProperties
}

func newFormats(st *styles, n *numbering) *formats {
	plain, plainRun := noParagraphProperties(), noRunProperties()
	return &formats{
		styles: st, numbering: n, plain: &plain, plainRun: &plainRun,
		rawParagraphs: map[string]*paragraphProperties{}, rawRuns: map[string]*runProperties{},
		paragraphs: map[paragraphKey]*paragraphFormat{}, bases: map[baseKey]*base{}, characters: map[characterKey]*character{},
	}
}

// forget drops what depends on the bytes of a part.
func (f *formats) forget() {
	clear(f.rawParagraphs)
	clear(f.rawRuns)
	clear(f.paragraphs)
	clear(f.bases)
	clear(f.characters)
	f.lastRaw, f.lastRun, f.lastKey, f.lastChar = nil, nil, characterKey{}, nil
}

// inContext drops what was remembered of bytes when prefixes have come to mean other namespaces.
func (f *formats) inContext(context uint32) {
	if f.context != context || len(f.rawParagraphs)+len(f.rawRuns)+len(f.characters)+len(f.paragraphs)+len(f.bases) > maxRemembered {
		f.forget()
		f.context = context
	}
}

// maxPeek is how long, in bytes, a property list may be to be remembered.
const maxPeek = 2048

// runProperties are those of the w:rPr whose start tag was met last.
func (st *story) runProperties() *runProperties {
	f := st.formats
	f.inContext(st.s.Context())
	raw, ok := st.s.Peek(maxPeek)
	if !ok {
		p := st.theme.parseRun(st.s)
		return &p
	}
	if f.lastRun != nil && bytes.Equal(raw, f.lastRaw) {
		st.s.Leave(raw)
		return f.lastRun
	}
	p := f.rawRuns[string(raw)]
	if p != nil {
		f.lastRaw = append(f.lastRaw[:0], raw...)
		st.s.Leave(raw)
	} else {
		key := string(raw)
		parsed := st.theme.parseRun(st.s)
		p = &parsed
		f.rawRuns[key] = p
		f.lastRaw = append(f.lastRaw[:0], key...)
	}
	f.lastRun = p
	return p
}

// paragraphProperties are those of the w:pPr whose start tag was met last. Section properties in it are read too.
func (st *story) paragraphProperties() *paragraphProperties {
	f := st.formats
	f.inContext(st.s.Context())
	raw, ok := st.s.Peek(maxPeek)
	if !ok || bytes.Contains(raw, []byte("sectPr")) {
		p := st.theme.parseParagraph(st.s, st.readSection)
		return &p
	}
	if p := f.rawParagraphs[string(raw)]; p != nil {
		st.s.Leave(raw)
		return p
	}
	key := string(raw)
	p := st.theme.parseParagraph(st.s, nil)
	f.rawParagraphs[key] = &p
	return &p
}

// paragraph resolves a paragraph's own properties in the table around it: document defaults, table style, the
// indents of its list, paragraph style, its own (ECMA-376 part 1, 17.7.2).
func (f *formats) paragraph(direct *paragraphProperties, table *tableContext) *paragraphFormat {
	key := paragraphKey{direct, table}
	if r := f.paragraphs[key]; r != nil {
		return r
	}
	y := f.styles.styleOf(direct.style)
	p := f.styles.paragraph
	if table != nil {
		p.override(&table.paragraph)
	}
	linked := -1 // level tied to the style that gave the numbering
	for _, s := range f.styles.chain(y) {
		if s.paragraph.num != unset || s.paragraph.level != unset {
			own := p
			own.override(&s.paragraph)
			linked = f.numbering.levelOfStyle(given(own.num), s.id)
			f.listIndent(&p, own.num, linked, own.level)
		}
		p.override(&s.paragraph)
	}
	if direct.num != unset || direct.level != unset {
		linked = -1
		own := p
		own.override(direct)
		if direct.num != unset && direct.level == unset {
			own.level = firstOf(own.level, 0)
		}
		f.listIndent(&p, own.num, -1, own.level)
	}
	p.override(direct)
	r := &paragraphFormat{direct: direct, base: f.base(y, table), num: given(p.num), level: given(p.level)}
	if linked >= 0 {
		r.level = linked
	}
	r.layout = f.layout(&p, y)
	f.paragraphs[key] = r
	return r
}

// listIndent gives p the indents of the level of a list.
func (f *formats) listIndent(p *paragraphProperties, num, linked, ilvl int) {
	if linked < 0 {
		linked = given(ilvl)
	}
	if v := f.numbering.at(given(num), linked); v != nil {
		p.indent(&v.paragraph)
	}
}

func (f *formats) base(y *style, table *tableContext) *base {
	key := baseKey{y, table}
	if b := f.bases[key]; b != nil {
		return b
	}
	b := &base{values: f.styles.run}
	if table != nil {
		b.values.override(&table.run)
		b.table = table.run.toggles
	}
	own := f.styles.merged(y)
	b.values.override(own)
	b.paragraph = own.toggles
	f.bases[key] = b
	return b
}

// character resolves a run's own properties in its paragraph.
func (f *formats) character(b *base, direct *runProperties) *character {
	key := characterKey{b, direct}
	if key == f.lastKey {
		return f.lastChar
	}
	c := f.characters[key]
	if c == nil {
		c = f.resolve(b, direct)
		f.characters[key] = c
	}
	f.lastKey, f.lastChar = key, c
	return c
}

func (f *formats) resolve(b *base, direct *runProperties) *character {
	p := f.styles.character(b, direct)
	return &character{Character: f.fonts.Character(p.format(), p.ascii, p.hAnsi), properties: p}
}

func (f *formats) layout(p *paragraphProperties, y *style) *model.ParagraphLayout {
	v := model.ParagraphLayout{
		Align: p.align, IndentLeft: given(p.left), IndentRight: given(p.right), IndentFirst: given(p.first),
		SpaceBefore: given(p.before), SpaceAfter: given(p.after), Line: given(p.line), LineRule: p.lineRule,
		KeepNext: p.keepNext == on, PageBreakBefore: p.pageBreakBefore == on, BorderTop: p.borderTop == on, BorderBottom: p.borderBottom == on,
	}
	if v.Align == "" {
		v.Align = "left"
	}
	if p.outline >= 0 && p.outline < 9 {
		v.OutlineLevel = p.outline + 1
	}
	if y != nil && y != f.styles.defaultParagraph {
		v.Style = y.name
	}
	return f.fonts.Layout(v)
}

// label makes a label readable: in the font of the list's level, else of the paragraph mark, symbols as visible
// characters, without blanks around it. A hidden label is none.
func (f *formats) label(p *paragraphFormat, v *level, text string) string {
	mark := f.character(p.base, &p.direct.mark)
	own := mark.properties
	own.override(&v.run)
	if v.run.toggles[vanish] == on {
		return ""
	}
	return f.fonts.Label(text, own.hAnsi, own.ascii)
}
