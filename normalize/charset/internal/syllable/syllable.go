// Package syllable tells which sequences of letters Vietnamese spelling allows as a syllable: an onset, a rhyme and
// one of six tones, of which those that end in c, ch, p or t have two.
package syllable

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"example.com/vanban/internal/lazy"
)

// rhymes are what may follow an onset, without tones.
var rhymes = lazy.Words{Text: `
a ac ach ai am an ang anh ao ap at au ay
ăc ăm ăn ăng ăp ăt
âc âm ân âng âp ât âu ây
e ec em en eng eo ep et
ê êch êm ên ênh êp êt êu
i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
ô ôc ôi ôm ôn ông ôp ôt
ơ ơi ơm ơn ơp ơt
u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên uyêt uynh uyp uyt uyu
ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
y yêm yên yêng yêt yêu`}

// afterGi and afterQu are rhymes whose first letter is written with the onset.
var (
	afterGi = lazy.Words{Text: "êc êm ên êng êt êu"}
	afterQu = lazy.Words{Text: "ynh ych yp yt yu yên yêt"}
)

// onsets are the consonants before a rhyme.
var onsets = [...]string{"ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x"}

// Kind is what a word is.
type Kind uint8

// The kinds of words.
const (
	None     Kind = iota
	Toneless      // would be a syllable if it had a tone, as in text typed in haste ("thuât" for thuật)
	Whole         // a syllable
)

// Of tells what a word of small letters in NFC is. Where the tone mark stands is not looked at.
func Of(word []byte) Kind {
	if len(word) == 0 || len(word) > longest {
		return None
	}
	var room [2 * longest]byte
	bare, tone, ok := withoutTone(room[:0], word)
	if !ok {
		return None
	}
	kind := None
	if rhymes.Has(string(bare)) {
		kind = with(bare, tone)
	}
	for _, onset := range onsets {
		if kind == Whole || len(bare) < len(onset) || string(bare[:len(onset)]) != onset {
			continue
		}
		rhyme := bare[len(onset):]
		if rhymes.Has(string(rhyme)) || onset == "gi" && afterGi.Has(string(rhyme)) || onset == "qu" && afterQu.Has(string(rhyme)) {
			kind = max(kind, with(rhyme, tone))
		}
	}
	return kind
}

// longest is the most bytes that a syllable has in NFC.
const longest = 16

// with is what a syllable with a rhyme and a tone is: one that ends in a stop is acute or has the dot.
func with(rhyme []byte, tone rune) Kind {
	switch last := rhyme[len(rhyme)-1]; {
	case last == 'c', last == 'p', last == 't', last == 'h' && rhyme[len(rhyme)-2] == 'c':
		switch tone {
		case acute, dot:
			return Whole
		case level:
			return Toneless
		}
		return None
	}
	return Whole
}

// The tones by their combining accents.
const (
	level = 0
	acute = '\u0301'
	dot   = '\u0323'
)

// withoutTone appends a word without its tone. ok is false where it has more than one.
func withoutTone(to, word []byte) (bare []byte, tone rune, ok bool) {
	for len(word) > 0 {
		r, size := utf8.DecodeRune(word)
		word = word[size:]
		if t, toned := tones.Get()[r]; toned {
			if tone != level {
				return nil, 0, false
			}
			r, tone = t.letter, t.accent
		}
		to = utf8.AppendRune(to, r)
	}
	return to, tone, true
}

type toned struct{ letter, accent rune }

// tones are the letters with a tone by the letter without it.
var tones = lazy.Table[map[rune]toned]{Make: func() map[rune]toned {
	m := map[rune]toned{}
	for _, letter := range "aăâeêioôơuưy" {
		for _, accent := range []rune{'\u0300', acute, '\u0303', '\u0309', dot} {
			r, _ := utf8.DecodeRuneInString(norm.NFC.String(string([]rune{letter, accent})))
			m[r] = toned{letter, accent}
		}
	}
	return m
}}
