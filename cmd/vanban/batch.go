package main

import (
	"fmt"
	"io"
	"os"

	"golang.org/x/term"
)

// inOrder does work for the numbers from 0 to n-1 on several workers, and hands the results over in order. Results are
// not made further ahead than there are workers.
func inOrder[T any](n, workers int, work func(int) T, done func(int, T)) {
	slots := make(chan chan T, max(workers, 1)-1)
	go func() {
		defer close(slots)
		for i := range n {
			result := make(chan T, 1)
			slots <- result
			go func() { result <- work(i) }()
		}
	}()
	i := 0
	for result := range slots {
		done(i, <-result)
		i++
	}
}

// isTerminal reports whether a stream is a terminal.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// colour reports whether to use colours on a stream.
func (a *app) colour(stream io.Writer) bool {
	return a.getenv("NO_COLOR") == "" && a.getenv("TERM") != "dumb" && isTerminal(stream)
}

// progress shows how far a batch of n files has come, on standard error when that is a terminal and standard output,
// where results would run into it, is none. It returns what to call after each file.
func (a *app) progress(n int) func() {
	if n < 2 || !isTerminal(a.stderr) || isTerminal(a.stdout) {
		return func() {}
	}
	done := 0
	return func() {
		done++
		fmt.Fprintf(a.stderr, "\r%d/%d", done, n)
		if done == n {
			fmt.Fprint(a.stderr, "\r\x1b[K")
		}
	}
}
