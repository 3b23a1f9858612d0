// Package spell finds Vietnamese words that are misspelt, among them the many that are words elsewhere: "trong tâm" for
// "trọng tâm", "đồng lồng" for "đồng lòng". It weighs each syllable against those that are mistaken for it by the
// words on both sides, with counts and a small model of the context that are part of the program, and says nothing when it is not
// sure: a wrong correction in an official document is worse than a missed fault.
//
// Left alone are numbers, codes, addresses, abbreviations, foreign words and names; both places of the tone mark in
// open oa, oe and uy ("hòa", "hoà"), and i and y where both are written ("kỹ", "kĩ").
//
// The first check of a process loads the model, which takes some milliseconds.
//
// How well it does, by go run ./internal/spelleval, 25 November 2026:
//
//	what                                                        all findings        safe corrections
//	labelled articles of an encyclopedia (684 mistakes)         P 0.80 R 0.56       P 0.952 R 0.402
//	errors planted in statutes that are held out (5115)         R 0.944             R 0.915
//	errors planted in news that are held out (6778)             R 0.889             R 0.714
//	decrees, decisions and reports (131,630 words)              47 findings         28, one of them wrong
//
// Articles count a detection for all findings and a correction for safe ones; the odds were chosen on them. What is found in the
// held-out texts beside the planted errors is for the most part errors of the scans, so that no precision is told there: of the safe
// edits on planted errors more than 99 in 100 are right.
package spell

import (
	"fmt"

	"example.com/vanban/internal/spellmodel"
)

// Finding is a misspelt word.
type Finding struct {
	From, To int     // the bytes of the text that New takes the place of
	New      string  // what was most likely meant; "" for a word too many, see [Doubled], and for [Unaccented]
	Kind     Kind    // the way in which it is misspelt
	Odds     float64 // natural logarithm of the odds that New is right, by the model
	Safe     bool    // so sure that New can be put in unread
}

// Kind is the way in which a word is misspelt.
type Kind uint8

// The kinds.
const (
	HookTilde     = Kind(spellmodel.HookTilde)     // hỏi for ngã, or the other way round: "vẩn còn"
	Tone          = Kind(spellmodel.Tone)          // another tone, or none: "hiệu trường" for "hiệu trưởng"
	Mark          = Kind(spellmodel.Mark)          // the mark of a letter: "đuợc"
	ToneMark      = Kind(spellmodel.ToneMark)      // tone and mark
	Unmarked      = Kind(spellmodel.Unmarked)      // no marks at all: "truong"
	Initial       = Kind(spellmodel.Initial)       // the initial: "suất xắc", "trú ý"
	Final         = Kind(spellmodel.Final)         // the final: "kiểm soác"
	Vowel         = Kind(spellmodel.Vowel)         // the vowels: "nghên cứu"
	Neighbour     = Kind(spellmodel.Neighbour)     // the key beside the right one
	Substitution  = Kind(spellmodel.Substitution)  // another letter
	Omission      = Kind(spellmodel.Omission)      // a letter is missing
	Insertion     = Kind(spellmodel.Insertion)     // a letter too many
	Transposition = Kind(spellmodel.Transposition) // two letters swapped: "nhiệm vụ đựoc"
	Typing        = Kind(spellmodel.Typing)        // what Telex or VNI typing left behind: "dduwowcj"
	RunTogether   = Kind(spellmodel.RunTogether)   // two syllables in one: "thựchiện"
	Broken        = Kind(spellmodel.Broken)        // a syllable in two: "th ực hiện"
	Doubled       = Kind(spellmodel.Doubled)       // a word typed twice: "của của", see [Checker.Doubled]
	Placement     = Kind(spellmodel.Placement)     // the tone mark on the wrong letter: "tòan"
	Unaccented    = Kind(spellmodel.Kinds)         // a whole line without tones and marks; it has no correction
)

var kinds = [...]string{
	HookTilde: "hỏi/ngã", Tone: "tone", Mark: "mark", ToneMark: "tone and mark", Unmarked: "no marks", Initial: "initial", Final: "final", Vowel: "vowel",
	Neighbour: "neighbouring key", Substitution: "substitution", Omission: "omission", Insertion: "insertion", Transposition: "transposition",
	Typing: "typing", RunTogether: "run together", Broken: "broken", Doubled: "doubled", Placement: "tone placement", Unaccented: "unaccented",
}

// String names the kind in English.
func (k Kind) String() string {
	if int(k) < len(kinds) && kinds[k] != "" {
		return kinds[k]
	}
	return fmt.Sprintf("Kind(%d)", uint8(k))
}

// Check finds the misspelt words of a text in UTF-8, one paragraph a line, in their order. Any number of goroutines may call
// it.
func Check(text []byte) []Finding { return NewChecker().Check(text) }

// Checker finds misspelt words with some of the user's own words taken for right. The zero value is not usable. Any number of
// goroutines may use it.
type Checker struct {
	model *spellmodel.Model
	words *phrases
}

// Option changes a checker.
type Option func(*Checker)

// NewChecker makes a checker.
func NewChecker(opts ...Option) *Checker {
	c := &Checker{model: load()}
	for _, o := range opts {
		o(c)
	}
	return c
}
