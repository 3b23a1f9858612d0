package spellmodel

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestTokens(t *testing.T) {
	v := smallModel(t).Vocabulary
	tests := []struct{ name, text, want string }{
		{"words and marks", "Nhiệm vụ, trọng tâm.", "nhiệm/Title vụ/Lower , trọng/Lower tâm/Lower ."},
		{"both places of the tone mark", "hoà hòa", "hòa/Lower hòa/Lower"},
		{"i and y", "kĩ kỹ", "kỹ/Lower kỹ/Lower"},
		{"a misplaced tone mark", "hòan", "hoàn/Lower!"},
		{"a tone mark typed twice", "trừờng", "trường/Lower!"},
		{"numbers", "ngày 12.500,5 12/3", "?/Lower # # / #"},
		{"a code", "a4 5km", "code code"},
		{"capitals", "TÂM A IPhone", "tâm/Upper ?/Single ?/Mixed"},
		{"foreign words", "internet website", "internet/Lower ?/Lower"},
		{"lines", "vụ\n\nvụ", "vụ/Lower . vụ/Lower"},
		{"no text", " \t\n", ""},
		{"bytes that are no text", "vụ\xff\xfe", "vụ/Lower * *"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, k := range v.Tokens(nil, []byte(tt.text)) {
				got = append(got, spelled(v, k))
			}
			if s := strings.Join(got, " "); s != tt.want {
				t.Errorf("Tokens(%q) = %s, want %s", tt.text, s, tt.want)
			}
		})
	}
}

func spelled(v *Vocabulary, k Token) string {
	switch k.ID {
	case Stop:
		return "."
	case Comma:
		return ","
	case Slash:
		return "/"
	case Number:
		return "#"
	case Code:
		return "code"
	}
	if !k.Word() {
		return "*"
	}
	w := v.Word(k.ID)
	if w == "" {
		w = "?"
	}
	s := w + "/" + [...]string{"Lower", "Title", "Upper", "Single", "Mixed"}[k.Shape]
	if k.Misplaced {
		s += "!"
	}
	return s
}

func TestCanonical(t *testing.T) {
	for in, want := range map[string]string{
		"Hoà": "hòa", "THUỶ": "thủy", "kĩ": "kỹ", "quí": "quý", "lí": "lý", "hòan": "hoàn", "đi": "đi", "Internet": "internet", "nghỉ": "nghỉ",
	} {
		if got := Canonical(in); got != want {
			t.Errorf("Canonical(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestUntype(t *testing.T) {
	for in, want := range map[string]string{
		"dduwowcj": "được", "d9uo75c": "được", "ddaauf": "đầu", "truongwf": "trường", "thuaanj": "thuận", "phuong7": "phương",
		"trong": "", "internet": "", "x": "",
	} {
		got, ok := untype(in)
		if !ok {
			got = ""
		}
		if got != want {
			t.Errorf("untype(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestConfusions(t *testing.T) {
	m := smallModel(t)
	tests := []struct {
		written, meant string
		kind           Kind
	}{
		{"trong", "trọng", Tone}, {"suất", "xuất", Initial}, {"trường", "trưởng", Tone}, {"duoc", "được", Unmarked}, {"đuợc", "được", Mark},
		{"nhiêm", "nhiệm", Tone}, {"nhệm", "nhiệm", Vowel}, {"tâmm", "tâm", Insertion}, {"nhiệ", "nhiệm", Omission}, {"tưrờng", "trường", Transposition},
		{"ddaauf", "đầu", Typing}, {"đựoc", "được", Mark},
	}
	for _, tt := range tests {
		found := false
		for _, c := range m.Confusions.OfWord(tt.written) {
			if m.Vocabulary.Word(c.ID) == tt.meant {
				found = true
				if c.Kind != tt.kind {
					t.Errorf("%s for %s: kind %d, want %d", tt.written, tt.meant, c.Kind, tt.kind)
				}
			}
		}
		if !found {
			t.Errorf("%s is no candidate for %s", tt.meant, tt.written)
		}
	}
}

func FuzzTokens(f *testing.F) {
	for _, s := range []string{"Nhiệm vụ 12/BC-UBND", "a\u0301\u0301", "\xff", "12.5.6,", strings.Repeat("ậ", 40), "ngừời tòan"} {
		f.Add(s)
	}
	v := NewVocabulary([]string{"nhiệm", "vụ"})
	f.Fuzz(func(t *testing.T, s string) {
		end := 0
		for _, k := range v.Tokens(nil, []byte(s)) {
			if k.From < end || k.To < k.From || k.To > len(s) {
				t.Fatalf("%q: token %s after byte %d", s, fmt.Sprint(k), end)
			}
			if k.Word() && utf8.ValidString(s) && !utf8.ValidString(s[k.From:k.To]) {
				t.Fatalf("%q: token %v cuts a character", s, k)
			}
			end = k.To
		}
	})
}
