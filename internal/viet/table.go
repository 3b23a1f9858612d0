package viet

// table is a hash table from keys, filled once and then only read. It is quicker than a map where every word of a text is
// looked up.
type table[T any] struct {
	slots [tableSize]struct {
		key   key
		value T
		used  bool
	}
}

// tableSize is a power of two, at least twice the number of entries.
const (
	tableBits = 10
	tableSize = 1 << tableBits
)

func (k key) slot() uint32 { return uint32(k) * 0x9E3779B1 >> (32 - tableBits) }

func (t *table[T]) put(k key, value T) {
	i := k.slot()
	for t.slots[i].used {
		i = (i + 1) % tableSize
	}
	t.slots[i].key, t.slots[i].value, t.slots[i].used = k, value, true
}

func (t *table[T]) get(k key) (value T, ok bool) {
	for i := k.slot(); t.slots[i].used; i = (i + 1) % tableSize {
		if t.slots[i].key == k {
			return t.slots[i].value, true
		}
	}
	return value, false
}
