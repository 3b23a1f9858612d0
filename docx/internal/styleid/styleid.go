// Package styleid names the styles of a written document that are no component of a standard; a component's style has the
// component's own id. The ids are stable: an office's template may define a style of the same id its own way.
package styleid

// The ids.
const (
	Rule      = "GachNgang"     // a rule under a name
	Centred   = "CanGiua"       // a centred line of the text
	Right     = "CanPhai"       // a line of the text on the right
	Cell      = "NoiDungBang"   // text of a table
	Table     = "BangKe"        // a table with lines
	Plain     = "BangKhongKe"   // a table without lines
	Heading   = "TieuDeKhongSo" // a heading without a number
	SubClause = "KhoanCapDuoi"  // a heading below a khoản, such as "1.1."
	Kept      = "DongChiDan"    // a line of the source's frame that is no component
	Space     = "KhoangKy"      // the room for the signature
	Box       = "DongKhung"     // a line that holds a text box

	FootnoteText = "FootnoteText"
	FootnoteMark = "FootnoteReference"
	EndnoteText  = "EndnoteText"
	EndnoteMark  = "EndnoteReference"
	Hyperlink    = "Hyperlink"
	Header       = "Header"
	Footer       = "Footer"
	CommentText  = "CommentText"
)

// CellSize is the size of type of [Cell], in half-points.
const CellSize = 26
