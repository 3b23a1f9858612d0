package check

import (
	"strings"
	"unicode"

	"example.com/vanban/internal/numeral"
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
	next := member{label: label{notation: arabic, value: top + 1}}
	if rs := readings(e.Items[len(e.Items)-1].Marker); len(rs) == 1 {
		next.label = rs[0]
		next.value = top + 1
		next.letter = 0
		if next.notation == letter {
			next.letter = numeral.PointAt(top + 1)
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

// openBefore are the words that leave a count open when they stand in front of it.
var openBefore = [...]string{
	"hơn", "trên", "gần", "khoảng", "chừng", "độ", "dưới", "quá", "vượt", "đến", "thứ", "trong", "trong số", "trong tổng số",
	"ít nhất", "nhiều nhất", "tối thiểu", "tối đa", "không quá", "không dưới",
}

// openAfter are those behind what is counted.
var openAfter = [...]string{"trở lên", "trở xuống", "đầu tiên", "cuối cùng"}

// approximate reports whether the words around the count leave it open: "hơn 10", "ít nhất 03", "một trong 07", "03 việc
// trở lên".
func approximate(d *model.Document, s model.Span) bool {
	text := d.TextAt(s.Path)
	if s.Start < 0 || s.Start > s.End || s.End > len(text) {
		return true
	}
	before := " " + strings.Join(strings.FieldsFunc(strings.ToLower(text[:s.Start]), notWord), " ")
	after := strings.Join(strings.FieldsFunc(strings.ToLower(text[s.End:]), notWord), " ") + " "
	for _, w := range openBefore {
		if strings.HasSuffix(before, " "+w) {
			return true
		}
	}
	for _, w := range openAfter {
		if strings.HasPrefix(after, w+" ") {
			return true
		}
	}
	return false
}

func notWord(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }
