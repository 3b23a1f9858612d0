package wordxml_test

import (
	"fmt"
	"os"
	"strings"

	"example.com/vanban/docx/wordxml"
)

func ExampleText() {
	file := `<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">
<w:body><w:p><w:r><w:t>BÁO CÁO</w:t></w:r></w:p></w:body></w:wordDocument>`
	if _, err := wordxml.Text(os.Stdout, strings.NewReader(file), int64(len(file))); err != nil {
		fmt.Println(err)
	}
	// Output: BÁO CÁO
}
