package check

import (
	"slices"
	"strings"
	"unicode"

	"example.com/vanban/model"
)

// checkCount reports announced counts ("07 giải pháp") that the items found do not bear out.
func checkCount(d *model.Document, report func(model.Diagnostic)) {
	for _, e := range d.Enumerations {
		if e.Announced == 0 || e.Announcement.IsZero() || len(e.Items) == 0 || len(e.Items) == e.Announced || !certain(d, e) {
			continue
		}
		last := e.Items[len(e.Items)-1]
		report(model.Diagnostic{
			Span:    e.Announcement,
			Message: model.Msg("%d %s announced, %d found", e.Announced, e.Noun, len(e.Items)),
			Related: []model.Related{{Span: last.Span, Message: model.Msg("the last one found")}},
		})
	}
}

// certain reports whether the items found are all that the announcement can mean.
func certain(d *model.Document, e *model.Enumeration) bool {
	if approximate(d, e.Announcement) {
		return false
	}
	ordinals := e.Items[0].Ordinal != 0
	for _, it := range e.Items {
		if (it.Ordinal != 0) != ordinals {
			return false
		}
	}
	if !ordinals {
		return certainDashes(d, e)
	}
	if e.Items[0].Ordinal != 1 {
		return false
	}
	top := 0
	for _, it := range e.Items {
		top = max(top, it.Ordinal)
	}
	if top > len(e.Items)+widest {
		return false
	}
	// What comes after the last item must not go on counting: a member there was only not recognised.
	next := member{label: label{numeral: arabic, value: top + 1}}
	if rs := readings(e.Items[len(e.Items)-1].Marker); len(rs) == 1 {
		next.label = rs[0]
		next.value = top + 1
		if next.numeral == letter {
			next.letter = 0
			if top < len([]rune(vietnameseAlphabet)) {
				next.letter = []rune(vietnameseAlphabet)[top]
			}
		}
	}
	end := len(d.Body)
	d.WalkSections(func(s *model.Section) bool {
		if s.From >= e.To && !s.Inline {
			end = min(end, s.From+1)
		}
		return true
	})
	return absentFrom(d)(next, e.Items[len(e.Items)-1].Span.Block, end-1)
}

// certainDashes holds a series without ordinals certain only where it follows the announcement at once, the
// announcement opens it with a colon, and fewer stand there than announced: more may be parts of one another.
func certainDashes(d *model.Document, e *model.Enumeration) bool {
	if len(e.Items) > e.Announced || len(e.Items) < 2 {
		return false
	}
	at := e.Announcement.Block
	if e.From != at+1 || e.To != e.From+len(e.Items) {
		return false
	}
	return strings.HasSuffix(strings.TrimSpace(d.TextAt(e.Announcement.Path)), ":")
}

// approximate reports whether the words before the count leave it open ("hơn 10", "ít nhất 03", "một trong 07").
func approximate(d *model.Document, s model.Span) bool {
	text := d.TextAt(s.Path)
	if s.Start < 0 || s.Start > len(text) {
		return true
	}
	before := strings.FieldsFunc(strings.ToLower(text[:s.Start]), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if len(before) == 0 {
		return false
	}
	vague := []string{"hơn", "trên", "gần", "khoảng", "nhất", "thiểu", "đa", "quá", "dưới", "chừng", "trong", "thứ", "đến"}
	return slices.Contains(vague, before[len(before)-1])
}
