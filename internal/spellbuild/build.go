package main

import (
	"example.com/vanban/internal/spellmodel"
)

// progress tells how far the work is.
type progress func(format string, args ...any)

// builder makes the model from the corpora.
type builder struct {
	corpora []string // files
	say     progress
	context *spellmodel.Context // of another model
	taken   bool                // the context model is not learnt but that one
	turns   int                 // how often errors are planted in what is set apart for the decision
}

// model makes all but the decision.
func (b *builder) model() (*spellmodel.Model, error) {
	v, err := vocabularyOf(b.corpora)
	if err != nil {
		return nil, err
	}
	b.say("vocabulary: %d", v.Len())
	capitals, inside := make([]int, v.Len()), make([]int, v.Len())
	var streams []stream
	for _, name := range b.corpora {
		s, err := streamOf(v, name, capitals, inside)
		if err != nil {
			return nil, err
		}
		streams = append(streams, s)
		b.say("%s: %d tokens", name, len(s))
	}
	m, err := countsOf(v, streams, b.say)
	if err != nil {
		return nil, err
	}
	for id := range m.Capitals {
		m.Capitals[id] = uint8(255 * capitals[id] / max(1, inside[id]))
	}
	// read back, so that what follows sees what the check will see
	if m, err = spellmodel.Read(m.Append(nil)); err != nil {
		return nil, err
	}
	if b.taken {
		m.Context = b.context
		return m, nil
	}
	m.Context = trainContext(m, streams, b.say)
	return m, nil
}
