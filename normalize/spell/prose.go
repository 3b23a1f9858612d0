package spell

import (
	"strings"

	"example.com/vanban/internal/spellmodel"
	"example.com/vanban/internal/viet"
)

// prose reports whether the word at token i is one of running text: no part of an address or a code, no abbreviation, no letter
// alone.
func (r *reader) prose(i int) bool {
	t := &r.scorer.Tokens()[i]
	switch t.Shape {
	case spellmodel.Mixed, spellmodel.Single:
		return false
	case spellmodel.Upper:
		if t.ID < spellmodel.FirstSyllable && !markedVowel(string(r.text[t.From:t.To])) {
			return false // an abbreviation: "HĐND"
		}
	}
	if t.ID == spellmodel.Foreign && t.Shape == spellmodel.Title && !marked(string(r.text[t.From:t.To])) {
		return false
	}
	return !r.glued(i)
}

func markedVowel(word string) bool {
	return strings.IndexFunc(word, func(r rune) bool { return viet.IsVowel(r) && viet.IsMarked(r) }) >= 0
}

// glued reports whether token i is tied to its neighbours as the parts of addresses, codes and formulas are.
func (r *reader) glued(i int) bool {
	tokens := r.scorer.Tokens()
	return tied(tokens, i, i-1) || i+1 < len(tokens) && tied(tokens, i+1, i+1)
}

// tied reports whether token i follows the one before it without white space and one of the two is a mark that addresses,
// codes and formulas have.
func tied(tokens []spellmodel.Token, i, other int) bool {
	if i == 0 || !tokens[i].Glued {
		return false
	}
	switch tokens[other].ID {
	case spellmodel.Symbol, spellmodel.Code, spellmodel.Number:
		return true
	case spellmodel.Stop:
		return other > 0 && other+1 < len(tokens) && tokens[other].Glued && tokens[other+1].Glued && tokens[other+1].Word() && tokens[other+1].Shape == spellmodel.Lower
	case spellmodel.Slash:
		for _, k := range [...]int{other - 1, other + 1} {
			if k >= 0 && k < len(tokens) && (tokens[k].ID == spellmodel.Slash || tokens[k].ID == spellmodel.Number || tokens[k].ID == spellmodel.Code) {
				return true
			}
		}
	}
	return false
}

// foreign reports whether a word without a Vietnamese mark belongs to another language: Vietnamese cannot write it, or its
// neighbours are foreign. The document's own words come more than once.
func (r *reader) foreign(i int, p *spellmodel.Proposal) bool {
	t := &r.scorer.Tokens()[i]
	if marked(string(r.text[t.From:t.To])) {
		return false
	}
	strangers := p.Features[spellmodel.FeatureStrangers]
	if t.ID >= spellmodel.FirstSyllable && r.valid(t.ID) {
		return strangers > 2
	}
	if r.scorer.Repeated(t, r.text) {
		return true
	}
	return strangers > 0 && (p.Kind > spellmodel.Unmarked && p.Kind != spellmodel.Typing || p.Features[spellmodel.FeatureGain] < foreignGain)
}

// foreignGain is how much better a marked syllable must fit than a word beside foreign ones that has its letters.
const foreignGain = 8
