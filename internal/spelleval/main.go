// Command spelleval measures the spelling check: on articles whose mistakes are labelled by hand, on errors planted in the part
// of the corpora that is held out, and by its findings in text that is taken to be right:
//
//	go run ./internal/spelleval -labels ../shared/spelling/viwiki-dev.jsonl -plant ../shared/corpus/legal.txt.xz FILE…
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	labels := flag.String("labels", "", "articles with labels, as JSON lines, in this `file`")
	plant := flag.String("plant", "", "plant errors in this corpus `file`")
	sentences := flag.Int("sentences", 20000, "plant errors in so many sentences")
	list := flag.Bool("v", false, "list findings and misses with their context")
	flag.Parse()
	if err := run(*labels, *plant, *sentences, *list, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "spelleval:", err)
		os.Exit(1)
	}
}

func run(labels, plant string, sentences int, list bool, texts []string) error {
	if labels != "" {
		if err := labelled(labels, list); err != nil {
			return err
		}
	}
	if plant != "" {
		if err := planted(plant, sentences, list); err != nil {
			return err
		}
	}
	for _, name := range texts {
		if err := clean(name, list); err != nil {
			return err
		}
	}
	return nil
}
