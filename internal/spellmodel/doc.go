// Package spellmodel is what the spelling check knows and how it weighs it: the tokens of a text, the vocabulary of
// syllables, counts of n-grams, a model of the wider context, the ways in which a syllable is misspelt, and the decision trees
// that judge a correction. The package normalize/spell reads it, the command internal/spellbuild makes its data.
package spellmodel
