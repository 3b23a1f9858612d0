package model

import "strings"

// Block is a [*Paragraph] or a [*Table].
type Block interface{ block() }

// Paragraph is one paragraph. Its text is NFC Unicode; what the source holds where that differs is in the
// runs' Raw. In the text a tab is "\t", a line break "\n", a non-breaking hyphen U+2011 and a soft hyphen U+00AD.
type Paragraph struct {
	Text    string
	Label   string // the automatic number as printed ("1.", "a)", "•"), "" without automatic numbering
	List    ListPosition
	Runs    []Run    // in order, without gaps, together the whole of Text
	Anchors []Anchor // what stands between the characters, in order of At
	Layout  *ParagraphLayout
	Box     bool // stands in a text box or frame anchored here, outside the flow of the text
}

func (*Paragraph) block() {}

// ListPosition says where in Word's automatic numbering a paragraph stands.
type ListPosition struct {
	ID     int    // the numbering instance, 0 for none
	Level  int    // from 0
	Format string // "decimal", "lowerLetter", "upperRoman", "bullet" …
	Value  int    // the number behind the label
}

// Run is a stretch of a paragraph with one formatting and one origin.
type Run struct {
	Start, End int // byte offsets into the paragraph's text
	Format     *Format
	Origin     Origin
	// Raw is the text as the source holds it where that is not Text[Start:End]: decomposed Unicode, or the
	// Windows-1252 reading of an 8-bit font. Empty when they are the same.
	Raw  string
	Link string // target of a hyperlink
}

// Origin is the way back from a run to the bytes of the part that it was read from. To == 0 means unknown.
// For WordprocessingML the range is the character data inside one w:t element, entities included.
type Origin struct {
	Part     uint16 // index into Source.Parts
	From, To uint32 // byte offsets, To excluded
}

// Format is effective character formatting, styles resolved. Values are shared between runs: do not modify.
type Format struct {
	Font          string
	Size          int // half-points, 0 when unknown
	Bold, Italic  bool
	Underline     bool
	Strike        bool
	Caps          bool // shown in capitals whatever is typed
	SmallCaps     bool
	Hidden        bool
	VerticalAlign string // "superscript", "subscript" or ""
	Color         string // "RRGGBB", "" for automatic
}

// ParagraphLayout is effective paragraph formatting, styles resolved. Values are shared: do not modify.
type ParagraphLayout struct {
	Style           string // the style's name ("heading 1"), "" for the default
	Align           string // "left", "center", "right", "justify"
	IndentLeft      int    // twips
	IndentRight     int
	IndentFirst     int // twips, negative for a hanging indent
	SpaceBefore     int // twips
	SpaceAfter      int
	Line            int    // with LineRule "auto" in 240ths of a line, else in twips; 0 when unset
	LineRule        string // "auto", "exact", "atLeast"
	OutlineLevel    int    // 1 to 9; 0 for body text
	KeepNext        bool
	PageBreakBefore bool
	BorderTop       bool
	BorderBottom    bool
}

// AnchorKind says what an anchor holds.
type AnchorKind uint8

// The kinds of anchors.
const (
	AnchorNote AnchorKind = iota
	AnchorImage
	AnchorComment
	AnchorPageBreak
	AnchorColumnBreak
	AnchorLine // a drawn line, such as the rule under a name
)

// Anchor stands between two characters of a paragraph.
type Anchor struct {
	At            int // byte offset into the paragraph's text
	Kind          AnchorKind
	Index         int // into Notes, Images or Comments
	Width, Height int // of an image or a line, twips, 0 when unknown
}

// Table is a table of cells. Cells covered by a merge from above are there and empty; a cell that spans
// columns stands once.
type Table struct {
	Rows    []TableRow
	Columns []int // grid column widths in twips, may be empty
	Borders bool  // has visible lines
	Layout  TableLayout
	Box     bool // floats in a text box
}

func (*Table) block() {}

// TableLayout is the formatting of a table.
type TableLayout struct {
	Style    string
	Align    string // "left", "center", "right"
	Width    int    // twips, 0 when automatic
	Indent   int    // twips
	Floating bool
}

// TableRow is one row.
type TableRow struct {
	Cells  []Cell
	Header bool // repeated at the top of each page
}

// Cell is one cell of a table.
type Cell struct {
	Blocks  []Block
	Column  int // grid column where it starts, from 0
	ColSpan int // columns it covers, at least 1
	RowSpan int // rows it covers, 1 without a merge, 0 when it is covered by the cell above
	VAlign  string
}

// Text is the text of a cell: its paragraphs, those of nested tables among them, joined by line feeds.
func (c *Cell) Text() string { return blocksText(c.Blocks) }

// BlockText is the text of a paragraph, or the texts of a table's cells joined by line feeds.
func BlockText(b Block) string { return blocksText([]Block{b}) }

func blocksText(blocks []Block) string {
	if len(blocks) == 1 {
		if p, ok := blocks[0].(*Paragraph); ok {
			return p.Text
		}
	}
	var sb strings.Builder
	first := true
	for p := range leaves(blocks) {
		if !first {
			sb.WriteByte('\n')
		}
		first = false
		sb.WriteString(p.Text)
	}
	return sb.String()
}

// NewParagraph is a paragraph of plain text with one run.
func NewParagraph(text string) *Paragraph {
	p := &Paragraph{Text: text}
	if text != "" {
		p.Runs = []Run{{End: len(text)}}
	}
	return p
}

// FormatAt is the formatting of the character at byte offset at; nil when unknown.
func (p *Paragraph) FormatAt(at int) *Format {
	for i := range p.Runs {
		if r := &p.Runs[i]; at < r.End && r.Start < r.End {
			return r.Format
		}
	}
	return nil
}

// All reports whether every visible (non-space) character's formatting satisfies f. It is false for a
// paragraph without visible characters or with formatting unknown.
func (p *Paragraph) All(f func(*Format) bool) bool {
	seen := false
	for i := range p.Runs {
		r := &p.Runs[i]
		if strings.TrimSpace(p.Text[r.Start:r.End]) == "" {
			continue
		}
		if r.Format == nil || !f(r.Format) {
			return false
		}
		seen = true
	}
	return seen
}
