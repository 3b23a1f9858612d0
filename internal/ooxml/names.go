package ooxml

import (
	"bytes"
	"hash/maphash"
)

// nameTable resolves qualified names through the namespaces in force. Names met before are found by the hash of
// their bytes in a direct-mapped cache.
type nameTable struct {
	elements, attributes *tags
	seed                 maphash.Seed
	bindings             []binding
	generation           uint32 // counts the changes of the namespaces in force
	context              uint32 // counts those changes that gave a prefix another meaning
	cache                [1024]cachedName
}

// binding is a prefix bound to a namespace; the last one of a prefix holds.
type binding struct {
	prefix string
	uri    string
	space  Space
}

type cachedName struct {
	hash       uint64
	generation uint32
	tag        Tag
}

func (t *nameTable) init(v *Vocabulary) {
	t.elements, t.attributes = v.elements.numbered(), v.attributes.numbered()
	t.seed = maphash.MakeSeed()
	t.bindings = []binding{{"xml", "http://www.w3.org/XML/1998/namespace", XML}}
	t.generation = 1
}

// element is the tag of an element's qualified name.
func (t *nameTable) element(hash uint64, name []byte) Tag {
	c := &t.cache[hash&1023]
	if c.hash == hash && c.generation == t.generation {
		return c.tag
	}
	*c = cachedName{hash, t.generation, t.resolve(name, true)}
	return c.tag
}

// attribute is the tag of an attribute's qualified name.
func (t *nameTable) attribute(name []byte) Tag {
	hash := ^maphash.Bytes(t.seed, name)
	c := &t.cache[hash&1023]
	if c.hash == hash && c.generation == t.generation {
		return c.tag
	}
	*c = cachedName{hash, t.generation, t.resolve(name, false)}
	return c.tag
}

func (t *nameTable) resolve(name []byte, element bool) Tag {
	i := bytes.IndexByte(name, ':')
	if i < 0 && !element {
		return t.attributes[None][string(name)]
	}
	space := None
	if b := t.lookup(string(name[:max(i, 0)])); b != nil {
		space = b.space
	} else if i >= 0 {
		space = Unknown
	}
	if element {
		return t.elements[space][string(name[i+1:])]
	}
	return t.attributes[space][string(name[i+1:])]
}

func (t *nameTable) lookup(prefix string) *binding {
	for i := len(t.bindings) - 1; i >= 0; i-- {
		if t.bindings[i].prefix == prefix {
			return &t.bindings[i]
		}
	}
	return nil
}

// bind puts the namespace declarations among attrs into force.
func (t *nameTable) bind(attrs []byte) {
	for it := (attributes{attrs}); ; {
		name, value, ok := it.next()
		if !ok {
			return
		}
		prefix, ok := bytes.CutPrefix(name, []byte("xmlns"))
		if !ok || len(prefix) > 0 && prefix[0] != ':' {
			continue
		}
		uri := string(AppendText(nil, value))
		space, known := spaces.Get()[uri]
		if !known {
			space = Unknown
		}
		b := binding{string(bytes.TrimPrefix(prefix, []byte(":"))), uri, space}
		if old := t.lookup(b.prefix); old == nil || old.uri != uri {
			t.generation++
			if old != nil {
				t.context++
			}
		}
		t.bindings = append(t.bindings, b)
	}
}

// unbind takes the bindings from index n on out of force.
func (t *nameTable) unbind(n int) {
	for len(t.bindings) > n {
		b := t.bindings[len(t.bindings)-1]
		t.bindings = t.bindings[:len(t.bindings)-1]
		if old := t.lookup(b.prefix); old == nil || old.uri != b.uri {
			t.generation++
			if old != nil {
				t.context++
			}
		}
	}
}
