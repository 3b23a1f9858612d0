package spellcorpus

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"example.com/vanban/internal/spellmodel"
)

func TestPlant(t *testing.T) {
	text := []byte(strings.Repeat("Tiếp tục thực hiện nghiêm túc các nhiệm vụ trọng tâm, bảo đảm chất lượng và hiệu quả công việc.\n", 300))
	v := spellmodel.NewVocabulary(nil)
	words := map[string]bool{}
	for _, tok := range v.Tokens(nil, text) {
		if tok.Word() {
			words[spellmodel.Canonical(string(text[tok.From:tok.To]))] = true
		}
	}
	var list []string
	for w := range words {
		list = append(list, w)
	}
	v = spellmodel.NewVocabulary(list)
	plant := func() ([]byte, []Planted) {
		p := &Planter{Random: rand.New(rand.NewPCG(1, 1)), Vocabulary: v, Rate: 0.1}
		return p.Plant(text, v.Tokens(nil, text))
	}
	wrong, errors := plant()
	if len(errors) < 100 {
		t.Fatalf("only %d errors", len(errors))
	}
	back, at := "", 0
	kinds := map[spellmodel.Kind]bool{}
	for _, e := range errors {
		if got := spellmodel.Canonical(string(wrong[e.From:e.To])); got == e.Right {
			t.Errorf("%q is no error", got)
		}
		back += string(wrong[at:e.From]) + e.Right
		at = e.To
		kinds[e.Kind] = true
	}
	back += string(wrong[at:])
	if !strings.EqualFold(back, string(text)) {
		t.Error("the errors do not lead back to the text")
	}
	if len(kinds) < 10 {
		t.Errorf("only %d kinds of errors", len(kinds))
	}
	again, same := plant()
	if string(again) != string(wrong) || !reflect.DeepEqual(errors, same) {
		t.Error("a second run plants other errors")
	}
}

func TestPartsKeepStretchesWhole(t *testing.T) {
	n := map[Part]int{}
	for i := range 100 * stretch {
		n[partOf(i)]++
		if i%stretch > 0 && partOf(i) != partOf(i-1) {
			t.Fatalf("paragraph %d begins another part", i)
		}
	}
	if n[Counted] < 30*n[Held] || n[Held] == 0 || n[Judged] == 0 {
		t.Errorf("parts %v", n)
	}
}
