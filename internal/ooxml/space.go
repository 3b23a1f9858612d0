package ooxml

import "example.com/vanban/internal/lazy"

// Space is a namespace that readers of Office documents know. The transitional and the strict form of a
// namespace (ECMA-376 parts 1 and 4) are one Space.
type Space uint8

// The namespaces. None is that of attributes without a prefix; Unknown is any other.
const (
	None         Space = iota
	Unknown            // a namespace that is not in this list
	XML                // xml:space, xml:lang
	Types              // [Content_Types].xml
	Rels               // relationship parts
	R                  // references to relationships (r:id)
	W                  // WordprocessingML
	W14                // Word 2010 (checkboxes of content controls)
	M                  // Office Math
	MC                 // markup compatibility
	WP                 // drawings in a text
	WPS                // shapes of Word 2010
	WPG                // groups of shapes
	WPC                // drawing canvases
	A                  // DrawingML
	Pic                // pictures
	Chart              // charts
	Diagram            // SmartArt
	VML                // shapes of Word 97 to 2007
	OfficeVML          // Office's additions to VML
	Sheet              // SpreadsheetML
	SheetDrawing       // drawings in a sheet
	numSpaces
)

const (
	transitional = "http://schemas.openxmlformats.org/"
	strict       = "http://purl.oclc.org/ooxml/"
	microsoft    = "http://schemas.microsoft.com/office/"
)

// spaces maps namespace names to what they stand for.
var spaces = lazy.Table[map[string]Space]{Make: func() map[string]Space {
	return map[string]Space{
		"http://www.w3.org/XML/1998/namespace":                XML,
		transitional + "package/2006/content-types":           Types,
		transitional + "package/2006/relationships":           Rels,
		transitional + "officeDocument/2006/relationships":    R,
		strict + "officeDocument/relationships":               R,
		transitional + "wordprocessingml/2006/main":           W,
		strict + "wordprocessingml/main":                      W,
		microsoft + "word/2010/wordml":                        W14,
		transitional + "officeDocument/2006/math":             M,
		strict + "officeDocument/math":                        M,
		transitional + "markup-compatibility/2006":            MC,
		transitional + "drawingml/2006/wordprocessingDrawing": WP,
		strict + "drawingml/wordprocessingDrawing":            WP,
		microsoft + "word/2010/wordprocessingShape":           WPS,
		microsoft + "word/2010/wordprocessingGroup":           WPG,
		microsoft + "word/2010/wordprocessingCanvas":          WPC,
		transitional + "drawingml/2006/main":                  A,
		strict + "drawingml/main":                             A,
		transitional + "drawingml/2006/picture":               Pic,
		strict + "drawingml/picture":                          Pic,
		transitional + "drawingml/2006/chart":                 Chart,
		strict + "drawingml/chart":                            Chart,
		transitional + "drawingml/2006/diagram":               Diagram,
		strict + "drawingml/diagram":                          Diagram,
		"urn:schemas-microsoft-com:vml":                       VML,
		"urn:schemas-microsoft-com:office:office":             OfficeVML,
		transitional + "spreadsheetml/2006/main":              Sheet,
		strict + "spreadsheetml/main":                         Sheet,
		transitional + "drawingml/2006/spreadsheetDrawing":    SheetDrawing,
		strict + "drawingml/spreadsheetDrawing":               SheetDrawing,
	}
}}

// understood are the namespaces whose alternate content a reader takes in preference to the fallback
// (ECMA-376 part 3, 9.3): those above and Microsoft's later additions that only add properties.
var understood = lazy.Table[map[string]bool]{Make: func() map[string]bool {
	return map[string]bool{
		microsoft + "word/2010/wordprocessingDrawing": true,
		microsoft + "word/2012/wordml":                true,
		microsoft + "word/2015/wordml/symex":          true,
		microsoft + "word/2016/wordml/cid":            true,
		microsoft + "word/2018/wordml":                true,
		microsoft + "word/2018/wordml/cex":            true,
		microsoft + "drawing/2010/main":               true,
		microsoft + "drawing/2014/main":               true,
	}
}}

// Understood reports whether the namespace is one that readers know.
func Understood(uri string) bool {
	_, ok := spaces.Get()[uri]
	return ok || understood.Get()[uri]
}
