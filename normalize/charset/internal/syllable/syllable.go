// Package syllable tells which sequences of letters Vietnamese spelling allows as a syllable: an onset, a rhyme and
// one of six tones, of which those that end in c, ch, p or t have two.
package syllable

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// rhymes are what may follow an onset, without tones.
var rhymes = set(`
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
y yêm yên yêng yêt yêu`)

// afterGi and afterQu are rhymes whose first letter is written with the onset.
var (
	afterGi = set("êc êm ên êng êt êu")
	afterQu = set("ynh ych yp yt yu yên yêt")
)

// onsets are the consonants before a rhyme, the longer before those that begin them.
var onsets = strings.Fields("ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x")

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// Valid reports whether a word of small letters in NFC is one syllable. Where the tone mark stands is not looked at.
func Valid(word string) bool {
	if len(word) > 16 {
		return false
	}
	bare, tone, ok := split(word)
	if !ok || bare == "" {
		return false
	}
	if rhymes[bare] && allows(bare, tone) {
		return true
	}
	for _, onset := range onsets {
		rhyme, found := strings.CutPrefix(bare, onset)
		if !found {
			continue
		}
		known := rhymes[rhyme] || onset == "gi" && afterGi[rhyme] || onset == "qu" && afterQu[rhyme]
		if known && allows(rhyme, tone) {
			return true
		}
	}
	return false
}

// The tones, by their combining accents; 0 is the level tone.
const (
	acute = '\u0301'
	dot   = '\u0323'
)

// split takes the tone off a word. ok is false where there is more than one.
func split(word string) (bare string, tone rune, ok bool) {
	var out strings.Builder
	for _, r := range norm.NFD.String(word) {
		switch r {
		case '\u0300', acute, '\u0303', '\u0309', dot:
			if tone != 0 {
				return "", 0, false
			}
			tone = r
		default:
			out.WriteRune(r)
		}
	}
	return norm.NFC.String(out.String()), tone, true
}

// allows reports whether a rhyme may have a tone: one that ends in a stop is acute or has the dot.
func allows(rhyme string, tone rune) bool {
	switch rhyme[len(rhyme)-1] {
	case 'c', 'p', 't':
		return tone == acute || tone == dot
	case 'h':
		return !strings.HasSuffix(rhyme, "ch") || tone == acute || tone == dot
	}
	return true
}
