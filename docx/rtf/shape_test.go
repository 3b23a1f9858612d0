package rtf_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/vanban/model"
)

func TestShapes(t *testing.T) {
	const box = `{\shp{\*\shpinst\shpleft0\shptop0\shpright1000\shpbottom500{\sp{\sn shapeType}{\sv 202}}{\shptxt\pard\plain b\par c}}{\shprslt{\*\do\dptxbx{\dptxbxtext b\par c}}}}`
	runShow(t, []showCase{
		{"a text box once, after its paragraph", `a` + box + `d\par e\par`, lines("ad", "box b", "box c", "e")},
		{"a text box in a cell", `\trowd\cellx900\cellx1800\pard\intbl a` + box + `\cell d\cell\row\pard e\par`, lines("row", " <1x1>", "  a", "  box b", "  box c", " <1x1>", "  d", "e")},
		{"a text box before the text", box + `a\par`, lines("a", "box b", "box c")},
		{"a text box without a paragraph around it", box, lines("", "box b", "box c")},
		{"a text box that older readers do not look for", `{\shp\shpbxpage\shpleft0{\sp{\sn fFilled}{\sv 0}}{\shptxt{\pard\fs20 a\par}}}\par`, lines("", "box a")},
		{"an empty text box", `a{\shp{\*\shpinst{\shptxt\pard\par}}}\par`, lines("a")},
		{"a table in a text box", `a{\shp{\*\shpinst{\shptxt\trowd\cellx900\pard\intbl b\cell\row\pard c\par}}}\par`, lines("a", "box row", " <1x1>", "  b", "box c")},
		{"a text box in a header", `{\header a` + box + `\par}d\par`, lines("d", "default header 0:", "  a", "  box b", "  box c")},
		{"a deleted text box", `a{\deleted` + box + `}\par`, lines("a")},
		{"a text box of Word 6", `a{\*\do\dobxmargin\dobypara\dptxbx{\dptxbxtext\pard b\par}\dpx0\dpy0\dpxsize900\dpysize400}\par`, lines("a", "box b")},
		{"shapes in a group", `a{\shpgrp{\*\shpinst{\shp{\*\shpinst{\shptxt b}}}{\shp{\*\shpinst{\shptxt c}}}}}\par`, lines("a", "box b", "box c")},
		{"WordArt", `a{\shp{\*\shpinst{\sp{\sn shapeType}{\sv 136}}{\sp{\sn gtextUNICODE}{\sv M\u7852?T}}}}\par`, lines("a", "box MẬT")},
		{"an object's picture of text", `a{\object\objemb{\*\objclass X}{\*\objdata 00ff}{\result b{\i c}}}d\par`, lines("abcd")},
		{"a note in a text box", `a{\shp{\*\shpinst{\shptxt b{\chftn{\footnote c}}\par}}}\par`, lines("a", "box b[note]", "footnote 1:", "  c")},
	})
}

func TestLines(t *testing.T) {
	for _, c := range []struct {
		name, body string
		want       []model.Anchor
	}{
		{"a line", `a{\shp{\*\shpinst\shpleft100\shptop50\shpright1600\shpbottom50{\sp{\sn shapeType}{\sv 20}}}}b\par`, []model.Anchor{{At: 1, Kind: model.AnchorLine, Width: 1500}}},
		{"a line in a group", `{\shpgrp{\*\shpinst\shpright900\shpbottom900{\shp{\*\shpinst{\sp{\sn relLeft}{\sv 100}}{\sp{\sn relRight}{\sv 700}}{\sp{\sn shapeType}{\sv 20}}}}}}\par`, []model.Anchor{{Kind: model.AnchorLine, Width: 600}}},
		{"a connector", `{\shp{\*\shpinst\shpleft100\shpright1600{\sp{\sn shapeType}{\sv 32}}}}\par`, []model.Anchor{{Kind: model.AnchorLine, Width: 1500}}},
		{"a thin rectangle", `{\shp{\*\shpinst\shpright1600\shpbottom20{\sp{\sn shapeType}{\sv 1}}}}\par`, []model.Anchor{{Kind: model.AnchorLine, Width: 1600, Height: 20}}},
		{"a rectangle", `{\shp{\*\shpinst\shpright1600\shpbottom900{\sp{\sn shapeType}{\sv 1}}}}\par`, nil},
		{"a line of Word 6", `{\*\do\dobxcolumn\dobypara\dpline\dpptx0\dppty0\dpptx1800\dppty0\dpx100\dpy50\dpxsize1800\dpysize0\dplinesolid}\par`, []model.Anchor{{Kind: model.AnchorLine, Width: 1800}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, read(t, c.body).Body[0].(*model.Paragraph).Anchors); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestPictures(t *testing.T) {
	const size = `\picwgoal1440\pichgoal720\picscalex50\picscaley200`
	for _, c := range []struct {
		name, body string
		want       []model.Image
		anchor     model.Anchor
	}{
		{"digits", `a{\pict\pngblip` + size + " 89504E\r\n47}\\par", []model.Image{{Name: "image1.png", ContentType: "image/png", Bytes: []byte("\x89PNG")}}, model.Anchor{At: 1, Width: 720, Height: 1440}},
		{"bytes", `{\pict\jpegblip\bin4 }{}\}\par`, []model.Image{{Name: "image1.jpeg", ContentType: "image/jpeg", Bytes: []byte(`}{}\`)}}, model.Anchor{}},
		{"a picture for old readers too", `{\*\shppict{\pict{\*\picprop{\sp{\sn wzDescription}{\sv D\u7845?u}}}\emfblip` + size + ` 0102}}{\nonshppict{\pict\wmetafile8 0304}}\par`,
			[]model.Image{{Name: "image1.emf", ContentType: "image/x-emf", Bytes: []byte{1, 2}, Alt: "Dấu"}}, model.Anchor{Width: 720, Height: 1440}},
		{"a picture that fills a shape", `{\shp{\*\shpinst\shpright300\shpbottom200{\sp{\sn pib}{\sv{\pict\pngblip` + size + ` 01}}}{\sp{\sn x}{\sv 1}}}}\par`,
			[]model.Image{{Name: "image1.png", ContentType: "image/png", Bytes: []byte{1}}}, model.Anchor{Width: 300, Height: 200}},
	} {
		t.Run(c.name, func(t *testing.T) {
			body := c.body
			if c.name == "bytes" {
				body = strings.Replace(body, `}\par`, `}\par `, 1)
			}
			d := read(t, body)
			if diff := cmp.Diff(c.want, d.Images); diff != "" {
				t.Error(diff)
			}
			c.anchor.Kind = model.AnchorImage
			if diff := cmp.Diff([]model.Anchor{c.anchor}, d.Body[0].(*model.Paragraph).Anchors); diff != "" {
				t.Error(diff)
			}
		})
	}
}
