package compose

import (
	"bytes"
	"fmt"
	"image"
	_ "image/gif"  // sizes of GIF images
	_ "image/jpeg" // sizes of JPEG images
	_ "image/png"  // sizes of PNG images
	"path"
	"strings"

	"example.com/vanban/model"
)

// imageTypes are the extensions of the content types that Word shows.
var imageTypes = map[string]string{
	"image/png": "png", "image/jpeg": "jpeg", "image/jpg": "jpeg", "image/gif": "gif", "image/bmp": "bmp", "image/tiff": "tiff",
	"image/x-emf": "emf", "image/emf": "emf", "image/x-wmf": "wmf", "image/wmf": "wmf",
}

// imagePart is the name of an image's part below word/, its extension and content type.
func imagePart(m *model.Image, index int) (name, ext, contentType string, ok bool) {
	contentType = strings.ToLower(strings.TrimSpace(m.ContentType))
	ext, ok = imageTypes[contentType]
	if !ok {
		ext = strings.TrimPrefix(strings.ToLower(path.Ext(m.Name)), ".")
		for t, e := range imageTypes {
			if (e == ext || ext == "jpg" && e == "jpeg" || ext == "tif" && e == "tiff") && (contentType == "" || t < contentType || !ok) {
				contentType, ok = t, true
			}
		}
		if ok {
			ext = imageTypes[contentType]
		}
	}
	switch ext {
	case "emf":
		contentType = "image/x-emf"
	case "wmf":
		contentType = "image/x-wmf"
	case "jpeg":
		contentType = "image/jpeg"
	}
	return fmt.Sprintf("media/anh%d.%s", index+1, ext), ext, contentType, ok && len(m.Bytes) > 0
}

// emuPerTwip converts twips to the units of DrawingML (914,400 to an inch).
const emuPerTwip = 635

// image writes a picture in the line of text, as large as in the source, and no wider than the column of text.
func (f *flow) image(a *model.Anchor) {
	if a.Index < 0 || a.Index >= len(f.l.doc.Images) {
		return
	}
	m := &f.l.doc.Images[a.Index]
	name, _, _, ok := imagePart(m, a.Index)
	if !ok {
		return
	}
	f.l.usedImages[a.Index] = true
	id := f.rels.to("image", name, false)
	width, height := f.imageSize(a, m)
	f.l.drawings++
	f.put(`<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent`)
	f.num("cx", width*emuPerTwip)
	f.num("cy", height*emuPerTwip)
	f.put(`/><wp:docPr`)
	f.num("id", f.l.drawings)
	f.attr("name", fmt.Sprintf("Anh %d", f.l.drawings))
	if m.Alt != "" {
		f.attr("descr", m.Alt)
	}
	f.put(`/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">` +
		`<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr`)
	f.num("id", f.l.drawings)
	f.attr("name", path.Base(name))
	f.put(`/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip`)
	f.attr("r:embed", id)
	f.put(`/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext`)
	f.num("cx", width*emuPerTwip)
	f.num("cy", height*emuPerTwip)
	f.put(`/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`)
}

// imageSize is the size of a picture on the page in twips. Where the source gives none it is that of the pixels, 96 to an inch.
func (f *flow) imageSize(a *model.Anchor, m *model.Image) (width, height int) {
	width, height = a.Width, a.Height
	if width <= 0 || height <= 0 {
		width, height = 2880, 2160
		if c, _, err := image.DecodeConfig(bytes.NewReader(m.Bytes)); err == nil && c.Width > 0 && c.Height > 0 && c.Width < 1<<16 && c.Height < 1<<16 {
			width, height = c.Width*15, c.Height*15
		}
	}
	if width > f.width {
		width, height = f.width, max(1, height*f.width/width)
	}
	const tallest = 13600
	if height > tallest {
		width, height = max(1, width*tallest/height), tallest
	}
	return width, height
}
