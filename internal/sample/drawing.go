package sample

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"strings"
)

// emuPerTwip converts lengths to English Metric Units.
const emuPerTwip = 635

// image writes a picture of "WIDTHxHEIGHT" points: a generated PNG.
func (b *builder) image(w *strings.Builder, s string, p properties) error {
	var width, height int
	if _, err := fmt.Sscanf(s, "%dx%d", &width, &height); err != nil {
		return fmt.Errorf("image %q: %w", s, err)
	}
	content, err := picture(width, height)
	if err != nil {
		return err
	}
	n := len(b.media) + 1
	name := fmt.Sprintf("media/image%d.png", n)
	b.media = append(b.media, part{name: "word/" + name, content: content})
	id := b.relate("image", name, false)
	cx, cy := width*20*emuPerTwip, height*20*emuPerTwip
	b.rawRun(w, fmt.Sprintf(`<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%d" cy="%d"/><wp:docPr id="%d" name="Hình %d" descr="Hình minh họa"/>`+
		`<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>`+
		`<pic:nvPicPr><pic:cNvPr id="%d" name="Hình %d"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="%s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`+
		`<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%d" cy="%d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`,
		cx, cy, b.drawing(), n, b.drawings, n, id, cx, cy), p)
	return nil
}

// picture is a small PNG of vertical bars.
func picture(width, height int) (string, error) {
	img := image.NewPaletted(image.Rect(0, 0, width, height), color.Palette{color.White, color.RGBA{0x1F, 0x4E, 0x79, 0xFF}})
	for x := range width {
		for y := range height {
			if x%20 >= 8 && y > height-(x/20+1)*height/(width/20+2) {
				img.SetColorIndex(x, y, 1)
			}
		}
	}
	var buf bytes.Buffer
	if err := png.Encode(&buf, img); err != nil {
		return "", err
	}
	return buf.String(), nil
}

// drawing counts drawings: each has an id of its own.
func (b *builder) drawing() int {
	b.drawings++
	return b.drawings
}

// rule writes a drawn line of "WIDTH" or "WIDTH,DOWN" twips, as offices draw under the issuer's name. It stands DOWN below
// the top of its paragraph: below one line when that is not given.
func (b *builder) rule(w *strings.Builder, s string, p properties) error {
	width, down := 0, 340
	if n, err := fmt.Sscanf(s, "%d,%d", &width, &down); n == 0 {
		return fmt.Errorf("rule %q: %w", s, err)
	}
	cx, id := width*emuPerTwip, b.drawing()
	shape := fmt.Sprintf(`<wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%d" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>`+
		`<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>`, cx)
	fallback := fmt.Sprintf(`<v:line id="line%d" style="position:absolute" from="0,0" to="%dpt,0"/>`, id, width/20)
	b.rawRun(w, anchored(id, cx, 0, down*emuPerTwip, "<wp:wrapNone/>", shape, fallback), p)
	return nil
}

// anchored is a floating shape with its form for old readers, down EMU below the top of its paragraph.
func anchored(id, cx, cy, down int, wrap, shape, fallback string) string {
	return fmt.Sprintf(`<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>`+
		`<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="%d" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">`+
		`<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>%d</wp:posOffset></wp:positionV>`+
		`<wp:extent cx="%d" cy="%d"/>%s<wp:docPr id="%d" name="Shape %d"/><wp:cNvGraphicFramePr/>`+
		`<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">%s</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>`+
		`<mc:Fallback><w:pict>%s</w:pict></mc:Fallback></mc:AlternateContent>`, 1000+id, down, cx, cy, wrap, id, id, shape, fallback)
}

// box writes a text box with its paragraphs, anchored in a paragraph of its own.
func (b *builder) box(w *strings.Builder, r *reader) error {
	defaults := b.defaults
	b.defaults = properties{}
	defer func() { b.defaults = defaults }()
	var content strings.Builder
	if err := b.blocks(&content, r, "|end"); err != nil {
		return err
	}
	const cx, cy = 2400 * emuPerTwip, 500 * emuPerTwip
	id := b.drawing()
	text := "<w:txbxContent>" + content.String() + "</w:txbxContent>"
	shape := fmt.Sprintf(`<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%d" cy="%d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`+
		`<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:txbx>%s</wps:txbx><wps:bodyPr/></wps:wsp>`, cx, cy, text)
	fallback := fmt.Sprintf(`<v:rect id="box%d" style="position:absolute;width:120pt;height:25pt"><v:textbox>%s</v:textbox></v:rect>`, id, text)
	w.WriteString("<w:p>")
	b.rawRun(w, anchored(id, cx, cy, 0, "<wp:wrapTopAndBottom/>", shape, fallback), nil)
	w.WriteString("</w:p>")
	return nil
}
