package main

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"example.com/vanban/internal/spellcorpus"
	"example.com/vanban/internal/spellmodel"
	"example.com/vanban/internal/viet"
)

// Thresholds of the vocabulary.
const (
	rareSyllable = 12    // a syllable that Vietnamese can write
	rareWord     = 100   // any other word
	mostWords    = 16000 // n-grams of four pack numbers into 14 bits
)

// vocabularyOf lists the words of the corpora that are frequent enough, the most frequent first.
func vocabularyOf(files []string) (*spellmodel.Vocabulary, error) {
	none := spellmodel.NewVocabulary(nil)
	counts := map[string]int{}
	var tokens []spellmodel.Token
	canonical := map[string]string{}
	for _, file := range files {
		err := spellcorpus.Paragraphs(file, func(text []byte, p spellcorpus.Part) {
			if p != spellcorpus.Counted {
				return
			}
			tokens = none.Tokens(tokens[:0], text)
			for _, t := range tokens {
				if !t.Word() {
					continue
				}
				w := text[t.From:t.To]
				c, ok := canonical[string(w)]
				if !ok {
					c = spellmodel.Canonical(strings.ToLower(string(w)))
					canonical[string(w)] = c
				}
				counts[c]++
			}
		})
		if err != nil {
			return nil, err
		}
	}
	var words []string
	for w, n := range counts {
		least := rareWord
		if viet.Valid(w) {
			least = rareSyllable
		}
		if n >= least && utf8.ValidString(w) && len(w) <= 24 {
			words = append(words, w)
		}
	}
	slices.SortFunc(words, func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), strings.Compare(a, b))
	})
	return spellmodel.NewVocabulary(words[:min(len(words), mostWords)]), nil
}
