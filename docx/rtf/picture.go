package rtf

import (
	"encoding/binary"
	"strconv"

	"example.com/vanban/model"
)

// picture is a picture that is being read (chapter "Pictures").
type picture struct {
	rd             *reader
	kind           pictureKind
	width, height  int // twips, before scaling
	across, down   int // in the picture's own unit
	scaleX, scaleY int // per cent
	content        []byte
	digit          byte // the first half of a byte, plus one; 0 for none
	full           bool // the bound on pictures is reached
	properties     shape
}

// pictureKind says how a picture is stored.
type pictureKind struct{ extension, contentType string }

var pictureKinds = map[string]pictureKind{
	"pngblip": {"png", "image/png"}, "jpegblip": {"jpeg", "image/jpeg"}, "emfblip": {"emf", "image/x-emf"}, "wmetafile": {"wmf", "image/x-wmf"},
	"macpict": {"pict", "image/x-pict"}, "dibitmap": {"bmp", "image/bmp"},
}

// maxImages bounds the bytes of all pictures of a document.
const maxImages = 256 << 20

// beginPicture reads a picture: in the text, or as the filling of a shape.
func beginPicture(rd *reader, _ *token) {
	var around *shape
	switch to := rd.to.(type) {
	case nil:
	case *shape:
		around = to
	case *shapeText:
		around = to.shape
	default:
		rd.skipGroup()
		return
	}
	if rd.character.deleted || rd.story.sink == nil {
		rd.skipGroup()
		return
	}
	p := &picture{rd: rd, scaleX: 100, scaleY: 100}
	p.properties.rd = rd
	rd.send(p)
	rd.atEnd(func() { p.finish(around) })
}

func (p *picture) word(t *token) bool {
	if kind, ok := pictureKinds[string(t.name)]; ok {
		p.kind = kind
		return true
	}
	switch string(t.name) {
	case "picw":
		p.across = max(0, t.n)
	case "pich":
		p.down = max(0, t.n)
	case "picwgoal":
		p.width = max(0, t.n)
	case "pichgoal":
		p.height = max(0, t.n)
	case "picscalex":
		p.scaleX = max(0, t.n)
	case "picscaley":
		p.scaleY = max(0, t.n)
	case "picprop":
		p.rd.send(&p.properties)
	default:
		return false
	}
	return true
}

// text reads bytes written as hexadecimal digits.
func (p *picture) text(s []byte) {
	if p.full || !p.fits(len(s)/2+1) {
		return
	}
	for _, b := range s {
		d, ok := hexDigit(b)
		switch {
		case !ok:
		case p.digit == 0:
			p.digit = d + 1
		default:
			p.content = append(p.content, (p.digit-1)<<4|d)
			p.digit = 0
		}
	}
}

// fits reports whether n bytes more are within the bound.
func (p *picture) fits(n int) bool {
	if p.rd.imageBytes+int64(len(p.content)+n) <= maxImages {
		return true
	}
	p.full = true
	p.rd.notice(model.Warning, model.Msg("pictures of more than %d bytes are left out", maxImages))
	return false
}

// binary reads \bin: bytes as they are, which only pictures have here.
func (rd *reader) binary(n int) {
	if n > len(rd.src)-rd.at {
		rd.notice(model.Error, model.Msg("byte %d: %d bytes of binary data are announced, the file ends before", rd.at, n))
	}
	content := rd.take(n)
	if p, ok := rd.to.(*picture); ok && !p.full && p.fits(len(content)) {
		p.content = append(p.content, content...)
	}
}

// finish takes the picture into the document and anchors it.
func (p *picture) finish(around *shape) {
	if around != nil {
		around.filled = true
	}
	if p.full || len(p.content) == 0 || p.kind.extension == "" {
		return
	}
	rd := p.rd
	if p.kind.extension == "bmp" {
		p.content = bitmapFile(p.content)
	}
	rd.imageBytes += int64(len(p.content))
	m := model.Image{ContentType: p.kind.contentType, Bytes: p.content, Alt: p.properties.alt}
	m.Name = "image" + strconv.Itoa(len(rd.doc.Images)+1) + "." + p.kind.extension
	width, height := p.size()
	a := model.Anchor{Kind: model.AnchorImage, Index: len(rd.doc.Images), Width: width, Height: height}
	if around != nil {
		if width, height := around.size(); width > 0 && height > 0 {
			a.Width, a.Height = width, height
		}
		if m.Alt == "" {
			m.Alt = around.alt
		}
	}
	rd.doc.Images = append(rd.doc.Images, m)
	rd.anchor(a)
}

// size is the size in twips. Without the one that is aimed at it is that of the picture itself: metafiles count in hundredths of a
// millimetre, others in pixels.
func (p *picture) size() (width, height int) {
	width, height = p.width, p.height
	if width == 0 || height == 0 {
		width, height = p.across*15, p.down*15
		if p.kind.extension == "wmf" {
			width, height = p.across*1440/2540, p.down*1440/2540
		}
	}
	return width * p.scaleX / 100, height * p.scaleY / 100
}

// bitmapFile makes a device-independent bitmap, which is stored without it, the header of a bitmap file.
func bitmapFile(dib []byte) []byte {
	const fileHeader, infoHeader = 14, 40
	if len(dib) < infoHeader {
		return dib
	}
	size, bits, used := binary.LittleEndian.Uint32(dib), binary.LittleEndian.Uint16(dib[14:]), binary.LittleEndian.Uint32(dib[32:])
	if used == 0 && bits <= 8 {
		used = 1 << bits
	}
	out := make([]byte, fileHeader, fileHeader+len(dib))
	copy(out, "BM")
	binary.LittleEndian.PutUint32(out[2:], uint32(fileHeader+len(dib)))
	binary.LittleEndian.PutUint32(out[10:], fileHeader+size+4*used)
	return append(out, dib...)
}
