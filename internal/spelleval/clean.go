package main

import (
	"fmt"
	"os"

	"example.com/vanban/internal/spellmodel"
	"example.com/vanban/normalize/spell"
)

// clean counts what is found in a text that is taken to be right.
func clean(name string, list bool) error {
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	words := 0
	for _, t := range spell.Vocabulary().Tokens(nil, text) {
		if t.ID >= spellmodel.Unknown {
			words++
		}
	}
	found, safe := 0, 0
	for _, f := range spell.Check(text) {
		found++
		if f.Safe {
			safe++
		}
		if f.Safe || list {
			fmt.Printf("  safe=%v %.2f %s %q: %s\n", f.Safe, f.Odds, f.Kind, f.New, around(string(text), f.From, f.To))
		}
	}
	fmt.Printf("%s: %d words, %d found, %d safe\n", name, words, found, safe)
	return nil
}
