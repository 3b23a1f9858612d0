package docx

import (
	"path"

	"example.com/vanban/internal/ooxml"
	"example.com/vanban/model"
)

// maxImages bounds the bytes of all pictures of a document.
const maxImages = 256 << 20

// image anchors the picture that the relationship points to, false when the file does not carry it.
func (st *story) image(id string, d *shape) bool {
	if st.textOnly || id == "" {
		return id != ""
	}
	r := st.relationship(id)
	if r == nil || r.External {
		return false
	}
	index, known := st.images[r.Target]
	if !known {
		part, ok := st.pkg.Part(r.Target)
		if !ok {
			return false
		}
		if index = st.loadImage(part, d.alt); index < 0 {
			return false
		}
		st.images[r.Target] = index
	}
	st.anchor(model.Anchor{Kind: model.AnchorImage, Index: index, Width: d.width, Height: d.height})
	return true
}

// loadImage takes a picture into the document, -1 when it cannot be read.
func (rd *reader) loadImage(part *ooxml.Part, alt string) int {
	content, err := part.BytesUpTo(maxImages - rd.bytes)
	if err != nil {
		rd.notice(model.Warning, model.Msg("the picture %s is left out: %v", part.Name, ooxml.Cause(err)))
		return -1
	}
	rd.bytes += int64(len(content))
	rd.doc.Images = append(rd.doc.Images, model.Image{Name: path.Base(part.Name), ContentType: part.ContentType, Bytes: content, Alt: alt})
	return len(rd.doc.Images) - 1
}

// diagram reads the texts of a SmartArt diagram, as paragraphs after the paragraph that holds it.
func (st *story) diagram(id string) {
	r := st.relationship(id)
	if r == nil || r.External {
		return
	}
	part, ok := st.pkg.Part(r.Target)
	if !ok {
		return
	}
	s, err := part.Scan(wordprocessing.Get())
	if err != nil {
		return
	}
	defer s.Close()
	var texts []string
	for kind := s.Next(); kind != ooxml.EOF; kind = s.Next() {
		if kind == ooxml.Start && s.Tag == tagDiagramText {
			texts = append(texts, diagramParagraphs(s)...)
		}
	}
	if len(texts) == 0 {
		return
	}
	st.box(func() {
		for _, text := range texts {
			st.plainParagraph(text)
		}
	})
}

// diagramParagraphs are the paragraphs with text in the dgm:t whose start tag was met last.
func diagramParagraphs(s *ooxml.Scanner) []string {
	var texts []string
	for depth := s.Depth(); s.Child(depth); {
		if s.Tag != tagDrawingParagraph {
			continue
		}
		text := ""
		for depth := s.Depth(); ; {
			kind := s.Next()
			if kind == ooxml.EOF || kind == ooxml.End && s.Depth() < depth {
				break
			}
			if kind == ooxml.Start && s.Tag == tagDrawingText {
				text += s.Content(s.Depth())
			}
		}
		if text != "" {
			texts = append(texts, text)
		}
	}
	return texts
}
