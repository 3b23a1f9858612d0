// Package model is the typed form of an official Vietnamese document (văn bản): its blocks of text with
// their formatting, the frame of the document (thể thức), its sections, its numbered enumerations and the
// solutions among them, its quantities, dates and references, and its tallies.
//
// Readers fill [Document.Body] and the other stories; package recognize fills what is understood from them;
// rules report [Diagnostic] values whose fixes are [Edit] lists. Nothing changes a document except
// [Document.Apply].
//
// The package depends on the standard library alone.
package model

// Document is one document, whatever the file it came from.
type Document struct {
	Source   Source
	Standard string // the layout standard that holds for it ("nd30", "hd36", "hd05"), "" when none is known

	Body     []Block    // the main text, in order, text boxes after the paragraph that anchors them
	Notes    []Note     // footnotes and endnotes in the order of their references
	Margins  []Margin   // headers and footers
	Comments []Comment  // reviewers' comments, kept apart from the text
	Images   []Image    // the pictures that anchors point to
	Pages    []PageSpec // page geometry, one for each section of pages, in order; empty when the format has none

	Frame        Frame
	Sections     []*Section
	Enumerations []*Enumeration
	Tallies      []*Tally
	Quantities   []Quantity
	Dates        []DateMention
	References   []Reference
	Closing      Closing

	// Notices say what the reader met on the way: damage that it read around, text that it had to decode.
	Notices []Diagnostic
}

// Source says where a document came from.
type Source struct {
	Name     string   // file name without its folders
	Format   string   // "docx", "doc", "rtf", "wordml", "flat-opc", "html", "mhtml", "txt", "xlsx", "xls", "json"
	Charsets []string // legacy encodings that were decoded ("tcvn3", "vni"), sorted; empty for Unicode
	Parts    []string // names of the parts that [Origin.Part] counts in
}

// NoteKind tells footnotes from endnotes.
type NoteKind string

// The kinds of notes.
const (
	Footnote NoteKind = "footnote"
	Endnote  NoteKind = "endnote"
)

// Note is a footnote or an endnote. An [Anchor] of kind [AnchorNote] in the text points to it.
type Note struct {
	Kind NoteKind
	Mark string // as printed: "1", "*"
	Body []Block
}

// MarginKind tells headers from footers.
type MarginKind string

// The kinds of page margins that hold text.
const (
	Header MarginKind = "header"
	Footer MarginKind = "footer"
)

// Margin is a header or a footer.
type Margin struct {
	Kind  MarginKind
	Pages string // "default", "first" or "even": the pages that show it
	Page  int    // index into Document.Pages
	Body  []Block
}

// Comment is a reviewer's remark on the text.
type Comment struct {
	Author string
	Date   string // ISO 8601 as stored, "" when absent
	Body   []Block
}

// Image is a picture that the document carries.
type Image struct {
	Name        string // name of the part or a made-up file name with a fitting extension
	ContentType string // "image/png" …
	Bytes       []byte
	Alt         string // alternative text, "" when absent
}

// PageSpec is the geometry of one section of pages. Lengths are in twips (1/1440 inch).
type PageSpec struct {
	To            int // index of the first body block after it
	Width, Height int
	Top, Bottom   int
	Left, Right   int
	HeaderTop     int // from the paper's edge to the header
	FooterBottom  int
	Landscape     bool
	TitlePage     bool // the first page has its own header
	PageStart     int  // number of the first page, 0 when it continues
	PageFormat    string
	Columns       int
}

// Closing is how the text ends.
type Closing struct {
	Mark string // "./." as printed, "" when absent
	Span Span
}
