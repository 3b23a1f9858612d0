package main

import "example.com/vanban/internal/spellmodel"

// gram is an n-gram of at most four: the numbers packed, 14 bits each, the last lowest.
type gram uint64

const idBits = 14

// grams counts the n-grams of an order in a stream that have at least least occurrences, in the order of their packed form.
// N-grams over the end of a paragraph are left out, longer ones over the end of a sentence too.
func grams(streams []stream, order, least int) (keys []gram, counts []uint32) {
	total := 0
	for _, s := range streams {
		total += len(s)
	}
	all := make([]gram, 0, total)
	mask := gram(1)<<(idBits*order) - 1
	for _, s := range streams {
		var g gram
		n := 0
		for _, id := range s {
			if id == spellmodel.None {
				n = 0
				continue
			}
			g = (g<<idBits | gram(id)) & mask
			if n++; n < order {
				continue
			}
			if order > 2 && stopInside(g, order) {
				continue
			}
			all = append(all, g)
		}
	}
	return tally(radixSort(all, idBits*order), least)
}

// tally counts equal neighbours.
func tally(all []gram, least int) (keys []gram, counts []uint32) {
	for i := 0; i < len(all); {
		j := i
		for j < len(all) && all[j] == all[i] {
			j++
		}
		if j-i >= least {
			keys, counts = append(keys, all[i]), append(counts, uint32(j-i))
		}
		i = j
	}
	return keys, counts
}

// skips counts the pairs with one token between them within a sentence.
func skips(streams []stream, least int) (keys []gram, counts []uint32) {
	var all []gram
	for _, s := range streams {
		for i := 2; i < len(s); i++ {
			if s[i-2] >= spellmodel.Unknown && s[i] >= spellmodel.Unknown && s[i-1] != spellmodel.None && s[i-1] != spellmodel.Stop {
				all = append(all, gram(s[i-2])<<idBits|gram(s[i]))
			}
		}
	}
	return tally(radixSort(all, 2*idBits), least)
}

// stopInside reports whether the end of a sentence stands within an n-gram.
func stopInside(g gram, order int) bool {
	for i := 1; i < order-1; i++ {
		if spellmodel.ID(g>>(idBits*i)&(1<<idBits-1)) == spellmodel.Stop {
			return true
		}
	}
	return false
}

// radixSort sorts keys of so many bits.
func radixSort(keys []gram, bits int) []gram {
	const digit = 11
	other := make([]gram, len(keys))
	for shift := 0; shift < bits; shift += digit {
		var at [1 << digit]int
		for _, k := range keys {
			at[k>>shift&(1<<digit-1)]++
		}
		sum := 0
		for i, n := range at {
			at[i], sum = sum, sum+n
		}
		for _, k := range keys {
			d := k >> shift & (1<<digit - 1)
			other[at[d]] = k
			at[d]++
		}
		keys, other = other, keys
	}
	return keys
}
