package ooxml

import "sync"

// Tag is the number of a name in a vocabulary; 0 is any name that is not in it.
type Tag uint16

// Name is an element's or an attribute's expanded name.
type Name struct {
	Space Space
	Local string
}

// Vocabulary numbers the names that a reader asks for. Its tables are made when it is first used.
type Vocabulary struct {
	elements, attributes func() *names
}

type names [numSpaces]map[string]Tag

// NewVocabulary numbers the names of elements and of attributes by their indexes. Names at index 0 and empty ones are not
// used.
func NewVocabulary(elements, attributes []Name) *Vocabulary {
	return &Vocabulary{numbered(elements), numbered(attributes)}
}

func numbered(list []Name) func() *names {
	return sync.OnceValue(func() *names {
		n := &names{}
		n.number(list)
		return n
	})
}

func (n *names) number(list []Name) {
	for i, name := range list {
		if i == 0 || name.Local == "" {
			continue
		}
		if n[name.Space] == nil {
			n[name.Space] = map[string]Tag{}
		}
		n[name.Space][name.Local] = Tag(i)
	}
}
