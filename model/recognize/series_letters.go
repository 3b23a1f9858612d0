package recognize

import "example.com/vanban/internal/numeral"

// pointAlphabets are the orders in which offices letter their points, the official one first: with đ; the Latin one of
// word processors; without đ; and those who use both đ and f.
var pointAlphabets = [...]string{
	numeral.Points,
	"abcdefghijklmnopqrstuvwxyz",
	"abcdeghiklmnopqrstuvxy",
	"abcdđefghijklmnopqrstuvwxyz",
}

// settleLetters gives the items of a lettered series their ordinals, in the alphabet that leaves the fewest gaps.
func (s *series) settleLetters() {
	if s.first().mark.kind != markLetter {
		return
	}
	var best []int
	fewest := -1
	for _, alphabet := range pointAlphabets {
		ordinals, breaks := lettered(s.entries, alphabet)
		if fewest < 0 || breaks < fewest {
			best, fewest = ordinals, breaks
		}
	}
	for i, e := range s.entries {
		e.ordinal = best[i]
	}
}

func lettered(entries []*entry, alphabet string) (ordinals []int, breaks int) {
	place := map[rune]int{}
	n := 0
	for _, r := range alphabet {
		n++
		place[r] = n
	}
	for i, e := range entries {
		o := place[e.mark.letter]
		if o == 0 || i > 0 && o != ordinals[i-1]+1 {
			breaks++
		}
		ordinals = append(ordinals, o)
	}
	return ordinals, breaks
}
