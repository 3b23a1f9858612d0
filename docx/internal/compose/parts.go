package compose

import (
	"encoding/xml"
	"fmt"
	"path"
	"strings"

	"example.com/vanban/internal/lazyregexp"
	"example.com/vanban/model"
	"example.com/vanban/model/standard"
)

// addRelationships adds relationships to a part other than the document.
func (c *container) addRelationships(part string, r *relationships) error {
	if len(r.added) == 0 {
		return nil
	}
	name := relationshipsOf(part)
	if c.parts[name] == nil {
		c.set(name, r.part())
		return nil
	}
	var b xmlBuffer
	r.write(&b)
	return c.insertBefore(name, "</Relationships>", b.String())
}

// relationshipsOf is the name of the part with the relationships of a part.
func relationshipsOf(part string) string {
	return path.Dir(part) + "/_rels/" + path.Base(part) + ".rels"
}

// addPart makes the part of the kind, of which a document has one, unless the template has it. head and tail are its root element's tags.
func (l *layout) addPart(c *container, kind, head, content, tail string) (name string, err error) {
	if name, ok := c.related(kind); ok && c.parts[name] != nil {
		return name, nil
	}
	name = "word/" + kind + ".xml"
	c.set(name, []byte(xmlDeclaration+head+content+tail))
	l.rels.to(kind, kind+".xml", false)
	return name, c.contentType(name, "", contentTypePrefix+kind+"+xml")
}

// addNotes adds footnotes, endnotes and comments.
func (l *layout) addNotes(c *container) error {
	// A note may refer to another, and the parts are written until no new one comes up.
	for _, kind := range [...]model.NoteKind{model.Footnote, model.Endnote} {
		if l.noteCount[kind] == 0 {
			continue
		}
		element := "w:" + string(kind) + "s"
		name, err := l.addPart(c, string(kind)+"s", `<`+element+` `+partNamespaces+`>`, separators(string(kind)), `</`+element+`>`)
		if err != nil {
			return err
		}
		f := l.notes(kind)
		l.dropped += f.dropped
		if err := c.insertBefore(name, "</"+element+">", f.String()); err != nil {
			return err
		}
		if err := c.addRelationships(name, f.rels); err != nil {
			return err
		}
	}
	if len(l.commentUsed) == 0 {
		return nil
	}
	f := l.comments()
	l.dropped += f.dropped
	name, err := l.addPart(c, "comments", `<w:comments `+partNamespaces+`>`, "", `</w:comments>`)
	if err != nil {
		return err
	}
	if err := c.insertBefore(name, "</w:comments>", f.String()); err != nil {
		return err
	}
	return c.addRelationships(name, f.rels)
}

// separators are the lines that Word draws above notes, for a template without notes of the kind.
func separators(kind string) string {
	note := func(id int, name string) string {
		return fmt.Sprintf(`<w:%s w:type="%s" w:id="%d"><w:p><w:r><w:%s/></w:r></w:p></w:%s>`, kind, name, id, name, kind)
	}
	return note(-1, "separator") + note(0, "continuationSeparator")
}

// numberingIDs finds the ids that a numbering part uses.
var (
	abstractIDs = lazyregexp.New(`<w:abstractNum [^>]*w:abstractNumId="(\d+)"`)
	instanceIDs = lazyregexp.New(`<w:num [^>]*w:numId="(\d+)"`)
)

// shareNumbering takes ids for the document's numbering that the template's does not use.
func (l *layout) shareNumbering(c *container) error {
	l.firstAbstract, l.firstInstance = 0, 1
	name, ok := c.related("numbering")
	if !ok {
		return nil
	}
	content := string(c.parts[name])
	l.firstAbstract = highest(abstractIDs, content) + 1
	l.firstInstance = highest(instanceIDs, content) + 1
	return nil
}

func highest(re *lazyregexp.Regexp, content string) int {
	top := 0
	for _, m := range re.FindAllStringSubmatch(content, -1) {
		top = max(top, numberValue(m[1], "decimal"))
	}
	return top
}

// addNumbering adds the definitions of the document's numbering.
func (l *layout) addNumbering(c *container) error {
	if len(l.numbering.instances) == 0 {
		return nil
	}
	name, err := l.addPart(c, "numbering", `<w:numbering `+partNamespaces+`>`, "", `</w:numbering>`)
	if err != nil {
		return err
	}
	var abstracts, instances xmlBuffer
	body, _ := l.std.Component(standard.Body)
	l.numbering.write(&abstracts, &instances, l.firstAbstract, l.firstInstance, body.FirstLine.Set)
	content := string(c.parts[name])
	end := strings.LastIndex(content, "</w:numbering>")
	if end < 0 {
		return &TemplateError{Err: model.Errorf(model.ErrCorrupt, "%s has no end", name)}
	}
	// Abstract definitions come first, then instances, then what else the template has.
	at := strings.Index(content, "<w:num ")
	if at < 0 {
		at = end
	}
	last := end
	if i := strings.LastIndex(content, "</w:num>"); i >= 0 {
		last = i + len("</w:num>")
	}
	c.set(name, []byte(content[:at]+abstracts.String()+content[at:last]+instances.String()+content[last:]))
	return nil
}

// addImages adds the pictures that the text shows.
func (l *layout) addImages(c *container) error {
	for i := range l.doc.Images {
		if !l.usedImages[i] {
			continue
		}
		m := &l.doc.Images[i]
		name, ext, contentType, _ := imagePart(m, i)
		c.set("word/"+name, m.Bytes)
		if err := c.contentType("", ext, contentType); err != nil {
			return err
		}
	}
	return nil
}

// addStyles adds the styles of the standard's template that an office's own lacks.
func (l *layout) addStyles(c *container, skeleton []byte) error {
	own, err := openContainer(skeleton)
	if err != nil {
		return err
	}
	from, _ := own.related("styles")
	name, ok := c.related("styles")
	if !ok || c.parts[name] == nil {
		c.set("word/styles.xml", own.parts[from])
		l.rels.to("styles", "styles.xml", false)
		return c.contentType("word/styles.xml", "", contentTypePrefix+"styles+xml")
	}
	known := styleIDs(c.parts[name])
	var missing strings.Builder
	content := own.parts[from]
	for _, s := range styleElement.FindAll(content, -1) {
		if id := styleID.FindSubmatch(s); id != nil && !known[string(id[1])] && !defaultStyle.Match(s) {
			missing.Write(s)
		}
	}
	if missing.Len() == 0 {
		return nil
	}
	return c.insertBefore(name, "</w:styles>", missing.String())
}

var (
	styleElement = lazyregexp.New(`(?s)<w:style .*?</w:style>`)
	styleID      = lazyregexp.New(`w:styleId="([^"]*)"`)
	defaultStyle = lazyregexp.New(`^<w:style [^>]*w:default="1"`)
)

// styleIDs are the ids of the styles of a part.
func styleIDs(part []byte) map[string]bool {
	var styles struct {
		Style []struct {
			ID string `xml:"styleId,attr"`
		} `xml:"style"`
	}
	out := map[string]bool{}
	if xml.Unmarshal(part, &styles) == nil {
		for _, s := range styles.Style {
			out[s.ID] = true
		}
	}
	return out
}
