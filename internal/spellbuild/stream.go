package main

import (
	"example.com/vanban/internal/spellcorpus"
	"example.com/vanban/internal/spellmodel"
)

// stream is the counted part of a corpus as numbers. [spellmodel.None] stands between paragraphs.
type stream []spellmodel.ID

// streamOf reads a corpus. It adds to capitals how often each word has a capital inside a sentence, and to inside how often it
// stands there.
func streamOf(v *spellmodel.Vocabulary, file string, capitals, inside []int) (stream, error) {
	s := stream{spellmodel.None}
	var tokens []spellmodel.Token
	err := spellcorpus.Paragraphs(file, func(text []byte, p spellcorpus.Part) {
		if p != spellcorpus.Counted {
			return
		}
		tokens = v.Tokens(tokens[:0], text)
		for i, t := range tokens {
			s = append(s, t.ID)
			if i > 0 && tokens[i-1].ID >= spellmodel.Unknown && t.Shape != spellmodel.Upper {
				inside[t.ID]++
				if t.Shape == spellmodel.Title {
					capitals[t.ID]++
				}
			}
		}
		s = append(s, spellmodel.None)
	})
	return s, err
}
