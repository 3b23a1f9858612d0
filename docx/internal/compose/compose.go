// Package compose lays a document out in a standard format: it fills the frame of a template, writes the text with its headings,
// numbering, tables, notes and pictures, and completes the package around it.
package compose

import (
	"strings"

	"example.com/vanban/docx/internal/styleid"
	"example.com/vanban/model"
	"example.com/vanban/model/standard"
)

// RuleFrame is the rule of the findings about parts of the frame that are left blank.
const RuleFrame = "frame"

// RuleWritten is the rule of the findings about what does not stand in the written document as it does in the source.
const RuleWritten = "written"

// Document lays the document out by the standard, with values for what its frame lacks. skeleton is the standard's own template and
// office, unless empty, the one to fill in its place. Errors are those of docx.Write.
func Document(d *model.Document, s *standard.Standard, values map[string]string, skeleton, office []byte) (file []byte, findings []model.Diagnostic, err error) {
	l := newLayout(d, s, values)
	if len(office) == 0 {
		office, skeleton = skeleton, nil
		l.frameless = l.annexesOnly()
	}
	t, err := openTemplate(office, l)
	if err != nil {
		return nil, nil, err
	}
	if !l.frameless {
		l.placeMissing(t)
	}
	c, err := t.fillInline(l)
	if err != nil {
		return nil, nil, err
	}
	if err := l.complete(c, t, skeleton); err != nil {
		return nil, nil, err
	}
	if file, err = c.write(); err != nil {
		return nil, nil, err
	}
	if l.dropped > 0 {
		l.findings = append(l.findings, model.Diagnostic{Rule: RuleWritten, Severity: model.Warning,
			Message: model.Msg("%d characters that a Word file cannot hold were left out", l.dropped)})
	}
	return file, l.findings, nil
}

// fills reports whether the placeholder, alone in its paragraph, becomes paragraphs that the layout writes.
func (l *layout) fills(key string) bool {
	f := &l.frame
	switch key {
	case "body":
		return true
	case "number", "place", "date":
		return false
	case "rule:issuer":
		return len(f.lines["issuer"]) > 0
	case "rule:subject":
		return len(f.lines["subject"]) > 0
	case "authority", "title", "signer":
		return len(l.signatureLines(key)) > 0
	}
	return len(f.lines[key]) > 0
}

// signatureLines are the lines of the one signature in the place of a placeholder, with those above that the template has no place for.
// When several sign they stand in a table of their own.
func (l *layout) signatureLines(key string) []*model.Paragraph {
	if len(l.frame.signatures) != 1 {
		return nil
	}
	var lines []*model.Paragraph
	s := &l.frame.signatures[0]
	if key == "authority" || l.lacksAuthority && (key == "title" || l.lacksTitle) {
		lines = append(lines, s.authority...)
	}
	if key == "title" || key == "signer" && l.lacksTitle {
		lines = append(lines, s.title...)
	}
	if key == "signer" {
		lines = append(append(lines, s.between...), s.name...)
	}
	return lines
}

// absent reports whether none of the placeholders in the text has anything to stand for.
func (l *layout) absent(text string) bool {
	for _, m := range placeholder.FindAllStringSubmatch(text, -1) {
		switch key := m[1]; key {
		case "place", "date":
			if !l.frame.dateless {
				return false
			}
		case "authority", "title", "signer":
			if len(l.signatureLines(key)) > 0 {
				return false
			}
		default:
			if l.fills(key) || l.frame.text[key] != "" {
				return false
			}
		}
	}
	return true
}

// placeMissing finds room at the beginning of the text for parts of the frame that the document has and the template has no place for.
func (l *layout) placeMissing(t *template) {
	f := &l.frame
	has := func(key string) bool {
		_, ok := t.places[key]
		return ok || t.inline[key]
	}
	if !has("letter-subject") && has("subject") {
		f.lines["subject"], f.lines["letter-subject"] = append(f.lines["subject"], f.lines["letter-subject"]...), nil
	}
	words := squeeze(strings.ToLower(paragraphText(string(t.parts[documentName]))))
	var start []keptLine
	for _, key := range placeholders {
		n := len(start)
		lines := f.lines[key]
		if text := f.text[key]; text != "" {
			lines = []*model.Paragraph{model.NewParagraph(text)}
		}
		if len(lines) == 0 || has(key) || l.isBlank(key) {
			continue
		}
		if key == "date" && n > 0 && !has("place") && start[n-1].p.Text == f.text["place"] { // on one line
			start[n-1].p = model.NewParagraph(f.text["place"] + ", " + f.text["date"])
			continue
		}
		if strings.Contains(words, squeeze(strings.ToLower(strings.Join(texts(lines), " ")))) {
			continue
		}
		if key == "recipients" {
			l.findings = append(l.findings, model.Diagnostic{Rule: RuleWritten, Severity: model.Warning, Message: model.Msg("the template has no place for {{%s}}; they stand after the text", key)})
			for _, p := range append([]*model.Paragraph{model.NewParagraph(l.std.RecipientLead)}, lines...) {
				f.after = append(f.after, keptLine{p: onTheLeft(p)})
			}
			continue
		}
		l.findings = append(l.findings, model.Diagnostic{Rule: RuleWritten, Severity: model.Warning, Message: model.Msg("the template has no place for {{%s}}; it stands before the text", key)})
		switch key {
		case "number":
			lines = []*model.Paragraph{prefixed(l.std.NumberLead+" ", lines[0])}
		case "addressees":
			lines = append([]*model.Paragraph{model.NewParagraph(f.lead)}, lines...)
		}
		for _, p := range lines {
			start = append(start, keptLine{p: p})
		}
	}
	l.lacksAuthority, l.lacksTitle = !has("authority"), !has("title")
	if len(f.signatures) == 1 && !has("signer") {
		l.findings = append(l.findings, model.Diagnostic{Rule: RuleWritten, Severity: model.Warning, Message: model.Msg("the template has no place for {{%s}}; the signature stands after the text", "signer")})
		l.looseSignature = true
	}
	for _, key := range headOrder {
		if _, ok := t.places[key]; !ok {
			for _, p := range f.before[key] {
				start = append(start, keptLine{p: p})
			}
			delete(f.before, key)
		}
	}
	f.bodyStart = append(start, f.bodyStart...)
}

// onTheLeft is the paragraph set as text.
func onTheLeft(p *model.Paragraph) *model.Paragraph {
	out := *p
	out.Layout = &model.ParagraphLayout{Align: "left"}
	return &out
}

var headOrder = []string{"type", "author", "subject", "addressees"}

// isBlank reports whether the part holds nothing but a blank to fill in.
func (l *layout) isBlank(key string) bool {
	for _, p := range l.frame.lines[key] {
		if hasWord(p.Text) {
			return false
		}
	}
	switch key {
	case "number", "date":
		return !strings.ContainsFunc(l.frame.text[key], func(r rune) bool { return r >= '0' && r <= '9' })
	case "place":
		return !hasWord(l.frame.text[key])
	}
	return true
}

// placed is the XML of the paragraphs that come in the place of a placeholder.
func (l *layout) placed(f *flow, key string, at place) {
	for _, p := range l.frame.before[key] {
		f.kept(p)
	}
	switch key {
	case "rule:issuer", "rule:subject":
		l.nameRule(f, strings.TrimPrefix(key, "rule:"), at)
		return
	case "addressees":
		l.addressees(f)
		return
	}
	lines := l.frame.lines[key]
	switch key {
	case "authority", "title", "signer":
		lines = l.signatureLines(key)
	}
	outer := f.width
	if at.width > 0 {
		f.width = at.width
	}
	if key == "title" && l.postStyle(&l.frame.signatures[0]) == standard.Authority {
		post := `<w:pStyle w:val="` + string(standard.Post) + `"/>`
		at.ppr = strings.Replace(at.ppr, post, strings.Replace(post, string(standard.Post), string(standard.Authority), 1), 1)
	}
	for i, p := range lines {
		if i == 1 && key == "letter-subject" {
			// The gap stands above the first line alone.
			at.ppr = strings.Replace(at.ppr, `<w:pStyle w:val="`+string(standard.LetterSubject)+`"/></w:pPr>`, `<w:pStyle w:val="`+string(standard.LetterSubject)+`"/><w:spacing w:before="0"/></w:pPr>`, 1)
		}
		f.put(`<w:p>`, at.ppr)
		f.runs(p, 0, runForm{rpr: at.rpr, plain: true, caps: true})
		f.put(`</w:p>`)
	}
	f.width = outer
}

// kept writes a line of the source's frame that is in no part of it.
func (f *flow) kept(p *model.Paragraph) {
	if isEmpty(p) {
		return
	}
	form := f.form(p)
	if form.style == string(standard.Body) && p.Layout == nil {
		form.style = styleid.Kept
	}
	f.write(p, form)
}

// nameRule writes the rule under a name: as long as a share of the longest line above it that the standard allows, or the standard's hyphens.
func (l *layout) nameRule(f *flow, key string, at place) {
	if c, ok := l.std.Component(standard.SubjectEnd); ok {
		if key == "subject" {
			f.put(`<w:p>`, at.ppr)
			f.run(at.rpr, c.Text)
			f.put(`</w:p>`)
		}
		return
	}
	id := standard.Issuer
	if key == "subject" {
		id = standard.Subject
	}
	c, _ := l.std.Component(id)
	column := at.width
	if column == 0 {
		column = l.std.Page.TextWidth()
	}
	longest := 0
	for _, p := range l.frame.lines[key] {
		text := p.Text
		if c.Caps == standard.Yes {
			text = strings.ToUpper(text)
		}
		longest = max(longest, textWidth(text, c.Size.Set, c.Bold == standard.Yes))
	}
	outer := f.width
	f.width = column
	f.rule(min(longest, column-56) * 9 / 20)
	f.width = outer
}

// addressees writes Kính gửi: one body on the same line, several on lines of their own with dashes under the colon.
func (l *layout) addressees(f *flow) {
	names := l.frame.lines["addressees"]
	word, _ := l.std.Component(standard.AddresseeWord)
	name, _ := l.std.Component(standard.Addressee)
	look := l.look(string(standard.AddresseeWord))
	if len(names) == 1 {
		f.put(`<w:p><w:pPr><w:pStyle w:val="`, string(standard.AddresseeWord), `"/><w:jc w:val="center"/></w:pPr>`)
		f.run("", l.frame.lead+" ")
		rpr := ""
		if look.italic {
			rpr = `<w:i w:val="0"/><w:iCs w:val="0"/>`
		}
		f.runs(names[0], 0, runForm{rpr: rpr, plain: true})
		f.put(`</w:p>`)
		return
	}
	leadWidth := textWidth(l.frame.lead, word.Size.Set, false)
	longest := 0
	for _, p := range names {
		longest = max(longest, textWidth("- "+p.Text, name.Size.Set, false))
	}
	left := max((f.width-leadWidth-longest)/2, 1134)
	f.put(`<w:p><w:pPr><w:pStyle w:val="`, string(standard.AddresseeWord), `"/><w:keepNext/><w:spacing w:after="0"/><w:ind`)
	f.num("w:left", left)
	f.put(`/><w:jc w:val="left"/></w:pPr>`)
	f.run("", l.frame.lead)
	f.put(`</w:p>`)
	for i, p := range names {
		stop := l.std.AddresseeStop.Each
		if i == len(names)-1 {
			stop = l.std.AddresseeStop.Last
		}
		p = prefixed("- ", stopped(p, stop))
		f.put(`<w:p><w:pPr><w:pStyle w:val="`, string(standard.Addressee), `"/><w:ind`)
		f.num("w:left", left+leadWidth-70+140)
		f.num("w:hanging", 140)
		f.put(`/><w:jc w:val="left"/></w:pPr>`)
		f.runs(p, 0, runForm{plain: true})
		f.put(`</w:p>`)
	}
}
