package spell

import "example.com/vanban/internal/spellmodel"

// prior is how much more often people's texts have a kind of error than the texts that the decision was learnt on, as a
// logarithm. Who learns Vietnamese by ear mixes hỏi and ngã up far more often than a hand slips to another initial.
var prior = [spellmodel.Kinds]float32{
	spellmodel.HookTilde: 2.5, spellmodel.Omission: 1, spellmodel.Mark: 0.5, spellmodel.Substitution: 0.5, spellmodel.Tone: -0.3, spellmodel.Initial: -0.8,
	spellmodel.Vowel: -0.8, spellmodel.Unmarked: -2, spellmodel.ToneMark: -0.5, spellmodel.Insertion: -0.5, spellmodel.Transposition: -0.5,
}

// bare is the same for written words without any mark.
const bare = -0.5

// weigh turns the odds of the trees into those of people's texts.
func (r *reader) weigh(i int, proposals []spellmodel.Proposal) {
	plain := !marked(string(r.text[r.scorer.Tokens()[i].From:r.scorer.Tokens()[i].To]))
	for n := range proposals {
		p := &proposals[n]
		p.Odds += prior[p.Kind]
		if plain {
			p.Odds += bare
		}
	}
}
