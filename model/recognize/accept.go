package recognize

import (
	"slices"
	"strings"
	"unicode"

	"example.com/vanban/model"
)

// accepts decides whether the unit is a heading, by how it reads and how the others of its branch do.
func (c *content) accepts(u *unit) bool {
	t := u.branch.counted()
	inner := u.label.kind == labelDecimalParen || u.label.kind == labelParenthesis || u.label.kind == labelLowerRoman
	switch u.read {
	case fixedTitle:
		return true
	case boldTitle:
		return u.from < u.to || u.below != ""
	case runIn:
		return t.titles+t.leads >= t.sentences || kindOf(u.title()) != ""
	case weakTitle:
		if u.block >= c.limit || u.closes(".") && !u.filled {
			return false
		}
		if inner {
			return u.label.kind == labelDecimalParen && t.sentences+t.leads == 0 && t.units > 1 && t.filled == t.units && strings.Count(u.title(), " ") < 12
		}
		if u.parted || u.filled && c.tasked(u) {
			return true
		}
		if t.filled > 0 && t.sentences == 0 && commonLead(u.title()) && !u.closes(".") {
			return true // a title of an outline that is still to be filled in
		}
		if u.label.kind == labelUpperRoman || u.label.kind == labelUpperLetter {
			return u.filled || t.titles > t.sentences
		}
		return t.titles+t.leads >= t.sentences && 2*t.filled >= t.units && (u.filled || t.set > 0 || 4*t.filled >= 3*t.units)
	case lead:
		if inner || u.block >= c.limit || t.titles+t.leads < t.sentences || t.titles == 0 && t.leads == t.sentences {
			return false
		}
		return commonLead(u.title()) || c.topic(u)
	}
	return false
}

// tasked reports whether the unit names the body that the points under it give tasks to: "2. Công an tỉnh:".
func (c *content) tasked(u *unit) bool {
	return u.closes(":") && acts(fold(u.title())) && strings.Count(u.title(), " ") < 24 && (u.parent == nil || u.parent.accept)
}

// amongTitles reports whether many units of the branch have titles: one that is a whole sentence then is a section too,
// without a title, and no part of the section before it.
func (u *unit) amongTitles() bool {
	switch u.label.kind {
	case labelUpperLetter, labelUpperRoman, labelDecimal, labelMulti, labelLowerLetter:
	default:
		return false
	}
	return u.branch.titled > 0 && 3*u.branch.titled >= len(u.branch.units)
}

// topic reports whether the words before a colon name what the text after it is about: they are few, name no person, and
// the unit is no member of a list that a sentence leads into.
func (c *content) topic(u *unit) bool {
	title := u.title()
	if strings.Count(title, " ") > 8 || personName(title) || beginsWith(fold(title), personalTitles.all()) || beginsWith(fold(title), timeWords.all()) || !startsUpper(title) || strings.IndexFunc(title, unicode.IsDigit) == 0 {
		return false
	}
	if u.parent != nil {
		return u.parent.accept && (u.parent.title() != "" || u.parent.label.kind == labelArticle) && !c.listed(u.branch.units[0].block)
	}
	return !c.listed(u.branch.units[0].block)
}

// personalTitles stand before the names of people, folded.
var personalTitles = foldAll("ông", "bà", "đồng chí", "đ/c", "cụ", "em", "anh", "chị", "bác sĩ", "thạc sĩ", "tiến sĩ")

// timeWords begin a time of a programme of work, folded.
var timeWords = foldAll("ngày", "sáng", "chiều", "tối", "tuần", "lúc", "từ ngày", "từ", "hồi", "đến", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật", "năm")

// memberVerbs end the sentence that leads into the members of a set, folded.
var memberVerbs = foldAll("gồm", "gồm có", "bao gồm", "là", "gồm các", "trong đó", "cụ thể")

// listed reports whether the paragraph before block i leads into the members of a set: "Thành phần gồm:".
func (c *content) listed(i int) bool {
	for i--; i >= 0 && c.inContent(i); i-- {
		p, ok := c.d.Body[i].(*model.Paragraph)
		if !ok {
			return false
		}
		if s := strings.TrimRightFunc(p.Text, isBlank); s != "" {
			return strings.HasSuffix(s, ":") && slices.ContainsFunc(memberVerbs.all(), func(w string) bool { return hasWordsAtEnd(s, w) })
		}
	}
	return false
}

// closes reports whether the paragraph ends with the mark.
func (u *unit) closes(mark string) bool {
	return strings.HasSuffix(strings.TrimRightFunc(u.p.Text, isBlank), mark)
}

// unitCount is how the units of a branch read.
type unitCount struct {
	units, titles, leads, sentences int
	filled                          int // have something under them
	set                             int // are set apart by formatting
}

// counted is how the units of the branch read.
func (b *branch) counted() *unitCount {
	if b.tally == nil {
		t := b.count()
		b.tally = &t
	}
	return b.tally
}

// count counts how the units of the branch read. What follows the last of several units that all have nothing under
// them closes the text around them, and is not counted as under it.
func (b *branch) count() unitCount {
	t := unitCount{units: len(b.units)}
	for i, u := range b.units {
		if i == len(b.units)-1 && t.filled == 0 && i > 0 && u.read == weakTitle && u.tailed {
			u.filled = false
		}
		switch {
		case u.read == sentence, u.read == weakTitle && u.closes(".") && (!u.filled || i == len(b.units)-1 && u.tailed):
			t.sentences++
		case u.read == lead:
			t.leads++
		default:
			t.titles++
			if u.read != weakTitle {
				t.set++
			}
		}
		if u.filled {
			t.filled++
		}
	}
	return t
}
