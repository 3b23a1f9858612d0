package normalize

import (
	"strings"
	"unicode/utf8"

	"example.com/vanban/internal/viet"
	"example.com/vanban/model"
)

// inForce is the year in which the decree came into force, on 5 March. What is older followed other rules.
const inForce = 2020

// capitalization checks the parts of a cited document (NĐ 30/2020/NĐ-CP Annex II.V.7): Phần, Chương, Mục, Tiểu mục, Điều take a
// capital, khoản and điểm do not. It looks at documents that follow the decree only.
func capitalization() *model.Rule {
	r := documented(&model.Rule{
		Name: "capitalization", Severity: model.Info,
		Summary: model.Msg("capitals in citations: Điều, but khoản and điểm"),
	})
	r.Check = func(d *model.Document, report func(model.Diagnostic)) {
		if d.Standard != "nd30" || !d.Frame.Date.IsZero() && d.Frame.Date.Year < inForce {
			return
		}
		passages(d, func(p *passage) {
			citationPart(r, p, "điều ", report)
			for _, w := range [...]string{"Khoản ", "Điểm "} {
				smallPart(r, p, w, report)
			}
		})
	}
	return r
}

// citationPart reports "điều" after the number of a khoản or the letter of a điểm: "khoản 2 điều 5".
func citationPart(r *model.Rule, p *passage, word string, report func(model.Diagnostic)) {
	s := p.Text
	for at := 0; ; at++ {
		j := strings.Index(s[at:], word)
		if j < 0 {
			return
		}
		at += j
		to := at + len(word)
		if to >= len(s) || !digit(s[to]) || !citesKhoan(s[:at]) || p.protected(at) {
			continue
		}
		first, size := utf8.DecodeRuneInString(s[at:])
		report(p.finding(r, at, to-1, model.Msg("the part of a cited document is written %q", "Điều"), review(p.replace(at, at+size, string(viet.Upper(first))))))
	}
}

// citesKhoan reports whether the text ends in "khoản N " or "khoản N, ".
func citesKhoan(s string) bool {
	s = strings.TrimRight(s, " ,")
	n := len(s)
	for n > 0 && digit(s[n-1]) {
		n--
	}
	return n < len(s) && strings.HasSuffix(fold(strings.TrimRight(s[:n], " ")), "khoản")
}

// smallPart reports "Khoản" and "Điểm" within a sentence: "tại Khoản 2 Điều 5".
func smallPart(r *model.Rule, p *passage, word string, report func(model.Diagnostic)) {
	s := p.Text
	for at := 0; ; at++ {
		j := strings.Index(s[at:], word)
		if j < 0 {
			return
		}
		at += j
		to := at + len(word)
		if at < 2 || to >= len(s) || s[at-1] != ' ' || !cites(s[to:], word) || p.protected(at) {
			continue
		}
		if prev := before(s, at-1); !viet.IsLower(prev) && prev != ',' && prev != ';' {
			continue
		}
		first, size := utf8.DecodeRuneInString(s[at:])
		report(p.finding(r, at, to-1, model.Msg("the part of a cited document is written %q", fold(strings.TrimSpace(word))), review(p.replace(at, at+size, string(viet.Lower(first))))))
	}
}

// cites reports whether the number of a khoản, or the letter of a điểm, begins s.
func cites(s, word string) bool {
	if word == "Khoản " {
		return digit(s[0])
	}
	r, size := utf8.DecodeRuneInString(s)
	return viet.IsLower(r) && (size == len(s) || strings.IndexByte(" ,;.", s[size]) >= 0) && strings.Contains(s, "hoản ")
}
