package wordxml

import (
	"encoding/xml"
	"fmt"
	"strconv"
	"strings"

	"example.com/vanban/docx/internal/listing"
)

// renamed are the elements of WordprocessingML 2003 that have another name since, or none ("").
var renamed = map[string]string{
	"vmerge": "vMerge", "hmerge": "hMerge", "listPr": "numPr", "ilfo": "numId", "ilst": "abstractNumId",
	"listStyleLink": "numStyleLink", "cfChunk": "", "subDoc": "",
}

// passedOver are the elements in which nothing counts.
var passedOver = map[string]bool{
	"docOleData": true, "docSuppData": true, "shapeDefaults": true, "bgPict": true, "ignoreSubtree": true, "fldData": true,
	"listPicBullet": true, "latentStyles": true, "divs": true, "docVars": true, "font": true,
}

// word translates the start tag of an element of WordprocessingML 2003.
func (t *translator) word(e *xml.StartElement) error {
	local := e.Name.Local
	if passedOver[local] {
		return t.in.skip()
	}
	switch local {
	case "hdr", "ftr":
		return t.margin(e)
	case "footnote", "endnote":
		return t.note(e)
	case "binData":
		return t.binary(e)
	case "hlink":
		t.hyperlink(e)
		return nil
	case "styles":
		t.divert(t.styles, local, "", "")
		return nil
	case "lists":
		t.divert(t.numbering, local, "", "")
		return nil
	case "docPr":
		t.divert(t.settings, local, "", "")
		return nil
	case "defaultFonts":
		t.defaultFonts(e)
		return nil
	case "nfc":
		code, _ := strconv.Atoi(attr(e, "val"))
		fmt.Fprintf(&t.to.content, `<w:numFmt w:val="%s"/>`, listing.FormatOf(code))
		return t.in.skip()
	case "listDef":
		t.write(e, "abstractNum", "w:abstractNumId", attr(e, "listDefId"))
		return nil
	case "list":
		t.write(e, "num", "w:numId", attr(e, "ilfo"))
		return nil
	case "style":
		if attr(e, "type") == "list" {
			t.write(&xml.StartElement{Name: e.Name}, "style", "w:type", "numbering", "w:styleId", attr(e, "styleId"))
			return nil
		}
	}
	name, known := renamed[local]
	switch {
	case !known:
		name = camel(local)
	case name == "":
		t.push(open{local: local})
		return nil
	}
	t.write(e, name)
	return nil
}

// hyperlink ties a w:hlink to its target.
func (t *translator) hyperlink(e *xml.StartElement) {
	var more []string
	if target := attr(e, "dest"); target != "" {
		more = append(more, "r:id", t.to.relate("hyperlink", target, true))
	}
	if anchor := attr(e, "bookmark"); anchor != "" {
		more = append(more, "w:anchor", anchor)
	}
	t.write(&xml.StartElement{Name: e.Name}, "hyperlink", more...)
}

// defaultFonts are the fonts of text whose style names none.
func (t *translator) defaultFonts(e *xml.StartElement) {
	to := t.to
	t.to = t.styles
	t.to.content.WriteString("<w:docDefaults><w:rPrDefault><w:rPr>")
	t.tag(e, "w:rFonts")
	t.to.content.WriteString("</w:rFonts></w:rPr></w:rPrDefault></w:docDefaults>")
	t.to = to
	t.push(open{local: e.Name.Local})
}

// binary takes the bytes of a picture.
func (t *translator) binary(e *xml.StartElement) error {
	name := attr(e, "name")
	encoded, err := t.in.content()
	if err != nil {
		return err
	}
	p, err := t.image(name)
	if err != nil {
		return err
	}
	if p.content.Len() > 0 {
		return nil
	}
	return t.parts.setBinary(p, encoded)
}

// annotation translates what the annotation mark-up (aml) marks: tracked changes and comments.
func (t *translator) annotation(e *xml.StartElement) error {
	if e.Name.Local != "annotation" {
		t.push(open{})
		return nil
	}
	switch attr(e, "type") {
	case "Word.Insertion":
		t.write(&xml.StartElement{Name: e.Name}, "ins")
	case "Word.Deletion":
		t.write(&xml.StartElement{Name: e.Name}, "del")
	case "Word.Comment":
		t.commented++
		fmt.Fprintf(&t.to.content, `<w:commentReference w:id="%d"/>`, t.commented)
		t.divert(t.comments, "annotation", fmt.Sprintf(`<w:comment w:id="%d" w:author="%s" w:date="%s">`, t.commented,
			escaped(attr(e, "author")), escaped(attr(e, "createdate"))), "</w:comment>")
	default:
		return t.in.skip()
	}
	return nil
}

// attribute is an attribute as the successor has it; ok is false for one that it has not.
func attribute(a xml.Attr) (name, value string, ok bool) {
	switch a.Name.Space {
	case NamespaceWord2003:
		switch local := a.Name.Local; local {
		case "fareast":
			return "w:eastAsia", a.Value, true
		case "type", "line-rule", "fmt":
			return "w:" + camel(local), camel(a.Value), true
		default:
			return "w:" + camel(local), a.Value, true
		}
	case spaceOfficeVML:
		return "o:" + a.Name.Local, a.Value, true
	case "":
		return a.Name.Local, a.Value, a.Name.Local != "xmlns" && !strings.Contains(a.Name.Local, ":")
	}
	return "", "", false
}

// camel is a name with hyphens as one with capitals: "first-line" is "firstLine".
func camel(name string) string {
	head, rest, hyphen := strings.Cut(name, "-")
	if !hyphen || rest == "" {
		return name
	}
	if rest == "cs" { // b-cs, sz-cs
		return head + "Cs"
	}
	return head + camel(strings.ToUpper(rest[:1])+rest[1:])
}
