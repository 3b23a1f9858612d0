// Command spellbuild makes the data of the spelling check, normalize/spell/model.bin, from the corpora:
//
//	go run ./internal/spellbuild -o normalize/spell/model.bin ../shared/corpus/news.txt.xz ../shared/corpus/legal.txt.xz
//
// The same corpora give the same bytes. With -from the counts and the context model are taken from a data file and only
// the decision is learnt anew; with -context the context model alone is taken from one that has the same vocabulary.
package main

import (
	"flag"
	"fmt"
	"os"
	"time"

	"example.com/vanban/internal/spellmodel"
)

func main() {
	from := flag.String("from", "", "take the counts and the context model from this `file`")
	context := flag.String("context", "", "take the context model from this `file`")
	out := flag.String("o", "model.bin", "write the data to this `file`")
	flag.Parse()
	start := time.Now()
	say := func(format string, args ...any) {
		fmt.Fprintf(os.Stderr, "%6.1fs  %s\n", time.Since(start).Seconds(), fmt.Sprintf(format, args...))
	}
	if err := run(*from, *context, *out, flag.Args(), say); err != nil {
		fmt.Fprintln(os.Stderr, "spellbuild:", err)
		os.Exit(1)
	}
}

func run(from, context, out string, corpora []string, say progress) error {
	b := builder{corpora: corpora, say: say, turns: 2}
	var m *spellmodel.Model
	var err error
	if context != "" {
		other, err := read(context)
		if err != nil {
			return err
		}
		b.context, b.taken = other.Context, true
	}
	if from == "" {
		m, err = b.model()
	} else {
		m, err = read(from)
	}
	if err != nil {
		return err
	}
	if err := write(out+".partial", m, say); err != nil {
		return err
	}
	if m.Judge, err = b.judge(m); err != nil {
		return err
	}
	if err := write(out, m, say); err != nil {
		return err
	}
	return os.Remove(out + ".partial")
}

func read(name string) (*spellmodel.Model, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	return spellmodel.Read(data)
}

func write(name string, m *spellmodel.Model, say progress) error {
	data := m.Append(nil)
	say("%s: %d bytes", name, len(data))
	return os.WriteFile(name, data, 0o644)
}
