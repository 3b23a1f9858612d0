// Command maketemplates writes the templates of the standards into a folder.
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"

	"example.com/vanban/docx/internal/skeleton"
	"example.com/vanban/model/standard"
)

func main() {
	log.SetFlags(0)
	out := flag.String("o", "template", "folder to write into")
	flag.Parse()
	for _, s := range standard.Standards() {
		b, err := skeleton.Package(s)
		if err != nil {
			log.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(*out, s.ID+".docx"), b, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
