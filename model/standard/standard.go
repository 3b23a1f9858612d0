// Package standard holds the layout standards of official Vietnamese documents as data: NĐ 30/2020/NĐ-CP of the
// State, HD 36-HD/VPTW and HD 05-HD/VPTW of the Party. It says which of them applies to a document and its date,
// what the page looks like, and how each component of the frame and the text (thể thức) is set.
//
// Lengths are in twips (1/1440 inch), sizes of type in half-points, as in package model.
package standard

import "example.com/vanban/model"

// Standard is one layout standard. Values are shared: do not modify.
type Standard struct {
	ID     string // "nd30", "hd36", "hd05"
	Regime model.Regime
	Number string // "30/2020/NĐ-CP"
}

var standards = []*Standard{
	{ID: "nd30", Regime: model.State, Number: "30/2020/NĐ-CP"},
	{ID: "hd36", Regime: model.Party, Number: "36-HD/VPTW"},
	{ID: "hd05", Regime: model.Party, Number: "05-HD/VPTW"},
}

// ByID is the standard with the id.
func ByID(id string) (*Standard, bool) {
	for _, s := range standards {
		if s.ID == id {
			return s, true
		}
	}
	return nil, false
}
