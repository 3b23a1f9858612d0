package ooxml

// Tag is the number of a name in a vocabulary; 0 is any name that is not in it.
type Tag uint16

// Name is an element's or an attribute's expanded name.
type Name struct {
	Space Space
	Local string
}

// Vocabulary numbers the names that a reader asks for.
type Vocabulary struct {
	tags [numSpaces]map[string]Tag
}

// NewVocabulary numbers names by their index. The name at index 0 is not used.
func NewVocabulary(names []Name) *Vocabulary {
	v := &Vocabulary{}
	for i, n := range names {
		if i == 0 || n.Local == "" {
			continue
		}
		if v.tags[n.Space] == nil {
			v.tags[n.Space] = map[string]Tag{}
		}
		v.tags[n.Space][n.Local] = Tag(i)
	}
	return v
}

func (v *Vocabulary) tag(s Space, local []byte) Tag { return v.tags[s][string(local)] }
