package msdoc

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"fmt"
	"io"

	"example.com/vanban/model"
)

// maxImages bounds the bytes of all pictures of a document.
const maxImages = 256 << 20

// imageStore are the pictures that a document carries.
type imageStore struct {
	known map[int64]int // by where their bytes are: in the Data stream, or negative in the store of the drawings
	bytes int64
	store [][]byte // records of the store of the drawings
	read  bool
}

// picture anchors the picture that stands in the line at an offset of the Data stream (MS-DOC 2.9.193, PICFAndOfficeArtData).
func (st *story) picture(at int) {
	const shapeFile = 0x66
	if st.textOnly {
		return
	}
	data := st.dataStream()
	picf := slice(data, int64(at), int64(u32(slice(data, int64(at), 4), 0)))
	if len(picf) < 36 {
		return
	}
	head := u16(picf, 4)
	art := slice(picf, int64(head), int64(len(picf)))
	if u16(picf, 6) == shapeFile { // the name of a linked file
		art = slice(art, int64(1+u8(art, 0)), int64(len(art)))
	}
	width, height := u16(picf, 28)*u16(picf, 32)/1000, u16(picf, 30)*u16(picf, 34)/1000
	r, rest, ok := nextRecord(art)
	if !ok || r.kind != recordShape {
		return
	}
	s, _ := parseShape(r.body)
	for i := 1; ok && len(rest) > 0; i++ {
		if r, rest, ok = nextRecord(rest); ok && (s.picture == 0 || i == s.picture) {
			st.image(int64(at), r, s.alt, width, height)
			return
		}
	}
	if s.kind == shapeLine || s.kind == shapeConnector || height <= thin && width > thin {
		st.p.Anchor(model.Anchor{Kind: model.AnchorLine, Width: width, Height: height})
	}
}

// floating anchors the picture of a shape, false when the file does not carry it.
func (st *story) floating(s *shape, width, height int) bool {
	if st.textOnly {
		return true
	}
	st.readStore()
	if s.picture > len(st.images.store) {
		return false
	}
	r, _, ok := nextRecord(st.images.store[s.picture-1])
	return ok && st.image(int64(-s.picture), r, s.alt, width, height)
}

// readStore finds the records of the store that drawings share (MS-ODRAW 2.2.20).
func (rd *reader) readStore() {
	if rd.images.read {
		return
	}
	rd.images.read = true
	shared, _, _ := nextRecord(rd.structure(atDrawings))
	for b := shared.body; ; {
		r, rest, ok := nextRecord(b)
		if !ok {
			return
		}
		if b = rest; r.kind != recordStore {
			continue
		}
		for entries := r.body; len(entries) > 0 && len(rd.images.store) < maxShapes; {
			_, rest, ok := nextRecord(entries)
			if !ok {
				break
			}
			rd.images.store = append(rd.images.store, entries[:len(entries)-len(rest)])
			entries = rest
		}
	}
}

// image anchors the picture of a record, an entry of a store or the picture itself, under a key by which it is known again.
func (st *story) image(key int64, r record, alt string, width, height int) bool {
	index, known := st.images.known[key]
	if !known {
		if r.kind == recordStoreEntry {
			r = st.entry(r)
		}
		m, ok := st.decodePicture(r)
		if !ok {
			return false
		}
		m.Alt = alt
		index = len(st.doc.Images)
		m.Name = fmt.Sprintf("image%d%s", index+1, m.Name)
		st.doc.Images = append(st.doc.Images, m)
		if st.images.known == nil {
			st.images.known = map[int64]int{}
		}
		st.images.known[key] = index
	}
	st.p.Anchor(model.Anchor{Kind: model.AnchorImage, Index: index, Width: max(0, width), Height: max(0, height)})
	return true
}

// entry is the picture of an entry of a store: in it, or in the WordDocument stream where it says (MS-ODRAW 2.2.32).
func (rd *reader) entry(r record) record {
	const head, delayAt, nameAt = 36, 28, 33
	if p, _, ok := nextRecord(slice(r.body, int64(head+u8(r.body, nameAt)), int64(len(r.body)))); ok {
		return p
	}
	p, _, _ := nextRecord(slice(rd.text.stream, int64(u32(r.body, delayAt)), int64(len(rd.text.stream))))
	return p
}

// Pictures (MS-ODRAW 2.2.23).
const (
	pictureEMF  = 0xF01A
	pictureWMF  = 0xF01B
	pictureJPEG = 0xF01D
	picturePNG  = 0xF01E
	pictureDIB  = 0xF01F
	pictureTIFF = 0xF029
	pictureCMYK = 0xF02A
)

// decodePicture takes the picture out of its record; its name is the extension only.
func (rd *reader) decodePicture(r record) (m model.Image, ok bool) {
	const digest, metafileHead = 16, 34
	at := digest
	switch r.instance { // these have a second digest
	case 0x3D5, 0x217, 0x543, 0x46B, 0x6E3, 0x6E1, 0x7A9, 0x6E5:
		at += digest
	}
	body := slice(r.body, int64(at), int64(len(r.body)))
	switch r.kind {
	case pictureEMF, pictureWMF:
		m.Name, m.ContentType = ".emf", "image/x-emf"
		if r.kind == pictureWMF {
			m.Name, m.ContentType = ".wmf", "image/x-wmf"
		}
		m.Bytes = rd.metafile(body, metafileHead)
	case pictureJPEG, pictureCMYK:
		m.Name, m.ContentType, m.Bytes = ".jpeg", "image/jpeg", slice(body, 1, int64(len(body)))
	case picturePNG:
		m.Name, m.ContentType, m.Bytes = ".png", "image/png", slice(body, 1, int64(len(body)))
	case pictureTIFF:
		m.Name, m.ContentType, m.Bytes = ".tiff", "image/tiff", slice(body, 1, int64(len(body)))
	case pictureDIB:
		m.Name, m.ContentType, m.Bytes = ".bmp", "image/bmp", bitmapFile(slice(body, 1, int64(len(body))))
	}
	if len(m.Bytes) == 0 || rd.images.bytes+int64(len(m.Bytes)) > maxImages {
		return m, false
	}
	rd.images.bytes += int64(len(m.Bytes))
	return m, true
}

// metafile is a metafile, which may be compressed.
func (rd *reader) metafile(b []byte, head int64) []byte {
	content := slice(b, head, int64(len(b)))
	if compression := u8(b, 32); compression != 0 {
		return content
	}
	z, err := zlib.NewReader(bytes.NewReader(content))
	if err != nil {
		return nil
	}
	defer z.Close()
	out, err := io.ReadAll(io.LimitReader(z, min(int64(u32(b, 0)), maxImages-rd.images.bytes)))
	if err != nil {
		rd.notice(model.Warning, model.Msg("a picture cannot be read wholly: %v", err))
	}
	return out
}

// bitmapFile is a bitmap with the header of a file before it.
func bitmapFile(dib []byte) []byte {
	const fileHead, infoHead = 14, 40
	if len(dib) < infoHead {
		return nil
	}
	colors := int64(u32(dib, 32))
	if bits := u16(dib, 14); colors == 0 && bits <= 8 {
		colors = 1 << bits
	}
	offset := fileHead + int64(u32(dib, 0)) + 4*colors
	if offset > fileHead+int64(len(dib)) {
		return nil
	}
	out := append(make([]byte, 0, fileHead+len(dib)), 'B', 'M')
	out = binary.LittleEndian.AppendUint32(out, uint32(fileHead+len(dib)))
	out = binary.LittleEndian.AppendUint32(out, 0)
	out = binary.LittleEndian.AppendUint32(out, uint32(offset))
	return append(out, dib...)
}
