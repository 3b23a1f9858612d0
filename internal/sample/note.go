package sample

import (
	"fmt"
	"strings"
)

// note writes the reference to a footnote ("fn") or an endnote ("en") and keeps its text.
func (b *builder) note(w *strings.Builder, kind, text string, p properties) error {
	name, notes := "footnote", &b.footnotes
	if kind == "en" {
		name, notes = "endnote", &b.endnotes
	}
	id := strings.Count(*notes, "<w:"+name+" ") + 1
	b.rawRun(w, fmt.Sprintf(`<w:%sReference w:id="%d"/>`, name, id), p.with(properties{"sup": ""}))
	var content strings.Builder
	b.rawRun(&content, "<w:"+name+"Ref/>", properties{"sup": ""})
	if err := b.inline(&content, " "+text, properties{"sz": "10"}); err != nil {
		return err
	}
	*notes += fmt.Sprintf(`<w:%s w:id="%d"><w:p>%s</w:p></w:%s>`, name, id, content.String(), name)
	return nil
}

// notesPart is footnotes.xml or endnotes.xml, with the two separators that Word wants first.
func notesPart(name, notes string) string {
	return xmlHead + "<w:" + name + "s" + namespaces + ">" +
		`<w:` + name + ` w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:` + name + `>` +
		`<w:` + name + ` w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:` + name + `>` +
		notes + "</w:" + name + "s>"
}

// comment writes text with a reviewer's remark: "text|remark".
func (b *builder) comment(w *strings.Builder, s string, p properties) error {
	text, remark, _ := strings.Cut(s, "|")
	id := strings.Count(b.comments, "<w:comment ")
	fmt.Fprintf(w, `<w:commentRangeStart w:id="%d"/>`, id)
	if err := b.inline(w, text, p); err != nil {
		return err
	}
	fmt.Fprintf(w, `<w:commentRangeEnd w:id="%d"/><w:r><w:commentReference w:id="%d"/></w:r>`, id, id)
	var content strings.Builder
	if err := b.inline(&content, remark, nil); err != nil {
		return err
	}
	b.comments += fmt.Sprintf(`<w:comment w:id="%d" w:author="Văn thư" w:date="2024-01-02T08:00:00Z" w:initials="VT"><w:p>%s</w:p></w:comment>`, id, content.String())
	return nil
}
