package html

import (
	"encoding/base64"
	"fmt"
	"net/url"
	"path"
	"strings"

	"golang.org/x/net/html"

	"example.com/vanban/model"
)

// maxImages bounds the bytes of all pictures of a page.
const maxImages = 256 << 20

// thinImage is the height, in twips, up to which a picture is a drawn line.
const thinImage = 60

// image reads an <img>: a picture that the file carries, or the picture that stands for a drawn line. One that floats
// parts no word: the line end that LibreOffice writes after it is no blank.
func (r *reader) image(n *html.Node, s *style) {
	defer func(space bool) { r.gathered.space, r.gathered.floated = space, floats(n) }(r.gathered.space)
	width, height := s.width, length(attr(n, "height")+"px", 0)
	for _, d := range parseDeclarations(attr(n, "style")) {
		if d.property == "height" {
			height = length(d.value, 0)
		}
	}
	if height > 0 && height <= thinImage && width > 4*height {
		r.anchor(model.Anchor{Kind: model.AnchorLine, Width: width, Height: height})
		return
	}
	source := attr(n, "src")
	index, known := r.images[source]
	if !known {
		content, kind := r.picture(source)
		if len(content) == 0 {
			return
		}
		if r.imageSize += len(content); r.imageSize > maxImages {
			r.err = model.Errorf(model.ErrLimit, "more than %d bytes of pictures", maxImages)
			return
		}
		index = len(r.doc.Images)
		if r.images == nil {
			r.images = map[string]int{}
		}
		r.images[source] = index
		r.doc.Images = append(r.doc.Images, model.Image{Name: imageName(source, index, kind), ContentType: kind, Bytes: content, Alt: attr(n, "alt")})
	}
	r.anchor(model.Anchor{Kind: model.AnchorImage, Index: index, Width: width, Height: height})
}

// floats reports whether a picture stands beside the text.
func floats(n *html.Node) bool {
	align := strings.ToLower(attr(n, "align"))
	return align == "left" || align == "right"
}

// picture is the content of a picture and its type: of a data: URI, or of a file beside the page.
func (r *reader) picture(source string) (content []byte, kind string) {
	rest, ok := strings.CutPrefix(source, "data:")
	if !ok {
		if f := r.resources.file(source); f != nil && strings.HasPrefix(f.kind, "image/") {
			return f.content, f.kind
		}
		return nil, ""
	}
	head, data, ok := strings.Cut(rest, ",")
	kind, _, _ = strings.Cut(head, ";")
	if !ok || !strings.HasPrefix(kind, "image/") {
		return nil, ""
	}
	if !strings.HasSuffix(head, "base64") {
		plain, err := url.PathUnescape(data)
		if err != nil {
			return nil, ""
		}
		return []byte(plain), kind
	}
	if unescaped, err := url.PathUnescape(data); err == nil {
		data = unescaped
	}
	return decodeBase64([]byte(data)), kind
}

// decodeBase64 is what Base64 says up to where it is damaged.
func decodeBase64(encoded []byte) []byte {
	compact := encoded[:0:0]
	for _, c := range encoded {
		if c > ' ' && c != '=' {
			compact = append(compact, c)
		}
	}
	out := make([]byte, base64.RawStdEncoding.DecodedLen(len(compact)))
	n, _ := base64.RawStdEncoding.Decode(out, compact)
	return out[:n]
}

// imageName is a file name for a picture.
func imageName(source string, index int, kind string) string {
	if !strings.HasPrefix(source, "data:") {
		if base := path.Base(strings.ReplaceAll(source, `\`, "/")); path.Ext(base) != "" {
			return base
		}
	}
	extension := strings.TrimPrefix(kind, "image/")
	switch extension {
	case "jpeg":
		extension = "jpg"
	case "svg+xml":
		extension = "svg"
	case "x-emf", "x-wmf":
		extension = strings.TrimPrefix(extension, "x-")
	}
	return fmt.Sprintf("image%d.%s", index+1, extension)
}
