package charset

import (
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
)

// composer and decomposer are the two directions of Decomposed.
func composer() transform.Transformer   { return norm.NFC }
func decomposer() transform.Transformer { return norm.NFD }
