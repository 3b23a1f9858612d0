package spell

import (
	_ "embed"
	"sync"
	"unsafe"

	"example.com/vanban/internal/spellmodel"
)

// data is what internal/spellbuild makes.
//
//go:embed model.bin
var data string

// load reads the model once; its tables stay where they are in the program.
var load = sync.OnceValue(loadModel)

func loadModel() *spellmodel.Model {
	m, err := spellmodel.Read(unsafe.Slice(unsafe.StringData(data), len(data)))
	if err != nil {
		panic(err) // embedded with the package: a test reads it
	}
	return m
}

// Vocabulary is the words that the model knows, for measurements.
func Vocabulary() *spellmodel.Vocabulary { return load().Vocabulary }
