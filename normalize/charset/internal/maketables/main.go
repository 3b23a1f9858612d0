// Command maketables writes the letter tables of package charset from the table of UniKey's output and the
// vectors made by glibc iconv. It is run by go generate with the folder of those facts.
package main

import (
	"flag"
	"log"
	"os"
)

func main() {
	facts := flag.String("facts", "../../../shared/facts/charsets", "folder with tables.tsv and vectors")
	out := flag.String("o", "zletters.go", "file to write")
	flag.Parse()
	source, err := generate(*facts)
	if err == nil {
		err = os.WriteFile(*out, source, 0o644)
	}
	if err != nil {
		log.Fatal(err)
	}
}
