package vanban_test

import (
	"fmt"
	"log"
	"os"

	"example.com/vanban"
)

// The whole of it: open, understand, check, fix, write.
func Example() {
	doc, err := vanban.Open("cmd/vanban/testdata/bao-cao.txt")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(doc.Frame.Number.Text, doc.Frame.Type.Name, doc.Frame.Date)
	for _, s := range doc.Solutions() {
		fmt.Println(s.Ordinal, s.Text)
	}
	for _, f := range vanban.Check(doc, vanban.OnlyRules("enumeration-count")) {
		fmt.Println(f.Rule, f.Message)
	}
	changes, err := vanban.Fix(doc)
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range changes {
		fmt.Printf("%s %q → %q\n", c.Rule, c.Replaced[0].Excerpt.Text, c.Replaced[0].New)
	}
	out, err := os.CreateTemp("", "*.docx")
	if err != nil {
		log.Fatal(err)
	}
	defer os.Remove(out.Name())
	if _, err := vanban.Write(out, doc, "docx"); err != nil {
		log.Fatal(err)
	}
	// Output:
	// 15/BC-UBND báo cáo 2024-03-12
	// 1 đẩy nhanh tiến độ giải ngân.
	// 2 tăng cường kiểm tra, giám sát.
	// enumeration-count 3 giải pháp announced, 2 found
	// tone-placement "hòan" → "hoàn"
	// punctuation " " → ""
}
