package normalize

import (
	"strings"
	"unicode/utf8"

	"example.com/vanban/internal/viet"
	"example.com/vanban/model"
)

// numberFormat finds figures that are not in Vietnamese notation: a dot between thousands, a comma before decimals. Where a figure
// can be read in two ways it says nothing.
func numberFormat() *model.Rule {
	r := documented(&model.Rule{
		Name: "number-format", Severity: model.Warning, Safe: true,
		Summary: model.Msg("figures in foreign or mixed notation, leading zeros of the date of issue"),
	})
	r.Check = func(d *model.Document, report func(model.Diagnostic)) {
		passages(d, func(p *passage) {
			s := p.Text
			for i := 0; i < len(s); i++ {
				if !digit(s[i]) {
					continue
				}
				n := scanFigure(s, i)
				if standsAlone(s, i, n.to) {
					checkFigure(r, p, n, report)
				}
				i = n.to - 1
			}
		})
		dateOfIssue(r, d, report)
	}
	return r
}

// figure is a row of digits with dots and commas in it.
type figure struct {
	from, to     int
	dots, commas int
	last         byte // the last mark, 0 for none
	tail         int  // digits after the last mark
	groups       bool // three digits after every mark but the last, one to three before the first
}

// scanFigure reads the figure that begins at byte i. A mark that no digit follows is not part of it.
func scanFigure(s string, i int) figure {
	n := figure{from: i, to: i, groups: true}
	run := 0
	for n.to < len(s) {
		c := s[n.to]
		switch {
		case digit(c):
			run++
		case (c == '.' || c == ',') && n.to+1 < len(s) && digit(s[n.to+1]):
			if n.last == 0 && run > 3 || n.last != 0 && run != 3 {
				n.groups = false
			}
			if c == '.' {
				n.dots++
			} else {
				n.commas++
			}
			n.last, run = c, 0
		default:
			n.tail = run
			return n
		}
		n.to++
	}
	n.tail = run
	return n
}

// standsAlone reports whether the digits from i to to are a figure of their own, not part of a code, a date, a symbol or a telephone
// number.
func standsAlone(s string, i, to int) bool {
	switch c := before(s, i); {
	case c == 0, c == ' ', c == '(', c == '\t', c == '\n', c == 0xA0, c == '“', c == ';', c == ':':
	default:
		return false
	}
	c := after(s, to)
	return c != '/' && c != '-' && c != '_' && c != ':' && c != '@' && c != '–'
}

func checkFigure(r *model.Rule, p *passage, n figure, report func(model.Diagnostic)) {
	s := p.Text
	if n.dots+n.commas == 0 && !spacedPercent(s, n.to) || p.protected(n.from) || telephone(s, n.from) {
		return
	}
	text := s[n.from:n.to]
	switch {
	case n.commas > 1 && n.dots == 0 && n.groups && n.tail == 3:
		foreign(r, p, n, strings.ReplaceAll(text, ",", "."), report)
		return
	case n.commas > 0 && n.dots == 1 && n.last == '.' && n.groups:
		foreign(r, p, n, swapMarks(text), report)
		return
	case n.dots == 1 && n.commas == 0 && n.tail < 3 && measured(s, n.to) && !section(s, n) && !lostDigit(s, n):
		foreign(r, p, n, strings.Replace(text, ".", ",", 1), report)
		return
	case n.dots > 1 && n.commas == 0 && (!n.groups || n.tail != 3) && money(s, n.to):
		report(p.finding(r, n.from, n.to, model.Msg("%q is not in groups of three digits", text)))
		return
	}
	if spacedPercent(s, n.to) {
		to, _ := spacesAfter(s, n.to)
		f := p.finding(r, n.to, to+1, model.Msg("a space before %q", "%"), safe(p.replace(n.to, to, "")))
		f.Severity = model.Info
		report(f)
	}
}

// foreign reports a figure in English notation. Figures are never changed unread.
func foreign(r *model.Rule, p *passage, n figure, right string, report func(model.Diagnostic)) {
	text := p.Text[n.from:n.to]
	report(p.finding(r, n.from, n.to, model.Msg("%q is in foreign notation: write %q", text, right), review(p.replace(n.from, n.to, right))))
}

func swapMarks(s string) string {
	return strings.Map(func(c rune) rune {
		switch c {
		case '.':
			return ','
		case ',':
			return '.'
		}
		return c
	}, s)
}

// spacedPercent reports whether one space and a percent sign follow byte i.
func spacedPercent(s string, i int) bool {
	to, n := spacesAfter(s, i)
	return n == 1 && to < len(s) && s[to] == '%' && !viet.IsLetter(after(s, to+1))
}

// units are what may follow a decimal figure.
var units = map[string]bool{
	"tỷ": true, "tỉ": true, "triệu": true, "nghìn": true, "ngàn": true, "ha": true, "km": true, "kg": true, "tấn": true, "tạ": true, "lít": true, "điểm": true,
	"lần": true, "mét": true, "m": true, "cm": true, "mm": true, "kw": true, "mw": true, "kwh": true, "đồng": true, "usd": true, "độ": true, "phần": true,
}

// measured reports whether a unit or a percent sign follows byte i.
func measured(s string, i int) bool {
	to, n := spacesAfter(s, i)
	if n > 1 {
		return false
	}
	if strings.HasPrefix(s[to:], "%") {
		return true
	}
	w := wordAfter(s, to)
	return w != "" && w != "M" && units[fold(w)]
}

// lostDigit reports whether the figure may be thousands without their last zero: "300.00 đồng".
func lostDigit(s string, n figure) bool {
	return n.tail == 2 && s[n.to-2:n.to] == "00" && !strings.HasPrefix(strings.TrimLeft(s[n.to:], " "), "%")
}

// section reports whether the figure is the number of an item: it begins the paragraph, or a word such as "mục" stands before it.
func section(s string, n figure) bool {
	if strings.TrimLeft(s[:n.from], " \t") == "" {
		return true
	}
	head := strings.TrimRight(s[:n.from], " ")
	switch fold(wordBefore(head, len(head))) {
	case "mục", "điểm", "khoản", "điều", "phần", "chương", "tiết", "bảng", "biểu", "hình", "phụ", "lục", "ngày", "version", "phiên", "bản", "số", "mẫu", "tiểu":
		return true
	}
	return false
}

// money reports whether a currency follows byte i.
func money(s string, i int) bool {
	to, n := spacesAfter(s, i)
	if n > 1 {
		return false
	}
	switch fold(wordAfter(s, to)) {
	case "đồng", "đ", "vnđ", "usd", "vnd":
		return true
	}
	return false
}

// telephone reports whether words before byte i say that a telephone number follows.
func telephone(s string, i int) bool {
	head := s[:i]
	for cut := 0; len(head) > 24 && cut < 1; cut++ {
		head = head[len(head)-24:]
		for len(head) > 0 && !utf8.RuneStart(head[0]) {
			head = head[1:]
		}
	}
	head = fold(head)
	for _, w := range [...]string{"đt", "điện thoại", "tel", "fax", "sđt", "di động", "hotline"} {
		if strings.Contains(head, w) {
			return true
		}
	}
	return false
}
