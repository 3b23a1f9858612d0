package spell

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"example.com/vanban/internal/spellmodel"
	"example.com/vanban/internal/viet"
)

// The odds from which on a finding is shown, and made unread, as natural logarithms. They were chosen on labelled articles by
// internal/spelleval.
const (
	shownOdds = 0.5
	safeOdds  = 3.6
)

// A text that is like those that the model was made from, as official documents are, is judged better: from half of its n-grams being
// known on, each further share lowers the odds that are called safe.
const (
	halfKnown     = 0.5
	perShare      = 11
	leastSafeOdds = 1.5
	mostSafeOdds  = 3.8
)

// safeFrom are the odds from which on a correction in the text at hand is safe.
func (r *reader) safeFrom() float32 {
	return min(max(safeOdds-perShare*(r.scorer.Familiar()-halfKnown), leastSafeOdds), mostSafeOdds)
}

// reader looks through one stretch of text.
type reader struct {
	checker *Checker
	scorer  *spellmodel.Scorer
	text    []byte
	doubts  []doubt
	found   []Finding
	bare    []bool // by token: of a line that is written without marks
}

// doubt is a place with the likeliest correction.
type doubt struct {
	at   int // token
	best spellmodel.Proposal
	done bool
}

func (r *reader) read(text []byte) {
	r.text, r.doubts, r.found = text, r.doubts[:0], r.found[:0]
	s := r.scorer
	s.Read(text)
	r.bare = slices.Grow(r.bare[:0], len(s.Tokens()))[:len(s.Tokens())]
	clear(r.bare)
	for i := range s.Tokens() {
		if (s.Doubtful(i) || r.now(s.Tokens()[i].ID) != spellmodel.None) && r.prose(i) {
			if best, ok := r.judge(i); ok {
				r.doubts = append(r.doubts, doubt{at: i, best: best})
			}
		}
	}
	r.unaccented()
	r.joins()
	r.settle()
	slices.SortStableFunc(r.found, func(a, b Finding) int { return cmp.Compare(a.From, b.From) })
	end := 0
	r.found = slices.DeleteFunc(r.found, func(f Finding) bool {
		if f.From < end {
			return true
		}
		end = f.To
		return false
	})
}

// floor is the odds below which a proposal is forgotten at once.
const floor = -4

// worthJudging is how much better than the written word the best candidate must fit for the trees to be asked.
const worthJudging = -2

func (r *reader) judge(i int) (best spellmodel.Proposal, ok bool) {
	proposals := r.scorer.Propose(r.text, i)
	if len(proposals) == 0 || proposals[0].Features[spellmodel.FeatureGain] < worthJudging {
		return best, false
	}
	r.scorer.Judge(proposals)
	r.weigh(i, proposals)
	if r.name(i) {
		return best, false
	}
	best = proposals[0]
	for _, p := range proposals[1:] {
		if p.Odds > best.Odds {
			best = p
		}
	}
	if best.Odds > floor && r.foreign(i, &best) {
		return best, false
	}
	for _, p := range proposals {
		if r.variant(&r.scorer.Tokens()[i], &p) && p.Features[spellmodel.FeatureGain] > -variantGain {
			best, best.Odds = p, max(p.Odds, likelyOdds)
		}
	}
	if best.Odds > floor && best.Odds < likelyOdds && r.impossible(i, &best) {
		best.Odds = likelyOdds
	}
	return best, best.Odds > floor
}

// impossible reports whether the word at token i, once in the text, is one that Vietnamese cannot write though it has the letters for
// it, and no name.
func (r *reader) impossible(i int, p *spellmodel.Proposal) bool {
	t := &r.scorer.Tokens()[i]
	x := &p.Features
	return !r.valid(t.ID) && t.ID != spellmodel.Unknown && (t.Shape == spellmodel.Lower || t.Shape == spellmodel.Upper) && markedVowel(string(r.text[t.From:t.To])) &&
		x[spellmodel.FeatureAlien] == 0 && x[spellmodel.FeatureLetters] <= 7 && !r.scorer.Repeated(t, r.text)
}

// mostlyNames is how often, in 255ths, a word has a capital inside sentences that names are made of.
const mostlyNames = 150

// name reports whether the word at token i is most likely part of a name: it has a capital beside another, and is written so in
// most places, or is not known at all.
func (r *reader) name(i int) bool {
	tokens := r.scorer.Tokens()
	t := &tokens[i]
	if t.Shape != spellmodel.Title || r.begins(i) || tokens[i-1].Shape != spellmodel.Title {
		return false
	}
	return t.ID < spellmodel.FirstSyllable || r.checker.model.Capitals[t.ID] >= mostlyNames
}

// variantGain is how much better than today's spelling an old one may fit.
const variantGain = 4

// near is how many tokens away a correction changes how a word is judged.
const near = 3

// companion is what a sure error adds to the odds of the word beside it: both syllables of a word go wrong together ("suất xắc").
const companion = 1.5

// settle takes the surest correction first, puts it in and looks at its neighbours again: an error makes the words beside it
// doubtful.
func (r *reader) settle() {
	s := r.scorer
	order := make([]int, 0, len(r.doubts))
	for n := range r.doubts {
		order = append(order, n)
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(r.doubts[b].best.Odds, r.doubts[a].best.Odds) })
	for _, n := range order {
		d := &r.doubts[n]
		if d.done || d.best.Odds < shownOdds {
			continue
		}
		r.accept(d)
		s.Change(d.at, d.best.ID)
		for k := max(0, n-2*near); k < min(len(r.doubts), n+2*near+1); k++ {
			o := &r.doubts[k]
			if o.done || o.at < d.at-near || o.at > d.at+near {
				continue
			}
			if best, ok := r.judge(o.at); ok {
				o.best = best
				if d.best.Odds >= r.safeFrom() && (o.at == d.at-1 || o.at == d.at+1) {
					o.best.Odds += companion
				}
			} else {
				o.done = true
			}
		}
	}
}

// accept makes a finding of a doubt.
func (r *reader) accept(d *doubt) {
	d.done = true
	t := &r.scorer.Tokens()[d.at]
	if r.known(t) {
		return
	}
	f := Finding{From: t.From, To: t.To, Kind: Kind(d.best.Kind), Odds: float64(d.best.Odds)}
	f.New = r.spelling(d.best.ID, t)
	f.Safe = d.best.Odds >= r.safeFrom() && r.plain(d)
	r.found = append(r.found, f)
}

// plain reports whether nothing about the place of a doubt asks for a person: it is not quoted and not part of a name.
func (r *reader) plain(d *doubt) bool {
	t := &r.scorer.Tokens()[d.at]
	return !(t.Shape == spellmodel.Title && !r.begins(d.at)) && !r.scorer.Quoted(d.at)
}

// begins reports whether token i is the first word of a sentence, an item or a line.
func (r *reader) begins(i int) bool {
	tokens := r.scorer.Tokens()
	return tokens[i].First || i == 0 || !tokens[i-1].Word() && tokens[i-1].ID != spellmodel.Comma
}

// spelling writes a word as the one that it takes the place of is written.
func (r *reader) spelling(id spellmodel.ID, t *spellmodel.Token) string {
	w := spellmodel.AsWritten(r.checker.model.Vocabulary.Word(id), string(r.text[t.From:t.To]))
	switch t.Shape {
	case spellmodel.Upper, spellmodel.Single:
		return strings.Map(viet.Upper, w)
	case spellmodel.Title:
		c, size := utf8.DecodeRuneInString(w)
		return string(viet.Upper(c)) + w[size:]
	}
	return w
}
