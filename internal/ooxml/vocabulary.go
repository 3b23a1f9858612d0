package ooxml

import "sync"

// Tag is the number of a name in a vocabulary; 0 is any name that is not in it.
type Tag uint16

// Name is an element's or an attribute's expanded name.
type Name struct {
	Space Space
	Local string
}

// Vocabulary numbers the names that a reader asks for.
type Vocabulary struct {
	elements, attributes names
}

// NewVocabulary numbers the names of elements and of attributes by their indexes. Names at index 0 and empty ones are not
// used.
func NewVocabulary(elements, attributes []Name) *Vocabulary {
	return &Vocabulary{elements: names{list: elements}, attributes: names{list: attributes}}
}

// names are names by their indexes, and their indexes by them, which is made when the first is looked up.
type names struct {
	list []Name
	once sync.Once
	tags tags
}

type tags [numSpaces]map[string]Tag

func (n *names) numbered() *tags {
	n.once.Do(func() {
		for i, name := range n.list {
			if i == 0 || name.Local == "" {
				continue
			}
			if n.tags[name.Space] == nil {
				n.tags[name.Space] = map[string]Tag{}
			}
			n.tags[name.Space][name.Local] = Tag(i)
		}
	})
	return &n.tags
}
