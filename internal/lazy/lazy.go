// Package lazy holds tables that are made when they are first used. A package's variables of these types are laid out
// by the compiler: a program that uses none of them starts without making any.
package lazy

import (
	"strings"
	"sync"
)

// Table is what Make makes, once.
type Table[T any] struct {
	Make func() T

	once sync.Once
	made T
}

// Get is the table.
func (t *Table[T]) Get() T {
	t.once.Do(func() { t.made = t.Make() })
	return t.made
}

// Words is the set of the words of a text, which stand between blanks.
type Words struct {
	Text string

	once sync.Once
	set  map[string]bool
}

// Has reports whether the word is one of them.
func (w *Words) Has(word string) bool {
	w.once.Do(func() {
		w.set = map[string]bool{}
		for word := range strings.FieldsSeq(w.Text) {
			w.set[word] = true
		}
	})
	return w.set[word]
}
