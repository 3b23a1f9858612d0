package main

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"example.com/vanban/internal/spellcorpus"
	"example.com/vanban/internal/spellmodel"
	"example.com/vanban/normalize/spell"
)

// score counts findings against the errors that are there.
type score struct{ errors, found, hit, right, safe, safeRight int }

func (s *score) add(o score) {
	s.errors += o.errors
	s.found += o.found
	s.hit += o.hit
	s.right += o.right
	s.safe += o.safe
	s.safeRight += o.safeRight
}

// String is the figures on one line.
func (s score) String() string {
	share := func(a, b int) float64 { return float64(a) / float64(max(b, 1)) }
	return fmt.Sprintf("errors %d; found %d: P %.3f R %.3f; right R %.3f; safe %d: P %.4f R %.3f", s.errors, s.found, share(s.hit, s.found), share(s.hit, s.errors),
		share(s.right, s.errors), s.safe, share(s.safeRight, s.safe), share(s.safeRight, s.errors))
}

// planted measures on errors that are planted in the sentences of a corpus that are held out.
func planted(name string, sentences int, list bool) error {
	v := spell.Vocabulary()
	p := &spellcorpus.Planter{Random: rand.New(rand.NewPCG(11, 12)), Vocabulary: v, Rate: 0.025}
	var text []byte
	var all score
	byKind := map[spellmodel.Kind]score{}
	words := 0
	flush := func() {
		tokens := v.Tokens(nil, text)
		for _, t := range tokens {
			if t.Word() {
				words++
			}
			if t.ID == spellmodel.Stop {
				sentences--
			}
		}
		wrong, errors := p.Plant(text, tokens)
		text = text[:0]
		s := score{errors: len(errors)}
		seen := make([]bool, len(errors))
		for _, f := range spell.Check(wrong) {
			s.found++
			n := slices.IndexFunc(errors, func(e spellcorpus.Planted) bool { return e.From < f.To && f.From < e.To })
			right := false
			if n >= 0 {
				s.hit++
				seen[n] = true
				right = spellmodel.Canonical(f.New) == errors[n].Right
			}
			if right {
				s.right++
			}
			if f.Safe {
				s.safe++
				if right {
					s.safeRight++
				} else if list {
					fmt.Printf("UNSAFE %.2f %s %q: %s\n", f.Odds, f.Kind, f.New, around(string(wrong), f.From, f.To))
				}
			}
			if n >= 0 {
				k := byKind[errors[n].Kind]
				k.add(score{found: 1, hit: 1, right: count(right), safe: count(f.Safe), safeRight: count(f.Safe && right)})
				byKind[errors[n].Kind] = k
			}
		}
		for n, e := range errors {
			k := byKind[e.Kind]
			k.errors++
			byKind[e.Kind] = k
			if !seen[n] && list {
				fmt.Printf("MISSED %s %q: %s\n", spell.Kind(e.Kind), e.Right, around(string(wrong), e.From, e.To))
			}
		}
		all.add(s)
	}
	err := spellcorpus.Paragraphs(name, func(line []byte, part spellcorpus.Part) {
		if part != spellcorpus.Held || sentences <= 0 {
			return
		}
		text = append(append(text, line...), '\n')
		if len(text) > 6000 {
			flush()
		}
	})
	if err != nil {
		return err
	}
	fmt.Printf("%s, held out, %d words: %v\n", name, words, all)
	for k := range spellmodel.Kinds {
		if s, ok := byKind[k]; ok {
			fmt.Printf("  %-20s %v\n", spell.Kind(k), s)
		}
	}
	return nil
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}
