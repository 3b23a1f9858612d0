package spellmodel

import (
	"bytes"
	"slices"
	"strings"
	"sync"

	"example.com/vanban/internal/viet"
)

// Kind is the way in which a word is misspelt.
type Kind uint8

// The kinds.
const (
	NoKind        Kind = iota
	HookTilde          // hỏi for ngã or the other way round
	Tone               // another tone, or none
	Mark               // the mark of one letter wrong or missing
	ToneMark           // tone and mark, or two marks
	Unmarked           // no marks at all
	Initial            // âm đầu: s/x, tr/ch, d/gi/r, l/n, …
	Final              // âm cuối: n/ng, t/c, …
	Vowel              // vần: ă/â, iê/i, …
	Neighbour          // the key beside the right one
	Substitution       // any other letter for one
	Omission           // a letter left out
	Insertion          // a letter too many
	Transposition      // two letters swapped
	Typing             // what a Telex or VNI keyboard left behind
	RunTogether        // two syllables in one
	Broken             // a syllable in two
	Doubled            // a word typed twice
	Placement          // the tone mark on the wrong letter
	Misread            // letters that recognition of scans takes for others
	Kinds
)

// cost is about the negative logarithm of how often a kind is met.
var cost = [Kinds]float32{
	HookTilde: 1, Tone: 2, Mark: 2, ToneMark: 3.5, Unmarked: 2.5, Initial: 2, Final: 2.3, Vowel: 2.6, Neighbour: 3.3, Substitution: 4.5,
	Omission: 2.8, Insertion: 3.2, Transposition: 2.6, Typing: 1, RunTogether: 1, Broken: 1, Doubled: 1.5, Placement: 0.2,
}

// more is what each further tone or mark costs that differs beside a changed letter.
const more = 1.6

// pairs has the letter groups that each group is taken for.
type pairs map[string][]string

func newPairs(list string) pairs {
	p := pairs{}
	for group := range strings.FieldsSeq(list) {
		all := strings.Split(group, "/")
		for _, a := range all {
			for _, b := range all {
				if a != b && !slices.Contains(p[a], b) {
					p[a] = append(p[a], b)
				}
			}
		}
	}
	for _, l := range p {
		slices.Sort(l)
	}
	return p
}

func (p pairs) has(a, b string) bool { return slices.Contains(p[a], b) }

// alike are the groups of letters that are taken for one another, by their place in the syllable.
type alike struct{ initials, finals, vowels pairs }

var alikes = sync.OnceValue(func() *alike {
	return &alike{
		initials: newPairs("s/x tr/ch d/gi/r d/v gi/v l/n g/gh ng/ngh c/k/qu k/qu r/g kh/h d/đ h/qu ng/ngh/nh l/r t/th ph/p tr/t o/qu n/nh c/kh"),
		finals:   newPairs("n/ng t/c nh/n nh/ng ch/t c/ch m/n p/t ng/m c/p"),
		vowels: newPairs(`ă/â â/ơ o/ô ô/ơ iê/i iê/ê ưu/iu ươu/iêu ươ/ư uô/u uô/ua uô/ô ư/ơ ai/ay ay/ây au/âu ao/au oa/a oe/e uê/ê uâ/â uâ/ơ oi/ôi oi/ơi ôi/uôi ôi/ui
		ui/uôi ươi/ưi ươi/ơi iu/iêu êu/iêu e/ê ê/i u/ư y/i uy/i uyê/iê uyê/uê uy/ui ă/a â/a o/oa oo/o o/uô o/u eo/oe eo/iêu ây/ay ia/iê ua/uô ưa/ươ ư/i ươ/ơ uya/ia oai/ai oay/ay yê/iê oă/ă uây/ây`),
	}
})

var rows = [...]string{"qwertyuiop", "asdfghjkl", "zxcvbnm"}

// beside appends the letters whose keys touch that of c.
func beside(near []byte, c byte) []byte {
	for y, row := range rows {
		x := strings.IndexByte(row, c)
		if x < 0 {
			continue
		}
		for dy := -1; dy <= 1; dy++ {
			for dx := -1; dx <= 1; dx++ {
				if y+dy < 0 || y+dy >= len(rows) || x+dx < 0 || x+dx >= len(rows[y+dy]) || dx == 0 && dy == 0 || dx*dy == 1 {
					continue
				}
				near = append(near, rows[y+dy][x+dx])
			}
		}
	}
	return near
}

func adjacent(a, b byte) bool {
	var near [8]byte
	return bytes.IndexByte(beside(near[:0], a), b) >= 0
}

// compare says how the written form a comes to stand for b, and what that costs. ok is false when b is too far away.
func compare(a, b *form) (k Kind, c float32, ok bool) {
	da, db := a.n, b.n
	head := 0
	for head < da && head < db && a.letters[head] == b.letters[head] {
		head++
	}
	if head == da && head == db {
		return compareMarks(a, b)
	}
	tail := 0
	for tail < da-head && tail < db-head && a.letters[da-1-tail] == b.letters[db-1-tail] {
		tail++
	}
	differ := a.differences(b, 0, 0, head) + a.differences(b, da-tail, db-tail, tail)
	if a.tone != b.tone {
		differ++
	}
	k, changed := letterEdit(a, b, head, tail, &differ)
	if g := groupEdit(a, b); g != NoKind && (k == NoKind || cost[g] < cost[k]) {
		k = g
		if a.tone == b.tone {
			changed = 0
		} else {
			changed = 1
		}
	}
	if k == NoKind {
		return NoKind, 0, false
	}
	c = cost[k]
	switch {
	case changed == 0:
	case a.marked == 0 && b.marked > 0:
		c += more + 0.3
	case changed == 1 && (a.tone == viet.Hook && b.tone == viet.Tilde || a.tone == viet.Tilde && b.tone == viet.Hook):
		c += more / 2
	case changed > 1:
		return NoKind, 0, false
	default:
		c += more
	}
	return k, c, true
}

// differences counts the marks that differ over n letters.
func (f *form) differences(g *form, i, j, n int) (d int) {
	for x := range n {
		if f.marks[i+x] != g.marks[j+x] {
			d++
		}
	}
	return d
}

func compareMarks(a, b *form) (Kind, float32, bool) {
	marks := a.differences(b, 0, 0, a.n)
	tones := 0
	if a.tone != b.tone {
		tones = 1
	}
	switch {
	case marks == 0 && tones == 0:
		return NoKind, 0, false
	case a.marked == 0 && b.marked > 1:
		return Unmarked, cost[Unmarked], true
	case marks == 0 && a.tone+b.tone == viet.Hook+viet.Tilde && (a.tone == viet.Hook || b.tone == viet.Hook):
		return HookTilde, cost[HookTilde], true
	case marks == 0:
		return Tone, cost[Tone], true
	case marks == 1 && tones == 0:
		return Mark, cost[Mark], true
	case marks == 2 && tones == 0 && a.marks[0] == b.marks[0]: // uo for ươ, one slip
		return Mark, cost[Mark] + 0.5, true
	case marks+tones == 2:
		return ToneMark, cost[ToneMark], true
	}
	return ToneMark, cost[ToneMark] + more*float32(marks+tones-2), marks+tones == 3
}

// letterEdit is the edit of one letter, or of two that are swapped, that leads from a to b when their first head and last tail
// letters agree. differ are the marks and tones that differ elsewhere.
func letterEdit(a, b *form, head, tail int, differ *int) (Kind, int) {
	la, lb := a.n-head-tail, b.n-head-tail
	switch {
	case la == 1 && lb == 1:
		if adjacent(a.letters[head], b.letters[head]) {
			return Neighbour, *differ
		}
		return Substitution, *differ
	case la == 0 && lb == 1:
		return Omission, *differ
	case la == 1 && lb == 0:
		return Insertion, *differ
	case la == 2 && lb == 2 && a.letters[head] == b.letters[head+1] && a.letters[head+1] == b.letters[head]:
		if a.marks[head] != b.marks[head+1] {
			*differ++
		}
		if a.marks[head+1] != b.marks[head] {
			*differ++
		}
		return Transposition, *differ
	}
	return NoKind, 0
}

// groupEdit is the change of an onset, a coda or a nucleus for one that sounds or looks alike, all else equal but for the tone.
func groupEdit(a, b *form) Kind {
	all := alikes()
	oa, ob := a.onset(), b.onset()
	ca, cb := max(a.coda(), oa), max(b.coda(), ob)
	onsetA, onsetB := a.part(0, oa), b.part(0, ob)
	nucleusA, nucleusB := a.part(oa, ca), b.part(ob, cb)
	codaA, codaB := a.part(ca, a.n), b.part(cb, b.n)
	switch {
	case nucleusA == nucleusB && codaA == codaB && all.initials.has(onsetA, onsetB):
		return Initial
	case onsetA == onsetB && nucleusA == nucleusB && all.finals.has(codaA, codaB):
		return Final
	case onsetA == onsetB && codaA == codaB && all.vowels.has(nucleusA, nucleusB):
		return Vowel
	}
	return NoKind
}

// Mistaken are the groups that one of a word is taken for: the onset for [Initial], the coda for [Final], else the nucleus.
func Mistaken(k Kind, onset, nucleus, coda string) []string {
	switch k {
	case Initial:
		return alikes().initials[onset]
	case Final:
		return alikes().finals[coda]
	}
	return alikes().vowels[nucleus]
}

// Beside are the letters whose keys touch that of c.
func Beside(c byte) string { return string(beside(nil, c)) }
