package spellmodel

import (
	"strings"

	"example.com/vanban/internal/viet"
)

// untype reads what is left of a word typed by Telex or VNI while the keyboard driver was off or slow: "dduwowcj" and
// "d9uo75c" are "được". ok is false when nothing of the kind is in the word.
func untype(word string) (string, bool) {
	letters := []rune(word)
	out := make([]rune, 0, len(letters))
	tone := viet.Level
	changed := false
	last := func(among string) int {
		for i := len(out) - 1; i >= 0; i-- {
			base, _ := viet.Split(out[i])
			if strings.ContainsRune(among, base) {
				return i
			}
		}
		return -1
	}
	set := func(i int, from, to string) bool {
		base, t := viet.Split(out[i])
		at := strings.IndexRune(from, base)
		if at < 0 {
			return false
		}
		out[i] = viet.Join([]rune(to)[len([]rune(from[:at]))], t)
		return true
	}
	for n, r := range letters {
		done := false
		vowel := last("aăâeêioôơuưy")
		switch {
		case n == 0:
		case strings.ContainsRune("fsrxj12345", r) && vowel >= 0:
			// an x, r or s within a word is a letter of it; at the end no Vietnamese word has one
			if n == len(letters)-1 || r == 'f' || r == 'j' || '1' <= r && r <= '5' || toneless(letters[n+1:]) {
				tone = toneOf(r)
				done = true
			}
		case strings.ContainsRune("aeo", r) && len(out) > 0:
			if i := last(string(r)); i >= 0 && i == vowel || i >= 0 && n == len(letters)-1 {
				done = set(i, "aeo", "âêô")
			}
		case r == 'd' && out[0] == 'd' || r == '9' && out[0] == 'd':
			out[0], done = 'đ', true
		case r == 'w' || r == '7' || r == '8':
			done = hornLast(out)
		case r == '6':
			if i := last("aeo"); i >= 0 {
				done = set(i, "aeo", "âêô")
			}
		}
		if done {
			changed = true
			continue
		}
		out = append(out, r)
	}
	if !changed {
		return "", false
	}
	w := string(out)
	if tone != viet.Level {
		w = WithTone(w, tone)
	}
	return w, viet.Valid(w)
}

func toneless(rest []rune) bool {
	for _, r := range rest {
		if viet.IsVowel(r) {
			return false
		}
	}
	return len(rest) <= 2
}

func toneOf(r rune) viet.Tone {
	switch r {
	case 'f', '2':
		return viet.Grave
	case 's', '1':
		return viet.Acute
	case 'r', '3':
		return viet.Hook
	case 'x', '4':
		return viet.Tilde
	}
	return viet.Dot
}

// hornLast puts the horn on the last a, o or u, and on the u of uo.
func hornLast(out []rune) bool {
	for i := len(out) - 1; i >= 0; i-- {
		base, t := viet.Split(out[i])
		switch base {
		case 'a':
			out[i] = viet.Join('ă', t)
			return true
		case 'u':
			out[i] = viet.Join('ư', t)
			return true
		case 'o':
			out[i] = viet.Join('ơ', t)
			if i > 0 && out[i-1] == 'u' {
				out[i-1] = 'ư'
			}
			return true
		}
	}
	return false
}

// WithTone puts a tone on a syllable without one, where the old style has it.
func WithTone(word string, tone viet.Tone) string {
	if tone == viet.Level {
		return word
	}
	for i, r := range word {
		if viet.IsVowel(r) {
			base, _ := viet.Split(r)
			w := word[:i] + string(viet.Join(base, tone)) + word[i+len(string(r)):]
			return viet.Place(w, viet.OldStyle)
		}
	}
	return word
}
