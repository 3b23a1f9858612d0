package rtf

import (
	"strconv"
	"strings"

	"example.com/vanban/model"
)

// shape is a drawing that is being read: \shp, or \do of Word 6 and 95 (chapters "Word 97 Through Word 2007 RTF for Drawing Objects"
// and "Word 6.0/95 Drawing Objects").
type shape struct {
	rd                       *reader
	left, top, right, bottom int // twips
	line                     bool
	filled                   bool // holds text or a picture
	alt                      string
	art                      string // the text of WordArt

	name string // of the property that is read
}

// Shape types of lines (MS-ODRAW 2.4.24): the line and the straight connector.
const (
	lineType      = 20
	connectorType = 32
)

// thin is the height, in twips, up to which a shape without text counts as a line.
const thin = 40

func shapeWords() map[string]func(*reader, *token) {
	return map[string]func(*reader, *token){
		"shp":     beginShape,
		"shpgrp":  beginShape,
		"do":      beginShape,
		"shppict": func(*reader, *token) {},
		"pict":    beginPicture,
		"object":  func(rd *reader, _ *token) { rd.send(ignored{}) },
		"result":  beginObjectResult,
	}
}

// beginShape reads a drawing, or a group of drawings.
func beginShape(rd *reader, t *token) {
	_, inShape := rd.to.(*shape)
	if rd.character.deleted || rd.story.sink == nil || rd.to != nil && !inShape {
		rd.skipGroup()
		return
	}
	s := &shape{rd: rd, filled: string(t.name) == "shpgrp"}
	rd.send(s)
	rd.atEnd(s.finish)
}

func (s *shape) text([]byte) {}

func (s *shape) word(t *token) bool {
	switch string(t.name) {
	case "shpinst":
	case "shpleft":
		s.left = t.n
	case "shptop":
		s.top = t.n
	case "shpright":
		s.right = t.n
	case "shpbottom":
		s.bottom = t.n
	case "sp":
		s.name = ""
	case "sn":
		s.capture(func(text string) { s.name = text })
	case "sv":
		s.capture(s.property)
	case "shptxt", "dptxbxtext":
		s.filled = true
		s.rd.beginBox()
	case "pard":
		// text stands only in groups for it: the brace that ends the shape has been lost
		s.rd.notice(model.Warning, model.Msg("byte %d: a drawing without its end, what follows is read as text", s.rd.at))
		s.filled = true
		s.rd.to = nil
		s.rd.paragraph = plainParagraph()
	case "dpline":
		s.finish()
		s.line, s.filled = true, false
	case "dpxsize":
		s.left, s.right = 0, t.n
	case "dpysize":
		s.top, s.bottom = 0, t.n
	default:
		return false
	}
	return true
}

// capture gives the text of the group to f.
func (s *shape) capture(f func(string)) {
	c := &shapeText{shape: s}
	s.rd.send(c)
	s.rd.atEnd(func() { f(strings.TrimSpace(string(c.content))) })
}

// shapeText is the name or the value of a property. A picture may be a value.
type shapeText struct {
	capture
	shape *shape
}

// property takes a property of the shape.
func (s *shape) property(value string) {
	switch s.name {
	case "shapeType":
		n, _ := strconv.Atoi(value)
		s.line = n == lineType || n == connectorType
	case "relLeft": // in a group
		s.left, _ = strconv.Atoi(value)
	case "relTop":
		s.top, _ = strconv.Atoi(value)
	case "relRight":
		s.right, _ = strconv.Atoi(value)
	case "relBottom":
		s.bottom, _ = strconv.Atoi(value)
	case "wzDescription":
		s.alt = value
	case "gtextUNICODE":
		s.art = value
	case "fStandardHR", "fHorizRule":
		s.line = s.line || value == "1"
	}
}

// finish anchors the shape when it is a line, and makes the text of WordArt a box.
func (s *shape) finish() {
	width, height := s.size()
	switch {
	case s.filled:
	case s.art != "":
		s.rd.boxOf(s.art)
	case s.line || height > 0 && height <= thin && width > thin:
		s.rd.anchor(model.Anchor{Kind: model.AnchorLine, Width: width, Height: height})
	}
	s.filled = true
}

func (s *shape) size() (width, height int) {
	width, height = s.right-s.left, s.bottom-s.top
	return max(width, -width), max(height, -height)
}

// beginBox makes the rest of the group the text of a box, which comes after the paragraph that anchors it.
func (rd *reader) beginBox() {
	rd.flush()
	rd.enter(rd.depth())
	rd.story.boxes = true
	sink := rd.story.sink
	sink.OpenBox()
	rd.begin(sink)
	rd.atEnd(func() {
		rd.endStory()
		sink.CloseBox()
	})
}

// boxOf makes a text a box.
func (rd *reader) boxOf(text string) {
	rd.openGroup()
	rd.beginBox()
	rd.put([]byte(text))
	rd.closeGroup()
}

// beginObjectResult reads what an embedded object looks like (chapter "Objects"), which is part of the text.
func beginObjectResult(rd *reader, _ *token) {
	if _, ok := rd.to.(ignored); ok {
		rd.to = nil
	}
}
