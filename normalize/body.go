package normalize

import (
	"strings"

	"example.com/vanban/model"
)

// Bodies whose abbreviations say whose document it is. The Party's: HD 36-HD/VPTW II.1.3.1.b, HD 05-HD/VPTW I.3.1.2.b.
// The State's are not listed by any standard; these are in use everywhere.
var (
	partyBodies = map[string]bool{
		"TW": true, "TU": true, "HU": true, "ĐU": true, "QU": true, "ThU": true, "QUTW": true, "ĐUQS": true, "ĐUCA": true, "ĐUBP": true, "ĐUK": true,
		"VPTW": true, "VPTU": true, "BTCTW": true, "BTCTU": true, "BTGTW": true, "BTGTU": true, "BDVTW": true, "BDVTU": true, "BNCTW": true, "BNCTU": true,
		"UBKTTW": true, "UBKTTU": true, "UBKTHU": true, "UBKTĐU": true, "BTGDVTU": true, "BTGDVTW": true, "BTCHU": true, "BTGHU": true, "BDVHU": true, "VPHU": true, "BCSĐ": true,
	}
	stateBodies = map[string]bool{
		"UBND": true, "HĐND": true, "CP": true, "TTg": true, "VPCP": true, "BNV": true, "BTC": true, "BYT": true, "BTP": true, "BXD": true, "BCT": true,
		"BTNMT": true, "BGTVT": true, "BGDĐT": true, "BKHĐT": true, "BTTTT": true, "BNNPTNT": true, "BLĐTBXH": true, "BVHTTDL": true, "BKHCN": true, "BCA": true, "BQP": true,
	}
)

// knownBody reports whether a group is one of the bodies, in any case.
func knownBody(group string) bool {
	if knownCase(group) {
		return true
	}
	upper := strings.ToUpper(group)
	return len(group) > 2 && (partyBodies[upper] || stateBodies[upper])
}

// knownCase reports whether a group is written as one of the bodies is, or in capitals.
func knownCase(group string) bool {
	return partyBodies[group] || stateBodies[group] || strings.ToUpper(group) == group
}

// separators reports a symbol of the State with the separators of the Party, and the other way round.
func separators(r *model.Rule, p *passage, y symbol, report func(model.Diagnostic)) {
	s := p.Text
	body := s[y.body.from:y.body.to]
	if kind := s[y.kind.from:y.kind.to]; kind == "TTLT" || kind == "NQLT" {
		return // joint documents were numbered "162/2004/TTLT/BQP-BTC" for years
	}
	var first, second string
	switch {
	case stateBodies[body] && (y.first.mark != '/' || y.second.mark != '-'):
		first, second = "/", "-"
	case partyBodies[body] && (y.first.mark != '-' || y.second.mark != '/') && y.year.from == y.year.to:
		first, second = "-", "/"
	default:
		return
	}
	right := s[y.no.from:y.no.to] + first + yearPart(s, y) + s[y.kind.from:y.kind.to] + second + body
	report(p.finding(r, y.no.from, y.to, model.Msg("the separators are those of the other regime: write %q", right),
		review(p.replace(y.first.from, y.second.to, first+yearPart(s, y)+s[y.kind.from:y.kind.to]+second))))
}
