package spellmodel

import (
	"unicode/utf8"

	"example.com/vanban/internal/viet"
)

// longestForm is how many letters of a word are compared.
const longestForm = 10

// The marks of a letter.
const (
	plain = iota
	hat   // â ê ô
	horn  // ă ơ ư
	bar   // đ
)

// form is a word taken apart: plain letters, the mark of each, and the tone, wherever it stands.
type form struct {
	letters [longestForm]byte
	marks   [longestForm]uint8
	n       int
	tone    viet.Tone
	marked  int // letters with a mark, and one more for a tone
}

// formOf takes a word in small letters apart. ok is false when it has other letters than a to z with Vietnamese marks.
func formOf(word string) (f form, ok bool) {
	for _, r := range word {
		if f.n == longestForm {
			return f, false
		}
		base, tone := viet.Split(r)
		if tone != viet.Level {
			f.tone = tone
		}
		mark := uint8(plain)
		switch base {
		case 'ă':
			base, mark = 'a', horn
		case 'â':
			base, mark = 'a', hat
		case 'ê':
			base, mark = 'e', hat
		case 'ô':
			base, mark = 'o', hat
		case 'ơ':
			base, mark = 'o', horn
		case 'ư':
			base, mark = 'u', horn
		case 'đ':
			base, mark = 'd', bar
		}
		if base < 'a' || base > 'z' {
			return f, false
		}
		if mark != plain {
			f.marked++
		}
		f.letters[f.n], f.marks[f.n] = byte(base), mark
		f.n++
	}
	if f.tone != viet.Level {
		f.marked++
	}
	return f, f.n > 0
}

func (f *form) skeleton() string { return string(f.letters[:f.n]) }

// onset is how many consonant letters a word begins with; the u of qu and the i of gi before a vowel are among them.
func (f *form) onset() int {
	i := 0
	for i < f.n && !vowelLetter(f.letters[i]) {
		i++
	}
	if i == 1 && f.n > 2 && vowelLetter(f.letters[2]) && f.letters[0] == 'q' && f.letters[1] == 'u' {
		return 2
	}
	if i == 1 && f.n > 2 && vowelLetter(f.letters[2]) && f.letters[0] == 'g' && f.letters[1] == 'i' {
		return 2
	}
	return i
}

// coda is where the consonant letters begin that a word ends with.
func (f *form) coda() int {
	i := f.n
	for i > 0 && !vowelLetter(f.letters[i-1]) {
		i--
	}
	return i
}

func vowelLetter(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u', 'y':
		return true
	}
	return false
}

// part spells letters from to to of a word with their marks, without tone.
func (f *form) part(from, to int) string {
	var b [longestForm * utf8.UTFMax]byte
	n := 0
	for i := from; i < to; i++ {
		n += utf8.EncodeRune(b[n:], f.letter(i))
	}
	return string(b[:n])
}

func (f *form) letter(i int) rune {
	r := rune(f.letters[i])
	switch {
	case f.marks[i] == bar:
		r = 'đ'
	case f.marks[i] == hat && r == 'a':
		r = 'â'
	case f.marks[i] == hat && r == 'e':
		r = 'ê'
	case f.marks[i] == hat:
		r = 'ô'
	case f.marks[i] == horn && r == 'a':
		r = 'ă'
	case f.marks[i] == horn && r == 'o':
		r = 'ơ'
	case f.marks[i] == horn:
		r = 'ư'
	}
	return r
}

// Skeleton is a word without marks and tone.
func Skeleton(word string) string {
	f, ok := formOf(word)
	if !ok {
		return word
	}
	return f.skeleton()
}

// Groups are the letters that a word begins with, those in its middle and those at its end: onset, nucleus and coda, whether or
// not Vietnamese has them.
func Groups(word string) (onset, nucleus, coda string) {
	f, ok := formOf(word)
	if !ok {
		return word, "", ""
	}
	on := f.onset()
	co := max(f.coda(), on)
	return f.part(0, on), f.part(on, co), f.part(co, f.n)
}
