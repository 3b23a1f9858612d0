package spell

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"example.com/vanban/internal/spellmodel"
)

// ReadWords reads a list of words for [WithWords], one word or name a line, in UTF-8. Empty lines and lines that begin with # count
// for nothing.
func ReadWords(r io.Reader) ([]string, error) {
	var words []string
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		w := strings.TrimSpace(strings.TrimPrefix(lines.Text(), "\ufeff"))
		if w != "" && w[0] != '#' {
			words = append(words, w)
		}
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("word list: %w", err)
	}
	return words, nil
}

// phrases are words of the user's, in small letters.
type phrases struct{ words map[string]bool }

// WithWords takes words for right, whatever stands beside them; of a name of several syllables, each. Capitals do not matter.
func WithWords(words ...string) Option {
	return func(c *Checker) {
		if c.words == nil {
			c.words = &phrases{map[string]bool{}}
		}
		for _, w := range words {
			for part := range strings.FieldsSeq(strings.ToLower(w)) {
				c.words.words[part] = true
			}
		}
	}
}

// known reports whether the user takes a word for right.
func (r *reader) known(t *spellmodel.Token) bool {
	w := r.checker.words
	return w != nil && w.words[strings.ToLower(string(r.text[t.From:t.To]))]
}
