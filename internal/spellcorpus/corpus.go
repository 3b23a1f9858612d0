// Package spellcorpus reads the corpora that the spelling check is made from and measured on, and plants errors in them.
package spellcorpus

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
)

// Part says what a paragraph of a corpus is for.
type Part int

// The parts.
const (
	Counted Part = iota // for the counts and the context model
	Judged              // for the decision: errors are planted in it
	Held                // for the evaluation
)

// The corpora are dealt out in stretches of paragraphs, so that a document stays whole, more or less.
const (
	stretch   = 500 // paragraphs
	cycle     = 40  // stretches
	judgedOf  = 7   // which stretch of a cycle
	heldOutOf = 27
)

func partOf(paragraph int) Part {
	switch paragraph / stretch % cycle {
	case judgedOf:
		return Judged
	case heldOutOf:
		return Held
	}
	return Counted
}

// Paragraphs calls f for every line of a text file, plain or compressed by xz.
func Paragraphs(name string, f func(text []byte, p Part)) error {
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	var in io.Reader = file
	if strings.HasSuffix(name, ".xz") {
		cmd := exec.Command("xz", "-dc")
		cmd.Stdin = file
		pipe, err := cmd.StdoutPipe()
		if err != nil {
			return err
		}
		if err := cmd.Start(); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		defer cmd.Wait()
		in = pipe
	}
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<24)
	for n := 0; lines.Scan(); n++ {
		f(lines.Bytes(), partOf(n))
	}
	return lines.Err()
}
