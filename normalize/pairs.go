package normalize

import (
	"strings"
	"unicode"

	"example.com/vanban/model"
)

// pairs reports quotation marks that do the opposite of their shape, marks without a partner, and spaces inside of them.
func pairs(r *model.Rule, p *passage, report func(model.Diagnostic)) {
	if hasQuote(p.Text) {
		quotationMarks(r, p, report)
	}
	brackets(r, p, report)
}

// partners are the marks that open and close a quotation.
var partners = map[rune]rune{'“': '”', '«': '»', '”': '“', '»': '«', '"': '"', '„': '“'}

func quotationMarks(r *model.Rule, p *passage, report func(model.Diagnostic)) {
	s := p.Text
	depth, goes := 0, false
	if lone(s) {
		c := p.carried()
		goes = c.goes
		if c.to > 0 {
			depth = 1
		}
	}
	var stack [8]quote
	open := stack[:0]
	eachQuote(s, depth, func(q quote, depth int) {
		switch {
		case q.opens:
			open = append(open, q)
			if q.rune == '”' || q.rune == '»' {
				turned(r, p, q, report)
			}
		case q.closes && len(open) > 0:
			closed(r, p, open[len(open)-1], q, report)
			open = open[:len(open)-1]
		case q.closes && depth <= 0 && !endsArticle(s, q):
			report(p.finding(r, q.from, q.to, model.Msg("%q has no partner", string(q.rune))))
		}
	})
	if len(open) > 0 && !goes && strings.TrimSpace(s[:open[0].from]) != "" {
		q := open[0]
		report(p.finding(r, q.from, q.to, model.Msg("%q has no partner", string(q.rune))))
	}
}

// lone reports whether a quotation mark of the text closes or opens a quotation of other paragraphs.
func lone(s string) bool {
	lowest := 0
	after := eachQuote(s, 0, func(q quote, depth int) { lowest = min(lowest, depth) })
	return lowest < 0 || after != 0
}

// closed looks at a quotation from its mark first to its mark last.
func closed(r *model.Rule, p *passage, first, last quote, report func(model.Diagnostic)) {
	switch {
	case last.rune == '“' || last.rune == '«':
		turned(r, p, last, report)
	case last.rune == '"' && first.rune == '“' && !unicode.IsDigit(before(p.Text, last.from)):
		fix := review(p.replace(last.from, last.to, "”"))
		fix.Safe = p.mixed()
		report(p.finding(r, last.from, last.to, model.Msg("%q closes what %q opened", `"`, "“"), fix))
	}
	if first.rune != '"' && last.rune != '"' {
		innerSpace(r, p, first.to, true, report)
		innerSpace(r, p, last.from, false, report)
	}
}

// mixed reports whether every straight mark of the text stands where a curly one is missing: “trong sạch".
func (p *passage) mixed() bool {
	if p.straight == unknown {
		p.straight = no
		if strings.Count(p.Text, "“")-strings.Count(p.Text, "”") == strings.Count(p.Text, `"`) {
			p.straight = yes
		}
	}
	return p.straight == yes
}

// endsArticle reports whether a closing mark stands after the full stop of the last sentence: the end of an article that is quoted
// over several paragraphs.
func endsArticle(s string, q quote) bool {
	prev := before(s, q.from)
	return (prev == '.' || prev == ';') && strings.Trim(s[q.to:], " .;") == ""
}

// turned reports a mark that opens with the shape of a closing one, or the other way round.
func turned(r *model.Rule, p *passage, q quote, report func(model.Diagnostic)) {
	right := string(partners[q.rune])
	report(p.finding(r, q.from, q.to, model.Msg("the quotation mark is turned the wrong way: write %q", right), safe(p.replace(q.from, q.to, right))))
}

// innerSpace reports a space just inside a quotation mark: after byte i for one that opens, before it for one that closes.
func innerSpace(r *model.Rule, p *passage, i int, opens bool, report func(model.Diagnostic)) {
	s := p.Text
	from, to, n := i, i, 0
	if opens {
		to, n = spacesAfter(s, i)
	} else {
		from, n = spacesBefore(s, i)
	}
	if n != 1 || !opens && !wordEnd(before(s, from)) || opens && !unicode.IsLetter(after(s, to)) {
		return
	}
	report(p.finding(r, from, to, model.Msg("a space inside the quotation mark"), safe(p.replace(from, to, ""))))
}

// brackets reports a bracket that is never closed though the paragraph is. Labels such as "a)" close brackets that nothing
// opened, and are none of its business.
func brackets(r *model.Rule, p *passage, report func(model.Diagnostic)) {
	s := p.Text
	opens := strings.Count(s, "(")
	if opens == 0 || opens <= strings.Count(s, ")") {
		return
	}
	depth, at := 0, -1
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '(':
			if depth == 0 {
				at = i
			}
			depth++
		case ')':
			depth = max(depth-1, 0)
		}
	}
	if depth == 0 || strings.TrimSpace(s[:at]) == "" || !ended(s) || p.protected(at) {
		return
	}
	report(p.finding(r, at, at+1, model.Msg("%q has no partner", "(")))
}

// ended reports whether the text ends with the stop of a sentence or of an item, and is not cut off by an ellipsis.
func ended(s string) bool {
	s = strings.TrimRight(s, " ")
	return (strings.HasSuffix(s, ".") || strings.HasSuffix(s, ";")) && !strings.HasSuffix(s, "..")
}
