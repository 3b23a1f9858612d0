package html_test

import (
	"fmt"
	"strings"

	"example.com/vanban/docx/html"
	"example.com/vanban/model"
)

// The label that Word prints before the text of a list is the paragraph's label; text in an 8-bit font is decoded.
func Example() {
	page := `<html><body><p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>I.</span><![endif]>KẾT QUẢ</p>
<p><font face=".VnTime">B&#184;o c&#184;o</font></p></body></html>`
	d, err := html.Read(strings.NewReader(page), int64(len(page)))
	if err != nil {
		fmt.Println(err)
		return
	}
	for p := range model.Paragraphs(d.Body) {
		fmt.Printf("%q %q\n", p.Label, p.Text)
	}
	fmt.Println(d.Source.Charsets)
	// Output:
	// "I." "KẾT QUẢ"
	// "" "Báo cáo"
	// [tcvn3]
}
