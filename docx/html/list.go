package html

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"

	"example.com/vanban/docx/internal/listing"
	"example.com/vanban/model"
)

// list is an open <ol> or <ul>.
type list struct {
	id    int
	kind  string // list-style-type
	next  int
	level int
}

// readList reads a list. A list directly in another list is one level deeper.
func (r *reader) readList(n *html.Node, s *style) {
	l := &list{next: 1, level: len(r.lists), kind: "disc"}
	if l.level == 0 {
		r.listCount++
	}
	l.id = r.listCount
	if n.Data == "ol" {
		l.kind = "decimal"
		if start, err := strconv.Atoi(attr(n, "start")); err == nil {
			l.next = start
		}
	} else if l.level == 1 {
		l.kind = "circle"
	} else if l.level > 1 {
		l.kind = "square"
	}
	l.setKind(attr(n, "type"), s.listType)
	r.lists = append(r.lists, l)
	outer := r.gathered.begin(r, s, false)
	r.children(n, s)
	r.flush()
	r.gathered.restore(outer)
	r.lists = r.lists[:len(r.lists)-1]
}

// setKind takes the type attribute of HTML and the list-style-type of CSS.
func (l *list) setKind(attribute, declared string) {
	if attribute != "" {
		l.kind = attribute
	}
	if words := strings.Fields(declared); len(words) > 0 {
		l.kind = strings.ToLower(words[0])
		if quoted := strings.TrimSpace(declared); quoted[0] == '"' || quoted[0] == '\'' {
			l.kind = quoted
		}
	}
}

// item reads an <li>: its first paragraph has the label.
func (r *reader) item(n *html.Node, s *style) {
	outer := r.gathered.begin(r, s, true)
	g := &r.gathered
	switch {
	case s.list != "": // Word says where it stands
		g.place(s.list)
		fallthrough
	case len(r.lists) > 0:
		if len(r.lists) > 0 {
			r.lists[len(r.lists)-1].label(g, n, s)
		}
	default:
		g.setLabel("•")
	}
	r.children(n, s)
	g.shown = g.shown || g.label != ""
	r.flush()
	g.label, g.list = "", model.ListPosition{}
	g.restore(outer)
}

// label gives the paragraph the label of the list's next item.
func (l *list) label(g *gathered, n *html.Node, s *style) {
	item := *l
	item.setKind(attr(n, "type"), s.listType)
	if value, err := strconv.Atoi(attr(n, "value")); err == nil {
		l.next = value
	}
	if g.list.ID == 0 {
		g.list.ID, g.list.Level = l.id, min(l.level, 8)
	}
	if format := numberFormat(item.kind); format != "" {
		g.list.Format, g.list.Value = format, l.next
		g.label = listing.FormatNumber(l.next, format, "") + "."
		l.next++
		return
	}
	if label := bullet(item.kind); label != "" {
		g.list.Format, g.label = "bullet", label
	} else {
		g.list = model.ListPosition{}
	}
}

// numberFormat is the name in ST_NumberFormat of a numbered list's type, "" for another list.
func numberFormat(kind string) string {
	switch kind {
	case "1", "decimal":
		return "decimal"
	case "decimal-leading-zero":
		return "decimalZero"
	case "a", "lower-alpha", "lower-latin":
		return "lowerLetter"
	case "A", "upper-alpha", "upper-latin":
		return "upperLetter"
	case "i", "lower-roman":
		return "lowerRoman"
	case "I", "upper-roman":
		return "upperRoman"
	}
	return ""
}

// bullet is the sign of a list without numbers, "" when none is shown.
func bullet(kind string) string {
	switch strings.ToLower(kind) {
	case "none":
		return ""
	case "circle":
		return "◦"
	case "square":
		return "▪"
	}
	if kind[0] == '"' || kind[0] == '\'' {
		return strings.TrimSpace(strings.Trim(kind, `"'`))
	}
	return "•"
}
