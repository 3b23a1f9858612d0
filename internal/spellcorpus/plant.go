package spellcorpus

import (
	"math/rand/v2"
	"strings"
	"unicode/utf8"

	"example.com/vanban/internal/spellmodel"
	"example.com/vanban/internal/viet"
)

// Planted is an error that was put into a text.
type Planted struct {
	From, To int    // bytes of the new text
	Right    string // the word that stood there, in its canonical spelling
	Kind     spellmodel.Kind
}

// Planter makes errors as people make them.
type Planter struct {
	Random     *rand.Rand
	Vocabulary *spellmodel.Vocabulary
	Rate       float64 // of words that get an error

	habits map[string]habit // by word
}

// habit is an error that a writer makes again and again.
type habit struct {
	wrong string
	kind  spellmodel.Kind
}

// habitual is how many of a hundred errors of the kinds that come from not knowing better become a habit in the text at hand.
const habitual = 60

// shares say how often each kind is planted, in hundredths. Sources: what hand-labelled texts and the makers of such tests say
// of Vietnamese errors: more than half are tones and marks, somewhat less than half of the wrong syllables are right ones
// elsewhere.
var shares = [...]struct {
	kind  spellmodel.Kind
	share int
}{
	{spellmodel.Tone, 22}, {spellmodel.HookTilde, 9}, {spellmodel.Mark, 14}, {spellmodel.ToneMark, 5}, {spellmodel.Unmarked, 4},
	{spellmodel.Initial, 9}, {spellmodel.Final, 6}, {spellmodel.Vowel, 7}, {spellmodel.Neighbour, 4}, {spellmodel.Substitution, 3},
	{spellmodel.Omission, 7}, {spellmodel.Insertion, 4}, {spellmodel.Transposition, 4}, {spellmodel.Typing, 2},
}

// Plant copies a text with errors in some of its words.
func (p *Planter) Plant(text []byte, tokens []spellmodel.Token) (out []byte, errors []Planted) {
	at := 0
	p.habits = map[string]habit{}
	began := 0
	for i := range tokens {
		t := &tokens[i]
		if t.First && t.From > began+stretchOfHabit {
			clear(p.habits)
			began = t.From
		}
		if t.ID < spellmodel.FirstSyllable || t.Shape > spellmodel.Upper {
			continue
		}
		h, again := p.habits[p.Vocabulary.Word(t.ID)]
		again = again && t.Shape == spellmodel.Lower && p.Random.IntN(4) > 0
		if p.Random.Float64() >= p.Rate && !again {
			continue
		}
		if t.Shape != spellmodel.Lower && !again && p.Random.IntN(4) > 0 {
			continue
		}
		word := string(text[t.From:t.To])
		if utf8.RuneCountInString(word) < 2 || !viet.Valid(word) {
			continue
		}
		low := spellmodel.Canonical(word)
		wrong, kind := h.wrong, h.kind
		if !again {
			wrong, kind = p.misspell(low)
		}
		if wrong == "" || spellmodel.Canonical(wrong) == low {
			continue
		}
		// a syllable that does not exist is seen by who writes it more often than one that does
		if !again && p.Vocabulary.Find([]byte(spellmodel.Canonical(wrong))) < spellmodel.FirstSyllable && p.Random.IntN(3) == 0 {
			continue
		}
		switch kind {
		case spellmodel.HookTilde, spellmodel.Initial, spellmodel.Final, spellmodel.Vowel:
			if p.Random.IntN(100) < habitual && p.rare(low) {
				p.habits[low] = habit{wrong, kind}
			}
		}
		switch t.Shape {
		case spellmodel.Upper:
			wrong = strings.Map(viet.Upper, wrong)
		case spellmodel.Title:
			r, size := utf8.DecodeRuneInString(wrong)
			wrong = string(viet.Upper(r)) + wrong[size:]
		}
		out = append(out, text[at:t.From]...)
		from := len(out)
		out = append(out, wrong...)
		errors = append(errors, Planted{from, len(out), low, kind})
		at = t.To
	}
	return append(out, text[at:]...), errors
}

// stretchOfHabit is how many bytes a habit lasts.
const stretchOfHabit = 6000

// rare reports whether a word is none of the most frequent hundred: a habit in those would spoil every sentence.
func (p *Planter) rare(word string) bool {
	return p.Vocabulary.Find([]byte(word)) > spellmodel.FirstSyllable+100
}

func (p *Planter) misspell(word string) (string, spellmodel.Kind) {
	x := p.Random.IntN(100)
	for _, s := range shares {
		if x -= s.share; x < 0 {
			return p.misspellAs(word, s.kind), s.kind
		}
	}
	return "", 0
}

func (p *Planter) misspellAs(word string, kind spellmodel.Kind) string {
	letters := []rune(word)
	bare, tone := toneOff(letters)
	switch kind {
	case spellmodel.Tone:
		if tone != viet.Level && p.Random.IntN(5) < 2 {
			return string(bare)
		}
		return retoned(bare, viet.Tone(p.Random.IntN(6)))
	case spellmodel.HookTilde:
		switch tone {
		case viet.Hook:
			return retoned(bare, viet.Tilde)
		case viet.Tilde:
			return retoned(bare, viet.Hook)
		}
		return ""
	case spellmodel.Mark:
		return retoned(p.remark(bare), tone)
	case spellmodel.ToneMark:
		return retoned(p.remark(bare), viet.Tone(p.Random.IntN(6)))
	case spellmodel.Unmarked:
		return spellmodel.Skeleton(word)
	case spellmodel.Initial, spellmodel.Final, spellmodel.Vowel:
		return p.regroup(string(bare), tone, kind)
	case spellmodel.Neighbour, spellmodel.Substitution:
		return p.substitute(letters, kind)
	case spellmodel.Omission:
		if len(letters) < 3 {
			return ""
		}
		i := p.Random.IntN(len(letters))
		return string(append(letters[:i:i], letters[i+1:]...))
	case spellmodel.Insertion:
		i := p.Random.IntN(len(letters) + 1)
		c := letters[min(i, len(letters)-1)]
		if p.Random.IntN(2) == 0 {
			c = rune("aceghinotu"[p.Random.IntN(10)])
		}
		c, _ = viet.Split(c)
		return string(letters[:i]) + string(c) + string(letters[i:])
	case spellmodel.Transposition:
		i := p.Random.IntN(len(letters) - 1)
		letters[i], letters[i+1] = letters[i+1], letters[i]
		return string(letters)
	case spellmodel.Typing:
		return p.telex(bare, tone)
	}
	return ""
}

// toneOff takes the tone from a syllable.
func toneOff(letters []rune) (bare []rune, tone viet.Tone) {
	for _, r := range letters {
		base, t := viet.Split(r)
		if t != viet.Level {
			tone = t
		}
		bare = append(bare, base)
	}
	return bare, tone
}

func retoned(bare []rune, tone viet.Tone) string {
	if len(bare) == 0 {
		return ""
	}
	return spellmodel.WithTone(string(bare), tone)
}

// remark changes the mark of one letter, or takes those of uo.
func (p *Planter) remark(bare []rune) []rune {
	out := append([]rune(nil), bare...)
	start := p.Random.IntN(len(out))
	for k := range out {
		i := (start + k) % len(out)
		var to string
		switch out[i] {
		case 'a':
			to = "âă"
		case 'ă':
			to = "aaâ"
		case 'â':
			to = "aaă"
		case 'e':
			to = "ê"
		case 'ê':
			to = "e"
		case 'o':
			to = "ôơ"
		case 'ô':
			to = "ooơ"
		case 'ơ':
			to = "ooô"
		case 'u':
			to = "ư"
		case 'ư':
			to = "u"
		case 'd':
			to = "đ"
		case 'đ':
			to = "d"
		default:
			continue
		}
		choices := []rune(to)
		out[i] = choices[p.Random.IntN(len(choices))]
		return out
	}
	return nil
}

// regroup changes the onset, the nucleus or the coda for one that it is taken for.
func (p *Planter) regroup(bare string, tone viet.Tone, kind spellmodel.Kind) string {
	onset, nucleus, coda := spellmodel.Groups(bare)
	others := spellmodel.Mistaken(kind, onset, nucleus, coda)
	if len(others) == 0 {
		return ""
	}
	other := others[p.Random.IntN(len(others))]
	switch kind {
	case spellmodel.Initial:
		onset = other
	case spellmodel.Final:
		coda = other
	default:
		nucleus = other
	}
	if onset+nucleus+coda == "" {
		return ""
	}
	return spellmodel.WithTone(onset+nucleus+coda, tone)
}

func (p *Planter) substitute(letters []rune, kind spellmodel.Kind) string {
	i := p.Random.IntN(len(letters))
	base, tone := viet.Split(letters[i])
	if base >= utf8.RuneSelf {
		return ""
	}
	others := "abcdeghiklmnopqrstuvxy"
	if kind == spellmodel.Neighbour {
		others = spellmodel.Beside(byte(base))
	}
	if others == "" {
		return ""
	}
	letters[i] = viet.Join(rune(others[p.Random.IntN(len(others))]), tone)
	return string(letters)
}

// telex spells a syllable as it is typed.
func (p *Planter) telex(bare []rune, tone viet.Tone) string {
	keys := strings.NewReplacer("ươ", "uow", "ă", "aw", "â", "aa", "ê", "ee", "ô", "oo", "ơ", "ow", "ư", "uw", "đ", "dd")
	word := string(bare)
	if p.Random.IntN(2) == 0 {
		word = keys.Replace(word)
	}
	mark := [...]string{"", "f", "s", "r", "x", "j"}[tone]
	return word + mark
}
