// Package standard holds the layout standards of official Vietnamese documents as data: NĐ 30/2020/NĐ-CP of the
// State, HD 36-HD/VPTW and HD 05-HD/VPTW of the Party. It says which of them applies to a document and its date
// ([For]), what the page looks like, and how each component of the frame and the text (thể thức) is set.
//
// Lengths are in twips (1/1440 inch, 56.7 to a millimetre), sizes of type in half-points, as in package model. A
// [Range] says what a standard allows and what is set when a document is laid out anew.
package standard

import (
	"slices"
	"sync"

	"example.com/vanban/model"
)

// Standard is one layout standard. Values are shared: do not modify.
type Standard struct {
	ID     string // "nd30", "hd36", "hd05"
	Regime model.Regime
	Number string // "30/2020/NĐ-CP"
	Title  string // in Vietnamese
	Font   string // "Times New Roman"
	Page   Page

	Components []Component // the frame from top to bottom, the text, the annexes; look one up with Component

	NumberLead string // what stands before the number: "Số:", of the Party "Số"
	NumberJoin string // between number and symbol: "/", of the Party "-"
	SymbolJoin string // between the type's and the body's abbreviation: "-", of the Party "/"

	LetterSubjectLead string   // before the subject of a công văn: "V/v", of the Party ""
	SubjectLower      bool     // the subject begins with a small letter
	AddresseeLead     string   // "Kính gửi:"
	PetitionLead      string   // the same in a tờ trình: HD 05 "Kính trình:"
	AddresseeStop     Stops    // after the addressees when there are several
	BasisDash         bool     // "- " before each căn cứ
	BasisStop         Stops    // after the căn cứ
	RecipientLead     string   // "Nơi nhận:"
	RecipientStop     Stops    // after the recipients
	ArchiveLead       string   // how the last recipient begins: "Lưu: VT", of the Party "Lưu"
	Authorities       []string // marks of authority: "TM.", "KT." …, of the Party "T/M", "K/T" …
	EndMark           string   // at the end of the text: "./.", of the Party "."
	AnnexNumerals     string   // of two or more annexes: "upperRoman", "decimal"

	Secrecy     []string // marks of secrecy
	Urgency     []string // marks of urgency
	Circulation []string // marks of circulation; the list is open
}

// Stops are the punctuation marks after the members of a list and after its last.
type Stops struct{ Each, Last string }

// Range is what a standard allows. The zero value says nothing is given.
type Range struct {
	Min, Max int // Max 0: no upper bound
	Set      int // what is set in a document laid out anew
}

// IsZero reports whether the standard gives nothing.
func (r Range) IsZero() bool { return r == Range{} }

// Allows reports whether v lies in the range, give or take slack. A range that gives nothing allows all.
func (r Range) Allows(v, slack int) bool {
	return r.IsZero() || v >= r.Min-slack && (r.Max == 0 || v <= r.Max+slack)
}

// Page is the paper and the page number.
type Page struct {
	Width, Height            int // upright A4
	Top, Bottom, Left, Right Range
	Mirrored                 bool  // the back of a leaf may have left and right exchanged
	NumberTop                Range // from the paper's edge to the page number
	NumberOnFirst            bool  // whether the first page shows its number
	AnnexRestarts            bool  // whether each annex counts its pages anew
}

// TextWidth is the width between the margins that are set.
func (p Page) TextWidth() int { return p.Width - p.Left.Set - p.Right.Set }

// A4 upright.
const (
	a4Width  = 11906
	a4Height = 16838
)

// Standards are the standards held here.
func Standards() []*Standard { return slices.Clone(standards()) }

var standards = sync.OnceValue(func() []*Standard { return []*Standard{nd30(), hd36(), hd05()} })

// ByID is the standard with the id.
func ByID(id string) (*Standard, bool) {
	for _, s := range standards() {
		if s.ID == id {
			return s, true
		}
	}
	return nil, false
}

// Component is how the standard sets the component; ok is false when it does not know it.
func (s *Standard) Component(id ComponentID) (c Component, ok bool) {
	for i := range s.Components {
		if s.Components[i].ID == id {
			return s.Components[i], true
		}
	}
	return Component{}, false
}

// PointLetters are the letters of điểm in their order: the Vietnamese alphabet without ă â ê ô ơ ư, and without the
// letters that it lacks.
var PointLetters = []string{"a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y"}
