package model

// Kind says what a section or an enumeration is about.
type Kind string

// The kinds.
const (
	Advantages   Kind = "advantages"   // thuận lợi
	Difficulties Kind = "difficulties" // khó khăn, hạn chế, tồn tại
	Causes       Kind = "causes"       // nguyên nhân
	Results      Kind = "results"      // kết quả
	Directions   Kind = "directions"   // phương hướng
	Targets      Kind = "targets"      // chỉ tiêu, mục tiêu
	Tasks        Kind = "tasks"        // nhiệm vụ
	Solutions    Kind = "solutions"    // giải pháp, biện pháp
	Proposals    Kind = "proposals"    // kiến nghị, đề xuất
	Lessons      Kind = "lessons"      // bài học kinh nghiệm
	Assessment   Kind = "assessment"   // đánh giá
	Situation    Kind = "situation"    // tình hình
	Organization Kind = "organization" // tổ chức thực hiện
)

// Section is a heading and the blocks under it.
type Section struct {
	Label    string // as printed, from automatic numbering too ("I.", "1.1.", "a)", "Điều 1."), "" for an inline lead
	Title    string // without the label
	Kind     Kind   // "" when the title says none
	Level    int    // depth in the tree, from 1
	From, To int    // body blocks, the heading's among them, To excluded
	Heading  Span   // label (where it is typed) and title
	Inline   bool   // the text goes on in the heading's paragraph ("Về thuận lợi: …")
	Sections []*Section
}

// Enumeration is a numbered series in the text, announced or not.
type Enumeration struct {
	Announced    int    // the count that the text announces, 0 when it says no number
	Noun         string // what is counted ("giải pháp", "nhóm giải pháp"), as printed
	Kind         Kind   // "" when the noun says none
	From, To     int    // body blocks from the first item to the last, To excluded
	Announcement Span   // the number and the noun; zero when nothing announces the series
	Items        []*Item
}

// Item is one member of an enumeration.
type Item struct {
	Ordinal int    // the number that the marker says, 0 for a dash
	Marker  string // as printed, with its punctuation ("Một là,", "- Hai là:", "1.")
	Text    string // without the marker
	Span    Span   // marker and text, in its first block
	Items   []*Item
}

// Solutions are the items of every enumeration of giải pháp, in order.
func (d *Document) Solutions() []*Item { return d.ItemsOf(Solutions) }

// ItemsOf are the items of every enumeration of the kind, in order.
func (d *Document) ItemsOf(k Kind) []*Item {
	var out []*Item
	for _, e := range d.Enumerations {
		if e.Kind == k {
			out = append(out, e.Items...)
		}
	}
	return out
}

// WalkSections calls f for every section, parents before children, until f returns false.
func (d *Document) WalkSections(f func(*Section) bool) { walkSections(d.Sections, f) }

func walkSections(ss []*Section, f func(*Section) bool) bool {
	for _, s := range ss {
		if !f(s) || !walkSections(s.Sections, f) {
			return false
		}
	}
	return true
}
