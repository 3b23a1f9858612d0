package compose

import (
	"archive/zip"
	"bytes"
	"html"
	"slices"
	"strings"

	"example.com/vanban/docx/internal/skeleton"
	"example.com/vanban/internal/lazyregexp"
	"example.com/vanban/model"
	filler "github.com/nguyenthenguyen/docx"
)

// Placeholders are what a template can hold: the names in double braces, such as {{issuer}}. {{body}} is the text and must be there,
// alone in its paragraph. Each of the others takes its part of the frame: several lines where it is alone in its paragraph, joined
// by spaces within a line; a paragraph whose parts are all absent is left out. {{letter-subject}} is the subject of a công văn, for the
// place under the number; {{rule:issuer}} and {{rule:subject}} are the rules under those names.
func Placeholders() []string {
	return slices.Clone(placeholders)
}

var placeholders = []string{
	"body", "circulation", "parent", "issuer", "rule:issuer", "number", "letter-subject", "draft", "secrecy", "urgency", "place", "date",
	"type", "author", "subject", "rule:subject", "addressees", "authority", "title", "signer", "recipients", "contact",
}

// TemplateError says why an office's template cannot be filled.
type TemplateError struct {
	Missing []string // placeholders that must be there and are not
	Err     error    // what is wrong otherwise
}

// Error names what is missing or wrong.
func (e *TemplateError) Error() string { return e.Tell().String() }

// Tell names what is missing or wrong, for translation.
func (e *TemplateError) Tell() model.Message {
	if len(e.Missing) > 0 {
		return model.Msg("template: it has no place for %s", "{{"+strings.Join(e.Missing, "}}, {{")+"}}")
	}
	return model.Msg("template: %v", e.Err)
}

// Unwrap is what is wrong; [model.ErrFormat] for missing placeholders.
func (e *TemplateError) Unwrap() error {
	if e.Err != nil {
		return e.Err
	}
	return model.ErrFormat
}

// place is a paragraph of a template that a placeholder has for itself.
type place struct {
	ppr, rpr string // its properties and those of its run, whole elements
	width    int    // of its column, twips; 0 for that of the page
}

// template is a package whose placeholders have been found.
type template struct {
	*container
	places map[string]place // placeholders alone in their paragraph, whose place the marker keeps
	inline map[string]bool  // placeholders within a line, in the document or in a header or footer
}

// marker stands where the paragraph of a placeholder stood. Filled-in text is escaped and cannot look like it.
func marker(key string) string { return "<!--vanban " + key + "-->" }

var placeholder = lazyregexp.New(`\{\{([a-z:-]+)\}\}`)

// braced is a placeholder as people type it: with spaces inside the braces, in capitals.
var braced = lazyregexp.New(`\{\{\s*([A-Za-z][A-Za-z:_-]*)\s*\}\}`)

// settle writes the placeholders as they are named, and notes those that name nothing.
func (l *layout) settle(content string) string {
	return braced.ReplaceAllStringFunc(content, func(s string) string {
		key := strings.ToLower(strings.TrimSpace(strings.Trim(s, "{}")))
		if slices.Contains(placeholders, key) {
			return "{{" + key + "}}"
		}
		l.findings = append(l.findings, model.Diagnostic{Rule: RuleWritten, Severity: model.Warning, Message: model.Msg("the template has %s, which is the name of no part; it stays as it is", s)})
		return s
	})
}

// openTemplate reads a template and marks the places that the layout fills paragraph by paragraph.
func openTemplate(file []byte, l *layout) (*template, error) {
	c, err := openContainer(file)
	if err != nil {
		return nil, &TemplateError{Err: err}
	}
	for _, name := range [...]string{documentName, documentRels, contentTypesName} {
		if c.parts[name] == nil {
			return nil, &TemplateError{Err: model.Errorf(model.ErrNoText, "no part %s", name)}
		}
	}
	if c.parts["word/vbaProject.bin"] != nil {
		return nil, &TemplateError{Err: model.ErrMacro}
	}
	if l.frameless {
		c.set(documentName, []byte(skeleton.Frameless(string(c.parts[documentName]))))
		l.findings = nil
	} else {
		l.fitLetterhead(c)
		l.fitClosing(c)
	}
	t := &template{container: c, places: map[string]place{}, inline: map[string]bool{}}
	for _, name := range c.names {
		if name == documentName || marginPart.MatchString(name) {
			c.set(name, []byte(t.mark(l.settle(heal(string(c.parts[name]))), name == documentName, l)))
		}
	}
	if _, ok := t.places["body"]; !ok {
		return nil, &TemplateError{Missing: []string{"body"}}
	}
	types := string(c.parts[contentTypesName])
	c.set(contentTypesName, []byte(strings.Replace(types, contentTypePrefix+"template.main+xml", contentTypePrefix+"document.main+xml", 1)))
	return t, nil
}

var marginPart = lazyregexp.New(`^word/(header|footer)\d*\.xml$`)

var (
	textElement = lazyregexp.New(`<w:t(?: [^>]*)?>([^<]*)</w:t>`)
	pPrElement  = lazyregexp.New(`(?s)^<w:p(?: [^>]*)?>(<w:pPr>.*?</w:pPr>|<w:pPr/>)?`)
	rPrElement  = lazyregexp.New(`(?s)<w:rPr>(.*?)</w:rPr>`)
	cellWidth   = lazyregexp.New(`<w:tcW [^>]*w:w="(\d+)"`)
)

// mark replaces the paragraphs that have placeholders alone by markers, and takes out those whose parts are all absent.
func (t *template) mark(content string, document bool, l *layout) string {
	at := 0
	for {
		m := placeholder.FindStringSubmatchIndex(content[at:])
		if m == nil {
			return content
		}
		key := content[at+m[2] : at+m[3]]
		if !slices.Contains(placeholders, key) {
			at += m[1]
			continue
		}
		start, end, ok := paragraphAround(content, at+m[0], at+m[1])
		if !ok {
			t.inline[key] = true
			at += m[1]
			continue
		}
		paragraph := content[start:end]
		text := paragraphText(paragraph)
		rest := placeholder.ReplaceAllString(text, "")
		alone := strings.TrimSpace(text) == "{{"+key+"}}"
		switch {
		case alone && document && l.fills(key):
			t.places[key] = placeOf(paragraph, content[:start])
			content = content[:start] + marker(key) + content[end:]
			at = start + len(marker(key))
		case !hasWord(rest) && l.absent(text):
			if alone {
				t.inline[key] = true // a place, though nothing is in it
			}
			content = content[:start] + emptied(paragraph, document) + content[end:]
			at = start
		default:
			t.inline[key] = true
			at += m[1]
		}
	}
}

// emptied is what stays of a paragraph without content: nothing in the text, a bare paragraph in a header or a footer.
func emptied(paragraph string, document bool) string {
	if document && !strings.Contains(paragraph, "<w:sectPr") {
		return ""
	}
	return "<w:p/>"
}

// placeOf takes the properties of a paragraph; before is what stands before it in the part.
func placeOf(paragraph, before string) place {
	var p place
	rest := paragraph
	if m := pPrElement.FindStringSubmatchIndex(paragraph); m != nil && m[2] >= 0 {
		p.ppr = paragraph[m[2]:m[3]]
		rest = paragraph[m[3]:]
	}
	if m := rPrElement.FindStringSubmatch(rest); m != nil {
		p.rpr = m[1]
	}
	if cell := strings.LastIndex(before, "<w:tc>"); cell >= 0 && strings.LastIndex(before, "</w:tc>") < cell {
		if m := cellWidth.FindStringSubmatch(before[cell:]); m != nil {
			p.width = numberValue(m[1], "decimal")
		}
	}
	return p
}

// paragraphAround is the innermost paragraph around the bytes from to to.
func paragraphAround(content string, from, to int) (start, end int, ok bool) {
	start = max(strings.LastIndex(content[:from], "<w:p>"), strings.LastIndex(content[:from], "<w:p "))
	end = strings.Index(content[to:], "</w:p>")
	if start < 0 || end < 0 {
		return 0, 0, false
	}
	return start, to + end + len("</w:p>"), true
}

func paragraphText(paragraph string) string {
	var sb strings.Builder
	for _, m := range textElement.FindAllStringSubmatch(paragraph, -1) {
		sb.WriteString(html.UnescapeString(m[1]))
	}
	return sb.String()
}

// heal puts a placeholder whose text Word has parted into several runs back into one.
func heal(content string) string {
	texts := textElement.FindAllStringSubmatchIndex(content, -1)
	var out strings.Builder
	at := 0
	for i := 0; i < len(texts); i++ {
		m := texts[i]
		text := content[m[2]:m[3]]
		last := i
		for open(text) && last+1 < len(texts) && !strings.Contains(content[texts[last][1]:texts[last+1][0]], "</w:p>") && len(text) < 200 {
			last++
			text += content[texts[last][2]:texts[last][3]]
		}
		if last == i || !braced.MatchString(text) {
			continue
		}
		out.WriteString(content[at:m[0]])
		out.WriteString(`<w:t xml:space="preserve">` + text + `</w:t>`)
		for j := i; j < last; j++ {
			out.WriteString(content[texts[j][1]:texts[j+1][0]])
			out.WriteString(`<w:t></w:t>`)
		}
		at = texts[last][1]
		i = last
	}
	out.WriteString(content[at:])
	return out.String()
}

// open reports whether a placeholder has begun in the text and not ended.
func open(text string) bool {
	i := strings.LastIndex(text, "{{")
	if i >= 0 {
		return !strings.Contains(text[i:], "}}")
	}
	return strings.HasSuffix(text, "{")
}

// fillInline fills the placeholders that stand within a line, in the document, its headers and its footers.
func (t *template) fillInline(l *layout) (*container, error) {
	held := &container{parts: map[string][]byte{}} // what can hold placeholders, so that the rest is not packed in vain
	for _, name := range t.names {
		if name == contentTypesName || name == packageRels || name == documentName || name == documentRels || marginPart.MatchString(name) {
			held.set(name, t.parts[name])
		}
	}
	marked, err := held.pack(zip.Store)
	if err != nil {
		return nil, err
	}
	r, err := filler.ReadDocxFromMemory(bytes.NewReader(marked), int64(len(marked)))
	if err != nil {
		return nil, &TemplateError{Err: model.Errorf(model.ErrNoText, "%v", err)}
	}
	edit := r.Editable()
	for _, key := range placeholders {
		if !t.inline[key] {
			continue
		}
		value := l.inlineText(key)
		if err := edit.Replace("{{"+key+"}}", value, -1); err != nil {
			return nil, err
		}
		if err := edit.ReplaceHeader("{{"+key+"}}", value); err != nil {
			return nil, err
		}
		if err := edit.ReplaceFooter("{{"+key+"}}", value); err != nil {
			return nil, err
		}
	}
	for from, to := range l.frame.fixed {
		if err := edit.Replace(from, to, 1); err != nil {
			return nil, err
		}
	}
	var buf bytes.Buffer
	if err := edit.Write(&buf); err != nil {
		return nil, err
	}
	filled, err := openContainer(buf.Bytes())
	if err != nil {
		return nil, err
	}
	// The filler reports no failure to write: what it wrote must be what it held, and whole.
	if string(filled.parts[documentName]) != edit.GetContent() || len(filled.names) != len(held.names) {
		return nil, &TemplateError{Err: model.Errorf(model.ErrCorrupt, "the filled template is not whole")}
	}
	for _, name := range filled.names {
		t.set(name, filled.parts[name])
	}
	return t.container, nil
}

// inlineText is what a placeholder within a line becomes: one line.
func (l *layout) inlineText(key string) string {
	if text, ok := l.frame.text[key]; ok {
		return cleanLine(text)
	}
	var parts []string
	for _, p := range l.frame.lines[key] {
		parts = append(parts, p.Text)
	}
	switch s := l.lastSignature(); key {
	case "authority":
		parts = texts(s.authority)
	case "title":
		parts = texts(s.title)
	case "signer":
		parts = texts(s.name)
	}
	return cleanLine(strings.Join(parts, " "))
}

func texts(lines []*model.Paragraph) (out []string) {
	for _, p := range lines {
		out = append(out, p.Text)
	}
	return out
}

// cleanLine is text that may stand in one element of text: no breaks, no tabs, no characters that XML cannot hold.
func cleanLine(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t' || r == '\r':
			return ' '
		case r < ' ' || r == 0xFFFE || r == 0xFFFF:
			return -1
		}
		return r
	}, s)
}

func (l *layout) lastSignature() signatureText {
	if n := len(l.frame.signatures); n > 0 {
		return l.frame.signatures[n-1]
	}
	return signatureText{}
}
