package compose

import (
	"strings"

	"example.com/vanban/docx/internal/styleid"
	"example.com/vanban/model"
	"example.com/vanban/model/standard"
)

// complete puts the text into the filled template and adds the parts that go with it. skeleton is the standard's own template where
// the filled one is an office's.
func (l *layout) complete(c *container, t *template, skeleton []byte) error {
	if err := l.shareNumbering(c); err != nil {
		return err
	}
	doc, err := l.documentPart(c, t)
	if err != nil {
		return err
	}
	c.set(documentName, []byte(doc))
	if err := l.addMargins(c); err != nil {
		return err
	}
	if err := l.addNotes(c); err != nil {
		return err
	}
	if err := l.addNumbering(c); err != nil {
		return err
	}
	if err := l.addImages(c); err != nil {
		return err
	}
	if skeleton != nil {
		if err := l.addStyles(c, skeleton); err != nil {
			return err
		}
	}
	return c.relate(&l.rels)
}

// documentPart is the document with every marker replaced and the sections' properties set.
func (l *layout) documentPart(c *container, t *template) (string, error) {
	doc := string(c.parts[documentName])
	end := strings.LastIndex(doc, "</w:body>")
	if end < 0 {
		return "", &TemplateError{Err: model.Errorf(model.ErrNoText, "no body")}
	}
	properties := ""
	if at := strings.LastIndex(doc[:end], "<w:sectPr"); at > strings.LastIndex(doc[:end], "</w:p>") {
		properties, doc = doc[at:end], doc[:at]+doc[end:]
	}
	setup := readPageSetup(properties, l.std)
	l.planMargins(c, setup.references)
	content := l.newFlow()
	content.rels = &l.rels
	last := l.text(content, setup)
	body := content.String()

	after := l.newFlow()
	after.rels = &l.rels
	final := l.afterClosing(after, setup, last)

	for _, key := range placeholders {
		at, ok := t.places[key]
		if !ok {
			continue
		}
		f := l.newFlow()
		f.rels = &l.rels
		if key == "body" {
			f.put(body)
		} else {
			l.placed(f, key, at)
		}
		doc = strings.ReplaceAll(doc, marker(key), f.String())
		l.dropped += f.dropped
	}
	l.dropped += content.dropped + after.dropped
	doc = l.leading(doc)
	doc = strings.ReplaceAll(doc, "</w:tcPr></w:tc>", "</w:tcPr><w:p/></w:tc>")
	at := strings.LastIndex(doc, "</w:body>")
	return doc[:at] + after.String() + final + doc[at:], nil
}

// text writes what stands between the frame's head and its closing. It returns the last section's kind.
func (l *layout) text(f *flow, setup pageSetup) sectionKind {
	frame := &l.doc.Frame
	for _, k := range l.frame.bodyStart {
		if k.basis {
			l.basis(f, k.p)
		} else {
			f.kept(k.p)
		}
	}
	from, to := max(frame.Head.To, 0), l.textEnd()
	f.flat = l.drawn(from, to)
	kind := sectionKind{first: true, margins: l.margins.first(l.stretches(from, to, false))}
	for _, s := range l.stretches(from, to, false) {
		if s.landscape != kind.landscape || s.margins != kind.margins {
			f.sectionBreak(l.properties(setup, kind))
			kind = sectionKind{landscape: s.landscape, margins: s.margins, before: kind.margins}
		}
		f.section(s)
	}
	f.flat = false
	for _, k := range l.frame.bodyEnd {
		f.kept(k.p)
	}
	l.strayNotes(f)
	if kind.landscape {
		f.sectionBreak(l.properties(setup, kind))
		kind = sectionKind{margins: kind.margins, before: kind.margins}
	}
	if len(l.frame.signatures) > 1 || l.looseSignature {
		l.signers(f)
	}
	return kind
}

// textEnd is the block where the text ends: at the tail of the frame, without one at the first annex or the document's end.
func (l *layout) textEnd() int {
	if t := l.doc.Frame.Tail; t.To > t.From {
		return min(t.From, len(l.doc.Body))
	}
	return l.annexStart(l.doc.Frame.Head.To, len(l.doc.Body))
}

// afterClosing writes what follows the closing: annexes and what else is attached, each on pages of its own (NĐ 30 Annex I.III.1). It returns the properties of the last section.
func (l *layout) afterClosing(f *flow, setup pageSetup, kind sectionKind) string {
	for _, k := range l.frame.after {
		f.kept(k.p)
	}
	from := l.textEnd()
	if t := l.doc.Frame.Tail; t.To > t.From {
		from = t.To
	}
	for i, s := range l.stretches(from, len(l.doc.Body), true) {
		if i == 0 && l.frameless {
			kind.landscape, kind.margins = s.landscape, s.margins
			l.margins.base = s.margins
		} else if (s.annex || s.attached) && !s.follows || s.landscape != kind.landscape || s.margins != kind.margins {
			f.sectionBreak(l.properties(setup, kind))
			kind = sectionKind{landscape: s.landscape, restart: (s.annex || s.attached) && l.std.Page.AnnexRestarts, margins: s.margins, before: kind.margins}
		}
		f.section(s)
	}
	return l.properties(setup, kind)
}

// leading puts what the source has before its letterhead at the beginning, with a page break behind it.
func (l *layout) leading(doc string) string {
	from := l.doc.Frame.Head.From
	if from <= 0 || l.doc.Frame.Head.To <= from {
		return doc
	}
	f := l.newFlow()
	f.rels = &l.rels
	f.blocks(l.doc.Body[:min(from, len(l.doc.Body))], false)
	l.dropped += f.dropped
	if f.Len() == 0 {
		return doc
	}
	f.put(`<w:p><w:pPr><w:pStyle w:val="`, styleid.Space, `"/></w:pPr><w:r><w:br w:type="page"/></w:r></w:p>`)
	at := strings.Index(doc, "<w:body>") + len("<w:body>")
	return doc[:at] + f.String() + doc[at:]
}

// basis writes a căn cứ, with the dash where the standard has one and the source has none.
func (l *layout) basis(f *flow, p *model.Paragraph) {
	look := l.look(string(standard.Basis))
	if l.std.BasisDash && dashLead.FindString(p.Text) == "" && p.Label == "" {
		p = prefixed("- ", p)
	}
	f.write(p, paragraphForm{style: string(standard.Basis), runs: runForm{italic: look.italic, plain: true}})
}

// strayNotes refers to the notes that nothing in the document refers to, at the end of the text.
func (l *layout) strayNotes(f *flow) {
	anchored := map[int]bool{}
	for leaf := range l.doc.Leaves() {
		for _, a := range leaf.Anchors {
			if a.Kind == model.AnchorNote {
				anchored[a.Index] = true
			}
		}
	}
	var stray []int
	for i := range l.doc.Notes {
		if !anchored[i] {
			stray = append(stray, i)
		}
	}
	if len(stray) == 0 {
		return
	}
	f.put(`<w:p><w:pPr><w:pStyle w:val="`, string(standard.Body), `"/></w:pPr>`)
	for _, i := range stray {
		f.noteReference(i)
	}
	f.put(`</w:p>`)
}

// signers writes a table of the signatures, at most three beside each other, the one who signs for the issuer on the right.
func (l *layout) signers(f *flow) {
	all := l.frame.signatures
	for len(all) > 0 {
		n := len(all)
		if n > 3 {
			n = 2
		}
		row := all[:n]
		all = all[n:]
		width := f.width / n
		f.put(`<w:p><w:pPr><w:pStyle w:val="`, styleid.Space, `"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="`, styleid.Plain, `"/><w:tblW`)
		f.num("w:w", width*n)
		f.put(` w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>`)
		for range row {
			f.put(`<w:gridCol`)
			f.num("w:w", width)
			f.put(`/>`)
		}
		f.put(`</w:tblGrid>`)
		f.signerRow(row, width, func(s *signatureText) {
			f.signed(s.authority, standard.Authority)
			f.signed(s.title, l.postStyle(s))
			for range 4 {
				f.empty(styleid.Space)
			}
		})
		f.signerRow(row, width, func(s *signatureText) {
			f.signed(s.between, styleid.Kept)
			f.signed(s.name, standard.SignerName)
		})
		f.put(`</w:tbl>`)
	}
	f.empty(styleid.Space)
}

// signerRow writes a row with a cell for each signer, so that what the signers have in common stands at one height.
func (f *flow) signerRow(row []signatureText, width int, content func(*signatureText)) {
	f.put(`<w:tr><w:trPr><w:cantSplit/></w:trPr>`)
	for i := range row {
		f.put(`<w:tc><w:tcPr><w:tcW`)
		f.num("w:w", width)
		f.put(` w:type="dxa"/></w:tcPr>`)
		content(&row[i])
		f.put(`</w:tc>`)
	}
	f.put(`</w:tr>`)
}

// postStyle is the style of a signer's post: where posts are not bold and no authority stands above it, it is set as one.
func (l *layout) postStyle(s *signatureText) standard.ComponentID {
	if len(s.authority) == 0 && !l.look(string(standard.Post)).bold {
		return standard.Authority
	}
	return standard.Post
}

func (f *flow) signed(lines []*model.Paragraph, style standard.ComponentID) {
	for _, p := range lines {
		f.put(`<w:p><w:pPr><w:pStyle w:val="`, string(style), `"/></w:pPr>`)
		f.runs(p, 0, runForm{plain: true, caps: true})
		f.put(`</w:p>`)
	}
}
