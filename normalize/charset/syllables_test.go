package charset

import (
	"strings"
	"testing"

	"example.com/vanban/normalize/charset/internal/syllable"
)

func TestTableOfSyllables(t *testing.T) {
	seen := map[string]bool{}
	for k, words := range syllables {
		for _, word := range strings.Fields(words) {
			if seen[word] || syllable.Of([]byte(word)) != syllable.Whole {
				t.Errorf("class %d: %s is there twice or no syllable", k, word)
			}
			seen[word] = true
		}
	}
	for _, word := range strings.Fields("báo cáo nhiệm vụ đảng uỷ ủy giải pháp hội nghị") {
		if !seen[word] {
			t.Errorf("%s is missing", word)
		}
	}
}
